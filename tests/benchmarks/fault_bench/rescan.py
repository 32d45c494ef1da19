"""Measures a rescan of 100,000 unchanged files, and checks that none of them is opened."""

import ctypes
import os
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from helpers.engines import EngineProcess, wait_for

from desktop_search.domain.status import Activity
from fault_bench.bench import Bench, say
from fault_bench.figures import figure
from fault_bench.saves import seconds_until
from fault_bench.table import Line
from fault_bench.watching import value_in

WITHIN_S = 5.0
IN_ONE_FOLDER = 100
# One file in so many is written, the others are hard links to it, because writing 100,000 files takes too long.
LINKS = 500
TIMES = 3
IN_OPEN = 0x20
IN_ISDIR = 0x40000000
EVENT = struct.Struct("iIII")


class OpenedFiles:
    """Counts files in some folders that are opened by any process, with inotify; folders do not count."""

    def __init__(self, folders: list[Path]) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._descriptor = self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        assert self._descriptor >= 0, os.strerror(ctypes.get_errno())
        for folder in folders:
            watch = self._libc.inotify_add_watch(self._descriptor, os.fsencode(folder), IN_OPEN)
            assert watch >= 0, os.strerror(ctypes.get_errno())

    def count(self) -> int:
        """Number of files opened since the last call."""
        return sum(1 for mask in self._masks() if not mask & IN_ISDIR)

    def close(self) -> None:
        os.close(self._descriptor)

    def _masks(self) -> Iterator[int]:
        while True:
            try:
                data = os.read(self._descriptor, 1 << 16)
            except BlockingIOError:
                return
            at = 0
            while at < len(data):
                _, mask, _, length = EVENT.unpack_from(data, at)
                yield mask
                at += EVENT.size + length


@contextmanager
def opened_in(folder: Path) -> Iterator[OpenedFiles]:
    opened = OpenedFiles([Path(place) for place, _, _ in os.walk(folder)])
    try:
        yield opened
    finally:
        opened.close()


def run(bench: Bench) -> list[Line]:
    """Run the section: by the Rescan button, and at a start."""
    files = bench.sizes.rescan_files
    with bench.place("rescan") as place:
        base, folder = place / "base", place / "documents"
        write_files(folder, files)
        engine = bench.start(base)
        try:
            started = time.perf_counter()
            engine.add_folder(str(folder)).result()
            wait_for(lambda: _is_done(engine, files), "the first run", 3600)
            say(f"{files:,} files indexed in {time.perf_counter() - started:.0f} s")
            with opened_in(folder) as opened:
                took = [_rescan_s(engine, base) for _ in range(TIMES)]
                number = opened.count()
                _check_that_it_hears(folder, opened)
        finally:
            engine.close()
        at_start_s = _at_start_s(bench, base, files)
    return [
        figure(
            "rescan",
            f"{files:,} unchanged files compared",
            f"{', '.join(f'{one:.2f}' for one in took)} s, {number} files opened;"
            f" at a start, the engine's own start included, {at_start_s:.2f} s",
            f"under {WITHIN_S:g} s, no file opened",
            max(took) < WITHIN_S and not number,
            seconds=took, at_start_s=at_start_s, opened=number, files=files,
        )
    ]  # fmt: skip


def write_files(folder: Path, files: int) -> None:
    """Write small texts, most of them links to others."""
    source = folder
    for number in range(files):
        place = folder / f"{number // IN_ONE_FOLDER:04d}"
        if number % IN_ONE_FOLDER == 0:
            place.mkdir(parents=True)
        path = place / f"file{number}.txt"
        if number % LINKS == 0:
            path.write_text(f"A note about plain{number} things and what else there is to say of them.\n")
            source = path
        else:
            os.link(source, path)


def _is_done(engine: EngineProcess, files: int) -> bool:
    status = engine.status()
    return bool(status.activity is Activity.IDLE and status.files_done >= files and not status.files_waiting)


def _scanned_at(base: Path) -> float:
    found: float | None = value_in(base, "SELECT scanned_at_s FROM folders")
    return found or 0.0


def _rescan_s(engine: EngineProcess, base: Path) -> float:
    before = _scanned_at(base)
    started = time.perf_counter()
    engine.rescan().result()
    seconds_until(lambda: _scanned_at(base) > before, "the rescan")
    took_s = time.perf_counter() - started
    wait_for(lambda: engine.status().activity is Activity.IDLE, "rest", 60)
    return took_s


def _at_start_s(bench: Bench, base: Path, files: int) -> float:
    before = _scanned_at(base)
    started = time.perf_counter()
    engine = bench.start(base)
    try:
        seconds_until(lambda: _scanned_at(base) > before, "the first comparison")
        took_s = time.perf_counter() - started
        assert engine.status().files_done == files
    finally:
        engine.close()
    return took_s


def _check_that_it_hears(folder: Path, opened: OpenedFiles) -> None:
    """Check that an opened file is counted at all."""
    (folder / "0000" / "file0.txt").read_bytes()
    assert opened.count() == 1, "the watch for opened files does not work"
