"""Monitors a process and its children from outside: peak memory and processor time."""

import contextlib
import threading
import time

import psutil

# Polling interval. Reading the memory of processes of two gigabytes takes 10 ms, which must not slow them down.
STEP_S = 1.0


def tree_of(pid: int) -> list[psutil.Process]:
    """The process and all of its descendants; empty if it has exited."""
    with contextlib.suppress(psutil.Error):
        root = psutil.Process(pid)
        return [root, *root.children(recursive=True)]
    return []


def memory_mb(processes: list[psutil.Process]) -> float:
    """Memory of all processes together; on Linux, shared pages count once."""
    return sum(memory_by_role(processes).values())


def memory_by_role(processes: list[psutil.Process]) -> dict[str, float]:
    """Megabytes by role: the first process, and its children by the last word of their command line."""
    found: dict[str, float] = {}
    for number, process in enumerate(processes):
        with contextlib.suppress(psutil.Error, IndexError):
            full = process.memory_full_info()
            role = process.cmdline()[-1] if number else "itself"
            found[role] = found.get(role, 0.0) + getattr(full, "pss", full.uss) / 1e6
    return found


def processor_s(processes: list[psutil.Process]) -> float:
    """Processor time of the processes so far, including children that have exited."""
    total = 0.0
    for process in processes:
        with contextlib.suppress(psutil.Error):
            times = process.cpu_times()
            total += (
                times.user + times.system + getattr(times, "children_user", 0) + getattr(times, "children_system", 0)
            )
    return total


class TreeWatch:
    """Context manager that monitors a process and its children."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.peak: dict[str, float] = {}
        """Megabytes by role at the peak of the total."""
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
