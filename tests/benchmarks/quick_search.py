"""Prints the time from the global shortcut, and from the command, until the quick search is on the screen.

    python tests/benchmarks/quick_search.py [--rounds 50]

Needs Xvfb, openbox and xdotool. The real program runs without its window on a virtual display; one pixel of it is
polled some thousand times a second until the box appears. A running xdotool presses the key; the command is a new
process each time, and its start counts.
"""

import argparse
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from helpers.displays import running, running_display

from desktop_search.app_info import role_command
from desktop_search.platform.desktop.desktop_entry import start_command
from desktop_search.platform.x11.xcb import XServer, open_display

GET_IMAGE, Z_PIXMAP, EVERY_PLANE = 73, 2, 0xFFFFFFFF
# A pixel within the upper edge of the box on every screen wider than the box: share of the height above, and offset.
ABOVE, INSIDE = 0.16, 5
SCREEN = (1280, 1024)
GROUND = (0, 0, 0)
GOAL_MS = 100.0
PATIENCE_S = 30.0


class Screen:
    """Polls the pixel at the position of the box."""

    def __init__(self, display: XServer) -> None:
        self._display = display
        self._place = (SCREEN[0] // 2, int(SCREEN[1] * ABOVE) + INSIDE)

    def is_covered(self) -> bool:
        body = struct.pack("=IhhHHI", self._display.root, *self._place, 1, 1, EVERY_PLANE)
        reply = self._display.ask(GET_IMAGE, body, data=Z_PIXMAP)
        return tuple(reply[32:35]) != GROUND

    def wait(self, covered: bool) -> float:
        """Wait until the box covers the pixel or not; returns the time."""
        give_up_at = time.perf_counter() + PATIENCE_S
        while self.is_covered() != covered:
            if time.perf_counter() > give_up_at:
                raise SystemExit("The box did not come." if covered else "The box did not go.")
            time.sleep(0.0005)
        return time.perf_counter()


def times_ms(screen: Screen, rounds: int, toggle: Callable[[], None]) -> list[float]:
    """Times from each toggle until the box is visible; it is hidden in between."""
    found = []
    for number in range(rounds):
        started = time.perf_counter()
        toggle()
        found.append((screen.wait(covered=True) - started) * 1_000)
        time.sleep(0.3)
        toggle()
        screen.wait(covered=False)
        # Jitter, so that rounds do not synchronize with anything periodic.
        time.sleep(0.3 + number % 7 * 0.013)
    return found


def describe(name: str, figures: Sequence[float]) -> str:
    p95 = sorted(figures)[max(0, round(len(figures) * 0.95) - 1)]
    worst = max(figures)
    verdict = "within" if p95 <= GOAL_MS else "beyond"
    return (
        f"{name}: p50 {statistics.median(figures):.0f} ms, p95 {p95:.0f} ms, worst {worst:.0f} ms of {len(figures)}, "
        f"{verdict} {GOAL_MS:.0f} ms"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=50)
    rounds = parser.parse_args().rounds
    for variable in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS"):
        os.environ.pop(variable, None)
    with running_display() as name, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ |= {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        with (
            running(*role_command("--base-dir", folder, "--hidden")),
            running("xdotool", "-", stdin=subprocess.PIPE) as hand,
            open_display() as display,
        ):
            assert display
            assert hand.stdin
            screen = Screen(display)

            def press() -> None:
                hand.stdin.write("key ctrl+alt+space\n")
                hand.stdin.flush()

            command = start_command("toggle", "--base-dir", folder)
            # Time for the engine to start, load its model and become idle.
            time.sleep(15)
            times_ms(screen, 2, press)
            print(describe("by the key", times_ms(screen, rounds, press)))
            times_ms(screen, 2, lambda: subprocess.run(command, check=True))
            print(describe("by the command", times_ms(screen, rounds, lambda: subprocess.Popen(command) and None)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
