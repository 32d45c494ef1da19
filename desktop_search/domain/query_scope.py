"""The filters of a search: which files and passages it covers."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """Numbers from `low` (included) to `high` (excluded); None for no limit."""

    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class PageRange:
    """Pages from `first` to `last`, both included; `last` is None for all following pages."""

    first: int
    last: int | None
    label: str = ""
    """Label that may be printed on the page if it is a single one: "12", "iv"."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Conditions on files and on pages in them.

    One of the types, folders, names, pages and languages each must apply, and one interval of every tuple in times and
    sizes.
    """

    types: tuple[str, ...] = ()
    """As returned by `formats.type_named`."""
    folders: tuple[str, ...] = ()
    """Folder names or paths."""
    names: tuple[str, ...] = ()
    """Substrings of file names; patterns for the whole name if they contain * or ?."""
    times: tuple[tuple[Interval, ...], ...] = ()
    """Time of the last change, seconds since the epoch."""
    sizes: tuple[tuple[Interval, ...], ...] = ()
    """In bytes."""
    pages: tuple[PageRange, ...] = ()
    languages: tuple[str, ...] = ()
    """As returned by `languages.language_named`."""


NO_FILTERS = Filters()


@dataclass(frozen=True, slots=True)
class Selection:
    """Selects the passages that match `wanted` and do not match `unwanted`; an empty one selects all."""

    wanted: Filters = NO_FILTERS
    unwanted: Filters = NO_FILTERS
    """None of these conditions may apply."""
    without: tuple[str, ...] = ()
    """Words and phrases that must not occur in the passage, its headings or its file name."""

    @property
    def is_empty(self) -> bool:
        return self == EVERYTHING


EVERYTHING = Selection()
