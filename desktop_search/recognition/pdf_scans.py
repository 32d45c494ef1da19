"""Finds the pages of a PDF whose text must be recognized, and renders them."""

import unicodedata
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from desktop_search.extract import extract_errors
from desktop_search.text.junk_detection import is_junk

if TYPE_CHECKING:
    from PIL.Image import Image

_DPI = 200
_POINTS = 72
# Fewer characters are a page number or a stamp, as in extract/readers/pdf.py.
_LEAST_CHARACTERS = 50
# On a page that pictures cover to this share, a text of up to so many characters is a stamp, a header or a signature.
_COVERED, _HARDLY_ANY = 0.6, 250
# Share of the characters that are no text: without a table for a font's characters, text is controls and private codes.
_MOST_ODD = 0.2
_MOST_OBJECTS = 2_000
# Objects of a page may be in groups.
_MOST_DEPTH = 3
_DRAWINGS = (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_SHADING)
# A page whose darkest and lightest pixel differ less is blank.
_LEAST_CONTRAST = 40


class PdfScans:
    """An open PDF."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self.pages = len(document)

    @classmethod
    @contextmanager
    def opened(cls, file: BinaryIO) -> Iterator["PdfScans"]:
        """Open a file. Raises FileTroubleError."""
        try:
            document = pypdfium2.PdfDocument(file)
        except pypdfium2.PdfiumError as error:
            locked = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
            raise (extract_errors.encrypted() if error.err_code in locked else extract_errors.damaged()) from error
        with closing(document):
            # Without this, what is filled into a form is not drawn.
            with suppress(pypdfium2.PdfiumError):
                document.init_forms()
            yield cls(document)

    def image(self, index: int, longest_side: int) -> "Image | None":
        """Render a page whose text must be recognized; None for all others. Raises FileTroubleError."""
        try:
            with closing(self._document.get_page(index)) as page:
                if not _needs_recognition(page):
                    return None
                return _rendered(page, longest_side)
        except pypdfium2.PdfiumError as error:
            raise extract_errors.damaged() from error


def _needs_recognition(page: Any) -> bool:
    with closing(page.get_textpage()) as content:
        text = content.get_text_bounded()
    characters = sum(not character.isspace() for character in text)
    if characters < _LEAST_CHARACTERS:
        return _has_drawings(page) or (pdfium.FPDFPage_CountObjects(page.raw) > 0 and _is_garbage(text))
    if _is_garbage(text):
        return True
    covered = _covered(page) >= _COVERED
    # Junk detection also finds tables of numbers, which are no reason to doubt the text of a page without a picture.
    return covered and (characters < _HARDLY_ANY or is_junk(text))


def _has_drawings(page: Any) -> bool:
    """Whether anything is drawn but text; stamps, notes and fields of forms are annotations."""
    if next(page.get_objects(filter=_DRAWINGS, max_depth=_MOST_DEPTH), None) is not None:
        return True
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST_OBJECTS)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if subtype not in (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP):
            return True
    return False


def _is_garbage(text: str) -> bool:
    """Whether a text layer is missing or not text, as if its font had no table of characters."""
    characters = [character for character in text if not character.isspace()]
    odd = sum(
        unicodedata.category(character) in ("Cc", "Co", "Cn", "Cs") or character == "\ufffd" for character in characters
    )
    return odd >= _MOST_ODD * len(characters)


def _covered(page: Any) -> float:
    """Share of the page that its largest picture covers."""
    width, height = page.get_size()
    largest = 0.0
    for number, thing in enumerate(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=_MOST_DEPTH)):
        if number > _MOST_OBJECTS:
            break
        left, bottom, right, top = thing.get_bounds()
        largest = max(largest, max(0.0, right - left) * max(0.0, top - bottom))
    return float(min(1.0, largest / max(1.0, width * height)))


def _rendered(page: Any, longest_side: int) -> "Image | None":
    width, height = page.get_size()
    if width <= 0 or height <= 0:
        raise extract_errors.damaged()
    scale = min(_DPI / _POINTS, longest_side / max(width, height))
    scale = max(scale, 1 / width, 1 / height)
    with closing(page.render(scale=scale, limit_image_cache=True, may_draw_forms=True)) as bitmap:
        image: Image = bitmap.to_pil().convert("RGB")
    values = np.asarray(image.convert("L"))
    return image if int(values.max()) - int(values.min()) >= _LEAST_CONTRAST else None
