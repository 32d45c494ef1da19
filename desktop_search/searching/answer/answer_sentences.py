"""Sentences of the first passages of a search, and the answer that consists of the best of them; pure."""

import os
from collections.abc import Mapping, Sequence

from desktop_search.domain.answers import Answer, AnswerSentence
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.searching.rank.candidates import ToRead
from desktop_search.searching.snippets import comparable_sentences
from desktop_search.store.sqlite.rows import PassageRow
from desktop_search.text.sentences import Span

# Number of passages whose sentences are compared with the query.
PASSAGES_READ = 10
_MOST_SENTENCES = 3
_HEADING_SEPARATOR = " › "


@dataclass(frozen=True, slots=True)
class SentenceSource:
    """A passage whose sentences may answer the query."""

    key: bytes
    """Hash of its text."""
    row: PassageRow
    spans: tuple[Span, ...]


def sources(read: ToRead) -> list[SentenceSource]:
    """The first passages that have sentences, best first."""
    first = [candidate.key for candidate in read.found.texts[:PASSAGES_READ]]
    ids = {key: read.found.rows[key][0].id for key in first}
    rows = read.passages.get(ids.values())
    found = [(key, rows[ids[key]]) for key in first if ids[key] in rows]
    made = (SentenceSource(key, row, tuple(comparable_sentences(row.text))) for key, row in found)
    return [source for source in made if source.spans]


def choose(query: str, found: Sequence[SentenceSource], closeness: Mapping[bytes, Sequence[float]]) -> Answer:
    """The sentences closest to the query; `closeness` has a value for each sentence of a text."""
    scored = [
        (near, source, span)
        for source in found
        if source.key in closeness
        for span, near in zip(source.spans, closeness[source.key], strict=True)
    ]
    scored.sort(key=lambda one: -one[0])
    if not scored or scored[0][0] < _CLOSE:
        return Answer(query)
    shown = [one for one in scored[:_MOST_SENTENCES] if one[0] >= _CLOSE]
    return Answer(query, tuple(_sentence(source, span) for _, source, span in shown), 0.5)


# Standard deviations above the mean of the index.
_CLOSE = 4.0


def _sentence(source: SentenceSource, span: Span) -> AnswerSentence:
    row, (start, end) = source.row, span
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
