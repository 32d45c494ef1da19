"""Client of the recognition process: sends requests, enforces limits, kills and restarts the child."""

import contextlib
import logging
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop_search.app_info import role_command
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import Message
from desktop_search.domain.recognition import NO_PAGE, PictureHeader, RecognitionOptions, RecognizedPicture
from desktop_search.extract import extract_errors, extract_wire
from desktop_search.extract.extract_client import ReadCancelledError, ReaderStartError
from desktop_search.extract.extract_wire import MalformedMessageError
from desktop_search.platform.processes.child_process import LineChild, TimeLimit, used_mb
from desktop_search.recognition import recognition_wire

log = logging.getLogger(__name__)

# Interval of memory checks while the child recognizes.
_LOOK_EVERY_S = 0.1
# Time to load the libraries from a cold disk on a busy machine.
_START_TIMEOUT_S = 120.0
# Restarting the child after this many pictures bounds memory leaks of libraries; a start takes a second or two.
_PICTURES_PER_CHILD = 500
# Share of its memory limit above which an idle child is restarted: otherwise the next page could fail without cause.
_KEPT_SHARE = 0.5
# A single crash may not be caused by the picture, and a kill by another process says little about it.
_MOST_CRASHES, _MOST_KILLS = 2, 4
# Pictures of one file that may make the child crash or hang.
_MOST_SET_ASIDE = 20
_OUTSIDE_STATUSES = {
    -getattr(signal, name) for name in ("SIGKILL", "SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name)
}

Ask = Callable[[PictureHeader], bool]
Deliver = Callable[[RecognizedPicture], None]


class RecognitionClient:
    """Recognizes one file at a time in a child process. One thread recognizes; `cancel` is thread-safe."""

    def __init__(
        self, options: RecognitionOptions, command: Sequence[str] | None = None, temp: Path | None = None
    ) -> None:
        """`temp` is the child's folder for temporary files."""
        self._options = options
        self._command = list(command) if command else role_command("recognizer")
        self._temp = temp
        self._child: _Child | None = None
        self._lock = threading.Lock()
        self._recognizing = False
        self._cancelled = False

    def recognize(self, path: Path, ask: Ask, deliver: Deliver) -> tuple[Message, ...]:
        """Recognize the pictures of a file that lack text; returns notes on what was left out.

        `ask` says whether a picture must be recognized (False: its text is cached, or not wanted); `deliver` gets each
        that was, without lines if it has no text. A picture that makes the child crash or hang is left out. Raises
        FileTroubleError, FileVanishedError, ReadCancelledError and ReaderStartError.
        """
        with self._lock:
            self._recognizing, self._cancelled = True, False
        task = _FileTask(path, ask, deliver)
        try:
            while True:
                notes = self._try(task)
                if notes is not None:
                    return (*notes, *task.notes(self._options))
        finally:
            with self._lock:
                self._recognizing = False

    def cancel(self) -> None:
        """Stop the running `recognize` immediately; does nothing if none is running. Thread-safe."""
        with self._lock:
            if not self._recognizing:
                return
            self._cancelled = True
            if self._child:
                self._child.kill()

    def close(self) -> None:
        """End the child process; the next `recognize` starts another."""
        self.cancel()
        self._drop()

    def _try(self, task: "_FileTask") -> tuple[Message, ...] | None:
        """Recognize the pictures that are left; None if the child did not survive one, which is noted in `task`."""
        child = self._ready_child()
        is_worn = True
        try:
            notes = child.recognize(task, self._options)
            is_worn = child.is_worn(self._options)
            return notes
        except _ChildGoneError as gone:
            if self._cancelled:
                raise ReadCancelledError(Message("Reading was stopped.")) from gone
            log.warning("the recognizer ended with status %s", gone.status)
            task.child_ended(gone.status in _OUTSIDE_STATUSES)
        except _OverLimitError as over:
            task.set_aside(over.trouble)
        except DesktopSearchError:
            # The child's own report, after which it is ready for the next file, or `ask` or `deliver` has raised.
            is_worn = not child.is_idle or child.is_worn(self._options)
            raise
        finally:
            if is_worn:
                self._drop()
        return None

    def _ready_child(self) -> "_Child":
        for attempt in (1, 2, 3):
            if self._child and self._child.is_alive():
                return self._child
            self._drop()
            with self._lock:
                if self._cancelled:
                    raise ReadCancelledError(Message("Reading was stopped."))
                try:
                    self._child = _Child(self._command, self._options, self._temp)
                except OSError as error:
                    raise _not_started() from error
            try:
                self._child.wait_until_ready()
                return self._child
            except (_ChildGoneError, _OverLimitError) as error:
                if self._cancelled:
                    raise ReadCancelledError(Message("Reading was stopped.")) from error
                log.warning("the recognizer did not start (try %d)", attempt)
                self._drop()
        raise _not_started()

    def _drop(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child:
            child.end()


def _not_started() -> ReaderStartError:
    return ReaderStartError(Message("Text recognition does not start."), Message("Restart the program."))


class _ChildGoneError(Exception):
    def __init__(self, status: int | None) -> None:
        super().__init__(status)
        self.status = status


class _OverLimitError(Exception):
    def __init__(self, trouble: DesktopSearchError) -> None:
        super().__init__(trouble.message)
        self.trouble = trouble


class _FileTask:
    """The pictures of one file, over several children."""

    def __init__(self, path: Path, ask: Ask, deliver: Deliver) -> None:
        self.path = path
        self._ask = ask
        self._deliver = deliver
        self._current: tuple[int, int] | None = None
        self._header: PictureHeader | None = None
        self._done: set[int] = set()
        self._set_aside: dict[int, int] = {}
        """Page by number of the pictures that are left out."""
        self._crashes = self._kills = 0

    def skipped(self) -> list[int]:
        """Begin a try; returns the numbers of the pictures that are done."""
        self._current = self._header = None
        return sorted(self._done)

    def begin(self, number: int, page: int) -> None:
        """Note the picture that is decoded now; the one before is done."""
        self._finish()
        self._current = number, page

    def wish(self, header: PictureHeader) -> bool:
        """Decide about the current picture."""
        wish = self._ask(header)
        self._header = header if wish else None
        return wish

    def take(self, picture: RecognizedPicture) -> None:
        """Deliver the text of the current picture. Raises MalformedMessageError if it was not asked for."""
        header, self._header = self._header, None
        if header is None or (header.picture_hash, header.page) != (picture.picture_hash, picture.page):
            raise MalformedMessageError("a text without a picture")
        self._deliver(picture)
        self._finish()

    def child_ended(self, from_outside: bool) -> None:
        """Count the end of a child. Raises FileTroubleError if it is the file's fault."""
        self._kills += from_outside
        self._crashes += not from_outside
        if self._kills >= _MOST_KILLS:
            raise extract_errors.killed()
        if self._crashes >= _MOST_CRASHES:
            self.set_aside(extract_errors.crashed())

    def set_aside(self, trouble: DesktopSearchError) -> None:
        """Leave the current picture out. Raises `trouble` if there is none, or if there are too many."""
        if self._current is None or len(self._set_aside) >= _MOST_SET_ASIDE:
            raise trouble
        number, page = self._current
        self._set_aside[number] = page
        self._finish()

    def notes(self, options: RecognitionOptions) -> Iterator[Message]:
        """Yield what was left out."""
        pages = [str(page) for page in dict.fromkeys(self._set_aside.values()) if page != NO_PAGE]
        if pages:
            yield Message(
                "Text recognition failed, or took longer than {limit_s} seconds, on page {pages}.",
                limit_s=f"{options.page_timeout_s:g}",
                pages=", ".join(pages),
            )
        if NO_PAGE in self._set_aside.values():
            yield Message(
                "Text recognition failed, or took longer than {limit_s} seconds, on a picture in the document.",
                limit_s=f"{options.page_timeout_s:g}",
            )

    def _finish(self) -> None:
        if self._current is not None:
            self._done.add(self._current[0])
            # Not at the first picture of a try, which may be the one that the last child did not survive.
            self._current, self._crashes = None, 0


class _Child(LineChild):
    """One child process, with its number of pictures and memory usage."""

    def __init__(self, command: Sequence[str], options: RecognitionOptions, temp: Path | None) -> None:
        super().__init__(command, "recognizer", temp)
        self._pictures = 0
        self.is_idle = True
        """False while the child works on a request, or its state is unknown."""
        self.say(extract_wire.line(asdict(options)))

    def wait_until_ready(self) -> None:
        def look() -> None:
            raise _OverLimitError(extract_errors.too_slow(_START_TIMEOUT_S))

        if self.answer(_START_TIMEOUT_S, look) is None:
            raise _ChildGoneError(self.status())

    def recognize(self, task: _FileTask, options: RecognitionOptions) -> tuple[Message, ...]:
        """Receive the pictures of a file, each within the time limit; returns the notes at the end."""
        self.is_idle = False
        self.say(extract_wire.line({"path": os.fsdecode(task.path), "skip": task.skipped()}))
        time_limit = self._time_limit(options)
        while True:
            message = self._next(time_limit, options)
            with self._well_formed():
                if "begin" in message:
                    task.begin(*recognition_wire.begin_of(message["begin"]))
                    time_limit = self._time_limit(options)
                    continue
                if "picture" in message:
                    wish = task.wish(recognition_wire.header_of(message["picture"]))
                    self._pictures += 1
                    self.say(extract_wire.line({"wish": wish}))
                    # Restarted because the reply may be delayed for hours while new files are indexed.
                    time_limit = self._time_limit(options)
                    continue
                if "text" in message:
                    task.take(recognition_wire.text_of(message["text"]))
                    continue
                if "notes" in message:
                    notes = extract_wire.notes_of(message["notes"])
                    self.is_idle = True
                    return notes
                trouble = extract_wire.error_of(message.get("error"))
                self.is_idle = True
            raise trouble

    def is_worn(self, options: RecognitionOptions) -> bool:
        return self._pictures >= _PICTURES_PER_CHILD or used_mb(self.pid) > options.memory_mb * _KEPT_SHARE

    def kill(self) -> None:
        """Kill the process and the tesseract that it may have started. Thread-safe."""
        if hasattr(os, "killpg"):
            # The child leads a process group of its own (`spawn`).
            with contextlib.suppress(OSError):
                os.killpg(self.pid, signal.SIGKILL)
        super().kill()

    def end(self) -> None:
        self.kill()
        super().end()

    @contextlib.contextmanager
    def _well_formed(self) -> Iterator[None]:
        try:
            yield
        except MalformedMessageError as error:
            # Its later messages cannot be trusted either. The error has no exit status.
            self.kill()
            raise _ChildGoneError(None) from error

    def _time_limit(self, options: RecognitionOptions) -> TimeLimit:
        return TimeLimit(self.pid, options.page_timeout_s, is_patient=True)

    def _next(self, time_limit: TimeLimit, options: RecognitionOptions) -> dict[str, Any]:
        def look() -> None:
            if used_mb(self.pid) > options.memory_mb:
                raise _OverLimitError(extract_errors.too_much_memory(options.memory_mb))
            if time_limit.is_over():
                raise _OverLimitError(extract_errors.too_slow(options.page_timeout_s))

        if (answer := self.answer(_LOOK_EVERY_S, look)) is None:
            raise _ChildGoneError(self.status())
        with self._well_formed():
            return extract_wire.message_of(answer)
        raise AssertionError  # `_well_formed` raises.
