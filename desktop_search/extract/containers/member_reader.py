"""Reads the members of one container on disk, one after the other, with the members of containers inside it."""

import hashlib
import logging
import os
from collections.abc import Callable, Generator, Iterator
from io import BytesIO
from pathlib import Path, PurePath
from typing import BinaryIO

from desktop_search.domain.containers import CONTAINER_KINDS, MAIL_CONTAINERS
from desktop_search.domain.errors import DesktopSearchError, FileTroubleError, FileVanishedError, UnsupportedFileError
from desktop_search.domain.formats import MEDIA_KINDS, NO_TEXT, kind_of
from desktop_search.domain.messages import Message
from desktop_search.domain.redaction import traceback_text
from desktop_search.extract import extract_errors, type_sniffing
from desktop_search.extract.containers.archives import archive_entries
from desktop_search.extract.containers.entries import MOST_DEPTH, Budget, ContainerFullError, Entry, MemberNames
from desktop_search.extract.containers.mails import mail_entries, mailbox_entries, message_bytes
from desktop_search.extract.containers.outlook import outlook_entries
from desktop_search.extract.members import MemberContent, MemberHeader, MemberWish
from desktop_search.extract.registry import read_bytes
from desktop_search.extract.source import ExtractLimits

log = logging.getLogger(__name__)

HASH_BYTES = 16
"""As the content hash of files on disk."""


Ask = Callable[[MemberHeader], MemberWish]
Tell = Callable[[MemberContent], None]


class MemberReader:
    """Walks through a container; `ask` decides about each member, and `tell` gets the content of those wanted."""

    def __init__(
        self, limits: ExtractLimits, ask: Ask, tell: Tell, is_secret: Callable[[str, bytes], bool] = lambda *_: False
    ) -> None:
        self._limits = limits
        self._ask = ask
        self._tell = tell
        self._is_secret = is_secret

    def read(self, path: Path) -> tuple[Message, ...]:
        """Read all members; returns notes on what was left out. Raises DesktopSearchError."""
        with _opened(path) as file:
            budget = Budget(os.fstat(file.fileno()).st_size, self._limits)
            try:
                entries = _entries(path, file, budget)
                if entries is not None:
                    self._walk(entries, "", budget, 1)
            except ContainerFullError:
                pass
            except DesktopSearchError as error:
                budget.note(error.message)
        return tuple(budget.notes)

    def _walk(self, entries: Iterator[Entry], above: str, budget: Budget, depth: int) -> None:
        names = MemberNames()
        for entry in entries:
            budget.look()
            path = above + "/".join(names.path(entry.name))
            pure = PurePath(path)
            kind = kind_of(pure)
            is_inner = pure.suffix[1:].lower() in CONTAINER_KINDS
            # Of media only the tags are of interest: a film is not worth a message that it is too large.
            has_text = kind != NO_TEXT and (kind not in MEDIA_KINDS or entry.size <= self._limits.max_file_bytes)
            header = MemberHeader(path, entry.size, max(0, int(entry.mtime_s * 1e9)), has_text or is_inner)
            wish = self._ask(header)
            if not wish.is_wanted:
                continue
            budget.record()
            if wish.is_set_aside:
                self._tell(MemberContent(max(0, entry.size), error=extract_errors.crashed()))
            elif header.has_reader:
                self._read(entry, pure, wish, budget, depth)
            else:
                self._tell(MemberContent(max(0, entry.size), error=extract_errors.unsupported("no text")))

    def _read(self, entry: Entry, path: PurePath, wish: MemberWish, budget: Budget, depth: int) -> None:
        size = max(0, entry.size)
        try:
            data = entry.read()
        except DesktopSearchError as error:
            self._tell(MemberContent(size, error=error))
            return
        except MemoryError:
            self._tell(MemberContent(size, error=extract_errors.too_much_memory(self._limits.memory_mb)))
            return
        except ContainerFullError:
            too_large = extract_errors.unpacks_too_large(self._limits.max_unpacked_bytes // 1_000_000)
            self._tell(MemberContent(size, error=too_large))
            raise
        content_hash = hashlib.blake2b(data, digest_size=HASH_BYTES).digest()
        if wish.checks_secret and self._is_secret(path.name, data):
            self._tell(MemberContent(len(data), content_hash, is_secret=True))
            return
        if content_hash.hex() == wish.known_hash:
            self._tell(MemberContent(len(data), content_hash, is_unchanged=True))
        else:
            content = self._content(path, data, content_hash)
            self._tell(content)
            if isinstance(content.error, FileTroubleError):
                # A damaged mail on disk is not looked into either.
                return
        self._walk_inner(path, data, budget, depth)

    def _content(self, path: PurePath, data: bytes, content_hash: bytes) -> MemberContent:
        try:
            document = read_bytes(path, data, self._limits)
        except DesktopSearchError as error:
            return MemberContent(len(data), content_hash, error=error)
        except MemoryError:
            return MemberContent(len(data), content_hash, error=extract_errors.too_much_memory(self._limits.memory_mb))
        except RecursionError:
            return MemberContent(len(data), content_hash, error=extract_errors.damaged())
        except Exception as error:
            log.error("reading a %s file failed\n%s", path.suffix, traceback_text(error))
            return MemberContent(len(data), content_hash, error=extract_errors.not_understood())
        return MemberContent(len(data), content_hash, document)

    def _walk_inner(self, path: PurePath, data: bytes, budget: Budget, depth: int) -> None:
        """Walk through a container inside the container; an error in it does not end the outer one."""
        try:
            entries = _entries(path, BytesIO(data), budget)
            if entries is None:
                return
            if depth >= MOST_DEPTH:
                if next(entries, None) is not None:
                    budget.note(Message("Archives nested more than {count} levels deep were not read.", count=depth))
                return
            self._walk(entries, f"{path}/", budget, depth + 1)
        except DesktopSearchError:
            return


def copy_member(path: Path, member: str, limits: ExtractLimits) -> Iterator[bytes]:
    """Unpack one member. Raises DesktopSearchError; FileVanishedError if there is none of this name."""
    with _opened(path) as file:
        budget = Budget(os.fstat(file.fileno()).st_size, limits)
        try:
            if not (yield from _copy(_entries(path, file, budget), "", member, budget)):
                raise extract_errors.no_such_member()
        except ContainerFullError as error:
            raise extract_errors.unpacks_too_large(limits.max_unpacked_bytes // 1_000_000) from error


def _opened(path: Path) -> BinaryIO:
    """Open a container. Raises DesktopSearchError."""
    try:
        # A pipe would block forever.
        if not path.is_file():
            raise FileNotFoundError
        return path.open("rb")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileVanishedError(Message("The file is no longer there.")) from error
    except OSError as error:
        raise extract_errors.not_opened(error) from error


def _copy(entries: Iterator[Entry] | None, above: str, member: str, budget: Budget) -> Generator[bytes, None, bool]:
    """Yield the content of a member; returns whether there is one of this name."""
    names = MemberNames()
    for entry in entries or ():
        path = above + "/".join(names.path(entry.name))
        if path == member:
            yield from entry.blocks() if entry.blocks else [entry.read()]
            return True
        if member.startswith(f"{path}/"):
            inner = _entries(PurePath(path), BytesIO(entry.read()), budget)
            if (yield from _copy(inner, f"{path}/", member, budget)):
                return True
    return False


def _entries(path: PurePath, file: BinaryIO, budget: Budget) -> Iterator[Entry] | None:
    """Return the entries of a container; None if the file is none that is opened. Raises DesktopSearchError."""
    if (entries := archive_entries(path, file, budget)) is not None:
        return entries
    head = file.read(type_sniffing.HEAD_BYTES)
    try:
        kind = type_sniffing.sniff(path, head)
    except UnsupportedFileError:
        return None
    if kind not in (*MAIL_CONTAINERS, "ole"):
        return None
    data = head + file.read(budget.limits.max_file_bytes + 1 - len(head))
    budget.check_size(len(data))
    if kind == "ole":
        return outlook_entries(data, budget) if type_sniffing.ole_kind(path, data) == "msg" else None
    if kind == "eml":
        return mail_entries(message_bytes(data, path.suffix.lower() == ".emlx"), budget)
    return mailbox_entries(data, budget)
