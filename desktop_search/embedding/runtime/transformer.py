"""Runs any sentence-transformers model: BERT on the CPU with ONNX Runtime, all others with sentence-transformers."""

import logging
import threading
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.embedding.download.model_sources import ModelSource
from desktop_search.embedding.interfaces import Vectors, VectorStatistics, is_out_of_memory
from desktop_search.embedding.models.monolingual import KnownLanguages
from desktop_search.embedding.models.token_counting import encodable, open_tokenizer, read_json
from desktop_search.embedding.models.vector_statistics import vector_statistics
from desktop_search.embedding.runtime.bert_network import NotThisKindError, SentenceBert
from desktop_search.embedding.runtime.devices import choose_device, free_threads, prepare_environment, require_torch
from desktop_search.embedding.runtime.sentence_network import SentenceNetwork, pad_token

log = logging.getLogger(__name__)

# Models that were measured to find as well in int8 (EXPERIMENTS.md, "ONNX Runtime"). Vectors of all-MiniLM-L6-v2 change
# too much for the same fingerprint: their cosine to float32 is .99.
_ROUNDABLE = {"multilingual-e5-small"}
# Batches with fewer tokens, such as a query, are finished before a second core has woken up.
_FEW_TOKENS = 64
# Truncate before tokenization: no model of the catalog reads further, and a text of 100 MB must not be tokenized.
_MOST_CHARACTERS_PER_TOKEN = 24
_SHORTEST_VECTOR = 1e-9


class Network(Protocol):
    """Inference back end: token IDs to vectors."""

    @property
    def longest(self) -> int:
        """Maximum tokens of a text."""

    @property
    def precision(self) -> str:
        """float32, float16 or int8."""

    @property
    def batch_tokens(self) -> int:
        """Tokens per batch, including padding."""

    def run(self, batch: Sequence[Sequence[int]], threads: int) -> Vectors:
        """One row per list of token IDs, of which the longest is the first. `threads` is for the CPU."""


class TransformerEmbedder:
    """Embeds texts with the model of a folder. Raises ModelBrokenError if it cannot be loaded.

    `device` is auto, cpu, cuda, xpu or mps. `threads` is the number of cores for a batch on the CPU; by default, one is
    left free for the window if there are more than two.
    """

    def __init__(self, source: ModelSource, device: str = "auto", threads: int | None = None) -> None:
        self._card = source.card
        self._weights = _Weights(source, device, threads)
        self._fingerprint = source.fingerprint
        self._languages = KnownLanguages(source.folder)

    @property
    def fingerprint(self) -> str:
        return self._fingerprint

    @property
    def dimensions(self) -> int:
        return self._card.dimensions

    @property
    def device(self) -> str:
        return self._weights.device

    @property
    def precision(self) -> str:
        """float32, float16 or int8; not part of the fingerprint, as cosines between them are .998 or more."""
        return self._weights.precision

    @property
    def statistics(self) -> VectorStatistics | None:
        return vector_statistics(self._card.model_id)

    def knows(self, query: str) -> bool:
        return self._languages.knows(query)

    def use_threads(self, threads: int) -> None:
        self._weights.threads = threads

    def use_memory(self, cap_mb: int) -> None:
        """Ignored: the model shares this process, which must not be ended for exceeding a cap."""

    @property
    def note(self) -> Message:
        return NO_MESSAGE

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        return self._weights.embed([self._card.passage_prompt + text for text in texts])

    def embed_query(self, text: str) -> Vectors:
        row: Vectors = self._weights.embed([self._card.query_prompt + text])[0]
        return row

    def for_queries(self) -> "TransformerEmbedder":
        """An embedder with the same weights for another thread.

        The tokenizer is shared as well: its "Already borrowed" error occurs if truncation or padding is set while
        another thread encodes, and this one is never changed after loading.
        """
        twin = object.__new__(TransformerEmbedder)
        twin._card, twin._weights, twin._fingerprint = self._card, self._weights, self._fingerprint
        twin._languages = self._languages
        return twin


class _Weights:
    """Network and tokenizer, shared by threads; modified only under the lock."""

    def __init__(self, source: ModelSource, device: str, threads: int | None) -> None:
        prepare_environment()
        self._card = source.card
        self._lock = threading.Lock()
        self.device = choose_device(device)
        self._all_threads = threads or free_threads()
        self.threads: int | None = None
        """Set by other threads."""
        self._tokenizer = open_tokenizer(source.folder)
        self._lower_case = bool(read_json(source.folder / "sentence_bert_config.json").get("do_lower_case"))
        self._pad = pad_token(self._tokenizer, source)
        self._network = _load(source, self.device, self._pad)
        self._max_tokens = min(source.card.max_tokens, self._network.longest)
        self._batch_tokens = self._network.batch_tokens

    @property
    def precision(self) -> str:
        return self._network.precision

    def embed(self, texts: list[str]) -> Vectors:
        rows = np.zeros((len(texts), self._card.dimensions), np.float32)
        tokens = self._tokenize(texts)
        order = sorted(range(len(texts)), key=lambda i: len(tokens[i]), reverse=True)
        at = 0
        while at < len(order):
            # Longest first, so that the first text of a batch determines the padding.
            count = max(1, self._batch_tokens // max(1, len(tokens[order[at]])))
            chosen = order[at : at + count]
            try:
                rows[chosen] = self._checked([tokens[i] for i in chosen])
            except (MemoryError, RuntimeError) as error:
                if not is_out_of_memory(error) or len(chosen) == 1:
                    raise
                self._halve(len(chosen) * len(tokens[chosen[0]]))
                continue
            at += len(chosen)
        return rows

    def _tokenize(self, texts: list[str]) -> list[list[int]]:
        longest = self._max_tokens * _MOST_CHARACTERS_PER_TOKEN
        texts = encodable(text[:longest].lower() if self._lower_case else text[:longest] for text in texts)
        found = []
        for ids in self._tokenizer.encode(texts):
            if len(ids) > self._max_tokens:
                # Models with last-token pooling have their vector at the final special token.
                tail = ids[len(ids) - self._tokenizer.special_at_end :]
                ids = ids[: self._max_tokens - len(tail)] + tail
            found.append(ids or [self._pad])
        return found

    def _checked(self, batch: list[list[int]]) -> Vectors:
        rows = self._run(batch)
        if np.isfinite(rows).all():
            return rows
        if isinstance(self._network, SentenceNetwork) and self.precision != "float32":
            # float16 overflows in a few models; they are switched to float32 permanently.
            log.warning("%s gives no numbers in %s; float32 is used", self._card.name, self.precision)
            with self._lock:
                self._network.to_float32()
            rows = self._run(batch)
        return np.nan_to_num(rows)

    def _run(self, batch: list[list[int]]) -> Vectors:
        few = sum(map(len, batch)) <= _FEW_TOKENS
        pooled = self._network.run(batch, 1 if few else self.threads or self._all_threads)
        pooled = pooled[:, : self._card.dimensions]
        # Normalize again, as truncation changes the length and half precision is off by a thousandth.
        lengths = np.linalg.norm(pooled, axis=1, keepdims=True)
        unit: Vectors = (pooled / np.maximum(lengths, _SHORTEST_VECTOR)).astype(np.float32)
        return unit

    def _halve(self, tokens: int) -> None:
        with self._lock:
            self._batch_tokens = max(1, min(self._batch_tokens, tokens) // 2)
        log.warning("out of memory on %s; batches of %d tokens from now on", self.device, self._batch_tokens)
        if isinstance(self._network, SentenceNetwork):
            self._network.free_memory()


def _load(source: ModelSource, device: str, pad: int) -> Network:
    if device == "cpu":
        try:
            return SentenceBert(source.folder, may_round=source.card.model_id.partition("@")[0] in _ROUNDABLE)
        except NotThisKindError as reason:
            require_torch(source.card.name)
            log.info("%s is run by sentence-transformers: %s", source.card.name, reason)
    return SentenceNetwork(source, device, pad)
