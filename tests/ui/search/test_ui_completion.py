"""Completion of filters while they are typed, and the list of filters behind the "?"."""

import pytest
from PySide6.QtCore import Qt

from desktop_search.domain.queries import Facet, Facets
from desktop_search.ui.search.completion import complete
from desktop_search.ui.texts.translations import install

Key = Qt.Key
FACETS = Facets(
    (Facet("pdf", 12), Facet("document", 5), Facet("docx", 1)),
    (Facet("My docs", 3), Facet("old docs", 2)),
    (Facet("en", 8), Facet("es", 2)),
)


def offered(before):
    completion = complete(before, FACETS)
    return [suggestion.text for suggestion in completion.suggestions] if completion else []


@pytest.mark.parametrize(
    ("before", "texts"),
    [
        ("ty", ["type:"]),
        ("words -TY", ["type:"]),
        ("t", []),
        ("party", []),
        ("garden ", []),
        ("type:", ["pdf", "document", "docx"]),
        ("words type:do", ["document", "docx"]),
        ("type:document", []),
        ("type:pdf ", []),
        ("in:", ['"My docs"', '"old docs"']),
        ('in:"docs', ['"My docs"', '"old docs"']),
        ('in:"old docs"', []),
        ("-size:>10", [">10mb", ">100mb"]),
        ("lang:", ["en", "es"]),
        ("lang:spa", ["es"]),
        ("lang:en", []),
        ("name:x", []),
    ],
)
def test_what_is_offered(before, texts):
    assert offered(before)[:3] == texts


def test_a_type_is_named_in_the_language_of_the_window(qapp):
    def hints():
        return [suggestion.hint for suggestion in complete("type:", FACETS).suggestions]

    assert hints() == ["12 files", "5 files", "Document (DOCX) · 1 file"]
    install(qapp, "de")
    try:
        assert hints() == ["12\u00a0Dateien", "Dokument · 5\u00a0Dateien", "Dokument (DOCX) · 1\u00a0Datei"]
    finally:
        install(qapp, "en")


@pytest.fixture
def search(scripted_window, qtbot, expect_log):
    expect_log("dropped a message")
    qtbot.waitUntil(lambda: scripted_window._client.status is not None)
    scripted_window.search.box.setFocus()
    return scripted_window.search


def rows(search):
    found = search.completer.list
    items = [found.topLevelItem(at) for at in range(found.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items]


def test_tab_takes_a_key_and_enter_a_value(search, qtbot):
    box = search.box
    box.setText("😀")
    qtbot.keyClicks(box, " ty")
    assert not search.completer.is_open()
    qtbot.waitUntil(search.completer.is_open)
    qtbot.keyClick(box, Key.Key_Tab)
    assert (box.text(), box.hasFocus()) == ("😀 type:", True)
    qtbot.waitUntil(search.completer.is_open)
    assert rows(search)[:2] == [("pdf", "1,200 files"), ("document", "30 files")]
    last = search.completer.list.topLevelItem(len(rows(search)) - 1)
    assert abs(search.completer.list.visualItemRect(last).bottom() - search.completer.list.viewport().height()) <= 2
    qtbot.keyClick(box, Key.Key_Down)
    qtbot.keyClick(box, Key.Key_Return)
    assert box.text() == "😀 type:document "
    assert not search.completer.is_open()


def test_what_is_typed_goes_before_what_is_offered(search, qtbot):
    box, opened = search.box, []
    search.open_requested.connect(opened.append)
    qtbot.keyClicks(box, "words in")
    qtbot.waitUntil(search.completer.is_open)
    qtbot.waitUntil(lambda: search.results.current_row() is not None)
    qtbot.keyClick(box, Key.Key_Return)
    assert (box.text(), len(opened), search.completer.is_open()) == ("words in", 1, False)
    qtbot.keyClicks(box, ":")
    qtbot.waitUntil(search.completer.is_open)
    qtbot.keyClick(box, Key.Key_Escape)
    assert (box.text(), search.completer.is_open()) == ("words in:", False)
    qtbot.keyClicks(box, "m")
    assert rows(search) == [('"My docs"', "1 file")]
    qtbot.mouseClick(
        search.completer.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=search.completer.list.visualItemRect(search.completer.list.topLevelItem(0)).center(),
    )
    assert box.text() == 'words in:"My docs" '
    qtbot.keyClicks(box, "type:p")
    assert search.completer.is_open()
    search.results.setFocus()
    assert not search.completer.is_open()


def test_the_list_of_examples_puts_one_into_the_box(search):
    actions = search.help.menu().actions()
    assert len(actions) == 13
    search.box.setText("words")
    next(action for action in actions if action.text().startswith("type:pdf")).trigger()
    assert (search.box.text(), search.box.selectedText()) == ("words type:pdf", "type:pdf")
