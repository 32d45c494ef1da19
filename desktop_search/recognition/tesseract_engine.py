"""Text recognition by tesseract, if the system has it: for scripts that PP-OCR does not read."""

import logging
import os
import shutil
import subprocess
from functools import cache
from itertools import pairwise

from desktop_search.app_info import neutral_folder
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.recognition.reading_order import Piece
from desktop_search.text.word_forms import text_needs_parts

log = logging.getLogger(__name__)

_START_TIMEOUT_S = 20.0
# Below this, tesseract's detection of the script is a guess.
_LEAST_SCRIPT_CONFIDENCE = 1.0
_OSD = "osd"
_DPI = "200"
# Narrowest space between two words, in heights of the words: tesseract also parts the words of Korean, at gaps of up to
# .2, and the letters of Thai, at gaps of up to .4. Spaces are .35 and more in Korean; in Thai they end a clause.
_LEAST_KOREAN_SPACE, _LEAST_SPACE = 0.27, 0.6
# Level of words in the table, and its number of columns.
_WORD_LEVEL, _COLUMNS = "5", 12


class TesseractError(Exception):
    """It is not there, or gave no result."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What tesseract has detected in a picture."""

    script: str
    turns: int
    """Quarter turns, counterclockwise, that make it upright."""


def languages() -> frozenset[str]:
    """Names of the installed languages, such as "rus"; empty without tesseract."""
    return _installed()[1]


def version() -> str:
    """Version number; empty without tesseract."""
    return _installed()[0]


def detect(png: bytes, timeout_s: float) -> Layout | None:
    """Detect script and orientation of an encoded picture; None if they are uncertain, or the data "osd" is missing."""
    if _OSD not in languages():
        return None
    try:
        output = _run(["--psm", "0", "--dpi", _DPI], png, timeout_s)
    except TesseractError:
        return None
    fields = dict(line.split(": ", 1) for line in output.splitlines() if ": " in line)
    try:
        if float(fields["Script confidence"]) < _LEAST_SCRIPT_CONFIDENCE:
            return None
        return Layout(fields["Script"].strip(), -int(fields["Rotate"]) // 90 % 4)
    except (KeyError, ValueError):
        return None


def read(png: bytes, names: str, timeout_s: float) -> list[Piece]:
    """Read an encoded picture with languages such as "rus+eng"; returns its lines in order. Raises TesseractError."""
    return _lines(_run(["-l", names, "--psm", "3", "--dpi", _DPI, "tsv"], png, timeout_s))


def _lines(table: str) -> list[Piece]:
    """Join the words of tesseract's table (TSV) into lines."""
    lines: dict[tuple[str, ...], list[Piece]] = {}
    for row in table.splitlines():
        fields = row.split("\t")
        if len(fields) != _COLUMNS or fields[0] != _WORD_LEVEL or not fields[11].strip():
            continue
        try:
            left, top, width, height, confidence = map(float, fields[6:11])
        except ValueError:
            continue
        word = Piece(fields[11].strip(), max(0.0, confidence) / 100, left, top, left + width, top + height)
        lines.setdefault(tuple(fields[1:5]), []).append(word)
    return [_line(words) for words in lines.values()]


def _line(words: list[Piece]) -> Piece:
    length = sum(len(word.text) for word in words)
    text = words[0].text
    for last, word in pairwise(words):
        text += word.text if _is_continued(last, word) else f" {word.text}"
    return Piece(
        text,
        sum(word.confidence * len(word.text) for word in words) / length,
        min(word.left for word in words),
        min(word.top for word in words),
        max(word.right for word in words),
        max(word.bottom for word in words),
    )


def _is_continued(last: Piece, word: Piece) -> bool:
    """Whether two parts are one word, or are not separated in their script: Thai, Korean."""
    if not (text_needs_parts(last.text[-1]) and text_needs_parts(word.text[0])):
        return False
    least = _LEAST_KOREAN_SPACE if "\uac00" <= word.text[0] <= "\ud7a3" else _LEAST_SPACE
    return word.left - last.right < least * max(last.height, word.height)


@cache
def _installed() -> tuple[str, frozenset[str]]:
    """Return version and languages."""
    try:
        told = _call(["--version"], b"", _START_TIMEOUT_S).split()
        listed = _call(["--list-langs"], b"", _START_TIMEOUT_S).splitlines()[1:]
    except TesseractError:
        return "", frozenset()
    return (told[1] if len(told) > 1 else ""), frozenset(line.strip() for line in listed if line.strip())


def _run(arguments: list[str], png: bytes, timeout_s: float) -> str:
    return _call(["stdin", "stdout", *arguments], png, timeout_s)


def _call(arguments: list[str], sent: bytes, timeout_s: float) -> str:
    program = shutil.which("tesseract")
    if program is None:
        raise TesseractError("tesseract is not installed")
    flags: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            [program, *arguments],
            input=sent,
            capture_output=True,
            timeout=timeout_s,
            cwd=neutral_folder(),
            # Its threads wait for each other in busy loops.
            env=os.environ | {"OMP_THREAD_LIMIT": "1"},
            creationflags=flags,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise TesseractError("tesseract failed") from error
    if done.returncode != 0:
        log.info("tesseract ended with status %d", done.returncode)
        raise TesseractError("tesseract failed")
    return done.stdout.decode("utf-8", "replace")
