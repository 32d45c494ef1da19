"""Stepping behind what the person is doing."""

import logging
import os
import sys

import psutil

log = logging.getLogger(__name__)

# Far enough behind for a window to stay smooth (measured in design.md), not so far that indexing stands still.
BACKGROUND_NICE = 10


def lower_priority() -> None:
    """Give this process and its later children less of the processor when others want it."""
    try:
        if sys.platform == "win32":
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            current = os.getpriority(os.PRIO_PROCESS, 0)
            os.setpriority(os.PRIO_PROCESS, 0, max(current, BACKGROUND_NICE))
    except (OSError, psutil.Error) as error:
        log.info("the priority stays as it is: %s", error)
