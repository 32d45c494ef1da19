"""Labels of settings, and one-line descriptions of changes."""

from collections.abc import Sequence

from desktop_search.settings import SettingValue
from desktop_search.ui.texts.display_names import number_text, printable
from desktop_search.ui.texts.texts import listed
from desktop_search.ui.texts.translations import tr

# Values from an imported file can be longer than a screen, and would hide what matters.
MOST_SHOWN = 8
MOST_CHARACTERS = 60


def change_line(name: str, before: SettingValue, after: SettingValue) -> str:
    """ "File size limit (MB): 100 → 250"."""
    if isinstance(before, tuple) and isinstance(after, tuple):
        parts = []
        if come := [pattern for pattern in after if pattern not in before]:
            # Patterns that include files again come first.
            come.sort(key=lambda pattern: not pattern.startswith("!"))
            parts.append(tr("added {patterns}").format(patterns=first_few(come)))
        if gone := [pattern for pattern in before if pattern not in after]:
            parts.append(tr("removed {patterns}").format(patterns=first_few(gone)))
        change = listed(parts) or tr("reordered")
    else:
        change = tr("{old} → {new}").format(old=_value_text(before), new=_value_text(after))
    return tr("{setting}: {change}").format(setting=setting_label(name), change=change)


def setting_label(name: str) -> str:
    """Return the label of a field of IndexSettings or WindowSettings."""
    return {
        "exclude": tr("Excluded patterns"),
        "skip_hidden": tr("Exclude hidden files"),
        "skip_gitignored": tr("Exclude files ignored by .gitignore"),
        "skip_secrets": tr("Exclude secrets, such as private keys and passwords"),
        "skip_system": tr("Exclude system folders and caches"),
        "watch": tr("Index new and changed files right away"),
        "max_file_mb": tr("File size limit (MB)"),
        "max_sheet_mb": tr("Text per spreadsheet (MB)"),
        "extract_timeout_s": tr("Time limit for one file (seconds)"),
        "extract_memory_mb": tr("Memory limit for one file (MB)"),
        "model": tr("Language model"),
        "device": tr("Processor"),
        "hub_mirror": tr("Mirror for model downloads"),
        "rerank": tr("Re-rank top results"),
        "reranker": tr("Re-ranking model"),
        "pause_on_battery": tr("Pause on battery"),
        "pause_in_power_saver": tr("Pause in power saver mode"),
        "pause_when_hot": tr("Pause when the computer is hot"),
        "pause_in_full_screen": tr("Pause in full screen"),
        "pause_while_presenting": tr("Pause during presentations, videos and video calls"),
        "all_cores_when_away": tr("Use all cores while away"),
        "vector_server": tr("Vector server"),
        "vector_certificate": tr("Certificate of the vector server"),
        "memory_cap_mb": tr("Memory limit of the language model (MB)"),
        "unload_model_after_min": tr("Unload the language model after (minutes)"),
        "theme": tr("Theme"),
        "language": tr("Language"),
        "keep_recent": tr("Remember recent searches"),
        "scale_percent": tr("Interface size (%)"),
        "result_order": tr("Sort results by"),
        "result_groups": tr("Group results by"),
        "tray": tr("Show icon in the tray"),
        "when_closed": tr("When I close the window"),
        "notices": tr("Notifications"),
        "quick_key": tr("Shortcut for quick search"),
        "selected_key": tr("Shortcut to search for the selected text"),
        "gnome_search": tr("Show files in GNOME search"),
        "krunner_search": tr("Show files in KRunner"),
        "updates": tr("Check for updates"),
    }[name]


def _value_text(value: SettingValue) -> str:
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, int):
        return number_text(value)
    return _shortened(str(value)) or tr("none")


def first_few(names: Sequence[str]) -> str:
    """ "a, b, 3 more": names from a file, shortened for display."""
    shown = [_shortened(name) for name in names[:MOST_SHOWN]]
    if more := len(names) - len(shown):
        shown.append(tr("%Ln more", "", more))
    return listed(shown)


def _shortened(text: str) -> str:
    return printable(text if len(text) <= MOST_CHARACTERS else f"{text[:MOST_CHARACTERS]}…")
