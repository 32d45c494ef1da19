"""Translated texts of the table of settings, and one-line descriptions of changes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_search.settings import SETTINGS, SettingValue
from desktop_search.ui.texts.display_names import number_text, printable
from desktop_search.ui.texts.texts import listed
from desktop_search.ui.texts.translations import tr

# Values from an imported file can be longer than a screen, and would hide what matters.
MOST_SHOWN = 8
MOST_CHARACTERS = 60
# The table's context in the translation files; see `packaging/translations.py`.
CONTEXT = "Settings"


def setting_text(text: str) -> str:
    """Translate a text of the table."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def setting_label(name: str) -> str:
    """Return the name of a setting where nothing else explains it."""
    return setting_text(SETTINGS[name].label)


def setting_caption(name: str) -> str:
    """Return the label of the setting's control on its card."""
    return setting_text(SETTINGS[name].caption)


def setting_help(name: str) -> str:
    """Return the explanation on the setting's card."""
    return setting_text(SETTINGS[name].help)


def choice_labels(name: str) -> dict[str, str]:
    """Return the labels of the setting's values, by value."""
    return {value: setting_text(text) for value, text in SETTINGS[name].choices.items()}


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
