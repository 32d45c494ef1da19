"""Display names of the languages that files are written in."""

from collections.abc import Iterable

from PySide6.QtCore import QCollator, QLocale

from desktop_search.ui.texts.display_names import locale
from desktop_search.ui.texts.translations import tr


def languages_by_name(codes: Iterable[str]) -> dict[str, str]:
    """Display names of languages by code, in alphabetical order.

    Languages that the program does not identify in texts have the name that they have in the language itself.
    """
    names = {}
    for code in codes:
        name = language_text(code)
        names[code] = QLocale(code).nativeLanguageName() or code if name == code else name
    collator = QCollator(locale())
    return dict(sorted(names.items(), key=lambda item: collator.sortKey(item[1])))


def language_text(code: str) -> str:
    """Display name of a language, for example "German"; an unknown code is returned unchanged."""
    names = {
        "ar": tr("Arabic"),
        "da": tr("Danish"),
        "de": tr("German"),
        "el": tr("Greek"),
        "en": tr("English"),
        "es": tr("Spanish"),
        "fa": tr("Persian"),
        "fi": tr("Finnish"),
        "fr": tr("French"),
        "he": tr("Hebrew"),
        "hi": tr("Hindi"),
        "hu": tr("Hungarian"),
        "it": tr("Italian"),
        "ja": tr("Japanese"),
        "ko": tr("Korean"),
        "nl": tr("Dutch"),
        "pt": tr("Portuguese"),
        "ro": tr("Romanian"),
        "ru": tr("Russian"),
        "sv": tr("Swedish"),
        "th": tr("Thai"),
        "tr": tr("Turkish"),
        "uk": tr("Ukrainian"),
        "vi": tr("Vietnamese"),
        "zh": tr("Chinese"),
    }
    return names.get(code, code)
