"""Entries of archives: zip, tar with and without compression, and single compressed files."""

import bz2
import contextlib
import gzip
import io
import lzma
import re
import struct
import tarfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Any, BinaryIO, cast

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.extract import extract_errors
from desktop_search.extract.containers.entries import Budget, Entry

_READ_ERRORS = (
    OSError, EOFError, ValueError, RuntimeError, LookupError, ArithmeticError, struct.error, zlib.error, lzma.LZMAError,
    zipfile.BadZipFile, tarfile.TarError,
)  # fmt: skip
_OPENERS: dict[str, Callable[[BinaryIO], Any]] = {
    "gz": lambda file: gzip.GzipFile(fileobj=file),
    "bz2": bz2.BZ2File,
    "xz": lzma.LZMAFile,
}
_COMPRESSED_TAR = {".tgz": "gz", ".tbz": "bz2", ".tbz2": "bz2", ".txz": "xz"}
_BLOCK = 1 << 20
# What letters of other code pages become in that of the standard, CP437: lines, blocks and signs that no name has.
_FOREIGN = re.compile("[\u2500-\u259fαΓπΣσµτΦΘΩδ∞φε∩]")
# Code pages of systems for Russian, Japanese and Chinese, with the names that each accepts, the strictest first.
_CODE_PAGES = (
    ("cp866", re.compile("[\x20-\x7eА-яЁё№]+")),
    ("cp932", re.compile("\\A[\x20-\x7e\u3000-\u3040\u4e00-\u9fff\uff01-\uff5e]*+[\u3041-\u30ff].*")),
    ("gb18030", re.compile("[\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]+")),
)


def archive_entries(path: PurePath, file: BinaryIO, budget: Budget) -> Iterator[Entry] | None:
    """Return the entries of an archive, by its name; None if it is not one that is opened.

    Raises DesktopSearchError, also while iterating, if it is damaged, and ContainerFullError.
    """
    suffix = path.suffix.lower()
    if suffix == ".zip":
        return _zip_entries(file, budget)
    if suffix == ".tar":
        return _tar_entries(file, budget)
    if suffix in _COMPRESSED_TAR:
        return _tar_entries(_unpacked(_COMPRESSED_TAR[suffix], file, budget), budget)
    if suffix[1:] in _OPENERS:
        stream = _unpacked(suffix[1:], file, budget)
        if path.stem.lower().endswith(".tar"):
            return _tar_entries(stream, budget)
        return iter([Entry(path.stem, -1, 0.0, lambda: _read_stream(stream, budget), lambda: _blocks(stream))])
    return None


def _zip_entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    try:
        package = zipfile.ZipFile(file)
    except _READ_ERRORS as error:
        raise extract_errors.damaged() from error
    with package:
        for part in package.infolist():
            if part.filename and not part.is_dir():
                yield _zip_entry(package, part, budget)


def _zip_entry(package: zipfile.ZipFile, part: zipfile.ZipInfo, budget: Budget) -> Entry:
    def blocks() -> Iterator[bytes]:
        if part.flag_bits & 1:
            raise extract_errors.encrypted()
        budget.unpack(part.file_size)
        try:
            opened = package.open(part)
        except _READ_ERRORS as error:
            raise extract_errors.damaged() from error
        with opened:
            yield from _blocks(cast(BinaryIO, opened))

    def read() -> bytes:
        if part.flag_bits & 1:
            raise extract_errors.encrypted()
        budget.check_size(part.file_size)
        budget.unpack(part.file_size)
        try:
            with package.open(part) as opened:
                # A directory that understates sizes ends in a checksum error.
                return opened.read(part.file_size + 1)
        except _READ_ERRORS as error:
            raise extract_errors.damaged() from error

    try:
        mtime_s = time.mktime((*part.date_time, 0, 0, -1))
    except (ValueError, OverflowError):
        mtime_s = 0.0
    return Entry(_zip_name(part), part.file_size, mtime_s, read, blocks)


def _zip_name(part: zipfile.ZipInfo) -> str:
    """Decode the name: many programs write UTF-8, or the system's code page, without saying so."""
    if part.flag_bits & 0x800:
        return part.filename
    try:
        raw = part.orig_filename.encode("cp437")
    except UnicodeEncodeError:
        return part.filename
    with contextlib.suppress(UnicodeDecodeError):
        return raw.decode("utf-8")
    for encoding, pattern in _CODE_PAGES if _FOREIGN.search(part.filename) else ():
        with contextlib.suppress(UnicodeDecodeError):
            if pattern.fullmatch(name := raw.decode(encoding)):
                return name
    return part.filename


def _tar_entries(file: BinaryIO, budget: Budget) -> Iterator[Entry]:
    try:
        # As a stream: each member is unpacked once, and those that are not read are skipped over.
        with tarfile.open(fileobj=file, mode="r|", errors="surrogateescape", encoding="utf-8") as archive:
            for part in archive:
                # The list of all members grows otherwise.
                archive.members = []  # type: ignore[attr-defined]
                if part.isreg():
                    yield _tar_entry(archive, part, budget)
    except _READ_ERRORS as error:
        raise extract_errors.damaged() from error


def _tar_entry(archive: tarfile.TarFile, part: tarfile.TarInfo, budget: Budget) -> Entry:
    def read() -> bytes:
        budget.check_size(part.size)
        try:
            opened = archive.extractfile(part)
            data = opened.read(part.size) if opened else b""
        except _READ_ERRORS as error:
            raise extract_errors.damaged() from error
        if len(data) < part.size:
            raise extract_errors.damaged()
        return data

    def blocks() -> Iterator[bytes]:
        opened = archive.extractfile(part)
        if opened:
            yield from _blocks(cast(BinaryIO, opened))

    name = part.name
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        name = name.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    return Entry(name, part.size, float(part.mtime), read, blocks)


class _Unpacking(io.RawIOBase):
    """A compressed stream whose unpacked bytes are counted."""

    def __init__(self, stream: BinaryIO, budget: Budget) -> None:
        self._stream = stream
        self._budget = budget

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(_BLOCK if size < 0 else size)
        self._budget.unpack(len(data))
        return data


def _unpacked(compression: str, file: BinaryIO, budget: Budget) -> BinaryIO:
    return cast(BinaryIO, _Unpacking(_OPENERS[compression](file), budget))


def _read_stream(stream: BinaryIO, budget: Budget) -> bytes:
    """Read all of a compressed file. Raises DesktopSearchError."""
    blocks, size = [], 0
    for block in _blocks(stream):
        size += len(block)
        budget.check_size(size)
        blocks.append(block)
    return b"".join(blocks)


def _blocks(stream: BinaryIO) -> Iterator[bytes]:
    """Read all of a stream. Raises DesktopSearchError."""
    try:
        while block := stream.read(_BLOCK):
            yield block
    except DesktopSearchError:
        raise
    except _READ_ERRORS as error:
        raise extract_errors.damaged() from error
