"""Order and grouping of results."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCollator, QDate, QDateTime, Qt

from desktop_search.domain.queries import FileHit
from desktop_search.domain.titles import title_of
from desktop_search.ui.texts.display_names import folder_trail, locale, printable
from desktop_search.ui.texts.file_type_names import kind_name
from desktop_search.ui.texts.translations import tr

DAYS_OF_WEEK = 7
DAYS_OF_MONTH = 30


class Order(StrEnum):
    """Sort order of results."""

    BEST = "best"
    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    LARGEST = "largest"


class Grouping(StrEnum):
    """Criterion by which results are grouped."""

    NONE = "none"
    FOLDER = "folder"
    TYPE = "type"
    DATE = "date"


Placed = tuple[str, FileHit]
"""Group heading, empty without groups, and the file."""


def arrange(files: Sequence[FileHit], order: Order, grouping: Grouping, today: QDate) -> list[Placed]:
    """Sort files, given best first, and group them. Groups are in the order of their first file."""
    ordered = _ordered(files, order)
    if grouping is Grouping.NONE:
        return [("", file) for file in ordered]
    heading = _heading_of(grouping, today)
    groups: dict[str, list[FileHit]] = {}
    # Groups of days are chronological, wherever the best file is.
    in_time = order not in (Order.NEWEST, Order.OLDEST) and grouping is Grouping.DATE
    for file in sorted(ordered, key=lambda one: -one.modified_s) if in_time else ordered:
        groups.setdefault(heading(file), [])
    for file in ordered:
        groups[heading(file)].append(file)
    return [(name, file) for name, members in groups.items() for file in members]


def _ordered(files: Iterable[FileHit], order: Order) -> list[FileHit]:
    if order is Order.NEWEST:
        return sorted(files, key=lambda file: -file.modified_s)
    if order is Order.OLDEST:
        return sorted(files, key=lambda file: file.modified_s)
    if order is Order.LARGEST:
        return sorted(files, key=lambda file: -file.size_bytes)
    if order is Order.NAME:
        collator = QCollator(locale())
        collator.setNumericMode(True)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return sorted(files, key=lambda file: collator.sortKey(printable(title_of(file))))
    return list(files)


def _heading_of(grouping: Grouping, today: QDate) -> Callable[[FileHit], str]:
    if grouping is Grouping.FOLDER:
        trails: dict[str, str] = {}
        return lambda file: trails.setdefault(str(Path(file.path).parent), folder_trail(file.path))
    if grouping is Grouping.TYPE:
        return kind_name
    return lambda file: day_text(QDateTime.fromSecsSinceEpoch(int(file.modified_s)).date(), today)


def day_text(day: QDate, today: QDate) -> str:
    """Time span that contains a day; the more recent, the finer."""
    days = day.daysTo(today)
    if days < 0:
        return tr("In the future")
    if days == 0:
        return tr("Today")
    if days == 1:
        return tr("Yesterday")
    if days < DAYS_OF_WEEK:
        return tr("Last seven days")
    if days < DAYS_OF_MONTH:
        return tr("Last thirty days")
    if day.year() == today.year():
        return tr("Earlier this year")
    return locale().toString(day, "yyyy")
