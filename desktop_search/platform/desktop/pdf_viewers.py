"""Opens a PDF at a page, in the user's default viewer, if that supports it."""

import configparser
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.platform.desktop.file_opener import ErrorHandler, existing, file_uri, launch, open_file
from desktop_search.platform.desktop.open_with import command_of, default_program, entry_of, words_of

# Options before the file name; pages count from 1.
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
# These support a page in the URL fragment.
_BROWSERS = (
    "firefox", "librewolf", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "brave",
    "brave-browser", "microsoft-edge", "microsoft-edge-stable", "msedge", "vivaldi", "vivaldi-stable", "opera",
)  # fmt: skip
_MAC_BROWSERS = ("org.mozilla.firefox", "com.google.chrome", "com.microsoft.edgemac", "com.brave.browser")
_MAC_HANDLERS = "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist"
_WINDOWS_CHOICE = r"Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\.pdf\UserChoice"


@dataclass(frozen=True, slots=True)
class PageViewer:
    """A viewer that can open a file at a page."""

    name: str
    command: Callable[[Path, int], list[str]]
    """Command for a file and a page, from 1."""


def page_viewer(path: Path) -> PageViewer | None:
    """The default viewer for a PDF; None if it cannot open a page. Reads a few small files."""
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
    """Open the file at that page if the viewer supports it, otherwise at the start; like `open_file`."""
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
    """Name of the program that a command starts, skipping launchers: env, flatpak, a snap."""
    rest = list(words)
    if rest and Path(rest[0]).name == "env":
        rest = [word for word in rest[1:] if "=" not in word and not word.startswith("-")]
    if rest and Path(rest[0]).name == "flatpak":
        inside = [word.partition("=")[2] for word in rest if word.startswith("--command=")]
        names = [word for word in rest[1:] if word.count(".") >= 2 and not word.startswith("-")]
        rest = inside or [name.rpartition(".")[2] for name in names]
    return Path(rest[0]).name.lower() if rest else ""


def _viewer_on_windows() -> PageViewer | None:
    """Read the user's default viewer and its command from the registry."""
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
    """Viewer by the path of a Windows executable."""
    name = re.split(r"[\\/]", program)[-1].removesuffix(".exe").removesuffix(".EXE")
    if name.lower() in _BROWSERS:
        return PageViewer(name, lambda path, page: [program, f"{path.as_uri()}#page={page}"])
    if options := _OPTIONS.get(name.lower()):
        return PageViewer(name, lambda path, page: [program, *options(page), str(path)])
    return None


def _viewer_on_a_mac() -> PageViewer | None:
    """Read the default viewer, if it is not Preview, which cannot open a page; browsers can."""
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
    """Viewer by the bundle identifier of a macOS application."""
    if bundle not in _MAC_BROWSERS:
        return None
    name = bundle.rpartition(".")[2].capitalize()
    return PageViewer(name, lambda path, page: ["open", "-b", bundle, f"{file_uri(path)}#page={page}"])
