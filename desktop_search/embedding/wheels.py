"""Models that lie in installed wheels: a data file of theirs becomes a folder, and none of their code is imported."""

import hashlib
import importlib.util
import json
import mmap
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.records import dataclass

MARK_NAME = "desktop_search.json"
_LEFTOVER_AGE_S = 3600


@dataclass(frozen=True, slots=True)
class WheelModel:
    """A model in a data file of a wheel, and what is made of it."""

    model_id: str
    package: str
    version: str
    """Of the wheel that holds the file."""
    file: str
    """Below the package's folder, with slashes."""
    sha256: str
    fingerprint: str
    """Changes when the same file would become another folder; older folders are then made again."""

    def find(self) -> Path | None:
        """The installed wheel's file, or None where the wheel is not there."""
        # find_spec of a top-level package reads its place and runs none of its code.
        spec = importlib.util.find_spec(self.package)
        for place in (spec.submodule_search_locations or []) if spec else []:
            path = Path(place) / self.file
            if path.is_file():
                return path
        return None

    def is_in(self, folder: Path) -> bool:
        """True when the folder was written to its end by this version of the program."""
        try:
            mark = json.loads((folder / MARK_NAME).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return isinstance(mark, dict) and mark.get("fingerprint") == self.fingerprint

    def convert(self, file: Path, folder: Path, write: Callable[[mmap.mmap, Path], None]) -> None:
        """Have `write` fill the folder from the file, whole or not at all; ModelBrokenError where it is another file.

        It is made beside and renamed, so that a crash midway leaves nothing that looks ready.
        """
        folder.parent.mkdir(parents=True, exist_ok=True)
        _remove_leftovers(folder)
        beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".new", dir=folder.parent))
        try:
            with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                self._check(mapped, file)
                # Arrays made from the map must be gone before it is closed, so they live in a call of their own.
                write(mapped, beside)
            mark = {"fingerprint": self.fingerprint, "model_id": self.model_id}
            (beside / MARK_NAME).write_text(json.dumps(mark), encoding="utf-8")
            self._put_in_place(beside, folder)
        finally:
            shutil.rmtree(beside, ignore_errors=True)

    def _check(self, mapped: mmap.mmap, file: Path) -> None:
        if hashlib.sha256(mapped).hexdigest() != self.sha256:
            raise ModelBrokenError(
                f"The model's file {os.fspath(file)} is not the one this program knows.",
                f"Install the package {self.package} {self.version} again, or choose another model in Settings.",
            )

    def _put_in_place(self, beside: Path, folder: Path) -> None:
        if folder.exists() and not self.is_in(folder):
            shutil.rmtree(folder)
        try:
            beside.rename(folder)
        except OSError:
            # Another process was quicker; what it made is the same.
            if not self.is_in(folder):
                raise


def _remove_leftovers(folder: Path) -> None:
    for old in folder.parent.glob(f".{folder.name}.*.new"):
        # A younger one may be the work of another process.
        if time.time() - old.stat().st_mtime > _LEFTOVER_AGE_S:
            shutil.rmtree(old, ignore_errors=True)
