"""Prints the time from the command to the painted window, on a virtual display.

    python tests/benchmarks/first_paint.py [--rounds 5]

Needs Xvfb on Linux if there is no display. Each round starts the real command on an empty base folder; the second
figure of a round is another start on the same folder.
"""

import argparse
import compileall
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import desktop_search

LINE = re.compile(r"painted, (\d+) ms of CPU")
PATIENCE_S = 60
# Command that starts the program from its sources.
SOURCES = (sys.executable, "-m", "desktop_search")


def compile_program() -> None:
    """Compile the sources to bytecode, as every installed program is.

    If PYTHONDONTWRITEBYTECODE is set, each start from a checkout compiles 180 modules, which takes 150 ms.
    """
    assert desktop_search.__file__
    compileall.compile_dir(Path(desktop_search.__file__).parent, quiet=1)


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """Environment with a display: the existing one, or else a virtual one."""
    environment = dict(os.environ, DESKTOP_SEARCH_TRACE="1")
    if sys.platform != "linux" or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"):
        yield environment
        return
    program = shutil.which("Xvfb")
    if program is None:
        raise SystemExit("There is no display, and Xvfb is not installed.")
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    try:
        yield {**environment, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def first_paint_ms(base: Path, environment: dict[str, str], program: Sequence[str] = SOURCES) -> tuple[float, int]:
    """Milliseconds from the command to the paint: elapsed, and processor time."""
    command = [*program, "--base-dir", str(base)]
    started = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        for line in process.stderr:
            if found := LINE.search(line):
                return (time.perf_counter() - started) * 1_000, int(found[1])
            if time.perf_counter() - started > PATIENCE_S:
                break
    finally:
        process.terminate()
        process.stderr.close()
        process.wait()
    raise SystemExit("The window was not painted.")


def describe(name: str, figures: Sequence[float]) -> str:
    return f"{name}: median {statistics.median(figures):.0f} ms, worst {max(figures):.0f} ms"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    first, again = [], []
    compile_program()
    with display() as environment:
        for number in range(rounds):
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                for figures in (first, again):
                    outside, inside = first_paint_ms(Path(folder), environment)
                    figures.append(outside)
                    print(f"round {number + 1}: {outside:.0f} ms from the command, {inside} ms of CPU")
                    # The engine exits after its window; the next start must not connect to it.
                    time.sleep(2)
    print(describe("first start", first))
    print(describe("later start", again))
    return 0


if __name__ == "__main__":
    sys.exit(main())
