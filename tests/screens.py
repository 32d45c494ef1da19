"""Makes pictures of every screen, light and dark, with a real engine on a real folder.

    python tests/screens.py OUT --folder FOLDER [--query TEXT] [--scale 2] [--patience SECONDS]

The index is made afresh under a temporary folder, so that the first start is among the pictures.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_search.ui.main_window import MainWindow
    from desktop_search.ui.result_list import ResultList

THEMES = ("light", "dark")
# What no folder of documents answers.
FAR_QUERY = "best wine for grilled salmon"


class Camera:
    """Photographs one window in both looks."""

    def __init__(self, window: "MainWindow", out: Path) -> None:
        self._window, self._out = window, out

    def shoot(self, name: str) -> None:
        for theme in THEMES:
            self._window.choose_theme(theme)
            settle(200)
            path = self._out / f"{name}-{theme}.png"
            self._window.grab().save(str(path))
            print(path, flush=True)

    def shoot_dialog(self, name: str) -> None:
        """The dialog that is open, which is closed afterwards."""
        from PySide6.QtWidgets import QDialog

        dialog = next(dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible())
        for theme in THEMES:
            self._window.choose_theme(theme)
            settle(200)
            dialog.grab().save(str(self._out / f"{name}-{theme}.png"))
        dialog.close()


def settle(ms: int) -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(ms)


def wait_until(condition: Callable[[], bool], patience_s: float) -> bool:
    end = time.monotonic() + patience_s
    while time.monotonic() < end:
        if condition():
            return True
        settle(100)
    return False


def unfold_first(results: "ResultList") -> bool:
    """Show the files like the first that has any; False where none has."""
    for at in range(results.results.rowCount()):
        index = results.results.index(at)
        row = results.results.row_at(index)
        if row and row.file.alike:
            results.setCurrentIndex(index)
            results.unfold(index, wanted=True)
            return True
    return False


def photograph(out: Path, folder: Path, query: str, patience_s: float) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop_search.paths import AppPaths
    from desktop_search.ui.app import make_application, make_window
    from desktop_search.ui.engine_client import engine_command
    from desktop_search.ui.setting_sections import Section
    from desktop_search.ui.welcome import WelcomePane
    from desktop_search.ui.wording import is_working

    paths = AppPaths.under(Path(tempfile.mkdtemp(prefix="screens-")))
    paths.create()
    app = make_application()
    window, client = make_window(app, paths, engine_command(paths))
    camera = Camera(window, out)
    window.show()
    wait_until(lambda: client.status is not None, patience_s)
    camera.shoot("welcome")
    window.index.add_folders([folder])
    welcome = window.findChild(WelcomePane)
    for _ in range(2):
        # The model as it is, and the rest.
        welcome.skip.click()
    wait_until(lambda: client.status is not None and client.status.passages_embedded > 0, patience_s)
    wait_until(lambda: client.status is not None and client.status.searchable_share > 0.4, patience_s)
    window.search.box.setText(query)
    settle(1_500)
    camera.shoot("indexing")
    window.go_to("folders")
    settle(500)
    camera.shoot("folders-indexing")
    wait_until(
        lambda: client.status is not None and client.status.files_done > 0 and not is_working(client.status), patience_s
    )
    window.go_to("search")
    window.search.box.clear()
    settle(500)
    camera.shoot("idle")
    window.search.box.setText(query)
    settle(2_500)
    camera.shoot("results")
    QTest.keyClick(window.search.box, Qt.Key.Key_Down)
    settle(500)
    camera.shoot("results-keyboard")
    window.search.preview.reasons.button.click()
    settle(1_500)
    camera.shoot("reasons")
    window.search.preview.reasons.button.click()
    if unfold_first(window.search.results):
        settle(500)
        camera.shoot("folded")
    window.search.box.setText(FAR_QUERY)
    settle(2_500)
    camera.shoot("nothing-close")
    for place in ("folders", "health", "settings"):
        window.go_to(place)
        settle(1_500)
        camera.shoot(place)
    window.go_to("health")
    window.health.tabs.setCurrentIndex(1)
    settle(1_000)
    window.health.problems.tree.expandAll()
    camera.shoot("problems")
    window.health_actions.export()
    settle(500)
    camera.shoot_dialog("report")
    window.go_to_settings(Section.MODEL)
    window.settings.models.more.click()
    settle(300)
    camera.shoot("models")
    window.settings.page.verticalScrollBar().setValue(window.settings.page.verticalScrollBar().maximum())
    settle(200)
    camera.shoot("settings-end")
    window.go_to("search")
    window.close()
    client.stop()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--folder", type=Path, required=True, help="real files to index")
    parser.add_argument("--query", default="How do I install a package?")
    parser.add_argument("--scale", default="1", help="scale of the screen, 2 for a dense one")
    parser.add_argument("--patience", type=float, default=900.0, help="seconds to wait for the index")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = options.scale
    options.out.mkdir(parents=True, exist_ok=True)
    photograph(options.out, options.folder.absolute(), options.query, options.patience)
    return 0


if __name__ == "__main__":
    sys.exit(main())
