"""Runs requests to a language model server in a thread and delivers what happens on the main thread."""

import contextlib
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from desktop_search.chat.answer_writer import AnswerWriter, ModelChoice
from desktop_search.chat.chat_prompt import EarlierTurn, PromptPassage
from desktop_search.chat.server_connection import Cancellation
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import Message
from desktop_search.domain.threads import in_thread, reported

THREAD = "language-model"


class _Relay(QObject):
    """Emits in the thread, is received on the main thread. Without a parent, so that it outlives a closed window."""

    happened = Signal(object, object)
    """Emits the request's cancellation, which identifies it, and the event."""
    finished = Signal(object, object, object)
    """Emits the cancellation, and the result or None and the error."""


class ServerTask(QObject):
    """One request at a time. A cancelled one delivers nothing more."""

    happened = Signal(object)
    finished = Signal(object)
    """Emits the result of the work."""
    failed = Signal(object)
    """Emits a DesktopSearchError."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._current: Cancellation | None = None
        self._relay = _Relay()
        self._relay.happened.connect(self._take_event)
        self._relay.finished.connect(self._take_end)
        self._thread: Future[None] | None = None

    @property
    def is_running(self) -> bool:
        return self._current is not None

    def start(self, work: Callable[[Cancellation, Callable[[object], object]], object]) -> None:
        """Run `work` in a thread. It gets a cancellation, and a function that emits events."""
        self.cancel()
        cancellation = self._current = Cancellation()
        relay = self._relay

        def run() -> None:
            try:
                result = work(cancellation, lambda event: relay.happened.emit(cancellation, event))
            except DesktopSearchError as error:
                relay.finished.emit(cancellation, None, error)
            except Exception:  # Edge: a bug is reported like that of any thread, and must not look like waiting.
                relay.finished.emit(cancellation, None, DesktopSearchError(Message("The request failed.")))
                raise
            else:
                relay.finished.emit(cancellation, result, None)

        self._thread = in_thread(THREAD, reported(run))

    def cancel(self) -> None:
        """End the request; neither its events nor its result are delivered."""
        current, self._current = self._current, None
        if current is not None:
            current.cancel()

    def close(self, timeout_s: float = 2.0) -> None:
        """Cancel and wait until the thread has ended, as the program quits."""
        self.cancel()
        if self._thread is not None:
            with contextlib.suppress(TimeoutError):
                self._thread.exception(timeout_s)

    def _take_event(self, request: object, event: object) -> None:
        if request is self._current:
            self.happened.emit(event)

    def _take_end(self, request: object, result: object, error: DesktopSearchError | None) -> None:
        if request is not self._current:
            return
        self._current = None
        if error is not None:
            self.failed.emit(error)
        else:
            self.finished.emit(result)


def start_answer(
    task: ServerTask,
    choice: ModelChoice,
    question: str,
    passages: Sequence[PromptPassage],
    earlier: Sequence[EarlierTurn],
) -> None:
    """Have a model answer a question; the task emits AnswerEvents, then Finished."""
    task.start(lambda cancellation, tell: AnswerWriter(choice, cancellation).write(question, passages, earlier, tell))
