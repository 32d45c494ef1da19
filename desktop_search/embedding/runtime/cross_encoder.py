"""Cross-encoder on torch: scores how well a passage answers a query."""

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message
from desktop_search.domain.thread_owner import owned
from desktop_search.embedding.interfaces import Scores
from desktop_search.embedding.models.monolingual import KnownLanguages
from desktop_search.embedding.models.token_counting import encodable, load_tokenizer, read_json, read_max_tokens
from desktop_search.embedding.runtime.bert import CrossBert, NotThisKindError
from desktop_search.embedding.runtime.sentence_network import LENGTH_STEP, first_line, quiet
from desktop_search.embedding.runtime.torch_setup import (
    choose_device,
    choose_dtype,
    free_threads,
    packs_half,
    prepare_environment,
)

log = logging.getLogger(__name__)

# Maximum tokens of query and passage together; the passage is truncated. Callers pass the relevant excerpt.
MOST_TOKENS = 192
# A query that arrives during a batch waits for it, some 40 ms of a core with bfloat16.
_BATCH = 4


@owned
class CrossEncoder:
    """The model of a folder. Raises ModelBrokenError if it cannot be loaded."""

    def __init__(self, folder: Path, device: str = "auto") -> None:
        prepare_environment()
        import torch

        self._torch = torch
        self._device = choose_device(torch, device)
        self._tokenizer = load_tokenizer(folder)
        self._longest = min(MOST_TOKENS, read_max_tokens(folder))
        self._tokenizer.enable_truncation(self._longest, strategy="longest_first")
        self._languages = KnownLanguages(folder)
        self._network = _load(torch, folder, self._device, self._longest)
        self._threads = free_threads(torch)

    def score(self, query: str, texts: Sequence[str], should_stop: Callable[[], bool]) -> Scores:
        """Score each text, in order, until `should_stop` returns true; it is called before each batch.

        The score is None for texts that are not in the model's language, and for all texts if the query is not.
        """
        if self._device == "cpu":
            # The user waits for the result. torch's setting is per thread.
            self._torch.set_num_threads(self._threads)
        query, *texts = encodable([query, *texts])
        knows = self._languages.knows
        wanted = [at for at, text in enumerate(texts) if knows(text)] if knows(query) else []
        scores: Scores = [None] * len(texts)
        for start in range(0, len(wanted), _BATCH):
            if should_stop():
                break
            batch = wanted[start : start + _BATCH]
            for at, score in zip(batch, self._run([(query, texts[at]) for at in batch]), strict=True):
                scores[at] = score
        return scores

    def _run(self, pairs: list[tuple[str, str]]) -> list[float]:
        found = self._tokenizer.encode_batch(pairs)
        scores = self._network.run([one.ids for one in found], [one.type_ids for one in found])
        # Models that overflow in half precision return NaN, which must not be sorted with numbers.
        return [float(score) for score in self._torch.nan_to_num(scores)]


class _LibraryNetwork:
    """A cross-encoder of any kind, through transformers."""

    def __init__(self, torch: Any, folder: Path, device: str, dtype: Any, longest: int) -> None:
        self._torch = torch
        self._device = device
        self._longest = longest
        self._pad = int(read_json(folder / "config.json").get("pad_token_id") or 0)
        self._model = _load_by_library(folder, device, dtype)

    def run(self, batch: Sequence[Sequence[int]], kinds: Sequence[Sequence[int]]) -> Any:
        """Like CrossBert.run."""
        torch = self._torch
        longest = max(map(len, batch))
        if self._device == "cpu":
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
        return scores[:, 0].float().cpu()


def _load(torch: Any, folder: Path, device: str, longest: int) -> CrossBert | _LibraryNetwork:
    dtype = choose_dtype(torch, device)
    if device == "cpu":
        try:
            return CrossBert(torch, folder, dtype, is_packed=dtype == torch.float32 and packs_half(torch))
        except NotThisKindError as reason:
            log.info("the model in %s is run by transformers: %s", folder, reason)
    return _LibraryNetwork(torch, folder, device, dtype, longest)


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
