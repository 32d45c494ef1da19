"""Which files and passages a search is about, beside its words."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """Numbers from `low` on and below `high`; None where it is open."""

    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class PageRange:
    """Pages from `first` to `last`, both included; `last` is None for all that follow."""

    first: int
    last: int | None
    label: str = ""
    """What the document may print on the one page that is meant: "12", "iv"."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Facts of files, and of pages in them.

    Of types, folders, names, pages and languages one must hold, and of every tuple of times and sizes one.
    """

    types: tuple[str, ...] = ()
    """As `kinds.type_named` gives them."""
    folders: tuple[str, ...] = ()
    """Names of folders, or paths."""
    names: tuple[str, ...] = ()
    """Pieces of file names; whole names where there is a * or ? in it."""
    times: tuple[tuple[Interval, ...], ...] = ()
    """When the file was changed, in seconds since the epoch."""
    sizes: tuple[tuple[Interval, ...], ...] = ()
    """In bytes."""
    pages: tuple[PageRange, ...] = ()
    languages: tuple[str, ...] = ()
    """Codes, as `languages.language_named` gives them."""


NO_FILTERS = Filters()


@dataclass(frozen=True, slots=True)
class Selection:
    """Every passage that has what is wanted, and nothing of what is not; an empty one lets all through."""

    wanted: Filters = NO_FILTERS
    unwanted: Filters = NO_FILTERS
    """Of these none may hold."""
    without: tuple[str, ...] = ()
    """Words and phrases that may not stand in the passage, its headings or its file's name."""

    @property
    def is_empty(self) -> bool:
        return self == EVERYTHING


EVERYTHING = Selection()
