"""Errors and time of PP-OCR and tesseract by kind of picture, for Latin scripts: which of them should read what.

    python tests/benchmarks/recognition_engines.py [--pages 2] [--languages en de fr es] [--kinds KIND...]

Renders paragraphs as prints, photos of prints and screenshots. Each is read by PP-OCR, and by tesseract as the program
calls it: detection of script and direction, then reading; with the page's language, with three languages, as for a user
who reads these, and with English only. "Missed" is the share of the words that are not found, whatever their order;
"errors" the edit distance as a share of the characters. Time is processor time.
"""

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps
from quality_sets import load_evalsets
from recognition import LATIN, computed_s, distance, drawn, paragraphs, plain, wrapped

from desktop_search.domain.recognition import RecognitionOptions
from desktop_search.recognition import tesseract_engine
from desktop_search.recognition.recognizer import Recognizer, _png

SCREEN_FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
TESSERACT = {"en": "eng", "de": "deu", "fr": "fra", "es": "spa"}
THREE = {"en": "eng+deu+fra", "de": "deu+eng+fra", "fr": "fra+eng+deu", "es": "spa+eng+fra"}
TIMEOUT_S = 60.0
Draw = Callable[[str, int], Image.Image]


def printed(
    text: str, number: int, dpi: int, points: float = 10, characters: int = 85, side_by_side: int = 1
) -> Image.Image:
    """Black text on white, in one column or several."""
    size = round(points * dpi / 72)
    font = ImageFont.truetype(str(LATIN[number % 2]), size)
    lines = wrapped(text, characters, by_word=True)
    rows = -(-len(lines) // side_by_side)
    width = max(round(font.getlength(line)) for line in lines) + dpi // 2
    image = Image.new("L", (width * side_by_side + dpi // 2, rows * size * 3 // 2 + dpi), 255)
    draw = ImageDraw.Draw(image)
    for at, line in enumerate(lines):
        place = dpi // 2 + at // rows * width, dpi // 2 + at % rows * size * 3 // 2
        draw.text(place, line, fill=20, font=font)
    return image


def turned(image: Image.Image, degrees: float) -> Image.Image:
    return image.rotate(degrees, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)


def noisy(image: Image.Image, number: int, strength: float) -> Image.Image:
    noise = np.random.default_rng(number).normal(0, strength, (image.height, image.width))
    return Image.fromarray((np.asarray(image, np.float64) + noise).clip(0, 255).astype(np.uint8))


def as_jpeg(image: Image.Image) -> Image.Image:
    file = BytesIO()
    image.save(file, "JPEG", quality=60)
    return Image.open(BytesIO(file.getvalue()))


def photographed(text: str, number: int) -> Image.Image:
    """A page on a table: in perspective, in uneven light, slightly out of focus."""
    page = np.asarray(printed(text, number, 180))
    height, width = page.shape
    shift = random.Random(number).uniform(0.02, 0.05) * width
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = np.array(
        [[150 + shift, 120], [width + 80, 90 + shift], [width + 150, height + 130], [100, height + 90]], np.float32
    )
    table = np.full((height + 220, width + 260), 90, np.uint8)
    matrix = cv2.getPerspectiveTransform(corners, seen)
    size = table.shape[1], table.shape[0]
    mask = cv2.warpPerspective(np.full_like(page, 255), matrix, size)
    picture = np.where(mask > 127, cv2.warpPerspective(page, matrix, size), table)
    light = np.linspace(1.0, 0.45, picture.shape[1])[None, :] * np.linspace(1.0, 0.8, picture.shape[0])[:, None]
    lit = Image.fromarray((picture * light).astype(np.uint8)).filter(ImageFilter.GaussianBlur(1.1))
    return as_jpeg(noisy(lit, number, 6))


def screenshot(text: str, number: int) -> Image.Image:
    """A window with a list at the left, and a text in small letters."""
    font, small = (ImageFont.truetype(SCREEN_FONT, size) for size in (13, 11))
    image = Image.new("RGB", (1280, 720), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 1280, 36), fill=(225, 228, 232))
    draw.rectangle((0, 36, 260, 720), fill=(240, 242, 245))
    lines = wrapped(text, 110, by_word=True)
    names = [" ".join(line.split()[:3]) for line in lines]
    for at, name in enumerate(names[:20]):
        draw.ellipse((14, 52 + 28 * at, 26, 64 + 28 * at), fill=(80, 140, 220))
        draw.text((36, 50 + 28 * at), name, fill=(60, 60, 60), font=small)
    for at, line in enumerate(lines):
        draw.text((290, 60 + 22 * at), line, fill=(20, 20, 20), font=font)
    draw.rounded_rectangle((1120, 670, 1250, 704), 6, fill=(40, 110, 220))
    draw.text((1150, 680), text.split()[0], fill="white", font=font)
    return image


def table(text: str, number: int) -> Image.Image:
    """An invoice: a line for each item, with an amount at the right."""
    words = text.split()
    font = ImageFont.truetype(str(LATIN[0]), 26)
    items = [" ".join(words[at : at + 4]) for at in range(0, min(len(words), 100), 4)]
    image = Image.new("L", (1400, 120 + 52 * len(items)), 255)
    draw = ImageDraw.Draw(image)
    for at, item in enumerate(items):
        top = 60 + 52 * at
        draw.line((60, top - 8, 1340, top - 8), fill=120, width=2)
        draw.text((70, top), f"{at + 1}", fill=20, font=font)
        draw.text((160, top), item, fill=20, font=font)
        draw.text((1330, top), f"{17.5 * (at + 3):.2f}", fill=20, font=font, anchor="ra")
    return noisy(image, number, 8)


KINDS: dict[str, Draw] = {
    "print, 300 dpi": lambda text, n: noisy(turned(printed(text, n, 300), 0.6), n, 12),
    "print, 150 dpi, JPEG 60": lambda text, n: as_jpeg(noisy(turned(printed(text, n, 150), -0.7), n, 12)),
    "7 point, 200 dpi": lambda text, n: noisy(printed(text, n, 200, 7, 110), n, 8),
    "rotated by 4°": lambda text, n: noisy(turned(printed(text, n, 200), 4), n, 12),
    "upside down": lambda text, n: noisy(turned(printed(text, n, 200), 180), n, 12),
    "fax, 1 bit": lambda text, n: noisy(printed(text, n, 200).filter(ImageFilter.GaussianBlur(1.3)), n, 25).point(
        lambda value: 255 if value > 120 else 0
    ),
    "two columns": lambda text, n: noisy(printed(text, n, 200, 10, 45, 2), n, 12),
    "table": table,
    "photo of a page": photographed,
    "screenshot": screenshot,
    "dark screenshot": lambda text, n: ImageOps.invert(screenshot(text, n)),
}


# Their texts have no single right order, or more words than the paragraph.
UNORDERED = ("two columns", "table", "screenshot", "dark screenshot")
WORDS = 100


@dataclass
class Tally:
    """Sums over the pages of one kind."""

    words: int = 0
    missed: int = 0
    characters: int = 0
    errors: int = 0
    computed_s: float = 0.0
    pages: int = 0

    def add(self, true: str, read: str, seconds: float) -> None:
        wanted, found = Counter(words(true)), Counter(words(read))
        self.words += wanted.total()
        self.missed += (wanted - found).total()
        true, read = plain(true, "en"), plain(read, "en")
        self.characters += len(true)
        self.errors += distance(true, read)
        self.computed_s += seconds
        self.pages += 1

    def cell(self, with_errors: bool) -> str:
        errors = f"{100 * self.errors / self.characters:.1f}" if with_errors else "–"
        return f"{100 * self.missed / self.words:.1f} / {errors} / {self.computed_s / self.pages:.2f}"


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", plain(text, "en").casefold())


def by_tesseract(image: Image.Image, names: str) -> str:
    png = _png(image)
    layout = tesseract_engine.detect(png, TIMEOUT_S)
    if layout is not None and layout.turns:
        png = _png(image.rotate(90 * layout.turns, expand=True))
    return "\n".join(piece.text for piece in tesseract_engine.read(png, names, TIMEOUT_S))


def readers(recognizer: Recognizer, language: str) -> Iterator[tuple[str, Callable[[Image.Image], str]]]:
    yield "PP-OCR", lambda image: "\n".join(line.text for line in recognizer.recognize(image).lines)
    for label, names in (("its language", TESSERACT[language]), ("three", THREE[language]), ("English", "eng")):
        yield label, lambda image, names=names: by_tesseract(image, names)


def main() -> None:
    """Print a row of the table for each kind, over all languages."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=2)
    parser.add_argument("--languages", nargs="*", default=list(TESSERACT))
    parser.add_argument("--kinds", nargs="*", default=list(KINDS))
    arguments = parser.parse_args()
    sets = load_evalsets()
    recognizer = Recognizer(RecognitionOptions())
    recognizer.recognize(Image.new("RGB", (100, 100)))
    print("| missed, % / errors, % / s a page | PP-OCR | tesseract: its language | three languages | English |")
    print("|---|--:|--:|--:|--:|", flush=True)
    for kind in arguments.kinds:
        tallies: dict[str, Tally] = {}
        for language in arguments.languages:
            texts = paragraphs(sets, language)
            for number, name in enumerate(random.Random(7).sample(sorted(texts), arguments.pages)):
                text = " ".join(drawn(texts[name], language).split()[:WORDS])
                image = KINDS[kind](text, number).convert("RGB")
                for label, read in readers(recognizer, language):
                    start = computed_s()
                    found = read(image)
                    tallies.setdefault(label, Tally()).add(text, found, computed_s() - start)
        print(
            f"| {kind} | " + " | ".join(tally.cell(kind not in UNORDERED) for tally in tallies.values()) + " |",
            flush=True,
        )


if __name__ == "__main__":
    sys.exit(main())
