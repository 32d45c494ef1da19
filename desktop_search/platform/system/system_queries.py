"""Queries the system with its command-line tools; failures result in empty replies."""

import os
import shutil
import subprocess
from pathlib import Path

SYSTEM_BUS = Path("/run/dbus/system_bus_socket")
ASK_TIMEOUT_S = 2.0


def output(*command: str) -> str:
    """Standard output of a program; empty if it is missing, fails or times out."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=ASK_TIMEOUT_S,
            check=False,
            text=True,
        )
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return ""
    return done.stdout if done.returncode == 0 else ""


def ask_system_bus(name: str, path: str, method: str, *arguments: str) -> str:
    """Reply in gdbus format, such as "(<'balanced'>,)"; empty without a reply."""
    return _gdbus("--system", name, path, method, arguments) if SYSTEM_BUS.exists() else ""


def ask_session_bus(name: str, path: str, method: str, *arguments: str) -> str:
    """Like `ask_system_bus`, on the user's session bus."""
    return _gdbus("--session", name, path, method, arguments) if _has_session_bus() else ""


def session_names() -> str:
    """All names on the session bus, in gdbus format.

    Check these first, because a call to an unowned name may start the program that provides it.
    """
    bus = "org.freedesktop.DBus"
    return ask_session_bus(bus, "/org/freedesktop/DBus", f"{bus}.ListNames")


def _gdbus(bus: str, name: str, path: str, method: str, arguments: tuple[str, ...]) -> str:
    if shutil.which("gdbus") is None:
        return ""
    call = ["call", bus, "--timeout", "1", "--dest", name, "--object-path", path, "--method", method]
    return output("gdbus", *call, *arguments)


def _has_session_bus() -> bool:
    """Without an address, gdbus would start its own bus, and with some addresses it would open a network connection."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if address:
        return address.startswith("unix:")
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(runtime) and Path(runtime or "/", "bus").exists()
