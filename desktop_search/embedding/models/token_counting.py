"""Counts tokens with neither the model nor torch."""

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message
from desktop_search.embedding.models.bounded_reading import read_json_value, read_limited
from desktop_search.embedding.models.unigram import read_vocabulary, tokenizer_hash, write_vocabulary
from desktop_search.text.unicode_normalization import normalized

# Batch size of the tokenizer: enough to keep its threads busy, few enough for memory.
_SLICE = 4096
_DEFAULT_MAX_TOKENS = 512


class TextTokenizer(Protocol):
    """Splits texts into tokens of a model. Thread-safe."""

    @property
    def special_at_end(self) -> int:
        """Number of special tokens that follow each text."""

    def token_to_id(self, token: str) -> int | None:
        """ID of a token, which may be a special one."""

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        """Token IDs of each text, with special tokens."""

    def count(self, texts: Sequence[str]) -> list[int]:
        """Number of tokens of each text, without special tokens."""


class ModelTokenCounter:
    """Counts with the tokenizer of a sentence-transformers folder, which is loaded on first use.

    Raises ModelBrokenError if there is no tokenizer; `count` also if it is unreadable.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tokenizer: TextTokenizer | None = None
        self._max_tokens = read_max_tokens(folder)
        self._content = tokenizer_hash(_read_tokenizer(folder))
        self._fingerprint = f"{self._content}:{self._max_tokens}"

    @property
    def fingerprint(self) -> str:
        return self._fingerprint

    @property
    def max_tokens(self) -> int:
        return self._max_tokens

    def count(self, texts: Sequence[str]) -> list[int]:
        tokenizer = self._tokenizer
        if tokenizer is None:
            tokenizer = self._tokenizer = open_tokenizer(self._folder)
        counts: list[int] = []
        for at in range(0, len(texts), _SLICE):
            counts += tokenizer.count(encodable(texts[at : at + _SLICE]))
        return counts

    def compact(self) -> None:
        """Write the compact vocabulary to the folder if it is missing or of another tokenizer; see `unigram`."""
        write_vocabulary(self._folder, self._content)

    def release(self) -> None:
        """Free the vocabulary's memory; `count` reloads it."""
        self._tokenizer = None


class EstimatedTokenCounter:
    """Estimates by characters, while no model is available."""

    # Scripts without spaces, with about 1.5 characters per token.
    _DENSE = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

    @property
    def fingerprint(self) -> str:
        return "estimate:1"

    @property
    def max_tokens(self) -> int:
        return _DEFAULT_MAX_TOKENS

    def count(self, texts: Sequence[str]) -> list[int]:
        return [self._estimate(text) for text in texts]

    def _estimate(self, text: str) -> int:
        dense = len(self._DENSE.findall(text))
        return -(-(dense * 2) // 3) + (len(text) - dense + 3) // 4


class LibraryTokenizer:
    """Any tokenizer, by the `tokenizers` library. Takes 300 MB for a hundred languages."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = load_tokenizer(folder)
        mask = self._tokenizer.encode("a").special_tokens_mask
        self.special_at_end = len(mask) - max(
            (at for at, is_special in enumerate(mask, 1) if not is_special), default=len(mask)
        )

    def token_to_id(self, token: str) -> int | None:
        found: int | None = self._tokenizer.token_to_id(token)
        return found

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        return [found.ids for found in self._tokenizer.encode_batch_fast(texts, add_special_tokens=True)]

    def count(self, texts: Sequence[str]) -> list[int]:
        return list(map(len, self._tokenizer.encode_batch_fast(texts, add_special_tokens=False)))


def open_tokenizer(folder: Path) -> TextTokenizer:
    """The folder's tokenizer, with its compact vocabulary if there is one. Raises ModelBrokenError."""
    return read_vocabulary(folder) or LibraryTokenizer(folder)


def load_tokenizer(folder: Path) -> Any:
    """The folder's `tokenizers.Tokenizer`, without truncation and padding.

    It is not changed afterwards, so that threads may share it.
    """
    # Otherwise the library warns on stderr after a fork and falls back to one thread.
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "true")
    from tokenizers import Tokenizer

    content = _read_tokenizer(folder)
    try:
        tokenizer = Tokenizer.from_buffer(content)
    except Exception as error:  # the library raises no narrower type
        raise ModelBrokenError(
            Message("The tokenizer of the model in {folder} cannot be read ({reason}).", folder=folder, reason=error),
            Message("Choose another folder, or download the model again in Settings."),
        ) from error
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _read_tokenizer(folder: Path) -> bytes:
    try:
        return read_limited(folder / "tokenizer.json")
    except OSError as error:
        raise ModelBrokenError(
            Message("The model in {folder} has no tokenizer.json.", folder=folder),
            Message("Choose another folder, or download a model in Settings."),
        ) from error


def read_max_tokens(folder: Path) -> int:
    """Maximum input length in tokens from the model's configuration; 512 if that has no usable value."""
    known = (
        ("sentence_bert_config.json", "max_seq_length"),
        ("tokenizer_config.json", "model_max_length"),
        ("config.json", "max_position_embeddings"),
    )
    for name, key in known:
        value = read_json(folder / name).get(key)
        # Some configurations contain 1e30 for "no limit".
        if isinstance(value, int) and 0 < value < 1_000_000:
            return value
    return _DEFAULT_MAX_TOKENS


def read_json(path: Path) -> dict[str, Any]:
    """Object in a JSON file; empty if there is none."""
    content = read_json_value(path)
    return content if isinstance(content, dict) else {}


def read_json_list(path: Path) -> list[dict[str, Any]]:
    """Objects of the list in a JSON file; empty if there is none."""
    content = read_json_value(path)
    return [one for one in content if isinstance(one, dict)] if isinstance(content, list) else []


def encodable(texts: Iterable[str]) -> list[str]:
    """Normalize texts for a tokenizer: no lone surrogates, composed characters (NFC).

    Tokenizers know few decomposed characters, and split Japanese and Korean ones.
    """
    return [_encodable(text) for text in texts]


def _encodable(text: str) -> str:
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = text.encode("utf-8", "replace").decode("utf-8")
    return normalized("NFC", text)
