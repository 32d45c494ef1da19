"""Models that were made for English alone: what they make of another language is worth nothing."""

from functools import cached_property
from pathlib import Path
from typing import Any

from desktop_search.embedding.models.token_counting import encodable, load_tokenizer, read_json
from desktop_search.text.function_words import is_english

# The vocabulary of a model that knows many languages has 120,000 pieces and more, of BERT's in English 30,522.
_MANY_LANGUAGES = 60_000
# In a vocabulary of as many pieces for another language these are no words.
_ENGLISH_WORDS = "because which would their people"
_LOOKED_AT_CHARACTERS = 600


class KnownLanguages:
    """Which texts the model of a folder can tell anything of. Its vocabulary is read when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tokenizer: Any = None

    @cached_property
    def _is_english_alone(self) -> bool:
        return knows_one_language(self._folder)

    def knows(self, text: str) -> bool:
        """False for what is plainly not in the model's language."""
        return not self._is_english_alone or is_english(text[:_LOOKED_AT_CHARACTERS], self._pieces)

    def _pieces(self, words: str) -> int:
        self._tokenizer = self._tokenizer or load_tokenizer(self._folder)
        return len(self._tokenizer.encode(encodable([words])[0], add_special_tokens=False).ids)


def knows_one_language(folder: Path) -> bool:
    """True for a model that was made for English alone, as far as its vocabulary tells."""
    pieces = read_json(folder / "config.json").get("vocab_size")
    if not isinstance(pieces, int) or pieces >= _MANY_LANGUAGES:
        return False
    words = load_tokenizer(folder).encode(_ENGLISH_WORDS, add_special_tokens=False)
    # Some know the first word, which has no blank before it, as two pieces.
    return len(words.ids) <= len(_ENGLISH_WORDS.split()) + 1
