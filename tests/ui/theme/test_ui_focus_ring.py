"""The focus ring: for the keyboard only."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_search.ui.theme.focus_ring import has_ring

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def form(theme, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    made.field = QLineEdit()
    made.buttons = [QPushButton(name) for name in ("One", "Two")]
    for part in (made.field, *made.buttons):
        column.addWidget(part)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(form, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(form.windowHandle(), key, modifiers)


def click(form, widget):
    QTest.mouseClick(
        form.windowHandle(), Left, Qt.KeyboardModifier.NoModifier, widget.mapTo(form, widget.rect().center())
    )


def edge(form, widget):
    """Colour of the middle of its upper edge."""
    return form.grab().toImage().pixelColor(widget.mapTo(form, QPoint(widget.width() // 2, 1))).name()


def test_a_ring_is_shown_by_tab_and_not_by_a_click(form, theme):
    one, two = form.buttons
    accent = theme.tokens.accent
    form.field.setFocus()
    press(form, Key.Key_Tab)
    assert QApplication.focusWidget() is one
    assert edge(form, one) == accent
    click(form, two)
    assert QApplication.focusWidget() is two
    assert not has_ring(two)
    assert accent not in (edge(form, one), edge(form, two))
    # What the program focuses after a click shows none either.
    one.setFocus()
    assert edge(form, one) != accent
    press(form, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not has_ring(one)
    press(form, Key.Key_Down)
    assert has_ring(QApplication.focusWidget())


def test_a_text_field_shows_its_ring_always(form, theme):
    click(form, form.buttons[0])
    assert edge(form, form.field) != theme.tokens.accent
    click(form, form.field)
    assert edge(form, form.field) == theme.tokens.accent
