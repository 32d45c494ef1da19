"""The chips under the box: what was understood of a query, and taking it away."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_search.domain.queries import PartKind, QueryPart
from desktop_search.ui.search.chips import ChipRow, text_without

Key = Qt.Key


@pytest.fixture
def window(scripted_window, qtbot, expect_log):
    expect_log("dropped a message")
    qtbot.waitUntil(lambda: scripted_window._client.status is not None)
    return scripted_window


def ask(window, qtbot, text):
    window.search.box.setText(text)
    qtbot.waitUntil(lambda: window.search._answer is not None and window.search._answer.query == text)
    return window.search.chips.chips()


def test_chips_show_what_was_understood_and_take_it_away(window, qtbot):
    search = window.search
    assert not search.chips.isVisible()
    by_type, without = ask(window, qtbot, "words 😀 type:pdf -draft rest")
    assert search.chips.isVisible()
    assert (by_type.text(), without.text()) == ("Type: PDF  ×", "Without draft  ×")
    assert by_type.accessibleName() == "Remove filter: Type: PDF"
    assert by_type.toolTip().startswith("Only files of this type: PDF")
    qtbot.mouseClick(by_type, Qt.MouseButton.LeftButton)
    assert search.query() == "words 😀 -draft rest"
    assert search.box.hasFocus()
    qtbot.waitUntil(lambda: [chip.text() for chip in search.chips.chips()] == ["Without draft  ×"])
    ask(window, qtbot, "plain words")
    assert not search.chips.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Return, Key.Key_Space])
def test_keys_reach_a_chip_and_take_it_away(window, qtbot, key):
    (chip,) = ask(window, qtbot, "words type:pdf")
    window.search.box.setFocus()
    qtbot.keyClick(window.search.box, Key.Key_Tab)
    assert chip.hasFocus()
    qtbot.keyClick(chip, key)
    assert window.search.query() == "words"


def test_a_chip_of_what_is_typed_no_more_changes_nothing(window, qtbot):
    (chip,) = ask(window, qtbot, "words type:pdf")
    window.search.box.setText("other words entirely")
    chip.click()
    assert window.search.query() == "other words entirely"


def test_chips_begin_below_the_box_and_saved_searches_end_there(window, qtbot):
    window.history.history.save("Offers", "offer")
    (chip,) = ask(window, qtbot, "words type:pdf")
    search, (saved,) = window.search, window.search.saved.buttons

    def edges(part):
        left = part.mapTo(search, QPoint(0, 0)).x()
        return left, left + part.width()

    qtbot.waitUntil(lambda: saved.isVisible() and chip.isVisible())
    assert edges(chip)[0] - edges(search.box)[0] < 20
    before = edges(saved)
    assert edges(search.help)[1] - before[1] < 40
    # They stay under the pointer when chips come and go.
    ask(window, qtbot, "words")
    assert edges(saved) == before


def test_many_chips_take_several_lines(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    box = QLineEdit(page)
    row = ChipRow(box)
    row.setParent(page)
    row.show_parts([QueryPart(PartKind.IN, f"a folder with a long name, number {n}", n, n + 1) for n in range(6)])
    row.resize(600, row.heightForWidth(600))
    page.show()
    chips = row.chips()
    assert chips[-1].mapTo(row, QPoint(0, 0)).y() > chips[0].mapTo(row, QPoint(0, 0)).y()
    assert all(row.rect().contains(chip.geometry()) for chip in chips)


@pytest.mark.parametrize(
    ("query", "start", "end", "left"),
    [("type:pdf", 0, 8, ""), ("a type:pdf b", 2, 10, "a b"), ("type:pdf b", 0, 8, "b"), ("a  type:pdf", 3, 11, "a")],
)
def test_one_blank_is_left_where_a_part_was(query, start, end, left):
    assert text_without(query, QueryPart(PartKind.TYPE, "pdf", start, end)) == left
