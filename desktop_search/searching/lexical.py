"""The half of the search that goes by words."""

import contextlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from desktop_search.domain.errors import DesktopSearchError, WordIndexDamagedError
from desktop_search.domain.records import dataclass
from desktop_search.searching.identifiers import identifiers
from desktop_search.searching.misspelled import meant_by
from desktop_search.searching.pieces import words_around
from desktop_search.searching.query_text import MAX_WORDS, SHORTEST_BEGINNING, QueryText
from desktop_search.searching.spellings import spellings
from desktop_search.searching.stop_words import stop_words
from desktop_search.store import word_forms
from desktop_search.store.catalog import Catalog
from desktop_search.store.postings import inverse_frequency
from desktop_search.store.rows import Restriction, WordMatch
from desktop_search.store.stems import as_written, likely_languages, mark_of, stem_matches, written_words
from desktop_search.store.vocabulary import Vocabulary
from desktop_search.store.word_forms import QueryTerm

_WORD = re.compile(r"\w+")
# A word of less than this share of the heaviest word's weight is not worth a mark: "the" beside "enzyme".
_TELLING = 0.25
# And one of less than this is not looked for: nDCG@10 stays (SciFact train .691 -> .692, help en .677 -> .676, de .590
# -> .590), and a question takes a third of the time, for most of it goes into scoring every row that holds a "the".
_WORTH_LOOKING_FOR = 0.15
# Where fewer passages hold it, looking costs nothing.
_COMMON = 1_000
# A word in title or heading counts three times: help en .677 -> .692, de .590 -> .611, SciFact train .691 -> .690.
_CONTEXT_WEIGHT = 3.0
# How common a word is changes slowly; it is counted anew when there are this many times more or fewer passages.
_STALE_FACTOR = 1.1
_KEPT_COUNTS = 10_000
# A word in more passages than this is asked for in no other spelling: that is for names, and takes lookups.
_COMMON_NAME = 50
# In so many passages at most stands what names one thing.
_NAMES_ONE_THING = 5
# And in so many what is asked for alone: "Jersey" stands in a text and its translations. Of two words: help -.002.
_ALONE = 12
# Of more words, a rare one is no more than a word of it.
_FEW_WORDS = 2
# And more than these are a question, which names nothing.
_A_QUESTION = 5
# A word being typed that stands in fewer passages is also taken for the beginning of longer ones.
_FINDS_LITTLE = 10
_SHORTEST_BEGUN = 3
# In characters: a longer run is a sentence, which nobody else wrote.
_LONGEST_RUN_AS_A_WHOLE = 10
# Of scripts without blanks, about.
_CHARACTERS_A_WORD = 3
# What a passage with another spelling of a word, or with the word that was perhaps meant, is worth beside it.
_OTHERWISE_WORTH = 0.8
# And one with a word that a word which stands in few passages is a piece of, or is perhaps a misspelling of.
_PERHAPS_WORTH = 0.5
# What it is a misspelling of stands in so many times as many passages.
_MUCH_COMMONER = 20


@dataclass(frozen=True, slots=True)
class WordsHit:
    """One passage found by its words."""

    passage_id: int
    share: float
    """Its BM25 against the weight of all the query's words, at most 1; a word nobody wrote weighs most."""
    has_phrases: bool = False
    bm25: float = 0.0
    """The same without a most, by which those that reach it are told apart; negative, the more so the better."""


@dataclass(frozen=True, slots=True)
class WordsAnswer:
    """Passages that hold words of the query, best first."""

    hits: Sequence[WordsHit] = ()
    telling: tuple[str, ...] | None = None
    """The words of the query that say something, in this index; None when that was not asked."""
    also: tuple[str, ...] = ()
    """What was looked for in place of words that stand nowhere, folded."""
    corrected: str = ""
    """The query with the one word that stands nowhere as it may be meant; empty where none or more do."""
    asked: int = 0
    """How many words were asked for; a run without blanks counts as one for every three characters."""


@dataclass(frozen=True, slots=True)
class _Weighed:
    """One word of the query."""

    text: str
    phrases: tuple[str, ...]
    """FTS5 expressions, any of which will do: a word or a phrase each."""
    weight: float
    """Inverse document frequency as FTS5 reckons it."""
    count: int
    """Passages that hold it."""
    most: float
    """What a passage gets that holds it in every form asked for."""
    spelt: tuple[str, ...] = ()
    """Other spellings that stand in the index, looked for at a discount."""
    meant: tuple[str, ...] = ()
    """Where it stands nowhere: the words it may be a misspelling of."""
    begun: str = ""
    """FTS5 expression for longer words it may be the beginning of, where it is still being typed and finds little."""
    perhaps: tuple[str, ...] = ()
    """Where it finds little: longer words it stands in, and much commoner ones it may be a misspelling of."""


class WordSearch:
    """Passages that hold words of a query."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._counts: dict[str, tuple[int, int, tuple[int, int]]] = {}
        self._moment = (0, 0)
        self._rows = 0
        """Passages there are."""
        self._stemmed: dict[str, bool] = {}
        """Whether there are words with stems of a language."""
        self._meant: dict[str, tuple[int, tuple[str, ...]]] = {}
        self._vocabulary = Vocabulary(catalog.path)

    def close(self) -> None:
        """Nothing is read any more."""
        self._vocabulary.close()

    def search(self, query: QueryText, limit: int, within: Restriction | None = None) -> WordsAnswer:
        """Any word will do; passages with every phrase in quotation marks, and one of each "either", come first.

        While the word index is damaged, texts are searched for the words as they are written.
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

    def _scan(self, query: QueryText, limit: int, within: Restriction | None) -> WordsAnswer:
        words = [term.text for term in _terms(query.text)]
        found = self._catalog.passages.containing(words, limit, within)
        return WordsAnswer([WordsHit(at, number / len(words)) for at, number in found], asked=_length(query))

    def _search(self, query: QueryText, limit: int, within: Restriction | None) -> WordsAnswer:
        self._look_again()
        words = self._weigh(query)
        required = self._required(query)
        hits = self._hits(words, required, limit, within)
        is_alone = len(words) == 1
        if (others := [self._instead(word, _otherwise(word)) for word in words]) != words:
            _add(hits, self._hits(others, required, limit, within), _OTHERWISE_WORTH, is_below=is_alone)
        if perhaps := _any_of([other for word in words for other in word.perhaps]):
            others = [self._instead(word, [f'"{other}"' for other in word.perhaps]) for word in words]
            # What has none of these is there already, and to go through all again takes as long as the first time.
            _add(hits, self._hits(others, required, limit, within, perhaps), _PERHAPS_WORTH, is_below=is_alone)
        hits = dict(sorted(hits.items(), key=lambda pair: _order(pair[1])))
        telling = _telling(words)
        also = tuple(other for word in words for other in word.meant)
        spelt = [other for word in words if word.text in telling for other in (*word.spelt, *word.meant, *word.perhaps)]
        corrected = _corrected(query.text, words)
        return WordsAnswer(list(hits.values())[:limit], (*telling, *spelt), also, corrected, _length(query))

    def _look_again(self) -> None:
        """See how many passages there are, once for each change: a query weighs its words by it dozens of times."""
        if (moment := self._catalog.moment()) != self._moment:
            self._moment, self._rows = moment, self._catalog.counts().passages
            self._stemmed = {language: True for language, is_there in self._stemmed.items() if is_there}

    def _required(self, query: QueryText) -> str:
        """FTS5 expression for what must not be buried: quoted phrases, and what names one thing.

        Who says OR has said what is to be there.
        """
        phrases = [p for p in map(word_forms.phrase, query.phrases) if p]
        if query.either:
            return " AND ".join([*phrases, *filter(None, map(_any_of, query.either))])
        # In a question "CSF1R" is a word like others: taken for a name, SciFact train goes from .747 to .744.
        if len(query.words) <= _A_QUESTION:
            phrases += self._identifiers(query.text)
        if len(query.words) <= _FEW_WORDS:
            phrases += self._rare(query)
        return " AND ".join(dict.fromkeys(phrases))

    def _identifiers(self, text: str) -> Iterator[str]:
        """FTS5 expressions for part numbers, names of files and numbers; where a file is called so, in names only."""
        for named in filter(None, map(word_forms.phrase, identifiers(text))):
            if self._stands(f"name : {named}"):
                yield f"name : {named}"
            elif self._is_rare(named):
                yield named

    def _rare(self, query: QueryText) -> list[str]:
        """FTS5 expressions for one word or a name just as it is written, else for its words one by one."""
        words = [word for word in map(word_forms.fold, query.words) if word not in stop_words() and word.isalnum()]
        most = _ALONE if len(query.words) == 1 else _NAMES_ONE_THING
        # Of other words their order and form say little: help en .692 -> .689, both halves .727 -> .724.
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

    def _hits(
        self, words: Sequence[_Weighed], required: str, limit: int, within: Restriction | None, among: str = ""
    ) -> dict[int, WordsHit]:
        """`among` is an FTS5 expression for the passages that are looked at."""
        least = _WORTH_LOOKING_FOR * _heaviest(words)
        wanted = [word for word in words if word.weight >= least or word.count < _COMMON]
        looked_for = [phrase for word in wanted if word.count for phrase in word.phrases]
        hits: dict[int, WordsHit] = {}
        if not looked_for:
            return hits
        total = sum(word.most for word in wanted)
        for has_phrases in (True, False) if required else (False,):
            narrow = " AND ".join(filter(None, [among, required if has_phrases else ""]))
            for found in self._matches(looked_for, narrow, limit, within):
                share = min(1.0, -found.bm25 / total)
                hits.setdefault(found.passage_id, WordsHit(found.passage_id, share, has_phrases, found.bm25))
        return hits

    def _matches(
        self, looked_for: Sequence[str], narrow: str, limit: int, within: Restriction | None
    ) -> Sequence[WordMatch]:
        """Passages with any of the words, and that FTS5's expression `narrow` is true of, where there is one."""
        if narrow:
            match = f"{narrow} AND ({' OR '.join(looked_for)})"
            return self._catalog.words.search(match, limit, _CONTEXT_WEIGHT, within)
        return self._catalog.words.rank(looked_for, limit, _CONTEXT_WEIGHT, within)

    def count(self, word: str) -> int:
        """Passages that hold a word as it is written; 0 while the word index is damaged."""
        try:
            self._look_again()
            return sum(self._count(term.exact) for term in _terms(word))
        except WordIndexDamagedError as error:
            self._note_damage(error)
            return 0

    @staticmethod
    def length(text: str) -> int:
        """Words of a query as they are looked for; of a run without blanks, the pairs of characters."""
        return len(_terms(text))

    def _weigh(self, query: QueryText) -> list[_Weighed]:
        # Of an index in two languages the stems of a dozen others need not be looked for, word by word.
        languages = list(filter(self._has_stems, likely_languages(word_forms.fold(query.text))))
        unfinished = word_forms.fold(query.unfinished)
        written = written_words(query.text)
        words = []
        for term in _terms(query.text)[:MAX_WORDS]:
            stems = () if term.parted else stem_matches(term.text, written.get(term.text, term.text), languages)
            word = self._weighed(term, stems, term.text == unfinished)
            if word.count < _FINDS_LITTLE and not term.parted and len(query.words) <= _A_QUESTION:
                is_open = not word.count or term.text == unfinished
                word = replace(word, perhaps=self._perhaps(term, word.count, is_open=is_open))
            words.append(word)
        return words

    def _has_stems(self, language: str) -> bool:
        if language not in self._stemmed:
            self._stemmed[language] = self._catalog.words.has_words_from(mark_of(language))
        return self._stemmed[language]

    def _weighed(self, term: QueryTerm, stems: Sequence[str], is_unfinished: bool) -> _Weighed:
        rows = self._rows
        phrases: tuple[str, ...] = (term.exact,)
        count = self._count(term.exact)
        in_stems = {stem: found for stem in stems if (found := self._count(stem))}
        known = bool(count or in_stems)
        if not known and is_unfinished and len(term.text) >= SHORTEST_BEGINNING:
            phrases = (word_forms.prefix_term(term.text) or term.exact,)
            count = self._count(phrases[0])
        most = inverse_frequency(count, rows)
        if in_stems:
            most += max(inverse_frequency(found, rows) for found in in_stems.values())
            phrases = (*phrases, *in_stems)
            count = self._count(" OR ".join(phrases))
        is_name = count < _COMMON_NAME and not term.parted
        spelt = tuple(w for w in spellings(term.text) if self._count(f'"{w}"')) if is_name else ()
        meant = () if count or spelt or term.parted else self._meant_by(term.text)
        begun = ""
        if is_unfinished and 0 < count < _FINDS_LITTLE and len(term.text) >= _SHORTEST_BEGUN and not term.parted:
            begun = word_forms.prefix_term(term.text) or ""
        return _Weighed(term.text, phrases, inverse_frequency(count, rows), count, most, spelt, meant, begun)

    def _perhaps(self, term: QueryTerm, count: int, *, is_open: bool) -> tuple[str, ...]:
        """Of a word that finds little: what it may be a misspelling of, and if `is_open`, longer words it stands in."""
        found: tuple[str, ...] = ()
        if is_open:
            found = words_around(term.text, self._vocabulary, self._moment, lambda word: self._count(f'"{word}"'))
        if not count:
            return found
        enough = _MUCH_COMMONER * count
        return (*found, *(w for w in self._meant_by(term.text) if self._count(f'"{w}"') >= enough))

    def _instead(self, word: _Weighed, others: Sequence[str]) -> _Weighed:
        """The word as it is looked for otherwise; itself where there is nothing else."""
        if not others:
            return word
        weight = inverse_frequency(count := self._count(" OR ".join(others)), self._rows)
        return _Weighed(word.text, tuple(others), weight, count, weight)

    def _meant_by(self, folded: str) -> tuple[str, ...]:
        """What a word that stands nowhere may be a misspelling of."""
        when, meant = self._meant.get(folded, (-1, ()))
        if when != self._rows:
            meant = tuple(meant_by(folded, lambda word: self._count(f'"{word}"')))
            if len(self._meant) >= _KEPT_COUNTS:
                self._meant.clear()
            self._meant[folded] = (self._rows, meant)
        return meant

    def _count(self, match: str) -> int:
        """Passages that hold a word; for common ones that takes milliseconds, and every key typed asks again.

        One that stands nowhere may stand somewhere after any change, though there are as many passages as before.
        """
        count, when, moment = self._counts.get(match, (0, 0, None))
        rows = self._rows
        is_stale = max(rows, when) > _STALE_FACTOR * min(rows, when) if count else moment != self._moment
        if is_stale:
            count = self._catalog.words.frequency(match)
            if len(self._counts) >= _KEPT_COUNTS:
                self._counts.clear()
            self._counts[match] = (count, rows, self._moment)
        return count


def _otherwise(word: _Weighed) -> list[str]:
    """FTS5 expressions for a word as it is otherwise spelt, as it may be meant or as it may go on."""
    return [f'"{other}"' for other in word.spelt or word.meant] + ([word.begun] if word.begun else [])


def _add(hits: dict[int, WordsHit], others: Mapping[int, WordsHit], worth: float, *, is_below: bool) -> None:
    """Take passages that were found otherwise, at a discount; `is_below` puts them below all that is there."""
    most = min((hit.share for hit in hits.values()), default=1.0) if is_below else 1.0
    for key, hit in others.items():
        share = min(worth * hit.share, most * worth)
        discounted = replace(hit, share=share, bm25=worth * hit.bm25)
        if key not in hits or _order(discounted) < _order(hits[key]):
            hits[key] = discounted


def _order(hit: WordsHit) -> tuple[bool, float, float]:
    return not hit.has_phrases, -hit.share, hit.bm25


def _any_of(several: Sequence[str]) -> str:
    found = [p for p in map(word_forms.phrase, several) if p]
    return f"({' OR '.join(found)})" if found else ""


def _terms(text: str) -> list[QueryTerm]:
    """Words; of a run without blanks every two neighbouring characters, for a sentence of them is one run.

    A short run is a word or two: what has it as a whole comes first.
    """
    terms: dict[str, QueryTerm] = {}
    for term in word_forms.query_terms(text):
        pieces = [term.text[at : at + 2] for at in range(len(term.text) - 1)] if term.parted else []
        if 1 < len(pieces) < _LONGEST_RUN_AS_A_WHOLE:
            terms.setdefault(term.text, QueryTerm(term.text, term.exact, term.exact, parted=True))
        for part in word_forms.query_terms(" ".join(pieces)) if pieces else [term]:
            terms.setdefault(part.text, part)
    return list(terms.values())


def _corrected(text: str, words: Sequence[_Weighed]) -> str:
    """A query of which more stands nowhere is perhaps in another language, and no misspelling."""
    unknown = [word for word in words if not word.count and not word.spelt]
    if len(unknown) != 1 or not unknown[0].meant:
        return ""
    wrong, right = unknown[0].text, unknown[0].meant[0]
    return _WORD.sub(lambda found: right if word_forms.fold(found.group()) == wrong else found.group(), text)


def _length(query: QueryText) -> int:
    terms = word_forms.query_terms(query.text)
    return sum(-(-len(term.text) // _CHARACTERS_A_WORD) if term.parted else 1 for term in terms)


def _heaviest(words: Sequence[_Weighed]) -> float:
    """Weight of the heaviest word that stands anywhere."""
    return max((word.weight for word in words if word.count), default=0.0)


def _telling(words: Sequence[_Weighed]) -> tuple[str, ...]:
    """In a small index "how" is as rare as "enzyme", so that counting alone does not tell them apart.

    Where only such words were asked for, they are what is meant.
    """
    of_content = [word for word in words if word.text not in stop_words()] or words
    least = _TELLING * _heaviest(of_content)
    return tuple(word.text for word in of_content if word.weight >= least)
