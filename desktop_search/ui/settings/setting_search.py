"""Matches typed words against the texts of settings; ignores case and diacritics."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget


def folded(text: str) -> str:
    """Return the text without case and diacritics, for comparison. Its length may differ."""
    return "".join(_folded_letter(letter) for letter in text)


def words_of(typed: str) -> list[str]:
    """Return the folded search terms; a setting must contain all of them."""
    return folded(typed).split()


def is_meant(words: Sequence[str], haystack: str) -> bool:
    """Return True if the folded text contains every word."""
    return all(word in haystack for word in words)


def found_ranges(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Return the ranges of the words in the original text: (start, end) in characters, sorted."""
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
    """Return all visible texts of a widget and its children, including their accessible names and descriptions."""
    texts = [widget.accessibleName(), widget.accessibleDescription()]
    if isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    elif isinstance(widget, QComboBox):
        texts.extend(widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        texts.append(widget.placeholderText())
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        # Hidden children are not on the page, so they must not match.
        if not child.isHidden() and not isinstance(widget, QComboBox | QSpinBox):
            texts.extend(texts_on(child))
    return [text for text in texts if text]


def _folded_letter(letter: str) -> str:
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()
