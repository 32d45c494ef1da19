"""A local server of the update manifest, signed with its own key."""

import base64
import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ssl import SSLContext

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_search.updates.update_source import UpdateSource

PLACE, SIGNATURE_PLACE = "/latest.json", "/latest.json.sig"


class UpdateServer:
    """Context manager that serves the document, records requests, and can inject faults."""

    def __init__(self, tls: SSLContext | None = None) -> None:
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.pages: dict[str, bytes] = {}
        self.redirects: dict[str, str] = {}
        self.cut_by = 0
        """Number of announced bytes that are not sent."""
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.key = Ed25519PrivateKey.generate()
        self._tls = tls

    def __enter__(self) -> "UpdateServer":
        ours = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                ours._answer(self)

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """Ignore errors: clients that are killed or do not trust the certificate are intended."""

        self._server = Server(("127.0.0.1", 0), Handler)
        if self._tls is not None:
            self._server.socket = self._tls.wrap_socket(self._server.socket, server_side=True)
        self.base = f"{'https' if self._tls else 'http'}://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.may_answer.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def source(self) -> UpdateSource:
        """Update source as built into a release."""
        public = base64.b64encode(self.key.public_key().public_bytes_raw()).decode()
        return UpdateSource(self.base + PLACE, public)

    def publish(self, version: str, date: str = "2026-11-22T12:00:00Z", **others: str) -> None:
        """Sign and serve a manifest."""
        raw: Mapping[str, object] = {
            "version": version,
            "date": date,
            "page": f"https://example.org/{version}",
            "note": "Faster.",
            "packages": [],
        } | others
        self.publish_bytes(json.dumps(raw).encode())

    def publish_bytes(self, content: bytes) -> None:
        """Sign and serve arbitrary content."""
        self.pages[PLACE] = content
        self.pages[SIGNATURE_PLACE] = base64.b64encode(self.key.sign(content)) + b"\n"

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        self.asked.append(request.path)
        self.headers.append(dict(request.headers))
        self.may_answer.wait(60)
        if request.path in self.redirects:
            request.send_response(302)
            request.send_header("Location", self.redirects[request.path])
            request.end_headers()
            return
        content = self.pages.get(request.path)
        request.send_response(404 if content is None else 200)
        request.send_header("Content-Length", str(len(content or b"")))
        request.end_headers()
        request.wfile.write((content or b"")[: len(content or b"") - self.cut_by])
