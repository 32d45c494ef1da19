"""Joins what typesetting has separated at line ends, in texts whose lines are those of a page: PDFs and scans."""

import re

from desktop_search.text.word_forms import HAN_AND_KANA

# pdfium marks a hyphen at a line's end with U+0002; other programs leave the hyphen, as print does.
_BROKEN_WORD = re.compile("(?<=[^\\W\\d_])(?:[\x02\ufffe\xad]\\s?|[-\u2010] ?\r?\n)\\n?(?=[^\\W\\d_])")
_ENDS = re.compile(f"[{HAN_AND_KANA}、，]\\Z")
_BEGINS = re.compile(f"[{HAN_AND_KANA}]")
# Lines of a paragraph but the last are about as long as those around them; headings and the cells of a table are not.
_FULL_SHARE = 0.75
# Half widths: a narrow column has 16, and lines in a list of names are shorter.
_LEAST_WIDTH = 16


def join_broken_words(text: str) -> str:
    """Join words that are hyphenated at a line's end."""
    return _BROKEN_WORD.sub("", text)


def join_unspaced_lines(text: str) -> str:
    """Join the lines of Chinese and Japanese paragraphs, in which a word may continue on the next line."""
    if not _BEGINS.search(text):
        return text
    lines = text.split("\n")
    widths = [0, *map(_width, lines), 0]
    joined = [lines[0]]
    for number, line in enumerate(lines[1:], 1):
        # `widths` begins with that of the line before the first.
        before, last, here = widths[number - 1 : number + 2]
        is_full = last >= max(_LEAST_WIDTH, _FULL_SHARE * max(before, here))
        if is_full and _ENDS.search(lines[number - 1].rstrip()) and _BEGINS.match(line.lstrip()):
            joined[-1] = joined[-1].rstrip() + line.lstrip()
        else:
            joined.append(line)
    return "\n".join(joined)


def _width(line: str) -> int:
    """Width in halves of a Chinese character."""
    return sum(2 if character >= "\u2e80" else 1 for character in line.strip())
