"""What a query has brought, between being found and being shown."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from desktop_search.domain.queries import SearchAnswer, SearchQuery
from desktop_search.domain.records import dataclass
from desktop_search.searching import reranking
from desktop_search.searching.grouping import FileDraft
from desktop_search.searching.query_text import QueryText
from desktop_search.searching.ranking import RankedText
from desktop_search.searching.snippets import Marker
from desktop_search.store.passages import PassageTable
from desktop_search.store.rows import PassageKey, PassageRow, Restriction


@dataclass(frozen=True, slots=True)
class Found:
    """What both halves brought for one query."""

    fused: list[RankedText]
    similarity: dict[bytes, float]
    scores: Mapping[bytes, int]
    """How likely each text is right, 0 to 100."""
    rows: dict[bytes, list[PassageKey]]
    """Passages of each text, the one to show first."""
    telling: tuple[str, ...] | None
    also: tuple[str, ...]
    is_full: bool
    """True when a half had more to give."""
    moves: dict[bytes, int] = field(default_factory=dict)
    """Places up of each text that was read again."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """What a query brought, all of it, whether it was shown or not."""

    found: Found
    drafts: Sequence[FileDraft]
    query: SearchQuery
    within: Restriction | None
    moment: tuple[int, int]
    """Of the catalog."""

    def is_for(self, query: SearchQuery, within: Restriction | None, moment: tuple[int, int]) -> bool:
        """True when the same would be found again."""
        same = replace(query, first=self.query.first) == self.query
        return same and within == self.within and moment == self.moment


@dataclass(frozen=True, slots=True)
class ToRead:
    """An answer, and the first texts in it, which may be put in a better order."""

    answer: SearchAnswer
    query: SearchQuery
    parsed: QueryText
    found: Found
    passages: PassageTable

    def texts(self) -> list[str]:
        """Of each the part that is to be read, best first."""
        marker = Marker(self.parsed, self.found.telling)
        ids = [self.found.rows[candidate.key][0].id for candidate in self.found.fused[: reranking.READ]]
        rows = self.passages.get(ids)
        # What is gone by now keeps its place: scores come in this order.
        return [_to_read(rows[passage_id], marker) if passage_id in rows else "" for passage_id in ids]


def _to_read(row: PassageRow, marker: Marker) -> str:
    title = row.path.name if row.is_name else row.title
    return reranking.to_read(title, row.heading, row.text, marker.marks(row.text))
