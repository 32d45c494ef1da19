"""Errors, time and memory of text recognition, beside `tesseract --psm 3`, and whether what is recognized is found.

    python tests/benchmarks/recognition.py [--pages 8] [--languages en de es ru zh el ar]

Renders paragraphs of XQuAD as scans: two fonts, 150 and 300 dpi in turn, rotated by up to a degree, with noise, as JPEG
of quality 60. Both get the same pages; only tesseract gets the language. Then asks the questions
about these paragraphs, among all 240 paragraphs of the language, with these either as text or as recognized, by FTS5
alone. Time is processor time, on one core; memory is the most that this process has used.
"""

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from quality_sets import load_evalsets

from desktop_search.domain.recognition import RecognitionOptions
from desktop_search.recognition.picture_reader import PictureReader
from desktop_search.recognition.recognizer import Recognizer

NOTO = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto")
FONTS = {
    "zh": (CJK / "NotoSansCJK-Regular.ttc", CJK / "NotoSerifCJK-Regular.ttc"),
    "ar": (NOTO / "NotoSansArabic-Regular.ttf", NOTO / "NotoNaskhArabic-Regular.ttf"),
}
LATIN = (NOTO / "NotoSans-Regular.ttf", NOTO / "NotoSerif-Regular.ttf")
TESSERACT = {"en": "eng", "de": "deu", "es": "spa", "ru": "rus", "zh": "chi_sim", "el": "ell", "ar": "ara"}
POINTS = 10
LINE_CHARACTERS = {"zh": 38}


@dataclass
class Engine:
    """What one engine has read."""

    texts: list[str] = field(default_factory=list)
    computed_s: float = 0.0


def rendered(text: str, language: str, number: int, chance: random.Random) -> Image.Image:
    """A paragraph as a scanned page."""
    dpi = (150, 300)[number % 2]
    size = round(POINTS * dpi / 72)
    fonts = FONTS.get(language, LATIN)
    path = fonts[number // 2 % 2]
    font = ImageFont.truetype(str(path if path.is_file() else fonts[0]), size)
    lines = wrapped(text, LINE_CHARACTERS.get(language, 85), by_word=language != "zh")
    width = max(round(font.getlength(line)) for line in lines) + 2 * dpi // 2
    image = Image.new("L", (width, len(lines) * size * 3 // 2 + dpi), 255)
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        place = (
            (width - dpi // 2, dpi // 2 + row * size * 3 // 2)
            if language == "ar"
            else (dpi // 2, dpi // 2 + row * size * 3 // 2)
        )
        draw.text(place, line, fill=20, font=font, anchor="ra" if language == "ar" else "la")
    turned = image.rotate(chance.uniform(-1, 1), expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
    noise = np.random.default_rng(number).normal(0, 12, (turned.height, turned.width))
    return Image.fromarray((np.asarray(turned, np.float64) + noise).clip(0, 255).astype(np.uint8))


def wrapped(text: str, most: int, by_word: bool) -> list[str]:
    if not by_word:
        return [text[at : at + most] for at in range(0, len(text), most)]
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= most:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def plain(text: str, language: str) -> str:
    """Without differences that no search notices: white space, and the forms of quotes and dashes."""
    text = unicodedata.normalize("NFKC", text).translate(str.maketrans("’‘“”–—−", "''\"\"---"))
    return ("" if language == "zh" else " ").join(text.split())


def distance(one: str, two: str) -> int:
    """Edit distance, by the bits of a whole number (Myers, 1999)."""
    if not one:
        return len(two)
    places: dict[str, int] = {}
    for at, character in enumerate(one):
        places[character] = places.get(character, 0) | 1 << at
    full, last = (1 << len(one)) - 1, 1 << (len(one) - 1)
    up, down, score = full, 0, len(one)
    for character in two:
        equal = places.get(character, 0) | down
        crossed = (((equal & up) + up) ^ up) | equal
        plus, minus = down | ~(crossed | up) & full, up & crossed
        score += bool(plus & last) - bool(minus & last)
        plus, minus = plus << 1 | 1, minus << 1
        equal = places.get(character, 0) | down
        up, down = (minus | ~(equal | plus)) & full, plus & equal & full
    return score


def by_the_program(path: Path, recognizer: Recognizer, found: Engine) -> None:
    start = computed_s()
    reader = PictureReader(RecognitionOptions(), lambda number, page: True, print)
    lines = [line.text for one in reader.pictures(path) for line in recognizer.recognize(one.image).lines]
    found.computed_s += computed_s() - start
    found.texts.append("\n".join(lines))


def by_tesseract(path: Path, language: str, found: Engine) -> None:
    start = computed_s()
    command = ["tesseract", str(path), "stdout", "-l", TESSERACT[language], "--psm", "3"]
    done = subprocess.run(command, env={"OMP_THREAD_LIMIT": "1", "PATH": "/usr/bin"}, capture_output=True, check=True)
    found.computed_s += computed_s() - start
    found.texts.append(done.stdout.decode())


def computed_s() -> float:
    """Processor time of this process and of those it has started."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def first_hits(sets: Any, language: str, texts: dict[str, str]) -> float:
    """Share of the questions about some paragraphs whose first hit is the right one, with these texts for them."""
    corpus, queries, grades = sets.load_xquad(language, language)
    corpus = {name: paragraph | ({"text": texts[name]} if name in texts else {}) for name, paragraph in corpus.items()}
    asked = {name: text for name, text in queries.items() if set(grades[name]) & set(texts)}
    run = sets.fts5_run(corpus, asked, "trigram" if language == "zh" else "unicode61")
    return sum(run[name][:1] == list(grades[name]) for name in asked) / len(asked)


def main() -> None:
    """Print a row of the table for each language."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=8)
    parser.add_argument("--languages", nargs="*", default=list(TESSERACT))
    arguments = parser.parse_args()
    sets = load_evalsets()
    recognizer = Recognizer(RecognitionOptions())
    print("| language | errors | tesseract | s a page | tesseract | first hit as text | recognized | tesseract |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for language in arguments.languages:
            corpus = sets.load_xquad(language, language)[0]
            chosen = random.Random(7).sample(sorted(corpus), arguments.pages)
            ours, theirs = Engine(), Engine()
            for number, name in enumerate(chosen):
                path = Path(folder, f"{name}.jpg")
                dpi = (150, 300)[number % 2]
                rendered(corpus[name]["text"], language, number, random.Random(number)).save(
                    path, quality=60, dpi=(dpi, dpi)
                )
                by_the_program(path, recognizer, ours)
                by_tesseract(path, language, theirs)
            true = [corpus[name]["text"] for name in chosen]
            length = sum(len(plain(text, language)) for text in true)
            errors = [
                sum(distance(plain(a, language), plain(b, language)) for a, b in zip(true, one.texts, strict=True))
                / length
                for one in (ours, theirs)
            ]
            hits = [
                first_hits(sets, language, dict(zip(chosen, texts, strict=True)))
                for texts in (true, ours.texts, theirs.texts)
            ]
            cells = [f"{100 * error:.1f} %" for error in errors]
            cells += [f"{one.computed_s / arguments.pages:.1f}" for one in (ours, theirs)] + [
                f"{hit:.3f}" for hit in hits
            ]
            print("| " + " | ".join([language, *cells]) + " |", flush=True)
    print(f"\nmemory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    sys.exit(main())
