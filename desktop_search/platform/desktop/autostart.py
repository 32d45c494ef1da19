"""Autostart at login: an XDG autostart file, a value of Windows' Run key, or a macOS launch agent.

The branches for Windows and macOS have never been run.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_search.app_info import APP_ID, APP_NAME
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.own_files import remove_shared_file, write_shared_file
from desktop_search.platform.desktop.desktop_entry import config_home, desktop_entry, exec_line

# Also in entries written by earlier versions.
MARK = APP_ID.encode()
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


@dataclass(frozen=True, slots=True)
class Autostart:
    """The program's autostart entry."""

    command: Sequence[str]
    """The command to run at login."""

    @property
    def place(self) -> str:
        """Location of the entry: a file, or a registry value."""
        return f"HKEY_CURRENT_USER\\{RUN_KEY}\\{APP_NAME}" if sys.platform == "win32" else str(_file())

    def is_on(self) -> bool:
        """Whether the entry exists and is not disabled by the desktop's own settings."""
        if sys.platform == "win32":
            return _registered()
        try:
            text = _file().read_bytes()
        except OSError:
            return False
        lines = {line.strip().replace(b" ", b"").lower() for line in text.splitlines()}
        return not lines & {b"hidden=true", b"x-gnome-autostart-enabled=false"}

    def switch(self, *, on: bool) -> None:
        """Write or remove the entry. Raises DesktopSearchError if the system denies access."""
        try:
            if sys.platform == "win32":
                _register(self.command if on else None)
            elif on:
                write_shared_file(_file(), self._text(), MARK)
            else:
                remove_shared_file(_file(), MARK)
        except OSError as error:
            raise DesktopSearchError(
                Message("{file} could not be written: {reason}.", file=self.place, reason=error.strerror or error),
                Message("Check that you have write permission there."),
            ) from error

    def _text(self) -> bytes:
        if sys.platform == "darwin":
            import plistlib

            agent = {
                "Label": APP_ID,
                "ProgramArguments": list(self.command),
                "RunAtLoad": True,
                "LimitLoadToSessionType": "Aqua",
                "ProcessType": "Interactive",
            }
            return plistlib.dumps(agent)
        fields = {
            "Type": "Application",
            "Name": APP_NAME,
            "Comment": "Finds things in your own files by what they say",
            "Exec": exec_line(self.command),
            "TryExec": self.command[0],
            "Icon": APP_ID,
            "Terminal": "false",
            "StartupNotify": "false",
            "X-GNOME-Autostart-enabled": "true",
        }
        return os.fsencode(desktop_entry("Desktop Entry", fields))


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{APP_ID}.plist"
    return config_home() / "autostart" / f"{APP_ID}.desktop"


def _registered() -> bool:
    if sys.platform != "win32":
        raise AssertionError("the registry is Windows' own")
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            winreg.QueryValueEx(key, APP_NAME)
    except OSError:
        return False
    return True


def _register(command: Sequence[str] | None) -> None:
    if sys.platform != "win32":
        raise AssertionError("the registry is Windows' own")
    import winreg

    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
        if command is not None:
            winreg.SetValueEx(key, APP_NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(_without_console(command)))
        elif _registered():
            winreg.DeleteValue(key, APP_NAME)


def _without_console(command: Sequence[str]) -> list[str]:
    """Replace python.exe by pythonw.exe, which opens no console window."""
    program = Path(command[0])
    quiet = program.with_name("pythonw.exe")
    return [str(quiet if program.name.lower() == "python.exe" and quiet.is_file() else program), *command[1:]]
