"""Prints how late a 16 ms timer of the window fires: idle, and while the real engine indexes real files.

    python tests/benchmarks/window_lateness.py FOLDER [--files 2000] [--scans FOLDER] [--rest 20] [--patience 1800]

The idle figures are those of the machine: other load makes every timer late. For that reason the window's own work
between two ticks (processor time of its thread) is printed too. While files are indexed, a query is typed every three
seconds, letter by letter. With `--scans`, a folder of `scanned_folder.py`, typing is also measured while their text is
recognized, in turn with a pause, before the files are indexed.
"""

import argparse
import itertools
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_search.domain.status import Activity
from desktop_search.paths import AppPaths
from desktop_search.ui.app.application import Session, make_application
from desktop_search.ui.client.engine_client import EngineClient, engine_command
from desktop_search.ui.window.main_window import MainWindow

STEP_MS = 16
TYPED_EVERY_MS = 3_000
LETTER_MS = 60
QUERIES = ("install a package", "Wie lösche ich eine Datei", "network configuration", "licence", "電子メール")
TURNS = 2
# Images and code are skipped; the benchmark is about text extraction.
LEFT_OUT = (".png", ".jpg", ".gif", ".svg", ".css", ".js", ".gz", ".ico", ".xpm")


class LatenessMeter:
    """Records the delay of each tick of a timer, and the window's own processor time before it."""

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self.own_ms: list[float] = []
        self._last = self._last_cpu = 0.0
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=STEP_MS)
        self._timer.timeout.connect(self._tick)

    def measure(self, name: str, wait: Callable[[], None]) -> str:
        """Run `wait`; returns a summary of the ticks meanwhile."""
        self.late_ms, self.own_ms = [], []
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._timer.start()
        wait()
        self._timer.stop()
        own = sorted(self.own_ms)
        p99 = own[int(len(own) * 0.99)]
        return f"{describe(name, self.late_ms)}; the window's own work p99 {p99:.1f} ms, most {own[-1]:.1f} ms"

    def _tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.late_ms.append(max(0.0, (now - self._last) * 1_000 - STEP_MS))
        self.own_ms.append((cpu - self._last_cpu) * 1_000)
        self._last, self._last_cpu = now, cpu


def describe(name: str, late_ms: list[float]) -> str:
    ordered = sorted(late_ms)
    p50, p99 = (ordered[int(len(ordered) * share)] for share in (0.5, 0.99))
    over = sum(1 for late in ordered if late > 50)
    return f"{name}: p50 {p50:.1f} ms, p99 {p99:.1f} ms, max {ordered[-1]:.1f} ms; {over} of {len(ordered)} over 50 ms"


def copy_files(source: Path, target: Path, wanted: int) -> int:
    """Copy the wanted number of real files, skipping duplicate names."""
    found = (p for p in sorted(source.rglob("*")) if p.is_file() and not p.is_symlink() and p.suffix not in LEFT_OUT)
    count = 0
    for count, path in enumerate(itertools.islice(found, wanted), start=1):
        shutil.copyfile(path, target / f"{count:05d} {path.name}")
    return count


def typist(window: MainWindow) -> QTimer:
    queries = itertools.cycle(QUERIES)

    def type_one() -> None:
        window.search.box.clear()
        for letter in next(queries):
            window.search.box.insert(letter)
            QTest.qWait(LETTER_MS)

    timer = QTimer(window, interval=TYPED_EVERY_MS)
    timer.timeout.connect(type_one)
    return timer


def wait_for(condition: Callable[[], bool], patience_s: float) -> Callable[[], None]:
    def wait() -> None:
        end = time.monotonic() + patience_s
        while not condition() and time.monotonic() < end:
            QTest.qWait(250)

    return wait


def is_recognizing(client: EngineClient) -> bool:
    status = client.status
    return status is not None and status.activity is Activity.RECOGNIZING and status.recognition.pages_done > 0


def has_scans_left(client: EngineClient) -> bool:
    return client.status is not None and client.status.recognition.files_waiting > 0


def measure_recognition(
    window: MainWindow, client: EngineClient, scans: Path, meter: LatenessMeter, rest_s: float, patience_s: float
) -> None:
    """Measure typing while text is recognized and while the engine is paused, in turn."""
    window.index.add_folders([scans])
    for _ in range(TURNS):
        wait_for(lambda: is_recognizing(client), patience_s)()
        print(meter.measure("while recognizing and typing", lambda: QTest.qWait(int(rest_s * 1_000))), flush=True)
        if not has_scans_left(client):
            raise SystemExit("No text is being recognized: make a folder with more scans.")
        client.api.set_paused(True)
        QTest.qWait(2_000)
        print(meter.measure("paused, typing", lambda: QTest.qWait(int(rest_s * 1_000))), flush=True)
        client.api.set_paused(False)
    client.api.set_recognition_paused(True)


def bench(
    window: MainWindow, client: EngineClient, files: Path, scans: Path | None, count: int, rest_s: float,
    patience_s: float,
) -> None:  # fmt: skip
    wait_for(lambda: client.status is not None, 120)()
    # The model loads after the start; the idle phase begins after that.
    QTest.qWait(5_000)
    meter = LatenessMeter()
    print(meter.measure("at rest", lambda: QTest.qWait(int(rest_s * 1_000))), flush=True)
    writer = typist(window)
    writer.start()
    window.welcome.skipped.emit()
    if scans is not None:
        measure_recognition(window, client, scans, meter, rest_s, patience_s)
    before = client.status.files_done if client.status else 0
    window.index.add_folders([files])
    started = time.monotonic()

    def all_read() -> bool:
        return client.status is not None and client.status.files_done >= before + count

    indexing = meter.measure("while indexing and typing", wait_for(all_read, patience_s))
    status = client.status
    done = status.files_done - before if status else 0
    print(f"{done} of {count} files read in {time.monotonic() - started:.0f} s")
    print(indexing, flush=True)
    print(meter.measure("while embedding and typing", lambda: QTest.qWait(int(rest_s * 1_000))), flush=True)
    writer.stop()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=2_000)
    parser.add_argument("--scans", type=Path)
    parser.add_argument("--rest", type=float, default=20.0, help="seconds to measure without indexing")
    parser.add_argument("--patience", type=float, default=1_800.0)
    options = parser.parse_args()
    print(f"load before: {' '.join(f'{load:.1f}' for load in os.getloadavg())}" if hasattr(os, "getloadavg") else "")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as work:
        files = Path(work) / "files"
        files.mkdir()
        count = copy_files(options.folder, files, options.files)
        paths = AppPaths.under(Path(work) / "base")
        paths.create()
        app: QApplication = make_application()
        session = Session(app, paths, engine_command(paths))
        window, client = session.window, session.client
        window.show()
        try:
            bench(window, client, files, options.scans, count, options.rest, options.patience)
        finally:
            window.close()
            client.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
