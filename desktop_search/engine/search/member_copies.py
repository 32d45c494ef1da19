"""Temporary copies of members of containers, to be opened and shown."""

import contextlib
import hashlib
import logging
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop_search.domain.containers import split_member
from desktop_search.domain.errors import DesktopSearchError, FileVanishedError
from desktop_search.domain.messages import Message
from desktop_search.own_files import remove_tree, rename

log = logging.getLogger(__name__)

_READ_ONLY = stat.S_IRUSR
_DIGEST_BYTES = 8


class MemberCopier(Protocol):
    """Protocol of what unpacks a member. Implemented by extract.extract_client.ExtractClient."""

    def copy_member(self, path: Path, member: str, write: Callable[[bytes], object]) -> None: ...

    def close(self) -> None: ...


class MemberCopies:
    """Read-only copies in a folder of ours that nobody else can read. Methods may be called on any thread."""

    def __init__(self, folder: Path, make_copier: Callable[[], MemberCopier]) -> None:
        """`folder` is created when it is needed, inside a folder of ours."""
        self._folder = folder
        self._make_copier = make_copier
        self._lock = threading.Lock()

    def copy(self, path: Path) -> Path:
        """Return the path of a copy of this member, which has the member's name. Raises DesktopSearchError."""
        split = split_member(path)
        if split is None:
            raise FileVanishedError(Message("The file is no longer there."))
        container, member = split
        with self._lock:
            try:
                return self._copy(container, member)
            except OSError as error:
                raise DesktopSearchError(
                    Message("{name} could not be unpacked: {reason}.", name=path.name, reason=error.strerror or error),
                    Message("Free some disk space, and check that the folder is writable."),
                ) from error

    def clear(self) -> None:
        """Remove all copies; those in use by a program on Windows stay until the next start."""
        with self._lock, contextlib.suppress(OSError):
            for copy in self._folder.rglob("*"):
                # Windows does not remove files that are read-only.
                copy.chmod(stat.S_IRWXU)
            remove_tree(self._folder)

    def _copy(self, container: Path, member: str) -> Path:
        facts = container.stat()
        told = f"{os.fspath(container)}\0{facts.st_size}\0{facts.st_mtime_ns}\0{member}"
        digest = hashlib.blake2b(told.encode("utf-8", "surrogateescape"), digest_size=_DIGEST_BYTES).hexdigest()
        target = self._folder / digest / member.rpartition("/")[2]
        if target.exists():
            return target
        for folder in (self._folder, target.parent):
            folder.mkdir(mode=0o700, exist_ok=True)
        part = target.parent / "part"
        part = part.with_name("part-") if part == target else part
        copier = self._make_copier()
        try:
            with os.fdopen(
                os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600), "wb"
            ) as out:
                copier.copy_member(container, member, out.write)
        finally:
            copier.close()
        part.chmod(_READ_ONLY)
        rename(part, target)
        return target
