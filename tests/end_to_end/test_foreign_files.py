"""A data folder full of a person's own files, through every command and every destructive action: none is touched."""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from helpers.engines import FAKE_ENGINE, EngineProcess, run_command, session
from helpers.pdfs import page_of

from desktop_search.app_info import role_command
from desktop_search.cli.arguments import command_parser
from desktop_search.domain.page_images import PageRequest
from desktop_search.domain.queries import SearchQuery
from desktop_search.engine.api import operations
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.own_files import FOLDER_NAME
from desktop_search.paths import MODELS_VARIABLE, AppPaths

# Names that are ours, begin like ours, or are ours but for their case.
NAMES = [
    "pictures/anna.jpg", "Pictures/anna.jpg", "pictures of Anna/1.jpg", "page-images/scan.raw",
    "page-images/page-1-1.raw", "vectors/drawing.svg", "vectors-thesis/data.csv", "vectors.new/a", "vectors.old/b",
    "catalog.pdf", "catalog.sqlite.bak", "catalog.xlsx", "snapshot.png", "snapshot.sqlite.zip",
    "damaged-goods/list.txt", "damaged-20240101-101010/photo.jpg", "models/car.blend",
    "models/multilingual-e5-small/notes.txt", "models/.import-old/x", "models/imported/mine.txt",
    "models/.multilingual-e5-small.abc.new/x", "folders.txt", "folders.new", "searches.docx", "searches.new",
    "logs/captain.log", "logs/engine.log.9", "settings.ini", "settings.new", "window.txt", "tmp/letter.txt",
    "moving/boxes.txt", "moving.txt", "sockets/plug.txt", "data/thesis.odt", "thesis.odt", ".hidden",
    "desktop-search/README.md", "desktop-search-data.txt", "desktop-search-data.zip", "a name\nof two lines.txt",
    "engine.lock.txt",
]  # fmt: skip
# The same within our own folder, where exact names are ours and everything else is not.
INSIDE = [
    "pictures/anna.jpg", "pictures of Anna/1.jpg", "page-images/scan.raw", "vectors-thesis/data.csv",
    "catalog.pdf", "snapshot.png", "damaged-goods/list.txt", "folders.txt", "searches.docx", "settings.ini",
    "thesis.odt", "logs/captain.txt",
]  # fmt: skip

Facts = dict[str, tuple[bytes, int, int]]


def fill(folder: Path, names: list[str]) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"mine: " + os.fsencode(name))
        os.utime(folder / name, ns=(1_600_000_000 * 10**9,) * 2)


def facts(folder: Path, names: list[str]) -> Facts:
    found = {}
    for name in names:
        path = folder / name
        assert path.is_file(), f"{name} is gone"
        found[name] = (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode)
    return found


class Person:
    """A home with documents, and a place that is given to the program as its data folder."""

    def __init__(self, home: Path) -> None:
        self.docs, self.place, self.other = home / "docs", home / "place", home / "other"
        documents = ["tea.md", "deep/coffee.txt", "empty.txt", "secret.env", "broken.pdf"]
        fill(self.docs, documents)
        (self.docs / "tea.md").write_text("Steep the oolong for four minutes.")
        (self.docs / "page.pdf").write_bytes(page_of(["Green leaves are scented with jasmine."]))
        documents.append("page.pdf")
        fill(self.place, NAMES)
        fill(self.other, NAMES)
        self.paths = AppPaths.under(self.place)
        self.paths.create()
        fill(self.paths.data, INSIDE)
        self._folders = [(self.docs, documents), (self.place, NAMES), (self.other, NAMES), (self.paths.data, INSIDE)]
        self._before = self._facts()

    def _facts(self) -> list[Facts]:
        return [facts(folder, names) for folder, names in self._folders]

    def has_lost_nothing(self) -> None:
        assert self._facts() == self._before
        for folder, names in ((self.place, NAMES), (self.other, NAMES)):
            extra = {entry.name for entry in folder.iterdir()} - {Path(name).parts[0] for name in names}
            assert extra <= {FOLDER_NAME}, "something is written outside our own folder"


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


COMMANDS: dict[str, list[list[str]]] = {
    "index": [["{docs}"], ["{place}"]],
    "search": [["oolong"]],
    "answer": [["oolong"]],
    "evaluate": [["{docs}/tea.md"]],
    "similar": [["{docs}/tea.md"]],
    # Its input is empty, so it ends at once.
    "mcp": [["--folder", "{docs}"]],
    "status": [[]],
    "verify": [[]],
    "why": [["{docs}/tea.md"], ["{place}/catalog.pdf"]],
    "compact": [[]],
    "rebuild-vectors": [[]],
    "pause": [["--for", "1h"]],
    "resume": [[]],
    "settings": [["restore"], ["reset"]],
    "folders": [["list"], ["remove", "{docs}"], ["remove", "{place}"]],
    "model": [["list"], ["use", "all-MiniLM-L6-v2"], ["import", "{place}/models"], ["mirror", "http://127.0.0.1:9"],
              ["get", "all-MiniLM-L6-v2"], ["mirror", ""]],
}  # fmt: skip
# They open the window, which has a test of its own below.
OPEN_THE_WINDOW = {"toggle", "quick"}


def all_commands() -> set[str]:
    actions = [action for action in command_parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return set(actions[0].choices)


@pytest.mark.timeout(600)
def test_every_command(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(COMMANDS) | OPEN_THE_WINDOW == all_commands(), "a new command belongs into the table"
    for command, calls in COMMANDS.items():
        for given in calls:
            arguments = [word.format(docs=person.docs, place=person.place) for word in given]
            done = run_command(person.place, command, *arguments)
            assert "Traceback" not in done.stderr, (command, done.stderr)
            person.has_lost_nothing()
    # Now with models in the data folder itself, where files of the user's are too.
    before = facts(person.place, NAMES)
    monkeypatch.setenv(MODELS_VARIABLE, str(person.place / "models"))
    for command in (["status"], ["model", "list"], ["search", "oolong"]):
        run_command(person.place, *command)
        assert facts(person.place, NAMES) == before


# What changes or removes something, each done below; everything else of the protocol only reads.
DESTRUCTIVE = {
    "remove_folder",
    "reindex",
    "rescan",
    "compact",
    "rebuild_vectors",
    "verify",
    "ignore",
    "change_index_settings",
    "decide_settings",
}
HARMLESS = {
    "search", "find_similar", "get_status", "add_folder", "set_paused", "index_anyway", "wake_model", "get_problems",
    "get_file_status", "retry", "raise_limits", "get_preview", "get_index_settings", "get_models",
    "get_nearest_sentence",
    "get_facets", "rerank", "stop_reranking", "download_model", "stop_download", "import_model", "count_exclusions",
    "estimate_folders", "count_new_results", "get_answer",
    "index_to_end", "get_health", "get_page", "get_answer_facets", "get_colors", "stop",
    "copy_member", "get_file_text", "get_adjacent_passages",
    "get_assistant_calls", "clear_assistant_calls", "log_assistant_call",
    "note_use", "count_uses", "forget_uses",
    "get_recognition_engines", "get_recognition_failures", "recognize_again", "set_recognition_paused",
}  # fmt: skip


def test_every_destructive_request(person: Person) -> None:
    assert operations().keys() == DESTRUCTIVE | HARMLESS, "sort the new one in"
    engine = EngineProcess(person.place, FAKE_ENGINE)
    try:
        engine.wait_until_ready()
        engine.index_to_end((str(person.docs), str(person.place))).result()
        reply = engine.search(SearchQuery("jasmine")).result()
        engine.get_page(PageRequest(reply.files[0].passages[0].passage_id, width_px=200)).result()
        person.has_lost_nothing()
        status = engine.get_status().result()
        ids = [folder.folder_id for folder in status.folders]
        requests = [
            engine.verify, engine.compact, engine.rebuild_vectors, partial(engine.reindex, ids[0]),
            engine.rescan, partial(engine.ignore, (str(person.docs / "broken.pdf"),)),
            *(partial(engine.remove_folder, folder_id) for folder_id in ids),
        ]  # fmt: skip
        for request in requests:
            request().exception()
            person.has_lost_nothing()
    finally:
        engine.close()
    person.has_lost_nothing()


def break_off_a_move(person: Person) -> None:
    command = role_command("mover", "--base-dir", str(person.place), "--to", str(person.other))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as mover:
        assert mover.stdout is not None
        mover.stdout.readline()
        mover.kill()


def mover(*arguments: str) -> Callable[[Person], None]:
    def run(person: Person) -> None:
        words = [word.format(other=person.other, place=person.place) for word in arguments]
        done = subprocess.run(
            role_command("mover", "--base-dir", str(person.place), *words), capture_output=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stdout

    return run


def damage(person: Person) -> None:
    AppPaths.under(person.place).catalog_file.write_bytes(b"This is no database." * 1000)
    assert "damaged" in run_command(person.place, "status").stdout


def break_settings(person: Person) -> None:
    paths = AppPaths.under(person.place)
    for choice in ("reset", "restore"):
        paths.settings_file.write_bytes(b"{")
        assert run_command(person.place, "settings", choice).returncode == 0
    assert paths.settings_file.with_name("settings.json.unreadable-2").read_bytes() == b"{"


def test_moving_clearing_damage_and_uninstalling(person: Person) -> None:
    with session(person.paths, EngineMode.INDEX) as asked:
        asked.index_to_end((str(person.docs),)).result()
    steps = (
        mover("--to", "{other}"),
        mover("--to", "{place}"),
        break_off_a_move,
        mover("--empty"),
        damage,
        break_settings,
        mover("--remove"),
    )
    for step in steps:
        step(person)
        person.has_lost_nothing()
    paths = AppPaths.under(person.place)
    assert not paths.catalog_file.exists()
    assert list(paths.config.glob("settings.json*")) == []


def test_a_start_leaves_pictures_alone(tmp_path: Path) -> None:
    """`--base-dir DIR status` once deleted every file directly inside DIR/pictures."""
    fill(tmp_path, NAMES)
    before = facts(tmp_path, NAMES)
    assert run_command(tmp_path, "status").returncode == 0
    assert facts(tmp_path, NAMES) == before


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from desktop_search.paths import AppPaths
from desktop_search.ui.app import application as app
from desktop_search.ui.app.application import Session, make_application
from desktop_search.ui.welcome.welcome_pane import WelcomePane
from desktop_search.legacy_layout import open_places

paths = open_places(AppPaths.under(Path(sys.argv[1])))
docs = Path(sys.argv[2])
QMessageBox.exec = lambda box: 0
QMessageBox.clickedButton = lambda box: box.buttons()[0]
application = make_application("en")
session = Session(application, paths, [*sys.argv[3:], "--base-dir", sys.argv[1]])
window, client = session.window, session.client
window.show()
steps = iter(%s)

def next_step():
    try:
        wait, act = next(steps)
    except StopIteration:
        client.stop()
        window.close()
        application.quit()
        return
    def poll():
        if wait():
            print("done", flush=True)
            act()
            QTimer.singleShot(0, next_step)
        else:
            QTimer.singleShot(50, poll)
    poll()

QTimer.singleShot(0, next_step)
application.exec()
"""
STEPS = """[
    (lambda: client.is_ready and client.status, lambda: window.findChild(WelcomePane).skipped.emit()),
    (lambda: True, lambda: window.index.add_folders([docs])),
    (lambda: client.status and client.status.passages > 1, lambda: window.search.box.setText("jasmine")),
    (lambda: window.search.results.current_row() is not None,
     lambda: window.history.history.note("tea")),
    (lambda: True, lambda: window.history.history.save("mine", "tea")),
    (lambda: True, lambda: window.history.history.clear()),
    (lambda: True, lambda: window.history.history.remove("mine")),
    (lambda: True, lambda: window.go_to("settings")),
    (lambda: True, lambda: window.findChild(app.SettingsActions).reset()),
    (lambda: True, lambda: window.findChild(app.DataActions).empty()),
    (lambda: not window.findChild(app.DataActions)._wanted and client.is_ready and client.status.folders,
     lambda: window.index.act_on_folder("remove", client.status.folders[0])),
    (lambda: client.status and not client.status.folders, lambda: None),
]"""


@pytest.mark.timeout(240)
def test_every_destructive_action_of_the_window(person: Person) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WINDOW % STEPS, str(person.place), str(person.docs), *FAKE_ENGINE],
        capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("done") == STEPS.count("lambda:") / 2, done.stderr
    person.has_lost_nothing()
