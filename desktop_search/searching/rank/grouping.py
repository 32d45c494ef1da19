"""Groups ranked texts by file; near duplicates of a better file are folded under it."""

import heapq
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from desktop_search.searching.rank import near_duplicates
from desktop_search.searching.rank.ranking import RankedText
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import PassageKey

RankedRow = tuple[PassageKey, RankedText]

PASSAGES_OF_A_FILE = 3
# A licence text is in hundreds of files; a longer list is of no use.
ALIKE_AT_MOST = 20
# Candidate files for each displayed one, as some of them are folded under others.
_LOOKED_AT = 2
# Thresholds measured on Debian's manuals as txt, html, pdf and epub and in two releases, on mails with their replies,
# and on the pages of LibreOffice's help, many of which share a template: of 315 passages that are in a second file, 26
# are not folded; of the 500 questions on the help, one loses a correct result, and nDCG@10 stays at .691. Cosine
# similarity cannot separate them: two pages of one template have .92 to .98, as do two chunkings of one document.
#
# Minimum overlap, in either direction, of passages with the same part of a document that are chunked differently.
_SIGNAL = 0.3
# Minimum share of a passage that is in the other one or its neighbours; pages of one template reach .76.
_SAME = 0.85
# A reply quotes a whole mail and adds to it: minimum share of the reply that is in the mail.
_QUOTED = 0.3
# Minimum overlap of the neighbouring passages if two documents are the same beyond the passage.
_SAME_BESIDE = 0.5
_KEPT_RUNS = 4_000


@dataclass(slots=True)
class FileDraft:
    """A file of the answer, under construction."""

    passages: list[RankedRow]
    alike: list["FileDraft"] = field(default_factory=list)
    """Near duplicates, best first."""
    is_version: bool = False
    """Whether it is a near duplicate of the `known` passages."""
    use_move: int = 0
    """Number of places that it moved up because of earlier use."""

    @property
    def best(self) -> PassageKey:
        return self.passages[0][0]


class Grouping:
    """Groups answers by file. Caches the shingles of recent texts, as each keystroke groups again."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._known: OrderedDict[bytes, near_duplicates.Runs] = OrderedDict()

    def group(
        self,
        texts: Sequence[RankedText],
        rows: Mapping[bytes, Sequence[PassageKey]],
        limit: int,
        known: Sequence[PassageKey] = (),
    ) -> list[FileDraft]:
        """At most `limit` files, best first; `rows` has the passages of each text, the one to display first.

        Near duplicates of the passages `known` come first, grouped as one file.
        """
        drafts = _by_file(texts, rows, limit * _LOOKED_AT)
        if not drafts:
            return []
        ranks = {candidate.key: rank for rank, candidate in enumerate(texts)}
        fold = _Fold(self, drafts, ranks, known)
        files = fold.run(limit)
        if fold.versions:
            first, *others = fold.versions
            files = [FileDraft(first.passages, others, is_version=True), *files[: limit - 1]]
        return files

    def learn(self, rows: Iterable[PassageKey]) -> None:
        """Read the texts of passages whose shingles are not cached."""
        hashes = {row.id: row.hash for row in rows if row.hash not in self._known}
        if hashes:
            texts = self._catalog.passages.texts(hashes)
            self._keep({hashes[passage_id]: text for passage_id, text in texts.items()})

    def runs(self, row: PassageKey) -> near_duplicates.Runs:
        """Shingles of a passage, cached; empty for a deleted passage."""
        self.learn([row])
        return self._runs_of(row.hash) if row.hash in self._known else near_duplicates.NO_RUNS

    def around(self, row: PassageKey, reach: int) -> near_duplicates.Runs:
        """Shingles of a passage and `reach` neighbours on either side in its document."""
        return near_duplicates.distinct(np.concatenate([self.runs(row), self.beside(row, reach)]))

    def beside(self, row: PassageKey, reach: int) -> near_duplicates.Runs:
        """The same without the passage itself."""
        near = self._catalog.passages.beside(row, reach)
        self._keep(dict(near))
        return (
            near_duplicates.distinct(np.concatenate([self._runs_of(key) for key, _ in near]))
            if near
            else near_duplicates.NO_RUNS
        )

    def _keep(self, texts: Mapping[bytes, str]) -> None:
        for key in texts.keys() & self._known.keys():
            self._known.move_to_end(key)
        new = [key for key in texts if key not in self._known]
        self._known |= zip(new, near_duplicates.runs_of([texts[key] for key in new]), strict=True)
        while len(self._known) > _KEPT_RUNS:
            self._known.popitem(last=False)

    def _runs_of(self, key: bytes) -> near_duplicates.Runs:
        self._known.move_to_end(key)
        return self._known[key]


class _Fold:
    """Folds near duplicates within one answer, from the best file down."""

    def __init__(
        self,
        grouping: Grouping,
        drafts: Sequence[FileDraft],
        ranks: Mapping[bytes, int],
        known: Sequence[PassageKey],
    ) -> None:
        self._grouping = grouping
        self._ranks = ranks
        # The second number keeps the order of files with the same best text.
        self._waiting = [(ranks[draft.best.hash], at, draft) for at, draft in enumerate(drafts)]
        texts = {row.hash: row for row in known} | {row.hash: row for draft in drafts for row, _ in draft.passages}
        self._at = {key: at for at, key in enumerate(texts)}
        grouping.learn(texts.values())
        self._shares = near_duplicates.shares([grouping.runs(row) for row in texts.values()])
        self._shown: dict[int, tuple[PassageKey, FileDraft]] = {}
        """Displayed passage and its file, by index of the text in `_shares`."""
        self._runs: dict[tuple[int, int], near_duplicates.Runs] = {}
        asked_about = FileDraft([])
        self.versions = asked_about.alike
        """Near duplicates of the `known` passages."""
        self._shown |= {self._at[row.hash]: (row, asked_about) for row in known}

    def run(self, limit: int) -> list[FileDraft]:
        """Distinct files, with their near duplicates folded under them."""
        files: list[FileDraft] = []
        partly: list[tuple[FileDraft, RankedRow]] = []
        heapq.heapify(self._waiting)
        while self._waiting:
            _, at, draft = heapq.heappop(self._waiting)
            found = self._find_alike(draft.best)
            if found is not None and (rest := self._rest(draft, found[0])):
                partly.append((found[1], draft.passages[0]))
                heapq.heappush(self._waiting, (self._ranks[rest.best.hash], at, rest))
            elif found is not None:
                if len(found[1].alike) < ALIKE_AT_MOST:
                    found[1].alike.append(draft)
            elif len(files) < limit:
                files.append(draft)
                self._show(draft)
        _add_partly(partly, [*files, *self.versions])
        return files

    def _show(self, draft: FileDraft) -> None:
        draft.passages[1:] = [(row, c) for row, c in draft.passages[1:] if self._at[row.hash] not in self._shown]
        for row, _ in draft.passages:
            self._shown.setdefault(self._at[row.hash], (row, draft))

    def _find_alike(self, row: PassageKey) -> tuple[PassageKey, FileDraft] | None:
        """A displayed passage that is a near duplicate of this one, and its file."""
        one = self._at[row.hash]
        if one in self._shown:
            return self._shown[one]
        shown = np.fromiter(self._shown, np.intp)
        signal = np.maximum(self._shares[one, shown], self._shares[shown, one])
        for at in np.argsort(-signal):
            if signal[at] < _SIGNAL:
                return None
            other, draft = self._shown[int(shown[at])]
            if other.file_id != row.file_id and self._is_alike(row, other):
                return other, draft
        return None

    def _is_alike(self, row: PassageKey, other: PassageKey) -> bool:
        """Whether the other document contains nearly all of the passage at that position, or quotes it."""
        if self._shares[self._at[row.hash], self._at[other.hash]] >= _SAME:
            return True
        runs = self._grouping.runs
        own = near_duplicates.share(runs(row), self._around(other, 1))
        if own >= _SAME or own < _QUOTED:
            return own >= _SAME
        return near_duplicates.share(runs(other), self._around(row, 1)) >= _SAME

    def _rest(self, draft: FileDraft, other: PassageKey) -> FileDraft | None:
        """The remaining passages of a document that shares only this passage; None if it is the same document."""
        rest = [found for found in draft.passages[1:] if self._at[found[0].hash] not in self._shown]
        if (
            not rest
            or near_duplicates.share(self._grouping.beside(draft.best, 1), self._around(other, 2)) >= _SAME_BESIDE
        ):
            return None
        return FileDraft(rest)

    def _around(self, row: PassageKey, reach: int) -> near_duplicates.Runs:
        if (row.id, reach) not in self._runs:
            self._runs[row.id, reach] = self._grouping.around(row, reach)
        return self._runs[row.id, reach]


def _add_partly(partly: Iterable[tuple[FileDraft, RankedRow]], files: Iterable[FileDraft]) -> None:
    """Fold files that share one passage with a better file under it, unless they are in the list by other passages."""
    told = {draft.best.file_id for file in files for draft in (file, *file.alike)}
    for host, found in partly:
        if found[0].file_id not in told and len(host.alike) < ALIKE_AT_MOST:
            host.alike.append(FileDraft([found]))
            told.add(found[0].file_id)


def _by_file(texts: Iterable[RankedText], rows: Mapping[bytes, Sequence[PassageKey]], most: int) -> list[FileDraft]:
    """Group texts by file, in the order of their best texts; files that share their best text count once in `most`."""
    drafts: dict[int, FileDraft] = {}
    firsts = 0
    for candidate in texts:
        is_full = firsts >= most
        before = len(drafts)
        for row in rows[candidate.key]:
            if row.file_id in drafts:
                passages = drafts[row.file_id].passages
                if len(passages) < PASSAGES_OF_A_FILE:
                    passages.append((row, candidate))
            elif not is_full:
                drafts[row.file_id] = FileDraft([(row, candidate)])
        firsts += len(drafts) > before
    return list(drafts.values())
