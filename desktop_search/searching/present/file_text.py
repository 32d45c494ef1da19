"""The text of a whole file, or of some of its pages or lines, joined from its passages."""

from collections.abc import Sequence
from os import fsdecode

from desktop_search.domain.errors import UnsupportedFileError
from desktop_search.domain.messages import Message
from desktop_search.domain.queries import FileText, TextRequest
from desktop_search.searching.present.preview_context import breaks_of
from desktop_search.store.catalog.passages import gap_between
from desktop_search.store.sqlite.rows import PassageRow


def read_file_text(
    row: PassageRow, passages: Sequence[PassageRow], notes: tuple[Message, ...], wanted: TextRequest
) -> FileText:
    """The part that is wanted of the file of `row`; `passages` are all of that file, in reading order.

    Raises UnsupportedFileError if the file has no text, or not these pages.
    """
    if not passages:
        raise UnsupportedFileError(Message("This file has no text."), Message("Only its name can be found."))
    chosen = [passage for passage in passages if _is_on_pages(passage, wanted)]
    if not chosen:
        raise UnsupportedFileError(
            Message("This file has no text on page {page}.", page=wanted.first_page),
            Message(
                "Its text is on the pages {first} to {last}.",
                first=min(map(_first_page, passages)),
                last=max(map(_last_page, passages)),
            ),
        )
    text, begins = _joined(chosen)
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
        notes=notes,
    )


def _is_on_pages(passage: PassageRow, wanted: TextRequest) -> bool:
    if wanted.first_page is None:
        return True
    last = wanted.first_page if wanted.last_page is None else wanted.last_page
    return _first_page(passage) <= last and _last_page(passage) >= wanted.first_page


def _first_page(passage: PassageRow) -> int:
    # A file without pages is one page.
    return passage.page or 1


def _last_page(passage: PassageRow) -> int:
    return passage.page_end or _first_page(passage)


def _joined(passages: Sequence[PassageRow]) -> tuple[str, list[tuple[int, PassageRow]]]:
    """The text of the passages without their overlaps, and where each begins in it."""
    pieces: list[str] = []
    begins: list[tuple[int, PassageRow]] = []
    length, at = 0, passages[0].start
    for passage in passages:
        gap = gap_between(at, passage.start)
        begins.append((length + len(gap), passage))
        pieces.append(gap + passage.text[max(0, at - passage.start) :])
        length += len(pieces[-1])
        at = max(at, passage.end)
    return "".join(pieces), begins


def _lines(text: str, wanted: TextRequest) -> tuple[int, int]:
    """Half-open range of the wanted lines, in characters."""
    if wanted.first_line <= 1 and wanted.last_line is None:
        return 0, len(text)
    lines = text.splitlines(keepends=True)
    first = max(0, wanted.first_line - 1)
    last = len(lines) if wanted.last_line is None else wanted.last_line
    start = sum(map(len, lines[:first]))
    return start, start + sum(map(len, lines[first:last]))
