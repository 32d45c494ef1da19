"""Global shortcuts on X11: key grabs on the root window, with their own connection and thread."""

import contextlib
import logging
import queue
import select
import socket
import struct
import threading
from collections.abc import Mapping

from desktop_search.platform.hotkeys.key_binding import Binding, Bound, HotkeyError, KeyCombination, Pressed, usable
from desktop_search.platform.x11.x11_keyboard import Keyboard
from desktop_search.platform.x11.xcb import XServer, open_display

log = logging.getLogger(__name__)

_GRAB_KEY, _UNGRAB_KEY = 33, 34
_KEY_PRESS, _KEY_RELEASE, _MAPPING_NOTIFY = 2, 3, 34
_ASYNCHRONOUS = 1
# BadAccess: another client has grabbed the key.
_ACCESS_ERROR = 10
CLOSE_S = 2.0


class X11Hotkeys:
    """Callbacks run on a thread that blocks until the server or the program sends something."""

    def __init__(self, pressed: Pressed, bound: Bound) -> None:
        self._pressed, self._bound = pressed, bound
        self._wishes: queue.SimpleQueue[dict[str, str] | None] = queue.SimpleQueue()
        self._woken, self._wake = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="hotkeys", daemon=True)
        self._thread.start()

    def bind(self, wanted: Mapping[str, str]) -> None:
        """See Hotkeys."""
        self._tell(dict(wanted))

    def close(self) -> None:
        """Release all keys."""
        self._tell(None)
        self._thread.join(CLOSE_S)
        self._wake.close()

    def _tell(self, wish: dict[str, str] | None) -> None:
        self._wishes.put(wish)
        try:
            self._wake.send(b".")
        except OSError:
            log.debug("the thread of the hotkeys has ended")

    def _run(self) -> None:
        with open_display() as display, self._woken:
            grabs = _Grabs(display, self._pressed, self._bound) if display else None
            while self._take_wishes(grabs):
                waiting: list[socket.socket | int] = [self._woken]
                if grabs is not None:
                    # Events that arrived during a request are already buffered, so select would not report them.
                    grabs.take_events()
                    if grabs.is_lost:
                        log.warning("the X server is gone, and the hotkeys with it")
                        grabs = None
                        continue
                    waiting.append(grabs.descriptor)
                select.select(waiting, [], [])

    def _take_wishes(self, grabs: "_Grabs | None") -> bool:
        """False when the thread should end."""
        self._woken.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            self._woken.recv(4096)
        while not self._wishes.empty():
            wish = self._wishes.get()
            if wish is None:
                return False
            if grabs is not None:
                grabs.bind(wish)
            else:
                for name in wish:
                    self._bound(Binding(name, HotkeyError.UNSUPPORTED))
        return True


class _Grabs:
    """The current key grabs; belongs to the thread."""

    def __init__(self, display: XServer, pressed: Pressed, bound: Bound) -> None:
        self._display, self._pressed, self._bound = display, pressed, bound
        self._wanted: dict[str, str] = {}
        self._keyboard = Keyboard.read(display)
        self._names: dict[tuple[int, int], str] = {}
        self._released_at: dict[int, int] = {}

    @property
    def descriptor(self) -> int:
        return self._display.descriptor

    @property
    def is_lost(self) -> bool:
        return self._display.is_lost

    def bind(self, wanted: dict[str, str]) -> None:
        self._give_back()
        self._wanted = wanted
        for name, combination in usable(wanted, self._bound).items():
            self._bound(Binding(name, self._grab(name, combination)))

    def take_events(self) -> None:
        while event := self._display.next_event():
            kind = event[0] & 0x7F
            if kind == _MAPPING_NOTIFY:
                self._take_layout(Keyboard.read(self._display))
            elif kind in (_KEY_PRESS, _KEY_RELEASE):
                self._take_key(kind, event)

    def _take_layout(self, keyboard: Keyboard) -> None:
        """Grab again when the layout has changed: keys may have other codes, or exist for the first time."""
        if keyboard != self._keyboard:
            self._give_back()
            self._keyboard = keyboard
            self.bind(self._wanted)

    def _take_key(self, kind: int, event: bytes) -> None:
        code, time_ms = event[1], struct.unpack_from("=I", event, 4)[0]
        if kind == _KEY_RELEASE:
            self._released_at[code] = time_ms
            return
        # Auto-repeat sends a release and a press with the same timestamp.
        is_repeated = self._released_at.pop(code, None) == time_ms
        state = struct.unpack_from("=H", event, 28)[0] & self._keyboard.held_modifiers
        if not is_repeated and (name := self._names.get((code, state))):
            self._pressed(name, str(time_ms))

    def _grab(self, name: str, combination: KeyCombination) -> HotkeyError | None:
        codes, held = self._keyboard.codes_of(combination.key), self._keyboard.mask_of(combination.modifiers)
        if not codes:
            return HotkeyError.UNUSABLE
        for code in codes:
            for locks in self._keyboard.lock_masks():
                body = struct.pack("=IHBBB3x", self._display.root, held | locks, code, _ASYNCHRONOUS, _ASYNCHRONOUS)
                error = self._display.tell(_GRAB_KEY, body, data=1)
                if error:
                    self._ungrab(code, held)
                    return HotkeyError.TAKEN if error == _ACCESS_ERROR else HotkeyError.UNUSABLE
            self._names[code, held] = name
        return None

    def _give_back(self) -> None:
        for code, held in self._names:
            self._ungrab(code, held)
        self._names.clear()

    def _ungrab(self, code: int, held: int) -> None:
        for locks in self._keyboard.lock_masks():
            self._display.tell(_UNGRAB_KEY, struct.pack("=IH2x", self._display.root, held | locks), data=code)
