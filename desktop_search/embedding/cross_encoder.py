"""A cross-encoder on torch: reads a query and a passage together, and says how well the one answers the other."""

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.embedding.one_language import KnownLanguages
from desktop_search.embedding.protocol import Scores
from desktop_search.embedding.tokens import encodable, load_tokenizer, read_json, read_max_tokens
from desktop_search.embedding.transformer import (
    choose_device,
    choose_dtype,
    first_line,
    free_threads,
    prepare_environment,
    quiet,
)

log = logging.getLogger(__name__)

# Tokens of query and passage together; the passage is cut. The caller hands in the stretch that matters.
MOST_TOKENS = 192
# Read at once: what is asked between two batches waits for one, some 40 ms of a core that has bfloat16.
_BATCH = 4
_LENGTH_STEP = 16


class CrossEncoder:
    """The model of a folder; raises ModelBrokenError when it cannot be loaded. For one thread."""

    def __init__(self, folder: Path, device: str = "auto") -> None:
        prepare_environment()
        import torch

        self._torch = torch
        self._device = choose_device(torch, device)
        self._tokenizer = load_tokenizer(folder)
        self._longest = min(MOST_TOKENS, read_max_tokens(folder))
        self._tokenizer.enable_truncation(self._longest, strategy="longest_first")
        self._languages = KnownLanguages(folder)
        self._pad = int(read_json(folder / "config.json").get("pad_token_id") or 0)
        self._model = _load(folder, self._device, choose_dtype(torch, self._device))
        self._threads = free_threads(torch)

    def score(self, query: str, texts: Sequence[str], should_stop: Callable[[], bool]) -> Scores:
        """Of each text how well it answers, in their order, until `should_stop`; it is asked before every few.

        Texts that are not written in the model's language have None, and all where the query is not.
        """
        if self._device == "cpu":
            # Somebody waits for it; torch counts them by thread.
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
        torch = self._torch
        found = self._tokenizer.encode_batch(pairs)
        longest = max(len(one.ids) for one in found)
        if self._device == "cpu":
            # As in transformer.py: oneDNN keeps a kernel of every length.
            longest = min(self._longest, -(-longest // _LENGTH_STEP) * _LENGTH_STEP)
        ids = torch.full((len(pairs), longest), self._pad, dtype=torch.long)
        mask, kinds = torch.zeros_like(ids), torch.zeros_like(ids)
        for row, one in enumerate(found):
            ids[row, : len(one.ids)] = torch.tensor(one.ids)
            mask[row, : len(one.ids)] = 1
            kinds[row, : len(one.ids)] = torch.tensor(one.type_ids)
        given = {"input_ids": ids, "attention_mask": mask}
        if self._model.config.type_vocab_size > 1:
            given["token_type_ids"] = kinds
        with torch.inference_mode():
            scores = self._model(**{name: value.to(self._device) for name, value in given.items()}).logits
        # What is no number, from a model that overflows in half precision, must not get among numbers.
        return [float(score) for score in torch.nan_to_num(scores[:, 0].float()).cpu()]


def _load(folder: Path, device: str, dtype: Any) -> Any:
    with quiet():
        try:
            from transformers import AutoModelForSequenceClassification

            model: Any = AutoModelForSequenceClassification.from_pretrained(
                os.fspath(folder), local_files_only=True, trust_remote_code=False, use_safetensors=True, dtype=dtype
            )
        except Exception as error:  # transformers raises anything at all for a folder that is not right
            log.warning("cross-encoder in %s cannot be loaded", folder, exc_info=True)
            raise ModelBrokenError(
                f"The model in {os.fspath(folder)} cannot be loaded ({first_line(error)})."
            ) from error
    if model.config.num_labels != 1:
        raise ModelBrokenError(
            f"The model in {os.fspath(folder)} gives {model.config.num_labels} numbers for a passage; "
            "a cross-encoder that orders answers gives one."
        )
    return model.to(device=device, dtype=dtype).eval()
