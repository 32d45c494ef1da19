"""The extractor process with a sentence pattern that backtracks for ever on texts with a certain word."""

import re
import sys
from collections.abc import Iterator

from desktop_search.chunking import sentence_marks
from desktop_search.extract import extract_child

WORD = "spinforever"
real = sentence_marks.find_sentences


def find_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    if WORD in text:
        re.match(r"(a+)+b", "a" * 50)
    return real(text, start, end)


if __name__ == "__main__":
    sentence_marks.find_sentences = find_sentences
    sys.exit(extract_child.run(sentence_marks.mark_sentences))
