"""Settings carried from one computer to another, as one JSON file; checked as a whole before anything is taken."""

import json
from dataclasses import asdict, fields, replace
from typing import Any, cast

from desktop_search.app_info import APP_ID, VERSION
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.records import dataclass
from desktop_search.settings import REMEMBERED, IndexSettings, Settings, WindowSettings
from desktop_search.ui.names import printable
from desktop_search.ui.translations import tr

FORMAT = 1
# Larger than any file of settings, small enough to be read at once.
MAX_BYTES = 1_000_000
RANGES = {
    "max_file_mb": (1, 100_000),
    "max_sheet_mb": (1, 1_000),
    "extract_timeout_s": (5, 3_600),
    "extract_memory_mb": (256, 65_536),
    "memory_cap_mb": (0, 262_144),
    "unload_model_after_min": (0, 1_440),
    "scale_percent": (100, 200),
}
"""Least and most of the settings that are numbers."""
CHOICES = {
    "theme": ("system", "light", "dark"),
    "device": ("auto", "cuda", "mps", "xpu", "cpu"),
    "when_closed": ("ask", "stay", "quit"),
}


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """What a file of settings asks for."""

    settings: Settings
    unknown: tuple[str, ...]
    """Names in it that this version does not know, and leaves alone."""


def exchange_text(settings: Settings) -> str:
    """All settings a person chose, as the text of a file; nothing of what the program only remembered."""
    window = {name: value for name, value in asdict(settings.window).items() if name not in REMEMBERED}
    whole = {"settings of": APP_ID, "format": FORMAT, "version": VERSION}
    return json.dumps({**whole, "index": asdict(settings.index), "window": window}, indent=2, ensure_ascii=True) + "\n"


def read_exchange(text: str, present: Settings) -> ReadSettings:
    """The present settings with what a file says instead. DesktopSearchError where any of it cannot be used."""
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _no_settings() from error
    if not isinstance(raw, dict) or raw.get("settings of") != APP_ID:
        raise _no_settings()
    if raw.get("format") != FORMAT:
        raise DesktopSearchError(
            tr("These settings were saved by another version of this program."), tr("Export them again with this one.")
        )
    unknown = [name for name in raw if name not in ("settings of", "format", "version", "index", "window")]
    wrong: list[str] = []
    index = _taken(present.index, raw.get("index", {}), "index", frozenset(), unknown, wrong)
    window = _taken(present.window, raw.get("window", {}), "window", REMEMBERED, unknown, wrong)
    if wrong:
        told = tr("None of the settings was taken, as these cannot be used: {names}.")
        raise DesktopSearchError(
            told.format(names=printable(", ".join(wrong))), tr("Mend the file, or export it anew.")
        )
    return ReadSettings(Settings(cast(IndexSettings, index), cast(WindowSettings, window)), tuple(unknown))


def default_settings(present: Settings) -> Settings:
    """As at the first start, but for the models, which the index is made with, and what the program remembers."""
    kept = {name: getattr(present.window, name) for name in REMEMBERED}
    index = IndexSettings(model=present.index.model, reranker=present.index.reranker)
    return Settings(index, replace(WindowSettings(), **cast(Any, kept)))


def changed_names(before: Settings, after: Settings) -> list[str]:
    """Which settings differ."""
    pairs = ((before.index, after.index), (before.window, after.window))
    return [name for one, other in pairs for name, value in asdict(one).items() if value != asdict(other)[name]]


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
        if name not in known or name in left_alone:
            unknown.append(f"{section}.{name}")
            continue
        value = tuple(value) if isinstance(value, list) else value
        if _is_usable(name, value, known[name]):
            taken[name] = value
        else:
            wrong.append(f"{section}.{name}")
    return replace(present, **taken)


def _is_usable(name: str, value: object, default: object) -> bool:
    if type(value) is not type(default):
        return False
    if isinstance(value, tuple):
        return all(isinstance(part, str) for part in value)
    least, most = RANGES.get(name, (None, None))
    if isinstance(value, int) and least is not None and most is not None:
        return least <= value <= most
    return name not in CHOICES or value in CHOICES[name]


def _no_settings() -> DesktopSearchError:
    return DesktopSearchError(
        tr("This is no file of settings of this program."),
        tr("Choose one that was exported here or on another computer."),
    )
