"""Minimal X11 client on libxcb, which every Qt program on X11 has loaded anyway.

Not on Xlib, which ends the process when a window has just closed or the server ends. Requests are encoded here, by the
specifications of the X protocol and its screen saver extension, so no further library is needed.
"""

import contextlib
import ctypes
import os
import re
import struct
from collections.abc import Iterator
from functools import cache
from typing import Any

from desktop_search.domain.thread_owner import owned

# Opcodes of the X protocol.
_INTERN_ATOM, _GET_PROPERTY, _GET_SELECTION_OWNER, _SEND_EVENT = 16, 20, 23, 25
_CLIENT_MESSAGE = 33
# SubstructureNotify and SubstructureRedirect: delivered to the window manager.
_TO_WINDOW_MANAGER = 1 << 19 | 1 << 20
# Source indication of _NET_ACTIVE_WINDOW for programs that act for the user.
_SOURCE_PAGER = 2
# Offset of the minimum and maximum key code in the connection setup.
_KEY_CODES_AT = 34
_ANY_TYPE = 0
_SAVER_EXTENSION, _SAVER_QUERY_INFO = b"MIT-SCREEN-SAVER", 1
_HEADER_BYTES = 32
_RAISE_NO_ERROR = 1
"""XCB_REQUEST_CHECKED: errors are delivered to the caller that waits for the reply."""
# A window has a handful of states.
_MOST_VALUES = 64


class _Part(ctypes.Structure):
    _fields_ = (("start", ctypes.c_void_p), ("bytes", ctypes.c_size_t))


class _Extension(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("number", ctypes.c_int))


class _Request(ctypes.Structure):
    _fields_ = (
        ("parts", ctypes.c_size_t),
        ("extension", ctypes.POINTER(_Extension)),
        ("opcode", ctypes.c_uint8),
        ("is_void", ctypes.c_uint8),
    )


class _Cookie(ctypes.Structure):
    _fields_ = (("number", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("root", ctypes.POINTER(ctypes.c_uint32)), ("left", ctypes.c_int), ("index", ctypes.c_int))


@owned
class XServer:
    """A connection to the X server."""

    def __init__(self, library: Any, connection: int) -> None:
        self._xcb, self._connection = library, connection
        setup = library.xcb_get_setup(connection)
        self.root: int = library.xcb_setup_roots_iterator(setup).root[0]
        least, most = ctypes.string_at(setup + _KEY_CODES_AT, 2)
        self.key_codes: tuple[int, int] = (least, most)

    @property
    def descriptor(self) -> int:
        """File descriptor for select; readable when the server has sent something."""
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    @property
    def is_lost(self) -> bool:
        """Whether the connection is lost."""
        return bool(self._xcb.xcb_connection_has_error(self._connection))

    def next_event(self) -> bytes:
        """Next event; empty if there is none."""
        event = self._xcb.xcb_poll_for_event(self._connection)
        if not event:
            return b""
        try:
            return ctypes.string_at(event, _HEADER_BYTES)
        finally:
            self._xcb.free(event)

    def activate(self, window: int, time_ms: int) -> None:
        """Ask the window manager to focus a window; `time_ms` is the timestamp of the user's action."""
        kind = self._atom(b"_NET_ACTIVE_WINDOW")
        message = struct.pack("=BBHII5I", _CLIENT_MESSAGE, 32, 0, window, kind, _SOURCE_PAGER, time_ms, 0, 0, 0)
        self.tell(_SEND_EVENT, struct.pack("=II", self.root, _TO_WINDOW_MANAGER) + message)

    def is_full_screen(self, but_not: frozenset[int]) -> bool:
        """Whether the active window is in full screen; windows of the processes `but_not` are ignored."""
        window = next(iter(self._values(self.root, b"_NET_ACTIVE_WINDOW")), 0)
        if not window:
            return False
        full = self._atom(b"_NET_WM_STATE_FULLSCREEN")
        is_full = full != 0 and full in self._values(window, b"_NET_WM_STATE")
        return is_full and not but_not.intersection(self._values(window, b"_NET_WM_PID"))

    def blends_windows(self) -> bool:
        """Whether a compositing manager runs, so that windows can be translucent."""
        reply = self.ask(_GET_SELECTION_OWNER, struct.pack("=I", self._atom(b"_NET_WM_CM_S0")))
        return bool(reply) and struct.unpack_from("=I", reply, 8)[0] != 0

    def idle_s(self) -> float | None:
        """Seconds since the last keyboard or mouse input; None if the server does not report it."""
        reply = self.ask(_SAVER_QUERY_INFO, struct.pack("=I", self.root), _saver_extension())
        return struct.unpack_from("=I", reply, 16)[0] / 1000 if reply else None

    def _atom(self, name: bytes) -> int:
        body = struct.pack("=HH", len(name), 0) + name + b"\0" * (-len(name) % 4)
        reply = self.ask(_INTERN_ATOM, body, data=1)
        return int(struct.unpack_from("=I", reply, 8)[0]) if reply else 0

    def _values(self, window: int, name: bytes) -> tuple[int, ...]:
        """Value of a property that is a list of 32-bit integers; empty for others."""
        atom = self._atom(name)
        reply = self.ask(_GET_PROPERTY, struct.pack("=5I", window, atom, _ANY_TYPE, 0, _MOST_VALUES))
        if not reply or reply[1] != 32:
            return ()
        count = struct.unpack_from("=I", reply, 16)[0]
        return struct.unpack_from(f"={count}I", reply, _HEADER_BYTES)

    def tell(self, opcode: int, body: bytes, data: int = 0) -> int:
        """Send a request without a reply; returns the error code, or 0."""
        number = self._send(opcode, body, None, data, is_void=True)
        error = self._xcb.xcb_request_check(self._connection, _Cookie(number))
        if not error:
            return 0
        try:
            return ctypes.string_at(error, 2)[1]
        finally:
            self._xcb.free(error)

    def _send(self, opcode: int, body: bytes, extension: _Extension | None, data: int, *, is_void: bool) -> int:
        """`body` excludes the first four bytes."""
        whole = ctypes.create_string_buffer(struct.pack("=BBH", 0, data, 0) + body, 4 + len(body))
        # libxcb uses the two parts before ours.
        parts = (_Part * 3)()
        parts[2] = _Part(ctypes.addressof(whole), len(whole))
        request = _Request(1, ctypes.pointer(extension) if extension else None, opcode, is_void)
        start = ctypes.byref(parts, 2 * ctypes.sizeof(_Part))
        return int(self._xcb.xcb_send_request(self._connection, _RAISE_NO_ERROR, start, ctypes.byref(request)))

    def ask(self, opcode: int, body: bytes, extension: _Extension | None = None, data: int = 0) -> bytes:
        """Send a request and return the complete reply; empty on an error."""
        number = self._send(opcode, body, extension, data, is_void=False)
        error = ctypes.c_void_p()
        reply = self._xcb.xcb_wait_for_reply(self._connection, number, ctypes.byref(error)) if number else None
        if error.value:
            self._xcb.free(error)
        if not reply:
            return b""
        try:
            more = struct.unpack("=I", ctypes.string_at(reply + 4, 4))[0] * 4
            return ctypes.string_at(reply, _HEADER_BYTES + more)
        finally:
            self._xcb.free(reply)


@contextlib.contextmanager
def open_display() -> Iterator[XServer | None]:
    """Connect to the local X server; None without one, or for a remote one, as nothing here may use a network."""
    here = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", os.environ.get("DISPLAY", ""))
    library = _library() if here else None
    if here is None or library is None:
        yield None
        return
    # With "unix", the library does not fall back to TCP.
    connection = library.xcb_connect(f"unix:{here[1]}".encode(), None)
    try:
        yield None if library.xcb_connection_has_error(connection) else XServer(library, connection)
    finally:
        library.xcb_disconnect(connection)


def activate_window(window: int, time_ms: int) -> None:
    """Focus a window of this session; `time_ms` is 0 if the time is unknown."""
    with open_display() as display:
        if display is not None:
            display.activate(window, time_ms)


def blends_windows() -> bool:
    """Whether a compositing manager runs in this session, so that windows can be translucent."""
    with open_display() as display:
        return display is not None and display.blends_windows()


@cache
def _saver_extension() -> _Extension:
    """libxcb identifies an extension by its address, so there must be only one instance."""
    return _Extension(_SAVER_EXTENSION, 0)


@cache
def _library() -> Any:
    try:
        xcb: Any = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None
    pointer = ctypes.c_void_p
    xcb.free = ctypes.CDLL(None).free
    signatures = {
        "xcb_connect": ((ctypes.c_char_p, pointer), pointer),
        "xcb_disconnect": ((pointer,), None),
        "xcb_connection_has_error": ((pointer,), ctypes.c_int),
        "xcb_get_setup": ((pointer,), pointer),
        "xcb_setup_roots_iterator": ((pointer,), _Screens),
        "xcb_send_request": ((pointer, ctypes.c_int, pointer, pointer), ctypes.c_uint),
        "xcb_get_file_descriptor": ((pointer,), ctypes.c_int),
        "xcb_poll_for_event": ((pointer,), pointer),
        "xcb_request_check": ((pointer, _Cookie), pointer),
        "xcb_wait_for_reply": ((pointer, ctypes.c_uint, pointer), pointer),
        "free": ((pointer,), None),
    }
    for name, (arguments, result) in signatures.items():
        function = getattr(xcb, name)
        function.argtypes, function.restype = arguments, result
    return xcb
