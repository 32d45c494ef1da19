"""Opening a PDF at one of its pages, in the viewer the person has for it, where that can be told the page."""

import configparser
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.desktop.file_opener import ErrorHandler, existing, file_uri, launch, open_file
from desktop_search.platform.desktop.open_with import command_of, default_program, entry_of, words_of

# Written before the file's name, pages counted from 1.
_OPTIONS: dict[str, Callable[[int], tuple[str, ...]]] = {
    "evince": lambda page: (f"--page-index={page}",),
    "papers": lambda page: (f"--page-index={page}",),
    "atril": lambda page: (f"--page-index={page}",),
    "xreader": lambda page: (f"--page-index={page}",),
    "okular": lambda page: ("-p", str(page)),
    "zathura": lambda page: ("-P", str(page)),
    "sumatrapdf": lambda page: ("-page", str(page)),
    "acrobat": lambda page: ("/A", f"page={page}"),
    "acrord32": lambda page: ("/A", f"page={page}"),
    "foxitpdfreader": lambda page: ("/A", f"page={page}"),
    "foxitreader": lambda page: ("/A", f"page={page}"),
    "pdfxedit": lambda page: ("/A", f"page={page}"),
}
# These read the page off the end of an address.
_BROWSERS = (
    "firefox", "librewolf", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "brave",
    "brave-browser", "microsoft-edge", "microsoft-edge-stable", "msedge", "vivaldi", "vivaldi-stable", "opera",
)  # fmt: skip
_MAC_BROWSERS = ("org.mozilla.firefox", "com.google.chrome", "com.microsoft.edgemac", "com.brave.browser")
_MAC_HANDLERS = "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist"
_WINDOWS_CHOICE = r"Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\.pdf\UserChoice"


@dataclass(frozen=True, slots=True)
class PageViewer:
    """A program that can be told which page to show."""

    name: str
    command: Callable[[Path, int], list[str]]
    """For a file and a page, from 1."""


def page_viewer(path: Path) -> PageViewer | None:
    """The person's viewer for such a file; None where it cannot be told a page. Reads a few small files."""
    if path.suffix.lower() != ".pdf":
        return None
    if sys.platform == "win32":
        return _viewer_on_windows()
    if sys.platform == "darwin":
        return _viewer_on_a_mac()
    program = default_program(path)
    entry = entry_of(program.program_id) if program else None
    return _viewer_of_entry(program.name, entry) if program and entry is not None else None


def open_at_page(path: Path, page: int, on_trouble: ErrorHandler | None = None) -> None:
    """Open the file at that page where its viewer can be told it, at its beginning otherwise; as `open_file`."""
    path = existing(path)
    viewer = page_viewer(path)
    if viewer is None:
        open_file(path, on_trouble)
    else:
        launch([viewer.command(path, page)], path, on_trouble)


def _viewer_of_entry(name: str, entry: configparser.SectionProxy) -> PageViewer | None:
    program = _program(words_of(entry))
    if program in _BROWSERS:
        return PageViewer(name, lambda path, page: command_of(entry, path, fragment=f"#page={page}"))
    if options := _OPTIONS.get(program):
        return PageViewer(name, lambda path, page: command_of(entry, path, *options(page)))
    return None


def _program(words: list[str]) -> str:
    """Which program a command starts, behind what starts it: env, flatpak, a snap."""
    rest = list(words)
    if rest and Path(rest[0]).name == "env":
        rest = [word for word in rest[1:] if "=" not in word and not word.startswith("-")]
    if rest and Path(rest[0]).name == "flatpak":
        inside = [word.partition("=")[2] for word in rest if word.startswith("--command=")]
        names = [word for word in rest[1:] if word.count(".") >= 2 and not word.startswith("-")]
        rest = inside or [name.rpartition(".")[2] for name in names]
    return Path(rest[0]).name.lower() if rest else ""


def _viewer_on_windows() -> PageViewer | None:
    """By the registry: the person's choice, and how that is started."""
    if sys.platform != "win32":
        raise AssertionError("only Windows has a registry")
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _WINDOWS_CHOICE) as key:
            choice = str(winreg.QueryValueEx(key, "ProgId")[0])
        with winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, rf"{choice}\shell\open\command") as key:
            line = os.path.expandvars(str(winreg.QueryValueEx(key, "")[0]))
    except OSError:
        return None
    found = re.match(r'\s*(?:"([^"]+)"|(\S+))', line)
    return _viewer_of_program(found[1] or found[2]) if found else None


def _viewer_of_program(program: str) -> PageViewer | None:
    """A program of Windows by where it lies."""
    name = re.split(r"[\\/]", program)[-1].removesuffix(".exe").removesuffix(".EXE")
    if name.lower() in _BROWSERS:
        return PageViewer(name, lambda path, page: [program, f"{path.as_uri()}#page={page}"])
    if options := _OPTIONS.get(name.lower()):
        return PageViewer(name, lambda path, page: [program, *options(page), str(path)])
    return None


def _viewer_on_a_mac() -> PageViewer | None:
    """By what the person chose in place of Preview, which cannot be told a page; browsers can."""
    import plistlib

    try:
        handlers = plistlib.loads((Path.home() / _MAC_HANDLERS).read_bytes()).get("LSHandlers", [])
    except (OSError, ValueError, plistlib.InvalidFileException):
        return None
    for handler in handlers:
        if handler.get("LSHandlerContentType") == "com.adobe.pdf":
            chosen = str(handler.get("LSHandlerRoleAll") or handler.get("LSHandlerRoleViewer") or "").lower()
            return _viewer_of_bundle(chosen)
    return None


def _viewer_of_bundle(bundle: str) -> PageViewer | None:
    """An application of macOS by what it is called inside."""
    if bundle not in _MAC_BROWSERS:
        return None
    name = bundle.rpartition(".")[2].capitalize()
    return PageViewer(name, lambda path, page: ["open", "-b", bundle, f"{file_uri(path)}#page={page}"])
