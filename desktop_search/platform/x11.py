"""Two questions to the X server, by libxcb, which every Qt program on X11 has loaded anyway.

Not by Xlib: its answer to a window that has just closed, or to a server that ends, is to end this process. Requests
are put together here, after the X protocol and its screen saver extension, so that no further library is needed.
"""

import contextlib
import ctypes
import os
import re
import struct
from collections.abc import Iterator
from functools import cache
from typing import Any

# Numbers of the protocol.
_INTERN_ATOM, _GET_PROPERTY, _GET_SELECTION_OWNER = 16, 20, 23
_ANY_TYPE = 0
_SAVER_EXTENSION, _SAVER_QUERY_INFO = b"MIT-SCREEN-SAVER", 1
_HEADER_BYTES = 32
_RAISE_NO_ERROR = 1
"""XCB_REQUEST_CHECKED: an error is handed to whoever waits for the reply."""
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


class _Screens(ctypes.Structure):
    _fields_ = (("root", ctypes.POINTER(ctypes.c_uint32)), ("left", ctypes.c_int), ("index", ctypes.c_int))


class XServer:
    """A connection for a few questions; not for several threads."""

    def __init__(self, library: Any, connection: int) -> None:
        self._xcb, self._connection = library, connection
        screens = library.xcb_setup_roots_iterator(library.xcb_get_setup(connection))
        self._root: int = screens.root[0]

    def is_full_screen(self, but_not: frozenset[int]) -> bool:
        """Whether the window in use covers its screen; windows of the processes `but_not` do not count."""
        window = next(iter(self._values(self._root, b"_NET_ACTIVE_WINDOW")), 0)
        if not window:
            return False
        full = self._atom(b"_NET_WM_STATE_FULLSCREEN")
        is_full = full != 0 and full in self._values(window, b"_NET_WM_STATE")
        return is_full and not but_not.intersection(self._values(window, b"_NET_WM_PID"))

    def blends_windows(self) -> bool:
        """Whether something composes the screen, so that a window can be seen through in places."""
        reply = self._ask(_GET_SELECTION_OWNER, struct.pack("=I", self._atom(b"_NET_WM_CM_S0")))
        return bool(reply) and struct.unpack_from("=I", reply, 8)[0] != 0

    def idle_s(self) -> float | None:
        """Seconds since the last key or movement of the mouse; None when the server does not count them."""
        reply = self._ask(_SAVER_QUERY_INFO, struct.pack("=I", self._root), _saver_extension())
        return struct.unpack_from("=I", reply, 16)[0] / 1000 if reply else None

    def _atom(self, name: bytes) -> int:
        body = struct.pack("=HH", len(name), 0) + name + b"\0" * (-len(name) % 4)
        reply = self._ask(_INTERN_ATOM, body, data=1)
        return int(struct.unpack_from("=I", reply, 8)[0]) if reply else 0

    def _values(self, window: int, name: bytes) -> tuple[int, ...]:
        """A property that is a list of numbers of 32 bits; empty for one that is not."""
        atom = self._atom(name)
        reply = self._ask(_GET_PROPERTY, struct.pack("=5I", window, atom, _ANY_TYPE, 0, _MOST_VALUES))
        if not reply or reply[1] != 32:
            return ()
        count = struct.unpack_from("=I", reply, 16)[0]
        return struct.unpack_from(f"={count}I", reply, _HEADER_BYTES)

    def _ask(self, opcode: int, body: bytes, extension: _Extension | None = None, data: int = 0) -> bytes:
        """The whole reply; empty when the server refuses. `body` is what follows the first four bytes."""
        whole = ctypes.create_string_buffer(struct.pack("=BBH", 0, data, 0) + body, 4 + len(body))
        # The library puts parts of its own before ours.
        parts = (_Part * 3)()
        parts[2] = _Part(ctypes.addressof(whole), len(whole))
        request = _Request(1, ctypes.pointer(extension) if extension else None, opcode, 0)
        start = ctypes.byref(parts, 2 * ctypes.sizeof(_Part))
        number = self._xcb.xcb_send_request(self._connection, _RAISE_NO_ERROR, start, ctypes.byref(request))
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
    """The server of this session; None without one, and for one on another machine, as nothing here uses a network."""
    here = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", os.environ.get("DISPLAY", ""))
    library = _library() if here else None
    if here is None or library is None:
        yield None
        return
    # With "unix" named the library does not fall back to TCP.
    connection = library.xcb_connect(f"unix:{here[1]}".encode(), None)
    try:
        yield None if library.xcb_connection_has_error(connection) else XServer(library, connection)
    finally:
        library.xcb_disconnect(connection)


def blends_windows() -> bool:
    """Whether the screen of this session shows what is below a window that can be seen through."""
    with open_display() as display:
        return display is not None and display.blends_windows()


@cache
def _saver_extension() -> _Extension:
    """The library numbers an extension by its address, so there must be but one."""
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
        "xcb_wait_for_reply": ((pointer, ctypes.c_uint, pointer), pointer),
        "free": ((pointer,), None),
    }
    for name, (arguments, result) in signatures.items():
        function = getattr(xcb, name)
        function.argtypes, function.restype = arguments, result
    return xcb
