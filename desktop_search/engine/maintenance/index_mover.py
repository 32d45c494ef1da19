"""Moves, empties or removes the index while no engine runs: `desktop-search mover`.

A separate process, so that it can be killed at any moment. It copies everything into a folder "moving" inside our
folder at the new location and verifies the copy. It then renames the files into our folder, points the pointer file
next to the settings to the new location, and only then removes the old files, by exact name. The next start or move
that finds the note of an interrupted move deletes the files at the location that the pointer does not name.
"""

import argparse
import contextlib
import errno
import hashlib
import json
import logging
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from desktop_search.domain.errors import DesktopSearchError, DiskFullError
from desktop_search.domain.messages import Message, message_to_json
from desktop_search.embedding.models.model_folders import is_complete
from desktop_search.engine.backup.recovery import FolderList
from desktop_search.legacy_layout import open_places
from desktop_search.logs import start_logging
from desktop_search.own_files import (
    FOLDER_NAME,
    create_own_folder,
    has_marker,
    remove_empty_folder,
    remove_file,
    remove_tree,
    rename,
    sync_folder,
    write_file,
)
from desktop_search.paths import (
    MOVE_NOTE_NAME,
    AppPaths,
    is_config_name,
    is_data_name,
    is_index_name,
    is_log_name,
    is_page_image_name,
    no_place,
    read_pointer,
    write_pointer,
)
from desktop_search.platform.processes.process_priority import lower_priority
from desktop_search.platform.system.mounts import file_system_of
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.lock import IndexLock

log = logging.getLogger(__name__)

STAGING_NAME = "moving"
PIECE_BYTES = 4 * 2**20
# Free space to leave on the new disk, so that the index can be used there.
MARGIN_BYTES = 64 * 2**20

Progress = Callable[[int, int], None]
"""Bytes done and total bytes."""


def move_index(paths: AppPaths, place: Path, progress: Progress = lambda done, total: None) -> None:
    """Move the index into our folder inside `place`, an existing folder. Raises DesktopSearchError.

    If anything fails before the copy is complete, the old location stays in use and the new one is cleaned up.
    """
    place = place.resolve() if place.is_absolute() else place
    lock = _take(paths)
    try:
        # Only with the lock held: another mover may be running.
        clear_after_move(paths)
        _check(paths, place)
        target = place / FOLDER_NAME
        note = {"from": str(paths.data.parent), "to": str(place)}
        write_file(paths.config / MOVE_NOTE_NAME, json.dumps(note).encode("ascii"))
        _copy_all(paths.data, target, progress)
        # Written durably: the old files may be on another disk, and must not be gone before the pointer is there.
        write_pointer(paths.config, place)
    except OSError as error:
        clear_after_move(paths)
        raise _trouble(error, place) from error
    except BaseException:
        clear_after_move(paths)
        raise
    finally:
        lock.release()
    log.info("the index was moved")
    clear_after_move(paths)


def clear_after_move(paths: AppPaths) -> None:
    """Delete what a move, interrupted or completed, has left at the location that is not in use."""
    note = paths.config / MOVE_NOTE_NAME
    try:
        raw = json.loads(note.read_bytes())
        old, new = Path(raw["from"]), Path(raw["to"])
    except FileNotFoundError:
        return
    except (OSError, ValueError, TypeError, KeyError) as error:
        log.warning("the note of a move cannot be read: %s", error)
        return
    remove_staging(new / FOLDER_NAME)
    home = (paths.usual_data or paths.data).parent
    in_use = read_pointer(paths.config) or home
    unused = old if in_use == new else new
    if unused != in_use and has_marker(unused / FOLDER_NAME):
        _remove_named(unused / FOLDER_NAME, lambda name: is_data_name(name) or name == paths.lock_file.name)
    with contextlib.suppress(OSError):
        remove_file(note)


def empty_index(paths: AppPaths) -> None:
    """Delete everything read and embedded, but keep folders, models and settings. Raises DesktopSearchError."""
    lock = _take(paths)
    try:
        folders = FolderList(paths).read()
        _remove_named(paths.data, is_index_name)
        catalog = Catalog.open(paths.catalog_file)
        try:
            for folder in folders:
                catalog.folders.add(folder)
        finally:
            catalog.close()
    except OSError as error:
        raise _trouble(error, paths.data.parent) from error
    finally:
        lock.release()


def remove_all(paths: AppPaths) -> Path | None:
    """Delete index, models, settings and logs, for the uninstaller. Raises IndexInUseError.

    An index that was moved is kept; its location is returned.
    """
    if paths.data.is_dir():
        lock = IndexLock(paths.lock_file)
        lock.acquire("mover")
        lock.release()
    _remove_named(paths.logs, is_log_name)
    _remove_named(paths.page_images, is_page_image_name)
    for folder in dict.fromkeys((paths.usual_data or paths.data, paths.config)):
        _remove_models(folder / "models")
        _remove_named(folder, lambda name: name != "models" and (is_data_name(name) or is_config_name(name)))
    return paths.data.parent if paths.usual_data is not None else None


def _remove_models(models: Path) -> None:
    """Delete converted, downloaded and imported models; other files in the folder may be the user's."""
    # Imported here, because it loads the tokenizer library, which a starting engine does not need yet.
    from desktop_search.embedding.download.model_sources import IMPORTED

    if not models.is_dir() or models.is_symlink():
        return

    def is_model(folder: Path, name: str) -> bool:
        return has_marker(folder / name) or is_complete(folder / name)

    for folder in (models / IMPORTED, models):
        _remove_named(folder, partial(is_model, folder))


def _remove_named(folder: Path, is_ours: Callable[[str], bool]) -> None:
    """Delete entries by name. One that cannot be deleted only takes up space; nothing refers to it."""
    with contextlib.suppress(OSError):
        for entry in list(folder.iterdir()):
            if is_ours(entry.name):
                remove_tree(entry)
        remove_empty_folder(folder)


def remove_staging(own_folder: Path) -> None:
    """Delete the copy of an interrupted move."""
    if has_marker(own_folder) and (own_folder / STAGING_NAME).is_dir():
        remove_tree(own_folder / STAGING_NAME)
        remove_empty_folder(own_folder)


def _take(paths: AppPaths) -> IndexLock:
    """Acquire the index lock. Creates no folder on a drive that is not connected."""
    lock = IndexLock(paths.lock_file)
    try:
        paths.create()
        lock.acquire("mover")
    except OSError as error:
        raise no_place(paths, error) from error
    return lock


def _check(paths: AppPaths, place: Path) -> None:
    target = place / FOLDER_NAME
    own = [folder.resolve() for folder in paths.own_places]
    if not place.is_absolute() or any(place == folder or folder in place.parents for folder in own):
        raise DesktopSearchError(Message("The index cannot be moved into itself."), Message("Choose another folder."))
    if target == paths.data.resolve():
        raise DesktopSearchError(
            Message("The index is in {folder} already.", folder=place), Message("Choose another folder.")
        )
    if not place.is_dir():
        raise DesktopSearchError(
            Message("There is no folder {folder}.", folder=place), Message("Choose another folder.")
        )
    if os.path.lexists(target):
        if not has_marker(target):
            raise DesktopSearchError(
                Message("{folder} was not created by this program.", folder=target),
                Message("Rename it, or choose another folder for the index."),
            )
        remove_staging(target)
        if target.is_dir() and any(is_data_name(entry.name) for entry in target.iterdir()):
            raise DesktopSearchError(
                Message("There is an index in {folder} already.", folder=place), Message("Choose another folder.")
            )
    if file_system_of(place).is_remote:
        raise DesktopSearchError(
            Message("This folder is on a network drive, where an index can be damaged."),
            Message("Choose a folder on this computer."),
        )
    needed = sum(size for _, size in _things(paths.data))
    if shutil.disk_usage(place).free < needed + MARGIN_BYTES:
        raise DiskFullError(
            Message("Not enough disk space in {folder}.", folder=place),
            Message("Free some space there, or choose another folder."),
        )


def _copy_all(source: Path, target: Path, progress: Progress) -> None:
    things = list(_things(source))
    total, done = sum(size for _, size in things) * 2, 0
    create_own_folder(target)
    staging = target / STAGING_NAME
    staging.mkdir(mode=0o700)
    sums: list[tuple[Path, bytes]] = []

    def note(size: int) -> None:
        nonlocal done
        done += size
        progress(done, total)

    for path, _ in things:
        copy = staging / path.relative_to(source)
        copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.is_symlink():
            copy.symlink_to(_link(path, source))
        else:
            sums.append((copy, _copied(path, copy, note)))
    for copy, expected in sums:
        if _sum_of(copy, note) != expected:
            raise DesktopSearchError(
                Message("The data read back differs from the data written."), Message("The new disk may be faulty.")
            )
    for entry in list(staging.iterdir()):
        rename(entry, target / entry.name)
    remove_empty_folder(staging)
    sync_folder(target)


def _link(path: Path, index: Path) -> str:
    """Target of a symbolic link; made absolute if it is outside the index, so that it is still valid after the move."""
    said = os.readlink(path)  # noqa: PTH115 (the exact text)
    there = os.path.normpath(path.parent / said)
    return said if Path(there).is_relative_to(index) else there


def _copied(path: Path, copy: Path, note: Callable[[int], None]) -> bytes:
    """Copy a file and fsync it. Returns the hash of the data read."""
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
    """Yield every file of the index with its size; symbolic links are not followed and count as 0 bytes."""
    for top in sorted(folder.iterdir()):
        if not is_data_name(top.name):
            continue
        found = [top]
        if top.is_dir() and not top.is_symlink():
            found = [Path(place, name) for place, folders, names in os.walk(top) for name in (*names, *folders)]
        for path in found:
            facts = path.lstat()
            if stat.S_ISREG(facts.st_mode) or stat.S_ISLNK(facts.st_mode):
                yield path, facts.st_size if stat.S_ISREG(facts.st_mode) else 0


def _trouble(error: OSError, target: Path) -> DesktopSearchError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFullError(
            Message("Not enough disk space in {folder}.", folder=target),
            Message("Free some space there, or choose another folder."),
        )
    return DesktopSearchError(
        Message("The index could not be moved: {reason}.", reason=error.strerror or error),
        Message("It was not moved. Choose another folder."),
    )


def run(arguments: Sequence[str]) -> int:
    """Entry point: `mover [--base-dir DIR] (--to PLACE | --empty | --remove)`. Writes progress as JSON lines."""
    parser = argparse.ArgumentParser("desktop-search mover", description="Moves the index; started by the window.")
    parser.add_argument("--base-dir", type=Path)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--to", type=Path)
    what.add_argument("--empty", action="store_true")
    what.add_argument("--remove", action="store_true", help="remove index, models, settings and logs")
    options = parser.parse_args(arguments)
    paths = AppPaths.choose(options.base_dir)
    lower_priority()
    try:
        if options.remove:
            _tell({"kept": str(remove_all(paths) or "")})
            return 0
        paths = open_places(paths)
        start_logging(paths, "mover")
        if options.empty:
            empty_index(paths)
        else:
            move_index(paths, options.to, lambda done, total: _tell({"done": done, "total": total}))
    except DesktopSearchError as error:
        return _fail(error)
    _tell({"finished": True})
    return 0


def _fail(error: DesktopSearchError) -> int:
    log.warning("the index was not moved: %s", error.message)
    _tell({"failed": message_to_json(error.text)})
    return 1


def _tell(news: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(news) + "\n")
    sys.stdout.flush()
