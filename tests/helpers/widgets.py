"""Widgets found as a user finds them: by what they show."""

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def button(parent: QWidget, name: str) -> QAbstractButton:
    """The button whose text or accessible name begins with `name`, shown or not."""
    found = [one for one in parent.findChildren(QAbstractButton) if name in _beginnings(one, len(name))]
    assert len(found) == 1, f"{len(found)} buttons begin with {name!r}: {buttons(parent)}"
    return found[0]


def buttons(parent: QWidget) -> list[str]:
    """Names of the buttons that are shown."""
    shown = [one for one in parent.findChildren(QAbstractButton) if one.isVisibleTo(parent)]
    return [one.accessibleName() or one.text() for one in shown]


def texts(parent: QWidget) -> list[str]:
    """Texts of the labels that are shown, without empty ones."""
    shown = [one.text() for one in parent.findChildren(QLabel) if one.isVisibleTo(parent)]
    return [text for text in shown if text]


def _beginnings(one: QAbstractButton, length: int) -> set[str]:
    return {one.text().strip()[:length], one.accessibleName()[:length]}
