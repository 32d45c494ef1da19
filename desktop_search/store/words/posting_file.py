"""File of the posting lists of common words, derived from the word index.

Reading a posting list from FTS5 takes 0.15 µs per occurrence, from this file a twentieth of that. It covers the
passages that existed when it was written. A damaged or missing file costs time only: its lists are read from FTS5.
"""

import json
import os
import struct
import zlib
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, takewhile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop_search import own_files
from desktop_search.domain.lazy_dataclass import dataclass

# The file's first and last bytes; the number is the version of the format.
_MAGIC = b"dspost1\n"
# Offset, compressed size and CRC-32 of the table of contents, before the last magic.
_TRAILER = struct.Struct("<QQI")
# Bits of a posting's code below the weight.
_IN_NAME, _ONLY_IN_NAME, _WEIGHT_SHIFT = 1, 2, 2
# Greater weights are stored as this: the score of a passage that contains a word so often hardly changes.
_MOST_WEIGHT = 2**14 - 1

Codes = npt.NDArray[np.integer[Any]]
Places = npt.NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True)
class PassageArrays:
    """The passages covered, by ascending id."""

    ids: npt.NDArray[np.int64]
    files: npt.NDArray[np.int64]
    norms: npt.NDArray[np.float32]
    """BM25's length normalization of each passage."""
    mean_length: float


@dataclass(frozen=True, slots=True)
class StoredPosting:
    """Posting list of a token."""

    places: Places
    """Positions of the passages in `PassageArrays.ids`, ascending."""
    weights: npt.NDArray[np.float32]
    """Sum of the column weights of its occurrences in each."""
    in_name: npt.NDArray[np.bool_]
    """True if the token is in the name of the passage's file."""
    only_in_name: npt.NDArray[np.bool_]


class PostingFileDamagedError(Exception):
    """The file is missing, shorter than it was, or not as it was written."""


class PostingFileOutdatedError(PostingFileDamagedError):
    """The file was written with another key."""


def path_of(catalog_file: Path) -> Path:
    """Path of the file for a catalog."""
    return catalog_file.with_name(catalog_file.name + "-postings")


class PostingFile:
    """Reads the file. It is opened for each list, because Windows could not replace it while it is open."""

    def __init__(self, path: Path, key: str) -> None:
        """`key` is what the file was written with.

        Raises PostingFileDamagedError; for another key, PostingFileOutdatedError.
        """
        self._path = path
        contents = self._contents()
        if contents.get("key") != key:
            raise PostingFileOutdatedError
        self._lists: dict[str, list[int]] = contents["lists"]
        self._tokens: list[str] | None = None
        ids, files, norms = (self._array(contents[name], dtype) for name, dtype in _ARRAYS)
        self.passages = PassageArrays(ids, files, norms, contents["mean_length"])

    def count(self, token: str) -> int | None:
        """Number of passages with a token; None if its list is not in the file."""
        found = self._lists.get(token)
        return found[_COUNT] if found else None

    def beginning_with(self, start: str) -> list[str]:
        """Tokens of the file that begin with `start`, sorted."""
        if self._tokens is None:
            self._tokens = sorted(self._lists)
        found = islice(self._tokens, bisect_left(self._tokens, start), None)
        return list(takewhile(lambda token: token.startswith(start), found))

    def read(self, token: str) -> StoredPosting | None:
        """Posting list of a token; None if it is not in the file. Raises PostingFileDamagedError."""
        found = self._lists.get(token)
        if found is None:
            return None
        *place, count, gap_bytes, code_bytes = found
        data = self._bytes(*place)
        gaps = np.frombuffer(data, dtype=f"<u{gap_bytes}", count=count)
        codes: Codes = np.frombuffer(data, dtype=f"<u{code_bytes}", offset=gap_bytes * count)
        return StoredPosting(
            np.cumsum(gaps, dtype=np.int32),
            (codes >> _WEIGHT_SHIFT).astype(np.float32),
            (codes & _IN_NAME) != 0,
            (codes & _ONLY_IN_NAME) != 0,
        )

    def _contents(self) -> dict[str, Any]:
        try:
            with self._path.open("rb") as file:
                file.seek(-_TRAILER.size - len(_MAGIC), os.SEEK_END)
                trailer = file.read()
                if trailer[_TRAILER.size :] != _MAGIC:
                    raise PostingFileDamagedError
            found: dict[str, Any] = json.loads(zlib.decompress(self._bytes(*_TRAILER.unpack(trailer[: _TRAILER.size]))))
            return found
        except (OSError, ValueError, zlib.error) as error:
            raise PostingFileDamagedError from error

    def _array(self, place: list[int], dtype: str) -> npt.NDArray[Any]:
        return np.frombuffer(self._bytes(*place), dtype=dtype)

    def _bytes(self, offset: int, size: int, checksum: int) -> bytes:
        try:
            with self._path.open("rb") as file:
                file.seek(offset)
                data = file.read(size)
        except OSError as error:
            raise PostingFileDamagedError from error
        if len(data) != size or zlib.crc32(data) != checksum:
            raise PostingFileDamagedError
        return data


_ARRAYS = (("ids", "<i8"), ("files", "<i8"), ("norms", "<f4"))
# Index of the number of passages in an entry of the table of contents: offset, size, CRC-32, count, bytes of a gap
# between two places, bytes of a code.
_COUNT = 3


def write(
    path: Path, key: str, passages: PassageArrays, lists: Iterator[tuple[str, StoredPosting] | None]
) -> Iterator[None]:
    """Write the file step by step, one for each element of `lists`, and replace an existing one at the end.

    Removes a folder that has its name. Raises OSError, NotOurFolderError.
    """
    new = path.with_name(path.name + ".new")
    own_files.remove_tree(new)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    contents: dict[str, Any] = {"key": key, "mean_length": passages.mean_length, "lists": {}}
    try:
        with os.fdopen(os.open(new, flags, 0o600), "wb") as out:
            out.write(_MAGIC)

            def put(data: bytes) -> tuple[int, int, int]:
                offset = out.tell()
                out.write(data)
                return offset, len(data), zlib.crc32(data)

            for name, dtype in _ARRAYS:
                contents[name] = put(getattr(passages, name).astype(dtype).tobytes())
            for element in lists:
                if element is not None:
                    token, posting = element
                    gaps, codes = _encoded(posting)
                    place = put(gaps.tobytes() + codes.tobytes())
                    contents["lists"][token] = (*place, len(gaps), gaps.itemsize, codes.itemsize)
                yield
            out.write(_TRAILER.pack(*put(zlib.compress(json.dumps(contents).encode(), 1))) + _MAGIC)
            out.flush()
            os.fsync(out.fileno())
        if path.is_dir():
            own_files.remove_tree(path)
        own_files.rename(new, path)
        own_files.sync_folder(path.parent)
    finally:
        # Left by an error, or by a caller that stopped.
        own_files.remove_file(new)


def _encoded(posting: StoredPosting) -> tuple[Codes, Codes]:
    """Gaps between the places, and codes, in the smallest integers that suffice."""
    gaps = np.diff(posting.places, prepend=0)
    weights = np.minimum(posting.weights, _MOST_WEIGHT).astype(np.uint16)
    codes = weights << _WEIGHT_SHIFT | posting.in_name * _IN_NAME | posting.only_in_name * _ONLY_IN_NAME
    return _narrow(gaps), _narrow(codes)


def _narrow(numbers: Codes) -> Codes:
    most = int(numbers.max(initial=0))
    return numbers.astype("<u1" if most < 2**8 else "<u2" if most < 2**16 else "<u4")
