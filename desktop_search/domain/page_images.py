"""A page of a document as it looks, and where on it the words stand."""

from desktop_search.domain.lazy_dataclass import dataclass

Box = tuple[float, float, float, float]
"""Left, top, width and height of a rectangle on a page, in shares of the page's width and height as it is shown."""
Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of characters."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A request for the picture of a page: which page, how large, and what to highlight on it."""

    passage_id: int
    page: int | None = None
    """From 1; None for the one where the passage begins."""
    width_px: int = 0
    """0 where the picture is there already, and only the rectangles are wanted."""
    fits_text: bool = False
    """True: `width_px` is the width of the page's text block, and the page is drawn wider by its margins."""
    marks: Ranges = ()
    """Words of the query in the passage."""
    sentence: tuple[int, int] | None = None
    """The sentence of the passage that fits the query best."""
    words: tuple[str, ...] = ()
    """Words that are pointed at wherever on the page they stand."""
    seek: int = 0
    """1 for the next page after `page` that holds one of the words, -1 for the one before; `page` where none does."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as it looks."""

    passage_id: int
    page: int
    pages: int
    label: str
    """What the document prints for this page where that is not its number: "iv"."""
    width_px: int
    height_px: int
    file: str
    """Holds the pixels, row by row, four bytes each: blue, green, red, and one that is 255. Whoever reads it takes
    it away. Empty where no picture was asked for."""
    passage: tuple[Box, ...] = ()
    """Where the passage stands, a rectangle for each of its lines; none on a page that holds nothing of it."""
    marks: tuple[Box, ...] = ()
    """Words of the query in the passage, from the first on."""
    words: tuple[Box, ...] = ()
    """The words asked for where they stand outside the passage."""
    sentence: tuple[Box, ...] = ()
    text_left: float = 0.0
    """Where the page's text block begins and ends, in shares of the page's width."""
    text_right: float = 1.0
