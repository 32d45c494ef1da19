"""Where the sentences of a section are, found in the extractor process.

Finding sentences applies regular expressions to arbitrary text, and a pattern that backtracks holds Python's global
lock until it ends. So it is done in a process with limits of time and memory, and the engine is sent numbers. What
the engine then does with them, packing sentences by their tokens, takes time in proportion to the text.
"""

from array import array
from collections.abc import Iterator
from dataclasses import replace

from desktop_search.domain.documents import Section
from desktop_search.text.sentences import Span, cut_evenly, find_sentences, trim

# Text is worked on in portions of about this size, which bounds the memory for a file of any length.
PORTION_CHARACTERS = 1_000_000

Sentence = tuple[int, int, bool]
"""Start, end, and whether a paragraph ends with it; offsets in the section's text."""


def mark_sentences(section: Section) -> Section:
    """The section with `sentences` filled in."""
    marks = array("i")
    at = 0
    for start, stop in _portions(section.text):
        for first, last, ends_paragraph in find_sentences(section.text, start, stop):
            length = last - first
            marks.extend((first - at, -length if ends_paragraph else length))
            at = last
    return replace(section, sentences=marks)


def sentences_of(section: Section) -> Iterator[tuple[Span, Iterator[Sentence]]]:
    """Each portion of the section's text with its sentences, which are to be used up before the next portion's.

    A section without marks, as in tests, is searched for sentences here.
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
    """Those of one portion: it is trimmed, so that its last sentence ends where it ends."""
    for sentence in sentences:
        yield sentence
        if sentence[1] >= end:
            return
