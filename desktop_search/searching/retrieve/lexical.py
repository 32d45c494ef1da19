"""Lexical search: passages that contain words of the query."""

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_search.domain.errors import DesktopSearchError, WordIndexDamagedError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.searching.query.query_text import MAX_WORDS, SHORTEST_BEGINNING, QueryText, identifiers, split_words
from desktop_search.searching.retrieve.substring_match import words_containing
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import SAME_WORD, FilterResult, WordMatch, WordTerm
from desktop_search.store.words.bm25_cache import inverse_frequency
from desktop_search.store.words.vocabulary import Vocabulary
from desktop_search.store.words.word_scores import WordScores
from desktop_search.text import word_forms
from desktop_search.text.spell_correction import corrections_of, umlaut_variants
from desktop_search.text.stemming import as_written, likely_languages, mark_of, stem_matches, written_words
from desktop_search.text.stop_words import stop_words
from desktop_search.text.word_forms import QueryTerm

_WORD = re.compile(r"\w+")
# Words below this share of the heaviest word's weight are not highlighted: "the" next to "enzyme".
_TELLING = 0.25
# Common words below this share of the heaviest word's weight are skipped: reading their posting lists takes most of a
# search and changes nothing (SciFact train .691 -> .692, help en .677 -> .676, de .590 -> .590).
_WORTH_LOOKING_UP = 0.15
# Words in fewer passages cost nothing to look up.
_COMMON = 1_000
# Stop words are unimportant even if the index is too small for their frequency to show it.
_STOP_WORD_IMPORTANCE = 0.2
# Document frequencies change slowly; they are counted again when the number of passages changes by this factor.
_STALE_FACTOR = 1.1
_CACHED_COUNTS = 10_000
# Words in more passages are not looked up in other spellings: these are for names, and cost lookups.
_COMMON_NAME = 50
# Maximum number of passages that contain an identifier or name,
_NAMES_ONE_THING = 5
# and for a query of a single word: "Jersey" is in a text and its translations.
_ALONE = 12
# In longer queries, a rare word counts like the others.
_FEW_WORDS = 2
# Queries with more words are questions, which name nothing.
_A_QUESTION = 5
# An unfinished word in fewer passages also matches longer words as a prefix.
_FINDS_LITTLE = 10
_SHORTEST_BEGUN = 3
# In characters: a longer run without spaces is a sentence.
_LONGEST_RUN_AS_A_WHOLE = 10
# Weights of a match; the word as typed has 1. Spelling variants, likely corrections and completions,
_OTHER_SPELLING = 0.7
# and longer words that contain it, or much more common words that it may be a misspelling of.
_PERHAPS = 0.5
# Minimum frequency ratio of those to the typed word.
_MUCH_COMMONER = 20
# Limit of the files with one name that get the exact-name bonus; any of them will do.
_MOST_OF_ONE_NAME = 200


@dataclass(frozen=True, slots=True)
class LexicalHit:
    """A passage found by its words."""

    match: WordMatch
    has_phrases: bool = False
    """Whether it contains all quoted phrases, and one operand of each OR."""
    is_named: bool = False
    """Whether it contains an identifier or name of the query: a part number, a file name, a rare word."""


@dataclass(frozen=True, slots=True)
class LexicalAnswer:
    """Passages that contain words of the query, best first."""

    hits: Sequence[LexicalHit] = ()
    scores: WordScores | None = None
    """Scores of all passages; None while the word index is damaged."""
    telling: tuple[str, ...] | None = None
    """Words of the query that are informative in this index; None if unknown."""
    also: tuple[str, ...] = ()
    """Words that were looked up instead of unknown ones, case-folded."""
    corrected: str = ""
    """The query with its unknown word corrected; empty if no word is unknown, or several are."""
    needs_phrases: bool = False
    """Whether the query has quoted phrases or OR."""
    exactly_named: frozenset[int] = frozenset()
    """IDs of files whose name is the query, with or without its extension."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the query."""

    text: str
    weight: float
    """Inverse document frequency."""
    count: int
    """Number of passages that contain it."""
    alternatives: tuple[tuple[str, float], ...]
    """As in WordTerm."""
    spelt: tuple[str, ...] = ()
    """Spelling variants that are in the index."""
    meant: tuple[str, ...] = ()
    """For an unknown word: words that it may be a misspelling of."""
    perhaps: tuple[str, ...] = ()
    """For a rare word: longer words that contain it, and much more common ones that it may be a misspelling of."""

    @property
    def term(self) -> WordTerm:
        return WordTerm(self.alternatives, _STOP_WORD_IMPORTANCE if self.text in stop_words() else 1.0)


class LexicalSearch:
    """BM25F search of the catalog's word index, with stems, spelling variants, corrections and completions."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._counts: dict[tuple[str, ...], tuple[int, int, tuple[int, int]]] = {}
        self._revision = (0, 0)
        self._rows = 0
        """Number of passages."""
        self._stemmed: dict[str, bool] = {}
        """By language: whether the index has words with its stems."""
        self._meant: dict[str, tuple[int, tuple[str, ...]]] = {}
        self._vocabulary = Vocabulary(catalog.path)

    def close(self) -> None:
        self._vocabulary.close()

    def search(self, query: QueryText, limit: int, within: FilterResult | None = None) -> LexicalAnswer:
        """The passages with the highest BM25F; first those with all quoted phrases and one operand of each OR.

        While the word index is damaged, texts are scanned for the literal words.
        """
        try:
            return self._search(query, limit, within)
        except WordIndexDamagedError as error:
            self._note_damage(error)
            return self._scan(query, limit, within)

    def _note_damage(self, error: WordIndexDamagedError) -> None:
        with contextlib.suppress(DesktopSearchError):
            self._catalog.words.mark_damaged()
        self._catalog.on_damage(str(error))

    def _scan(self, query: QueryText, limit: int, within: FilterResult | None) -> LexicalAnswer:
        words = [term.text for term in _terms(query.text)]
        found = self._catalog.passages.containing(words, limit, within)
        shares = [WordMatch(at, number / len(words), number / len(words), 0.0) for at, number in found]
        return LexicalAnswer(list(map(LexicalHit, shares)))

    def _search(self, query: QueryText, limit: int, within: FilterResult | None) -> LexicalAnswer:
        self._look_again()
        words = self._weigh(query)
        least = _WORTH_LOOKING_UP * _heaviest(words)
        index = self._catalog.words
        scores = index.score([word.term for word in words if word.weight >= least or word.count < _COMMON])
        allowed = index.mask(within)
        phrases, named = self._phrases(query), self._named(query)
        with_phrases = index.matching(phrases) if phrases else None
        with_names = index.matching(named) if named else None
        flagged: dict[str, set[int]] = {}
        matches = {match.passage_id: match for match in scores.best(limit, allowed)}
        for flag, mask in (("phrases", with_phrases), ("named", with_names)):
            if mask is not None:
                best = scores.best(limit, mask if allowed is None else mask & allowed)
                flagged[flag] = {match.passage_id for match in best}
                matches |= {match.passage_id: match for match in best}
        hits = [
            LexicalHit(m, *(key in flagged.get(flag, ()) for flag in ("phrases", "named")))
            for key, m in matches.items()
        ]
        hits.sort(key=lambda hit: (not hit.has_phrases, not hit.is_named, -hit.match.share))
        telling = _telling(words)
        also = tuple(other for word in words for other in word.meant)
        spelt = [other for word in words if word.text in telling for other in (*word.spelt, *word.meant, *word.perhaps)]
        return LexicalAnswer(
            hits,
            scores,
            (*telling, *spelt),
            also,
            _corrected(query.text, words),
            bool(phrases),
            self._exactly_named(query) if scores.is_in_a_name() else frozenset(),
        )

    def _look_again(self) -> None:
        """Update the number of passages, once per revision: weighing the words of a query reads it dozens of times."""
        if (revision := self._catalog.revision()) != self._revision:
            self._revision, self._rows = revision, self._catalog.words.count()
            self._stemmed = {language: True for language, is_there in self._stemmed.items() if is_there}

    def _phrases(self, query: QueryText) -> str:
        """FTS5 expression for the quoted phrases, and one operand of each OR."""
        phrases = [p for p in map(word_forms.phrase, query.phrases) if p]
        return " AND ".join(dict.fromkeys([*phrases, *filter(None, map(_any_of, query.either))]))

    def _named(self, query: QueryText) -> str:
        """FTS5 expression for identifiers and names in the query."""
        if query.either:
            return ""
        names: list[str] = []
        # In a question, "CSF1R" is a word like others: treated as a name, SciFact train drops from .747 to .744.
        if len(query.words) <= _A_QUESTION:
            names += self._identifiers(query.text)
        if len(query.words) <= _FEW_WORDS:
            names += self._rare(query)
        return " AND ".join(dict.fromkeys(names))

    def _exactly_named(self, query: QueryText) -> frozenset[int]:
        """IDs of the files whose name is the query."""
        phrase = word_forms.phrase(query.text)
        if not phrase:
            return frozenset()
        wanted = split_words(word_forms.fold(query.text))
        found = self._catalog.words.files_named(phrase, _MOST_OF_ONE_NAME)
        return frozenset(
            file_id
            for file_id, path in found
            if wanted in (split_words(word_forms.fold(path.name)), split_words(word_forms.fold(path.stem)))
        )

    def _identifiers(self, text: str) -> Iterator[str]:
        """FTS5 expressions for part numbers, file names and numbers; file names only, if one contains it."""
        for named in filter(None, map(word_forms.any_form, identifiers(text))):
            if self._stands(f"name : {named}"):
                yield f"name : {named}"
            elif self._is_rare(named):
                yield named

    def _rare(self, query: QueryText) -> list[str]:
        """FTS5 expressions for one word or a name exactly as written, otherwise for its rare words individually."""
        words = [word for word in map(word_forms.fold, query.words) if word not in stop_words() and word.isalnum()]
        most = _ALONE if len(query.words) == 1 else _NAMES_ONE_THING
        # For other words, order and form say little: help en .692 -> .689, lexical and dense .727 -> .724.
        if len(query.words) == 1 or all(piece[:1].isupper() for piece in query.text.split()):
            written = written_words(query.text)
            forms = [as_written(written.get(word, "")) or f'"{word}"' for word in words]
            whole = word_forms.phrase(query.text)
            for match in (" AND ".join(filter(None, [whole, *forms])), whole):
                if match and self._is_rare(match, most):
                    return [match]
        return [match for match in (f'"{word}"' for word in words) if self._is_rare(match, most)]

    def _stands(self, match: str) -> bool:
        return bool(match and self._count(match))

    def _is_rare(self, match: str, most: int = _NAMES_ONE_THING) -> bool:
        return self._stands(match) and self._count(match) <= most

    def count(self, word: str) -> int:
        """Number of passages that contain a word as written; 0 while the word index is damaged."""
        try:
            self._look_again()
            return sum(self._count(term.exact) for term in _terms(word))
        except WordIndexDamagedError as error:
            self._note_damage(error)
            return 0

    @staticmethod
    def length(text: str) -> int:
        """Number of words of a query; a run without spaces counts as its bigrams."""
        return len(_terms(text))

    def _weigh(self, query: QueryText) -> list[_Word]:
        # An index in two languages need not be searched for the stems of a dozen others, word by word.
        languages = list(filter(self._has_stems, likely_languages(word_forms.fold(query.text))))
        unfinished = word_forms.fold(query.unfinished)
        written = written_words(query.text)
        words = []
        for term in _terms(query.text)[:MAX_WORDS]:
            stems = () if term.parted else stem_matches(term.text, written.get(term.text, term.text), languages)
            word = self._weighed(term, stems, term.text == unfinished)
            if word.count < _FINDS_LITTLE and not term.parted and len(query.words) <= _A_QUESTION:
                is_open = not word.count or term.text == unfinished
                perhaps = self._perhaps(term, word.count, is_open=is_open)
                more = tuple((f'"{other}"', _PERHAPS) for other in perhaps)
                word = replace(word, perhaps=perhaps, alternatives=word.alternatives + more)
            words.append(word)
        return words

    def _has_stems(self, language: str) -> bool:
        if language not in self._stemmed:
            self._stemmed[language] = self._catalog.words.has_words_from(mark_of(language))
        return self._stemmed[language]

    def _weighed(self, term: QueryTerm, stems: Sequence[str], is_unfinished: bool) -> _Word:
        alternatives = [(form, 1.0) for form in (term.exact, *term.also) if form == term.exact or self._count(form)]
        count = self._count(*(form for form, _ in alternatives))
        in_stems = {stem: found for stem in stems if (found := self._count(stem))}
        known = bool(count or in_stems)
        if not known and is_unfinished and len(term.text) >= SHORTEST_BEGINNING:
            alternatives = [(word_forms.prefix_term(term.text) or term.exact, 1.0)]
            count = self._count(alternatives[0][0])
        if in_stems:
            alternatives += [(stem, SAME_WORD) for stem in in_stems]
            count = self._count(*(expression for expression, _ in alternatives))
        is_name = count < _COMMON_NAME and not term.parted
        spelt = tuple(w for w in umlaut_variants(term.text) if self._count(f'"{w}"')) if is_name else ()
        meant = () if count or spelt or term.parted else self._meant_by(term.text)
        alternatives += [(f'"{other}"', _OTHER_SPELLING) for other in spelt or meant]
        if is_unfinished and 0 < count < _FINDS_LITTLE and len(term.text) >= _SHORTEST_BEGUN and not term.parted:
            begun = word_forms.prefix_term(term.text)
            alternatives += [(begun, _OTHER_SPELLING)] if begun else []
        return _Word(term.text, inverse_frequency(count, self._rows), count, tuple(alternatives), spelt, meant)

    def _perhaps(self, term: QueryTerm, count: int, *, is_open: bool) -> tuple[str, ...]:
        """What a rare word may mean: a common word that it misspells or, if `is_open`, a longer one containing it."""
        found: tuple[str, ...] = ()
        if is_open:
            found = words_containing(term.text, self._vocabulary, self._revision, lambda word: self._count(f'"{word}"'))
        if not count:
            return found
        enough = _MUCH_COMMONER * count
        return (*found, *(w for w in self._meant_by(term.text) if self._count(f'"{w}"') >= enough))

    def _meant_by(self, folded: str) -> tuple[str, ...]:
        """Corrections of a word that is not in the index, cached."""
        when, meant = self._meant.get(folded, (-1, ()))
        if when != self._rows:
            meant = tuple(corrections_of(folded, self._catalog.words.frequencies))
            if len(self._meant) >= _CACHED_COUNTS:
                self._meant.clear()
            self._meant[folded] = (self._rows, meant)
        return meant

    def _count(self, *match: str) -> int:
        """Number of passages that contain any of some terms, cached: counting takes milliseconds for common terms.

        Every keystroke counts again. A count of 0 is cached for one revision only, since any change may add the term
        without changing the number of passages.
        """
        count, when, revision = self._counts.get(match, (0, 0, None))
        rows = self._rows
        is_stale = max(rows, when) > _STALE_FACTOR * min(rows, when) if count else revision != self._revision
        if is_stale:
            count = self._catalog.words.frequency(*match)
            if len(self._counts) >= _CACHED_COUNTS:
                self._counts.clear()
            self._counts[match] = (count, rows, self._revision)
        return count


def _any_of(several: Sequence[str]) -> str:
    found = [p for p in map(word_forms.phrase, several) if p]
    return f"({' OR '.join(found)})" if found else ""


def _terms(text: str) -> list[QueryTerm]:
    """Terms of a text. Runs without spaces are split into bigrams, since a whole sentence of them is one run.

    A short run is also a term as a whole, so that passages that contain it verbatim are first.
    """
    terms: dict[str, QueryTerm] = {}
    for term in word_forms.query_terms(text):
        pieces = [term.text[at : at + 2] for at in range(len(term.text) - 1)] if term.parted else []
        if 1 < len(pieces) < _LONGEST_RUN_AS_A_WHOLE:
            terms.setdefault(term.text, QueryTerm(term.text, term.exact, term.exact, parted=True))
        for part in word_forms.query_terms(" ".join(pieces)) if pieces else [term]:
            terms.setdefault(part.text, part)
    return list(terms.values())


def _corrected(text: str, words: Sequence[_Word]) -> str:
    """The query with its one unknown word corrected; empty if several are unknown: it may be in another language."""
    unknown = [word for word in words if not word.count and not word.spelt]
    if len(unknown) != 1 or not unknown[0].meant:
        return ""
    wrong, right = unknown[0].text, unknown[0].meant[0]
    return _WORD.sub(lambda found: right if word_forms.fold(found.group()) == wrong else found.group(), text)


def _heaviest(words: Sequence[_Word]) -> float:
    """Weight of the heaviest word that is in the index."""
    return max((word.weight for word in words if word.count), default=0.0)


def _telling(words: Sequence[_Word]) -> tuple[str, ...]:
    """Informative words: not stop words, and not much lighter than the heaviest one.

    Weight alone is not enough: in a small index, "how" is as rare as "enzyme". A query of stop words keeps all of them.
    """
    of_content = [word for word in words if word.text not in stop_words()] or words
    least = _TELLING * _heaviest(of_content)
    return tuple(word.text for word in of_content if word.weight >= least)
