"""Which settings a few typed words mean; letters count alike in any case, with or without their accents."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget


def folded(text: str) -> str:
    """A text as it is compared; not of the same length."""
    return "".join(_folded_letter(letter) for letter in text)


def words_of(typed: str) -> list[str]:
    """What is looked for, each of which a setting must hold somewhere."""
    return folded(typed).split()


def is_meant(words: Sequence[str], haystack: str) -> bool:
    """True where a folded text holds every word."""
    return all(word in haystack for word in words)


def found_ranges(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where the words stand in a text as it is shown: (start, end) in characters, in order."""
    letters = [_folded_letter(letter) for letter in text]
    places = [number for number, letter in enumerate(letters) for _ in letter]
    haystack, found = "".join(letters), set[tuple[int, int]]()
    for word in words:
        at = haystack.find(word)
        while at >= 0:
            found.add((places[at], places[at + len(word) - 1] + 1))
            at = haystack.find(word, at + len(word))
    return sorted(found)


def texts_on(widget: QWidget) -> list[str]:
    """Everything a person can read on a widget and on what it holds, in its names for a screen reader too."""
    texts = [widget.accessibleName(), widget.accessibleDescription()]
    if isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    elif isinstance(widget, QComboBox):
        texts.extend(widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        texts.append(widget.placeholderText())
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        # What its owner keeps hidden at present is nothing one could find there.
        if not child.isHidden() and not isinstance(widget, QComboBox | QSpinBox):
            texts.extend(texts_on(child))
    return [text for text in texts if text]


def _folded_letter(letter: str) -> str:
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()
