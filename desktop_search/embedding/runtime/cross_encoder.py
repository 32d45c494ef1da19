"""Cross-encoder: scores how well a passage answers a query."""

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message
from desktop_search.domain.thread_owner import owned
from desktop_search.embedding.interfaces import Scores
from desktop_search.embedding.models.monolingual import KnownLanguages
from desktop_search.embedding.models.token_counting import encodable, load_tokenizer, read_json, read_max_tokens
from desktop_search.embedding.runtime.bert_network import CrossBert, NotThisKindError, in_threads
from desktop_search.embedding.runtime.devices import (
    choose_device,
    choose_dtype,
    free_threads,
    prepare_environment,
    require_torch,
)
from desktop_search.embedding.runtime.onnx_graph import open_session
from desktop_search.embedding.runtime.sentence_network import LENGTH_STEP, first_line, quiet
from desktop_search.embedding.wheels.reranker_weights import MS_MARCO

log = logging.getLogger(__name__)

# Maximum tokens of query and passage together; the passage is truncated. Callers pass the relevant excerpt.
MOST_TOKENS = 192
# With transformers. A query that arrives during a batch waits for it.
_BATCH = 4

Tokens = Sequence[Sequence[int]]
"""Token IDs, or token type IDs, of each pair."""


class _Network(Protocol):
    batch: int
    """Number of pairs to score at a time."""

    def run(self, ids: Tokens, kinds: Tokens) -> Sequence[float]:
        """Score of each pair."""


@owned
class CrossEncoder:
    """The model of a folder. Raises ModelBrokenError if it cannot be loaded."""

    def __init__(self, folder: Path, device: str = "auto") -> None:
        prepare_environment()
        self._tokenizer = load_tokenizer(folder)
        self._longest = min(MOST_TOKENS, read_max_tokens(folder))
        self._tokenizer.enable_truncation(self._longest, strategy="longest_first")
        self._languages = KnownLanguages(folder)
        self._network = _load(folder, device, self._longest)

    def score(self, query: str, texts: Sequence[str], should_stop: Callable[[], bool]) -> Scores:
        """Score each text, in order, until `should_stop` returns true; it is called before each batch.

        The score is None for texts that are not in the model's language, and for all texts if the query is not.
        """
        query, *texts = encodable([query, *texts])
        knows = self._languages.knows
        wanted = [at for at, text in enumerate(texts) if knows(text)] if knows(query) else []
        scores: Scores = [None] * len(texts)
        size = self._network.batch
        for start in range(0, len(wanted), size):
            if should_stop():
                break
            batch = wanted[start : start + size]
            for at, score in zip(batch, self._run([(query, texts[at]) for at in batch]), strict=True):
                scores[at] = score
        return scores

    def _run(self, pairs: list[tuple[str, str]]) -> list[float]:
        found = self._tokenizer.encode_batch(pairs)
        scores = self._network.run([one.ids for one in found], [one.type_ids for one in found])
        # Models that overflow in half precision return NaN, which must not be sorted with numbers.
        return [float(score) for score in np.nan_to_num(scores)]


class _PairByPair:
    """A network that scores one pair at a time, each on its own core: the user waits for the result."""

    def __init__(self, score: Callable[[Sequence[int], Sequence[int]], float]) -> None:
        self._score = score
        self.batch = free_threads()

    def run(self, ids: Tokens, kinds: Tokens) -> Sequence[float]:
        return in_threads(lambda pair: self._score(*pair), list(zip(ids, kinds, strict=True)), self.batch)


class _OnnxFile:
    """The bundled model, whose file is for ONNX Runtime."""

    def __init__(self, path: Path) -> None:
        self._session = open_session(path)

    def score(self, ids: Sequence[int], kinds: Sequence[int]) -> float:
        given = {"input_ids": ids, "attention_mask": [1] * len(ids), "token_type_ids": kinds}
        found = self._session.run(None, {name: np.array([values], np.int64) for name, values in given.items()})
        return float(found[0][0, 0])


class _LibraryNetwork:
    """A cross-encoder of any kind, through transformers."""

    batch = _BATCH

    def __init__(self, folder: Path, device: str, longest: int) -> None:
        import torch

        self._torch = torch
        self._device = device
        self._longest = longest
        self._pad = int(read_json(folder / "config.json").get("pad_token_id") or 0)
        self._model = _load_by_library(folder, device, choose_dtype(torch, device))

    def run(self, batch: Tokens, kinds: Tokens) -> Sequence[float]:
        torch = self._torch
        longest = max(map(len, batch))
        if self._device == "cpu":
            # The user waits for the result. The setting is per calling thread.
            torch.set_num_threads(free_threads())
            longest = min(self._longest, -(-longest // LENGTH_STEP) * LENGTH_STEP)
        ids = torch.full((len(batch), longest), self._pad, dtype=torch.long)
        mask, types = torch.zeros_like(ids), torch.zeros_like(ids)
        for row, (tokens, kind) in enumerate(zip(batch, kinds, strict=True)):
            ids[row, : len(tokens)] = torch.tensor(tokens)
            mask[row, : len(tokens)] = 1
            types[row, : len(tokens)] = torch.tensor(kind)
        given = {"input_ids": ids, "attention_mask": mask}
        if self._model.config.type_vocab_size > 1:
            given["token_type_ids"] = types
        with torch.inference_mode():
            scores = self._model(**{name: value.to(self._device) for name, value in given.items()}).logits
        found: list[float] = scores[:, 0].float().cpu().tolist()
        return found


def _load(folder: Path, device: str, longest: int) -> _Network:
    if MS_MARCO.is_in(folder):
        return _PairByPair(_OnnxFile(folder / MS_MARCO.weights).score)
    device = choose_device(device)
    if device == "cpu":
        try:
            return _PairByPair(CrossBert(folder).score)
        except NotThisKindError as reason:
            require_torch(folder.name)
            log.info("the model in %s is run by transformers: %s", folder, reason)
    return _LibraryNetwork(folder, device, longest)


def _load_by_library(folder: Path, device: str, dtype: Any) -> Any:
    with quiet():
        try:
            from transformers import AutoModelForSequenceClassification

            model: Any = AutoModelForSequenceClassification.from_pretrained(
                os.fspath(folder), local_files_only=True, trust_remote_code=False, use_safetensors=True, dtype=dtype
            )
        except Exception as error:  # Edge: transformers raises arbitrary exceptions for a folder that is not valid.
            log.warning("cross-encoder in %s cannot be loaded", folder, exc_info=True)
            raise ModelBrokenError(
                Message("The model in {folder} cannot be loaded ({reason}).", folder=folder, reason=first_line(error))
            ) from error
    if model.config.num_labels != 1:
        raise ModelBrokenError(
            Message(
                "The model in {folder} returns {count} values per passage, but a re-ranking model returns one.",
                folder=folder,
                count=model.config.num_labels,
            )
        )
    return model.to(device=device, dtype=dtype).eval()
