"""Redacted error reports: the place and type of an error, without its message.

The message of an exception often quotes the data that was processed: a piece of a file, or a query. These must appear
in no log and no report.
"""

import logging
import re
import traceback

from desktop_search.domain.errors import DesktopSearchError

# Lines of a crashing process's output that cannot contain anything from a file.
_HARMLESS = (
    re.compile(r"Traceback \(most recent call last\):"),
    re.compile(r'  File "[^"]*", line \d+(?:,)? in [\w<>.]+'),
    re.compile(r"Fatal Python error: [A-Z][a-z ]+"),
    re.compile(r"(?:Current thread|Thread) 0x[0-9a-f]+ .*:"),
    re.compile(r"thread '[\w<> -]*'(?: \(\d+\))? panicked at [^'\" ]+:\d+:\d+:"),
    re.compile(r"reading a \S* file failed"),
)
_KIND = re.compile(r"(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Warning|Exit|Interrupt)(?=:|$)")


class FaultLog:
    """Logs an error once, however often it occurs at the same place. May be called from any thread."""

    def __init__(self, log: logging.Logger) -> None:
        self._log = log
        self._known: set[tuple[type[BaseException], str, int]] = set()

    def note(self, what: str, error: BaseException) -> bool:
        """Log the error. Returns False if it was logged before."""
        frames = traceback.extract_tb(error.__traceback__)
        at = (type(error), frames[-1].filename, frames[-1].lineno or 0) if frames else (type(error), what, 0)
        if at in self._known:
            self._log.debug("%s again: %s", what, at)
            return False
        self._known.add(at)
        if isinstance(error, DesktopSearchError):
            self._log.warning("%s: %s", what, error)
        else:
            self._log.error("%s", what, exc_info=error)
        return True


def traceback_text(error: BaseException) -> str:
    """Format a traceback as Python does, with messages only for errors of this program and of the system."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        frames = "".join(traceback.format_tb(current.__traceback__))
        parts.append(f"Traceback (most recent call last):\n{frames}{named(current)}\n")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\nand from that came:\n\n".join(reversed(parts))


def named(error: BaseException) -> str:
    """Return the type of an exception, and its message if that cannot quote a file or a query."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, DesktopSearchError):
        return f"{name}: {error}"
    # UnicodeError and KeyError include the data; an OSError with a number includes only that and a path.
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name}: {error}"
    return name


def redacted(line: str) -> str:
    """Return the loggable part of a line of a process's stderr; empty if it may quote anything."""
    line = line.rstrip()
    if any(form.fullmatch(line) for form in _HARMLESS):
        return line
    kind = _KIND.match(line)
    return kind[0] if kind else ""
