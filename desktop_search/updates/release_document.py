"""The signed document with the newest version; parsed only after its signature is verified."""

import base64
import json
import re
from datetime import datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop_search.domain.release_info import Release, UpdateError, UpdateFailure
from desktop_search.updates.update_source import may_ask

DATE_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
_VERSION = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,3}")
# Fits a card of the interface.
NOTE_LETTERS = 300

Order = tuple[str, tuple[int, ...]]


def read_release(content: bytes, signature: bytes, public_key: str) -> Release:
    """Verify and parse the document. `signature` (base64) is of exactly these bytes; `public_key` is Ed25519 in base64.

    Raises UpdateError if the signature is invalid, or the content is not such a document.
    """
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True))
        key.verify(base64.b64decode(signature.strip(), validate=True), content)
    except (ValueError, InvalidSignature) as error:
        raise UpdateError(UpdateFailure.BAD_SIGNATURE, type(error).__name__) from error
    try:
        return _release(json.loads(content))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UpdateError(UpdateFailure.NOT_READABLE, type(error).__name__) from error


def refuse_older(release: Release, version: str, newest: str) -> None:
    """Raise UpdateError for a version older than ours, and for a document older than the newest one seen.

    `newest` is the result of `mark_of` for that one; empty for none.
    """
    if numbers(release.version) < numbers(version):
        raise UpdateError(UpdateFailure.OLDER, release.version)
    if _order(mark_of(release)) < _order(newest):
        raise UpdateError(UpdateFailure.REPLAYED, f"{mark_of(release)} after {newest}")


def mark_of(release: Release) -> str:
    """Return a key of a release, to be stored for detecting older ones."""
    return f"{release.date} {release.version}"


def numbers(version: str) -> tuple[int, ...]:
    """Return 1.10.0 as (1, 10), which can be compared. Raises ValueError for an invalid version."""
    if not _VERSION.fullmatch(version):
        raise ValueError("no version")
    found = [int(part) for part in version.split(".")]
    while found and found[-1] == 0:
        found.pop()
    return tuple(found)


def _release(raw: dict[str, Any]) -> Release:
    version, date, page = str(raw["version"]), str(raw["date"]), str(raw["page"])
    numbers(version)
    # Formatted again, because strptime also accepts other notations, which could not be compared as text.
    date = datetime.strptime(date, DATE_FORMAT).strftime(DATE_FORMAT)
    if not may_ask(page, "") or not page.isprintable():
        raise ValueError("no page")
    return Release(version, date, page, str(raw.get("note", ""))[:NOTE_LETTERS])


def _order(mark: str) -> Order:
    """Sort key: by date first, because a version may be withdrawn, then by version."""
    date, _, version = mark.partition(" ")
    try:
        return date, numbers(version)
    except ValueError:
        # No release was seen yet, or the settings were edited by hand.
        return "", ()
