"""The table of settings: each is declared once, as a field of the record of the process that owns it.

The engine owns `IndexSettings`, the window owns `WindowSettings`; `settings_file.py` reads and writes their files. All
else that is known of a setting is declared by `setting(...)` and read from `SETTINGS`: valid values, what a change
affects, whether it is exported and imported, and the texts and controls of the settings page. The texts are translated
by `ui/settings/setting_labels.py`.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import field, fields, replace
from typing import Any, Literal, NamedTuple, TypeVar, cast

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message

SettingValue = bool | int | str | tuple[str, ...]
T = TypeVar("T")
Owner = Literal["engine", "window"]
# Settings that a card of the settings page shows together, in the order of this file.
Group = Literal[
    "",
    "exclusions",
    "limits",
    "recognition",
    "ranking",
    "memory",
    "pauses",
    "cores",
    "changes",
    "history",
    "background",
    "chat",
]
MEGABYTES, MEGAPIXELS, SECONDS, MINUTES = " MB", " MP", " s", " min"


class Setting(NamedTuple):
    """Metadata of one setting. Texts are in English."""

    name: str
    owner: Owner
    """The process that writes it."""
    default: SettingValue
    label: str
    """Name of the setting where nothing else explains it, as in the changes of an import; empty for state."""
    caption: str
    """Label of its control on a settings card, whose heading gives the context."""
    help: str
    """Explanation on its card."""
    group: Group
    bounds: tuple[int, int]
    """Minimum and maximum of a number."""
    step: int
    unit: str
    zero_text: str
    """Shown for 0 if it has a special meaning."""
    choices: Mapping[str, str]
    """The valid values of a text, with their labels; empty if any text is valid."""
    scheduling_only: bool
    """A change affects only when and how fast work is done, or where its results are stored; it needs no rescan."""
    must_be_valid: bool
    """An invalid value makes the whole file unreadable: with the default, an excluded folder would be indexed, or
    another server contacted.
    """
    is_local: bool
    """Neither exported nor imported, as it decides which hosts and programs receive texts and provide models."""

    @property
    def is_state(self) -> bool:
        """True for window state (size, open panes, notices shown); False for choices of the user."""
        return not self.label

    def accepts(self, value: object) -> bool:
        """Return True if the value has the right type and is within bounds and choices."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, tuple):
            return all(isinstance(part, str) for part in value)
        if isinstance(value, int) and not isinstance(value, bool):
            return self.bounds[0] <= value <= self.bounds[1]
        return not self.choices or value in self.choices

    def texts(self) -> Iterator[str]:
        """Yield the texts to translate."""
        yield from (self.label, self.caption, self.help, self.unit, self.zero_text, *self.choices.values())


def setting(
    default: T,
    label: str = "",
    *,
    caption: str = "",
    help: str = "",
    group: Group = "",
    bounds: tuple[int, int] = (0, 0),
    step: int = 1,
    unit: str = "",
    zero_text: str = "",
    choices: Mapping[str, str] | None = None,
    scheduling_only: bool = False,
    must_be_valid: bool = False,
    is_local: bool = False,
) -> T:
    """Declare a setting as a field of a record; the arguments are described in `Setting`."""
    declared = Setting(
        name="",
        owner="engine",
        default=cast(SettingValue, default),
        label=label,
        caption=caption or label,
        help=help,
        group=group,
        bounds=bounds,
        step=step,
        unit=unit,
        zero_text=zero_text,
        choices=choices or {},
        scheduling_only=scheduling_only,
        must_be_valid=must_be_valid,
        is_local=is_local,
    )
    return field(default=default, metadata={"setting": declared})


@dataclass(frozen=True, slots=True)
class IndexSettings:
    """Settings of the engine; a change takes effect at the next scan."""

    exclude: tuple[str, ...] = setting((), "Excluded patterns", must_be_valid=True)
    """Patterns in .gitignore syntax, applied to every indexed folder."""
    skip_hidden: bool = setting(
        True, "Exclude hidden files", caption="Hidden files and folders", group="exclusions", must_be_valid=True
    )
    skip_system: bool = setting(
        True,
        "Exclude system folders and caches",
        caption="System folders, caches and program files such as node_modules and .git",
        group="exclusions",
        must_be_valid=True,
    )
    skip_gitignored: bool = setting(
        True,
        "Exclude files ignored by .gitignore",
        caption="Files ignored by .gitignore",
        group="exclusions",
        must_be_valid=True,
    )
    skip_secrets: bool = setting(
        True,
        "Exclude secrets, such as private keys and passwords",
        caption="Likely secrets: private keys, password stores, .env files",
        group="exclusions",
        must_be_valid=True,
    )
    browser_bookmarks: bool = setting(
        False,
        "Bookmarks of web browsers",
        caption="Search my bookmarks",
        help="Titles, addresses and folders are read from Firefox and browsers based on Chromium, such as Chrome, "
        "Edge, Brave and Vivaldi, on this computer. The pages are not downloaded, and reading lists of browsers based "
        "on Chromium are not read.",
        scheduling_only=True,
    )
    """Their folder is added and removed like a chosen one, so that no other needs a scan."""
    watch: bool = setting(True, "Index new and changed files right away", group="changes")
    """Index changes as they happen; if disabled, folders are scanned every half hour."""
    max_file_mb: int = setting(
        100, "File size limit (MB)", caption="File size", group="limits", bounds=(1, 100_000), unit=MEGABYTES
    )
    max_sheet_mb: int = setting(
        10,
        "Text per spreadsheet (MB)",
        caption="Text per spreadsheet",
        group="limits",
        bounds=(1, 1_000),
        unit=MEGABYTES,
    )
    """Maximum size of the text cells of one spreadsheet, in megabytes of text."""
    extract_timeout_s: int = setting(
        60,
        "Time limit for one file (seconds)",
        caption="Reading time per file",
        group="limits",
        bounds=(5, 3_600),
        unit=SECONDS,
    )
    extract_memory_mb: int = setting(
        1024,
        "Memory limit for one file (MB)",
        caption="Memory per file",
        group="limits",
        bounds=(256, 65_536),
        unit=MEGABYTES,
    )
    recognize_text: bool = setting(
        True,
        "Recognize text in scans and pictures (OCR)",
        caption="Recognize text in scans and pictures",
        group="recognition",
        scheduling_only=True,
    )
    """What was recognized stays searchable if this is turned off."""
    recognize_pictures: bool = setting(
        True,
        "Recognize text in pictures, not only in scanned PDFs",
        caption="In picture files and pictures in documents too",
        group="recognition",
        scheduling_only=True,
    )
    recognition_languages: tuple[str, ...] = setting((), "Languages of text in pictures", scheduling_only=True)
    """ISO 639-1 codes of the languages to recognize; empty for automatic."""
    largest_picture_mpx: int = setting(
        60,
        "Largest picture for text recognition (megapixels)",
        caption="Largest picture",
        group="recognition",
        bounds=(1, 500),
        unit=MEGAPIXELS,
        scheduling_only=True,
    )
    model: str = setting("multilingual-e5-small", "Language model")
    """Name of a model in the model catalog, or path of a sentence-transformers folder."""
    device: str = setting(
        "auto",
        "Processor",
        help="Runs the language model. Changing it reloads the model.",
        choices={
            "auto": "Automatic",
            "cpu": "CPU",
            "cuda": "NVIDIA GPU (CUDA)",
            "mps": "Apple GPU (MPS)",
            "xpu": "Intel GPU (XPU)",
        },
    )
    hub_mirror: str = setting("", "Mirror for model downloads", scheduling_only=True, must_be_valid=True, is_local=True)
    """Download address of models instead of huggingface.co; empty for huggingface.co."""
    rerank: bool = setting(
        True,
        "Re-rank top results",
        help="The top passages are compared with your question in more detail, in under half a second after the "
        "results appear: by a second model in the languages it supports, otherwise sentence by sentence.",
        group="ranking",
        scheduling_only=True,
    )
    answers: bool = setting(
        True,
        "Show sentences that answer a question",
        help="If a sentence in your files clearly answers your question, it appears above the results, word for word.",
        group="ranking",
        scheduling_only=True,
    )
    reranker: str = setting("ms-marco-MiniLM-L-12-v2", "Re-ranking model", scheduling_only=True)
    """The cross-encoder: a name in the catalog of rerankers or on the hub, or the path of a folder."""
    learn_from_use: bool = setting(
        True,
        "Learn from the results you open",
        help="A file that you open, copy from or read in the preview moves up when you search for the same or "
        "something similar again, but never above a clearly better match. This data stays on this computer and is "
        "deleted when you turn this off.",
        scheduling_only=True,
    )
    pause_on_battery: bool = setting(
        True, "Pause on battery", caption="On battery", group="pauses", scheduling_only=True
    )
    pause_in_power_saver: bool = setting(
        True, "Pause in power saver mode", caption="In power saver mode", group="pauses", scheduling_only=True
    )
    pause_when_hot: bool = setting(
        True, "Pause when the computer is hot", caption="When the computer is hot", group="pauses", scheduling_only=True
    )
    pause_in_full_screen: bool = setting(
        True, "Pause in full screen", caption="While a program is in full screen", group="pauses", scheduling_only=True
    )
    pause_while_presenting: bool = setting(
        True,
        "Pause during presentations, videos and video calls",
        caption="During presentations, videos and video calls",
        group="pauses",
        scheduling_only=True,
    )
    all_cores_when_away: bool = setting(
        True, "Use all cores while away", caption="Use all cores while I am away", group="cores", scheduling_only=True
    )
    """Use all cores after minutes without user input; otherwise one core stays free."""
    vector_server: str = setting("", "Vector server", scheduling_only=True, must_be_valid=True, is_local=True)
    """Address of a Chroma server (https://host:port) that stores the vector index instead of a local folder; empty for
    none. It receives the vectors of all texts, from which their content can be guessed, but no texts and names.
    """
    vector_certificate: str = setting(
        "", "Certificate of the vector server", scheduling_only=True, must_be_valid=True, is_local=True
    )
    """File with the server's TLS certificate; empty to use the system's trusted certificates."""
    memory_cap_mb: int = setting(
        0,
        "Memory limit of the language model (MB)",
        caption="Memory limit of the language model",
        group="memory",
        bounds=(0, 262_144),
        step=256,
        unit=MEGABYTES,
        zero_text="Automatic",
    )
    """Maximum memory of the embedding process between two batches; 0 for automatic."""
    unload_model_after_min: int = setting(
        10,
        "Unload the language model after (minutes)",
        caption="Unload the language model when idle for",
        group="memory",
        bounds=(0, 1_440),
        unit=MINUTES,
        zero_text="Never",
        scheduling_only=True,
    )
    """Minutes without searches and embedding after which the model is unloaded; 0 for never."""
    assistant_access: bool = setting(
        False, "Let assistants search the folders you choose", scheduling_only=True, is_local=True
    )
    """Whether `desktop-search mcp` answers programs that were not started with --folder. A consent, so it is neither
    exported nor imported.
    """
    assistant_folders: tuple[str, ...] = setting(
        (), "Folders that assistants can search", scheduling_only=True, is_local=True
    )
    """Absolute paths; no effect without `assistant_access`."""

    def indexes_as(self, other: "IndexSettings") -> bool:
        """Return True if both select and read the same files: at most settings differ that affect scheduling only."""
        return all(SETTINGS[name].scheduling_only for name in changed_fields(self, other))


RECOGNITION_SETTINGS = ("recognize_text", "recognize_pictures", "recognition_languages", "largest_picture_mpx")
"""Settings that the indexer applies without a scan."""

# On macOS Qt's Ctrl is the Command key, and Command+Option+Space is the Finder's search.
QUICK_KEY = "Meta+Alt+Space" if sys.platform == "darwin" else "Ctrl+Alt+Space"
# Times are in seconds since 1970; 0 for never.
MOMENTS = (0, 2**40)


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """Settings and state of the window."""

    theme: str = setting("system", "Theme", choices={"system": "Match system", "light": "Light", "dark": "Dark"})
    language: str = setting(
        "system",
        "Language",
        help="Language of this program. Files are found in every language, whichever you choose here.",
    )
    """Language of the interface: system, or a code of ui/texts/translations.py."""
    geometry: str = setting("")
    """Result of Qt's saveGeometry in base64."""
    splitter: str = setting("")
    keep_recent: bool = setting(
        True,
        "Remember recent searches",
        help="Recent searches are stored only on this computer. Saved searches stay until you remove them.",
        group="history",
    )
    filters_shown: bool = setting(True)
    """Show the filters next to the results if there is room."""
    filters_closed: tuple[str, ...] = setting(())
    """Keys of the filter groups that are collapsed."""
    place: str = setting("search")
    """The page shown last."""
    scale_percent: int = setting(
        100,
        "Interface size (%)",
        caption="Size",
        help="Size of text and everything else, in addition to the system's own scaling.",
        bounds=(100, 200),
    )
    """In addition to the system's scaling; takes effect at the next start."""
    result_order: str = setting("best", "Sort results by")
    """See `ui.results.sorting.Order`."""
    result_groups: str = setting("none", "Group results by")
    """See `ui.results.sorting.Grouping`."""
    tray: bool = setting(True, "Show icon in the tray", caption="Show an icon in the tray")
    when_closed: str = setting(
        "ask", "When I close the window", choices={"ask": "Ask", "stay": "Keep running", "quit": "Quit"}
    )
    """Action on closing the window, if there is a tray."""
    notices: bool = setting(
        True, "Notifications", caption="Notify me about problems, such as a full disk", group="background"
    )
    """Show desktop notifications for problems that only the user can solve."""
    quick_key: str = setting(QUICK_KEY, "Shortcut for quick search", caption="Show or hide quick search")
    """Global shortcut, in Qt's notation; empty for none."""
    selected_key: str = setting("", "Shortcut to search for the selected text", caption="Search for the selected text")
    """Global shortcut that searches for the text selected in another program."""
    told: tuple[str, ...] = setting(())
    """Problems already reported that still exist; they are not reported again."""
    gnome_search: bool = setting(False, "Show files in GNOME search", caption="GNOME overview")
    """Provide results to GNOME Shell's search."""
    krunner_search: bool = setting(False, "Show files in KRunner", caption="KRunner and Plasma menu")
    chat: bool = setting(
        False,
        "Answer questions with a language model",
        caption="Answer questions about my files",
        help="Answers are written by a language model that runs on this computer, in a program such as Ollama, LM "
        "Studio or llama.cpp. It gets your question and the passages found for it. Every quotation is checked, and "
        "statements without one are removed.",
    )
    chat_server: str = setting("", "Language model server", is_local=True)
    """Address of a server with an OpenAI-compatible API; empty for none."""
    chat_model: str = setting("", "Model that answers questions", is_local=True)
    """Name of one of the server's models."""
    chat_permitted: str = setting("")
    """Address of a server on another computer that the user has allowed; no other one of another computer is used."""
    chat_timeout_min: int = setting(
        5,
        "Time limit for an answer (minutes)",
        caption="Stop waiting for an answer after",
        group="chat",
        bounds=(1, 240),
        unit=MINUTES,
    )
    chat_history: bool = setting(
        False, "Keep questions and answers", caption="Keep questions and answers on this computer", group="chat"
    )
    """Otherwise they are forgotten when the program ends."""
    updates: bool = setting(False, "Check for updates", caption="Check for updates weekly")
    """Check for updates once a week, if the program has an update source."""
    updates_answered_at: int = setting(0, bounds=MOMENTS)
    """Time of the last successful check."""
    updates_tried_at: int = setting(0, bounds=MOMENTS)
    updates_newest: str = setting("")
    """`updates.release_document.mark_of` for the newest release seen; older ones are rejected."""
    updates_dismissed: str = setting("")
    """Version that the user does not want to be notified of again."""
    unsent: tuple[str, ...] = setting(())
    """Changes of index settings not yet accepted by an engine, as JSON (`ui.folders.index_actions`)."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings."""

    # Made on demand: each process needs only one of them at its start, and the first instance takes 0.5 ms.
    index: IndexSettings = field(default_factory=IndexSettings)
    window: WindowSettings = field(default_factory=WindowSettings)


def _table(record: type[Any], owner: Owner) -> dict[str, Setting]:
    return {one.name: one.metadata["setting"]._replace(name=one.name, owner=owner) for one in fields(record)}


TABLES = {IndexSettings: _table(IndexSettings, "engine"), WindowSettings: _table(WindowSettings, "window")}
SETTINGS = TABLES[IndexSettings] | TABLES[WindowSettings]
"""All settings by name."""


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
    table = TABLES[IndexSettings]
    for name, value in changes.items():
        if name not in table or not table[name].accepts(value):
            raise DesktopSearchError(
                Message("The setting {name} cannot be changed to this value.", name=name),
                Message("Choose another value."),
            )
    settings = replace(settings, **dict[str, Any](changes))
    if exclude_add or exclude_remove:
        settings = replace(settings, exclude=_changed_patterns(settings.exclude, exclude_add, exclude_remove))
    return settings


def changed_fields(
    before: IndexSettings | WindowSettings, after: IndexSettings | WindowSettings
) -> dict[str, SettingValue]:
    """Return the fields that differ, with their values in `after`."""
    names = [one.name for one in fields(after)]
    return {name: getattr(after, name) for name in names if getattr(before, name) != getattr(after, name)}


def _changed_patterns(present: tuple[str, ...], add: tuple[str, ...], remove: tuple[str, ...]) -> tuple[str, ...]:
    # As in .gitignore, the last matching pattern decides, so the order of the added patterns is kept.
    gone = set(remove)
    if add and present[-len(add) :] == add and not (gone - set(add)).intersection(present):
        return present
    kept = tuple(pattern for pattern in present if pattern not in gone)
    return kept + tuple(pattern for pattern in add if pattern not in kept)
