"""Child process that runs a model, with a queue each for passages, queries and re-ranking; ends with its parent."""

import logging
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from desktop_search.app_info import APP_NAME
from desktop_search.domain.redaction import traceback_text
from desktop_search.embedding.interfaces import RERANKER_IDLE_S, Embedder, Scores, Vectors
from desktop_search.embedding.runtime import embedding_wire
from desktop_search.platform.processes.child_setup import (
    die_with_parent,
    limit_memory,
    offer_to_oom_killer,
    take_stdout,
)
from desktop_search.platform.processes.memory import give_back_memory, trim_memory

log = logging.getLogger(__name__)

# The default cross-encoder frees 50 MB and is loaded in .2 s, while the first word of a query is being typed.
_QUICK_LOAD_S = 1.0
# Poll interval of re-ranking between two batches, while a query is being embedded.
_QUERY_STEP_S = 0.002

Loader = Callable[[dict[str, Any]], tuple[Embedder, Embedder]]
Read = Callable[[str, Sequence[str], Callable[[], bool]], Scores]
"""Scores a query with passages, until the function returns true."""


class _Requests(queue.SimpleQueue[dict[str, Any]]):
    """Request queue with a flag for a request in progress."""

    is_in_hand = False

    @property
    def is_busy(self) -> bool:
        return self.is_in_hand or not self.empty()


def run() -> int:
    """Load the model ordered on standard input, and embed until standard input closes."""
    return serve(_load, _load_cross_encoder)


def serve(load: Loader, load_reader: Callable[[str, str], Read], idle_s: float = RERANKER_IDLE_S) -> int:
    """Like `run`, with the embedders for passages and queries that `load` returns.

    `load_reader` returns the scoring function of a cross-encoder, for a folder and a device. If it takes less
    than _QUICK_LOAD_S, the cross-encoder is unloaded after `idle_s` without use.
    """
    die_with_parent()
    offer_to_oom_killer()
    post = _Post(take_stdout())
    # The engine copies stderr into a log file, line by line.
    logging.basicConfig(stream=sys.stderr, format="%(levelname)s %(name)s: %(message)s")
    lanes: dict[str, _Requests] = {
        name: _Requests() for name in (embedding_wire.PASSAGES, embedding_wire.QUERY, embedding_wire.RERANK)
    }
    first = embedding_wire.read(sys.stdin.buffer)
    if first is None:
        return 0
    if first[0].get("memory_mb"):
        limit_memory(first[0]["memory_mb"])
    threading.Thread(target=_read_requests, args=(lanes,), name="requests", daemon=True).start()
    try:
        passages, queries = load(first[0])
        # The first text takes a hundred times as long as the second; it should not be a user's query.
        queries.embed_query(APP_NAME)
    except Exception as error:  # Edge: report any error of a model's library to the engine.
        post.send(embedding_wire.pack({"error": embedding_wire.error_fields(error)}))
        return 1
    facts = {"device": passages.device, "fingerprint": passages.fingerprint, "dimensions": passages.dimensions}
    post.send(embedding_wire.pack({"ready": facts}))
    # Loading leaves 60 MB of free heap.
    trim_memory()
    one = (lanes[embedding_wire.QUERY], lambda texts: queries.embed_query(texts[0])[None, :], post)
    threading.Thread(target=_answer, args=one, name="queries", daemon=True).start()
    reading = _Reading(lanes[embedding_wire.RERANK], lanes[embedding_wire.QUERY], load_reader, queries, post, idle_s)
    threading.Thread(target=reading.run, name="reranking", daemon=True).start()
    # Batches differ in length, so memory freed by one seldom fits the next: 100 to 300 MB after some dozens.
    _answer(lanes[embedding_wire.PASSAGES], passages.embed_passages, post, passages.use_threads, trim_memory)
    return 0


def _load(order: dict[str, Any]) -> tuple[Embedder, Embedder]:
    from desktop_search.embedding.runtime.transformer import TransformerEmbedder

    embedder = TransformerEmbedder(embedding_wire.source_of(order), order["device"])
    return embedder, embedder.for_queries()


def _load_cross_encoder(folder: str, device: str) -> Read:
    from desktop_search.embedding.runtime.cross_encoder import CrossEncoder

    return CrossEncoder(Path(folder), device).score


class _Post:
    """Sends whole frames. Thread-safe."""

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
    after: Callable[[], None] = lambda: None,
) -> None:
    while True:
        request = requests.get()
        requests.is_in_hand = True
        try:
            if request["threads"] is not None:
                use_threads(request["threads"])
            frame = embedding_wire.vectors_message(request["id"], embed(request["texts"]))
        except Exception as error:  # Edge: the model continues with the next texts.
            log.warning("%d texts could not be embedded\n%s", len(request["texts"]), traceback_text(error))
            frame = embedding_wire.pack({"id": request["id"], "error": embedding_wire.error_fields(error)})
        requests.is_in_hand = False
        post.send(frame)
        after()


class _Reading:
    """Re-ranking queue: other queues have priority, and a new request cancels the previous one."""

    def __init__(
        self,
        requests: _Requests,
        queries: _Requests,
        load: Callable[[str, str], Read],
        embedder: Embedder,
        post: _Post,
        idle_s: float,
    ) -> None:
        self._requests = requests
        self._queries = queries
        self._load = load
        self._embedder = embedder
        self._post = post
        self._idle_s = idle_s
        self._loads_quickly = False
        self._read: Read | None = None
        self._folder = ""
        self._batch_s = 0.0
        self._asked_at = 0.0

    def run(self) -> None:
        while True:
            try:
                request = self._requests.get(timeout=self._idle_s if self._read and self._loads_quickly else None)
            except queue.Empty:
                self._read = None
                give_back_memory()
                continue
            if "id" in request:
                self._post.send(self._answer(request))

    def _answer(self, request: dict[str, Any]) -> bytes:
        until = request["arrived"] + request["within_s"]
        self._asked_at = 0.0
        try:
            if "sizes" in request:
                return embedding_wire.vectors_message(request["id"], self._embed(request, until))
            if self._read is None or self._folder != request["folder"]:
                self._read, self._folder = None, request["folder"]
                started = time.monotonic()
                self._read = self._load(self._folder, request["device"])
                self._loads_quickly = time.monotonic() - started < _QUICK_LOAD_S
                # The first text takes a hundred times as long as the second.
                self._read(APP_NAME, [APP_NAME], lambda: False)
            scores = self._read(request["query"], request["texts"], lambda: self._should_stop(until))
            return embedding_wire.scores_message(request["id"], scores)
        except Exception as error:  # Edge: the model continues with the next request.
            log.warning("%d texts could not be read again\n%s", len(request["texts"]), traceback_text(error))
            return embedding_wire.pack({"id": request["id"], "error": embedding_wire.error_fields(error)})

    def _embed(self, request: dict[str, Any], until: float) -> Vectors:
        """Vectors of the texts of the first groups, as many as the time limit allows."""
        texts, at = request["texts"], 0
        rows = [np.zeros((0, self._embedder.dimensions), np.float32)]
        for size in request["sizes"]:
            if self._should_stop(until):
                break
            rows.append(self._embedder.embed_passages(texts[at : at + size]))
            at += size
        return np.concatenate(rows)

    def _should_stop(self, until: float) -> bool:
        """Called before each batch: whether it would exceed the time limit, or the request was cancelled."""
        now = time.monotonic()
        if self._asked_at:
            self._batch_s = now - self._asked_at
        while self._queries.is_busy and self._requests.empty() and now < until:
            time.sleep(_QUERY_STEP_S)
            now = time.monotonic()
        self._asked_at = now
        return not self._requests.empty() or now + self._batch_s > until


def _read_requests(lanes: dict[str, _Requests]) -> None:
    """Reader thread: fills the queues; ends the process when the parent is gone, even during a batch."""
    try:
        while (frame := embedding_wire.read(sys.stdin.buffer)) is not None:
            lanes[frame[0]["lane"]].put(frame[0] | {"arrived": time.monotonic()})
    finally:
        os._exit(0)
