"""A window nobody touches does not repaint twice a second for its caret."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop_search.ui.search_box import SearchBox


def test_the_caret_rests_until_a_key_is_pressed(qtbot) -> None:
    hints = QGuiApplication.styleHints()
    usual_ms = hints.cursorFlashTime()
    assert usual_ms > 0
    box = SearchBox(blinks_for_ms=50)
    qtbot.addWidget(box)
    box.show()
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    QTest.keyClick(box, Qt.Key.Key_A)
    assert hints.cursorFlashTime() == usual_ms
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    # Other boxes blink as ever.
    box.clearFocus()
    assert hints.cursorFlashTime() == usual_ms
