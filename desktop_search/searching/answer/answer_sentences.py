"""Sentences of the first passages of a search, and the answer that consists of the best of them; pure."""

import os
from collections.abc import Iterator, Mapping, Sequence

from desktop_search.domain.answers import Answer, AnswerSentence
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.searching.answer.answer_model import (
    MOST_SENTENCES,
    Passage,
    Scored,
    Sentence,
    confidence,
    features,
    order,
    pieces,
    text_words,
)
from desktop_search.searching.rank.candidates import ToRead
from desktop_search.searching.snippets import Mark, Marker, comparable_sentences, stem
from desktop_search.store.sqlite.rows import PassageRow
from desktop_search.text import word_forms
from desktop_search.text.sentences import Span, cut_evenly

# Number of passages whose sentences are compared with the query.
PASSAGES_READ = 8
# Longer sentences, such as lists and text in a script that does not mark their end, are cut into clauses.
_LONGEST = 350
# Sentences below this probability that they answer the query are not shown: a wrong answer is worse than none. Of the
# questions of XQuAD without an answer, 5 % reach it (tests/benchmarks/README.md, "Answers").
SHOWN = 0.8
# Maximum difference between the scores of the best sentence and a further one.
FURTHER = 3.0
_HEADING_SEPARATOR = " › "


@dataclass(frozen=True, slots=True)
class SentenceSource:
    """A passage whose sentences may answer the query."""

    key: bytes
    """Identifies its list of sentences."""
    row: PassageRow
    spans: tuple[Span, ...]
    logit: float
    coverage: float

    @property
    def sentences(self) -> list[str]:
        """Texts of the sentences."""
        return [self.row.text[start:end] for start, end in self.spans]


def sources(read: ToRead) -> list[SentenceSource]:
    """The first passages that have sentences, best first."""
    first = read.found.texts[:PASSAGES_READ]
    ids = {text.key: read.found.rows[text.key][0].id for text in first}
    rows = read.passages.get(ids.values())
    coverage = {candidate.key: candidate.coverage for candidate in read.found.asked[0]}
    return [
        made
        for text in first
        if (row := rows.get(ids[text.key])) and (made := _source(row, text.logit, coverage[text.key])).spans
    ]


def _source(row: PassageRow, logit: float, coverage: float) -> SentenceSource:
    whole = comparable_sentences(row.text)
    spans = tuple(piece for span in whole for piece in cut_evenly(row.text, span, _LONGEST))
    # Vectors of whole sentences are also used for re-ranking.
    key = row.hash if len(spans) == len(whole) else row.hash + b"/"
    return SentenceSource(key, row, spans, logit, coverage)


def passages_of(
    read: ToRead, found: Sequence[SentenceSource], closeness: Mapping[bytes, Sequence[float]]
) -> tuple[list[SentenceSource], list[Passage]]:
    """The sources whose sentences have a closeness to the query, with their features."""
    marker = Marker(read.parsed, read.found.telling)
    known = [source for source in found if source.key in closeness]
    made = []
    for source in known:
        marks = marker.marks(source.row.text)
        sentences = (
            Sentence(span, text, _words_in(source.row.text, span, marks), near)
            for span, text, near in zip(source.spans, source.sentences, closeness[source.key], strict=True)
        )
        made.append(Passage(source.logit, source.coverage, tuple(sentences)))
    return known, made


def _words_in(text: str, span: Span, marks: Sequence[Mark]) -> frozenset[str]:
    start, end = span
    return pieces([stem(word_forms.fold(text[a:b])) for a, b in marks if start <= a and b <= end])


def informative_words(read: ToRead) -> int:
    """Number of informative words of the query; of bigrams in a script without spaces."""
    return len(pieces([word_forms.fold(word) for word in read.found.telling or ()]))


def choose(read: ToRead, found: Sequence[SentenceSource], closeness: Mapping[bytes, Sequence[float]]) -> Answer:
    """The sentences that answer the query; `closeness` has a value for each sentence of a source."""
    known, passages = passages_of(read, found, closeness)
    ordered = order(passages)
    if not ordered:
        return Answer(read.query.text)
    sure = confidence(features(passages, ordered, informative_words(read)))
    if sure < SHOWN:
        return Answer(read.query.text, confidence=sure)
    sentences = tuple(_sentence(known[one.passage].row, one.sentence) for one in shown(ordered))
    return Answer(read.query.text, sentences, sure)


def shown(ordered: Sequence[Scored]) -> Iterator[Scored]:
    """Yield the sentences to show if the query has an answer: the best, without copies of each other."""
    seen: set[frozenset[str]] = set()
    for one in ordered:
        words = text_words(one.sentence.text)
        if len(seen) == MOST_SENTENCES or one.score < ordered[0].score - FURTHER:
            return
        if words not in seen:
            seen.add(words)
            yield one


def _sentence(row: PassageRow, sentence: Sentence) -> AnswerSentence:
    start, end = sentence.span
    return AnswerSentence(
        passage_id=row.id,
        path=os.fsdecode(row.path),
        page=row.page,
        heading=_HEADING_SEPARATOR.join(row.heading),
        text=row.text[start:end],
        start=start,
        end=end,
        modified=row.mtime_s,
        title=row.file_title,
        kind=row.kind,
        page_unit=row.page_unit,
        container=os.fsdecode(row.container) if row.container else "",
        page_label=row.page_label,
    )
