"""Lists the programs that can open a file, and opens it in one of them."""

import configparser
import logging
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.platform.desktop.file_opener import ErrorHandler, existing, file_uri, launch

log = logging.getLogger(__name__)

ENTRY = "Desktop Entry"
# Field codes for the file in a desktop entry's Exec; other codes are not supported and removed.
_FILE_FIELDS = {"%f", "%F"}
_URI_FIELDS = {"%u", "%U"}


@dataclass(frozen=True, slots=True)
class Program:
    """A program that is registered for a file type."""

    program_id: str
    """File name of its desktop entry."""
    name: str


def programs_for(path: Path, languages: tuple[str, ...] = ()) -> list[Program]:
    """Programs for a file, default first; empty if the system has its own dialog for choosing one."""
    if sys.platform in ("win32", "darwin"):
        return []
    found = []
    for program_id in dict.fromkeys(_ids_for(path)):
        if entry := entry_of(program_id):
            found.append(Program(program_id, _name(entry, languages)))
    return found


def open_with(path: Path, program_id: str, on_trouble: ErrorHandler | None = None) -> None:
    """Open the file in that program. Without a program, Windows lets the user choose, and macOS uses the default.

    Raises DesktopSearchError if it is known immediately that this will fail.
    """
    path = existing(path)
    if sys.platform == "win32":
        subprocess.Popen(["rundll32.exe", "shell32.dll,OpenAs_RunDLL", str(path)])
    elif sys.platform == "darwin":
        launch([["open", "-a", program_id, str(path)]] if program_id else [["open", str(path)]], path, on_trouble)
    else:
        entry = entry_of(program_id)
        if entry is None:
            raise DesktopSearchError(
                Message("That program is no longer installed."), Message("Choose another program.")
            )
        launch([command_of(entry, path)], path, on_trouble)


def _data_folders() -> list[Path]:
    """Folders of desktop entries, the user's own first."""
    home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")
    others = (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    return [folder / "applications" for folder in [home, *map(Path, filter(None, others))]]


def _ids_for(path: Path) -> Iterator[str]:
    wanted = _mime_types(path)
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    shared = map(Path, filter(None, (os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")))
    desktops = filter(None, os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":"))
    names = [*(f"{desktop}-mimeapps.list" for desktop in desktops), "mimeapps.list"]
    lists = [folder / name for folder in (config, *shared, *_data_folders()) for name in names]
    for section in ("Default Applications", "Added Associations"):
        for file in lists:
            yield from _named(file, section, wanted)
    for folder in _data_folders():
        yield from _named(folder / "mimeinfo.cache", "MIME Cache", wanted)


def _mime_types(path: Path) -> list[str]:
    import mimetypes

    guessed = mimetypes.guess_type(path.name)[0] or "text/plain"
    # Programs for plain text can open all text formats.
    return [guessed, "text/plain"] if guessed.startswith("text/") and guessed != "text/plain" else [guessed]


def _named(file: Path, section: str, types: list[str]) -> Iterator[str]:
    found = _read(file)
    if found is not None and found.has_section(section):
        for kind in types:
            yield from filter(None, found.get(section, kind, fallback="").split(";"))


def default_program(path: Path) -> Program | None:
    """Default program for a file."""
    return next(iter(programs_for(path)), None)


def entry_of(program_id: str) -> configparser.SectionProxy | None:
    """Desktop entry of a program that is installed and not hidden."""
    for folder in _data_folders():
        found = _read(folder / program_id)
        if found is not None and found.has_section(ENTRY):
            entry = found[ENTRY]
            words = words_of(entry)
            is_there = bool(words) and shutil.which(words[0]) is not None
            hidden = entry.get("Hidden") == "true" or entry.get("NoDisplay") == "true"
            return entry if is_there and not hidden and entry.get("Terminal") != "true" else None
    return None


def words_of(entry: configparser.SectionProxy) -> list[str]:
    """Arguments of the entry's command; empty if it has none, or its quotes are unbalanced."""
    try:
        return shlex.split(entry.get("Exec", ""))
    except ValueError as error:
        log.info("the command %r cannot be read: %s", entry.get("Exec"), error)
        return []


def _name(entry: configparser.SectionProxy, languages: tuple[str, ...]) -> str:
    named = (entry.get(f"Name[{language}]", "") for language in languages)
    return next(filter(None, named), "") or entry.get("Name", "")


def command_of(entry: configparser.SectionProxy, path: Path, *options: str, fragment: str = "") -> list[str]:
    """The entry's command with the file filled in, preceded by options and followed by a URL fragment."""
    words: list[str] = []
    for word in words_of(entry):
        if word in _FILE_FIELDS | _URI_FIELDS:
            # Flatpak encloses the files to share with the sandbox in @@ markers.
            at = len(words) - 1 if words and words[-1].startswith("@@") else len(words)
            words[at:at] = options
            is_address = word in _URI_FIELDS or fragment
            words.append(file_uri(path) + fragment if is_address else str(path))
        elif not (len(word) == 2 and word.startswith("%")):
            words.append(word.replace("%%", "%"))
    named = (str(path), file_uri(path) + fragment)
    return words if any(word in named for word in words) else [*words, *options, named[1] if fragment else named[0]]


def _read(file: Path) -> configparser.RawConfigParser | None:
    try:
        changed_ns = file.stat().st_mtime_ns
    except OSError:
        return None
    return _parsed(file, changed_ns)


@lru_cache(maxsize=64)
def _parsed(file: Path, changed_ns: int) -> configparser.RawConfigParser | None:
    """Cached until the file changes, so that menus open fast."""
    parser = configparser.RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    try:
        parser.read_string(file.read_text(encoding="utf-8", errors="replace"))
    except (OSError, configparser.Error, ValueError) as error:
        log.info("%s cannot be read: %s", file.name, error)
        return None
    return parser
