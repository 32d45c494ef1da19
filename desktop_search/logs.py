"""Log files, one per role, so that no two processes rotate the same file."""

import logging
import logging.handlers
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from desktop_search.domain.redaction import traceback_text
from desktop_search.domain.threads import log_thread_errors
from desktop_search.paths import AppPaths

# Enough for weeks of normal use, small enough to attach to a bug report.
MAX_BYTES = 2_000_000
OLD_FILES_KEPT = 2
LINE_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
# Libraries that log every step at INFO.
CHATTY = ("chromadb", "httpx", "sentence_transformers", "transformers", "huggingface_hub", "watchdog", "pypdf")


def start_logging(paths: AppPaths, role: str) -> Path | None:
    """Write this process's log to `<logs>/<role>.log`; if that is not possible, log warnings to stderr.

    The command line's warnings are then dropped, because it prints its errors itself, in one line.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(True)
    log_thread_errors()
    target = paths.logs / f"{role}.log"
    try:
        handler = _LogFile(
            target, maxBytes=MAX_BYTES, backupCount=OLD_FILES_KEPT, encoding="utf-8", errors="backslashreplace"
        )
    except OSError as error:
        if role == "cli":
            root.addHandler(logging.NullHandler())
            return None
        fallback = logging.StreamHandler(sys.stderr)
        fallback.setLevel(logging.WARNING)
        root.addHandler(fallback)
        root.warning("no log is written: %s", error)
        return None
    handler.setFormatter(_Formatter(LINE_FORMAT))
    root.addHandler(handler)
    return target


class _Formatter(logging.Formatter):
    """Formats exceptions without their messages, which may quote a file or a query."""

    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have cached the full text in the record.
        record.exc_text = None
        return super().format(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802  # logging's name
        return traceback_text(ei[1]).rstrip() if ei[1] is not None else ""


class _LogFile(logging.handlers.RotatingFileHandler):
    """Rotating log file, readable by its owner only because it contains names of the user's files.

    Drops lines that cannot be written; logging's default would print a traceback to stderr, visible to the user.
    """

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, errors=self.errors, opener=_open_private)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # logging's name
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
