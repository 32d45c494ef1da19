"""Asking the system by the small programs it comes with; no answer is an answer too."""

import os
import shutil
import subprocess
from pathlib import Path

SYSTEM_BUS = Path("/run/dbus/system_bus_socket")
ASK_TIMEOUT_S = 2.0


def output(*command: str) -> str:
    """What a program prints; empty when it is not there, fails or takes too long."""
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
    """The answer as gdbus writes it, such as "(<'balanced'>,)"; empty where nobody answers."""
    return _gdbus("--system", name, path, method, arguments) if SYSTEM_BUS.exists() else ""


def ask_session_bus(name: str, path: str, method: str, *arguments: str) -> str:
    """As `ask_system_bus`, of the person's own session."""
    return _gdbus("--session", name, path, method, arguments) if _has_session_bus() else ""


def session_names() -> str:
    """All that can be asked on the session's bus, as gdbus writes it.

    Looked up first, because a call to a name nobody owns may start the program that would.
    """
    bus = "org.freedesktop.DBus"
    return ask_session_bus(bus, "/org/freedesktop/DBus", f"{bus}.ListNames")


def _gdbus(bus: str, name: str, path: str, method: str, arguments: tuple[str, ...]) -> str:
    if shutil.which("gdbus") is None:
        return ""
    call = ["call", bus, "--timeout", "1", "--dest", name, "--object-path", path, "--method", method]
    return output("gdbus", *call, *arguments)


def _has_session_bus() -> bool:
    """Without an address gdbus would start a bus of its own, and with some it would open a network connection."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if address:
        return address.startswith("unix:")
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(runtime) and Path(runtime or "/", "bus").exists()
