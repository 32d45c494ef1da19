"""Reads models from a folder, zip, wheel or tar. Nothing is extracted before it is requested."""

import gzip
import io
import os
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO, Protocol, cast

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.embedding.models.bounded_reading import is_inside, open_regular

ARCHIVES = (".zip", ".whl", ".tar.gz", ".tgz", ".tar")
# A model has dozens of files; a home folder selected by mistake has a hundred thousand.
_MOST_FILES = 20_000
_MOST_DEPTH = 8
# Enough for the directory of a zip with 20,000 files, or a long member name of a tar; files are read in smaller chunks.
_MOST_READ_BYTES = 4_000_000
# Maximum compression ratio. Weights hardly compress, vocabularies by a factor of 5, a file of zeros by 1,000.
_MOST_TIMES_SMALLER = 50
_FEW_BYTES = 100_000_000
_GZIP = b"\x1f\x8b"
_DAMAGED = (
    zipfile.BadZipFile, tarfile.TarError, EOFError, zlib.error, NotImplementedError, RuntimeError, ValueError,
    OverflowError, struct.error,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """One file of an archive."""

    path: str
    """Relative, with slashes, without ".."."""
    size: int


class ModelArchive(Protocol):
    """Read access to a folder or archive."""

    files: list[ArchivedFile]

    def read(self, path: str) -> IO[bytes]: ...


@contextmanager
def open_archive(given: Path) -> Iterator[ModelArchive]:
    """Open a folder or archive. Raises ModelBrokenError if it is unreadable, also during later reads."""
    try:
        if given.is_dir():
            yield _Folder(given)
            return
        if not given.exists():
            raise ModelBrokenError(Message("There is nothing at {path}.", path=given), Message("Check the spelling."))
        if not given.is_file():
            raise _no_archive(given)
        with open_regular(given) as opened:
            yield from _archive(given, opened)
    except _DAMAGED as error:
        raise ModelBrokenError(
            Message("{file} cannot be read completely: it is damaged, incomplete or locked.", file=given.name),
            Message("Download it again."),
        ) from error


def _archive(given: Path, opened: BinaryIO) -> Iterator[ModelArchive]:
    size = os.fstat(opened.fileno()).st_size
    most = max(_FEW_BYTES, size * _MOST_TIMES_SMALLER)
    name = given.name.lower()
    if zipfile.is_zipfile(opened):
        with zipfile.ZipFile(_Bounded(opened, size)) as archive:
            yield _Zip(archive, given, most)
    elif name.endswith((".tar.gz", ".tgz", ".tar")):
        is_packed = opened.seek(0) == 0 and opened.read(2) == _GZIP
        opened.seek(0)
        unpacked = cast("BinaryIO", gzip.GzipFile(fileobj=opened)) if is_packed else opened
        with unpacked, tarfile.open(fileobj=_Bounded(unpacked, most if is_packed else size), mode="r:") as tar:
            yield _Tar(tar, given, most)
    elif name.endswith((".zip", ".whl")):
        raise zipfile.BadZipFile
    else:
        raise _no_archive(given)


def _no_archive(given: Path) -> ModelBrokenError:
    return ModelBrokenError(
        Message("{file} is not a supported model archive.", file=given.name),
        Message("Choose a folder with a model, or a file that ends in {endings}.", endings=", ".join(ARCHIVES)),
    )


class _Bounded(io.RawIOBase):
    """Stream wrapper that limits reads and seek positions to what a model's archive needs.

    Guards against archives with bogus sizes of the directory, names, or distances between members.
    """

    def __init__(self, stream: BinaryIO, most: int) -> None:
        self._stream, self._most = stream, most

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_SET and offset > self._most:
            raise tarfile.ReadError("it becomes far larger than it is")
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def read(self, size: int | None = -1) -> bytes:
        wanted = _MOST_READ_BYTES + 1 if size is None or size < 0 else size
        found = self._stream.read(min(wanted, _MOST_READ_BYTES + 1))
        if len(found) > _MOST_READ_BYTES or self._stream.tell() > self._most:
            raise tarfile.ReadError("it has a part that is far too large")
        return found


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.files = list(self._walk(folder))

    def _walk(self, folder: Path) -> Iterator[ArchivedFile]:
        count = 0
        for place, folders, names in os.walk(folder):
            relative = Path(place).relative_to(folder)
            if len(relative.parts) >= _MOST_DEPTH:
                folders.clear()
            count += len(names) + len(folders)
            if count > _MOST_FILES:
                raise ModelBrokenError(
                    Message("{folder} has too many files to look for a model in.", folder=folder),
                    Message("Choose the folder of the model itself."),
                )
            for name in names:
                # Links are followed: the hub's own cache consists of them.
                path = Path(place) / name
                if path.is_file():
                    yield ArchivedFile((relative / name).as_posix(), path.stat().st_size)

    def read(self, path: str) -> IO[bytes]:
        return open_regular(self._folder / path)


class _Zip:
    def __init__(self, archive: zipfile.ZipFile, given: Path, most: int) -> None:
        self._archive = archive
        self.files = []
        members = archive.infolist()
        _check_count(len(members), given)
        for member in members:
            _check_inside(member.filename, given)
            kind = stat.S_IFMT(member.external_attr >> 16)
            if not member.is_dir() and kind in (0, stat.S_IFREG):
                self.files.append(ArchivedFile(member.filename, member.file_size))
        _check_size(sum(file.size for file in self.files), most, given)

    def read(self, path: str) -> IO[bytes]:
        if self._archive.getinfo(path).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            # Other methods may request gigabytes of memory before the first byte.
            raise NotImplementedError
        return self._archive.open(path)


class _Tar:
    def __init__(self, archive: tarfile.TarFile, given: Path, most: int) -> None:
        self._archive = archive
        self._members: dict[str, tarfile.TarInfo] = {}
        for count, member in enumerate(archive, 1):
            _check_count(count, given)
            name = member.name.removeprefix("./")
            if name not in ("", "."):
                _check_inside(name, given)
            if member.isreg() and not member.issparse():
                self._members[name] = member
                _check_size(member.size, most, given)
        self.files = [ArchivedFile(name, member.size) for name, member in self._members.items()]

    def read(self, path: str) -> IO[bytes]:
        opened = self._archive.extractfile(self._members[path])
        assert opened is not None, "only regular files are listed"
        return opened


def _check_count(count: int, given: Path) -> None:
    if count > _MOST_FILES:
        raise ModelBrokenError(
            Message("{file} has too many files to be a model.", file=given.name), Message("Choose another file.")
        )


def _check_size(size: int, most: int, given: Path) -> None:
    if not 0 <= size <= most:
        raise ModelBrokenError(
            Message("{file} would expand far beyond the size of a model. Nothing was imported.", file=given.name),
            Message("Do not trust it. Get the model from its authors."),
        )


def _check_inside(name: str, given: Path) -> None:
    if not is_inside(name.rstrip("/") or "/"):
        raise ModelBrokenError(
            Message(
                "{file} would write outside its own folder ({path}). Nothing was imported.",
                file=given.name,
                path=f"{name[:80]!r}",
            ),
            Message("Do not trust it. Get the model from its authors."),
        )
