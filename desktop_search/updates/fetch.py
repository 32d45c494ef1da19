"""A small file from the network, by Python's own means: it knows the system's proxies, and sends no word too many.

httpx, by which the hub's library downloads models, would also send what it finds in a .netrc file.
"""

import http.client
import ssl
from typing import IO, Any
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, HTTPSHandler, Request, build_opener

import certifi

from desktop_search.app_info import APP_ID
from desktop_search.domain.release_info import UpdateError, UpdateFailure
from desktop_search.updates.update_source import may_ask

# The document has a few lines for each package; a larger answer is something else.
MAX_BYTES = 64_000
TIMEOUT_S = 20.0


def fetch(address: str) -> bytes:
    """What lies at an address. Raises UpdateError."""
    if not may_ask(address, address):
        raise UpdateError(UpdateFailure.INSECURE, "the address")
    opener = build_opener(HTTPSHandler(context=_trusting()), _CarefulRedirects(address))
    request = Request(address, headers={"User-Agent": APP_ID})
    try:
        with opener.open(request, timeout=TIMEOUT_S) as response:
            content: bytes = response.read(MAX_BYTES + 1)
            left = response.length
    except HTTPError as error:
        error.close()
        raise UpdateError(UpdateFailure.NOT_THERE, f"status {error.code}") from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise UpdateError(UpdateFailure.NO_CONNECTION, f"{type(error).__name__}: {error}") from error
    if len(content) > MAX_BYTES:
        raise UpdateError(UpdateFailure.TOO_LARGE)
    if left:
        raise UpdateError(UpdateFailure.NO_CONNECTION, f"{left} bytes are missing")
    return content


def _trusting() -> ssl.SSLContext:
    """Whom the system trusts, and, as a packaged Python does not find that everywhere, whom Mozilla does."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class _CarefulRedirects(HTTPRedirectHandler):
    """Follows to secure addresses only."""

    max_redirections = 5

    def __init__(self, first: str) -> None:
        self._first = first

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: http.client.HTTPMessage, newurl: str
    ) -> Any:
        if not may_ask(newurl, self._first):
            fp.close()
            raise UpdateError(UpdateFailure.INSECURE, "a redirect")
        return super().redirect_request(req, fp, code, msg, headers, newurl)
