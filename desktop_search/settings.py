"""The user's settings: `IndexSettings` belongs to the engine, `WindowSettings` to the window."""

import sys
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass

# Settings that affect scheduling only; changing them needs no rescan.
SCHEDULING_ONLY = frozenset({
    "pause_on_battery", "pause_in_power_saver", "pause_when_hot", "pause_in_full_screen", "pause_while_presenting",
    "all_cores_when_away", "unload_model_after_min",
    "hub_mirror", "rerank", "reranker", "vector_server", "vector_certificate",
})  # fmt: skip

# State that the window saves by itself; its other settings are the user's choices.
WINDOW_STATE = frozenset({
    "geometry", "splitter", "place", "told", "filters_shown", "filters_closed",
    "updates_answered_at", "updates_tried_at", "updates_newest", "updates_dismissed", "unsent",
})  # fmt: skip

# Fields that decide what is indexed and which servers are contacted. If one of them is invalid, the whole file counts
# as unreadable: with the default, an excluded folder would be indexed.
EXCLUDING = frozenset({
    "exclude", "skip_hidden", "skip_gitignored", "skip_secrets", "skip_system",
    "vector_server", "vector_certificate", "hub_mirror",
})  # fmt: skip

# Minimum and maximum of numeric settings.
RANGES = {
    "max_file_mb": (1, 100_000),
    "max_sheet_mb": (1, 1_000),
    "extract_timeout_s": (5, 3_600),
    "extract_memory_mb": (256, 65_536),
    "memory_cap_mb": (0, 262_144),
    "unload_model_after_min": (0, 1_440),
    "scale_percent": (100, 200),
    "updates_answered_at": (0, 2**40),
    "updates_tried_at": (0, 2**40),
}
CHOICES = {
    "theme": ("system", "light", "dark"),
    "device": ("auto", "cuda", "mps", "xpu", "cpu"),
    "when_closed": ("ask", "stay", "quit"),
}

SettingValue = bool | int | str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndexSettings:
    """Settings of the engine; a change takes effect at the next scan."""

    exclude: tuple[str, ...] = ()
    """Patterns in .gitignore syntax, applied to every indexed folder."""
    skip_hidden: bool = True
    skip_gitignored: bool = True
    skip_secrets: bool = True
    """Private keys, password stores, .env files and the like."""
    skip_system: bool = True
    """node_modules, .git, caches, virtual environments, system folders."""
    watch: bool = True
    """Index changes as they happen; if disabled, folders are scanned every half hour."""
    max_file_mb: int = 100
    max_sheet_mb: int = 10
    """Maximum size of the text cells of one spreadsheet, in megabytes of text."""
    extract_timeout_s: int = 60
    extract_memory_mb: int = 1024
    model: str = "multilingual-e5-small"
    """Name of a model in the model catalog, or path of a sentence-transformers folder."""
    device: str = "auto"
    """auto, cuda, mps, xpu or cpu."""
    hub_mirror: str = ""
    """Download address of models instead of huggingface.co; empty for huggingface.co."""
    rerank: bool = True
    """Re-rank the top passages of an answer with a cross-encoder."""
    reranker: str = "ms-marco-MiniLM-L-12-v2"
    """The cross-encoder: a name in the catalog of rerankers or on the hub, or the path of a folder."""
    pause_on_battery: bool = True
    pause_in_power_saver: bool = True
    pause_when_hot: bool = True
    pause_in_full_screen: bool = True
    pause_while_presenting: bool = True
    all_cores_when_away: bool = True
    """Use all cores after minutes without user input; otherwise one core stays free."""
    vector_server: str = ""
    """Address of a Chroma server (https://host:port) that stores the vector index instead of a local folder; empty for
    none. It receives the vectors of all texts, from which their content can be guessed, but no texts and names.
    """
    vector_certificate: str = ""
    """File with the server's TLS certificate; empty to use the system's trusted certificates."""
    memory_cap_mb: int = 0
    """Maximum memory of the embedding process between two batches; 0 for automatic."""
    unload_model_after_min: int = 10
    """Minutes without searches and embedding after which the model is unloaded; 0 for never."""

    def indexes_as(self, other: "IndexSettings") -> bool:
        """Return True if both select and read the same files, ignoring SCHEDULING_ONLY."""
        return _without_manners(self) == _without_manners(other)


# On macOS Qt's Ctrl is the Command key, and Command+Option+Space is the Finder's search.
QUICK_KEY = "Meta+Alt+Space" if sys.platform == "darwin" else "Ctrl+Alt+Space"


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """Settings of the window only."""

    theme: str = "system"
    """system, light or dark."""
    language: str = "system"
    """Language of the interface: system, or a code of ui/texts/translations.py."""
    geometry: str = ""
    """Result of Qt's saveGeometry in base64."""
    splitter: str = ""
    keep_recent: bool = True
    """Save recent searches."""
    filters_shown: bool = True
    """Show the filters next to the results if there is room."""
    filters_closed: tuple[str, ...] = ()
    """Keys of the filter groups that are collapsed."""
    place: str = "search"
    """The page shown last."""
    scale_percent: int = 100
    """Scaling of the interface, in addition to the system's; takes effect at the next start."""
    result_order: str = "best"
    """See `ui.results.sorting.Order`."""
    result_groups: str = "none"
    """See `ui.results.sorting.Grouping`."""
    tray: bool = True
    """Show an icon in the system tray."""
    when_closed: str = "ask"
    """Action on closing the window: stay (keep running), quit, or ask if there is a tray."""
    notices: bool = True
    """Show desktop notifications for problems that only the user can solve."""
    quick_key: str = QUICK_KEY
    """Global shortcut that shows quick search, in Qt's notation; empty for none."""
    selected_key: str = ""
    """Global shortcut that searches for the text selected in another program."""
    told: tuple[str, ...] = ()
    """Problems already reported that still exist; they are not reported again."""
    gnome_search: bool = False
    """Provide results to GNOME Shell's search."""
    krunner_search: bool = False
    """Provide results to KRunner."""
    updates: bool = False
    """Check for updates once a week, if the program has an update source."""
    updates_answered_at: int = 0
    """Time of the last successful check, and of the last attempt, in seconds since 1970; 0 for never."""
    updates_tried_at: int = 0
    updates_newest: str = ""
    """`updates.release_document.mark_of` for the newest release seen; older ones are rejected."""
    updates_dismissed: str = ""
    """Version that the user does not want to be notified of again."""
    unsent: tuple[str, ...] = ()
    """Changes of index settings not yet accepted by an engine, as lines of `engine.rpc.protocol`."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings."""

    index: IndexSettings = IndexSettings()
    window: WindowSettings = WindowSettings()


def _without_manners(settings: IndexSettings) -> dict[str, Any]:
    known = asdict(settings)
    return {name: value for name, value in known.items() if name not in SCHEDULING_ONLY}


def is_usable(name: str, value: object, default: object) -> bool:
    """Return True if the value has the default's type and is within the field's range."""
    if type(value) is not type(default):
        return False
    if isinstance(value, tuple):
        return all(isinstance(part, str) for part in value)
    if isinstance(value, int) and name in RANGES:
        return RANGES[name][0] <= value <= RANGES[name][1]
    return name not in CHOICES or value in CHOICES[name]


# Changes.


def changed_index_settings(
    settings: IndexSettings,
    changes: Mapping[str, SettingValue],
    exclude_add: tuple[str, ...] = (),
    exclude_remove: tuple[str, ...] = (),
) -> IndexSettings:
    """Return the settings with the named fields changed, and with patterns removed from and added to `exclude`.

    Idempotent. Raises DesktopSearchError for an unknown name or an invalid value.
    """
    defaults = {field.name: field.default for field in fields(IndexSettings)}
    for name, value in changes.items():
        if name not in defaults or not is_usable(name, value, defaults[name]):
            raise DesktopSearchError(f"The setting {name} cannot be changed to this value.", "Choose another value.")
    settings = replace(settings, **dict[str, Any](changes))
    if exclude_add or exclude_remove:
        settings = replace(settings, exclude=_changed_patterns(settings.exclude, exclude_add, exclude_remove))
    return settings


def changed_fields(
    before: IndexSettings | WindowSettings, after: IndexSettings | WindowSettings
) -> dict[str, SettingValue]:
    """Return the fields that differ, with their values in `after`."""
    names = [field.name for field in fields(after)]
    return {name: getattr(after, name) for name in names if getattr(before, name) != getattr(after, name)}


def _changed_patterns(present: tuple[str, ...], add: tuple[str, ...], remove: tuple[str, ...]) -> tuple[str, ...]:
    # As in .gitignore, the last matching pattern decides, so the order of the added patterns is kept.
    gone = set(remove)
    if add and present[-len(add) :] == add and not (gone - set(add)).intersection(present):
        return present
    kept = tuple(pattern for pattern in present if pattern not in gone)
    return kept + tuple(pattern for pattern in add if pattern not in kept)
