"""Languages that can be told apart, and by which words a person asks for them."""

# By ISO 639-1 code: the English name, and what else it is called, mostly by those who speak it.
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

# Every word that `language_named` understands, names before codes.
LANGUAGE_WORDS = tuple(sorted(_CODE_OF, key=lambda word: (word in _LANGUAGES, word)))


def language_named(word: str) -> str | None:
    """The code of the language a person means by "de", "de-AT", "German" or "deutsch"; None when there is none."""
    name = word.strip().casefold()
    return _CODE_OF.get(name) or _CODE_OF.get(name.partition("-")[0])


def language_name(code: str) -> str:
    """In English."""
    return _LANGUAGES[code].split()[0]
