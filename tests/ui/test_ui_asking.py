"""Questions before something is lost."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from desktop_search.ui.asking import agrees


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def asked(window, qtbot, press):
    seen = []

    def answer():
        box = window.findChild(QMessageBox)
        seen.extend(label.textFormat() for label in box.findChildren(QLabel) if label.text())
        press(box)

    QTimer.singleShot(0, answer)
    return agrees(window, "Remove <b>this</b>?", "It is <i>gone</i> then.", "Remove", "Cancel"), seen


def test_only_the_button_that_says_so_agrees_and_no_name_is_markup(window, qtbot):
    def by_name(name):
        return lambda box: next(one for one in box.findChildren(QPushButton) if one.text() == name).click()

    agreed, formats = asked(window, qtbot, by_name("Remove"))
    assert (agreed, formats) == (True, [Qt.TextFormat.PlainText] * 2)
    assert asked(window, qtbot, by_name("Cancel"))[0] is False
    assert asked(window, qtbot, lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))[0] is False
    assert asked(window, qtbot, lambda box: qtbot.keyClick(box, Qt.Key.Key_Return))[0] is False
    # None of them is kept.
    qtbot.waitUntil(lambda: window.findChildren(QMessageBox) == [])
