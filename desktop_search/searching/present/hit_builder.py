"""Builds the hits of an answer; reads text from the catalog only for the passages that are displayed."""

from collections.abc import Iterable, Mapping
from dataclasses import field

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.queries import FileHit, PassageHit, Reasons
from desktop_search.searching.present.hit_fields import file_hit, passage_hit
from desktop_search.searching.rank.grouping import PASSAGES_OF_A_FILE, FileDraft
from desktop_search.searching.rank.ranking import CLOSE, RankedText
from desktop_search.searching.snippets import Marker
from desktop_search.store.catalog.passages import PassageTable
from desktop_search.store.sqlite.rows import PassageRow


@dataclass(frozen=True, slots=True)
class HitBuilder:
    """Builds the hits of one query."""

    similarity: Mapping[bytes, float]
    """Cosine similarity of each text that has a vector."""
    scores: Mapping[bytes, int]
    marker: Marker
    moves: Mapping[bytes, int] = field(default_factory=dict)
    """Number of places that each re-ranked text moved up."""

    def files(self, drafts: Iterable[FileDraft], passages: PassageTable) -> tuple[FileHit, ...]:
        """Hits in the order of the drafts, without passages that were deleted since the search."""
        drafts = list(drafts)
        rows = passages.get(passage_id for draft in drafts for passage_id in _shown(draft))
        return tuple(hit for draft in drafts if (hit := self._file(draft, rows)) is not None)

    def _file(self, draft: FileDraft, rows: Mapping[int, PassageRow], most: int = PASSAGES_OF_A_FILE) -> FileHit | None:
        there = [(rows[key.id], find) for key, find in draft.passages[:most] if key.id in rows]
        if not there:
            return None
        best, *others = (self._passage(row, find) for row, find in there)
        # Further passages only if they have words of the query or are strong matches themselves.
        hits = (best, *(hit for hit in others if hit.marks or hit.score is None or hit.score >= CLOSE))
        alike = tuple(hit for other in draft.alike if (hit := self._file(other, rows, 1)) is not None)
        return file_hit(there[0][0], hits, is_version=draft.is_version, alike=alike)

    def _passage(self, row: PassageRow, find: RankedText) -> PassageHit:
        key = find.key
        reasons = Reasons(find.lexical_rank, find.dense_rank, self.similarity.get(key), self.moves.get(key))
        return passage_hit(row, marks=self.marker.marks(row.text), score=self.scores.get(key), reasons=reasons)


def _shown(draft: FileDraft) -> list[int]:
    """IDs of the passages of a file, and of the best passage of each file folded under it."""
    own = [key.id for key, _ in draft.passages[:PASSAGES_OF_A_FILE]]
    return [*own, *(other.best.id for other in draft.alike)]
