"""Section and page breaks in the context of a passage, and the opening of its message."""

from collections.abc import Iterable
from itertools import takewhile

from desktop_search.domain.documents import PageUnit
from desktop_search.domain.formats import family_of
from desktop_search.domain.queries import Break
from desktop_search.store.catalog.passages import PassageTable
from desktop_search.store.sqlite.rows import PassageContext, PassageRow


def breaks_of(begins: Iterable[tuple[int, PassageRow]]) -> tuple[Break, ...]:
    """A break for each passage that starts a section or page, including the first one unless its start is cut off.

    `begins` are passages with their offsets, which become those of the breaks.
    """
    breaks = []
    before: PassageRow | None = None
    for at, row in begins:
        heading = _new_part(row.heading, before.heading if before else ())
        page = row.page if before is None or row.page != (before.page_end or before.page) else None
        if at >= 0 and (heading or page is not None):
            breaks.append(Break(at, heading, page, row.page_label if page is not None else None))
        before = row
    return tuple(breaks)


def opening_of(found: PassageContext, passages: PassageTable) -> str:
    """The headers and start of a mail message, if too far from the passage to be in its context; otherwise empty."""
    row = found.passage
    if family_of(row.kind) != "mail":
        return ""
    is_shown = any(
        at >= 0 and (other.ordinal == 0 or (row.page_unit is PageUnit.MESSAGE and _begins_page(found, other)))
        for at, other in found.begins
        if other.page == row.page
    )
    return "" if is_shown else passages.opening(row)


def _begins_page(found: PassageContext, row: PassageRow) -> bool:
    """Whether the passage displayed before it belongs to another message."""
    rows = [other for _, other in found.begins]
    at = rows.index(row)
    return at > 0 and rows[at - 1].page != row.page


def _new_part(heading: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(heading, before, strict=False))))
    return heading[same:]
