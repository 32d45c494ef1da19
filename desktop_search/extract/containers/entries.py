"""An entry of a container, the limits for reading a container, and names of members."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import PurePath

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.extract import extract_errors
from desktop_search.extract.source import ExtractLimits

MOST_MEMBERS = 10_000
"""Members that are recorded, of all levels together."""
MOST_LOOKED_AT = 200_000
"""Entries that are looked at, including those that the user's exclusions leave out."""
MOST_DEPTH = 4
"""Levels of containers inside containers: a picture in an archive in a mail in an archive has 3."""
MOST_RATIO = 100
"""Bytes that are unpacked per byte of the container, once the limit for one file is exceeded."""
MOST_FILES_OF_LIMIT = 100
"""Bytes that are unpacked at most, as a multiple of the limit for one file: 10 GB with the default."""

MOST_NAME_BYTES = 200
"""Of one component of a name; file systems allow 255."""
_MOST_PARTS = 40

# On Windows also what its file names cannot contain: a name with a colon would be a path on another drive.
_BAD_CHARACTERS = re.compile("[\x00-\x1f\x7f/\ud800-\udfff" + ('<>:"|?*]' if os.name == "nt" else "]"))


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in a container. `read` must be called before the next entry is taken, or not at all."""

    name: str
    """As the container has it, with "/" between folders; not to be trusted."""
    size: int
    """Bytes when unpacked; -1 if the container does not say."""
    mtime_s: float
    """Seconds since the epoch; 0 if unknown."""
    read: Callable[[], bytes]
    """Unpack it. Raises DesktopSearchError for one that is encrypted, damaged or too large."""
    blocks: Callable[[], Iterator[bytes]] | None = None
    """Like `read`, for a copy, whose size is limited by the container only; None if there is only `read`."""


class ContainerFullError(Exception):
    """A limit of the container is reached; what was read is kept."""


class Budget:
    """What may still be read of one container on disk, with all containers inside it."""

    def __init__(self, container_bytes: int, limits: ExtractLimits) -> None:
        self.limits = limits
        by_ratio = max(limits.max_file_bytes, container_bytes * MOST_RATIO)
        self._bytes = min(by_ratio, limits.max_file_bytes * MOST_FILES_OF_LIMIT)
        self._members = MOST_MEMBERS
        self._looks = MOST_LOOKED_AT
        self.notes: dict[Message, None] = {}
        """What was left out, in order."""

    def look(self) -> None:
        """Count an entry. Raises ContainerFullError."""
        self._looks -= 1
        if self._looks < 0:
            self._full_of_members()

    def record(self) -> None:
        """Count a member that is recorded. Raises ContainerFullError."""
        self._members -= 1
        if self._members < 0:
            self._full_of_members()

    def unpack(self, size: int) -> None:
        """Count unpacked bytes. Raises ContainerFullError."""
        self._bytes -= size
        if self._bytes < 0:
            self.note(Message("Only part of the contents was read, because they are too large when unpacked."))
            raise ContainerFullError

    def note(self, message: Message) -> None:
        """Add a sentence to the container's notes, once."""
        self.notes.setdefault(message)

    def check_size(self, size: int) -> None:
        """Reject a member that is larger than a file may be. Raises FileTroubleError."""
        if size > self.limits.max_file_bytes:
            raise extract_errors.too_large(self.limits.max_file_mb)

    def _full_of_members(self) -> None:
        self.note(Message("Only the first {count} files in it were read.", count=f"{MOST_MEMBERS:,}"))
        raise ContainerFullError


class MemberNames:
    """Turns names in one container into paths that are safe, unique and the same each time."""

    def __init__(self) -> None:
        self._taken: set[tuple[str, ...]] = set()
        self._numbers: dict[tuple[str, ...], int] = {}

    def path(self, name: str) -> tuple[str, ...]:
        """Return the parts of a relative path without "..", drive, empty or overlong parts."""
        parts = [_clean(part) for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
        if parts and re.fullmatch("[A-Za-z]:", parts[0]):
            parts = parts[1:]
        path = tuple(parts[-_MOST_PARTS:]) or ("_",)
        wanted = path
        while path in self._taken:
            # Counted per name, or thousands of equal names would take quadratic time.
            self._numbers[wanted] = number = self._numbers.get(wanted, 1) + 1
            path = (*wanted[:-1], _numbered(wanted[-1], number))
        self._taken.add(path)
        return path


def _clean(part: str) -> str:
    """Replace what no file name contains, and shorten the stem of a long name."""
    name = _BAD_CHARACTERS.sub("_", part).rstrip(" ") or "_"
    name = "_" if name in (".", "..") else name
    if len(name.encode("utf-8")) <= MOST_NAME_BYTES:
        return name
    suffix = PurePath(name).suffix
    suffix = suffix if len(suffix.encode("utf-8")) <= MOST_NAME_BYTES // 4 else ""
    kept = name.encode("utf-8")[: MOST_NAME_BYTES - len(suffix.encode("utf-8"))]
    return kept.decode("utf-8", "ignore") + suffix


def _numbered(name: str, number: int) -> str:
    pure = PurePath(name)
    return f"{pure.stem} ({number}){pure.suffix}"
