"""The user's settings, kept in two JSON files that have one writer each.

`settings.json` is {"index": {field: value}} and is written by the engine that holds the index; `window.json` is
{"window": {field: value}} and is written by the window. Nothing else writes them. A file is replaced as a whole, and a
copy of the last good content is kept beside it. The settings decide what is never indexed, so a file that cannot be
read does not become the defaults: `SettingsFile.is_unreadable` then says that the user has to decide.
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
# A list of exclusions with ten thousand lines is half a megabyte.
MAX_BYTES = 4_000_000
# Ours has three levels. What a newer version has written is written again, which takes stack for each level.
MAX_DEPTH = 50

# What changes when the work is done, and not what is done.
SCHEDULING_ONLY = frozenset({
    "pause_on_battery", "pause_in_power_saver", "pause_when_hot", "pause_in_full_screen", "pause_while_presenting",
    "all_cores_when_away", "unload_model_after_min",
    "hub_mirror", "rerank", "reranker", "vector_server", "vector_certificate",
})  # fmt: skip

# What the window remembers by itself; the rest of its settings a person chose.
WINDOW_STATE = frozenset({
    "geometry", "splitter", "place", "told", "filters_shown", "filters_closed",
    "updates_answered_at", "updates_tried_at", "updates_newest", "updates_dismissed", "unsent",
})  # fmt: skip

# Fields that decide what is indexed and which machines hear of it. A file in which one of them is unusable counts as
# unreadable: with the default in its place, an excluded folder would be indexed.
EXCLUDING = frozenset({
    "exclude", "skip_hidden", "skip_gitignored", "skip_secrets", "skip_system",
    "vector_server", "vector_certificate", "hub_mirror",
})  # fmt: skip

# Least and most of every setting that is a number.
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
    """What the engine needs to know; a change takes effect at the next scan."""

    exclude: tuple[str, ...] = ()
    """Patterns as in a .gitignore file, for every chosen folder."""
    skip_hidden: bool = True
    skip_gitignored: bool = True
    skip_secrets: bool = True
    """Private keys, password stores, .env and the like."""
    skip_system: bool = True
    """node_modules, .git, caches, virtual environments, the system's own folders."""
    watch: bool = True
    """Take in changes as they happen; without it folders are compared every half hour."""
    max_file_mb: int = 100
    max_sheet_mb: int = 10
    """Most text cells of one spreadsheet, in megabytes of text."""
    extract_timeout_s: int = 60
    extract_memory_mb: int = 1024
    model: str = "multilingual-e5-small"
    """Name in the catalogue of models, or the path of a sentence-transformers folder."""
    device: str = "auto"
    """auto, cuda, mps, xpu or cpu."""
    hub_mirror: str = ""
    """Address that takes huggingface.co's place where models are downloaded from; empty for huggingface.co itself."""
    rerank: bool = True
    """Whether the first passages of an answer are read once more with the query, for a better order."""
    reranker: str = "ms-marco-MiniLM-L-12-v2"
    """The cross-encoder that reads them: a name of the catalogue of those or of the hub, or the path of a folder."""
    pause_on_battery: bool = True
    pause_in_power_saver: bool = True
    pause_when_hot: bool = True
    pause_in_full_screen: bool = True
    pause_while_presenting: bool = True
    all_cores_when_away: bool = True
    """Use all cores after minutes without user input; else one core stays free."""
    vector_server: str = ""
    """Address of a Chroma server, as https://host:port, that keeps the vector index in place of a folder here; empty
    for none. The vectors of all texts are sent there, from which what they say can be guessed; texts and names are not.
    """
    vector_certificate: str = ""
    """File of the certificate that server is known by; empty for those the system trusts."""
    memory_cap_mb: int = 0
    """Most memory the language model's process keeps between two batches; 0 leaves it to the program."""
    unload_model_after_min: int = 10
    """Minutes without a search or anything to embed, after which the model's memory is given back; 0 means never."""

    def indexes_as(self, other: "IndexSettings") -> bool:
        """True when both choose the same files and read them in the same way, whatever they wait for meanwhile."""
        return _without_manners(self) == _without_manners(other)


# On a Mac Ctrl stands for the command key, and with that and Alt the space bar searches in the Finder.
QUICK_KEY = "Meta+Alt+Space" if sys.platform == "darwin" else "Ctrl+Alt+Space"


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """What only the window needs to know."""

    theme: str = "system"
    """system, light or dark."""
    language: str = "system"
    """Of the interface: system, or a code of ui/texts/translations.py."""
    geometry: str = ""
    """Qt's saveGeometry in base64."""
    splitter: str = ""
    keep_recent: bool = True
    """Whether recent searches are remembered."""
    filters_shown: bool = True
    """Whether the filters stand beside the results where there is room."""
    filters_closed: tuple[str, ...] = ()
    """Kinds of filters that are folded away, by their keys."""
    place: str = "search"
    """The page shown last."""
    scale_percent: int = 100
    """How large everything is drawn, beyond what the system asks for; from the next start on."""
    result_order: str = "best"
    """As `ui.arrangement.Order`."""
    result_groups: str = "none"
    """As `ui.arrangement.Grouping`."""
    tray: bool = True
    """Whether there is an icon in the tray."""
    when_closed: str = "ask"
    """What closing the window does: stay (go on without it), quit, or ask where there is a tray."""
    notices: bool = True
    """Whether the person is told, beside the window, of what only they can mend."""
    quick_key: str = QUICK_KEY
    """Shows the quick search from every program, as Qt writes keys; none where it is empty."""
    selected_key: str = ""
    """The same, searching at once for the text selected there."""
    told: tuple[str, ...] = ()
    """What they have been told of and is still so, that it be not told again."""
    gnome_search: bool = False
    """Whether GNOME Shell's searches are answered."""
    krunner_search: bool = False
    """Whether KRunner's are."""
    updates: bool = False
    """Whether new versions are asked for once a week, where this program knows whom to ask."""
    updates_answered_at: int = 0
    """When that was last answered, and when it was last tried, in seconds since 1970; 0 for never."""
    updates_tried_at: int = 0
    updates_newest: str = ""
    """As `updates.release_document.mark_of`, of the newest answer: an older one is refused."""
    updates_dismissed: str = ""
    """The version that the person does not want to hear of again."""
    unsent: tuple[str, ...] = ()
    """Changes of the index's settings that no engine has taken yet, as lines of `engine.rpc.protocol`."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings."""

    index: IndexSettings = IndexSettings()
    window: WindowSettings = WindowSettings()


def _without_manners(settings: IndexSettings) -> dict[str, Any]:
    known = asdict(settings)
    return {name: value for name, value in known.items() if name not in SCHEDULING_ONLY}


def is_usable(name: str, value: object, default: object) -> bool:
    """Whether this is a value for the field `name`, of the default's type and within its range."""
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
    """The settings with the named fields changed, and with patterns removed from and added to `exclude`.

    Doing it twice is the same as doing it once. Raises DesktopSearchError where a name or a value is unusable.
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
    """The fields of `after` that differ, with their values there."""
    names = [field.name for field in fields(after)]
    return {name: getattr(after, name) for name in names if getattr(before, name) != getattr(after, name)}


def _changed_patterns(present: tuple[str, ...], add: tuple[str, ...], remove: tuple[str, ...]) -> tuple[str, ...]:
    # As in a .gitignore file the last pattern that matches decides, so the order of the added ones is kept.
    gone = set(remove)
    if add and present[-len(add) :] == add and not (gone - set(add)).intersection(present):
        return present
    kept = tuple(pattern for pattern in present if pattern not in gone)
    return kept + tuple(pattern for pattern in add if pattern not in kept)


# Reading. Nothing here raises, whatever the file contains.


@dataclass(frozen=True, slots=True)
class SettingsTrouble:
    """Something in a file of settings that cannot be used."""

    message: str
    is_serious: bool
    """True when the file as a whole counts as unreadable; else a default or the nearest possible value is used."""


class ParsedSettings(Generic[SectionT]):
    """The content of a file of settings; with a serious trouble `settings` are the defaults."""

    def __init__(self, settings: SectionT, troubles: tuple[SettingsTrouble, ...], raw: dict[str, Any]) -> None:
        self.settings = settings
        self.troubles = troubles
        self.raw = raw
        """The whole of it, for the fields that a newer version has written."""

    @property
    def is_good(self) -> bool:
        return not any(trouble.is_serious for trouble in self.troubles)


def parse_settings(cls: type[SectionT], content: bytes) -> ParsedSettings[SectionT]:
    """Read the content of a file. Never raises."""
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
    """The bytes of a regular file, None where there is none. Raises OSError for anything else."""
    try:
        # Looked at before it is opened: some devices act on being opened, and a FIFO waits for its writer.
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
    """One file of settings, as it was read when this was made. Making it writes nothing and never raises.

    Only the file's one writer may call the methods: the engine that holds the index for `settings.json`, the window
    for `window.json`.
    """

    def __init__(self, path: Path, cls: type[SectionT]) -> None:
        self.path = path
        self._cls = cls
        self._copy_path = path.with_name(path.name + ".last-good")
        self._raw: dict[str, Any] = {}
        self.settings: SectionT = cls()
        """With `is_unreadable` those of the last good copy, or the defaults where there is none."""
        self.troubles: tuple[SettingsTrouble, ...] = ()
        self.is_unreadable = False
        self.was_missing = False
        """True when the file was gone and the last good copy is used in its place."""
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
        """A name can be damaged too: what the last good copy excludes does not silently become the default."""
        if not parsed.is_good or self._good_copy is None:
            return parsed
        section, copy = parsed.raw[_section_name(self._cls)], self._good_copy.settings
        # What is switched off there excludes nothing.
        names = [field.name for field in fields(self._cls) if field.name in EXCLUDING and field.name not in section]
        missing = [name for name in names if getattr(copy, name) and getattr(copy, name) != getattr(self._cls(), name)]
        if not missing:
            return parsed
        troubles = tuple(SettingsTrouble(f"The setting {name} is missing.", True) for name in missing)
        return ParsedSettings(self._cls(), troubles, parsed.raw)

    @property
    def has_copy(self) -> bool:
        """Whether `decide` can restore the last good copy."""
        return self._good_copy is not None

    @property
    def reason(self) -> str:
        """Why the file is unreadable, in a sentence; empty where it is not."""
        return next((trouble.message for trouble in self.troubles if trouble.is_serious), "")

    def settle(self) -> None:
        """Write the file where it was missing, and the copy where it is older. A failure is logged only."""
        try:
            if self.was_missing and self._copy is not None:
                own_files.write_file(self.path, self._copy)
            elif not self.is_unreadable and self._content is not None and self._content != self._copy:
                self._write_copy(self._content)
        except (OSError, DesktopSearchError) as error:
            log.warning("no copy of the settings could be kept: %s", error)

    def save(self, settings: SectionT) -> None:
        """Keep these. Raises SettingsUnreadableError before `decide`, and DesktopSearchError."""
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
        """Go on with the last good copy, or with the defaults. Raises DesktopSearchError.

        The unreadable file is kept as NAME.unreadable-N, and a copy that is not used as NAME.last-good-N.
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
        """Under the first number that is free. The file goes last: killed before, the question is asked again."""
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
    """The content, or why there is none; None and "" for a file that is missing."""
    try:
        return _content(path), ""
    except OSError as error:
        return None, f"The system reports: {error.strerror}." if error.strerror else str(error)


def index_settings_file(path: Path) -> SettingsFile[IndexSettings]:
    """`AppPaths.settings_file`, which the engine writes."""
    return SettingsFile(path, IndexSettings)


def window_settings_file(path: Path) -> SettingsFile[WindowSettings]:
    """`AppPaths.window_file`, which the window writes."""
    return SettingsFile(path, WindowSettings)


# Both files at once, while neither window nor engine runs.


def load_settings(index_file: Path) -> Settings:
    """The settings of the index, and of the window from the file beside them."""
    window_file = index_file.with_name(WINDOW_FILE_NAME)
    return Settings(index_settings_file(index_file).settings, window_settings_file(window_file).settings)


def save_settings(index_file: Path, settings: Settings) -> None:
    """Write both files."""
    index_settings_file(index_file).save(settings.index)
    window_settings_file(index_file.with_name(WINDOW_FILE_NAME)).save(settings.window)


def split_legacy_settings(old: Path, index_file: Path, window_file: Path) -> bool:
    """Make the two files of today from the one that versions up to 0.1 kept for both, {"index": …, "window": …}.

    A target that exists is left alone, so that this can be repeated after a kill at any moment. `old` is left as it
    is. An unreadable one becomes an unreadable `index_file`, so that the user is asked. Returns False where nothing of
    `old` could be read at all, and it therefore has to be kept. Raises OSError and NotOurFolderError.
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
