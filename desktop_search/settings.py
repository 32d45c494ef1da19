"""What the person chose, kept as one JSON file."""

import json
import logging
import os
import sys
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, TypeVar

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.records import dataclass

log = logging.getLogger(__name__)

# What changes when the work is done, and not what is done.
MANNERS = frozenset({
    "pause_on_battery", "pause_in_power_saver", "pause_when_hot", "pause_in_full_screen", "pause_while_presenting",
    "all_cores_when_away", "unload_model_after_min",
    "hub_mirror", "rerank", "reranker", "vector_server", "vector_certificate",
})  # fmt: skip

# What the window remembers by itself; the rest of its settings a person chose.
REMEMBERED = frozenset({
    "geometry", "splitter", "place", "told", "filters_shown", "filters_closed",
    "updates_answered_at", "updates_tried_at", "updates_newest", "updates_dismissed",
})  # fmt: skip

SectionT = TypeVar("SectionT", "IndexSettings", "WindowSettings")


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
    """While somebody sits at the machine one core stays free; with this none does when nobody has for minutes."""
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
    """Of the interface: system, or a code of ui/translations.py."""
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
    """As `updates.document.mark_of`, of the newest answer: an older one is refused."""
    updates_dismissed: str = ""
    """The version that the person does not want to hear of again."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings."""

    index: IndexSettings = IndexSettings()
    window: WindowSettings = WindowSettings()


def _without_manners(settings: IndexSettings) -> dict[str, Any]:
    known = asdict(settings)
    return {name: value for name, value in known.items() if name not in MANNERS}


def load_settings(path: Path) -> Settings:
    """Read the file; what is missing, unknown or of the wrong type becomes the default, with a log line."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    except (OSError, ValueError) as error:
        log.warning("settings in %s cannot be read (%s); defaults are used", path, error)
        return Settings()
    raw = raw if isinstance(raw, dict) else {}
    return Settings(_section(IndexSettings, raw.get("index")), _section(WindowSettings, raw.get("window")))


def save_settings(path: Path, settings: Settings) -> None:
    """Write the file whole or not at all."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    beside.touch(mode=0o600)
    with beside.open("w", encoding="utf-8") as out:
        json.dump(asdict(settings), out, indent=2)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(path)


def save_index_settings(path: Path, settings: IndexSettings) -> None:
    """Write the index's section; the window writes its own of the same file. Raises DesktopSearchError."""
    try:
        save_settings(path, Settings(settings, load_settings(path).window))
    except OSError as error:
        raise DesktopSearchError(
            f"The settings could not be saved ({error.strerror}).", "They hold until the program ends."
        ) from error


def _section(cls: type[SectionT], raw: Any) -> SectionT:
    known: dict[str, Any] = {}
    for field in fields(cls):
        value = raw.get(field.name, field.default) if isinstance(raw, dict) else field.default
        if isinstance(field.default, tuple) and isinstance(value, list) and all(isinstance(v, str) for v in value):
            value = tuple(value)
        if type(value) is not type(field.default):
            log.warning("setting %s has an unusable value; its default is used", field.name)
            value = field.default
        known[field.name] = value
    return cls(**known)


def split_legacy_settings(old: Path, index_file: Path, window_file: Path) -> None:
    """Temporary until the settings branch is merged."""
    if old.is_file():
        index_file.write_bytes(old.read_bytes())
