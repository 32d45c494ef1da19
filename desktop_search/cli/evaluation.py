"""`desktop-search evaluate`: measures the search with the user's own queries."""

import math
import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.file_status import FileStatusKind
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.domain.queries import FileHit, SearchAnswer, SearchMode, SearchQuery

if TYPE_CHECKING:
    from desktop_search.engine.client import EngineSession

CONSIDERED = 10
_MOST_WRONG_LINES = 10
_MOST_ATTEMPTS = 5
_TITLES = {"words": "Words", "meaning": "Meaning", "both": "Both", "reranked": "Re-ranked"}


@dataclass(frozen=True, slots=True)
class JudgedQuery:
    """A query with the files that answer it."""

    line: int
    """Line number in the file, from 1."""
    text: str
    right: frozenset[str]
    """Absolute paths."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Means over all queries, and the median of the time."""

    ndcg_10: float
    mrr_10: float
    recall_10: float
    median_ms: float


def read_queries(path: Path, root: Path) -> list[JudgedQuery]:
    """Read the tab-separated file; names of files are relative to `root`.

    Raises DesktopSearchError, which lists the wrong lines.
    """
    try:
        # File names may be in any encoding.
        lines = path.read_bytes().decode("utf-8-sig", "surrogateescape").splitlines()
    except OSError as error:
        raise DesktopSearchError(
            Message("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error),
            Message("Name a text file with a query and its right files in each line."),
        ) from error
    found: list[JudgedQuery] = []
    wrong: list[str] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        query, *names = (cell.strip() for cell in line.split("\t"))
        names = [name for name in names if name]
        if not query:
            wrong.append(f"line {number} has no query")
        elif not names:
            wrong.append(f"line {number} has no file after a tab")
        elif any("\0" in name for name in names):
            wrong.append(f"line {number} contains a NUL character")
        else:
            right = frozenset(os.path.normpath(root / name) for name in names)
            found.append(JudgedQuery(number, query, right))
    if wrong or not found:
        _refuse(path, wrong)
    return found


def _refuse(path: Path, wrong: Sequence[str]) -> None:
    if not wrong:
        raise DesktopSearchError(
            Message("There is no query in {path}.", path=path),
            Message("Write one query and its right files in each line, separated by tabs."),
        )
    listed = "; ".join(wrong[:_MOST_WRONG_LINES])
    more = len(wrong) - _MOST_WRONG_LINES
    raise DesktopSearchError(
        Message("{path}: {problems}.", path=path, problems=f"{listed}; and {more} more" if more > 0 else listed),
        Message("Each line must have a query, a tab and a file; further files follow after further tabs."),
    )


def not_indexed(session: "EngineSession", queries: Sequence[JudgedQuery]) -> Iterator[str]:
    """Yield a warning for each right file that is not in the index, and therefore cannot be found."""
    lines: dict[str, int] = {}
    for query in queries:
        for path in sorted(query.right):
            lines.setdefault(path, query.line)
    for path, line in lines.items():
        if session.get_file_status(path).result().kind not in (FileStatusKind.INDEXED, FileStatusKind.NO_TEXT):
            yield f"Line {line}: {path} is not in the index, so it cannot be found."


def measure(
    session: "EngineSession", queries: Sequence[JudgedQuery], *, with_meaning: bool, rerank_within_s: float
) -> dict[str, Measured]:
    """Search for all queries in each way that is available: by words, by meaning, by both, re-ranked."""
    ways: dict[str, Callable[[SearchQuery], Future[SearchAnswer]]] = {"words": session.search}
    if with_meaning:
        ways |= {"meaning": session.search, "both": session.search}
        if session.get_index_settings().result().rerank:
            ways["reranked"] = lambda query: session.rerank(query, rerank_within_s)
    modes = {"words": SearchMode.WORDS, "meaning": SearchMode.MEANING}
    return {name: _measured(search, queries, modes.get(name, SearchMode.BOTH)) for name, search in ways.items()}


def _measured(
    search: Callable[[SearchQuery], "Future[SearchAnswer]"], queries: Sequence[JudgedQuery], mode: SearchMode
) -> Measured:
    rows: list[tuple[float, float, float]] = []
    times: list[float] = []
    for query in queries:
        files, took_s = _searched(search, SearchQuery(query.text, CONSIDERED, mode))
        rows.append(grades(files[:CONSIDERED], query.right))
        times.append(took_s * 1000)
    ndcg, mrr, recall = (statistics.fmean(column) for column in zip(*rows, strict=True))
    return Measured(ndcg, mrr, recall, statistics.median(times))


def _searched(
    search: Callable[[SearchQuery], "Future[SearchAnswer]"], query: SearchQuery
) -> tuple[tuple[FileHit, ...], float]:
    for _ in range(_MOST_ATTEMPTS):
        started = time.perf_counter()
        try:
            return search(query).result().files, time.perf_counter() - started
        except CancelledError:
            # A search in the window cancels a re-ranking.
            continue
    raise DesktopSearchError(
        Message("The measurement was interrupted by searches in the window."), Message("Try again.")
    )


def grades(files: Sequence[FileHit], right: frozenset[str]) -> tuple[float, float, float]:
    """nDCG, reciprocal rank and recall of one query. Right files that are shown together count as one for nDCG."""
    found: set[str] = set()
    ranks: list[int] = []
    for rank, hit in enumerate(files, 1):
        new = (right & {hit.path, *(other.path for other in hit.alike)}) - found
        if new:
            ranks.append(rank)
            found |= new
    missed = len(right - found)
    ideal = sum(1 / math.log2(rank + 1) for rank in range(1, min(len(ranks) + missed, CONSIDERED) + 1))
    gain = sum(1 / math.log2(rank + 1) for rank in ranks)
    return gain / ideal, 1 / ranks[0] if ranks else 0.0, len(found) / len(right)


def measured_object(measured: dict[str, Measured], queries: int) -> dict[str, Any]:
    """Return the object that `evaluate --json` prints."""
    rows = {
        name: {
            "ndcg_10": round(one.ndcg_10, 4),
            "mrr_10": round(one.mrr_10, 4),
            "recall_10": round(one.recall_10, 4),
            "median_ms": round(one.median_ms, 1),
        }
        for name, one in measured.items()
    }
    return {"queries": queries, "results": rows}


def measured_text(measured: dict[str, Measured], queries: int) -> str:
    """Format the table that `evaluate` prints."""
    header = _row("", "nDCG@10", "MRR@10", "Recall@10", "Time")
    lines = [f"{queries:,} {'query' if queries == 1 else 'queries'}", header]
    lines += [
        _row(
            _TITLES[name],
            f"{one.ndcg_10:.3f}",
            f"{one.mrr_10:.3f}",
            f"{one.recall_10:.3f}",
            f"{one.median_ms:.0f} ms",
        )
        for name, one in measured.items()
    ]
    return "\n".join(lines)


def _row(title: str, *cells: str) -> str:
    return f"{title:10}" + "".join(f"{cell:>11}" for cell in cells)
