"""Keyboard layout of the X server: key codes and modifier masks."""

import struct
from collections.abc import Iterator
from itertools import combinations

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.x11.xcb import XServer

_GET_KEYBOARD_MAPPING, _GET_MODIFIER_MAPPING = 101, 119
_SHIFT, _CAPS_LOCK, _CONTROL, _ALT, _SUPER = 0x01, 0x02, 0x04, 0x08, 0x40
# Keysyms (X11/keysymdef.h).
_NUM_LOCK, _SCROLL_LOCK = 0xFF7F, 0xFF14
_MODIFIER_KEYS = {"Alt": (0xFFE9, 0xFFEA), "Meta": (0xFFEB, 0xFFEC)}
_USUAL_MASKS = {"Alt": _ALT, "Meta": _SUPER}
_NAMED = {
    "Space": 0x20, "Backspace": 0xFF08, "Tab": 0xFF09, "Return": 0xFF0D, "Pause": 0xFF13, "ScrollLock": 0xFF14,
    "Esc": 0xFF1B, "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "PgUp": 0xFF55,
    "PgDown": 0xFF56, "End": 0xFF57, "Print": 0xFF61, "Ins": 0xFF63, "Menu": 0xFF67, "Help": 0xFF6A, "Enter": 0xFF8D,
    "Del": 0xFFFF, "HomePage": 0x1008FF18, "LaunchMail": 0x1008FF19, "Search": 0x1008FF1B, "Calculator": 0x1008FF1D,
    "Favorites": 0x1008FF30,
}  # fmt: skip
_F1 = 0xFFBE
_UNICODE = 0x01000000
_HEADER_BYTES = 32


@dataclass(frozen=True, slots=True)
class Keyboard:
    """A keyboard layout."""

    codes: dict[int, tuple[int, ...]]
    """Codes of the keys that produce each keysym, alone or with Shift."""
    masks: dict[str, int]
    """Masks of the modifiers Alt and Meta."""
    locks: tuple[int, ...]
    """Masks of lock modifiers, which are ignored: Caps Lock, Num Lock, Scroll Lock."""

    @classmethod
    def read(cls, display: XServer) -> "Keyboard":
        first, last = display.key_codes
        reply = display.ask(_GET_KEYBOARD_MAPPING, struct.pack("=BB2x", first, last - first + 1))
        codes: dict[int, list[int]] = {}
        for code, signs in _rows(reply, first):
            for sign in signs[:2]:
                if sign:
                    codes.setdefault(sign, []).append(code)
        frozen = {sign: tuple(dict.fromkeys(found)) for sign, found in codes.items()}
        bits = _modifier_bits(display)

        def mask(*signs: int) -> int:
            found = 0
            for sign in signs:
                for code in frozen.get(sign, ()):
                    found |= bits.get(code, 0)
            return found

        masks = {name: mask(*signs) or _USUAL_MASKS[name] for name, signs in _MODIFIER_KEYS.items()}
        locks = {_CAPS_LOCK, mask(_NUM_LOCK), mask(_SCROLL_LOCK)} - {0, *masks.values()}
        return cls(frozen, masks, tuple(sorted(locks)))

    def codes_of(self, key: str) -> tuple[int, ...]:
        """Codes of a key by Qt's name; empty if this keyboard has no such key."""
        return self.codes.get(_keysym(key), ())

    def mask_of(self, modifiers: frozenset[str]) -> int:
        known = {"Shift": _SHIFT, "Ctrl": _CONTROL} | self.masks
        return sum({known[name] for name in modifiers})

    @property
    def held_modifiers(self) -> int:
        """Mask of all modifiers that are not locks."""
        return self.mask_of(frozenset(("Shift", "Ctrl", "Alt", "Meta")))

    def lock_masks(self) -> Iterator[int]:
        """All combinations of lock masks: for the server, each is a different key combination."""
        for number in range(len(self.locks) + 1):
            for some in combinations(self.locks, number):
                yield sum(some)


def _keysym(key: str) -> int:
    if key in _NAMED:
        return _NAMED[key]
    if key[:1] == "F" and key[1:].isdigit():
        return _F1 + int(key[1:]) - 1
    if len(key) != 1:
        return 0
    number = ord(key.lower())
    return number if number < 0x100 else _UNICODE | number


def _rows(reply: bytes, first: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Each key code with its keysyms."""
    width = reply[1] if reply else 0
    for at in range(_HEADER_BYTES, len(reply) - 4 * width + 1 if width else 0, 4 * width):
        yield first + (at - _HEADER_BYTES) // (4 * width), struct.unpack_from(f"={width}I", reply, at)


def _modifier_bits(display: XServer) -> dict[int, int]:
    """Modifier bit of each key code that is a modifier."""
    reply = display.ask(_GET_MODIFIER_MAPPING, b"")
    width = reply[1] if reply else 0
    bits: dict[int, int] = {}
    for number in range(8):
        for code in reply[_HEADER_BYTES + number * width : _HEADER_BYTES + (number + 1) * width]:
            if code:
                bits[code] = 1 << number
    return bits
