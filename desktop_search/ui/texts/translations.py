"""The languages of the interface.

Texts stand in the source in English. `packaging/translations.py` gathers them into `resources/translations/*.ts`, Qt
Linguist's files, and makes of those the .qm files that are read here.
"""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_search.app_info import resources_dir
from desktop_search.ui.texts.engine_texts import forget_language

log = logging.getLogger(__name__)

SYSTEM = "system"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "it": "Italiano",
    "ru": "Русский",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "ko": "한국어",
    "ar": "العربية",
    "tr": "Türkçe",
}
"""Each by its code, and as those who speak it call it."""
# Where Qt's own texts, as of its dialogs' buttons, go by a more exact name than ours.
_NAMES_AT_QT = {"pt": "pt_BR"}


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Translate a text outside a widget; in a counted one, "%Ln file(s)", n is written as the language has it."""
    # An empty context is what Qt's extractor notes for a call outside a class.
    return QCoreApplication.translate("", text, comment or None, n)


def install(app: QApplication, choice: str) -> str:
    """Speak the chosen language, or that of the system, from here on; returns its code.

    To be called before the first widget is made. A choice that is not among LANGUAGES is taken for the system's.
    """
    code = choice if choice in LANGUAGES else language_for(QLocale.system().uiLanguages())
    QLocale.setDefault(locale_for(code, QLocale.system()))
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    for name, folder in (
        (f"qtbase_{_NAMES_AT_QT.get(code, code)}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (code, str(resources_dir() / "translations")),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            log.warning("the texts %s are not in %s", name, folder)
    forget_language()
    app.setLayoutDirection(QLocale(code).textDirection())
    return code


def language_for(wanted: list[str]) -> str:
    """The first of these locales, such as "de-AT" or "zh-Hans-CN", whose language we have; else English."""
    for name in wanted:
        language = name.replace("_", "-").split("-")[0]
        if language == "zh" and ("Hant" in name or name[-2:] in ("TW", "HK", "MO")):
            # Who reads traditional characters is better served by the next language on the list.
            continue
        found = next((code for code in LANGUAGES if code.split("_")[0] == language), None)
        if found:
            return found
    return "en"


def locale_for(code: str, own: QLocale) -> QLocale:
    """How numbers and dates are written: as the person's own locale has it where that is of the same language."""
    locale = QLocale(code)
    if own.language() == locale.language():
        return own
    # A bare "C" has no habits; British ones take its place.
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom) if code == "en" else locale
