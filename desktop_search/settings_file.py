"""The two settings files: JSON with one writer each.

`settings.json` is {"index": {field: value}}, written only by the engine that owns the index; `window.json` is
{"window": {field: value}}, written only by the window. Files are replaced atomically, and a copy of the last good
content is kept next to each. Because the settings decide what is never indexed, an unreadable file does not fall back
to the defaults: `SettingsFile.is_unreadable` is set, and the user has to choose.
"""

import json
import logging
import os
import stat
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Generic, TypeVar

from desktop_search import own_files
from desktop_search.domain.errors import DesktopSearchError, SettingsUnreadableError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.settings import TABLES, IndexSettings, Setting, Settings, WindowSettings

log = logging.getLogger(__name__)

WINDOW_FILE_NAME = "window.json"
# A list of ten thousand exclusion patterns is half a megabyte.
MAX_BYTES = 4_000_000
# Our settings have three levels. Content of a newer version is written back, which takes stack for each level.
MAX_DEPTH = 50

SectionT = TypeVar("SectionT", bound=IndexSettings | WindowSettings)

# Parsing. Invalid content never raises.


@dataclass(frozen=True, slots=True)
class SettingsTrouble:
    """An invalid entry in a settings file."""

    message: Message
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
        return ParsedSettings(cls(), (SettingsTrouble(Message("It is not valid JSON."), True),), {})
    if _is_deep(raw):
        return ParsedSettings(cls(), (SettingsTrouble(Message("It is nested too deeply."), True),), {})
    section = raw.get(_section_name(cls)) if isinstance(raw, dict) else None
    if not isinstance(section, dict):
        return ParsedSettings(cls(), (SettingsTrouble(Message("It contains no settings."), True),), {})
    values: dict[str, Any] = {}
    troubles: list[SettingsTrouble] = []
    trouble: SettingsTrouble | None
    for name, setting in TABLES[cls].items():
        if name in section:
            values[name], trouble = _value(setting, section[name])
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


def _value(setting: Setting, raw: object) -> tuple[Any, SettingsTrouble | None]:
    value = tuple(raw) if isinstance(raw, list) else raw
    if setting.accepts(value):
        return value, None
    name = setting.name
    if setting.must_be_valid:
        return setting.default, SettingsTrouble(Message("The setting {name} has an invalid value.", name=name), True)
    if type(value) is int and type(setting.default) is int:
        least, most = setting.bounds
        nearest = min(most, max(least, value))
        return nearest, SettingsTrouble(
            Message("The setting {name} is out of range. {value} is used.", name=name, value=nearest), False
        )
    return setting.default, SettingsTrouble(
        Message("The setting {name} has an invalid value. Its default is used.", name=name), False
    )


def _section_name(cls: type[Any]) -> str:
    return "index" if cls is IndexSettings else "window"


def _encoded(raw: object) -> bytes:
    return json.dumps(raw, indent=2).encode("ascii")


def _content(path: Path) -> bytes | None:
    """Return the content of a regular file, or None if it does not exist. Raises OSError or DesktopSearchError."""
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
        raise DesktopSearchError(Message("It is too large."))
    return content


def _require_regular(facts: os.stat_result) -> None:
    if not stat.S_ISREG(facts.st_mode):
        raise DesktopSearchError(Message("It is not a regular file."))


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
                ParsedSettings(
                    cls(), (SettingsTrouble(Message("It is missing, and its copy cannot be read."), True),), {}
                )
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
        needed = [one for one in TABLES[self._cls].values() if one.must_be_valid and one.name not in section]
        # Settings that are off in the copy exclude nothing.
        missing = [one.name for one in needed if (value := getattr(copy, one.name)) and value != one.default]
        if not missing:
            return parsed
        troubles = tuple(
            SettingsTrouble(Message("The setting {name} is missing.", name=name), True) for name in missing
        )
        return ParsedSettings(self._cls(), troubles, parsed.raw)

    @property
    def has_copy(self) -> bool:
        """True if `decide` can restore the last good copy."""
        return self._good_copy is not None

    @property
    def reason(self) -> Message:
        """One sentence on why the file is unreadable; empty if it is readable."""
        return next((trouble.message for trouble in self.troubles if trouble.is_serious), NO_MESSAGE)

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
                Message("Your settings cannot be read, so they cannot be changed."),
                Message("First restore their last good copy, or use the defaults."),
            )
        self.settings = settings
        name = _section_name(self._cls)
        raw = {**self._raw, name: {**self._raw.get(name, {}), **asdict(settings)}}
        content = _encoded(raw)
        if len(content) > MAX_BYTES:
            raise DesktopSearchError(
                Message("The settings are too long to be saved."), Message("Remove some patterns.")
            )
        try:
            if not self.path.parent.is_dir():
                own_files.create_own_folder(self.path.parent)
            own_files.write_file(self.path, content)
        except OSError as error:
            raise DesktopSearchError(
                Message("The settings could not be saved ({reason}).", reason=error.strerror),
                Message("They apply until the program ends."),
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
            raise DesktopSearchError(Message("Your settings can be read, so no choice is needed."))
        if restore and self._good_copy is None:
            raise DesktopSearchError(
                Message("There is no good copy of your settings."), Message("Use the defaults instead.")
            )
        try:
            self._set_aside(restore)
        except OSError as error:
            raise DesktopSearchError(
                Message("The unreadable settings could not be moved aside ({reason}).", reason=error.strerror),
                Message("Check that the disk has free space."),
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


def _content_or_reason(path: Path) -> tuple[bytes | None, Message]:
    """Return the content, or the reason why there is none; None and "" for a missing file."""
    try:
        return _content(path), NO_MESSAGE
    except DesktopSearchError as error:
        return None, error.message
    except OSError as error:
        return None, Message("The system reports: {reason}.", reason=error.strerror or error)


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
