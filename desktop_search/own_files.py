"""Folders that this program made, and the only functions of the package that remove, rename or replace files.

Every folder of ours contains a marker file that we wrote when we created the folder. The functions below refuse a
path that is not below such a folder, wherever symbolic links lead, so a file of the user's is never removed even
when the program is pointed at the user's own folder. `tests/test_removals.py` forbids other calls that remove files.
"""

import contextlib
import errno
import json
import os
import shutil
import stat
from pathlib import Path

from desktop_search.app_info import APP_ID, APP_NAME, OWN_FOLDER_NAME
from desktop_search.domain.errors import NotOurFolderError

FOLDER_NAME = OWN_FOLDER_NAME
"""Our folder inside a place that the user or the system chose."""
MARKER_NAME = f".{APP_ID}-folder"
_MARKER = {"application": APP_ID, "note": f"{APP_NAME} made this folder and removes files in it."}
# A marker is a hundred bytes; what is longer is something else.
_MAX_MARKER_BYTES = 4096


def has_marker(folder: Path) -> bool:
    """Whether `folder` itself contains our marker file."""
    marker = folder / MARKER_NAME
    try:
        facts = marker.lstat()
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > _MAX_MARKER_BYTES:
            return False
        content = json.loads(marker.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(content, dict) and content.get("application") == APP_ID


def create_own_folder(folder: Path) -> None:
    """Create `folder` with its marker, readable by its owner only; does nothing where it is ours already.

    An empty folder is taken over. Raises NotOurFolderError for one with other content, and OSError.
    """
    if has_marker(folder):
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A process that was killed here leaves a marker under its temporary name.
    if any(name != MARKER_NAME + ".new" for name in os.listdir(folder)):  # noqa: PTH208 (names only)
        raise NotOurFolderError(
            f"{folder} was not created by {APP_NAME} and is not empty.",
            "Choose another folder, or rename this one.",
        )
    _write_marker(folder)


def create_own_temp(parent: Path, prefix: str = ".tmp-") -> Path:
    """A new, empty folder of ours with a random name in `parent`, which need not be ours. Raises OSError."""
    # It takes long to load, and the window does without.
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
    _write_marker(folder)
    return folder


def create_empty_folder(folder: Path) -> None:
    """Create `folder` as `create_own_folder` does, and remove what an earlier process left in it."""
    create_own_folder(folder)
    for entry in folder.iterdir():
        if entry.name != MARKER_NAME:
            remove_tree(entry)


def own_root(path: Path) -> Path | None:
    """The nearest folder with our marker that contains `path`, or is `path`; None where there is none.

    Symbolic links are resolved, except for the last component: removing a link leaves alone what it points to.
    """
    real = Path(os.path.realpath(path.parent)) / path.name
    candidates = real.parents if os.path.islink(real) else (real, *real.parents)  # noqa: PTH114 (Path.is_symlink raises EACCES)
    return next((folder for folder in candidates if has_marker(folder)), None)


def remove_file(path: Path) -> None:
    """Remove a file or a symbolic link; does nothing where there is none. Raises NotOurFolderError and OSError."""
    _require_own(path)
    path.unlink(missing_ok=True)


def remove_tree(path: Path) -> None:
    """Remove a file, a link or a whole folder as far as the system permits. Raises NotOurFolderError."""
    if not os.path.lexists(path):
        return
    root = _require_own(path)
    if not path.is_dir() or path.is_symlink():
        with contextlib.suppress(OSError):
            path.unlink()
        return
    if os.path.realpath(path) == str(root):
        # The marker goes last, so that a removal that was interrupted can be finished.
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
    """Remove a folder of ours that contains nothing but its marker; does nothing where it contains more."""
    _require_own(path)
    with contextlib.suppress(OSError):
        if set(os.listdir(path)) <= {MARKER_NAME}:  # noqa: PTH208 (names only)
            (path / MARKER_NAME).unlink(missing_ok=True)
            path.rmdir()


def rename(source: Path, target: Path) -> None:
    """Rename within folders of ours; an existing file at `target` is replaced. Raises NotOurFolderError and OSError.

    A folder with a marker of its own may be given any name that is free.
    """
    _require_own(source)
    if not has_marker(source) or os.path.lexists(target):
        _require_own(target)
    source.replace(target)


def adopt(source: Path, target: Path) -> None:
    """Move what an earlier version wrote into a folder of ours, where nothing has that name yet. Raises as `rename`.

    Whether it is ours is for the caller to know: see legacy_layout.py.
    """
    _require_own(target)
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    source.rename(target)


def write_file(path: Path, content: bytes) -> None:
    """Replace a file of ours as a whole or not at all, readable by its owner only. Raises OSError.

    For one writer at a time: the content is first written to a file with the ending ".new".
    """
    _require_own(path)
    _write_and_replace(path, content)


def sync_folder(folder: Path) -> None:
    """Write a folder's entries to the disk; Windows has no such call."""
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
            f"{path} is not in a folder created by {APP_NAME}, so it is not changed.",
            "Move it away yourself if you do not need it.",
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
    """Write a file of ours into a folder of the desktop's, such as an autostart entry; both contain `mark`.

    Raises NotOurFolderError where another file has that name, and OSError.
    """
    _require_mark(path, mark)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _write_and_replace(path, content)


def remove_shared_file(path: Path, mark: bytes) -> None:
    """Remove what `write_shared_file` wrote; does nothing where there is none. Raises as that does."""
    if _require_mark(path, mark):
        path.unlink(missing_ok=True)


def _require_mark(path: Path, mark: bytes) -> bool:
    """Whether the file is there, and then has the mark."""
    try:
        is_ours = mark in path.read_bytes()
    except FileNotFoundError:
        return False
    if not is_ours:
        raise NotOurFolderError(f"{path} was not written by {APP_NAME}.", "Rename it if you do not need it.")
    return True
