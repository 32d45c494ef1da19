"""Client of the extraction process: sends requests, enforces limits, kills and restarts the child."""

import contextlib
import logging
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TypeVar

from desktop_search.app_info import role_command
from desktop_search.domain.documents import Document, Section
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import Message
from desktop_search.extract import extract_errors, extract_wire
from desktop_search.extract.members import MemberContent, MemberHeader, MemberWish
from desktop_search.extract.source import ExtractLimits
from desktop_search.platform.processes.child_process import LineChild, TimeLimit, used_mb

log = logging.getLogger(__name__)

AnswerT = TypeVar("AnswerT")

# Interval of memory checks while the child reads a file.
_LOOK_EVERY_S = 0.1
# Time to load the program from a cold disk on a busy machine.
_START_TIMEOUT_S = 120.0
# Restarting the child after this many files bounds memory leaks of libraries; a start takes a few tenths of a second.
_FILES_PER_CHILD = 2000
_FILES_PER_LOOK = 50
# Share of its memory limit above which an idle child is restarted: otherwise the next file could fail without cause.
_KEPT_SHARE = 0.4
_MOST_CRASHES = 2
# Higher than for crashes; without a limit, a file that needs too much memory would be retried forever.
_MOST_KILLS = 4
# Members of one container that may make the child crash or hang; each costs reading the container again.
_MOST_RESTARTS = 20
# Time for one container, as a multiple of the limit for one file: 20 minutes of computing with the default.
_CONTAINER_TIME_FACTOR = 20
_OUTSIDE_STATUSES = {
    -getattr(signal, name) for name in ("SIGKILL", "SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name)
}


class ReadCancelledError(DesktopSearchError):
    """Reading was cancelled; nothing is known about the file."""


class ReaderStartError(DesktopSearchError):
    """The extraction process does not start; no file is at fault."""


class ExtractClient:
    """Reads one file at a time in a child process. One thread reads; `cancel` is thread-safe."""

    def __init__(self, limits: ExtractLimits, command: Sequence[str] | None = None, temp: Path | None = None) -> None:
        """`temp` is the child's folder for temporary files; kreuzberg unpacks a shared library there and loads it."""
        self._limits = limits
        self._command = list(command) if command else role_command("extractor")
        self._temp = temp
        self._child: _Child | None = None
        self._lock = threading.Lock()
        self._reading = False
        self._cancelled = False

    def read(self, path: Path) -> Document:
        """Like `read_document`, within the limits. Raises ReadCancelledError after `cancel`."""
        with self._in_use():
            return self._read(path)

    def read_members(
        self,
        path: Path,
        ask: Callable[[MemberHeader], MemberWish],
        deliver: Callable[[MemberHeader, MemberContent], None],
    ) -> tuple[Message, ...]:
        """Read the members of a container; returns notes on what was left out.

        `ask` decides about each member, `deliver` gets the content of those that it wants, once each. A member that
        makes the child crash or hang is delivered with that error. Raises like `read`, for the container as a whole.
        """
        with self._in_use():
            return self._read_members(path, _MemberTask(ask, deliver))

    def copy_member(self, path: Path, member: str, write: Callable[[bytes], object]) -> None:
        """Unpack a member of a container, and pass its content to `write` in parts. Raises like `read`."""
        with self._in_use():
            try:
                self._try(lambda child: child.copy(path, member, write, self._limits))
            except _ChildGoneError as gone:
                raise extract_errors.crashed() from gone
            except _OverLimitError as over:
                raise over.trouble from over

    def cancel(self) -> None:
        """Stop the running `read` immediately; does nothing if none is running."""
        with self._lock:
            if not self._reading:
                return
            self._cancelled = True
            if self._child:
                self._child.kill()

    def close(self) -> None:
        """End the child process; the next `read` starts another."""
        self.cancel()
        self._drop()

    @contextlib.contextmanager
    def _in_use(self) -> Iterator[None]:
        with self._lock:
            self._reading, self._cancelled = True, False
        try:
            yield
        finally:
            with self._lock:
                self._reading = False

    def _read(self, path: Path) -> Document:
        failures = _Failures()
        while True:
            try:
                return self._try(lambda child: child.document(path, self._limits))
            except _ChildGoneError as gone:
                if (trouble := failures.trouble_after(gone, self._limits)) is not None:
                    raise trouble from gone
            except _OverLimitError as over:
                raise over.trouble from over

    def _read_members(self, path: Path, task: "_MemberTask") -> tuple[Message, ...]:
        failures: dict[str, _Failures] = {}
        for _ in range(_MOST_RESTARTS):
            try:
                return self._try(lambda child: child.members(path, task, self._limits))
            except _ChildGoneError as gone:
                trouble = failures.setdefault(task.current, _Failures()).trouble_after(gone, self._limits)
            except _OverLimitError as over:
                trouble = over.trouble
            if trouble is not None and not task.current:
                raise trouble
            if trouble is not None:
                task.set_aside(trouble)
        raise extract_errors.crashed()

    def _try(self, work: "Callable[[_Child], AnswerT]") -> AnswerT:
        """Do some work with a child that is ready, and drop a child that did not survive it."""
        child = self._ready_child()
        try:
            return work(child)
        except _ChildGoneError as gone:
            self._drop()
            if self._cancelled:
                raise ReadCancelledError(Message("Reading was stopped.")) from gone
            log.warning("the reader ended with status %s while reading a file", gone.status)
            raise
        except _OverLimitError:
            self._drop()
            raise
        finally:
            if self._child and self._child.is_worn(self._limits):
                self._drop()

    def _ready_child(self) -> "_Child":
        for attempt in (1, 2, 3):
            if self._child and self._child.is_alive():
                return self._child
            self._drop()
            with self._lock:
                if self._cancelled:
                    raise ReadCancelledError(Message("Reading was stopped."))
                self._child = _Child(self._command, self._limits, self._temp)
            try:
                self._child.wait_until_ready()
            except (_ChildGoneError, _OverLimitError) as error:
                if self._cancelled:
                    raise ReadCancelledError(Message("Reading was stopped.")) from error
                log.warning("the reader did not start (try %d)", attempt)
                self._drop()
        if self._child:
            return self._child
        raise ReaderStartError(Message("The file reader does not start."), Message("Restart the program."))

    def _drop(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child:
            child.end()


class _ChildGoneError(Exception):
    def __init__(self, status: int | None, memory_full: bool) -> None:
        super().__init__(status)
        self.status = status
        self.memory_full = memory_full

    @property
    def is_from_outside(self) -> bool:
        """Whether it was ended by a signal that no crash raises: a user, a shutdown, or the out-of-memory killer."""
        return self.status in _OUTSIDE_STATUSES


class _Failures:
    """How often the child ended while it read one file."""

    def __init__(self) -> None:
        self._crashes = self._kills = 0

    def trouble_after(self, gone: _ChildGoneError, limits: ExtractLimits) -> DesktopSearchError | None:
        """Count this end; returns why the file is not tried again, None if it is."""
        # A single crash may not be caused by the file, and a kill by another process says little about it.
        self._kills += gone.is_from_outside
        self._crashes += not gone.is_from_outside
        if gone.memory_full and (self._crashes or self._kills > 1):
            return extract_errors.too_much_memory(limits.memory_mb)
        if self._crashes >= _MOST_CRASHES:
            return extract_errors.crashed()
        return extract_errors.killed() if self._kills >= _MOST_KILLS else None


class _MemberTask:
    """The members of one container, over several tries."""

    def __init__(
        self, ask: Callable[[MemberHeader], MemberWish], deliver: Callable[[MemberHeader, MemberContent], None]
    ) -> None:
        self._ask = ask
        self._deliver = deliver
        self._header: MemberHeader | None = None
        self._delivered: dict[str, str] = {}
        self._set_aside: dict[str, DesktopSearchError] = {}

    @property
    def current(self) -> str:
        """The member being read; empty between two members."""
        return self._header.path if self._header else ""

    def begin(self) -> None:
        """Start a try, with a new child."""
        self._header = None

    def set_aside(self, trouble: DesktopSearchError) -> None:
        """Do not read the current member again."""
        self._set_aside[self.current] = trouble

    def wish(self, header: MemberHeader) -> MemberWish:
        """Decide about the next member."""
        wish = self._ask(header)
        self._header = header if wish.is_wanted else None
        if header.path in self._set_aside:
            return replace(wish, is_set_aside=True)
        if header.path in self._delivered:
            return replace(wish, known_hash=self._delivered[header.path])
        return wish

    def take(self, content: MemberContent) -> None:
        """Deliver the current member, unless an earlier try did. Raises MalformedMessageError if there is none."""
        header, self._header = self._header, None
        if header is None:
            raise extract_wire.MalformedMessageError("a content without a member")
        if header.path in self._delivered:
            return
        if (trouble := self._set_aside.get(header.path)) is not None:
            content = MemberContent(content.size, error=trouble)
        self._delivered[header.path] = content.content_hash.hex()
        self._deliver(header, content)


class _OverLimitError(Exception):
    def __init__(self, trouble: DesktopSearchError) -> None:
        super().__init__(trouble.message)
        self.trouble = trouble


class _Child(LineChild):
    """One child process, with its number of files and memory usage."""

    def __init__(self, command: Sequence[str], limits: ExtractLimits, temp: Path | None) -> None:
        super().__init__(command, "reader", temp)
        self._files = 0
        self._rss_mb = 0.0
        self.say(extract_wire.line(asdict(limits)))

    def wait_until_ready(self) -> None:
        def look() -> None:
            raise _OverLimitError(extract_errors.too_slow(_START_TIMEOUT_S))

        if self.answer(_START_TIMEOUT_S, look) is None:
            raise self._gone()

    def document(self, path: Path, limits: ExtractLimits) -> Document:
        """Receive sections, then the document; raises the error of an error message."""
        self._ask({"path": os.fsdecode(path)})
        time_limit = TimeLimit(self.pid, limits.timeout_s)
        sections: list[Section] = []
        while True:
            message = self._next(time_limit, limits)
            with self._well_formed():
                if "section" in message:
                    sections.append(extract_wire.section_of(message["section"]))
                    continue
                if "document" in message:
                    return extract_wire.document_of(message["document"], sections)
                trouble = extract_wire.error_of(message.get("error"))
            raise trouble

    def members(self, path: Path, task: _MemberTask, limits: ExtractLimits) -> tuple[Message, ...]:
        """Receive the members of a container, each within the time limit of a file; returns the notes at the end."""
        task.begin()
        self._ask({"path": os.fsdecode(path), "members": True})
        time_limit = TimeLimit(self.pid, limits.timeout_s)
        total = TimeLimit(self.pid, limits.timeout_s * _CONTAINER_TIME_FACTOR)
        sections: list[Section] = []
        while True:
            message = self._next(time_limit, limits)
            with self._well_formed():
                if "section" in message:
                    sections.append(extract_wire.section_of(message["section"]))
                    continue
                if "member" in message:
                    wish = self._wish(task, extract_wire.member_of(message["member"]))
                    self.say(extract_wire.line(extract_wire.wish_message(wish)))
                    time_limit = TimeLimit(self.pid, limits.timeout_s)
                    if total.is_over():
                        self.kill()
                        return (Message("Only part of the contents was read, because reading them takes too long."),)
                    continue
                if "content" in message:
                    task.take(extract_wire.content_of(message["content"], sections))
                    sections = []
                    continue
                if "notes" in message:
                    return extract_wire.notes_of(message["notes"])
                trouble = extract_wire.error_of(message.get("error"))
            raise trouble

    def _wish(self, task: _MemberTask, header: MemberHeader) -> MemberWish:
        try:
            return task.wish(header)
        except ReadCancelledError:
            # The child waits for an answer.
            self.kill()
            raise

    def copy(self, path: Path, member: str, write: Callable[[bytes], object], limits: ExtractLimits) -> None:
        """Receive the content of a member."""
        self._ask({"path": os.fsdecode(path), "member": member})
        time_limit = TimeLimit(self.pid, limits.timeout_s)
        while True:
            message = self._next(time_limit, limits)
            with self._well_formed():
                if "bytes" in message:
                    write(extract_wire.bytes_of(message["bytes"]))
                    continue
                if "copied" in message:
                    return
                trouble = extract_wire.error_of(message.get("error"))
            raise trouble

    def _ask(self, request: dict[str, Any]) -> None:
        self._files += 1
        self.say(extract_wire.line(request))

    @contextlib.contextmanager
    def _well_formed(self) -> Iterator[None]:
        try:
            yield
        except extract_wire.MalformedMessageError as error:
            raise self._malformed() from error

    def is_worn(self, limits: ExtractLimits) -> bool:
        if self._files % _FILES_PER_LOOK == 0 or self._rss_mb > limits.memory_mb * _KEPT_SHARE:
            self._measure()
        return self._files >= _FILES_PER_CHILD or self._rss_mb > limits.memory_mb * _KEPT_SHARE

    def _next(self, time_limit: TimeLimit, limits: ExtractLimits) -> dict[str, Any]:
        def look() -> None:
            self._measure()
            if self._rss_mb > limits.memory_mb:
                raise _OverLimitError(extract_errors.too_much_memory(limits.memory_mb))
            if time_limit.is_over():
                raise _OverLimitError(extract_errors.too_slow(limits.timeout_s))

        if (answer := self.answer(_LOOK_EVERY_S, look)) is None:
            raise self._gone(limits)
        try:
            return extract_wire.message_of(answer)
        except extract_wire.MalformedMessageError as error:
            raise self._malformed() from error

    def _malformed(self) -> _ChildGoneError:
        """Kill the child, whose later messages cannot be trusted either. The error has no exit status."""
        self.kill()
        return _ChildGoneError(None, memory_full=False)

    def _gone(self, limits: ExtractLimits | None = None) -> _ChildGoneError:
        # A failed allocation in Rust aborts the process; near the limit, assume that was the reason.
        is_full = limits is not None and self._rss_mb > limits.memory_mb * 0.5
        return _ChildGoneError(self.status(), is_full)

    def _measure(self) -> None:
        self._rss_mb = used_mb(self.pid)
