"""Which languages can be recognized, and by what: for the settings page and for messages."""

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.recognition import paddle_engine, tesseract_engine
from desktop_search.recognition.scripts import PADDLE_LANGUAGES, SCRIPTS


@dataclass(frozen=True, slots=True)
class AvailableEngine:
    """A recognition engine that works on this system."""

    name: str
    """Proper name with version: "PP-OCRv6", "Tesseract 5.3.0"."""
    languages: tuple[str, ...]
    """ISO 639-1 codes of the languages that it is used for."""
    is_included: bool = False
    """Whether it is part of this program."""


def available_engines() -> tuple[AvailableEngine, ...]:
    """Return the engines that are installed. Starts tesseract the first time."""
    engines = []
    folder = paddle_engine.models_folder()
    if folder is not None and folder.is_dir():
        engines.append(AvailableEngine("PP-OCRv6", PADDLE_LANGUAGES, is_included=True))
    installed = tesseract_engine.languages()
    codes = [one.code for script in SCRIPTS for one in script.languages if one.data in installed]
    if codes:
        engines.append(AvailableEngine(f"Tesseract {tesseract_engine.version()}", tuple(codes)))
    return tuple(engines)
