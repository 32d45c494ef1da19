"""SQLite connection that translates SQLite's errors to the program's own exceptions."""

import contextlib
import logging
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop_search.domain.errors import (
    CatalogDamagedError,
    DesktopSearchError,
    DiskFullError,
    WordIndexDamagedError,
)
from desktop_search.domain.messages import Message
from desktop_search.store.writable import why_not_writable

log = logging.getLogger(__name__)

# The indexer's longest transaction is one large file, a second or two; a scanner or backup may lock the file longer.
BUSY_TIMEOUT_S = 30.0
# Below this free space an "I/O error" is treated as a full disk: SQLite reports either for the same cause.
FULL_BELOW_BYTES = 8 * 2**20
# Without this limit SQLite never shrinks the file of the write-ahead log.
LOG_BYTES = 64 * 2**20

# Pages per backup step: 4 MB, some 10 ms of disk time.
COPY_PAGES = 1024
COPY_PAUSE_S = 0.01

# Message of `sqlite3` for a text that is not UTF-8; the exception has no error code.
UNDECODABLE = "Could not decode to UTF-8"
# FTS5's extended error code for a damaged index.
SQLITE_CORRUPT_VTAB = sqlite3.SQLITE_CORRUPT | 1 << 8

# SQLite's VFS without file locks; the URI parameter "nolock" is no alternative, because it forbids write-ahead logs.
UNLOCKED_VFS = "win32-none" if os.name == "nt" else "unix-none"

SQLITE_VERSION = sqlite3.sqlite_version

Row = tuple[Any, ...]
Values = Sequence[Any] | dict[str, Any]


class CatalogUnavailableError(DesktopSearchError):
    """The catalog cannot be read or written at the moment, for a reason outside of it."""


class _StoppedError(Exception):
    """The backup was cancelled."""


class Database:
    """A connection for the thread that opened it. Raises DesktopSearchError for errors the user can act on."""

    def __init__(self, path: Path, *, as_log: bool = True) -> None:
        """`as_log` enables the write-ahead log; without it the database is a single file."""
        self.path = path
        self.on_damage: Callable[[str], None] = _log_damage
        """Callback for a damaged value, called with a description; the row is left out."""
        self._as_log = as_log
        self._depth = 0
        self.is_read_only = False
        """True if the disk is full or the folder read-only, so that nothing can be written."""
        try:
            self._open()
        except (DiskFullError, CatalogUnavailableError):
            if not as_log or not _has_content(path) or why_not_writable(path.parent) is None:
                raise
            self._open_read_only()

    def close(self) -> None:
        self._connection.close()

    def execute(self, sql: str, values: Values = ()) -> int:
        """Execute one statement; returns the number of rows it changed."""
        with self._translated():
            return self._connection.execute(sql, values).rowcount

    def insert(self, sql: str, values: Values = ()) -> int:
        """Execute one INSERT; returns the new row's id."""
        with self._translated():
            return self._connection.execute(sql, values).lastrowid or 0

    def many(self, sql: str, rows: Iterable[Values]) -> None:
        with self._translated():
            self._connection.executemany(sql, rows)

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        with self._translated():
            try:
                return self._connection.execute(sql, values).fetchall()
            except sqlite3.OperationalError as error:
                if UNDECODABLE not in str(error):
                    raise
            self.on_damage("a stored text is not valid UTF-8")
            return self._rows_with_replacements(sql, values)

    def row(self, sql: str, values: Values = ()) -> Row | None:
        with self._translated():
            try:
                found: Row | None = self._connection.execute(sql, values).fetchone()
                return found
            except sqlite3.OperationalError as error:
                if UNDECODABLE not in str(error):
                    raise
            self.on_damage("a stored text is not valid UTF-8")
            return next(iter(self._rows_with_replacements(sql, values)), None)

    def value(self, sql: str, values: Values = ()) -> Any:
        """First column of the first row; None if there is no row."""
        found = self.row(sql, values)
        return found[0] if found else None

    def define(self, name: str, arguments: int, function: Callable[..., int]) -> None:
        """Define a deterministic SQL function on this connection."""
        self._connection.create_function(name, arguments, function, deterministic=True)

    def changes(self) -> int:
        """Number of rows changed since the connection was opened."""
        return self._connection.total_changes

    def revision(self) -> tuple[int, int]:
        """Revision of the database; differs after every change, by this or another connection. Takes microseconds."""
        return self.value("PRAGMA data_version"), self.changes()

    def shrink(self, pages: int) -> bool:
        """Return up to `pages` free pages to the file system; False if none was left. Not in a transaction."""
        before: int = self.value("PRAGMA freelist_count")
        if before:
            # As a script, because `execute` ends the statement at its first row, which is its first page.
            with self._translated():
                self._connection.executescript(f"PRAGMA incremental_vacuum({pages})")
        return bool(self.value("PRAGMA freelist_count") < before)

    def unused_bytes(self) -> int:
        """Size of the free pages in the file, which `shrink` can return."""
        return int(self.value("PRAGMA freelist_count")) * int(self.value("PRAGMA page_size"))

    def file_bytes(self) -> int:
        """Size of the database, with free pages, without its write-ahead log."""
        return int(self.value("PRAGMA page_count")) * int(self.value("PRAGMA page_size"))

    def truncate_log(self, wait_s: float) -> bool:
        """Checkpoint and truncate the write-ahead log; False if it is in use. Not in a transaction."""
        self.execute(f"PRAGMA busy_timeout = {int(wait_s * 1000)}")
        try:
            found = self.row("PRAGMA wal_checkpoint(TRUNCATE)")
            return found is not None and found[0] == 0
        finally:
            self.execute(f"PRAGMA busy_timeout = {int(BUSY_TIMEOUT_S * 1000)}")

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Transaction; nested ones join the outermost, and only that one commits or rolls back."""
        if self._depth:
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
            return
        self.execute("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            # SQLite has already rolled back after some errors, such as a full disk.
            if self._connection.in_transaction:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.execute("ROLLBACK")
            raise
        finally:
            self._depth = 0

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Read transaction: one consistent snapshot for several statements, none of which may write."""
        self.execute("BEGIN")
        try:
            yield
        finally:
            self.execute("COMMIT")

    def integrity(self, check: str) -> list[str]:
        """Messages of SQLite's "quick_check" or "integrity_check"; empty if the file is sound.

        Leaves out FTS5's messages: the word index can be rebuilt, and has its own check.
        """
        found = [str(row[0]) for row in self.rows(f"PRAGMA {check}") if row[0] != "ok"]
        return [line for line in found if "FTS5" not in line.upper()]

    def copy_to(self, path: Path, should_stop: Callable[[], bool]) -> bool:
        """Copy the current state into a new file; False if stopped. Others may write meanwhile."""

        def step(_status: int, _remaining: int, _total: int) -> None:
            if should_stop():
                raise _StoppedError
            # Leave disk time to others.
            time.sleep(COPY_PAUSE_S)

        _make_private(path)
        with self._translated(), self.reading(), contextlib.closing(sqlite3.connect(path)) as target:
            # The first read starts the transaction; without one, every change would restart the backup.
            self.value("SELECT count(*) FROM sqlite_master")
            try:
                self._connection.backup(target, pages=COPY_PAGES, progress=step)
            except _StoppedError:
                return False
        return True

    def _rows_with_replacements(self, sql: str, values: Values) -> list[Row]:
        """Like `rows`, with U+FFFD for bytes that are not UTF-8; slower, so only used after `rows` has failed."""
        self._connection.text_factory = lambda data: data.decode("utf-8", "replace")
        try:
            return self._connection.execute(sql, values).fetchall()
        finally:
            self._connection.text_factory = str

    def _open(self) -> None:
        with self._translated():
            _make_private(self.path)
            self._connection = sqlite3.connect(
                self.path, timeout=BUSY_TIMEOUT_S, isolation_level=None, cached_statements=256
            )
        try:
            self._configure()
            # Reading the first page opens the write-ahead log.
            self.value("SELECT count(*) FROM sqlite_master")
        except BaseException:
            self._connection.close()
            raise

    def _open_read_only(self) -> None:
        """Open a database in a folder that is read-only for all processes, without creating a file.

        SQLite keeps the index of the write-ahead log in a separate file, except in exclusive mode, where it is in
        memory; and it cannot lock a read-only file. A database without a log is opened as immutable.
        """
        self.is_read_only = True
        options = f"mode=ro&vfs={UNLOCKED_VFS}" if _has_content(_log_of(self.path)) else "mode=ro&immutable=1"
        with self._translated():
            self._connection = sqlite3.connect(
                f"{self.path.absolute().as_uri()}?{options}",
                uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None, cached_statements=256,
            )  # fmt: skip
        try:
            self.execute("PRAGMA locking_mode = EXCLUSIVE")
            self.execute("PRAGMA temp_store = MEMORY")
            self.execute("PRAGMA cache_size = -16000")
            self.value("SELECT count(*) FROM sqlite_master")
        except BaseException:
            self._connection.close()
            raise

    def _configure(self) -> None:
        self.execute("PRAGMA foreign_keys = ON")
        if not _has_content(self.path):
            # So that `shrink` can return free pages. On an existing file it has no effect, but would write to it.
            self.execute("PRAGMA auto_vacuum = INCREMENTAL")
        if self._as_log:
            self._switch_to_log()
        else:
            self.execute("PRAGMA journal_mode = DELETE")
        self.execute("PRAGMA synchronous = NORMAL")
        self.execute(f"PRAGMA journal_size_limit = {LOG_BYTES}")
        self.execute("PRAGMA temp_store = MEMORY")
        self.execute("PRAGMA cache_size = -16000")
        # Overwrite deleted text if that needs no additional I/O.
        self.execute("PRAGMA secure_delete = FAST")

    def _switch_to_log(self) -> None:
        """Enable the write-ahead log. Retries, since two threads doing so together get "locked" despite the timeout."""
        deadline = time.monotonic() + BUSY_TIMEOUT_S
        while True:
            try:
                self.execute("PRAGMA journal_mode = WAL")
                return
            except CatalogUnavailableError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            known = self._explain(error)
            if known is None:
                raise
            raise known from error
        except OSError as error:
            raise self._unavailable(str(error)) from error

    def _explain(self, error: sqlite3.Error) -> DesktopSearchError | None:
        extended = getattr(error, "sqlite_errorcode", 0)
        code = extended & 0xFF
        if extended == SQLITE_CORRUPT_VTAB:
            return WordIndexDamagedError(
                Message("The word index in {file} is damaged.", file=self.path),
                Message("It is rebuilt from the index. Nothing is lost."),
            )
        if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and self._is_disk_full()):
            return DiskFullError(
                Message("The disk with the index is full ({folder}).", folder=self.path.parent),
                Message("Free some space there."),
            )
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return damaged(self.path)
        outside = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM)
        if code in (*outside, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return self._unavailable(str(error))
        return None

    def _unavailable(self, reason: str) -> CatalogUnavailableError:
        return CatalogUnavailableError(
            Message("The index in {file} cannot be used at the moment ({reason}).", file=self.path, reason=reason),
            Message("Check that the disk is connected and the folder is writable."),
        )

    def _is_disk_full(self) -> bool:
        try:
            return shutil.disk_usage(self.path.parent).free < FULL_BELOW_BYTES
        except OSError:
            return False


def damaged(path: Path) -> CatalogDamagedError:
    """Exception for a catalog file that cannot be read."""
    return CatalogDamagedError(
        Message("The index in {file} is damaged.", file=path),
        Message("Move that file away and start again. Your files are then indexed again; they are not changed."),
    )


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _log_damage(what: str) -> None:
    log.warning("damage in the catalog: %s", what)


def _make_private(path: Path) -> None:
    """Make folder and file accessible to their owner only; SQLite creates its log files with the same mode."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Do not touch an existing file: its modification time is the age of a snapshot.
    with contextlib.suppress(FileExistsError):
        path.touch(mode=0o600, exist_ok=False)
    if os.name == "posix":
        path.chmod(0o600)
