"""Adds our MCP server to the configuration of an assistant, and removes it again.

Every change is planned first, so that it can be shown. A file that cannot be parsed is not touched.
"""

import difflib
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop_search.app_info import APP_ID
from desktop_search.connectors.assistant_programs import AssistantProgram, ConfigFormat
from desktop_search.connectors.json_entries import read_json_entry, with_json_entry, without_json_entry
from desktop_search.connectors.toml_entries import read_toml_entry, with_toml_entry, without_toml_entry
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.own_files import replace_foreign_file

# Claude Code keeps its history in the same file, which has a few megabytes.
_MAX_BYTES = 50_000_000
_BOM = "\ufeff"


class ConnectionState(StrEnum):
    """Whether an assistant starts our server."""

    ABSENT = "absent"
    """The assistant is not installed."""
    OPEN = "open"
    """Installed and not connected."""
    CONNECTED = "connected"
    OUTDATED = "outdated"
    """It starts another command, such as that of an earlier version in another place."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Connection:
    """An assistant, and whether it is connected."""

    program: AssistantProgram
    state: ConnectionState
    trouble: Message = NO_MESSAGE
    """Why the file is unreadable."""


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """A change to a configuration file, to be confirmed by the user."""

    program: AssistantProgram
    before: bytes | None
    """None if the file does not exist."""
    after: bytes

    def diff(self) -> str:
        """The change in the unified format, without its two header lines."""
        before, after = (_text_of(part).splitlines() for part in (self.before or b"", self.after))
        return "\n".join(list(difflib.unified_diff(before, after, lineterm="", n=3))[2:])

    def apply(self) -> None:
        """Write the file. Raises DesktopSearchError if it has changed since it was read, or cannot be written."""
        path = self.program.file
        try:
            replace_foreign_file(path, self.before, self.after)
        except OSError as error:
            raise DesktopSearchError(
                Message("{file} could not be changed ({reason}).", file=path, reason=error.strerror or str(error)),
                Message("Check that you may write to it, then try again."),
            ) from error


def connection_of(program: AssistantProgram, command: Sequence[str]) -> Connection:
    """The state of an assistant; `command` starts our server."""
    if not program.is_installed:
        return Connection(program, ConnectionState.ABSENT)
    try:
        content = _read(program.file)
        present = _read_entry(program, _text_of(content or b""))
    except DesktopSearchError as error:
        return Connection(program, ConnectionState.UNREADABLE, error.text)
    except ValueError as error:
        return Connection(program, ConnectionState.UNREADABLE, _unreadable(program.file, error).text)
    if present is None:
        return Connection(program, ConnectionState.OPEN)
    is_same = isinstance(present, dict) and [present.get("command"), *_arguments(present)] == list(command)
    return Connection(program, ConnectionState.CONNECTED if is_same else ConnectionState.OUTDATED)


def plan_connecting(program: AssistantProgram, command: Sequence[str]) -> PlannedChange:
    """Add or replace our entry. Raises DesktopSearchError if the file is not valid."""
    entry: dict[str, Any] = {"type": "stdio"} if program.has_type else {}
    entry |= {"command": command[0], "args": list(command[1:])}
    return _planned(program, entry)


def plan_disconnecting(program: AssistantProgram) -> PlannedChange:
    """Remove our entry. Raises DesktopSearchError if the file is not valid."""
    return _planned(program, None)


def _planned(program: AssistantProgram, entry: dict[str, Any] | None) -> PlannedChange:
    before = _read(program.file)
    is_json = program.format is ConfigFormat.JSON
    try:
        text = _text_of(before or b"")
        bom, text = (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)
        if is_json and not text.strip():
            text = "{}\n"
        if entry is None:
            changed = (without_json_entry if is_json else without_toml_entry)(text, program.section, APP_ID)
        else:
            changed = (with_json_entry if is_json else with_toml_entry)(text, program.section, APP_ID, entry)
        return PlannedChange(program, before, (bom + changed).encode("utf-8"))
    except ValueError as error:
        raise _unreadable(program.file, error) from error


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DesktopSearchError(
            Message("{file} could not be read ({reason}).", file=path, reason=error.strerror or str(error))
        ) from error
    if len(content) > _MAX_BYTES:
        raise _unreadable(path, ValueError("too large"))
    return content


def _text_of(content: bytes) -> str:
    return content.decode("utf-8")


def _read_entry(program: AssistantProgram, text: str) -> object:
    text = text.removeprefix(_BOM)
    if program.format is ConfigFormat.TOML:
        return read_toml_entry(text, program.section, APP_ID)
    return read_json_entry(text, program.section, APP_ID) if text.strip() else None


def _arguments(entry: dict[str, Any]) -> list[Any]:
    arguments = entry.get("args", [])
    return arguments if isinstance(arguments, list) else [arguments]


def _unreadable(path: Path, error: ValueError) -> DesktopSearchError:
    return DesktopSearchError(
        Message("{file} was not changed because it is not valid ({reason}).", file=path, reason=str(error)),
        Message("Correct it in an editor, or add the entry there yourself."),
    )
