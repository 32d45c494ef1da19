"""Opens files in their default program, and shows them in the file manager."""

import logging
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import quote

from desktop_search.app_info import is_frozen
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import Message

log = logging.getLogger(__name__)

ErrorHandler = Callable[[DesktopSearchError], None]
# An opener that is still running after this time has become the application itself, which is a success.
OPENER_WAIT_S = 20
# Exit status 3 of xdg-open: "a required tool could not be found", that is, no application for this type.
_XDG_NO_APP = 3
_NO_APP = "no app is set for this file type"


def open_file(path: Path, on_trouble: ErrorHandler | None = None) -> None:
    """Open the file in the user's default program, without waiting.

    Raises DesktopSearchError if it is known immediately that this will fail. Later errors are passed to `on_trouble`,
    on another thread.
    """
    path = existing(path)
    if sys.platform == "win32":
        _start_on_windows(path)
    elif sys.platform == "darwin":
        launch([["open", str(path)]], path, on_trouble)
    else:
        launch([[_xdg_open(path), str(path)]], path, on_trouble)


def open_page(address: str, on_trouble: ErrorHandler | None = None) -> None:
    """Open a web page in the default browser; otherwise like `open_file`."""
    if sys.platform == "win32":
        _start_on_windows(address)
    elif sys.platform == "darwin":
        launch([["open", address]], address, on_trouble)
    else:
        launch([[_xdg_open(address), address]], address, on_trouble)


def reveal_file(path: Path, on_trouble: ErrorHandler | None = None) -> None:
    """Show the file in the file manager, selected if supported; otherwise like `open_file`."""
    path = existing(path)
    if sys.platform == "win32":
        # A string, as explorer has its own rules for parsing the command line; its exit status is meaningless.
        subprocess.Popen(f'explorer /select,"{path}"')
    elif sys.platform == "darwin":
        launch([["open", "-R", str(path)]], path, on_trouble)
    else:
        launch(_reveal_commands(path), path, on_trouble)


def file_uri(path: Path) -> str:
    """File URI of a path, made from its bytes, so that names that are not valid UTF-8 are preserved."""
    return "file://" + quote(os.fsencode(path), safe="/")


def existing(path: Path) -> Path:
    """The absolute path. Raises DesktopSearchError if it does not exist."""
    path = path.absolute()
    if not os.path.lexists(path):
        raise DesktopSearchError(
            Message("{path} no longer exists.", path=path),
            Message("It was moved or deleted. The next scan removes it from the results."),
        )
    return path


def _start_on_windows(what: Path | str) -> None:
    if sys.platform != "win32":
        raise AssertionError("startfile is Windows' own")
    try:
        os.startfile(what)
    except OSError as error:
        raise _cannot_open(what, str(error.strerror)) from error


def _xdg_open(what: Path | str) -> str:
    found = shutil.which("xdg-open")
    if found is None:
        raise _cannot_open(what, "xdg-open is not installed")
    return found


def _reveal_commands(path: Path) -> list[list[str]]:
    """Commands that show the file, best first."""
    bus, interface = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
    commands = []
    if gdbus := shutil.which("gdbus"):
        call = ["call", "--session", "--timeout", "5", "--dest", bus, "--object-path", interface]
        commands.append([gdbus, *call, "--method", f"{bus}.ShowItems", f"['{file_uri(path)}']", ""])
    elif sender := shutil.which("dbus-send"):
        call = ["--session", "--print-reply", "--reply-timeout=5000", f"--dest={bus}", interface]
        commands.append([sender, *call, f"{bus}.ShowItems", f"array:string:{file_uri(path)}", "string:"])
    if opener := shutil.which("xdg-open"):
        commands.append([opener, str(path.parent)])
    if not commands:
        raise _cannot_open(path, "neither a file manager on D-Bus nor xdg-open is installed")
    return commands


def launch(commands: Sequence[Sequence[str]], what: Path | str, on_trouble: ErrorHandler | None) -> None:
    """Try commands one after the other on a background thread, as some take seconds to fail."""

    def try_each() -> None:
        reason = ""
        for command in commands:
            reason = _run(command)
            if not reason:
                return
        log.info("%s could not be opened: %s", what, reason)
        if on_trouble:
            on_trouble(_cannot_open(what, reason))

    threading.Thread(target=try_each, name="opener", daemon=True).start()


def _run(command: Sequence[str]) -> str:
    """Run a command; returns the reason of a failure, empty on success."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=_environment_of_the_desktop(),
        )
        status = process.wait(OPENER_WAIT_S)
    except subprocess.TimeoutExpired:
        return ""
    except OSError as error:
        return str(error.strerror or error)
    name = Path(command[0]).name
    if name == "xdg-open" and status == _XDG_NO_APP:
        return _NO_APP
    return f"{name} failed with status {status}" if status else ""


def _environment_of_the_desktop() -> dict[str, str]:
    """Environment without the library path of a frozen program, which would make other programs load our libraries."""
    environment = dict(os.environ)
    original = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is not None:
        environment["LD_LIBRARY_PATH"] = original
    elif is_frozen():
        environment.pop("LD_LIBRARY_PATH", None)
    return environment


def _cannot_open(what: Path | str, reason: str) -> DesktopSearchError:
    if reason == _NO_APP:
        if isinstance(what, str):
            return DesktopSearchError(
                Message("No app is set to open web pages."), Message("Set a default browser in your system settings.")
            )
        kind = what.suffix.removeprefix(".").upper()
        message = (
            Message("No app is set to open {kind} files.", kind=kind)
            if kind
            else Message("No app is set to open this file.")
        )
        return DesktopSearchError(message, Message("Set a default app for this file type in your file manager."))
    remedy = (
        Message("Open it from your file manager.") if isinstance(what, Path) else Message("Open it in your browser.")
    )
    return DesktopSearchError(Message("{name} could not be opened: {reason}.", name=what, reason=reason), remedy)
