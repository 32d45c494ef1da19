"""Spelling correction: words of the index that may be meant by one that is not in it."""

from collections.abc import Callable, Iterator

# A shorter word is near too many others.
SHORTEST_MISSPELLED = 5
# Trying takes a lookup for each way to slip, some sixty for each letter.
_LONGEST_MISSPELLED = 24
_ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ", "αβγδεζηθικλμνξοπρστυφχψω")
_MOST_SUGGESTIONS = 2
# The second is taken along when it is not much rarer than the first.
_NEARLY_AS_COMMON = 0.3


def corrections_of(folded: str, passages_with: Callable[[str], int]) -> list[str]:
    """Known words one slip away from a folded word, the commonest first; none for short words and for numbers.

    A slip is a letter too many, too few, another, or two the wrong way round. `passages_with` counts a word.
    """
    if not SHORTEST_MISSPELLED <= len(folded) <= _LONGEST_MISSPELLED or not folded.isalpha():
        return []
    counts = {word: count for word in dict.fromkeys(_one_slip(folded)) if (count := passages_with(word))}
    by_count: dict[int, str] = {}
    for word, count in counts.items():
        # Forms of one word are counted alike, and one of them will do.
        by_count.setdefault(count, word)
    best = sorted(by_count, reverse=True)
    return [by_count[count] for count in best[:_MOST_SUGGESTIONS] if count >= _NEARLY_AS_COMMON * best[0]]


def _one_slip(word: str) -> Iterator[str]:
    """Likeliest first: letters swapped, left out, doubled, another one."""
    alphabet = next((letters for letters in _ALPHABETS if any(c in letters for c in word)), "")
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(len(word) + 1):
        for letter in alphabet:
            yield word[:at] + letter + word[at:]
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
    for at in range(len(word)):
        for letter in alphabet:
            yield word[:at] + letter + word[at + 1 :]
