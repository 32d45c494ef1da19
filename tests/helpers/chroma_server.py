"""A real Chroma server, and a proxy that adds token authentication and TLS, which Chroma 1.5's server does not have."""

import datetime
import http.client
import ipaddress
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from helpers.engines import wait_for

HOST = "127.0.0.1"
RUN_CHROMA = "import sys; from chromadb.cli.cli import app; sys.argv[0] = 'chroma'; app()"
DEADLINE_S = 60


class ChromaServer:
    """`chroma run` on a free port; can be stopped and restarted with its data."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._process: subprocess.Popen[bytes] | None = None
        with closing(socket.socket()) as free:
            free.bind((HOST, 0))
            self.port: int = free.getsockname()[1]
        self.address = f"http://{HOST}:{self.port}"

    def start(self) -> None:
        command = [sys.executable, "-c", RUN_CHROMA, "run", "--path", str(self._place), "--host", HOST]
        self._process = subprocess.Popen(
            [*command, "--port", str(self.port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_for(self._answers, "chroma run", DEADLINE_S)

    def stop(self) -> None:
        if self._process:
            self._process.kill()
            self._process.wait(DEADLINE_S)
            self._process = None

    def _answers(self) -> bool:
        with suppress(OSError), closing(http.client.HTTPConnection(HOST, self.port, timeout=5)) as connection:
            connection.request("GET", "/api/v2/heartbeat")
            return connection.getresponse().status == 200
        time.sleep(0.1)
        return False


class Gate:
    """The proxy; records forwarded request bodies and counts refused requests."""

    def __init__(self, behind: int, token: str, place: Path) -> None:
        self.bodies: list[bytes] = []
        self.refused = 0
        self.certificate = place / "gate.pem"
        _write_certificate(self.certificate)
        gate = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                """Do not log."""

            def _pass_on(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                if self.headers.get("Authorization") != f"Bearer {token}" or self.headers["X-Chroma-Token"] != token:
                    gate.refused += 1
                    self._answer(401, b"{}")
                    return
                gate.bodies.append(body)
                with closing(http.client.HTTPConnection(HOST, behind, timeout=30)) as connection:
                    kind = {"Content-Type": "application/json"} if body else {}
                    connection.request(self.command, self.path, body or None, kind)
                    answer = connection.getresponse()
                    self._answer(answer.status, answer.read())

            def _answer(self, status: int, body: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PUT = do_DELETE = _pass_on  # noqa: N815

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """Ignore errors: a client that does not trust the certificate disconnects."""

        self.server = Server((HOST, 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate)
        # The handshake runs in the handler's thread, so that a slow client does not block others.
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.address = f"https://{HOST}:{self.server.server_port}"


@contextmanager
def gate_before(behind: int, token: str, place: Path) -> Iterator[Gate]:
    gate = Gate(behind, token, place)
    thread = threading.Thread(target=gate.server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield gate
    finally:
        gate.server.shutdown()
        thread.join()
        gate.server.server_close()


def _write_certificate(path: Path) -> None:
    """Write a self-signed certificate for this machine, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "gate")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(HOST))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + secret)
