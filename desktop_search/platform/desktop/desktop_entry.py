"""Desktop entry files, and the command that starts this program from the desktop."""

import os
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_search.app_info import APP_ID, is_frozen, role_command

# Characters that need no quoting, and those that need escaping, in Exec of the Desktop Entry Specification.
_PLAIN = re.compile(r"[A-Za-z0-9_@+=:,./-]+")
_TO_ESCAPE = re.compile(r'(["`$\\])')


def start_command(*arguments: str) -> list[str]:
    """Command with which the desktop starts this program.

    It survives unmounting an AppImage and needs no working directory.
    """
    if (image := os.environ.get("APPIMAGE")) and is_frozen():
        return [image, *arguments]
    beside = Path(sys.executable).with_name(APP_ID)
    if not is_frozen() and beside.is_file():
        return [str(beside), *arguments]
    return role_command(*arguments)


def exec_line(command: Sequence[str]) -> str:
    """A command as the value of Exec."""
    return " ".join(_quoted(part) for part in command).replace("%", "%%")


def desktop_entry(group: str, fields: Mapping[str, str]) -> str:
    """Contents of a .desktop file or another key file with one group."""
    lines = [f"{name}={_escaped(value)}" for name, value in fields.items()]
    return "\n".join([f"[{group}]", *lines, ""])


def config_home() -> Path:
    """The user's configuration folder of all programs."""
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def data_home() -> Path:
    """The user's data folder of all programs."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _quoted(part: str) -> str:
    return part if _PLAIN.fullmatch(part) else '"' + _TO_ESCAPE.sub(r"\\\1", part) + '"'


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
