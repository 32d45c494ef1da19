"""Errors, time and memory of text recognition, beside `tesseract --psm 3`, and whether what is recognized is found.

    python tests/benchmarks/recognition.py [--pages 12] [--seed 7] [--languages en de es ru zh el ar ko th hi he]

Renders paragraphs of XQuAD as scans: two fonts, 150 and 300 dpi in turn, rotated by up to a degree, with noise, as JPEG
of quality 60. Both get the same pages; only tesseract gets the language. Then asks the questions
about these paragraphs, among all 240 paragraphs of the language, with these either as text or as recognized, by FTS5
alone, folded as the program does. Time is processor time, on one core; memory is the most that this process has used.

Languages that XQuAD lacks are rendered from sentences of Tatoeba, 12 to a paragraph, and every second word of two of
them is asked for. Words with characters that the font lacks are left out of pages and texts.
"""

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from quality_sets import load_evalsets

from desktop_search.domain.recognition import RecognitionOptions
from desktop_search.recognition.picture_reader import PictureReader
from desktop_search.recognition.recognizer import Recognizer
from desktop_search.text.line_joining import join_broken_words, join_unspaced_lines
from desktop_search.text.word_forms import fold

NOTO = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto")
FONTS = {
    "zh": (CJK / "NotoSansCJK-Regular.ttc", CJK / "NotoSerifCJK-Regular.ttc"),
    "ko": (CJK / "NotoSansCJK-Regular.ttc", CJK / "NotoSerifCJK-Regular.ttc"),
    "ar": (NOTO / "NotoSansArabic-Regular.ttf", NOTO / "NotoNaskhArabic-Regular.ttf"),
    "he": (NOTO / "NotoSansHebrew-Regular.ttf", NOTO / "NotoSerifHebrew-Regular.ttf"),
    "th": (NOTO / "NotoSansThai-Regular.ttf", NOTO / "NotoSerifThai-Regular.ttf"),
    "hi": (NOTO / "NotoSansDevanagari-Regular.ttf", NOTO / "NotoSerifDevanagari-Regular.ttf"),
}
LATIN = (NOTO / "NotoSans-Regular.ttf", NOTO / "NotoSerif-Regular.ttf")
TESSERACT = {
    "en": "eng", "de": "deu", "es": "spa", "ru": "rus", "zh": "chi_sim", "el": "ell", "ar": "ara", "ko": "kor",
    "th": "tha", "hi": "hin", "he": "heb",
}  # fmt: skip
TATOEBA = {"ko": "kor", "he": "heb", "fr": "fra"}
SENTENCES = 12
RIGHT_TO_LEFT = ("ar", "he")
UNSPACED = ("zh", "th")
POINTS = 10
LINE_CHARACTERS = {"zh": 38, "ko": 45}


@dataclass
class Engine:
    """What one engine has read."""

    texts: list[str] = field(default_factory=list)
    computed_s: float = 0.0


def paragraphs(sets: Any, language: str) -> dict[str, str]:
    """Texts by name, of XQuAD or of sentences of Tatoeba."""
    if language not in TATOEBA:
        return {name: one["text"] for name, one in sets.load_xquad(language, language)[0].items()}
    sentences = sets.load_tatoeba(TATOEBA[language])[0]
    return {
        f"{language}-{at // SENTENCES}": " ".join(sentences[at : at + SENTENCES])
        for at in range(0, len(sentences) - SENTENCES + 1, SENTENCES)
    }


def questions(sets: Any, language: str, asked: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield questions about some paragraphs, each with the paragraph's name."""
    if language not in TATOEBA:
        _, queries, grades = sets.load_xquad(language, language)
        for name, text in queries.items():
            for paragraph in set(grades[name]) & set(asked):
                yield text, paragraph
        return
    sentences = sets.load_tatoeba(TATOEBA[language])[0]
    for name in asked:
        first = SENTENCES * int(name.rpartition("-")[2])
        for at in (first + 2, first + 8):
            yield " ".join(sentences[at].split()[::2]), name


@cache
def _is_drawn(path: Path, character: str) -> bool:
    font = ImageFont.truetype(str(path), 20)
    return character.isspace() or bytes(font.getmask(character)) != bytes(font.getmask("\uffff"))


def drawn(text: str, language: str) -> str:
    """The words of a text for which the fonts have all characters."""
    fonts = [path for path in FONTS.get(language, LATIN) if path.is_file()]
    if language == "zh":
        return text
    return " ".join(word for word in text.split() if all(_is_drawn(path, one) for path in fonts for one in word))


def rendered(text: str, language: str, number: int, chance: random.Random) -> Image.Image:
    """A paragraph as a scanned page."""
    dpi = (150, 300)[number % 2]
    size = round(POINTS * dpi / 72)
    fonts = FONTS.get(language, LATIN)
    path = fonts[number // 2 % 2]
    font = ImageFont.truetype(str(path if path.is_file() else fonts[0]), size)
    lines = wrapped(text, LINE_CHARACTERS.get(language, 85), by_word=language not in UNSPACED)
    width = max(round(font.getlength(line)) for line in lines) + 2 * dpi // 2
    image = Image.new("L", (width, len(lines) * size * 3 // 2 + dpi), 255)
    draw = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        place = (
            (width - dpi // 2, dpi // 2 + row * size * 3 // 2)
            if language in RIGHT_TO_LEFT
            else (dpi // 2, dpi // 2 + row * size * 3 // 2)
        )
        draw.text(place, line, fill=20, font=font, anchor="ra" if language in RIGHT_TO_LEFT else "la")
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
    return ("" if language in UNSPACED else " ").join(text.split())


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
    found.texts.append(join_unspaced_lines(join_broken_words("\n".join(lines))))


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
    corpus = {
        name: {"title": "", "text": fold(texts.get(name, text))} for name, text in paragraphs(sets, language).items()
    }
    asked = dict(enumerate(questions(sets, language, texts)))
    queries = {number: fold(question) for number, (question, _) in asked.items()}
    run = sets.fts5_run(corpus, queries, "trigram" if language in UNSPACED else "unicode61")
    return sum(run[number][:1] == [name] for number, (_, name) in asked.items()) / len(asked)


def main() -> None:
    """Print a row of the table for each language."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=12)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--languages", nargs="*", default=list(TESSERACT))
    arguments = parser.parse_args()
    sets = load_evalsets()
    recognizer = Recognizer(RecognitionOptions())
    print("| language | errors | tesseract | s a page | tesseract | first hit as text | recognized | tesseract |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for language in arguments.languages:
            corpus = {name: drawn(text, language) for name, text in paragraphs(sets, language).items()}
            chosen = random.Random(arguments.seed).sample(sorted(corpus), arguments.pages)
            ours, theirs = Engine(), Engine()
            for number, name in enumerate(chosen):
                path = Path(folder, f"{name}.jpg")
                dpi = (150, 300)[number % 2]
                rendered(corpus[name], language, number, random.Random(number)).save(path, quality=60, dpi=(dpi, dpi))
                by_the_program(path, recognizer, ours)
                by_tesseract(path, language, theirs)
            true = [corpus[name] for name in chosen]
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
