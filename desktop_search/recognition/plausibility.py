"""Tells recognized text from what recognition makes of photos, drawings and noise."""

from collections.abc import Sequence

from desktop_search.recognition.reading_order import Piece

# Not fitted: lines of clean print have .95 and more, what is seen in drawings mostly less than .5.
_LEAST_CONFIDENCE = 0.7
# Lines of fewer letters and digits are also found in textures, with middling confidence.
_SHORT = 4
_SHORT_CONFIDENCE = 0.85
# Share of the characters that are letters or digits; dashes and dots are what is seen in lines and patterns.
_LEAST_ALNUM_SHARE = 0.4
# A picture with little text must be read well: a photo of a sign is, a photo of leaves is not.
_LITTLE = 20
_LITTLE_CONFIDENCE = 0.9
# A word at least, in one line: icons and patterns give single letters, with confidence up to 1.
_LEAST_LETTERS = 3
# Share of the lines found that must be read in a picture with little text; patterns have many lines and few letters.
_LEAST_READ_SHARE = 0.3


def plausible(lines: Sequence[Piece], found: int) -> list[Piece]:
    """Return the lines that are text; none if the picture as a whole has none. `found` is the number before."""
    kept = [line for line in lines if _is_plausible(line)]
    counts = [_letters(line.text) for line in kept]
    if max(counts, default=0) < _LEAST_LETTERS or all(line.text.isdigit() for line in kept):
        return []
    letters = sum(counts)
    if letters < _LITTLE:
        confidence = sum(line.confidence * _letters(line.text) for line in kept) / letters
        if confidence < _LITTLE_CONFIDENCE or len(kept) < _LEAST_READ_SHARE * found:
            return []
    return kept


def _is_plausible(line: Piece) -> bool:
    characters = [character for character in line.text if not character.isspace()]
    count = sum(map(str.isalnum, characters))
    if not count or count < _LEAST_ALNUM_SHARE * len(characters):
        return False
    if len(characters) >= _SHORT and len(set(characters)) < 2:
        return False
    return line.confidence >= (_SHORT_CONFIDENCE if _letters(line.text) < _SHORT else _LEAST_CONFIDENCE)


def _letters(text: str) -> int:
    """Number of letters and digits, counting those of Chinese, Japanese and Korean, which are words, twice."""
    return sum(2 if character >= "\u2e80" else 1 for character in text if character.isalnum())
