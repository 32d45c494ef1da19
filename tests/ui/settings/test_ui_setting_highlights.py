"""Highlights of the settings search are on the words that were found."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_search.ui.settings.setting_highlights import SettingHighlights
from desktop_search.ui.widgets.widgets import label


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_highlight_is_at_the_side_where_the_text_begins(qtbot, theme, direction):
    card = QWidget()
    qtbot.addWidget(card)
    card.setLayoutDirection(direction)
    words = label("ذاكرة" if direction == Qt.LayoutDirection.RightToLeft else "Memory")
    QVBoxLayout(card).addWidget(words)
    highlights = SettingHighlights(card, theme)
    card.resize(600, 60)
    card.show()
    qtbot.waitExposed(card)
    highlights.mark([words.text().casefold()])
    (rect,) = highlights.rects()
    text = QRect(words.mapTo(card, words.rect().topLeft()), words.size())
    is_at_right = direction == Qt.LayoutDirection.RightToLeft
    assert (rect.center().x() > text.center().x()) == is_at_right
    assert rect.width() < text.width() / 2
