"""Rendered pages of a document, with the positions of highlighted words."""

from desktop_search.domain.lazy_dataclass import dataclass

Box = tuple[float, float, float, float]
"""Left, top, width and height of a rectangle, as fractions of the width and height of the page as displayed."""
PICTURE_KINDS = frozenset(("png", "jpg", "tif", "webp", "bmp", "gif", "avif", "heic", "heif"))
"""Formats of pictures that are shown as pages."""
PAGED_KINDS = PICTURE_KINDS | {"pdf"}
"""Formats whose pages can be rendered."""
Ranges = tuple[tuple[int, int], ...]
"""Half-open ranges of characters."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Request to render a page: page number, size and highlights."""

    passage_id: int
    page: int | None = None
    """From 1; None for the first page of the passage."""
    width_px: int = 0
    """0 to get only the rectangles, without an image."""
    fits_text: bool = False
    """True if `width_px` is the width of the page's text block; the page is rendered wider by its margins."""
    marks: Ranges = ()
    """Words of the query in the passage, as ranges of characters."""
    sentence: tuple[int, int] | None = None
    """The sentence of the passage that matches the query best, as a range of characters."""
    words: tuple[str, ...] = ()
    """Words to highlight anywhere on the page."""
    seek: int = 0
    """1 for the next page after `page` with one of the words, -1 for the previous one; `page` if there is none."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page."""

    passage_id: int
    page: int
    pages: int
    label: str
    """The label printed for this page if it differs from the number: "iv"."""
    width_px: int
    height_px: int
    file: str
    """File with the pixels, row by row, four bytes each: blue, green, red and 255. The reader of the file deletes it.
    Empty if no image was requested."""
    passage: tuple[Box, ...] = ()
    """A rectangle for each line of the passage; empty on a page without any of it."""
    marks: tuple[Box, ...] = ()
    """Words of the query in the passage, in reading order."""
    words: tuple[Box, ...] = ()
    """The requested words outside the passage."""
    sentence: tuple[Box, ...] = ()
    text_left: float = 0.0
    """Left and right edge of the page's text block, as fractions of the page's width."""
    text_right: float = 1.0
    full_width_px: int = 0
    """Width of a picture at full size, in pixels; 0 for a page, which is sharp at every size."""
