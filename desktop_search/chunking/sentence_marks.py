"""Sentence boundaries of a section, determined in the extractor process.

Sentence segmentation applies regular expressions to untrusted text, and a pattern that backtracks holds the GIL until
it ends. It therefore runs in a process with limits of time and memory, which sends only numbers to the engine. The
engine's part, packing sentences by their tokens, takes linear time.
"""

from array import array
from collections.abc import Iterator
from dataclasses import replace

from desktop_search.domain.documents import Section
from desktop_search.text.sentences import Span, cut_evenly, find_sentences, trim

# Text is processed in portions of about this size, to limit the memory for a file of any length.
PORTION_CHARACTERS = 1_000_000

Sentence = tuple[int, int, bool]
"""Start, end, and whether it ends a paragraph; offsets in the section's text."""


def mark_sentences(section: Section) -> Section:
    """Return the section with `sentences` filled in."""
    marks = array("i")
    at = 0
    for start, stop in _portions(section.text):
        for first, last, ends_paragraph in find_sentences(section.text, start, stop):
            length = last - first
            marks.extend((first - at, -length if ends_paragraph else length))
            at = last
    return replace(section, sentences=marks)


def sentences_of(section: Section) -> Iterator[tuple[Span, Iterator[Sentence]]]:
    """Yield each portion of the section's text with its sentences, which must be consumed before the next portion.

    Sections without marks, as in tests, are segmented here.
    """
    marked = _read_marks(section.sentences) if section.sentences is not None else None
    for start, end in _portions(section.text):
        yield (start, end), find_sentences(section.text, start, end) if marked is None else _until(marked, end)


def _portions(text: str) -> Iterator[Span]:
    return cut_evenly(text, trim(text, 0, len(text)), PORTION_CHARACTERS)


def _read_marks(marks: "array[int]") -> Iterator[Sentence]:
    at = 0
    pairs = iter(marks)
    for gap, length in zip(pairs, pairs, strict=True):
        start, at = at + gap, at + gap + abs(length)
        yield start, at, length < 0


def _until(sentences: Iterator[Sentence], end: int) -> Iterator[Sentence]:
    """Yield the sentences of one portion, whose last one ends exactly at `end` because portions are trimmed."""
    for sentence in sentences:
        yield sentence
        if sentence[1] >= end:
            return
