"""Downloads a small file with urllib, which uses the system's proxies and sends no additional data.

httpx, which the hub's library uses to download models, would also send credentials of a .netrc file.
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

# The document has a few lines per package; a larger response is something else.
MAX_BYTES = 64_000
TIMEOUT_S = 20.0


def fetch(address: str) -> bytes:
    """Return the content at an address. Raises UpdateError."""
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
    """Trust the system's certificates, and Mozilla's, as a packaged Python may not find the system's."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class _CarefulRedirects(HTTPRedirectHandler):
    """Follows redirects to secure addresses only."""

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
