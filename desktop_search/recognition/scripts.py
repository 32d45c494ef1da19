"""Scripts that PP-OCR does not read, and the languages of tesseract that do."""

import platform
from collections.abc import Iterable
from functools import cache

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message


@dataclass(frozen=True, slots=True)
class Language:
    """A language that tesseract reads."""

    code: str
    """ISO 639-1."""
    data: str
    """Tesseract's name of its data."""
    name: str
    """English name, as tesseract's installers show it."""


@dataclass(frozen=True, slots=True)
class Script:
    """A script, with languages that are written in it."""

    name: Message
    osd_names: tuple[str, ...]
    """Names that tesseract's detection of scripts (OSD) reports."""
    languages: tuple[Language, ...]
    """The most common first."""
    ranges: tuple[tuple[int, int], ...]
    """Its letters."""

    def has(self, text: str) -> bool:
        """Whether most letters of a text are of this script."""
        letters = [ord(character) for character in text if character.isalpha()]
        own = sum(any(first <= code <= last for first, last in self.ranges) for code in letters)
        return bool(letters) and 2 * own > len(letters)


def missing_script(script: Script, preferred: Iterable[str]) -> Message:
    """Say that a script cannot be recognized, and what to install for it, of several languages one that is preferred.

    `preferred` are ISO 639-1 codes.
    """
    codes = set(preferred)
    language = next((one for one in script.languages if one.code in codes), script.languages[0])
    if _has_debian_packages():
        return Message(
            "Text in {script} cannot be recognized. Install the package {package}.",
            script=script.name,
            package=f"tesseract-ocr-{language.data}",
        )
    # Other systems name the package differently, or have one for all languages; the language's data is called the same.
    return Message(
        "Text in {script} cannot be recognized. Install Tesseract OCR with the language {language}.",
        script=script.name,
        language=f"{language.name} ({language.data})",
    )


@cache
def _has_debian_packages() -> bool:
    """Whether this system is Debian or made from it, as Ubuntu and Linux Mint are."""
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        return False
    return "debian" in (system.get("ID", ""), *system.get("ID_LIKE", "").split())


SCRIPTS = (
    Script(
        Message("Cyrillic"),
        ("Cyrillic",),
        (
            Language("ru", "rus", "Russian"),
            Language("uk", "ukr", "Ukrainian"),
            Language("bg", "bul", "Bulgarian"),
            Language("be", "bel", "Belarusian"),
            Language("sr", "srp", "Serbian"),
            Language("mk", "mkd", "Macedonian"),
            Language("kk", "kaz", "Kazakh"),
            Language("mn", "mon", "Mongolian"),
        ),
        ((0x400, 0x52F),),
    ),
    Script(Message("Greek"), ("Greek",), (Language("el", "ell", "Greek"),), ((0x370, 0x3FF), (0x1F00, 0x1FFF))),
    Script(
        Message("Arabic"),
        ("Arabic",),
        (
            Language("ar", "ara", "Arabic"),
            Language("fa", "fas", "Persian"),
            Language("ur", "urd", "Urdu"),
        ),
        ((0x600, 0x6FF), (0x750, 0x77F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)),
    ),
    Script(Message("Hebrew"), ("Hebrew",), (Language("he", "heb", "Hebrew"),), ((0x590, 0x5FF), (0xFB1D, 0xFB4F))),
    Script(
        Message("Korean"),
        ("Korean", "Hangul"),
        (Language("ko", "kor", "Korean"),),
        ((0x1100, 0x11FF), (0x3130, 0x318F), (0xAC00, 0xD7A3)),
    ),
    Script(Message("Thai"), ("Thai",), (Language("th", "tha", "Thai"),), ((0xE00, 0xE7F),)),
    Script(
        Message("Devanagari"),
        ("Devanagari",),
        (
            Language("hi", "hin", "Hindi"),
            Language("mr", "mar", "Marathi"),
            Language("ne", "nep", "Nepali"),
        ),
        ((0x900, 0x97F),),
    ),
)

PADDLE_LANGUAGES = (
    "en", "zh", "ja", "fr", "de", "es", "it", "pt", "nl", "pl", "cs", "sk", "sl", "hr", "bs", "hu", "ro", "tr", "sv",
    "da", "no", "nb", "nn", "fi", "et", "lv", "lt", "is", "ga", "cy", "mt", "sq", "af", "ca", "gl", "eu", "la", "id",
    "ms", "tl", "sw", "uz", "vi", "az", "lb", "oc",
)  # fmt: skip
"""ISO 639-1 codes of languages that PP-OCRv6 reads."""


def script_of(language: str) -> Script | None:
    """Return the script of a language that PP-OCR does not read, by its ISO 639-1 code."""
    return next((script for script in SCRIPTS if any(language == one.code for one in script.languages)), None)


def script_by_osd(name: str) -> Script | None:
    """Return the script that tesseract has detected; None for one that PP-OCR reads, such as Latin."""
    return next((script for script in SCRIPTS if name in script.osd_names), None)
