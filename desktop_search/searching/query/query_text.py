"""Free text of a query: words, quoted phrases, and the unfinished last word."""

import re
import unicodedata

from desktop_search.domain.lazy_dataclass import dataclass

# Longer than any sentence. The model truncates at 512 tokens, and tokenizing a pasted page must not take a second.
MAX_CHARACTERS = 2_000
# FTS5 scores each term of an OR in each matching row; queries beyond 60 words are texts rather than questions.
MAX_WORDS = 64
# Minimum length for prefix matching of the unfinished word; shorter prefixes match half of the vocabulary.
SHORTEST_BEGINNING = 2

_QUOTES = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"), ("「", "」"), ("『", "』"))
PHRASE = re.compile("|".join(f"{re.escape(a)}([^{re.escape(a + b)}]*){re.escape(b)}" for a, b in _QUOTES))
# Prefixes of the Unicode names of their characters.
_ALPHABETS = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "ARMENIAN", "GEORGIAN", "DIGIT")


@dataclass(frozen=True, slots=True)
class QueryText:
    """Free text of one query, normalized and tokenized."""

    text: str
    """Input of the model: no control characters, whitespace collapsed."""
    words: tuple[str, ...]
    """Distinct words in the order typed, including those of phrases; lower case, otherwise as typed."""
    phrases: tuple[str, ...] = ()
    """Quoted phrases that contain at least one word."""
    either: tuple[tuple[str, ...], ...] = ()
    """Operands of each OR: words and phrases, one of which has to match."""
    unfinished: str = ""
    """The last word if nothing follows it, as the user may still be typing it; otherwise empty."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not self.words

    @property
    def is_one_letter(self) -> bool:
        """Whether it is a single letter or digit of an alphabetic script; a single Chinese character is a word."""
        (word, *others) = self.words or ("",)
        if others or len(word) != 1 or self.phrases:
            return False
        return unicodedata.name(word, "").startswith(_ALPHABETS)


def parse_query(typed: str) -> QueryText:
    """Tokenize any text; text without a letter or digit results in an empty query."""
    clean = _clean(typed)
    quoted = dict.fromkeys(p for p in map(found_phrase, PHRASE.finditer(clean)) if split_words(p))
    phrases = tuple(quoted)[:MAX_WORDS]
    plain = " ".join(PHRASE.sub(lambda m: f" {found_phrase(m)} ", clean).split())
    typed_words = [w.lower() for w in split_words(plain)]
    open_end = bool(typed_words) and typed[-1:] == clean[-1:] and clean.lower().endswith(typed_words[-1])
    unfinished = typed_words[-1] if open_end else ""
    return QueryText(clean, tuple(dict.fromkeys(typed_words))[:MAX_WORDS], phrases, unfinished=unfinished)


def split_words(text: str) -> list[str]:
    """Runs of letters, digits and combining marks; text in a script without spaces is one run."""
    kept = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in text)
    return [w for w in kept.split() if any(c.isalnum() for c in w)]


def _clean(typed: str) -> str:
    """Truncate, and remove what the tokenizer or SQLite rejects: NUL, control characters, unpaired surrogates."""
    short = typed[:MAX_CHARACTERS]
    return " ".join("".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Cn") else c for c in short).split())


def found_phrase(match: re.Match[str]) -> str:
    """Text between the quotation marks of a match of PHRASE."""
    return next(group for group in match.groups() if group is not None).strip()


# Shorter ones are chapter numbers or sizes.
_SHORTEST = 3
_INSIDE = re.compile(r"\w[._/\\@:#-]+\w")


def identifiers(text: str) -> list[str]:
    """Whitespace-separated parts with a digit, or joined by punctuation other than a hyphen alone."""
    found = []
    for piece in dict.fromkeys(text.split()):
        bare = piece.strip("\"'()[]{}<>«»“”„,;:!?.…")
        words = split_words(bare)
        has_digit = any(c.isdigit() for c in bare)
        is_joined = len(words) > 1 and _INSIDE.search(bare) is not None and re.search(r"[._/\\@]", bare) is not None
        if sum(map(len, words)) >= _SHORTEST and (has_digit or is_joined):
            found.append(bare)
    return found
