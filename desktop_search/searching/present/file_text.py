"""The text of a whole file, or of some of its pages or lines, joined from its passages."""

from collections.abc import Iterable
from os import fsdecode

from desktop_search.domain.errors import UnsupportedFileError
from desktop_search.domain.messages import Message
from desktop_search.domain.queries import FileText, TextRequest
from desktop_search.searching.present.preview_context import breaks_of
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.passages import gap_between
from desktop_search.store.sqlite.rows import PassageRow


def read_file_text(catalog: Catalog, row: PassageRow, wanted: TextRequest) -> FileText:
    """The part that is wanted of the file of `row`.

    Raises UnsupportedFileError if the file has no text, or not these pages.
    """
    pages = catalog.passages.pages_of(row.file_id)
    if pages is None:
        raise UnsupportedFileError(Message("This file has no text."), Message("Only its name can be found."))
    text, begins = _joined(catalog.passages.in_order(row.file_id, _pages(wanted)), wanted)
    if not begins:
        raise UnsupportedFileError(
            Message("This file has no text on page {page}.", page=wanted.first_page),
            Message("Its text is on the pages {first} to {last}.", first=pages[0], last=pages[1]),
        )
    first, end = _lines(text, wanted)
    first = min(first + max(0, wanted.start), end)
    part = text[first:end].encode("utf-8", "replace")[: wanted.max_bytes].decode("utf-8", "ignore")
    is_cut = first + len(part) < end
    # A passage that begins before the part gives it its first heading and page.
    before = [passage for at, passage in begins if at <= first][-1:]
    inside = [(at - first, passage) for at, passage in begins if first < at < first + len(part)]
    return FileText(
        passage_id=wanted.passage_id,
        path=fsdecode(row.path),
        title=row.file_title,
        kind=row.kind,
        page_unit=row.page_unit,
        text=part,
        breaks=breaks_of([*((0, passage) for passage in before), *inside]),
        next_start=max(0, wanted.start) + len(part) if is_cut else None,
        notes=catalog.files.notes(row.file_id),
    )


def _pages(wanted: TextRequest) -> tuple[int, int] | None:
    if wanted.first_page is None:
        return None
    return wanted.first_page, wanted.first_page if wanted.last_page is None else wanted.last_page


def _joined(passages: Iterable[PassageRow], wanted: TextRequest) -> tuple[str, list[tuple[int, PassageRow]]]:
    """The text of the passages without their overlaps, and where each begins in it; no more than is wanted."""
    pieces: list[str] = []
    begins: list[tuple[int, PassageRow]] = []
    length = lines = 0
    at: int | None = None
    for passage in passages:
        at = passage.start if at is None else at
        gap = gap_between(at, passage.start)
        begins.append((length + len(gap), passage))
        pieces.append(gap + passage.text[max(0, at - passage.start) :])
        length += len(pieces[-1])
        lines += pieces[-1].count("\n")
        at = max(at, passage.end)
        has_lines = wanted.last_line is not None and lines > wanted.last_line
        # One character has at least one byte.
        has_text = wanted.first_line <= 1 and length > wanted.start + wanted.max_bytes
        if has_lines or has_text:
            break
    return "".join(pieces), begins


def _lines(text: str, wanted: TextRequest) -> tuple[int, int]:
    """Half-open range of the wanted lines, in characters."""
    if wanted.first_line <= 1 and wanted.last_line is None:
        return 0, len(text)
    lines = [line + "\n" for line in text.split("\n")]
    first = max(0, wanted.first_line - 1)
    last = len(lines) if wanted.last_line is None else wanted.last_line
    start = sum(map(len, lines[:first]))
    return min(start, len(text)), min(start + sum(map(len, lines[first:last])), len(text))
