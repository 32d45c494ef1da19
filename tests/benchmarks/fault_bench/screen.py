"""Activates the window on a display without a window manager, with Xlib."""

import ctypes
import os
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_ulong, c_void_p

REVERT_TO_PARENT = 2
CURRENT_TIME = 0


def activate_largest_window(display: str) -> bool:
    """Activate the largest window. Returns False without a window or Xlib."""
    try:
        xlib = ctypes.CDLL("libX11.so.6")
    except OSError:
        return False
    xlib.XOpenDisplay.argtypes, xlib.XOpenDisplay.restype = [c_char_p], c_void_p
    xlib.XDefaultRootWindow.argtypes, xlib.XDefaultRootWindow.restype = [c_void_p], c_ulong
    connection = xlib.XOpenDisplay(os.fsencode(display))
    if not connection:
        return False
    windows = _windows(xlib, connection)
    if windows:
        xlib.XSetInputFocus.argtypes = [c_void_p, c_ulong, c_int, c_ulong]
        xlib.XSetInputFocus(connection, max(windows)[1], REVERT_TO_PARENT, CURRENT_TIME)
    xlib.XCloseDisplay.argtypes = [c_void_p]
    xlib.XCloseDisplay(connection)
    return bool(windows)


def _windows(xlib: ctypes.CDLL, connection: int) -> list[tuple[int, int]]:
    """Area and id of each window on the display."""
    root, parent, children, number = c_ulong(), c_ulong(), POINTER(c_ulong)(), c_uint()
    top = xlib.XDefaultRootWindow(connection)
    xlib.XQueryTree.argtypes = [c_void_p, c_ulong, *[c_void_p] * 4]
    xlib.XQueryTree(connection, top, byref(root), byref(parent), byref(children), byref(number))
    return [(_area(xlib, connection, children[at]), children[at]) for at in range(number.value)]


def _area(xlib: ctypes.CDLL, connection: int, window: int) -> int:
    root, x, y = c_ulong(), c_int(), c_int()
    width, height, border, depth = (c_uint() for _ in range(4))
    xlib.XGetGeometry.argtypes = [c_void_p, c_ulong, *[c_void_p] * 7]
    places = [byref(one) for one in (root, x, y, width, height, border, depth)]
    xlib.XGetGeometry(connection, window, *places)
    return width.value * height.value
