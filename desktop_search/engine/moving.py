"""Takes the index to another folder or drive, or empties it, while no engine runs: `desktop-search mover`.

A process of its own, so that it can be ended at any moment. Everything is copied beside the new place under another
name, read again and compared; then the folder gets its name, then the pointer beside the settings names it, and only
then the old files go. Whoever finds the note of a move that was broken off clears away what nobody points to.
"""

import argparse
import contextlib
import errno
import hashlib
import json
import logging
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_search.domain.errors import DesktopSearchError, DiskFullError
from desktop_search.engine.recovery import FolderList
from desktop_search.logs import start_logging
from desktop_search.paths import AppPaths, no_place, read_pointer, write_pointer
from desktop_search.platform.mounts import file_system_of
from desktop_search.platform.priority import lower_priority
from desktop_search.store.catalog import Catalog
from desktop_search.store.lock import IndexLock

log = logging.getLogger(__name__)

PART_ENDING = ".moving"
NOTE_NAME = "moving.json"
PIECE_BYTES = 4 * 2**20
# Left free on the new disk, so that the index can be worked with there.
MARGIN_BYTES = 64 * 2**20
# What belongs to the index, by how its name begins; whatever else lies in its folder is not touched.
_INDEX = ("catalog.", "snapshot.", "vectors", "pictures", "damaged-")
_OURS = (*_INDEX, "models", "folders.", "searches.")

Progress = Callable[[int, int], None]
"""Bytes done, and bytes in all."""


def move_index(paths: AppPaths, target: Path, progress: Progress = lambda done, total: None) -> None:
    """Have the index lie in `target`; raises DesktopSearchError.

    That is a folder that is empty or not there yet, or the one of the settings, where portable use has all of it.

    Whatever goes wrong before all of it is there, the old place stays in use and nothing is left in the new one.
    """
    # A link to a folder could not be replaced by one.
    target = target.resolve() if target.is_absolute() else target
    lock = _take(paths)
    try:
        # Not before the lock is held: another mover may be at work.
        clear_after_move(paths)
        _check(paths, target)
        # A name that nobody else gives: whatever a kill leaves of it is ours, even when it is not marked yet.
        name = f"{target.name}.{secrets.token_hex(8)}{PART_ENDING}"
        part = target / name if _is_home(paths, target) else target.with_name(name)
        _note(paths, paths.data, target, part)
        _copy_all(paths, target, part, progress)
        write_pointer(paths.config, target)
        # On another disk the old files may else be gone before the pointer is there.
        _sync_folder(paths.config)
    except OSError as error:
        clear_after_move(paths)
        raise _trouble(error, target) from error
    except BaseException:
        clear_after_move(paths)
        raise
    finally:
        lock.release()
    log.info("the index was moved")
    clear_after_move(paths)


def clear_after_move(paths: AppPaths) -> None:
    """Remove what a move has left behind at the place that is not in use: after it was broken off, or at its end."""
    note = paths.config / NOTE_NAME
    try:
        raw = json.loads(note.read_text(encoding="ascii"))
        old, new, part = Path(raw["from"]), Path(raw["to"]), Path(raw["part"])
    except FileNotFoundError:
        return
    except (OSError, ValueError, TypeError, KeyError) as error:
        log.warning("the note of a move cannot be read: %s", error)
        return
    _remove_part(part)
    if read_pointer(paths.config) == new:
        _remove_index(old)
        with contextlib.suppress(OSError):
            (new / NOTE_NAME).unlink()
    elif (new / NOTE_NAME).is_file():
        _remove_index(new)
        with contextlib.suppress(OSError):
            (new / NOTE_NAME).unlink()
            new.rmdir()
    with contextlib.suppress(OSError):
        note.unlink()


def empty_index(paths: AppPaths) -> None:
    """Forget all that was read and learnt; folders, models and settings stay. Raises DesktopSearchError."""
    lock = _take(paths)
    try:
        folders = FolderList(paths).read()
        for thing in paths.data.iterdir():
            if thing.name.startswith(_INDEX):
                shutil.rmtree(thing) if thing.is_dir() and not thing.is_symlink() else thing.unlink()
        catalog = Catalog.open(paths.catalog_file)
        try:
            for folder in folders:
                catalog.folders.add(folder)
        finally:
            catalog.close()
    except OSError as error:
        raise _trouble(error, paths.data) from error
    finally:
        lock.release()


def _take(paths: AppPaths) -> IndexLock:
    """The lock, held. On a drive that is not connected no folder is made in its stead."""
    lock = IndexLock(paths.lock_file)
    try:
        paths.create()
        lock.acquire("mover")
    except OSError as error:
        raise no_place(paths, error) from error
    return lock


def _is_home(paths: AppPaths, target: Path) -> bool:
    """True for the folder of the settings, which has others in it than those of an index."""
    return target.is_dir() and target.resolve() == paths.config.resolve()


def _check(paths: AppPaths, target: Path) -> None:
    here, there, is_home = paths.data.resolve(), target.resolve(), _is_home(paths, target)
    is_around = there in here.parents and not is_home
    if not target.is_absolute() or here == there or here in there.parents or is_around:
        raise DesktopSearchError("The index cannot be moved into itself or around itself.", "Choose another folder.")
    if not target.parent.is_dir():
        raise DesktopSearchError(f"There is no folder {target.parent}.", "Choose another folder.")
    if target.exists() and (not target.is_dir() or any(_is_in_the_way(thing, is_home) for thing in target.iterdir())):
        raise DesktopSearchError(f"{target} is not empty.", "Choose an empty folder, or another one.")
    if file_system_of(target.parent).is_remote:
        raise DesktopSearchError(
            "This folder lies on another machine, where an index can be damaged.", "Choose one on this computer."
        )
    needed = sum(size for _, size in _things(paths.data))
    if shutil.disk_usage(target.parent).free < needed + MARGIN_BYTES:
        raise DiskFullError(
            f"There is not enough room in {target.parent}.", "Make room there, or choose another folder."
        )


def _is_in_the_way(thing: Path, is_home: bool) -> bool:
    """Beside the settings, only what an index would write over."""
    return not is_home or thing.name.startswith(_OURS)


def _copy_all(paths: AppPaths, target: Path, part: Path, progress: Progress) -> None:
    things = list(_things(paths.data))
    total, done = sum(size for _, size in things) * 2, 0
    part.mkdir(mode=0o700)
    (part / NOTE_NAME).touch(mode=0o600)
    sums: list[tuple[Path, bytes]] = []

    def note(size: int) -> None:
        nonlocal done
        done += size
        progress(done, total)

    for path, _ in things:
        copy = part / path.relative_to(paths.data)
        copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.is_symlink():
            copy.symlink_to(_link(path, paths.data))
        else:
            sums.append((copy, _copied(path, copy, note)))
    for copy, expected in sums:
        if _sum_of(copy, note) != expected:
            raise DesktopSearchError("What was written is not what was read back.", "The new disk may be faulty.")
    if _is_home(paths, target):
        # Until the pointer names them they are cleared away as the copy would be.
        for thing in [thing for thing in part.iterdir() if thing.name != NOTE_NAME]:
            thing.rename(target / thing.name)
        _sync_folder(target)
        return
    if target.exists():
        target.rmdir()
    part.rename(target)
    _sync_folder(target.parent)


def _link(path: Path, index: Path) -> str:
    """What a link says; with the whole path where it leads out of the index, which is elsewhere afterwards."""
    said = os.readlink(path)  # noqa: PTH115 (as it stands)
    there = os.path.normpath(path.parent / said)
    return said if Path(there).is_relative_to(index) else there


def _copied(path: Path, copy: Path, note: Callable[[int], None]) -> bytes:
    """Copy a file down to the disk; gives the sum of what was read."""
    found = hashlib.blake2b()
    with path.open("rb") as source, copy.open("xb") as out:
        os.chmod(copy, 0o600)  # noqa: PTH101 (before anything is in it)
        while piece := source.read(PIECE_BYTES):
            found.update(piece)
            out.write(piece)
            note(len(piece))
        out.flush()
        os.fsync(out.fileno())
    return found.digest()


def _sum_of(path: Path, note: Callable[[int], None]) -> bytes:
    found = hashlib.blake2b()
    with path.open("rb") as source:
        while piece := source.read(PIECE_BYTES):
            found.update(piece)
            note(len(piece))
    return found.digest()


def _things(folder: Path) -> Iterator[tuple[Path, int]]:
    """Every file of the index and its size, links as links."""
    for top in sorted(folder.iterdir()):
        if not top.name.startswith(_OURS):
            continue
        found = [top]
        if top.is_dir() and not top.is_symlink():
            found = [Path(place, name) for place, folders, names in os.walk(top) for name in (*names, *folders)]
        for path in found:
            facts = path.lstat()
            if stat.S_ISREG(facts.st_mode) or stat.S_ISLNK(facts.st_mode):
                yield path, facts.st_size if stat.S_ISREG(facts.st_mode) else 0


def _note(paths: AppPaths, old: Path, target: Path, part: Path) -> None:
    text = json.dumps({"from": str(old), "to": str(target), "part": str(part)})
    with (paths.config / NOTE_NAME).open("w", encoding="ascii") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())


def _remove_part(part: Path) -> None:
    """A copy that nobody points to; what is in a folder without the mark is somebody's."""
    mark = part / NOTE_NAME
    with contextlib.suppress(OSError):
        if mark.is_file():
            for thing in [thing for thing in part.iterdir() if thing != mark]:
                _remove(thing)
            # Last, so that whoever ends before this goes on at the next start.
            mark.unlink()
        part.rmdir()


def _remove_index(folder: Path) -> None:
    """What cannot be removed stays, and takes room; nothing refers to it any more."""
    try:
        for top in [top for top in folder.iterdir() if top.name.startswith((*_OURS, "engine.lock"))]:
            _remove(top)
        # Where nothing else lies in it.
        folder.rmdir()
    except OSError as error:
        log.info("something is left in the index's old folder: %s", error.strerror)


def _remove(thing: Path) -> None:
    if thing.is_dir() and not thing.is_symlink():
        shutil.rmtree(thing, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            thing.unlink()


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _trouble(error: OSError, target: Path) -> DesktopSearchError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(
            f"There is not enough room in {target.parent}.", "Make room there, or choose another folder."
        )
    return DesktopSearchError(
        f"The index could not be moved: {error.strerror or error}.", "It stays where it was. Choose another folder."
    )


def run(arguments: Sequence[str]) -> int:
    """The role of this process: `mover [--base-dir DIR] (--to FOLDER | --empty)`; tells its progress as JSON lines."""
    parser = argparse.ArgumentParser("desktop-search mover", description="Moves the index; started by the window.")
    parser.add_argument("--base-dir", type=Path)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--to", type=Path)
    what.add_argument("--empty", action="store_true")
    options = parser.parse_args(arguments)
    paths = AppPaths.choose(options.base_dir)
    start_logging(paths, "mover")
    lower_priority()
    try:
        if options.empty:
            empty_index(paths)
        else:
            move_index(paths, options.to, lambda done, total: _tell({"done": done, "total": total}))
    except DesktopSearchError as error:
        log.warning("the index was not moved: %s", error.message)
        _tell({"failed": error.message, "remedy": error.remedy})
        return 1
    _tell({"finished": True})
    return 0


def _tell(news: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(news) + "\n")
    sys.stdout.flush()
