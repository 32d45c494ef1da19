"""What a person typed, taken apart: words, quoted phrases, and the word still being typed."""

import re
import unicodedata

from desktop_search.domain.lazy_dataclass import dataclass

# More than any sentence; the model cuts at 512 tokens, and a pasted page must not cost a second of tokenising.
MAX_CHARACTERS = 2_000
# FTS5 scores every word of an OR for every row that holds one; past some sixty a query is a text, not a question.
MAX_WORDS = 64
# A word being typed is looked up as the beginning of longer ones from here on; shorter ones begin half the dictionary.
SHORTEST_BEGINNING = 2

_QUOTES = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("「", "」"), ("『", "』"))
PHRASE = re.compile("|".join(f"{re.escape(a)}([^{re.escape(a + b)}]*){re.escape(b)}" for a, b in _QUOTES))
# As the names of their characters begin.
_ALPHABETS = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "ARMENIAN", "GEORGIAN", "DIGIT")


@dataclass(frozen=True, slots=True)
class QueryText:
    """One query, cleaned and taken apart."""

    text: str
    """For the model: no control characters, blanks run together."""
    words: tuple[str, ...]
    """Every word once, in the order typed, those of phrases included; as typed, but for case."""
    phrases: tuple[str, ...] = ()
    """What stood in quotation marks and has at least one word."""
    either: tuple[tuple[str, ...], ...] = ()
    """Words and phrases of which one each is to be there."""
    unfinished: str = ""
    """The last word when nothing follows it: perhaps more of it is coming."""

    @property
    def is_empty(self) -> bool:
        """True when there is nothing in it to look for."""
        return not self.words

    @property
    def is_one_letter(self) -> bool:
        """True for a single letter or digit of a script that writes words with several; a Chinese one is a word."""
        (word, *others) = self.words or ("",)
        if others or len(word) != 1 or self.phrases:
            return False
        return unicodedata.name(word, "").startswith(_ALPHABETS)


def parse_query(typed: str) -> QueryText:
    """Take any text apart, whatever is in it; text without a letter or digit becomes an empty query."""
    clean = _clean(typed)
    quoted = dict.fromkeys(p for p in map(found_phrase, PHRASE.finditer(clean)) if split_words(p))
    phrases = tuple(quoted)[:MAX_WORDS]
    plain = " ".join(PHRASE.sub(lambda m: f" {found_phrase(m)} ", clean).split())
    typed_words = [w.lower() for w in split_words(plain)]
    open_end = bool(typed_words) and typed[-1:] == clean[-1:] and clean.lower().endswith(typed_words[-1])
    unfinished = typed_words[-1] if open_end else ""
    return QueryText(clean, tuple(dict.fromkeys(typed_words))[:MAX_WORDS], phrases, unfinished=unfinished)


def split_words(text: str) -> list[str]:
    """Runs of letters, digits and the marks that belong to them; a script without spaces gives one run."""
    kept = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in text)
    return [w for w in kept.split() if any(c.isalnum() for c in w)]


def _clean(typed: str) -> str:
    """Cut to size, and without what neither the tokenizer nor SQLite takes: NUL, controls, unpaired surrogates."""
    short = typed[:MAX_CHARACTERS]
    return " ".join("".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Cn") else c for c in short).split())


def found_phrase(match: re.Match[str]) -> str:
    """What stands between the quotation marks of a match of PHRASE."""
    return next(group for group in match.groups() if group is not None).strip()
