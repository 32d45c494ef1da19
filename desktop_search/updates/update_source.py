"""Update source: the server and the key for update checks, in a file that the release workflow adds to the resources.

Checkouts and builds of third parties have no such file, and therefore no update source.
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
    """Address of the release document, and the key that must have signed it."""

    address: str
    public_key: str
    """Ed25519, 32 bytes in base64."""

    @property
    def host(self) -> str:
        """Host of the server."""
        return urlsplit(self.address).hostname or ""


def update_source() -> UpdateSource | None:
    """Return the update source, or None if this program has none."""
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
    """Return True if an address is secure; `first` is the initial address before any redirects.

    Unencrypted requests are allowed to this machine only, and only if the initial address named it.
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
