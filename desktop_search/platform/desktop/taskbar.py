"""Windows taskbar: AppUserModelID of the process, and progress on a window's button (ITaskbarList3).

This module has never been run.
"""

import ctypes
import sys
import uuid
from functools import cache
from typing import Any

TASKBAR = uuid.UUID("56fdf344-fd6d-11d0-958a-006097c9a090")
TASKBAR_LIST_3 = uuid.UUID("ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf")
IN_PROCESS = 1
# Indexes of methods in the COM vtable, counting inherited interfaces.
HR_INIT, SET_VALUE, SET_STATE = 3, 9, 10
NO_PROGRESS, NORMAL = 0, 2
STEPS = 1_000


def name_process(app_id: str) -> None:
    """Set the AppUserModelID, which groups the process's windows with its shortcut; call before the first window."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(app_id))


def show_progress(window: int, share: float | None) -> None:
    """Show progress from 0 to 1 on a window's button, or remove it; does nothing on unsupported versions of Windows."""
    taskbar = _taskbar() if sys.platform == "win32" else None
    if taskbar is None:
        return
    handle = ctypes.c_void_p(window)
    if share is not None:
        amount = ctypes.c_ulonglong
        _method(taskbar, SET_VALUE, ctypes.c_void_p, amount, amount)(taskbar, handle, int(share * STEPS), STEPS)
    _method(taskbar, SET_STATE, ctypes.c_void_p, ctypes.c_int)(
        taskbar, handle, NO_PROGRESS if share is None else NORMAL
    )


@cache
def _taskbar() -> ctypes.c_void_p | None:
    ole32 = getattr(ctypes, "windll").ole32  # noqa: B009  # mypy knows it on Windows only
    taskbar = ctypes.c_void_p()
    made = ole32.CoCreateInstance(TASKBAR.bytes_le, None, IN_PROCESS, TASKBAR_LIST_3.bytes_le, ctypes.byref(taskbar))
    if made != 0 or not taskbar or _method(taskbar, HR_INIT)(taskbar) != 0:
        return None
    return taskbar


def _method(thing: ctypes.c_void_p, place: int, *takes: Any) -> Any:
    """A method of a COM object, from the vtable that the first word of the object points to."""
    prototype = getattr(ctypes, "WINFUNCTYPE")(ctypes.c_long, ctypes.c_void_p, *takes)  # noqa: B009
    table = ctypes.cast(thing, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
    return prototype(table[place])
