"""Writes bookmarks as internet shortcuts, one small file each, to our folder of bookmarks, which is indexed.

Only files that differ are written, so that the index reads only what has changed. "Show in folder" opens this folder:
files that the user has put there are neither removed nor replaced.
"""

import hashlib
import os
import re
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from desktop_search.domain.bookmarks import (
    MAX_SHORTCUT_BYTES,
    SHORTCUT_SUFFIX,
    Bookmark,
    is_own_shortcut,
    shortcut_text,
)
from desktop_search.own_files import remove_empty_folder, remove_file

# Windows allows paths of 260 characters, of which our folder takes about 80. The file contains all folder names.
MAX_FOLDERS = 2
MAX_FOLDER_BYTES, MAX_NAME_BYTES = 32, 64
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_SECOND_NS = 1_000_000_000
_HASH_BYTES = 4


def update_mirror(target: Path, found: Mapping[str, Iterable[Bookmark] | None]) -> bool:
    """Make `target` equal to the bookmarks, by name of the profile; of a profile with None the files are kept.

    Returns whether anything has changed. Raises OSError.
    """
    wanted: dict[str, tuple[bytes, int]] = {}
    kept = set()
    for label, bookmarks in found.items():
        top = _name(label, MAX_FOLDER_BYTES)
        if bookmarks is None:
            kept.add(top)
        else:
            _plan(top, bookmarks, wanted)
    has_changed = _remove_others(target, wanted, kept)
    for relative, (content, mtime_ns) in wanted.items():
        has_changed |= _write(target / relative, content, mtime_ns)
    return has_changed


def remove_mirror(target: Path) -> None:
    """Remove all bookmarks, and the folder if nothing else is in it. Raises OSError."""
    if target.is_dir():
        _remove_others(target, {}, set())
        remove_empty_folder(target)


def _plan(top: str, bookmarks: Iterable[Bookmark], wanted: dict[str, tuple[bytes, int]]) -> None:
    # Some file systems ignore case.
    taken: dict[str, int] = {}
    for bookmark in bookmarks:
        folders = [_name(name, MAX_FOLDER_BYTES) for name in bookmark.folder[:MAX_FOLDERS]]
        stem = _name(bookmark.title or urlsplit(bookmark.address).hostname or "", MAX_NAME_BYTES)
        base = "/".join([top, *folders, stem])
        relative, number = base, taken.get(base.casefold(), 1)
        while relative.casefold() in taken:
            number += 1
            relative = f"{base} ({number})"
        taken[base.casefold()] = number
        taken.setdefault(relative.casefold(), 1)
        content = shortcut_text(bookmark).encode("utf-8", "replace")
        # The fraction differs with the content: a file is read again if its size or time differs.
        fraction = int.from_bytes(hashlib.blake2b(content, digest_size=_HASH_BYTES).digest()) % _SECOND_NS
        wanted[relative + SHORTCUT_SUFFIX] = (content, int(bookmark.added_s) * _SECOND_NS + fraction)


def _name(text: str, max_bytes: int) -> str:
    """Return a name that every file system accepts, and that is neither hidden nor that of a temporary file."""
    name = " ".join(_UNSAFE.sub(" ", text).split()).lstrip("~$#._ ")
    name = name.encode("utf-8", "ignore")[:max_bytes].decode("utf-8", "ignore").rstrip(". ")
    return f"{name}_" if _RESERVED.fullmatch(name) else name or "Bookmark"


def _remove_others(target: Path, wanted: Mapping[str, object], kept: set[str]) -> bool:
    has_changed = False
    for place, _, files in os.walk(target, topdown=False):
        folder = Path(place)
        steps = folder.relative_to(target).parts
        if steps and steps[0] in kept:
            continue
        for file in files:
            if (folder / file).relative_to(target).as_posix() not in wanted and _is_ours(folder / file):
                remove_file(folder / file)
                has_changed = True
        if steps:
            # Does nothing if it contains anything.
            remove_empty_folder(folder)
    return has_changed


def _write(path: Path, content: bytes, mtime_ns: int) -> bool:
    try:
        facts = path.lstat()
    except FileNotFoundError:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    else:
        # Some file systems keep less than nanoseconds, so the content decides.
        is_same_time = facts.st_mtime_ns // _SECOND_NS == mtime_ns // _SECOND_NS
        if facts.st_size == len(content) and is_same_time and path.read_bytes() == content:
            return False
        if not _is_ours(path):
            return False
    path.write_bytes(content)
    os.utime(path, ns=(mtime_ns, mtime_ns))
    return True


def _is_ours(path: Path) -> bool:
    """Whether this program wrote the file; an empty one was left by a process that was killed."""
    facts = path.lstat()
    if path.suffix != SHORTCUT_SUFFIX or not stat.S_ISREG(facts.st_mode) or facts.st_size > MAX_SHORTCUT_BYTES:
        return False
    return not facts.st_size or is_own_shortcut(path.read_text("utf-8", "replace"))
