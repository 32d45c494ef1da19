"""Folders in the models folder: those created by this program, and others, which are never changed.

The models folder may be one that the user chose and that contains other models and files. Each model folder created by
this program therefore has the marker of `own_files`, as do unfinished downloads and conversions. A folder without it,
from the user or an earlier version of the program, is used if it contains a model, but never changed.
"""

import itertools
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_search import own_files
from desktop_search.app_info import APP_NAME
from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message

NEEDED = ("config.json", "tokenizer.json")
STAGING = ".import-"
"""Prefix of the name of a temporary folder for a model under construction."""
# Newer ones may be in use by another process.
_LEFTOVER_AGE_S = 3600


def is_complete(folder: Path) -> bool:
    """Whether a folder contains all files that are needed to load a model."""
    return all((folder / name).is_file() for name in NEEDED) and bool(weights_of(folder))


def weights_of(folder: Path) -> list[Path]:
    """Files with the network's weights."""
    return sorted(folder.glob("*.safetensors"))


def is_in_the_way(folder: Path) -> bool:
    """Whether a file or folder not created by this program has this name, so that no model can be put there."""
    if not os.path.lexists(folder) or is_own(folder):
        return False
    try:
        return folder.is_symlink() or any(folder.iterdir())
    except OSError:
        # A file, or a folder of another program.
        return True


def is_own(folder: Path) -> bool:
    """Whether this program created the folder, according to its marker."""
    return not folder.is_symlink() and own_files.has_marker(folder)


def require_free(folder: Path) -> None:
    """Raise ModelBrokenError if a file or folder not created by this program has this name."""
    if is_in_the_way(folder):
        raise ModelBrokenError(
            Message(
                "{folder} was not created by {app} and contains no usable model, so it is not changed.",
                folder=folder,
                app=APP_NAME,
            ),
            Message("Rename or move it, then try again."),
        )


@contextmanager
def staging_folder(models_dir: Path) -> Iterator[Path]:
    """Context manager for a new, empty folder in the models folder; removed at exit."""
    models_dir.mkdir(parents=True, exist_ok=True)
    for left in models_dir.glob(f"{STAGING}*"):
        if is_own(left) and time.time() - left.lstat().st_mtime > _LEFTOVER_AGE_S:
            own_files.remove_tree(left)
    folder = own_files.create_own_temp(models_dir, STAGING)
    try:
        yield folder
    finally:
        own_files.remove_tree(folder)


def put_in_place(made: Path, folder: Path) -> None:
    """Rename a finished model folder to its final name, and replace an earlier one of ours.

    Raises like `require_free`.
    """
    require_free(folder)
    if os.path.lexists(folder):
        # Take over an empty folder, so that it may be removed.
        own_files.create_own_folder(folder)
        own_files.remove_tree(folder)
    # An administrator may download a model for all users: all with access to the folder get access to the model.
    with suppress(OSError):  # A file system without modes.
        made.chmod(folder.parent.stat().st_mode & 0o755 | 0o700)
    own_files.rename(made, folder)


def download_folder(models_dir: Path, model_id: str) -> Path:
    """Folder for a partial download: the first of a series of names that is ours or free."""
    name = f".{model_id}.download"
    names = itertools.chain([name], (f"{name}-{number}" for number in itertools.count(2)))
    return next(folder for folder in map(models_dir.joinpath, names) if not is_in_the_way(folder))
