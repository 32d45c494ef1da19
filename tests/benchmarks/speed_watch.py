"""A process and its children, looked at from outside: memory at its most, processor time."""

import contextlib
import threading
import time

import psutil

# One look at processes of two gigabytes takes 10 ms, which what is watched must not be short of.
STEP_S = 1.0


def tree_of(pid: int) -> list[psutil.Process]:
    """The process and all below it; empty when it is gone."""
    with contextlib.suppress(psutil.Error):
        root = psutil.Process(pid)
        return [root, *root.children(recursive=True)]
    return []


def memory_mb(processes: list[psutil.Process]) -> float:
    """What they take together, pages they share counted once where the system tells (Linux)."""
    return sum(memory_by_role(processes).values())


def memory_by_role(processes: list[psutil.Process]) -> dict[str, float]:
    """Megabytes of each kind of process: the first, and its children by the last word of their command."""
    found: dict[str, float] = {}
    for number, process in enumerate(processes):
        with contextlib.suppress(psutil.Error, IndexError):
            full = process.memory_full_info()
            role = process.cmdline()[-1] if number else "itself"
            found[role] = found.get(role, 0.0) + getattr(full, "pss", full.uss) / 1e6
    return found


def processor_s(processes: list[psutil.Process]) -> float:
    """Processor time they have taken so far, that of children that have ended included."""
    total = 0.0
    for process in processes:
        with contextlib.suppress(psutil.Error):
            times = process.cpu_times()
            total += (
                times.user + times.system + getattr(times, "children_user", 0) + getattr(times, "children_system", 0)
            )
    return total


class TreeWatch:
    """Watches a process and its children while entered."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.peak: dict[str, float] = {}
        """Megabytes by role when all together took most."""
        self.seconds = 0.0
        self.cpu_s = 0.0

    def __enter__(self) -> "TreeWatch":
        self._started = time.perf_counter()
        self._cpu_before = processor_s(tree_of(self._pid))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        self.seconds = time.perf_counter() - self._started
        self.cpu_s = processor_s(tree_of(self._pid)) - self._cpu_before

    def _watch(self) -> None:
        while True:
            now = memory_by_role(tree_of(self._pid))
            if sum(now.values()) > sum(self.peak.values()):
                self.peak = now
            if self._stop.wait(STEP_S):
                return
