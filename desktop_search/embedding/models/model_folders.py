"""Folders in the models folder that this program made, and the others in it, which it never changes.

The models folder may be one that the user chose and keeps models and other files of their own in. So each model's
folder of ours has the marker of `own_files`, and so have downloads and conversions that are not finished. A folder
without it, the user's own or one of an earlier version of the program, is used where it holds a model, and never
changed.
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

NEEDED = ("config.json", "tokenizer.json")
STAGING = ".import-"
"""Begins the name of a folder in which a model is put together."""
# A younger one may be the work of another process.
_LEFTOVER_AGE_S = 3600


def is_complete(folder: Path) -> bool:
    """True when it holds all that is needed to load it."""
    return all((folder / name).is_file() for name in NEEDED) and bool(weights_of(folder))


def weights_of(folder: Path) -> list[Path]:
    """The files of the network's weights."""
    return sorted(folder.glob("*.safetensors"))


def is_in_the_way(folder: Path) -> bool:
    """Whether something that is not ours has this name, so that no model can be put there."""
    if not os.path.lexists(folder) or is_own(folder):
        return False
    try:
        return folder.is_symlink() or any(folder.iterdir())
    except OSError:
        # A file, or a folder of another program.
        return True


def is_own(folder: Path) -> bool:
    """Whether this is a folder that we made: it has our marker itself, wherever it is."""
    return not folder.is_symlink() and own_files.has_marker(folder)


def require_free(folder: Path) -> None:
    """Raises ModelBrokenError where a model cannot be put there, as something that is not ours has this name."""
    if is_in_the_way(folder):
        raise ModelBrokenError(
            f"{folder} was not created by {APP_NAME} and contains no usable model, so it is not changed.",
            "Rename or move it, then try again.",
        )


@contextmanager
def staging_folder(models_dir: Path) -> Iterator[Path]:
    """A new, empty folder of ours in the models folder, removed afterwards with what is still in it."""
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
    """Give a folder of ours with a model in it its name; an earlier one of ours goes. Raises as `require_free`."""
    require_free(folder)
    if os.path.lexists(folder):
        # An empty folder is taken over, so that it may be removed.
        own_files.create_own_folder(folder)
        own_files.remove_tree(folder)
    # Whoever may read the models folder may read the model: one that an administrator fetched is for everybody.
    with suppress(OSError):  # A file system without modes.
        made.chmod(folder.parent.stat().st_mode & 0o755 | 0o700)
    own_files.rename(made, folder)


def download_folder(models_dir: Path, model_id: str) -> Path:
    """Where what has come of a model is kept: the first name of its kind that is ours or free."""
    name = f".{model_id}.download"
    names = itertools.chain([name], (f"{name}-{number}" for number in itertools.count(2)))
    return next(folder for folder in map(models_dir.joinpath, names) if not is_in_the_way(folder))
