"""Detects models that support English only; their vectors for other languages are useless."""

from functools import cached_property
from pathlib import Path
from typing import Any

from desktop_search.embedding.models.token_counting import encodable, load_tokenizer, read_json
from desktop_search.text.function_words import is_english

# Vocabularies of multilingual models have 120,000 tokens or more, those of English BERT models 30,522.
_MANY_LANGUAGES = 60_000
# In a vocabulary of similar size for another language, these are not single tokens.
_ENGLISH_WORDS = "because which would their people"
_LOOKED_AT_CHARACTERS = 600


class KnownLanguages:
    """Languages that the model of a folder supports. Its vocabulary is loaded on first use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tokenizer: Any = None

    @cached_property
    def _is_english_alone(self) -> bool:
        return knows_one_language(self._folder)

    def knows(self, text: str) -> bool:
        """False for text that is clearly not in the model's language."""
        return not self._is_english_alone or is_english(text[:_LOOKED_AT_CHARACTERS], self._pieces)

    def _pieces(self, words: str) -> int:
        self._tokenizer = self._tokenizer or load_tokenizer(self._folder)
        return len(self._tokenizer.encode(encodable([words])[0], add_special_tokens=False).ids)


def knows_one_language(folder: Path) -> bool:
    """Whether a model supports English only, judging by its vocabulary."""
    pieces = read_json(folder / "config.json").get("vocab_size")
    if not isinstance(pieces, int) or pieces >= _MANY_LANGUAGES:
        return False
    words = load_tokenizer(folder).encode(_ENGLISH_WORDS, add_special_tokens=False)
    # Some split the first word, which has no space before it, into two tokens.
    return len(words.ids) <= len(_ENGLISH_WORDS.split()) + 1
