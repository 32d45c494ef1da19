"""Global shortcuts on Windows: RegisterHotKey on a thread with a message loop. Written from the documentation."""

import ctypes
import queue
import threading
from collections.abc import Mapping
from functools import cache
from typing import Any

from desktop_search.platform.hotkeys.key_binding import Binding, Bound, HotkeyError, KeyCombination, Pressed, usable

_HELD = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Meta": 0x8}
_NO_REPEAT = 0x4000
_HOTKEY_MESSAGE, _QUIT_MESSAGE, _OWN_MESSAGE = 0x0312, 0x0012, 0x8000
_ALREADY_REGISTERED = 1409
_NAMED = {
    "Backspace": 0x08, "Tab": 0x09, "Return": 0x0D, "Enter": 0x0D, "Pause": 0x13, "Esc": 0x1B, "Space": 0x20,
    "PgUp": 0x21, "PgDown": 0x22, "End": 0x23, "Home": 0x24, "Left": 0x25, "Up": 0x26, "Right": 0x27, "Down": 0x28,
    "Print": 0x2C, "Ins": 0x2D, "Del": 0x2E, "Help": 0x2F, "Menu": 0x5D, "ScrollLock": 0x91, "Search": 0xAA,
}  # fmt: skip
_F1 = 0x70
START_S, CLOSE_S = 5.0, 2.0


class _Message(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_void_p), ("message", ctypes.c_uint), ("first", ctypes.c_size_t),
        ("second", ctypes.c_ssize_t), ("time", ctypes.c_uint32), ("x", ctypes.c_long), ("y", ctypes.c_long),
    )  # fmt: skip


class WindowsHotkeys:
    """Windows implementation. Hotkeys belong to the thread that registers them, so one thread does all the work."""

    def __init__(self, pressed: Pressed, bound: Bound) -> None:
        self._pressed, self._bound = pressed, bound
        self._wishes: queue.SimpleQueue[dict[str, str]] = queue.SimpleQueue()
        self._names: dict[int, str] = {}
        self._thread_id = 0
        self._is_listening = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hotkeys", daemon=True)
        self._thread.start()

    def bind(self, wanted: Mapping[str, str]) -> None:
        """See Hotkeys."""
        self._wishes.put(dict(wanted))
        self._post(_OWN_MESSAGE)

    def close(self) -> None:
        """Release all keys, which Windows does when the thread ends."""
        self._post(_QUIT_MESSAGE)
        self._thread.join(CLOSE_S)

    def _post(self, message: int) -> None:
        if self._is_listening.wait(START_S):
            _user32().PostThreadMessageW(self._thread_id, message, 0, 0)

    def _run(self) -> None:
        user32, message = _user32(), _Message()
        self._thread_id = threading.get_native_id()
        # PeekMessage creates the message queue that others can post to.
        user32.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)
        self._is_listening.set()
        while user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _HOTKEY_MESSAGE and message.first in self._names:
                self._pressed(self._names[message.first], "")
            while message.message == _OWN_MESSAGE and not self._wishes.empty():
                self._register(self._wishes.get())

    def _register(self, wanted: dict[str, str]) -> None:
        user32 = _user32()
        for number in self._names:
            user32.UnregisterHotKey(None, number)
        self._names.clear()
        for number, (name, keys) in enumerate(usable(wanted, self._bound).items(), start=1):
            code = _code_of(keys)
            held = sum(_HELD[modifier] for modifier in keys.modifiers) | _NO_REPEAT
            if not code:
                self._bound(Binding(name, HotkeyError.UNUSABLE))
            elif user32.RegisterHotKey(None, number, held, code):
                self._names[number] = name
                self._bound(Binding(name))
            else:
                is_taken = getattr(ctypes, "get_last_error")() == _ALREADY_REGISTERED  # noqa: B009
                self._bound(Binding(name, HotkeyError.TAKEN if is_taken else HotkeyError.REFUSED))


def _code_of(keys: KeyCombination) -> int:
    """Virtual key code; 0 if the keyboard has no such key."""
    key = keys.key
    if key in _NAMED:
        return _NAMED[key]
    if key[:1] == "F" and key[1:].isdigit():
        return _F1 + int(key[1:]) - 1
    if len(key) != 1 or ord(key) > 0xFFFF:
        return 0
    found = int(_user32().VkKeyScanW(ctypes.c_wchar(key.lower())))
    return 0 if found == -1 else found & 0xFF


@cache
def _user32() -> Any:
    library = getattr(ctypes, "WinDLL")("user32", use_last_error=True)  # noqa: B009  # mypy knows it on Windows only
    library.VkKeyScanW.restype = ctypes.c_short
    return library
