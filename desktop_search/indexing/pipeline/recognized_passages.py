"""Passages of recognized text, and their place among the passages of the file's own text."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_search.domain.documents import Document, PageUnit, Passage, Section
from desktop_search.domain.recognition import NO_PAGE, RecognizedPicture
from desktop_search.text.line_joining import join_broken_words, join_unspaced_lines

# Characters between two sections in a document's text.
_BETWEEN = 2


def recognized_passages(
    pictures: Sequence[RecognizedPicture],
    kind: str,
    title: str | None,
    split: Callable[[Document], list[Passage]],
) -> list[Passage]:
    """Split the text of a file's pictures, each on its page; the confidence is the lowest of a passage's pictures."""
    telling = [picture for picture in pictures if picture.text.strip()]
    if not telling:
        return []
    has_pages = _has_pages(pictures, kind)
    sections = tuple(
        Section(_running_text(picture), page=picture.page if has_pages and picture.page != NO_PAGE else None)
        for picture in telling
    )
    starts, at = [], 0
    for section in sections:
        starts.append(at)
        at += len(section.text) + _BETWEEN
    passages = []
    for passage in split(Document(kind, sections, title)):
        first = max(0, bisect_right(starts, passage.start) - 1)
        last = max(first + 1, bisect_right(starts, passage.end - 1))
        lowest = min(picture.confidence for picture in telling[first:last])
        passages.append(replace(passage, confidence=lowest))
    return passages


def _running_text(picture: RecognizedPicture) -> str:
    return join_unspaced_lines(join_broken_words(picture.text.strip()))


def page_unit(pictures: Sequence[RecognizedPicture], kind: str) -> PageUnit | None:
    """Unit of a document that consists of recognized text only."""
    return PageUnit.PAGE if _has_pages(pictures, kind) else None


def _has_pages(pictures: Sequence[RecognizedPicture], kind: str) -> bool:
    """False for a picture file with a single frame."""
    return kind == "pdf" or any(picture.page > 1 for picture in pictures)
