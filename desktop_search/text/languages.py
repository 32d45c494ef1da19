"""Languages that the program identifies, and the words by which users refer to them."""

# By ISO 639-1 code: the English name, then other names, mostly in the language itself.
_LANGUAGES = {
    "ar": "Arabic العربية",
    "da": "Danish dansk",
    "de": "German deutsch",
    "el": "Greek ελληνικά",
    "en": "English englisch anglais",
    "es": "Spanish español castellano",
    "fa": "Persian farsi فارسی",
    "fi": "Finnish suomi",
    "fr": "French français",
    "he": "Hebrew עברית",
    "hi": "Hindi हिन्दी",
    "hu": "Hungarian magyar",
    "it": "Italian italiano",
    "ja": "Japanese 日本語",
    "ko": "Korean 한국어",
    "nl": "Dutch nederlands",
    "pt": "Portuguese português",
    "ro": "Romanian română",
    "ru": "Russian русский",
    "sv": "Swedish svenska",
    "th": "Thai ไทย",
    "tr": "Turkish türkçe",
    "uk": "Ukrainian українська",
    "vi": "Vietnamese",
    "zh": "Chinese 中文",
}
CODES = tuple(_LANGUAGES)
_CODE_OF = {name.casefold(): code for code, names in _LANGUAGES.items() for name in (code, *names.split())}

# Every word that `language_named` accepts, names before codes.
LANGUAGE_WORDS = tuple(sorted(_CODE_OF, key=lambda word: (word in _LANGUAGES, word)))


def language_named(word: str) -> str | None:
    """Return the code of the language that a word such as "de", "de-AT", "German" or "deutsch" means, or None."""
    name = word.strip().casefold()
    return _CODE_OF.get(name) or _CODE_OF.get(name.partition("-")[0])


def language_name(code: str) -> str:
    """Return the English name of a language."""
    return _LANGUAGES[code].split()[0]
