"""Prints the time from a key to the painted results, in the real window with the real engine.

    python tests/benchmarks/type_to_paint.py --base BASE [--files FOLDER] [--scans FOLDER] [--rounds 3] [--rerank]

BASE contains an existing index, of which a copy is used. If its texts have no vectors, `--vectors CATALOG` gives them
those of another catalog's texts: the hits are then meaningless, but take the same time. With `--files`, the measurement
is repeated while files of that folder are indexed. With `--scans`, a folder of `scanned_folder.py`, every other round
is typed while their text is recognized. Without a display it runs under Xvfb, with openbox if it is installed. The
window is active and the search box has the focus, as with a user: otherwise each answer would request a preview while
the next letter is typed.

The time is from the key event to the end of the paint that shows results for the text typed by then, or a longer one.
"""

import argparse
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).resolve().parent))

from fault_bench.watching import MB, memory_of, processor_s
from first_paint import display
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_lateness import copy_files, has_scans_left, is_recognizing

from desktop_search.domain.status import Activity, ModelState
from desktop_search.embedding.wheels.e5_weights import E5_SMALL
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings, Settings
from desktop_search.settings_file import save_settings
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.row_encoding import decode_vectors
from desktop_search.ui.app.application import Session, make_application
from desktop_search.ui.client.engine_client import EngineClient, engine_command
from desktop_search.ui.window.main_window import MainWindow

QUERIES = (
    "install a package", "network configuration file", "who maintains the kernel", "licence of the library",
    "Wie lösche ich eine Datei", "print to a remote printer", "insert a page number",
)  # fmt: skip
# Milliseconds between two letters: a fast typist, and a slow one.
LETTER_MS = (90, 170)
REST_MS = 700
ANSWER_PATIENCE_S = 10.0
FILES = 2_000
PATIENCE_S = 900.0


def give_vectors(base: Path, source: Path) -> None:
    """Give every text without a vector one of another catalog with vectors of the default model."""
    # Read with plain SQL: the catalog may have another schema version and must not be migrated.
    with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as giver:
        dimensions, model = giver.execute(
            "SELECT dimensions, models.id FROM models JOIN meta ON key = 'current_model' AND value = models.id"
        ).fetchone()
        found = giver.execute("SELECT vector FROM vectors WHERE id >> 40 = ? LIMIT 100000", (model,))
        known = decode_vectors([blob for (blob,) in found], dimensions)
    catalog = Catalog.open(AppPaths.under(base).catalog_file)
    catalog.vectors.select_model(E5_SMALL.fingerprint, "Multilingual E5 small", known.shape[1], IndexSettings().model)
    given = 0
    while waiting := catalog.vectors.next_to_embed(1_000, 10**9):
        catalog.vectors.put([(text.hash, known[(given + at) % len(known)]) for at, text in enumerate(waiting)])
        given += len(waiting)
    catalog.close()
    print(f"{given:,} texts were given vectors of {len(known):,} others", flush=True)


class Condition:
    """What is measured while the engine is idle, indexes or recognizes, in one round or several."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.took_ms: list[float] = []
        self.window_s = self.engine_s = 0.0
        """Processor time of the window, and of the engine with its children; depends little on other load."""
        self.memory_mb: list[float] = []
        """Memory of all processes after each query, shared pages counted once."""
        self.recognizer_mb = 0.0
        self.load = 0.0

    def type(self, watch: "PaintWatch", rounds: int) -> None:
        """Measure some rounds."""
        window_s, engine_s = _processor_s()
        watch.took_ms.clear()
        type_all(watch, rounds, self._note_memory)
        self.took_ms += watch.took_ms
        now = _processor_s()
        self.window_s, self.engine_s = self.window_s + now[0] - window_s, self.engine_s + now[1] - engine_s
        self.load = os.getloadavg()[0]

    def tell(self, client: EngineClient, idle: "Condition") -> None:
        """Print the figures, and their ratio to those of the idle engine."""
        took = sorted(self.took_ms)
        p50, p95 = self.quantiles()
        idle_p50, idle_p95 = idle.quantiles()
        passages = client.status.passages if client.status else 0
        print(
            f"{self.name}: {len(took)} keys over {passages:,} passages: p50 {p50:.0f} ms ({p50 / idle_p50:.2f} times"
            f" idle), p95 {p95:.0f} ms ({p95 / idle_p95:.2f} times), mean {statistics.mean(took):.0f} ms,"
            f" max {took[-1]:.0f} ms; load {self.load:.1f}; processor time for each key:"
            f" window {self.window_s / len(took) * 1000:.0f} ms, engine {self.engine_s / len(took) * 1000:.0f} ms;"
            f" memory at most {max(self.memory_mb, default=0):.0f} MB, recognizer {self.recognizer_mb:.0f} MB",
            flush=True,
        )

    def quantiles(self) -> tuple[float, float]:
        """The median, and what 95 % of the keys do not exceed."""
        took = sorted(self.took_ms)
        return took[int(len(took) * 0.5)], took[int(len(took) * 0.95)]

    def _note_memory(self) -> None:
        with suppress(psutil.Error, OSError):
            found = [*memory_of(os.getpid())[:1], *(one for engine in _engines() for one in memory_of(engine.pid))]
            self.memory_mb.append(sum(one.proportional for one in found) / MB)
            recognizers = [one.proportional / MB for one in found if one.role == "recognizer"]
            self.recognizer_mb = max(self.recognizer_mb, *recognizers, 0.0)


def _processor_s() -> tuple[float, float]:
    with suppress(psutil.Error):
        return sum(psutil.Process().cpu_times()[:2]), sum(processor_s(engine.pid) for engine in _engines())
    return 0.0, 0.0


def _engines() -> list[psutil.Process]:
    """The children of this process without those of the display."""
    return [one for one in psutil.Process().children() if "desktop_search" in one.cmdline()]


class PaintWatch(QObject):
    """Records when keys are pressed, and when results for the typed text are on the screen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._search = window.search
        self._waiting: list[tuple[float, str]] = []
        self.took_ms: list[float] = []
        for painted in (window.search.results.viewport(), window.search.message):
            painted.installEventFilter(self)

    def press(self, letter: str) -> None:
        """Send the key events of one letter."""
        pressed = time.perf_counter()
        # QTest.keyClick supports ASCII only.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self._search.box, event)
        self._waiting.append((pressed, self._search.box.text()))

    def wait(self) -> None:
        """Wait until everything typed has been answered, so that slow answers count too."""
        end = time.monotonic() + ANSWER_PATIENCE_S
        while self._waiting and time.monotonic() < end:
            QTest.qWait(10)

    def clear(self) -> None:
        # A missing answer counts as the timeout.
        self.took_ms += [ANSWER_PATIENCE_S * 1_000] * len(self._waiting)
        self._waiting.clear()
        self._search.box.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        answer = self._search.answer
        if event.type() == QEvent.Type.Paint and answer is not None:
            # Runs after the pending paint events.
            QTimer.singleShot(0, self, lambda: self._note(answer.query))
        return False

    def _note(self, query: str) -> None:
        now = time.perf_counter()
        done = [at for at, (_, text) in enumerate(self._waiting) if text == query]
        if done:
            self.took_ms += [(now - pressed) * 1_000 for pressed, _ in self._waiting[: done[-1] + 1]]
            del self._waiting[: done[-1] + 1]


def type_all(watch: PaintWatch, rounds: int, after_query: Callable[[], None] = lambda: None) -> None:
    for number in range(rounds):
        for query in QUERIES:
            for at, letter in enumerate(query):
                watch.press(letter)
                QTest.qWait(LETTER_MS[(number + at // 5) % 2])
            watch.wait()
            after_query()
            QTest.qWait(REST_MS)
            watch.clear()
            QTest.qWait(100)


@contextmanager
def window_manager() -> Iterator[None]:
    """Run openbox, which gives a new window the focus, if it is installed; otherwise Qt requests the focus from X."""
    program = shutil.which("openbox")
    if program is None or os.environ.get("QT_QPA_PLATFORM") != "xcb":
        yield
        return
    manager = subprocess.Popen([program, "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        manager.terminate()
        manager.wait()


def take_keyboard(window: MainWindow) -> None:
    """Activate the window and focus the search box."""
    window.raise_()
    window.activateWindow()
    window.search.box.setFocus(Qt.FocusReason.OtherFocusReason)
    end = time.monotonic() + ANSWER_PATIENCE_S
    while not window.search.box.hasFocus():
        QTest.qWait(50)
        if time.monotonic() > end:
            raise SystemExit("The search box does not get the keyboard.")


def wait_until(ready: object, client: EngineClient, name: str) -> None:
    end = time.monotonic() + PATIENCE_S
    while not ready(client):  # type: ignore[operator]
        QTest.qWait(250)
        if time.monotonic() > end:
            raise SystemExit(f"waited in vain: {name}")


def is_at_rest(client: EngineClient) -> bool:
    status = client.status
    is_quiet = status is not None and status.activity in (Activity.IDLE, Activity.PAUSED)
    return status is not None and is_quiet and status.model.state is ModelState.READY


def bench(window: MainWindow, client: EngineClient, files: Path | None, scans: Path | None, rounds: int) -> None:
    # Prevents this version from indexing an index of another version again.
    client.api.set_paused(True)
    wait_until(is_at_rest, client, "the model")
    QTest.qWait(15_000)
    watch = PaintWatch(window)
    take_keyboard(window)
    type_all(watch, 1)
    idle, indexing, recognizing = Condition("idle"), Condition("while indexing"), Condition("while text is recognized")
    if scans is None:
        idle.type(watch, rounds)
    else:
        window.index.add_folders([scans])
        for _ in range(rounds):
            client.api.set_paused(True)
            wait_until(is_at_rest, client, "the pause")
            idle.type(watch, 1)
            client.api.set_paused(False)
            wait_until(is_recognizing, client, "the first page")
            recognizing.type(watch, 1)
            if not has_scans_left(client):
                raise SystemExit("The scans were recognized too early: make a folder with more of them.")
        client.api.set_recognition_paused(True)
    idle.tell(client, idle)
    if scans is not None:
        recognizing.tell(client, idle)
    if files is not None:
        before = client.status.files_done if client.status else 0
        client.api.set_paused(False)
        window.index.add_folders([files])
        wait_until(lambda c: c.status.files_waiting > 0 or c.status.files_done > before + 10, client, "the first files")
        indexing.type(watch, rounds)
        indexing.tell(client, idle)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--vectors", type=Path)
    parser.add_argument("--files", type=Path)
    parser.add_argument("--scans", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--rerank", action="store_true")
    options = parser.parse_args()
    with display() as environment, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as work:
        os.environ.update(environment)
        base, files = Path(work) / "base", Path(work) / "files"
        shutil.copytree(options.base, base, ignore=shutil.ignore_patterns("engine.lock", "logs"))
        if options.vectors:
            give_vectors(base, options.vectors)
        files.mkdir()
        if options.files:
            copy_files(options.files, files, FILES)
        paths = AppPaths.under(base)
        save_settings(paths.settings_file, Settings(IndexSettings(rerank=options.rerank)))
        with window_manager():
            app = make_application()
            session = Session(app, paths, engine_command(paths))
            window, client = session.window, session.client
            window.show()
            try:
                bench(window, client, files if options.files else None, options.scans, options.rounds)
            finally:
                window.close()
                client.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
