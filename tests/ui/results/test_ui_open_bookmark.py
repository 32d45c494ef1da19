"""Opening a bookmark: its web page in the browser, and nothing else."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_search.domain.bookmarks import Bookmark, shortcut_text
from desktop_search.ui.results import file_actions
from desktop_search.ui.results.file_actions import FileActions

SITE = "https://example.org/a?b=c"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    monkeypatch.setattr(file_actions, "open_page", lambda address, _failed: found.append(("page", address)))
    monkeypatch.setattr(file_actions, "open_file", lambda path, _failed: found.append(("file", path.name)))
    return found


def test_a_bookmark_opens_its_page(qtbot, tmp_path: Path, opened) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = FileActions(window, None)
    said = []
    actions.said.connect(said.append)
    contents = {
        "Brie.url": shortcut_text(Bookmark("Brie", SITE)),
        "WIN.URL": f"[InternetShortcut]\r\nURL={SITE}\r\n",
        "script.url": "[InternetShortcut]\nURL=javascript:alert(1)\n",
        "notes.txt": f"[InternetShortcut]\nURL={SITE}\n",
    }
    for name, content in contents.items():
        (tmp_path / name).write_text(content)
        actions.open(str(tmp_path / name))
    assert opened == [("page", SITE), ("page", SITE), ("file", "script.url"), ("file", "notes.txt")]
    assert said[0] == "Opening Brie.url"


def test_the_address_of_a_bookmark_is_copied(qtbot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = FileActions(window, None)
    bookmark = tmp_path / "desktop-search-data/Bookmarks/Firefox/Brie.url"
    own = tmp_path / "Brie.url"
    bookmark.parent.mkdir(parents=True)
    for path, copied in ((bookmark, SITE), (own, str(own))):
        path.write_text(shortcut_text(Bookmark("Brie", SITE)))
        actions.copy_path(str(path))
        assert QGuiApplication.clipboard().text() == copied
