"""Requests about text recognition: its pause, recognizing files again, and the engines on this device."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import Message
from desktop_search.domain.recognition import RecognitionEngine, RecognitionEngines, RecognitionOptions
from desktop_search.domain.status import FileProblem
from desktop_search.domain.thread_owner import owned
from desktop_search.domain.threads import in_thread
from desktop_search.engine.indexer_handle import IndexerHandle, Task
from desktop_search.indexing.pipeline.recognition_work import Recognizer
from desktop_search.indexing.worker.indexer import Indexer
from desktop_search.recognition.engines import available_engines
from desktop_search.recognition.recognition_client import RecognitionClient
from desktop_search.recognition.scripts import SCRIPTS, missing_script
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog.catalog import Catalog

MOST_FAILURES = 300
# Key in `meta`, present while recognition is paused.
_PAUSED_KEY = "recognition_paused"


@owned
class TextRecognition:
    """The user's requests about text recognition. Thread: engine."""

    def __init__(
        self,
        catalog: Catalog,
        ask_indexer: Callable[[Task], None],
        indexing: IndexerHandle,
        settings: Callable[[], IndexSettings],
        changed: Callable[[], None],
    ) -> None:
        self._catalog = catalog
        self._ask_indexer = ask_indexer
        self._indexing = indexing
        self._settings = settings
        self._changed = changed
        self.is_paused = bool(catalog.meta.get(_PAUSED_KEY))
        """Whether the user has paused recognition; all other work continues."""

    def set_paused(self, paused: bool) -> None:
        """Pause or resume recognition, also after a restart. Raises the errors of writing to the catalog."""
        self.is_paused = paused
        self._indexing.tell(lambda indexer: indexer.pause_recognition(paused))
        self._changed()
        if paused:
            self._catalog.meta.set(_PAUSED_KEY, "1")
        else:
            self._catalog.meta.remove(_PAUSED_KEY)

    def prepare(self, indexer: Indexer) -> None:
        """Pause recognition in a newly created indexer if the user has paused it."""
        if self.is_paused:
            indexer.pause_recognition(True)

    def again(self, paths: tuple[str, ...], language: str) -> None:
        """Recognize the text of these files again. Raises DesktopSearchError if recognition is turned off."""
        if not self._settings().recognize_text:
            raise DesktopSearchError(
                Message("Text recognition is turned off."), Message("Turn it on in the settings, then try again.")
            )
        wanted = [Path(path) for path in paths]
        # Checks that the index is writable before anything is queued.
        self._ask_indexer(lambda indexer: None)
        self._catalog.recognition.recognize_again(wanted, language)
        self._ask_indexer(lambda indexer: indexer.look_again())
        self._changed()

    def failures(self) -> tuple[FileProblem, ...]:
        """The first files whose pictures could not be recognized."""
        return tuple(self._catalog.recognition.failures(MOST_FAILURES))

    def engines(self) -> "Future[RecognitionEngines]":
        """The engines on this device; found in the background, because other programs are started."""
        return in_thread("recognition engines", _engines)


def recognizer_maker(temp: Path) -> Callable[[RecognitionOptions], Recognizer]:
    """What makes recognizers; `temp` is a folder of ours for their temporary files."""
    return partial(RecognitionClient, temp=temp)


def _engines() -> RecognitionEngines:
    found = tuple(RecognitionEngine(one.name, one.languages, one.is_included) for one in available_engines())
    known = {code for one in found for code in one.languages}
    missing = [script for script in SCRIPTS if not known.intersection(one.code for one in script.languages)]
    return RecognitionEngines(found, tuple(missing_script(script, ()) for script in missing))
