"""What a person may bring a model in: a folder, a zip or a wheel, a tar. Nothing is unpacked before it is asked for."""

import os
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.records import dataclass
from desktop_search.embedding.hub import is_inside

ARCHIVES = (".zip", ".whl", ".tar.gz", ".tgz", ".tar")
# A model has dozens; a home folder taken by mistake has a hundred thousand.
_MOST_FILES = 20_000
_MOST_DEPTH = 8
_DAMAGED = (zipfile.BadZipFile, tarfile.TarError, EOFError, zlib.error, NotImplementedError, RuntimeError)


@dataclass(frozen=True, slots=True)
class PackedFile:
    """One file of a pack."""

    path: str
    """Relative, with slashes; stays inside."""
    size: int


class Pack(Protocol):
    """A look into a folder or archive."""

    files: list[PackedFile]

    def read(self, path: str) -> IO[bytes]: ...


@contextmanager
def open_pack(given: Path) -> Iterator[Pack]:
    """Look into it; ModelBrokenError for what cannot be read, also while it is read."""
    try:
        if given.is_dir():
            yield _Folder(given)
        elif zipfile.is_zipfile(given):
            with zipfile.ZipFile(given) as archive:
                yield _Zip(archive, given)
        elif given.name.lower().endswith((".tar.gz", ".tgz", ".tar")):
            with tarfile.open(given) as tar:
                yield _Tar(tar, given)
        elif given.name.lower().endswith((".zip", ".whl")) and given.is_file():
            raise zipfile.BadZipFile
        elif given.is_file():
            raise ModelBrokenError(
                f"{given.name} is no archive that a model comes in.",
                f"Choose a folder with a model, or a file that ends in {', '.join(ARCHIVES)}.",
            )
        else:
            raise ModelBrokenError(f"There is nothing at {given}.", "Check the spelling.")
    except _DAMAGED as error:
        raise ModelBrokenError(
            f"{given.name} cannot be read to its end: it is damaged, incomplete or locked.", "Fetch it again."
        ) from error


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.files = list(self._walk(folder))

    def _walk(self, folder: Path) -> Iterator[PackedFile]:
        count = 0
        for place, folders, names in os.walk(folder):
            relative = Path(place).relative_to(folder)
            if len(relative.parts) >= _MOST_DEPTH:
                folders.clear()
            count += len(names)
            if count > _MOST_FILES:
                raise ModelBrokenError(
                    f"{folder} has too many files to look for a model in.", "Choose the folder of the model itself."
                )
            for name in names:
                # Links are followed: the hub's own cache consists of them.
                path = Path(place) / name
                if path.is_file():
                    yield PackedFile((relative / name).as_posix(), path.stat().st_size)

    def read(self, path: str) -> IO[bytes]:
        return (self._folder / path).open("rb")


class _Zip:
    def __init__(self, archive: zipfile.ZipFile, given: Path) -> None:
        self._archive = archive
        self.files = []
        for member in archive.infolist():
            _check_inside(member.filename, given)
            if not member.is_dir() and not stat.S_ISLNK(member.external_attr >> 16):
                self.files.append(PackedFile(member.filename, member.file_size))

    def read(self, path: str) -> IO[bytes]:
        return self._archive.open(path)


class _Tar:
    def __init__(self, archive: tarfile.TarFile, given: Path) -> None:
        self._archive = archive
        self._members: dict[str, tarfile.TarInfo] = {}
        for member in archive:
            name = member.name.removeprefix("./")
            if name not in ("", "."):
                _check_inside(name, given)
            if len(self._members) > _MOST_FILES:
                raise ModelBrokenError(f"{given.name} has too many files to be a model.", "Choose another file.")
            if member.isreg():
                self._members[name] = member
        self.files = [PackedFile(name, member.size) for name, member in self._members.items()]

    def read(self, path: str) -> IO[bytes]:
        opened = self._archive.extractfile(self._members[path])
        assert opened is not None, "only regular files are listed"
        return opened


def _check_inside(name: str, given: Path) -> None:
    if not is_inside(name.rstrip("/") or "/"):
        raise ModelBrokenError(
            f"{given.name} would write outside its own folder ({name[:80]!r}); nothing of it was taken.",
            "Do not trust it: fetch the model from where its authors keep it.",
        )
