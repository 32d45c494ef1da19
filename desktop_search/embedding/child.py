"""The embedding child: one model, a lane for passages and one for queries, ending with its parent."""

import logging
import os
import queue
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

from desktop_search.app_info import APP_NAME
from desktop_search.domain.faults import traceback_text
from desktop_search.embedding import wire
from desktop_search.embedding.protocol import Embedder, Vectors
from desktop_search.platform.child import die_with_parent, offer_to_oom_killer, take_stdout

log = logging.getLogger(__name__)

Loader = Callable[[dict[str, Any]], tuple[Embedder, Embedder]]
_Requests = queue.SimpleQueue[dict[str, Any]]


def run() -> int:
    """Load the model that is ordered on standard input and embed until that closes."""
    return serve(_load)


def serve(load: Loader) -> int:
    """As `run`, with what `load` makes of the order: an embedder for passages and one for queries."""
    die_with_parent()
    offer_to_oom_killer()
    post = _Post(take_stdout())
    # The engine keeps a log file; what is said here reaches it line by line.
    logging.basicConfig(stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    lanes: dict[str, _Requests] = {wire.PASSAGES: queue.SimpleQueue(), wire.QUERY: queue.SimpleQueue()}
    first = wire.read(sys.stdin.buffer)
    if first is None:
        return 0
    threading.Thread(target=_read_requests, args=(lanes,), name="requests", daemon=True).start()
    try:
        passages, queries = load(first[0])
        # The first text takes a hundred times as long as the second; that shall not be somebody's query.
        queries.embed_query(APP_NAME)
    except Exception as error:  # Edge: whatever a model's library raises, the engine is told.
        post.send(wire.pack({"error": wire.error_fields(error)}))
        return 1
    facts = {"device": passages.device, "fingerprint": passages.fingerprint, "dimensions": passages.dimensions}
    post.send(wire.pack({"ready": facts}))
    one = (lanes[wire.QUERY], lambda texts: queries.embed_query(texts[0])[None, :], post)
    threading.Thread(target=_answer, args=one, name="queries", daemon=True).start()
    _answer(lanes[wire.PASSAGES], passages.embed_passages, post, passages.use_threads)
    return 0


def _load(order: dict[str, Any]) -> tuple[Embedder, Embedder]:
    from desktop_search.embedding.transformer import TransformerEmbedder

    embedder = TransformerEmbedder(wire.source_of(order), order["device"])
    return embedder, embedder.for_queries()


class _Post:
    """Sends whole frames from two threads."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._lock = threading.Lock()

    def send(self, frame: bytes) -> None:
        with self._lock:
            self._out.write(frame)
            self._out.flush()


def _answer(
    requests: _Requests,
    embed: Callable[[Sequence[str]], Vectors],
    post: _Post,
    use_threads: Callable[[int], None] = lambda threads: None,
) -> None:
    while True:
        request = requests.get()
        try:
            if request["threads"] is not None:
                use_threads(request["threads"])
            frame = wire.vectors_message(request["id"], embed(request["texts"]))
        except Exception as error:  # Edge: the model goes on with the next texts.
            log.warning("%d texts could not be embedded\n%s", len(request["texts"]), traceback_text(error))
            frame = wire.pack({"id": request["id"], "error": wire.error_fields(error)})
        post.send(frame)


def _read_requests(lanes: dict[str, _Requests]) -> None:
    """Ends the process when the parent is gone, even in the middle of a batch."""
    while (frame := wire.read(sys.stdin.buffer)) is not None:
        lanes[frame[0]["lane"]].put(frame[0])
    os._exit(0)
