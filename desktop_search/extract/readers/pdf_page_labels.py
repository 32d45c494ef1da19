"""Printed page labels of a PDF: "iv", "A-3"."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdf import PdfReader

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
# A deeper tree is damaged or has a loop.
_MAX_DEPTH = 12


def page_labels(reader: "PdfReader") -> dict[int, str]:
    """Map page numbers, from 1, to labels that differ from the number. One pass, unlike pypdf's implementation."""
    tree = reader.root_object.get("/PageLabels")
    if tree is None:
        return {}
    ranges = sorted(_ranges(tree.get_object(), 0), key=lambda pair: pair[0])
    count = len(reader.pages)
    labels: dict[int, str] = {}
    for position, (first, rule) in enumerate(ranges):
        end = ranges[position + 1][0] if position + 1 < len(ranges) else count
        start = int(rule.get("/St", 1))
        prefix = str(rule.get("/P", ""))
        for index in range(max(first, 0), min(end, count)):
            label = prefix + _numeral(start + index - first, str(rule.get("/S", "")))
            if label and label != str(index + 1):
                labels[index + 1] = label
    return labels


def _ranges(node: Any, depth: int) -> list[tuple[int, Any]]:
    found: list[tuple[int, Any]] = []
    numbers = node.get("/Nums")
    if numbers is not None:
        items = list(numbers.get_object())
        found += [(int(items[i]), items[i + 1].get_object()) for i in range(0, len(items) - 1, 2)]
    for child in node.get("/Kids") or []:
        if depth < _MAX_DEPTH:
            found += _ranges(child.get_object(), depth + 1)
    return found


def _numeral(number: int, style: str) -> str:
    if style == "/D":
        return str(number)
    if style in ("/R", "/r"):
        text = _roman(number)
        return text.upper() if style == "/R" else text
    if style in ("/A", "/a") and 0 < number <= 26 * 50:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if style == "/A" else letter
    return ""


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text
