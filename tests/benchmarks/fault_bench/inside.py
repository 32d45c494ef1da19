"""Pictures with text, archives and mails of the bench, and the text in them, independent of the program under test."""

import email
import io
import os
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from email import policy
from pathlib import Path

from helpers.containers import mail, zipped
from PIL import Image

PICTURES = (".png", ".tif")
CONTAINERS = (".zip", ".eml")
SUFFIXES = (*PICTURES, *CONTAINERS)
RECOGNIZED = "FAULT_RECOGNIZED"
"""Environment variable with the file to which the fake recognizer writes the hash of each picture it has recognized."""
# Pictures with a smaller side are taken for icons.
WIDTH, LEAST_HEIGHT = 64, 64


def picture(*pages: str) -> bytes:
    """A picture file whose pixels are the text in UTF-8, which the fake recognizer reads; a TIFF if it has several."""
    images = [_image(text.encode()) for text in pages]
    out = io.BytesIO()
    if len(images) == 1:
        images[0].save(out, "PNG")
    else:
        images[0].save(out, "TIFF", save_all=True, append_images=images[1:], compression="tiff_deflate")
    return out.getvalue()


def _image(data: bytes) -> Image.Image:
    height = max(LEAST_HEIGHT, -(-len(data) // WIDTH))
    return Image.frombytes("L", (WIDTH, height), data.ljust(WIDTH * height, b"\0"))


def text_in(image: Image.Image) -> str:
    """The text of one page of `picture`; empty for any other picture."""
    try:
        return image.convert("L").tobytes().rstrip(b"\0").decode()
    except UnicodeDecodeError:
        return ""


def archive(texts: Sequence[str]) -> bytes:
    """A zip with a text, a picture and, from four texts on, a mail with two more."""
    files = {"letters/note.txt": texts[0].encode(), "scan.png": picture(texts[1])}
    if len(texts) > 3:
        files["forwarded.eml"] = letter(texts[2:])
    return zipped(files)


def letter(texts: Sequence[str]) -> bytes:
    """A mail with its own text, an attached picture and, from four texts on, an attached zip with two more."""
    files = {"photo.png": picture(texts[1])}
    if len(texts) > 3:
        files["papers.zip"] = archive(texts[2:])
    return mail("A letter", texts[0], files)


def texts_in(path: Path, content: bytes) -> Iterator[tuple[Path, bytes, str]]:
    """Yield path, content and text of a file of the bench and of all that is inside it; the file itself first."""
    suffix = path.suffix
    if suffix in PICTURES:
        yield path, content, "\n\n".join(_pages(content))
    elif suffix == ".zip":
        yield path, content, ""
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for name in package.namelist():
                yield from texts_in(path / name, package.read(name))
    elif suffix == ".eml":
        message = email.message_from_bytes(content, policy=policy.default)
        body = message.get_body()
        yield path, content, body.get_content() if body is not None else ""
        for part in message.iter_attachments():
            yield from texts_in(path / (part.get_filename() or ""), part.get_payload(decode=True))
    else:
        yield path, content, content.decode("utf-8", "replace")


def _pages(content: bytes) -> Iterator[str]:
    with Image.open(io.BytesIO(content)) as opened:
        for number in range(getattr(opened, "n_frames", 1)):
            opened.seek(number)
            yield text_in(opened)


class RecognitionLog:
    """The hashes of the pictures that the fake recognizer has recognized."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def named(cls) -> "RecognitionLog":
        """The log that the environment names."""
        return cls(Path(os.environ[RECOGNIZED]))

    def note(self, picture_hash: str) -> None:
        with self._path.open("a") as out:
            out.write(f"{picture_hash}\n")

    def counts(self) -> Counter[str]:
        """Times each picture was recognized, by its hash."""
        return Counter(self._path.read_text().split()) if self._path.exists() else Counter()

    def clear(self) -> None:
        self._path.unlink(missing_ok=True)
