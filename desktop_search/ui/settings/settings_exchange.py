"""Export and import of settings as a JSON file. A file is validated completely before any value is used."""

import json
from dataclasses import asdict, replace
from typing import Any, cast

from desktop_search.app_info import APP_ID, VERSION
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.settings import SETTINGS, TABLES, IndexSettings, Settings, WindowSettings

FORMAT = 1
# Larger than any settings file, small enough to be read in one go.
MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """Settings read from a file."""

    settings: Settings
    unknown: tuple[str, ...]
    """Names that this version does not know; they are ignored."""
    left_out: tuple[str, ...] = ()
    """Names of local settings in the file; they are ignored."""


def exchange_text(settings: Settings) -> str:
    """Return all settings that the user chose as the text of a file, without window state."""
    whole = {"settings of": APP_ID, "format": FORMAT, "version": VERSION}
    parts = {"index": _exported(settings.index), "window": _exported(settings.window)}
    return json.dumps({**whole, **parts}, indent=2, ensure_ascii=True) + "\n"


def _exported(record: IndexSettings | WindowSettings) -> dict[str, object]:
    values = asdict(record).items()
    return {name: value for name, value in values if not (SETTINGS[name].is_local or SETTINGS[name].is_state)}


def read_exchange(text: str, present: Settings) -> ReadSettings:
    """Return the present settings updated from the text of a file.

    Raises DesktopSearchError if any value is invalid.
    """
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _no_settings() from error
    if not isinstance(raw, dict) or raw.get("settings of") != APP_ID:
        raise _no_settings()
    if raw.get("format") != FORMAT:
        raise DesktopSearchError(
            Message("These settings were exported by a different version of this program."),
            Message("Export them again with this version."),
        )
    unknown = [name for name in raw if name not in ("settings of", "format", "version", "index", "window")]
    wrong: list[str] = []
    left_out: list[str] = []
    index = _taken(present.index, raw.get("index", {}), "index", unknown, wrong, left_out)
    window = _taken(present.window, raw.get("window", {}), "window", unknown, wrong, left_out)
    if wrong:
        raise DesktopSearchError(
            Message("Nothing was imported, because these settings are invalid: {names}.", names=", ".join(wrong)),
            Message("Correct the file, or export it again."),
        )
    taken = Settings(cast(IndexSettings, index), cast(WindowSettings, window))
    return ReadSettings(taken, tuple(unknown), tuple(sorted(left_out)))


def default_settings(present: Settings) -> Settings:
    """Return the defaults, but keep the window state and the models, which the index depends on."""
    state = [name for name, setting in TABLES[WindowSettings].items() if setting.is_state]
    kept = {name: getattr(present.window, name) for name in state}
    index = IndexSettings(model=present.index.model, reranker=present.index.reranker)
    return Settings(index, replace(WindowSettings(), **cast(Any, kept)))


def excludes_less(before: IndexSettings, after: IndexSettings, name: str) -> bool:
    """Return True if changing this field may include more files."""
    if name == "exclude":
        gone, come = set(before.exclude) - set(after.exclude), set(after.exclude) - set(before.exclude)
        # A pattern that begins with "!" includes files again, and the order of the patterns decides which ones.
        return bool(gone) or any(pattern.startswith("!") for pattern in come) or not come
    return SETTINGS[name].group == "exclusions" and getattr(before, name) and not getattr(after, name)


def _taken(
    present: IndexSettings | WindowSettings,
    raw: object,
    section: str,
    unknown: list[str],
    wrong: list[str],
    left_out: list[str],
) -> IndexSettings | WindowSettings:
    if not isinstance(raw, dict):
        wrong.append(section)
        return present
    table, taken = TABLES[type(present)], dict[str, Any]()
    for name, value in raw.items():
        value = tuple(value) if isinstance(value, list) else value
        if name not in table or table[name].is_state:
            unknown.append(f"{section}.{name}")
        elif table[name].is_local:
            left_out.append(name)
        elif table[name].accepts(value):
            taken[name] = value
        else:
            wrong.append(f"{section}.{name}")
    return replace(present, **taken)


def _no_settings() -> DesktopSearchError:
    return DesktopSearchError(
        Message("This is not a settings file of this program."),
        Message("Choose a file that was exported with Export."),
    )
