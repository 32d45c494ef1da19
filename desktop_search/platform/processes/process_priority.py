"""Lowers CPU and disk priority of this process in favour of the user's programs."""

import ctypes
import logging
import os
import sys
from pathlib import Path

import psutil

log = logging.getLogger(__name__)

# Low enough for a smooth window (measured in design.md), high enough for indexing to progress.
BACKGROUND_NICE = 10
# For work that can be delayed; its share of CPU time is a third of that of the engine and its other children.
LAST_NICE = 15
# The lowest of Linux's eight I/O priority levels.
LAST_PLACE = 7
# macOS: disk I/O policy of the process; lower priority, or throttled.
_IOPOL_DISK, _IOPOL_PROCESS = 0, 0
_IOPOL_UTILITY, _IOPOL_THROTTLE = 4, 3


def lower_priority(*, disk_when_idle: bool = False, nice: int = BACKGROUND_NICE) -> None:
    """Lower CPU and disk priority of this process and its later children.

    With `disk_when_idle`, the disk is used only when it is otherwise idle: for processes that read files, not for those
    that reply to requests. Windows' background mode is not used: it also trims memory to a few megabytes, and every
    reply would wait for the disk.
    """
    try:
        _step_back_from_processor(nice)
    except (OSError, psutil.Error) as error:
        log.info("the priority stays as it is: %s", error)
    try:
        _step_back_from_disk(disk_when_idle)
    except (OSError, psutil.Error, AttributeError, ValueError) as error:
        log.info("the priority at the disk stays as it is: %s", error)


def _step_back_from_processor(nice: int) -> None:
    if sys.platform == "win32":
        lowest = nice > BACKGROUND_NICE
        psutil.Process().nice(psutil.IDLE_PRIORITY_CLASS if lowest else psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        for thread in _threads():
            current = os.getpriority(os.PRIO_PROCESS, thread)
            os.setpriority(os.PRIO_PROCESS, thread, max(current, nice))


def _step_back_from_disk(when_idle: bool) -> None:
    if sys.platform == "win32":
        psutil.Process().ionice(psutil.IOPRIO_VERYLOW if when_idle else psutil.IOPRIO_LOW)
    elif sys.platform == "darwin":
        system = ctypes.CDLL(None, use_errno=True)
        policy = _IOPOL_THROTTLE if when_idle else _IOPOL_UTILITY
        if system.setiopolicy_np(_IOPOL_DISK, _IOPOL_PROCESS, policy):
            raise OSError(ctypes.get_errno(), "setiopolicy_np")
    else:
        for thread in _threads():
            if when_idle:
                psutil.Process(thread).ionice(psutil.IOPRIO_CLASS_IDLE)
            else:
                psutil.Process(thread).ionice(psutil.IOPRIO_CLASS_BE, LAST_PLACE)


def _threads() -> list[int]:
    """IDs of all threads: Linux sets priorities per thread, and libraries start some on import."""
    if sys.platform != "linux":
        return [0]
    return [int(task.name) for task in Path("/proc/self/task").iterdir()]
