"""Measures processor time and memory of the idle program, with its window on a display."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

from first_paint import display
from helpers.engines import run_json, wait_for

from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings, Settings
from desktop_search.settings_file import save_settings
from desktop_search.store.catalog.catalog import Catalog
from fault_bench.bench import Bench, say
from fault_bench.figures import figure
from fault_bench.screen import activate_largest_window
from fault_bench.table import Line
from fault_bench.watching import MB, MODELS, Memory, memory_of, processor_s

PROCESSOR_SHARE = 0.002
RESIDENT_MB = 250
# Minimum of the setting.
UNLOAD_AFTER_MIN = 1
PATIENCE_S = 1200.0
# Covers animations of the window, and the catalog's snapshot half a minute after the last work.
SETTLE_S = 45.0


def run(bench: Bench) -> list[Line]:
    """Run the section: memory once the model is unloaded, then processor time."""
    with bench.place("resting") as place, window_over(bench, place) as process:
        _wait_for_rest(place / "base")
        time.sleep(SETTLE_S)
        lines = [_memory_line(memory_of(process.pid))]
        before, started = processor_s(process.pid), time.monotonic()
        assert before > 1, "indexing took more than that: this looks past the processes"
        time.sleep(bench.sizes.idle_seconds)
        lines.append(_processor_line(processor_s(process.pid) - before, time.monotonic() - started))
        assert process.poll() is None, "the window ended"
        return lines


@contextmanager
def window_over(bench: Bench, place: Path) -> Iterator["subprocess.Popen[str]"]:
    """Start the window as a user does, with a folder of real files and the real model, and wait for the paint."""
    base, folder = place / "base", place / "documents"
    bench.folder(folder)
    paths = AppPaths.under(base)
    paths.create()
    save_settings(paths.settings_file, Settings(replace(IndexSettings(), unload_model_after_min=UNLOAD_AFTER_MIN)))
    catalog = Catalog.open(paths.catalog_file)
    catalog.folders.add(folder)
    catalog.close()
    with display() as environment:
        process = subprocess.Popen(
            [sys.executable, "-m", "desktop_search", "--base-dir", str(base)],
            env=environment | MODELS, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            assert process.stderr is not None
            painted = next((line for line in process.stderr if "painted" in line), "")
            assert painted, "the window was not painted"
            is_active = activate_largest_window(environment.get("DISPLAY", ""))
            say(f"the window is painted, and {'active' if is_active else 'cannot be made active'}")
            yield process
        finally:
            process.terminate()
            process.wait()
            process.stderr.close()


def _wait_for_rest(base: Path) -> None:
    """Wait until everything is indexed and the model is unloaded."""

    def is_at_rest() -> bool:
        time.sleep(2)
        status = run_json(base, "status")
        return bool(
            status["activity"] == "idle"
            and status["passages"]
            and status["passages"] == status["passages_embedded"]
            and status["model"]["state"] == "not_loaded"
        )

    wait_for(is_at_rest, "everything indexed and the model unloaded", PATIENCE_S)


def _memory_line(memory: list[Memory]) -> Line:
    for one in memory:
        say(f"{one.role} {one.pid}: {one.resident / MB:.0f} MB resident, {one.proportional / MB:.0f} MB proportional")
    resident = sum(one.resident for one in memory) / MB
    proportional = sum(one.proportional for one in memory) / MB
    each = ", ".join(f"{one.role} {one.resident / MB:.0f} MB" for one in memory)
    return figure(
        "resting",
        "memory of the whole program, idle, the model unloaded",
        f"{resident:.0f} MB resident: {each}; {proportional:.0f} MB counting shared pages once",
        f"under {RESIDENT_MB} MB resident",
        resident < RESIDENT_MB,
        processes=[asdict(one) for one in memory],
    )


def _processor_line(used_s: float, seconds: float) -> Line:
    share = used_s / seconds
    return figure(
        "resting",
        f"processor of all processes together, idle for {seconds:.0f} s",
        f"{share:.3%} of one processor ({used_s:.2f} s)",
        f"under {PROCESSOR_SHARE:.1%}",
        share < PROCESSOR_SHARE,
        share=share, processor_s=used_s, seconds=seconds,
    )  # fmt: skip
