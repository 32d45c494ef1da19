"""The real program in a real X session: global shortcut, search box, typed query, and the file that opens."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from helpers.displays import needs, running, xdotool
from helpers.engines import wait_for

from desktop_search.paths import AppPaths

pytestmark = needs("Xvfb", "openbox", "xdotool")
PROGRAM = (sys.executable, "-m", "desktop_search")
BOX = "^Quick search"
SELECTION = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
app = QGuiApplication([])
app.clipboard().setText("roses", QClipboard.Mode.Selection)
QTimer.singleShot(0, lambda: print("selected", flush=True))
app.exec()
"""


def visible(name: str) -> str:
    """The window that is on the screen, by its name."""
    return xdotool("search", "--onlyvisible", "--name", name)


def in_use() -> str:
    return xdotool("getactivewindow", "getwindowname")


def press(*keys: str) -> None:
    xdotool("key", "--clearmodifiers", *keys)


def press_in_box(key: str) -> None:
    """Not in the window behind it, once it has gone."""
    if in_use().startswith("Quick search"):
        press(key)


def command(paths: AppPaths, *words: str) -> None:
    subprocess.run(
        [*PROGRAM, *words, "--base-dir", str(paths.data)], check=True, timeout=120, stdout=subprocess.DEVNULL
    )


def box_called() -> bool:
    """The key is taken once the box is ready. Pressed again before the box has come it would put it away.

    On a busy machine, a box called just after it was closed may close again when the old change of focus arrives.
    """
    if not visible(BOX):
        press("ctrl+alt+space")
        with suppress(AssertionError):
            wait_for(lambda: in_use().startswith("Quick search"), "the box", 3)
    return in_use().startswith("Quick search")


def test_from_the_key_to_the_file(
    screen: str, app_paths: AppPaths, opened: Callable[[], list[str]], tmp_path: Path
) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "heating.txt").write_text("The boiler in the cellar was serviced in March.")
    (folder / "garden.txt").write_text("Roses want much sun.")
    # With a folder, the search field has the focus. On the page of the first start a button has it, which Space would
    # press as long as the shortcut is not bound.
    command(app_paths, "index", str(folder))
    with running(*PROGRAM, "--base-dir", str(app_paths.data)) as window:
        wait_for(lambda: bool(visible("^Desktop Search")), "the window")
        wait_for(box_called, "the box to be in use")
        xdotool("type", "--delay", "30", "boiler")
        wait_for(lambda: bool(press_in_box("Return") or opened()), "the file")
        assert opened() == [str(folder / "heating.txt")]
        wait_for(lambda: not visible(BOX), "the box to be gone")
        for end in ("Escape", "ctrl+alt+space"):
            wait_for(box_called, "the box again")
            press(end)
            wait_for(lambda: not visible(BOX), "the box to be gone")
        # The selection of another program is searched for, and the window takes over the query.
        with running(sys.executable, "-c", SELECTION, stdout=subprocess.PIPE) as other:
            assert other.stdout
            assert other.stdout.readline() == "selected\n"
            command(app_paths, "quick", "--selected")
            wait_for(lambda: in_use().startswith("Quick search"), "the box with a query")
            wait_for(lambda: bool(press_in_box("Return") or len(opened()) == 2), "the other file")
        assert opened()[-1] == str(folder / "garden.txt")
        command(app_paths, "quick", "roses")
        wait_for(lambda: in_use().startswith("Quick search"), "the box with a query")
        press("ctrl+shift+Return")
        wait_for(lambda: not visible(BOX) and "Desktop Search" in in_use(), "the window")
        assert window.poll() is None


def test_the_command_starts_the_program_and_then_shows_and_hides_the_box(screen: str, app_paths: AppPaths) -> None:
    command(app_paths, "toggle")
    try:
        wait_for(lambda: in_use().startswith("Quick search"), "the box")
        # The main window stays closed.
        assert not visible("^Desktop Search")
        command(app_paths, "toggle")
        wait_for(lambda: not visible(BOX), "the box to be gone")
        command(app_paths, "toggle")
        wait_for(lambda: bool(visible(BOX)), "the box again")
    finally:
        window = int(re.findall(r"\d+", xdotool("search", "--name", BOX, "getwindowpid"))[-1])
        os.kill(window, 15)
        wait_for(lambda: not xdotool("search", "--name", BOX), "the program to end")
