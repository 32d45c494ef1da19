"""Folders created by this program, and the package's only functions that remove, rename or replace files.

Every folder of ours contains a marker file that was written when the folder was created. The functions below refuse a
path that is not inside such a folder after symbolic links are resolved, so a user's file is never removed even if the
program is pointed at the user's own folder. `tests/test_removals.py` forbids other calls that remove files.

The only exceptions are `write_shared_file`, for files of the desktop that carry our mark, and `replace_foreign_file`,
for an entry in the configuration of another program, which the user has seen and confirmed.
"""

import contextlib
import errno
import json
import os
import shutil
import stat
from pathlib import Path

from desktop_search.app_info import APP_ID, APP_NAME, OWN_FOLDER_NAME
from desktop_search.domain.errors import DesktopSearchError, NotOurFolderError
from desktop_search.domain.messages import Message

FOLDER_NAME = OWN_FOLDER_NAME
"""Name of our folder inside a location that the user or the system chose."""
MARKER_NAME = f".{APP_ID}-folder"
_MARKER = {"application": APP_ID, "note": f"{APP_NAME} made this folder and removes files in it."}
BACKUP_SUFFIX = f".before-{APP_ID}"
"""Suffix of the backup of another program's configuration file."""
BOOKMARKS_NAME = "Bookmarks"
"""Name of the folder, inside our folder, with the bookmarks of web browsers; see bookmarks/mirror.py."""
# A marker has about a hundred bytes; a larger file is not ours.
_MAX_MARKER_BYTES = 4096


def has_marker(folder: Path) -> bool:
    """Return True if `folder` itself contains our marker file."""
    marker = folder / MARKER_NAME
    try:
        facts = marker.lstat()
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > _MAX_MARKER_BYTES:
            return False
        content = json.loads(marker.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(content, dict) and content.get("application") == APP_ID


def is_bookmarks_folder(path: Path) -> bool:
    """Whether this is the folder with the bookmarks of web browsers, judging by its path."""
    return path.name == BOOKMARKS_NAME and path.parent.name == FOLDER_NAME


def bookmark_place(path: Path) -> tuple[str, ...]:
    """Return the browser and the folders that contain a bookmark of a web browser; empty for any other file."""
    above = next(filter(is_bookmarks_folder, path.parents), None)
    return path.relative_to(above).parts[:-1] if above is not None else ()


def create_own_folder(folder: Path) -> None:
    """Create `folder` with its marker, readable by its owner only; does nothing if it is already ours.

    An existing empty folder becomes ours. Raises NotOurFolderError for one with other content, and OSError.
    """
    if has_marker(folder):
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A process that was killed here leaves a marker with its temporary name.
    if any(name != MARKER_NAME + ".new" for name in os.listdir(folder)):  # noqa: PTH208 (names only)
        raise NotOurFolderError(
            Message("{folder} was not created by {app} and is not empty.", folder=folder, app=APP_NAME),
            Message("Choose another folder, or rename this one."),
        )
    _write_marker(folder)


def create_own_temp(parent: Path, prefix: str = ".tmp-") -> Path:
    """Create a new, empty folder of ours with a random name in `parent`, which need not be ours. Raises OSError."""
    # Slow to import, and the window does not need it.
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
    _write_marker(folder)
    return folder


def create_empty_folder(folder: Path) -> None:
    """Create `folder` like `create_own_folder`, and remove content left by an earlier process."""
    create_own_folder(folder)
    for entry in folder.iterdir():
        if entry.name != MARKER_NAME:
            remove_tree(entry)


def own_root(path: Path) -> Path | None:
    """Return the nearest folder with our marker that contains or is `path`, or None.

    Symbolic links are resolved, except for the last component: removing a link does not affect its target.
    """
    real = Path(os.path.realpath(path.parent)) / path.name
    candidates = real.parents if os.path.islink(real) else (real, *real.parents)  # noqa: PTH114 (Path.is_symlink raises EACCES)
    return next((folder for folder in candidates if has_marker(folder)), None)


def remove_file(path: Path) -> None:
    """Remove a file or a symbolic link if it exists. Raises NotOurFolderError and OSError."""
    _require_own(path)
    path.unlink(missing_ok=True)


def remove_tree(path: Path) -> None:
    """Remove a file, a link or a folder with its content as far as permitted. Raises NotOurFolderError."""
    if not os.path.lexists(path):
        return
    root = _require_own(path)
    if not path.is_dir() or path.is_symlink():
        with contextlib.suppress(OSError):
            path.unlink()
        return
    if os.path.realpath(path) == str(root):
        # The marker is removed last, so that an interrupted removal can be finished.
        for entry in path.iterdir():
            if entry.name != MARKER_NAME:
                remove_tree(entry)
        with contextlib.suppress(OSError):
            if os.listdir(path) == [MARKER_NAME]:  # noqa: PTH208 (names only)
                (path / MARKER_NAME).unlink()
                path.rmdir()
        return
    shutil.rmtree(path, ignore_errors=True)


def remove_empty_folder(path: Path) -> None:
    """Remove a folder of ours if it contains nothing but its marker."""
    _require_own(path)
    with contextlib.suppress(OSError):
        if set(os.listdir(path)) <= {MARKER_NAME}:  # noqa: PTH208 (names only)
            (path / MARKER_NAME).unlink(missing_ok=True)
            path.rmdir()


def rename(source: Path, target: Path) -> None:
    """Rename within folders of ours; replaces an existing file at `target`. Raises NotOurFolderError and OSError.

    A folder that has a marker itself may be renamed to any free name.
    """
    _require_own(source)
    if not has_marker(source) or os.path.lexists(target):
        _require_own(target)
    source.replace(target)


def adopt(source: Path, target: Path) -> None:
    """Move a file of an earlier version into a folder of ours, where `target` must not exist. Raises like `rename`.

    The caller must make sure that the file is ours; see legacy_layout.py.
    """
    _require_own(target)
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    source.rename(target)


def write_file(path: Path, content: bytes) -> None:
    """Replace a file of ours atomically, readable by its owner only. Raises OSError.

    Supports one writer at a time: the content is first written to a file with the suffix ".new".
    """
    _require_own(path)
    _write_and_replace(path, content)


def sync_folder(folder: Path) -> None:
    """Flush a folder's entries to the disk; a no-op on Windows, which has no such call."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _require_own(path: Path) -> Path:
    root = own_root(path)
    if root is None:
        raise NotOurFolderError(
            Message("{path} is not in a folder created by {app}, so it is not changed.", path=path, app=APP_NAME),
            Message("Move it away yourself if you do not need it."),
        )
    return root


def _write_marker(folder: Path) -> None:
    _write_and_replace(folder / MARKER_NAME, json.dumps(_MARKER).encode("ascii"))


def _write_and_replace(path: Path, content: bytes) -> None:
    new = path.with_name(f"{path.name}.new")
    with os.fdopen(
        os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600), "wb"
    ) as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    new.replace(path)
    sync_folder(path.parent)


def write_shared_file(path: Path, content: bytes, mark: bytes) -> None:
    """Write a file of ours into a folder of the desktop, such as an autostart entry; it must contain `mark`.

    Raises NotOurFolderError if an existing file of that name does not contain `mark`, and OSError.
    """
    _require_mark(path, mark)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _write_and_replace(path, content)


def remove_shared_file(path: Path, mark: bytes) -> None:
    """Remove a file of `write_shared_file` if it exists. Raises like that function."""
    if _require_mark(path, mark):
        path.unlink(missing_ok=True)


def _require_mark(path: Path, mark: bytes) -> bool:
    """Return True if the file exists; raises NotOurFolderError if it does not contain the mark."""
    try:
        is_ours = mark in path.read_bytes()
    except FileNotFoundError:
        return False
    if not is_ours:
        raise NotOurFolderError(
            Message("{file} was not written by {app}.", file=path, app=APP_NAME),
            Message("Rename it if you do not need it."),
        )
    return True


def replace_foreign_file(path: Path, before: bytes | None, content: bytes) -> None:
    """Replace a configuration file of another program atomically, after the user has confirmed the change.

    `before` is its content when the change was planned, None if it did not exist. The first time, a copy with the
    suffix BACKUP_SUFFIX is made next to it. Links are followed and permissions kept. Raises DesktopSearchError if the
    file has changed in the meantime, and OSError.
    """
    real = Path(os.path.realpath(path))
    try:
        present = real.read_bytes()
        mode = stat.S_IMODE(real.stat().st_mode)
    except FileNotFoundError:
        present, mode = None, 0o600
    if present != before:
        raise DesktopSearchError(
            Message("{file} was changed by another program in the meantime.", file=path),
            Message("Look at the change again."),
        )
    if present is not None:
        backup = real.with_name(real.name + BACKUP_SUFFIX)
        if not os.path.lexists(backup):
            _replace_with(backup, present, mode)
    _replace_with(real, content, mode)
    sync_folder(real.parent)


def _replace_with(path: Path, content: bytes, mode: int) -> None:
    """Write a temporary file next to `path` and rename it to `path`. Raises OSError."""
    import tempfile

    # Its name is random, because a file with any fixed name could be the user's.
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as out:
            if hasattr(os, "fchmod"):
                os.fchmod(out.fileno(), mode)
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
