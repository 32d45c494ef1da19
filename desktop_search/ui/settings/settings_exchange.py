"""Export and import of settings as a JSON file. A file is validated completely before any value is used."""

import json
from dataclasses import asdict, fields, replace
from typing import Any, cast

from desktop_search.app_info import APP_ID, VERSION
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.settings import WINDOW_STATE, IndexSettings, Settings, WindowSettings, is_usable

FORMAT = 1
# Larger than any settings file, small enough to be read in one go.
MAX_BYTES = 1_000_000
SWITCHES = frozenset({"skip_hidden", "skip_gitignored", "skip_secrets", "skip_system"})
# These decide which hosts receive texts and provide models, so they are neither exported nor imported.
NEVER_EXCHANGED = frozenset({"vector_server", "vector_certificate", "hub_mirror"})


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """Settings read from a file."""

    settings: Settings
    unknown: tuple[str, ...]
    """Names that this version does not know; they are ignored."""
    left_out: tuple[str, ...] = ()
    """Fields of NEVER_EXCHANGED in the file; they are ignored."""


def exchange_text(settings: Settings) -> str:
    """Return all settings that the user chose as the text of a file, without window state."""
    window = {name: value for name, value in asdict(settings.window).items() if name not in WINDOW_STATE}
    index = {name: value for name, value in asdict(settings.index).items() if name not in NEVER_EXCHANGED}
    whole = {"settings of": APP_ID, "format": FORMAT, "version": VERSION}
    return json.dumps({**whole, "index": index, "window": window}, indent=2, ensure_ascii=True) + "\n"


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
    given = raw.get("index", {})
    left_out = sorted(NEVER_EXCHANGED.intersection(given)) if isinstance(given, dict) else []
    index = _taken(present.index, given, "index", NEVER_EXCHANGED, unknown, wrong)
    window = _taken(present.window, raw.get("window", {}), "window", WINDOW_STATE, unknown, wrong)
    if wrong:
        raise DesktopSearchError(
            Message("Nothing was imported, because these settings are invalid: {names}.", names=", ".join(wrong)),
            Message("Correct the file, or export it again."),
        )
    taken = Settings(cast(IndexSettings, index), cast(WindowSettings, window))
    return ReadSettings(taken, tuple(unknown), tuple(left_out))


def default_settings(present: Settings) -> Settings:
    """Return the defaults, but keep the window state and the models, which the index depends on."""
    kept = {name: getattr(present.window, name) for name in WINDOW_STATE}
    index = IndexSettings(model=present.index.model, reranker=present.index.reranker)
    return Settings(index, replace(WindowSettings(), **cast(Any, kept)))


def excludes_less(before: IndexSettings, after: IndexSettings, name: str) -> bool:
    """Return True if changing this field may include more files."""
    if name == "exclude":
        gone, come = set(before.exclude) - set(after.exclude), set(after.exclude) - set(before.exclude)
        # A pattern that begins with "!" includes files again, and the order of the patterns decides which ones.
        return bool(gone) or any(pattern.startswith("!") for pattern in come) or not come
    return name in SWITCHES and getattr(before, name) and not getattr(after, name)


def _taken(
    present: IndexSettings | WindowSettings,
    raw: object,
    section: str,
    left_alone: frozenset[str],
    unknown: list[str],
    wrong: list[str],
) -> IndexSettings | WindowSettings:
    if not isinstance(raw, dict):
        wrong.append(section)
        return present
    known = {field.name: field.default for field in fields(present)}
    taken: dict[str, Any] = {}
    for name, value in raw.items():
        if name in left_alone and name in NEVER_EXCHANGED:
            continue
        if name not in known or name in left_alone:
            unknown.append(f"{section}.{name}")
            continue
        value = tuple(value) if isinstance(value, list) else value
        if is_usable(name, value, known[name]):
            taken[name] = value
        else:
            wrong.append(f"{section}.{name}")
    return replace(present, **taken)


def _no_settings() -> DesktopSearchError:
    return DesktopSearchError(
        Message("This is not a settings file of this program."),
        Message("Choose a file that was exported with Export."),
    )
