"""Measures start, idle memory and idle processor time for `speed.py`: real window and real engine on an index."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from engine_start import start_times
from first_paint import compile_program, display, first_paint_ms
from speed_bare import DONE
from speed_watch import memory_mb, processor_s, tree_of

from desktop_search.domain.queries import MeaningState
from desktop_search.paths import MODELS_VARIABLE

HERE = Path(__file__).resolve().parent
# The engine exits after its window; the next start must not connect to it.
BETWEEN_S = 2.0
# Time for the model to load, and for the snapshot of the catalog half a minute later.
SETTLED_S = 75.0
DROP_CACHES = Path("/proc/sys/vm/drop_caches")


def window_paints(rounds: int, cold: bool) -> dict[str, Any]:
    """Milliseconds from the command to the painted window: on an empty base folder, and again on the same one."""
    first, again = [], []
    compile_program()
    with display() as environment:
        for number in range(rounds + 1):
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                # The first round reads Qt's libraries from disk.
                for figures in (first, again) if number or cold else ([], []):
                    if cold:
                        drop_caches()
                    figures.append(first_paint_ms(Path(folder), environment)[0])
                    time.sleep(BETWEEN_S)
    return {"first_ms": statistics.median(first), "again_ms": statistics.median(again), "all_ms": [*first, *again]}


def bare_starts(rounds: int, cold: bool, *arguments: str) -> dict[str, Any]:
    """Median seconds from the command to the line of speed_bare.py, the baseline of our own starts."""
    command = [sys.executable, str(HERE / "speed_bare.py"), *arguments]
    found = []
    with display() as environment:
        for number in range(rounds + 1):
            if cold:
                drop_caches()
            started = time.perf_counter()
            with subprocess.Popen(
                command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
            ) as process:
                assert process.stdout is not None
                if process.stdout.readline() != DONE:
                    raise RuntimeError(f"speed_bare.py {arguments[0]} did not come to its end")
                seconds = time.perf_counter() - started
                process.terminate()
            if number or cold:
                found.append(seconds)
    return {"seconds": statistics.median(found)}


def engine_starts(base: Path, models: Path, query: str, rounds: int, cold: bool) -> dict[str, Any]:
    """Median seconds from the start of the engine's process to the first answer by words and by meaning."""
    os.environ[MODELS_VARIABLE] = str(models)
    compile_program()
    found = []
    for _ in range(rounds + 1):
        if cold:
            drop_caches()
        found.append(start_times(base, query))
    if not cold:
        # The first start reads the libraries from disk.
        del found[0]
    assert all(times.meaning is MeaningState.READY for times in found), "there was no meaning to ask"
    return {
        "ready_s": statistics.median(times.ready_s for times in found),
        "words_s": statistics.median(times.words_s for times in found),
        "meaning_s": statistics.median(times.meaning_s for times in found),
    }


def rest(base: Path, models: Path, for_s: float) -> dict[str, Any]:
    """Idle window and engine: memory of each, and the processor time of both in `for_s` seconds."""
    with display() as environment:
        command = [sys.executable, "-m", "desktop_search", "--base-dir", str(base)]
        process = subprocess.Popen(
            command,
            env=environment | {MODELS_VARIABLE: str(models)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            time.sleep(SETTLED_S)
            window, *others = tree_of(process.pid)
            before = processor_s([window]), processor_s(others)
            time.sleep(for_s)
            after = processor_s([window]), processor_s(others)
            return {
                "seconds": for_s,
                "window_mb": memory_mb([window]),
                "engine_mb": memory_mb(others),
                "window_cpu_s": after[0] - before[0],
                "engine_cpu_s": after[1] - before[1],
            }
        finally:
            process.terminate()
            process.wait()
            time.sleep(BETWEEN_S)


def drop_caches() -> None:
    """Drop the page cache, so that the next start reads from disk; needs root on Linux."""
    os.sync()
    DROP_CACHES.write_text("3\n", encoding="ascii")
