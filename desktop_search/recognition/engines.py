"""Which languages can be recognized, and by what: for the settings page and for messages."""

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.recognition import paddle_engine, tesseract_engine
from desktop_search.recognition.scripts import PADDLE_LANGUAGES, SCRIPTS


@dataclass(frozen=True, slots=True)
class AvailableEngine:
    """A recognition engine that works on this system."""

    name: str
    """With its version: "pp-ocrv6-small", "tesseract 5.3.0"."""
    languages: tuple[str, ...]
    """ISO 639-1 codes of the languages that it is used for."""


def available_engines() -> tuple[AvailableEngine, ...]:
    """Return the engines that are installed. Starts tesseract the first time."""
    engines = []
    folder = paddle_engine.models_folder()
    if folder is not None and folder.is_dir():
        engines.append(AvailableEngine(paddle_engine.NAME, PADDLE_LANGUAGES))
    installed = tesseract_engine.languages()
    codes = [code for script in SCRIPTS for code, name in script.languages if name in installed]
    if codes:
        engines.append(AvailableEngine(f"tesseract {tesseract_engine.version()}", tuple(codes)))
    return tuple(engines)
