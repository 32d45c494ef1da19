"""The pictures of a file: picture files frame by frame, scanned pages of PDFs, and pictures inside documents."""

import hashlib
import logging
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.formats import kind_of
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.domain.recognition import ILLUSTRATED_KINDS, NO_PAGE, RecognitionOptions
from desktop_search.extract import extract_errors, heif_decoding
from desktop_search.extract.type_sniffing import HEAD_BYTES
from desktop_search.recognition.pdf_scans import PdfScans

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)

LONGEST_SIDE = 2500
"""Pixels of a picture as given to recognition: A4 with 200 dpi has 2,339."""
# Of one file: a book with scanned pages has 1,000.
_MOST_PICTURES = 5_000
# Icons, bullets and buttons.
_LEAST_SIDE = 64
# Pictures inside documents: smaller ones are logos, lines and ornaments. Not by bytes: a few lines of text take 4 kB.
_LEAST_INNER_SIZE = (300, 100)
_MOST_INNER_BYTES = 100_000_000
_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF", "AVIF", heif_decoding.FORMAT)
_INNER_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp", ".gif", ".avif", ".heic", ".heif")
# Animations show one text in all their frames.
_PAGED_FORMATS = ("TIFF",)
_HASH_BYTES = 16
_PDF = b"%PDF-"
# What Pillow raises for damaged files, apart from OSError.
_STUMBLES = (
    OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, AttributeError, ArithmeticError,
    RuntimeError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that may contain text, decoded."""

    page: int
    """As in RecognizedPicture."""
    image: "Image"
    """RGB, upright by its EXIF orientation, scaled down to LONGEST_SIDE."""
    picture_hash: bytes


class TooLargeError(Exception):
    """The picture has more pixels than allowed."""


class PictureReader:
    """Decodes the pictures of one file, one after the other."""

    def __init__(
        self, options: RecognitionOptions, begin: Callable[[int, int], bool], note: Callable[[Message], None]
    ) -> None:
        """`begin` gets the number and page of each picture before it is decoded; it returns False to skip it."""
        self._options = options
        self._begin = begin
        self._note = note
        self._number = 0

    def pictures(self, path: Path) -> Iterator[Picture]:
        """Yield the pictures of a file. Raises DesktopSearchError; one damaged picture of several becomes a note."""
        with _opened(path) as file:
            head = file.read(HEAD_BYTES)
            file.seek(0)
            if _PDF in head[:1024]:
                yield from self._scans(file)
            elif head.startswith(b"PK\3\4"):
                if self._options.pictures_too and kind_of(path) in ILLUSTRATED_KINDS:
                    yield from self._inner_pictures(file)
            elif self._options.pictures_too:
                yield from self._frames(file)

    def _scans(self, file: BinaryIO) -> Iterator[Picture]:
        with PdfScans.opened(file) as scans:
            for index in range(scans.pages):
                page = index + 1
                if not self._next(page):
                    continue
                try:
                    image = scans.image(index, LONGEST_SIDE)
                except DesktopSearchError:
                    self._note(Message("Page {page} is damaged and was left out.", page=page))
                    continue
                if image is not None:
                    yield _picture(page, image)

    def _frames(self, file: BinaryIO) -> Iterator[Picture]:
        from PIL import Image

        _prepare_pillow()
        try:
            opened = Image.open(file, formats=_FORMATS)
            frames = getattr(opened, "n_frames", 1) if opened.format in _PAGED_FORMATS else 1
        except _STUMBLES as error:
            raise extract_errors.damaged() from error
        with opened:
            for index in range(frames):
                page = index + 1
                if not self._next(page):
                    continue
                try:
                    if index:
                        opened.seek(index)
                    yield from self._decoded(page, opened, (_LEAST_SIDE, _LEAST_SIDE))
                except TooLargeError:
                    self._note(_too_large(page, self._options.largest_megapixels))
                except _STUMBLES as error:
                    if frames == 1:
                        raise extract_errors.damaged() from error
                    log.info("a page of a picture file is damaged: %r", error)
                    self._note(Message("Page {page} is damaged and was left out.", page=page))

    def _inner_pictures(self, file: BinaryIO) -> Iterator[Picture]:
        try:
            package = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise extract_errors.damaged() from error
        with package:
            for part in package.infolist():
                name = part.filename.lower()
                if not name.endswith(_INNER_SUFFIXES) or part.flag_bits & 1 or "thumbnail" in name:
                    continue
                if part.file_size > _MOST_INNER_BYTES or not self._next(NO_PAGE):
                    continue
                yield from self._inner_picture(package, part)

    def _inner_picture(self, package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[Picture]:
        from PIL import Image

        _prepare_pillow()
        try:
            with package.open(part) as stream:
                data = stream.read(part.file_size + 1)
            with Image.open(BytesIO(data), formats=_FORMATS) as opened:
                yield from self._decoded(NO_PAGE, opened, _LEAST_INNER_SIZE)
        except TooLargeError:
            self._note(_too_large(NO_PAGE, self._options.largest_megapixels))
        except (*_STUMBLES, zipfile.BadZipFile) as error:
            # The document itself is readable.
            log.info("a picture in a document is damaged: %r", error)

    def _decoded(self, page: int, opened: Any, least: tuple[int, int]) -> Iterator[Picture]:
        if opened.width < least[0] or opened.height < least[1]:
            return
        yield _picture(page, _upright(opened, self._options.largest_megapixels * 1_000_000))

    def _next(self, page: int) -> bool:
        self._number += 1
        if self._number > _MOST_PICTURES:
            self._note(Message("Only the first {count} pictures were recognized.", count=_MOST_PICTURES))
            return False
        return self._begin(self._number, page)


def _picture(page: int, image: "Image") -> Picture:
    return Picture(page, image, picture_hash(image))


def picture_hash(image: "Image") -> bytes:
    """Digest of the pixels that are given to recognition, in shades of grey.

    Not of the file's bytes: a PDF that is saved again, a picture with new EXIF data and one that is pasted into a
    document have the same pixels, and decoding takes little of the time of recognition.
    """
    digest = hashlib.blake2b(digest_size=_HASH_BYTES)
    digest.update(f"{image.width}x{image.height}".encode("ascii"))
    digest.update(image.convert("L").tobytes())
    return digest.digest()


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        # A pipe would block forever.
        if not path.is_file():
            raise FileNotFoundError
        file = path.open("rb")
    except OSError as error:
        raise extract_errors.opening_failed(error) from error
    with file:
        yield file


def _prepare_pillow() -> None:
    import warnings

    from PIL import Image

    # Sizes are checked here, before anything is decoded.
    Image.MAX_IMAGE_PIXELS = None
    Image.init()
    heif_decoding.register_heif()
    warnings.simplefilter("ignore")
    logging.getLogger("PIL").setLevel(logging.CRITICAL)


def _upright(opened: Any, most_pixels: int) -> "Image":
    """Decode; returns an RGB image on white. Raises TooLargeError before anything is decoded."""
    from PIL import ImageOps

    if opened.format in ("JPEG", "MPO"):
        # Decodes at a half, a quarter or an eighth of the size, not below this one.
        share = min(1.0, LONGEST_SIDE / max(opened.size))
        opened.draft("RGB", (round(opened.width * share), round(opened.height * share)))
    if opened.width * opened.height > most_pixels:
        raise TooLargeError
    image = _on_white(opened)
    if max(image.size) > LONGEST_SIDE:
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), reducing_gap=2.0)
    return ImageOps.exif_transpose(image)


def _on_white(opened: Any) -> Any:
    """Convert to RGB; transparent parts become white."""
    from PIL import Image

    exif = opened.getexif() if hasattr(opened, "getexif") else None
    has_alpha = opened.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in opened.info
    if has_alpha:
        layered = opened.convert("RGBA")
        image = Image.new("RGB", layered.size, "white")
        image.paste(layered, mask=layered.getchannel("A"))
    elif opened.mode in ("I;16", "I;16B", "I;16L", "I", "F"):
        image = _eight_bits(opened).convert("RGB")
    else:
        image = opened.convert("RGB")
    if exif is not None:
        # Only the orientation; `exif_transpose` looks for it here.
        kept = Image.Exif()
        kept[_ORIENTATION] = exif.get(_ORIENTATION, 1)
        image.info["exif"] = kept.tobytes()
        image._exif = None
    return image


_ORIENTATION = 0x0112


def _eight_bits(opened: Any) -> Any:
    """Stretch the values of a picture with more than eight bits to eight."""
    values = opened.convert("F")
    low, high = values.getextrema()
    span = (high - low) or 1.0
    return values.point(lambda value: value * (255.0 / span) - low * (255.0 / span)).convert("L")


def _too_large(page: int, megapixels: int) -> Message:
    if page == NO_PAGE:
        return Message("A picture has more than {count} megapixels and was left out.", count=megapixels)
    return Message("Page {page} has more than {count} megapixels and was left out.", page=page, count=megapixels)
