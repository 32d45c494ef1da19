"""Stepping behind what the person is doing, at the processor and at the disk."""

import ctypes
import logging
import os
import sys
from pathlib import Path

import psutil

log = logging.getLogger(__name__)

# Far enough behind for a window to stay smooth (measured in design.md), not so far that indexing stands still.
BACKGROUND_NICE = 10
# The last of Linux's eight places in the queue for the disk.
LAST_PLACE = 7
# macOS: for the disk, the whole process; behind others, or only when nobody else wants it.
_IOPOL_DISK, _IOPOL_PROCESS = 0, 0
_IOPOL_UTILITY, _IOPOL_THROTTLE = 4, 3


def lower_priority(*, disk_when_idle: bool = False) -> None:
    """Give this process and its later children less of the processor and the disk when others want them.

    With `disk_when_idle` the disk is had only when nobody else wants it: for who reads files, not for who answers.
    Windows' background mode is not used: it
    also takes the memory away down to a few megabytes, and every answer would wait for the disk.
    """
    try:
        _step_back_from_processor()
    except (OSError, psutil.Error) as error:
        log.info("the priority stays as it is: %s", error)
    try:
        _step_back_from_disk(disk_when_idle)
    except (OSError, psutil.Error, AttributeError, ValueError) as error:
        log.info("the priority at the disk stays as it is: %s", error)


def _step_back_from_processor() -> None:
    if sys.platform == "win32":
        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        for thread in _threads():
            current = os.getpriority(os.PRIO_PROCESS, thread)
            os.setpriority(os.PRIO_PROCESS, thread, max(current, BACKGROUND_NICE))


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
    """Linux lowers a thread and not a process, and libraries begin some as they are imported."""
    if sys.platform != "linux":
        return [0]
    return [int(task.name) for task in Path("/proc/self/task").iterdir()]
