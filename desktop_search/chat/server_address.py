"""Addresses of language model servers, and whether they are on this computer."""

import ipaddress
from urllib.parse import urlsplit

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message

_SCHEMES = {"http": 80, "https": 443}
# Users copy the address from the server's documentation, which often includes these.
_API_PATHS = ("/v1/chat/completions", "/v1/models", "/v1")


class AddressError(DesktopSearchError):
    """The text is not the address of a server."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Address of a server with an OpenAI-compatible API."""

    scheme: str
    host: str
    """A name or an IP address; IPv6 without brackets."""
    port: int
    path: str = ""
    """Prefix of all paths of the API, without the final slash; usually empty."""

    @property
    def is_local(self) -> bool:
        """True for loopback addresses only. A name may be resolved to any machine, except for localhost."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def network_hosts(self) -> tuple[str, ...]:
        """The hosts to connect to, in order. For localhost the name service is not asked."""
        return ("127.0.0.1", "::1") if self.host == "localhost" else (self.host,)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}{self.path}"


def parse_address(text: str) -> ServerAddress:
    """Parse an address as typed, with or without scheme and API path. Raises AddressError."""
    typed = text.strip()
    try:
        parts = urlsplit(typed if "://" in typed else f"http://{typed}")
        host, port = (parts.hostname or "").rstrip("."), parts.port
        is_named = parts.username is not None or parts.query or parts.fragment
    except ValueError:
        host, port, is_named = "", None, True
    if not host or is_named or parts.scheme not in _SCHEMES or not _is_plain(host + parts.path):
        raise AddressError(
            Message("This is not the address of a server."), Message("Enter one such as http://127.0.0.1:8080.")
        )
    path = parts.path.rstrip("/")
    for ending in _API_PATHS:
        path = path.removesuffix(ending)
    return ServerAddress(parts.scheme, host, port or _SCHEMES[parts.scheme], path)


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text and "%" not in text
