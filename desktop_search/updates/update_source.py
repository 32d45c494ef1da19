"""Whom to ask for new versions: a file that the release's workflow puts among the resources.

A checkout, and what others make of it, has no such file, and so nobody to ask.
"""

import json
import logging
from urllib.parse import urlsplit

from desktop_search.app_info import resources_dir
from desktop_search.domain.lazy_dataclass import dataclass

log = logging.getLogger(__name__)

FILE_NAME = "updates.json"
_LOCAL_HOSTS = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class UpdateSource:
    """The address of the document, and whose signature it must bear."""

    address: str
    public_key: str
    """Ed25519, the 32 bytes in base64."""

    @property
    def host(self) -> str:
        """The machine that is asked."""
        return urlsplit(self.address).hostname or ""


def update_source() -> UpdateSource | None:
    """None where this program came without one."""
    file = resources_dir() / FILE_NAME
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
        source = UpdateSource(str(raw["address"]), str(raw["public_key"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        log.warning("%s cannot be used (%s)", file, type(error).__name__)
        return None
    return source if may_ask(source.address, source.address) else None


def may_ask(address: str, first: str) -> bool:
    """Whether an address is secure, where `first` is the one it all began with.

    This machine itself may be asked without encryption, but only by an address that named it from the beginning.
    """
    return _is_secure(address) or (_is_local(address) and _is_local(first))


def _is_secure(address: str) -> bool:
    scheme, host = _scheme_and_host(address)
    return scheme == "https" and bool(host)


def _is_local(address: str) -> bool:
    scheme, host = _scheme_and_host(address)
    return scheme == "http" and host in _LOCAL_HOSTS


def _scheme_and_host(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
        return parts.scheme, parts.hostname or ""
    except ValueError:
        return "", ""
