"""The engine's side of the drawing child: orders, watches, ends it, starts it anew."""

import json
import logging
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import IO, Any

from desktop_search.app_info import role_command
from desktop_search.domain.colors import Colors, ColorWish
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.pictures import PagePicture
from desktop_search.extract.wire import error_of, line
from desktop_search.platform import child_process
from desktop_search.viewing import troubles, wire
from desktop_search.viewing.limits import ViewLimits

log = logging.getLogger(__name__)

_LOOK_EVERY_S = 0.05
# Loading the program from a cold disk on a busy machine.
_START_TIMEOUT_S = 60.0


def _never() -> bool:
    return False


class ViewDroppedError(DesktopSearchError):
    """Nobody waits for the page any more."""


class PageViewer:
    """Has one page drawn at a time, in a child process. Belongs to one thread."""

    def __init__(self, limits: ViewLimits | None = None, command: Sequence[str] | None = None) -> None:
        self._limits = limits or ViewLimits()
        self._command = list(command) if command else role_command("viewer")
        self._child: _Child | None = None

    def draw(self, order: wire.Order, is_dropped: Callable[[], bool] = _never) -> PagePicture:
        """Raises DesktopSearchError where the page cannot be drawn, ViewDroppedError once `is_dropped` says so."""
        return wire.picture_of(self._answer(wire.order_message(order), is_dropped)["picture"])

    def color(self, wish: ColorWish, is_dropped: Callable[[], bool] = _never) -> Colors:
        """As `draw`, for the parts of a program's text."""
        return wire.colors_of(wish, self._answer(wire.color_message(wish), is_dropped)["spans"])

    def _answer(self, message: dict[str, Any], is_dropped: Callable[[], bool]) -> dict[str, Any]:
        try:
            child = self._ready_child()
            child.say(message)
            answer = child.answer(self._limits, is_dropped)
        except DesktopSearchError:
            self.close()
            raise
        if "error" in answer:
            raise error_of(answer["error"])
        return answer

    def close(self) -> None:
        """End the child; a later `draw` starts another."""
        child, self._child = self._child, None
        if child:
            child.end()

    def _ready_child(self) -> "_Child":
        if self._child is None or not self._child.is_alive():
            self.close()
            self._child = _Child(self._command, self._limits)
            self._child.answer(ViewLimits(_START_TIMEOUT_S, self._limits.memory_mb), _never)
        return self._child


class _Child:
    """One process and the thread that takes its answers off the pipe."""

    def __init__(self, command: Sequence[str], limits: ViewLimits) -> None:
        self._process = child_process.spawn(command, is_buffered=False)
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        assert self._process.stdout is not None
        self._pump = threading.Thread(target=_pump, args=(self._process.stdout, self._answers), daemon=True)
        self._pump.start()
        child_process.keep_words(self._process, "viewer")
        self.say(asdict(limits))

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def say(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line(message))
        except OSError:
            # The child is gone; the missing answer will say so.
            log.debug("the viewer was gone before it was asked")

    def answer(self, limits: ViewLimits, is_dropped: Callable[[], bool]) -> dict[str, Any]:
        """The next line. Raises DesktopSearchError where there will be none."""
        time_limit = child_process.TimeLimit(self._process.pid, limits.timeout_s)
        while True:
            try:
                answer = self._answers.get(timeout=_LOOK_EVERY_S)
            except queue.Empty:
                if is_dropped():
                    raise ViewDroppedError("Another page was asked for.") from None
                if child_process.used_mb(self._process.pid) > limits.memory_mb:
                    raise troubles.too_much_memory(limits.memory_mb) from None
                if time_limit.is_over():
                    raise troubles.too_slow(limits.timeout_s) from None
                continue
            if answer is None:
                log.warning("the viewer ended with status %s", self._process.wait())
                raise troubles.crashed()
            message: dict[str, Any] = json.loads(answer)
            return message

    def end(self) -> None:
        """Kill, reap and close; after that nothing of it is left."""
        self._process.kill()
        self._process.wait()
        self._pump.join(timeout=5)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                try:
                    pipe.close()
                except OSError:
                    log.debug("a pipe of a killed viewer was already broken")


def _pump(stdout: IO[bytes], answers: "queue.SimpleQueue[bytes | None]") -> None:
    try:
        for answer in stdout:
            answers.put(answer)
    except (OSError, ValueError):
        log.debug("the viewer's answers broke off")
    finally:
        answers.put(None)
