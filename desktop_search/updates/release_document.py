"""The document that names the newest version: looked into only once its signature holds."""

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
# What a card has room for.
NOTE_LETTERS = 300

Order = tuple[str, tuple[int, ...]]


def read_release(content: bytes, signature: bytes, public_key: str) -> Release:
    """What the document says. `signature` is in base64, of exactly these bytes; so is `public_key`, of Ed25519.

    Raises UpdateError where it is not signed by that key, or is no such document.
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
    """Raises UpdateError for a version older than ours, and for a document older than the newest seen.

    `newest` is what `mark_of` made of that one; empty for none.
    """
    if numbers(release.version) < numbers(version):
        raise UpdateError(UpdateFailure.OLDER, release.version)
    if _order(mark_of(release)) < _order(newest):
        raise UpdateError(UpdateFailure.REPLAYED, f"{mark_of(release)} after {newest}")


def mark_of(release: Release) -> str:
    """What is kept of a release, to know an older one by."""
    return f"{release.date} {release.version}"


def numbers(version: str) -> tuple[int, ...]:
    """1.10.0 as (1, 10), which can be compared; ValueError for what is no such version."""
    if not _VERSION.fullmatch(version):
        raise ValueError("no version")
    found = [int(part) for part in version.split(".")]
    while found and found[-1] == 0:
        found.pop()
    return tuple(found)


def _release(raw: dict[str, Any]) -> Release:
    version, date, page = str(raw["version"]), str(raw["date"]), str(raw["page"])
    numbers(version)
    # Written anew, as strptime takes other ways of writing it too, which could not be compared as text.
    date = datetime.strptime(date, DATE_FORMAT).strftime(DATE_FORMAT)
    if not may_ask(page, "") or not page.isprintable():
        raise ValueError("no page")
    return Release(version, date, page, str(raw.get("note", ""))[:NOTE_LETTERS])


def _order(mark: str) -> Order:
    """By the date, as a version may be withdrawn; two of one moment by their version."""
    date, _, version = mark.partition(" ")
    try:
        return date, numbers(version)
    except ValueError:
        # Nothing was seen yet, or somebody changed the settings by hand.
        return "", ()
