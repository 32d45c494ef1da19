"""The user's settings, stored in two JSON files with one writer each.

`settings.json` is {"index": {field: value}}, written only by the engine that owns the index; `window.json` is
{"window": {field: value}}, written only by the window. Files are replaced atomically, and a copy of the last good
content is kept next to each. Because the settings decide what is never indexed, an unreadable file does not fall back
to the defaults: `SettingsFile.is_unreadable` is set, and the user has to choose.
"""

import json
import logging
import os
import stat
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from desktop_search import own_files
from desktop_search.domain.errors import DesktopSearchError, SettingsUnreadableError
from desktop_search.domain.lazy_dataclass import dataclass

log = logging.getLogger(__name__)

WINDOW_FILE_NAME = "window.json"
# A list of ten thousand exclusion patterns is half a megabyte.
MAX_BYTES = 4_000_000
# Our settings have three levels. Content of a newer version is written back, which takes stack for each level.
MAX_DEPTH = 50

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
SectionT = TypeVar("SectionT", bound="IndexSettings | WindowSettings")


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
    """Changes of index settings not yet accepted by an engine, as JSON (`ui.folders.index_actions`)."""


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


# Parsing. Invalid content never raises.


@dataclass(frozen=True, slots=True)
class SettingsTrouble:
    """An invalid entry in a settings file."""

    message: str
    is_serious: bool
    """True if the whole file counts as unreadable; otherwise a default or the nearest valid value is used."""


class ParsedSettings(Generic[SectionT]):
    """Parsed content of a settings file; if there is a serious problem, `settings` are the defaults."""

    def __init__(self, settings: SectionT, troubles: tuple[SettingsTrouble, ...], raw: dict[str, Any]) -> None:
        self.settings = settings
        self.troubles = troubles
        self.raw = raw
        """The complete content, including fields of a newer version."""

    @property
    def is_good(self) -> bool:
        return not any(trouble.is_serious for trouble in self.troubles)


def parse_settings(cls: type[SectionT], content: bytes) -> ParsedSettings[SectionT]:
    """Parse the content of a file. Never raises."""
    try:
        raw = json.loads(content)
    except (ValueError, RecursionError):
        return ParsedSettings(cls(), (SettingsTrouble("It is not valid JSON.", True),), {})
    if _is_deep(raw):
        return ParsedSettings(cls(), (SettingsTrouble("It is nested too deeply.", True),), {})
    section = raw.get(_section_name(cls)) if isinstance(raw, dict) else None
    if not isinstance(section, dict):
        return ParsedSettings(cls(), (SettingsTrouble("It contains no settings.", True),), {})
    values: dict[str, Any] = {}
    troubles: list[SettingsTrouble] = []
    trouble: SettingsTrouble | None
    for field in fields(cls):
        if field.name in section:
            values[field.name], trouble = _value(field.name, section[field.name], field.default)
            troubles += [trouble] if trouble else []
    if any(trouble.is_serious for trouble in troubles):
        return ParsedSettings(cls(), tuple(troubles), raw)
    return ParsedSettings(cls(**values), tuple(troubles), raw)


def _is_deep(raw: object) -> bool:
    level = [raw]
    for _ in range(MAX_DEPTH):
        level = [inner for outer in level for inner in _parts(outer)]
    return bool(level)


def _parts(raw: object) -> Iterable[object]:
    return raw.values() if isinstance(raw, dict) else raw if isinstance(raw, list) else ()


def _value(name: str, raw: object, default: Any) -> tuple[Any, SettingsTrouble | None]:
    value = tuple(raw) if isinstance(raw, list) else raw
    if is_usable(name, value, default):
        return value, None
    if name in EXCLUDING:
        return default, SettingsTrouble(f"The setting {name} has an invalid value.", True)
    if type(value) is int and type(default) is int:
        least, most = RANGES[name]
        nearest = min(most, max(least, value))
        return nearest, SettingsTrouble(f"The setting {name} is out of range. {nearest} is used.", False)
    return default, SettingsTrouble(f"The setting {name} has an invalid value. Its default is used.", False)


def _section_name(cls: type[Any]) -> str:
    return "index" if cls is IndexSettings else "window"


def _encoded(raw: object) -> bytes:
    return json.dumps(raw, indent=2).encode("ascii")


def _content(path: Path) -> bytes | None:
    """Return the content of a regular file, or None if it does not exist. Raises OSError for anything else."""
    try:
        # Checked before opening: opening some devices has side effects, and opening a FIFO waits for its writer.
        _require_regular(path.stat())
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError):
        return None
    with os.fdopen(descriptor, "rb") as file:
        _require_regular(os.fstat(descriptor))
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise OSError("It is too large.")
    return content


def _require_regular(facts: os.stat_result) -> None:
    if not stat.S_ISREG(facts.st_mode):
        raise OSError("It is not a regular file.")


class SettingsFile(Generic[SectionT]):
    """A settings file, read when the object is created, which writes nothing and never raises.

    Only the file's single writer may call the methods: the engine that owns the index for `settings.json`, the window
    for `window.json`.
    """

    def __init__(self, path: Path, cls: type[SectionT]) -> None:
        self.path = path
        self._cls = cls
        self._copy_path = path.with_name(path.name + ".last-good")
        self._raw: dict[str, Any] = {}
        self.settings: SectionT = cls()
        """If `is_unreadable`, those of the last good copy, or the defaults if there is none."""
        self.troubles: tuple[SettingsTrouble, ...] = ()
        self.is_unreadable = False
        self.was_missing = False
        """True if the file is missing and the last good copy is used instead."""
        self._content, reason = _content_or_reason(path)
        self._copy, copy_reason = _content_or_reason(self._copy_path)
        copy = parse_settings(cls, self._copy) if self._copy is not None else None
        self._good_copy = copy if copy is not None and copy.is_good else None
        if self._content is not None:
            self._take(self._with_missing(parse_settings(cls, self._content)))
        elif reason:
            self._take(ParsedSettings(cls(), (SettingsTrouble(reason, True),), {}))
        elif self._good_copy is not None:
            self.was_missing = True
            self._take(self._good_copy)
        elif copy is not None or copy_reason:
            self._take(
                ParsedSettings(cls(), (SettingsTrouble("It is missing, and its copy cannot be read.", True),), {})
            )

    def _take(self, parsed: ParsedSettings[SectionT]) -> None:
        self.troubles = parsed.troubles
        for trouble in parsed.troubles:
            log.warning("settings in %s: %s", self.path, trouble.message)
        self.is_unreadable = not parsed.is_good
        self.settings, self._raw = parsed.settings, parsed.raw
        if self.is_unreadable:
            self.settings = self._good_copy.settings if self._good_copy else self._cls()

    def _with_missing(self, parsed: ParsedSettings[SectionT]) -> ParsedSettings[SectionT]:
        """Detect a damaged field name: exclusions of the last good copy must not silently become the default."""
        if not parsed.is_good or self._good_copy is None:
            return parsed
        section, copy = parsed.raw[_section_name(self._cls)], self._good_copy.settings
        # Fields that are off in the copy exclude nothing.
        names = [field.name for field in fields(self._cls) if field.name in EXCLUDING and field.name not in section]
        missing = [name for name in names if getattr(copy, name) and getattr(copy, name) != getattr(self._cls(), name)]
        if not missing:
            return parsed
        troubles = tuple(SettingsTrouble(f"The setting {name} is missing.", True) for name in missing)
        return ParsedSettings(self._cls(), troubles, parsed.raw)

    @property
    def has_copy(self) -> bool:
        """True if `decide` can restore the last good copy."""
        return self._good_copy is not None

    @property
    def reason(self) -> str:
        """One sentence on why the file is unreadable; empty if it is readable."""
        return next((trouble.message for trouble in self.troubles if trouble.is_serious), "")

    def settle(self) -> None:
        """Write the file if it was missing, and the copy if it is outdated. Failures are only logged."""
        try:
            if self.was_missing and self._copy is not None:
                own_files.write_file(self.path, self._copy)
            elif not self.is_unreadable and self._content is not None and self._content != self._copy:
                self._write_copy(self._content)
        except (OSError, DesktopSearchError) as error:
            log.warning("no copy of the settings could be kept: %s", error)

    def save(self, settings: SectionT) -> None:
        """Save the settings. Raises DesktopSearchError, and SettingsUnreadableError while `is_unreadable`."""
        if self.is_unreadable:
            raise SettingsUnreadableError(
                "Your settings cannot be read, so they cannot be changed.",
                "First restore their last good copy, or use the defaults.",
            )
        self.settings = settings
        name = _section_name(self._cls)
        raw = {**self._raw, name: {**self._raw.get(name, {}), **asdict(settings)}}
        content = _encoded(raw)
        if len(content) > MAX_BYTES:
            raise DesktopSearchError("The settings are too long to be saved.", "Remove some patterns.")
        try:
            if not self.path.parent.is_dir():
                own_files.create_own_folder(self.path.parent)
            own_files.write_file(self.path, content)
        except OSError as error:
            raise DesktopSearchError(
                f"The settings could not be saved ({error.strerror}).", "They apply until the program ends."
            ) from error
        self._raw, self._content = raw, content
        try:
            self._write_copy(content)
        except OSError as error:
            log.warning("no copy of the settings could be kept: %s", error)

    def decide(self, restore: bool) -> None:
        """Continue with the last good copy, or with the defaults. Raises DesktopSearchError.

        The unreadable file is renamed to NAME.unreadable-N, and an unused copy to NAME.last-good-N.
        """
        if not self.is_unreadable:
            raise DesktopSearchError("Your settings can be read, so no choice is needed.", "")
        if restore and self._good_copy is None:
            raise DesktopSearchError("There is no good copy of your settings.", "Use the defaults instead.")
        try:
            self._set_aside(restore)
        except OSError as error:
            raise DesktopSearchError(
                f"The unreadable settings could not be moved aside ({error.strerror}).",
                "Check that the disk has free space.",
            ) from error
        self.is_unreadable, self.troubles = False, ()
        self._raw = self._good_copy.raw if restore and self._good_copy else {}
        self.save(self._good_copy.settings if restore and self._good_copy else self._cls())

    def _set_aside(self, restore: bool) -> None:
        """Rename to the first free number. The file itself is last, so that after a crash the user is asked again."""
        name, number = self.path.name, 1
        while any(os.path.lexists(self.path.with_name(f"{name}.{kind}-{number}")) for kind in _ASIDE):
            number += 1
        unreadable, copy = (self.path.with_name(f"{name}.{kind}-{number}") for kind in _ASIDE)
        if not restore and os.path.lexists(self._copy_path):
            own_files.rename(self._copy_path, copy)
        if os.path.lexists(self.path):
            own_files.rename(self.path, unreadable)

    def _write_copy(self, content: bytes) -> None:
        own_files.write_file(self._copy_path, content)
        self._copy = content


_ASIDE = ("unreadable", "last-good")


def _content_or_reason(path: Path) -> tuple[bytes | None, str]:
    """Return the content, or the reason why there is none; None and "" for a missing file."""
    try:
        return _content(path), ""
    except OSError as error:
        return None, f"The system reports: {error.strerror}." if error.strerror else str(error)


def index_settings_file(path: Path) -> SettingsFile[IndexSettings]:
    """Read `AppPaths.settings_file`, which the engine writes."""
    return SettingsFile(path, IndexSettings)


def window_settings_file(path: Path) -> SettingsFile[WindowSettings]:
    """Read `AppPaths.window_file`, which the window writes."""
    return SettingsFile(path, WindowSettings)


# Both files together, while neither window nor engine runs.


def load_settings(index_file: Path) -> Settings:
    """Return the settings of the index, and of the window from the file in the same folder."""
    window_file = index_file.with_name(WINDOW_FILE_NAME)
    return Settings(index_settings_file(index_file).settings, window_settings_file(window_file).settings)


def save_settings(index_file: Path, settings: Settings) -> None:
    """Write both files."""
    index_settings_file(index_file).save(settings.index)
    window_settings_file(index_file.with_name(WINDOW_FILE_NAME)).save(settings.window)


def split_legacy_settings(old: Path, index_file: Path, window_file: Path) -> bool:
    """Create the two current files from the single file {"index": …, "window": …} of versions up to 0.1.

    Existing targets are not changed, so that this can be repeated after a crash. `old` is not changed. If it is
    unreadable, `index_file` becomes unreadable too, so that the user is asked. Returns False if `old` could not be read
    at all, and must therefore be kept. Raises OSError and NotOurFolderError.
    """
    content, reason = _content_or_reason(old)
    if content is None and not reason:
        return True
    content = content or b""
    index, window = parse_settings(IndexSettings, content), parse_settings(WindowSettings, content)
    if "window" in window.raw and not os.path.lexists(window_file):
        own_files.write_file(window_file, _encoded({"window": window.raw["window"]}))
    if not os.path.lexists(index_file):
        rest = {name: value for name, value in index.raw.items() if name != "window"}
        own_files.write_file(index_file, _encoded(rest) if rest else content)
    return not reason
