"""Languages that files are written in, by the name they have in the language of the interface."""

from desktop_search.ui.texts.translations import tr


def language_text(code: str) -> str:
    """ "German"; for a code nobody knows, the code."""
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
