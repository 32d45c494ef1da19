"""Migration of files of versions before 0.2 into our own folder.

Those versions wrote directly into the chosen location (`PLACE/catalog.sqlite`); now everything is in
`PLACE/desktop-search-data`. Only files with exact names are moved, only from a location that an earlier version has
used, and files that may be the user's stay in place. Files are first renamed into a staging folder next to ours, which
gets its final name last, so that an interrupted migration continues at the next start.
"""

import json
import logging
import os
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_search.own_files import FOLDER_NAME, adopt, create_own_folder, has_marker, remove_file, rename
from desktop_search.paths import POINTER_NAME, AppPaths, no_place
from desktop_search.store.lock import IndexLock

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

STAGING_NAME = f"{FOLDER_NAME}.new"
_LOCK, _FOLDERS, _SETTINGS = "engine.lock", "folders.json", "settings.json"
_CATALOG, _SNAPSHOT = "catalog.sqlite", "snapshot.sqlite"
# The write-ahead log is moved first: a catalog without it would lack the last changes and look complete.
_CATALOG_FILES = (f"{_CATALOG}-wal", f"{_CATALOG}-shm", f"{_CATALOG}-journal", _CATALOG)
_DATA_FILES = (*_CATALOG_FILES, "catalog.damaged", _FOLDERS, "searches.json")
_CONFIG_FILES = (POINTER_NAME, "vector-server.json")
# Differs from the name in the new format, so that an incomplete migration is recognized.
_STAGED_SETTINGS = "settings.legacy.json"
# Chroma's own database; a folder of that name without it is the user's.
_VECTORS, _CHROMA_FILE = "vectors", "chroma.sqlite3"
_MODELS, _IMPORTED, _MODEL_MARK = "models", "imported", "desktop_search.json"
_MODEL_FILES = ("config.json", "tokenizer.json")

# SQLite's file format, section 1.3: the magic string, and the application id as a big-endian number at offset 68.
_SQLITE_MAGIC, _SQLITE_HEADER_BYTES = b"SQLite format 3\0", 100
_APPLICATION_ID = slice(68, 72)
_OUR_APPLICATION_ID = b"DSct"
# The settings and folder lists of all earlier versions are far smaller.
_MAX_JSON_BYTES = 16 << 20


def open_places(paths: AppPaths) -> AppPaths:
    """Return the paths, with our folders created and the files of earlier versions moved into them.

    Must be called before anything is read, because one of the moved files contains the location of the index. Raises
    DesktopSearchError.
    """
    try:
        _migrate_home(paths)
        paths = AppPaths.choose(paths.base_dir)
        if paths.usual_data is not None:
            _migrate(paths.data.parent, paths.data.parent, _move_index)
        paths.create()
    except OSError as error:
        raise no_place(paths, error) from error
    return paths


def _migrate_home(paths: AppPaths) -> None:
    config_place, data_place = paths.config.parent, (paths.usual_data or paths.data).parent
    # The system's location is for this program only, so settings there are ours even if they are damaged.
    is_certain = paths.base_dir is None and (config_place / _SETTINGS).is_file()
    if config_place == data_place:
        _migrate(data_place, data_place, _move_index, _move_settings, is_certain=is_certain)
    else:
        _migrate(data_place, data_place, _move_index)
        _migrate(config_place, data_place, _move_settings, is_certain=is_certain)


Move = Callable[[Path, Path], None]
"""Moves some of the files of a location into the staging folder; a missing file was moved before."""


def _migrate(place: Path, lock_place: Path, *moves: Move, is_certain: bool = False) -> None:
    own, staging = place / FOLDER_NAME, place / STAGING_NAME
    if has_marker(own) or not (is_certain or has_marker(staging) or _is_used_by_us(place)):
        return
    with _locked(lock_place):
        if has_marker(own):
            return
        create_own_folder(staging)
        for move in moves:
            move(place, staging)
        rename(staging, own)
    log.info("the files of an earlier version were moved to %s", own)


@contextmanager
def _locked(place: Path) -> "Iterator[None]":
    """Exclude earlier versions, which lock this file, and other migrations. Raises IndexInUseError."""
    lock = IndexLock(place / _LOCK)
    lock.acquire("migration")
    try:
        yield
    finally:
        lock.release()


def _is_used_by_us(place: Path) -> bool:
    """Return True if an earlier version kept its index or its settings here."""
    if _is_our_database(place / _CATALOG) or _is_our_database(place / _SNAPSHOT):
        return True
    if (place / _LOCK).is_file() and isinstance(_read_json(place / _FOLDERS), list):
        return True
    settings, pointer = _read_json(place / _SETTINGS), _read_json(place / POINTER_NAME)
    if isinstance(settings, dict) and set(settings) == {"index", "window"}:
        # Every version wrote all of its settings, so these two are always present.
        return _has_field(settings["index"], "exclude") and _has_field(settings["window"], "theme")
    return isinstance(pointer, dict) and set(pointer) == {"data"} and Path(str(pointer["data"])).is_absolute()


def _has_field(section: object, name: str) -> bool:
    return isinstance(section, dict) and name in section


def _is_our_database(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            header = opened.read(_SQLITE_HEADER_BYTES)
    except OSError:
        return False
    return header.startswith(_SQLITE_MAGIC) and header[_APPLICATION_ID] == _OUR_APPLICATION_ID


def _is_foreign_database(file: Path) -> bool:
    """Return True for another application's database; a new one of ours has no id while it is in the log."""
    try:
        with file.open("rb") as opened:
            header = opened.read(_SQLITE_HEADER_BYTES)
    except OSError:
        return False
    return header.startswith(_SQLITE_MAGIC) and header[_APPLICATION_ID] not in (_OUR_APPLICATION_ID, bytes(4))


def _read_json(file: Path) -> Any:
    """Return the parsed file, or None if it cannot be read."""
    try:
        if not file.is_file() or file.stat().st_size > _MAX_JSON_BYTES:
            return None
        return json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


def _move_index(place: Path, staging: Path) -> None:
    # A damaged catalog is moved too, as it may be repaired.
    is_foreign = _is_foreign_database(place / _CATALOG)
    for name in _DATA_FILES:
        if not (is_foreign and name in _CATALOG_FILES):
            _move_file(place / name, staging / name)
    if _is_our_database(place / _SNAPSHOT):
        _move_file(place / _SNAPSHOT, staging / _SNAPSHOT)
    if (place / _VECTORS / _CHROMA_FILE).is_file() and not os.path.lexists(staging / _VECTORS):
        adopt(place / _VECTORS, staging / _VECTORS)
    _move_models(place / _MODELS, staging / _MODELS)


def _move_models(models: Path, staging: Path) -> None:
    """Move models that this program converted, downloaded or imported; other entries are the user's."""
    from desktop_search.embedding.models.model_catalog import CARDS

    if models.is_symlink():
        # The user keeps the models elsewhere; they stay there.
        if not os.path.lexists(staging) and models.is_dir():
            staging.symlink_to(models.resolve())
        return
    if not models.is_dir():
        return
    ours = [models / card.model_id for card in CARDS if _is_complete(models / card.model_id)]
    ours += [file.parent for file in models.glob(f"*/{_MODEL_MARK}")]
    ours += [file.parent for file in models.glob(f"{_IMPORTED}/*/{_MODEL_FILES[0]}")]
    for folder in ours:
        target = staging / folder.relative_to(models)
        if folder.is_dir() and not target.exists():
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            adopt(folder, target)


def _is_complete(model: Path) -> bool:
    return all((model / name).is_file() for name in _MODEL_FILES)


def _move_settings(place: Path, staging: Path) -> None:
    from desktop_search.settings_file import split_legacy_settings

    for name in _CONFIG_FILES:
        _move_file(place / name, staging / name)
    _move_file(place / _SETTINGS, staging / _STAGED_SETTINGS)
    split = AppPaths(config=staging, data=staging, logs=staging)
    if split_legacy_settings(staging / _STAGED_SETTINGS, split.settings_file, split.window_file):
        remove_file(staging / _STAGED_SETTINGS)


def _move_file(source: Path, target: Path) -> None:
    if source.is_file() and not os.path.lexists(target):
        adopt(source, target)
