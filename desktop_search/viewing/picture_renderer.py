"""Renders picture files as pages: a picture is one page, and a TIFF file may have several. Uses Pillow."""

import math
import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from PIL import Image

from desktop_search.domain.errors import FileTroubleError
from desktop_search.domain.messages import Message
from desktop_search.domain.page_images import PageImage, PageRequest
from desktop_search.domain.recognition import RecognizedLine
from desktop_search.domain.status import ProblemKind
from desktop_search.extract import extract_errors, heif_decoding
from desktop_search.viewing.passage_locator import PassageText
from desktop_search.viewing.recognized_marks import has_word, recognized_marks

# 80 MB of pixels.
MAX_PIXELS = 20_000_000
# Memory of a decoded picture that leaves room for its scaled copy within the limit of the process.
MAX_DECODED_BYTES = 480_000_000
# Pixels of the original that are converted at a time.
_BAND_PIXELS = 4_000_000
_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF", "AVIF", heif_decoding.FORMAT)
_ORIENTATION = 0x0112
# EXIF orientation -> what displays the picture upright.
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = frozenset((5, 6, 7, 8))
# Pillow keeps one byte for each pixel in these modes, two in the second group, and four in all others.
_ONE_BYTE, _TWO_BYTES = frozenset(("1", "L", "P")), frozenset(("I;16", "I;16B", "I;16L", "I;16N"))
# What is behind transparent parts.
_PAPER = (255, 255, 255)


def draw_picture(
    path: Path,
    wish: PageRequest,
    passage: PassageText,
    recognized: Mapping[int, Sequence[RecognizedLine]],
    into: Path,
) -> PageImage:
    """Render a picture, or a page of a TIFF file, into a file. Raises DesktopSearchError.

    `recognized` has the recognized lines of the pages that have any.
    """
    with _opened(path) as image:
        # Frames of an animation are not pages; its first frame is shown.
        pages = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
        number = min(max(1, wish.page or passage.page or 1), pages)
        if wish.seek:
            number = _sought(number, pages, wish, recognized)
        if pages > 1:
            image.seek(number - 1)
        orientation = _orientation(image)
        full = _displayed_size(image, orientation)
        size, file = (0, 0), ""
        if wish.width_px:
            size, file = _draw(image, full, orientation, wish.width_px, into), str(into)
    lines = recognized.get(number, ())
    marks = recognized_marks(lines, wish, passage if passage.is_on(number) else None, full)
    return PageImage(
        wish.passage_id, number, pages, "", *size, file,
        marks.passage, marks.marks, marks.words, marks.sentence, full_width_px=full[0],
    )  # fmt: skip


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise extract_errors.opening_failed(error) from error
    # Own limits apply instead, and warnings about odd metadata are of no use to the user.
    Image.MAX_IMAGE_PIXELS = None
    heif_decoding.register_heif()
    with file, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(file, formats=_FORMATS) as image:
                yield image
        except (MemoryError, FileTroubleError):
            raise
        except Exception as error:
            # Pillow's decoders raise many kinds of exceptions for invalid data.
            if isinstance(error, OSError) and error.errno:
                raise extract_errors.opening_failed(error) from error
            raise extract_errors.damaged() from error


def _sought(start: int, pages: int, wish: PageRequest, recognized: Mapping[int, Sequence[RecognizedLine]]) -> int:
    """Return the nearest page in the given direction, with wrap-around, on which one of the words was recognized."""
    for step in range(1, pages):
        number = (start - 1 + step * wish.seek) % pages + 1
        if number in recognized and has_word(recognized[number], wish.words):
            return number
    return start


def _orientation(image: Image.Image) -> int:
    """Return the EXIF orientation; 1 for a TIFF file, which Pillow turns itself."""
    exif = Image.Exif()
    # Not `image.getexif`, which decodes a whole PNG file. Broken metadata does not make a picture unreadable.
    with suppress(Exception):
        exif.load(image.info.get("exif", b""))
    return int(exif.get(_ORIENTATION, 1)) if image.format != "TIFF" else 1


def _displayed_size(image: Image.Image, orientation: int) -> tuple[int, int]:
    """Return the size of the upright picture."""
    width, height = image.size
    if width <= 0 or height <= 0:
        raise extract_errors.damaged()
    return (height, width) if orientation in _SIDEWAYS else (width, height)


def _draw(image: Image.Image, full: tuple[int, int], orientation: int, width_px: int, into: Path) -> tuple[int, int]:
    """Render into the file; returns the size in pixels: the requested width, but not above that of the picture."""
    width, height = full
    scale = min(1.0, width_px / width, math.sqrt(MAX_PIXELS / (width * height)))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if image.format in ("JPEG", "MPO"):
        # Decodes at a fraction of the size, which makes a huge picture cheap.
        image.draft(None, (size[1], size[0]) if orientation in _SIDEWAYS else size)
    bytes_each = 1 if image.mode in _ONE_BYTE else 2 if image.mode in _TWO_BYTES else 4
    if image.width * image.height * bytes_each > MAX_DECODED_BYTES:
        raise _too_large(full)
    image.load()
    upright = _reduced(image, max(1, int(max(image.size) / max(size))))
    if orientation in _TURNS:
        upright = upright.transpose(_TURNS[orientation])
    if upright.size != size:
        upright = upright.resize(size, Image.Resampling.LANCZOS)
    handle = os.open(into, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as out:
        # With alpha 255: the box of quick search is translucent, and would show through zeros.
        out.write(upright.convert("RGBA").tobytes("raw", "BGRA"))
    return size


def _reduced(image: Image.Image, factor: int) -> Image.Image:
    """Return the picture in RGB, its sides divided by a whole number.

    Works in bands, so that a huge picture is not copied as a whole.
    """
    width, height = image.size
    small = Image.new("RGB", (-(-width // factor), -(-height // factor)), _PAPER)
    step = max(1, _BAND_PIXELS // (width * factor)) * factor
    darkest, lightest = _extrema(image)
    for top in range(0, height, step):
        band = image.crop((0, top, width, min(height, top + step)))
        if lightest > darkest:
            factor_of_255 = 255.0 / (lightest - darkest)
            band = band.convert("F").point(lambda value, by=factor_of_255: value * by - darkest * by).convert("L")
        band = _on_paper(band)
        small.paste(band.reduce(factor) if factor > 1 else band, (0, top // factor))
    return small


def _extrema(image: Image.Image) -> tuple[float, float]:
    """Return the darkest and lightest value of a picture with more than 8 bits for each pixel; 0 and 0 for others."""
    if image.mode != "F" and not image.mode.startswith("I"):
        return 0.0, 0.0
    if image.mode.startswith("I;16"):
        return 0.0, 65_535.0
    low, high = image.getextrema()
    return float(low), float(high)  # type: ignore[arg-type]


def _on_paper(band: Image.Image) -> Image.Image:
    """Convert to RGB, with white behind transparent parts."""
    if not band.has_transparency_data:
        return band.convert("RGB")
    whole = band.convert("RGBA")
    paper = Image.new("RGB", band.size, _PAPER)
    paper.paste(whole, mask=whole.getchannel("A"))
    return paper


def _too_large(size: tuple[int, int]) -> FileTroubleError:
    width, height = size
    return FileTroubleError(
        ProblemKind.TOO_LARGE,
        Message("This picture is too large to be shown here ({width} × {height} pixels).", width=width, height=height),
        Message("Open the file in its own app."),
    )
