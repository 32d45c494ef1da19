"""Global shortcuts on macOS: Carbon's RegisterEventHotKey, with events from the program's own event loop.

Callbacks run on the main thread. Written from the documentation.
"""

import ctypes
import ctypes.util
import logging
from collections.abc import Mapping
from typing import Any

from desktop_search.platform.hotkeys.key_binding import Binding, Bound, HotkeyError, KeyCombination, Pressed, usable

log = logging.getLogger(__name__)

# On macOS, Qt calls the command key Ctrl and the control key Meta.
_HELD = {"Ctrl": 1 << 8, "Shift": 1 << 9, "Alt": 1 << 11, "Meta": 1 << 12}
_ALREADY_REGISTERED = -9878
# Virtual key codes by the ANSI layout: Carbon identifies keys by position, not by letter.
_CODES = {
    "A": 0, "S": 1, "D": 2, "F": 3, "H": 4, "G": 5, "Z": 6, "X": 7, "C": 8, "V": 9, "B": 11, "Q": 12, "W": 13, "E": 14,
    "R": 15, "Y": 16, "T": 17, "1": 18, "2": 19, "3": 20, "4": 21, "6": 22, "5": 23, "=": 24, "9": 25, "7": 26, "-": 27,
    "8": 28, "0": 29, "]": 30, "O": 31, "U": 32, "[": 33, "I": 34, "P": 35, "Return": 36, "L": 37, "J": 38, "'": 39,
    "K": 40, ";": 41, "\\": 42, ",": 43, "/": 44, "N": 45, "M": 46, ".": 47, "Tab": 48, "Space": 49, "`": 50,
    "Backspace": 51, "Esc": 53, "Enter": 76, "F5": 96, "F6": 97, "F7": 98, "F3": 99, "F8": 100, "F9": 101, "F11": 103,
    "F13": 105, "F14": 107, "F10": 109, "F12": 111, "F15": 113, "Help": 114, "Home": 115, "PgUp": 116, "Del": 117,
    "F4": 118, "End": 119, "F2": 120, "PgDown": 121, "F1": 122, "Left": 123, "Right": 124, "Down": 125, "Up": 126,
}  # fmt: skip


def _four(text: str) -> int:
    """A four-character code as an integer."""
    return int.from_bytes(text.encode("ascii"), "big")


_KEYBOARD_EVENTS, _KEY_PRESSED = _four("keyb"), 5
_DIRECT_OBJECT, _KEY_ID_TYPE, _SIGNATURE = _four("----"), _four("hkid"), _four("DSrc")


class _EventKind(ctypes.Structure):
    _fields_ = (("group", ctypes.c_uint32), ("kind", ctypes.c_uint32))


class _KeyId(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("number", ctypes.c_uint32))


_Handler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class MacHotkeys:
    """Thread: main."""

    def __init__(self, pressed: Pressed, bound: Bound) -> None:
        self._pressed, self._bound = pressed, bound
        self._names: dict[int, str] = {}
        self._keys: list[ctypes.c_void_p] = []
        # Keep a reference: Carbon calls it as long as the program runs.
        self._handler = _Handler(self._on_event)
        self._carbon = _carbon()
        if self._carbon is not None:
            kind = _EventKind(_KEYBOARD_EVENTS, _KEY_PRESSED)
            target = self._carbon.GetApplicationEventTarget()
            self._carbon.InstallEventHandler(target, self._handler, 1, ctypes.byref(kind), None, None)

    def bind(self, wanted: Mapping[str, str]) -> None:
        """See Hotkeys."""
        self.close()
        for number, (name, keys) in enumerate(usable(wanted, self._bound).items(), start=1):
            trouble = self._register(number, keys)
            if trouble is None:
                self._names[number] = name
            self._bound(Binding(name, trouble))

    def close(self) -> None:
        """Release all keys."""
        for key in self._keys:
            self._carbon.UnregisterEventHotKey(key)
        self._keys.clear()
        self._names.clear()

    def _register(self, number: int, keys: KeyCombination) -> HotkeyError | None:
        if self._carbon is None:
            return HotkeyError.UNSUPPORTED
        code = _CODES.get(keys.key.upper() if len(keys.key) == 1 else keys.key)
        if code is None:
            return HotkeyError.UNUSABLE
        held = sum(_HELD[name] for name in keys.modifiers)
        made, target = ctypes.c_void_p(), self._carbon.GetApplicationEventTarget()
        key_id = _KeyId(_SIGNATURE, number)
        status = self._carbon.RegisterEventHotKey(code, held, key_id, target, 0, ctypes.byref(made))
        if status:
            return HotkeyError.TAKEN if status == _ALREADY_REGISTERED else HotkeyError.REFUSED
        self._keys.append(made)
        return None

    def _on_event(self, _caller: int, event: int, _data: int) -> int:
        found = _KeyId()
        size = ctypes.sizeof(found)
        self._carbon.GetEventParameter(event, _DIRECT_OBJECT, _KEY_ID_TYPE, None, size, None, ctypes.byref(found))
        if found.signature == _SIGNATURE and found.number in self._names:
            self._pressed(self._names[found.number], "")
        return 0


def _carbon() -> Any:
    """Load Carbon; None if this fails."""
    place = ctypes.util.find_library("Carbon")
    try:
        carbon: Any = ctypes.CDLL(place) if place else None
    except OSError as error:
        log.info("no hotkeys: %s", error)
        return None
    if carbon is None:
        return None
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    signatures = {
        "GetApplicationEventTarget": ((), pointer),
        "InstallEventHandler": ((pointer, _Handler, ctypes.c_ulong, pointer, pointer, pointer), ctypes.c_int32),
        "RegisterEventHotKey": ((number, number, _KeyId, pointer, number, pointer), ctypes.c_int32),
        "UnregisterEventHotKey": ((pointer,), ctypes.c_int32),
        "GetEventParameter": (
            (pointer, number, number, pointer, ctypes.c_ulong, pointer, pointer), ctypes.c_int32,
        ),
    }  # fmt: skip
    for name, (arguments, result) in signatures.items():
        function = getattr(carbon, name)
        function.argtypes, function.restype = arguments, result
    return carbon
