"""Keyboard shortcuts in one table, from which the window's shortcuts and the overview on F1 are created."""

import sys
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.ui.texts.translations import tr

# Mac keyboards label this key "Return".
ENTER = "Return" if sys.platform == "darwin" else "Enter"


class KeyGroup(StrEnum):
    """Contexts of shortcuts, in the order of the overview."""

    EVERYWHERE = "everywhere"
    SEARCH = "search"
    RESULTS = "results"
    PREVIEW = "preview"
    QUICK = "quick"


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """An action and all its keys, in QKeySequence syntax."""

    name: str
    group: KeyGroup
    keys: tuple[str, ...]
    """Empty if the user chooses a global shortcut for it."""
    is_widgets_own: bool = False
    """The focused widget handles the key itself; no QShortcut is created."""


_EVERYWHERE = (
    KeyEntry("shortcuts", KeyGroup.EVERYWHERE, ("F1",)),
    KeyEntry("find", KeyGroup.EVERYWHERE, ("Ctrl+F", "Ctrl+L")),
    KeyEntry("search", KeyGroup.EVERYWHERE, ("Alt+1",)),
    KeyEntry("folders", KeyGroup.EVERYWHERE, ("Alt+2",)),
    KeyEntry("health", KeyGroup.EVERYWHERE, ("Alt+3",)),
    KeyEntry("settings", KeyGroup.EVERYWHERE, ("Alt+4", "Ctrl+,")),
    KeyEntry("ask", KeyGroup.EVERYWHERE, ("Alt+5",)),
    KeyEntry("quit", KeyGroup.EVERYWHERE, ("Ctrl+Q",)),
)
_SEARCH = (
    KeyEntry("first_result", KeyGroup.SEARCH, ("Down",), is_widgets_own=True),
    KeyEntry("clear", KeyGroup.SEARCH, ("Esc",), is_widgets_own=True),
    KeyEntry("save_search", KeyGroup.SEARCH, ("Ctrl+D",)),
    KeyEntry("similar_clipboard", KeyGroup.SEARCH, ("Ctrl+Shift+V",)),
)
_RESULTS = (
    KeyEntry("open", KeyGroup.RESULTS, (ENTER,), is_widgets_own=True),
    KeyEntry("reveal", KeyGroup.RESULTS, (f"Ctrl+{ENTER}",), is_widgets_own=True),
    KeyEntry("copy_path", KeyGroup.RESULTS, ("Ctrl+C",), is_widgets_own=True),
    KeyEntry("cite", KeyGroup.RESULTS, ("Ctrl+Shift+C",)),
    KeyEntry("several", KeyGroup.RESULTS, ("Shift+Down", "Ctrl+Space", "Ctrl+A"), is_widgets_own=True),
    KeyEntry("unfold", KeyGroup.RESULTS, ("Right",), is_widgets_own=True),
    KeyEntry("fold", KeyGroup.RESULTS, ("Left",), is_widgets_own=True),
    KeyEntry("similar", KeyGroup.RESULTS, ("Ctrl+Shift+F",)),
    KeyEntry("why", KeyGroup.RESULTS, ("Ctrl+I",)),
)
_PREVIEW = (
    KeyEntry("next_mark", KeyGroup.PREVIEW, ("F3", "Ctrl+G")),
    KeyEntry("mark_before", KeyGroup.PREVIEW, ("Shift+F3", "Ctrl+Shift+G")),
    KeyEntry("next_page", KeyGroup.PREVIEW, ("Ctrl+PgDown",)),
    KeyEntry("page_before", KeyGroup.PREVIEW, ("Ctrl+PgUp",)),
    KeyEntry("larger", KeyGroup.PREVIEW, ("Ctrl++", "Ctrl+=")),
    KeyEntry("smaller", KeyGroup.PREVIEW, ("Ctrl+-",)),
    KeyEntry("fit_width", KeyGroup.PREVIEW, ("Ctrl+0",)),
)
_QUICK = (
    KeyEntry("quick", KeyGroup.QUICK, (), is_widgets_own=True),
    KeyEntry("selected", KeyGroup.QUICK, (), is_widgets_own=True),
    KeyEntry("quick_step", KeyGroup.QUICK, ("Down", "Up"), is_widgets_own=True),
    KeyEntry("quick_leap", KeyGroup.QUICK, ("PgDown", "PgUp"), is_widgets_own=True),
    KeyEntry("quick_open", KeyGroup.QUICK, (ENTER,), is_widgets_own=True),
    KeyEntry("quick_reveal", KeyGroup.QUICK, (f"Ctrl+{ENTER}",), is_widgets_own=True),
    KeyEntry("quick_copy_path", KeyGroup.QUICK, ("Ctrl+C",), is_widgets_own=True),
    KeyEntry("quick_preview", KeyGroup.QUICK, ("Tab",), is_widgets_own=True),
    KeyEntry("quick_no_preview", KeyGroup.QUICK, ("Shift+Tab",), is_widgets_own=True),
    KeyEntry("quick_all", KeyGroup.QUICK, (f"Ctrl+Shift+{ENTER}",), is_widgets_own=True),
    KeyEntry("quick_close", KeyGroup.QUICK, ("Esc",), is_widgets_own=True),
)
TABLE = (*_EVERYWHERE, *_SEARCH, *_RESULTS, *_PREVIEW, *_QUICK)
_MIRRORED = {"Right": "Left", "Left": "Right"}
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_BY_NAME = {entry.name: entry for entry in TABLE}


def group_text(group: KeyGroup) -> str:
    """Display name of a group."""
    return {
        KeyGroup.EVERYWHERE: tr("Everywhere"),
        KeyGroup.SEARCH: tr("In the search box"),
        KeyGroup.RESULTS: tr("On a result"),
        KeyGroup.PREVIEW: tr("In the preview"),
        KeyGroup.QUICK: tr("In quick search"),
    }[group]


def key_text(entry: KeyEntry) -> str:
    """Description of a shortcut."""
    return {
        "shortcuts": tr("Show keyboard shortcuts"),
        "find": tr("Go to the search box"),
        "search": tr("Search"),
        "ask": tr("Ask"),
        "folders": tr("Folders"),
        "health": tr("Health"),
        "settings": tr("Settings"),
        "quit": tr("Quit"),
        "first_result": tr("Go to the results"),
        "clear": tr("Clear the search"),
        "save_search": tr("Save or unsave this search"),
        "similar_clipboard": tr("Find similar to the clipboard"),
        "open": tr("Open"),
        "reveal": tr("Show in folder"),
        "copy_path": tr("Copy path"),
        "cite": tr("Copy passage with citation"),
        "several": tr("Select several files, one more, or all"),
        "unfold": tr("Show similar copies and versions"),
        "fold": tr("Hide them"),
        "similar": tr("Find similar files"),
        "why": tr("Why this result?"),
        "next_mark": tr("Next match"),
        "mark_before": tr("Previous match"),
        "next_page": tr("Next page"),
        "page_before": tr("Previous page"),
        "larger": tr("Zoom in"),
        "smaller": tr("Zoom out"),
        "fit_width": tr("Fit width"),
        "quick": tr("Show or hide quick search"),
        "selected": tr("Search for the selected text"),
        "quick_step": tr("Next or previous file"),
        "quick_leap": tr("Five files forward or back"),
        "quick_open": tr("Open"),
        "quick_reveal": tr("Show in folder"),
        "quick_copy_path": tr("Copy path"),
        "quick_preview": tr("Show the preview, then move to it"),
        "quick_no_preview": tr("Hide the preview"),
        "quick_all": tr("Open this search in the window"),
        "quick_close": tr("Hide quick search"),
    }[entry.name]


def native_keys(keys: str) -> str:
    """Keys in the platform's notation, arrow keys as arrows. Left and Right are swapped in right-to-left layouts."""
    keys = _MIRRORED.get(keys, keys) if QGuiApplication.isRightToLeft() else keys
    text = _native_text(keys)
    key = keys.rpartition("+")[2]
    # Qt names arrow keys by their direction, in some languages by a word for a way.
    return text.removesuffix(_native_text(key)) + _ARROWS[key] if key in _ARROWS else text


def _native_text(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class Shortcuts(QObject):
    """Creates the QShortcuts of a window; only entries of TABLE can be bound."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.made: dict[str, list[QShortcut]] = {}

    def bind(self, name: str, owner: QWidget, act: Callable[[], object]) -> None:
        """Create the shortcuts of an entry; they work while the owner is visible in the active window."""
        entry = _BY_NAME[name]
        if entry.is_widgets_own or name in self.made:
            raise ValueError(f"the key {name} is taken already")
        self.made[name] = [QShortcut(QKeySequence(keys), owner, lambda: act()) for keys in entry.keys]
