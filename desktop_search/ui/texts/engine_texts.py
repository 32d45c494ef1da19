"""Translation of the engine's messages into the language of the interface.

The engine produces English only; so do the catalog, logs and messages. Its sentences are known in advance
(`packaging/engine_texts.py` extracts them), so each can be matched and translated. Unknown sentences stay unchanged.
"""

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from desktop_search.app_info import resources_dir
from desktop_search.ui.texts.display_names import filled_in, in_own_digits, printable

CONTEXT = "Engine"
SENTENCES_FILE = "engine.txt"
_HOLE = re.compile(r"\{(\d+)\}")
_END = re.compile(r"(?<=[.!?]) ")
# The engine sends three or four sentences at a time; a much longer text is not one of its messages.
_MOST_PARTS = 12


def engine_text(text: str) -> str:
    """Translate a message sentence by sentence and make it printable.

    Arguments stay unchanged, except for the digits of numbers.
    """
    return _translated(text)


@lru_cache(maxsize=2_048)
def _translated(text: str) -> str:
    """Split into sentences so that most characters match templates; arguments may contain full stops, too."""
    parts = _END.split(text)
    if len(parts) > _MOST_PARTS:
        return printable(text)
    # Dynamic programming from the end: (fixed characters, -number of pieces, pieces) for the parts from here on.
    best: list[tuple[int, int, list[str]]] = [(0, 0, [])]
    for start in range(len(parts) - 1, -1, -1):
        ways = []
        for end in range(start + 1, len(parts) + 1):
            fixed, pieces, rest = best[len(parts) - end]
            if (known := _known(" ".join(parts[start:end]))) is not None:
                ways.append((fixed + known[0], pieces - 1, [known[1], *rest]))
            elif end == start + 1:
                ways.append((fixed, pieces - 1, [printable(parts[start]), *rest]))
        best.append(max(ways))
    return " ".join(part for part in best[-1][2] if part)


def _known(text: str) -> tuple[int, str] | None:
    """Number of characters that belong to the matching template, and the translation; None if no template matches."""
    plain, patterns = _sentences()
    if text in plain:
        return len(text), in_own_digits(QCoreApplication.translate(CONTEXT, text))
    for template, pattern in patterns:
        if found := pattern.fullmatch(text):
            told = [_filled_in(part) for part in found.groups()]
            fixed = len(text) - sum(len(part) for part in found.groups())
            return fixed, in_own_digits(QCoreApplication.translate(CONTEXT, template)).format(*told)
    return None


def _filled_in(part: str) -> str:
    """Format an argument: a sentence is translated; anything else is a number, a name or a path."""
    told = _translated(part)
    return filled_in(part) if told == printable(part) else told


def forget_language() -> None:
    """Clear the cache after a change of language."""
    _translated.cache_clear()


@cache
def _sentences() -> tuple[frozenset[str], tuple[tuple[str, re.Pattern[str]], ...]]:
    lines = (resources_dir() / "translations" / SENTENCES_FILE).read_text(encoding="utf-8").splitlines()
    holed = [line for line in lines if _HOLE.search(line)]
    # Templates with the most fixed text first, so that "{0} {1}" does not match everything.
    holed.sort(key=lambda line: len(_HOLE.sub("", line)), reverse=True)
    return frozenset(lines) - frozenset(holed), tuple((line, _pattern(line)) for line in holed)


def _pattern(template: str) -> re.Pattern[str]:
    parts = _HOLE.split(template)
    fixed, holes = parts[::2], parts[1::2]
    if len(set(holes)) != len(holes) or holes != sorted(holes):
        raise ValueError(f"holes out of order in {template!r}")
    first, *inner, last = map(re.escape, fixed)
    # Atomic groups: without them, backtracking grows exponentially with the number of arguments.
    holes_before = "".join(f"(?>(.+?){part})" for part in inner)
    return re.compile(f"{first}{holes_before}(.+){last}", re.DOTALL)
