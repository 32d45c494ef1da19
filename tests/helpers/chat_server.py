"""A scripted language model server on this computer."""

import json
import threading
from collections.abc import Callable, Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MODEL = "scripted-model"
CHAT = "/v1/chat/completions"


class ChatServer:
    """Context manager. `answers` decides what the model writes; faults are attributes."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any]] = []
        """Path and body of every request."""
        self.answer: Callable[[dict[str, Any]], Iterable[str]] = lambda body: ['{"statements": []}']
        """Gives the parts of the answer to a request."""
        self.status = 200
        self.error: Any = {"error": {"message": "CUDA error: out of memory"}}
        self.raw: bytes | None = None
        """Sent instead of the events."""
        self.location = ""
        self.ends_well = True
        """False: the connection ends after the last part."""
        self.has_schemas = True
        self.context = 4_096
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.is_left = threading.Event()
        """Set when a client has ended the connection while it was written to."""

    def __enter__(self) -> "ChatServer":
        ours = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                ours._get(self)

            def do_POST(self) -> None:
                ours._post(self)

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """Clients that stop are intended."""
                ours.is_left.set()

        self._server = Server(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.may_answer.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def questions(self) -> list[dict[str, Any]]:
        """Bodies of the requests to the model."""
        return [body for path, body in self.asked if path == CHAT]

    def _get(self, request: BaseHTTPRequestHandler) -> None:
        self.asked.append((request.path, None))
        documents: dict[str, Any] = {
            "/v1/models": {"object": "list", "data": [{"id": MODEL}, {"id": "other-model"}]},
            "/props": {"default_generation_settings": {"n_ctx": self.context}},
        }
        if self.location:
            self._redirect(request)
        elif request.path in documents:
            _send(request, 200, json.dumps(documents[request.path]).encode())
        else:
            _send(request, 404, b"{}")

    def _post(self, request: BaseHTTPRequestHandler) -> None:
        body = json.loads(request.rfile.read(int(request.headers["Content-Length"])))
        self.asked.append((request.path, body))
        self.may_answer.wait(60)
        if self.location:
            self._redirect(request)
        elif self.status != 200:
            _send(request, self.status, json.dumps(self.error).encode())
        elif "response_format" in body and not self.has_schemas:
            _send(request, 400, b'{"error": "unknown field response_format"}')
        elif self.raw is not None:
            _send(request, 200, self.raw)
        else:
            self._stream(request, body)

    def _redirect(self, request: BaseHTTPRequestHandler) -> None:
        request.send_response(307)
        request.send_header("Location", self.location)
        request.end_headers()

    def _stream(self, request: BaseHTTPRequestHandler, body: dict[str, Any]) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/event-stream")
        request.end_headers()
        for part in self.answer(body):
            self._event(request, {"choices": [{"delta": {"content": part}, "finish_reason": None}]})
        if self.ends_well:
            self._event(request, {"choices": [{"delta": {}, "finish_reason": "stop"}]})
            request.wfile.write(b"data: [DONE]\n\n")

    def _event(self, request: BaseHTTPRequestHandler, event: object) -> None:
        request.wfile.write(f": still alive\n\ndata: {json.dumps(event)}\n\n".encode())
        request.wfile.flush()


def statements(*found: tuple[str, str, str]) -> str:
    """An answer of the model: source, quote and claim of each statement."""
    return json.dumps({"statements": [{"source": s, "quote": q, "claim": c} for s, q, c in found]})


def quoting(body: dict[str, Any]) -> Iterable[str]:
    """The answer of a model that repeats the beginning of each of the first passages, and invents one more."""
    prompt: str = body["messages"][-1]["content"]
    found = []
    for block in prompt.split("<<<passage ")[1:4]:
        lines = block.splitlines()
        text = " ".join(lines[2:-1]).split("end of passage")[0]
        quote = " ".join(text.split()[:24])
        found.append((lines[0].split()[0], quote, quote))
    yield statements(*found, ("none", "This is nowhere to be found.", "An invented statement."))


def source_of(body: dict[str, Any], words: str) -> str:
    """Id of the passage with these words, as a model reads it in the prompt."""
    prompt: str = body["messages"][-1]["content"]
    before = prompt[: prompt.index(words)]
    return before[before.rindex("<<<passage ") :].split()[1]


def _send(request: BaseHTTPRequestHandler, status: int, content: bytes) -> None:
    request.send_response(status)
    request.send_header("Content-Length", str(len(content)))
    request.end_headers()
    request.wfile.write(content)
