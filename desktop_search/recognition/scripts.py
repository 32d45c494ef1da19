"""Scripts that PP-OCR does not read, and the languages of tesseract that do."""

from collections.abc import Iterable

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message


@dataclass(frozen=True, slots=True)
class Script:
    """A script, with languages that are written in it."""

    name: Message
    osd_names: tuple[str, ...]
    """Names that tesseract's detection of scripts (OSD) reports."""
    languages: tuple[tuple[str, str], ...]
    """ISO 639-1 code and tesseract's name of each language; the most common first."""
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
    name = next((name for code, name in script.languages if code in codes), script.languages[0][1])
    return Message(
        "Text in {script} cannot be recognized. Install {package}.",
        script=script.name,
        package=f"tesseract-ocr-{name}",
    )


SCRIPTS = (
    Script(
        Message("Cyrillic"),
        ("Cyrillic",),
        (
            ("ru", "rus"),
            ("uk", "ukr"),
            ("bg", "bul"),
            ("be", "bel"),
            ("sr", "srp"),
            ("mk", "mkd"),
            ("kk", "kaz"),
            ("mn", "mon"),
        ),
        ((0x400, 0x52F),),
    ),
    Script(Message("Greek"), ("Greek",), (("el", "ell"),), ((0x370, 0x3FF), (0x1F00, 0x1FFF))),
    Script(
        Message("Arabic"),
        ("Arabic",),
        (
            ("ar", "ara"),
            ("fa", "fas"),
            ("ur", "urd"),
        ),
        ((0x600, 0x6FF), (0x750, 0x77F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)),
    ),
    Script(Message("Hebrew"), ("Hebrew",), (("he", "heb"),), ((0x590, 0x5FF), (0xFB1D, 0xFB4F))),
    Script(
        Message("Korean"),
        ("Korean", "Hangul"),
        (("ko", "kor"),),
        ((0x1100, 0x11FF), (0x3130, 0x318F), (0xAC00, 0xD7A3)),
    ),
    Script(Message("Thai"), ("Thai",), (("th", "tha"),), ((0xE00, 0xE7F),)),
    Script(
        Message("Devanagari"),
        ("Devanagari",),
        (
            ("hi", "hin"),
            ("mr", "mar"),
            ("ne", "nep"),
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
    return next((script for script in SCRIPTS if language in dict(script.languages)), None)


def script_by_osd(name: str) -> Script | None:
    """Return the script that tesseract has detected; None for one that PP-OCR reads, such as Latin."""
    return next((script for script in SCRIPTS if name in script.osd_names), None)
