"""Where settings, index, models and logs lie."""

import errno
import json
import os
import re
from dataclasses import replace
from pathlib import Path

import platformdirs

from desktop_search.app_info import APP_ID, portable_dir
from desktop_search.domain.errors import DesktopSearchError, DiskFullError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.own_files import FOLDER_NAME, create_own_folder, has_marker, write_file

# An administrator or a test may keep one models folder for several indexes.
MODELS_VARIABLE = "DESKTOP_SEARCH_MODELS"
# Next to the settings: where the index is, once the user has moved it.
POINTER_NAME = "data-folder.json"
# There while the index is being moved.
MOVE_NOTE_NAME = "moving.json"

# What our folders contain, by exact name. Moving, clearing and uninstalling touch nothing else in them.
_SIDES = ("", "-wal", "-shm", "-journal")
_DATABASES = ("catalog.sqlite", "catalog.sqlite.new", "snapshot.sqlite", "snapshot.sqlite.new")
_INDEX = (
    *(name + side for name in _DATABASES for side in _SIDES),
    *("catalog.damaged", "vectors", "vectors.new", "vectors.old", "tmp", "in-hand"),
)
_USERS_LISTS = ("folders.json", "folders.json.new", "searches.json", "searches.json.new", "searches.json.unreadable")
_CONFIG = (POINTER_NAME, MOVE_NOTE_NAME, "vector-server.json", "engine.lock", "sockets")
# With the last good copy, and what was set aside as unreadable: settings.py.
_SETTINGS = re.compile(r"(settings|window)\.json((\.last-good)?(\.new)?|\.(unreadable|last-good)-\d+)")
_LOG_FILE = re.compile(r"[a-z]+\.log(\.\d)?")
_PAGE_IMAGE = re.compile(r"page-\d+-\d+\.raw")
_DAMAGED_CATALOG = re.compile(r"damaged-\d{8}-\d{6}")


def is_index_name(name: str) -> bool:
    """Part of the index proper, which is built again from the user's files."""
    return name in _INDEX or _DAMAGED_CATALOG.fullmatch(name) is not None


def is_data_name(name: str) -> bool:
    """What moves with the index: also the models, the chosen folders and the searches."""
    return is_index_name(name) or name in _USERS_LISTS or name == "models"


def is_config_name(name: str) -> bool:
    """Settings, and what is recorded next to them."""
    return name in _CONFIG or _SETTINGS.fullmatch(name) is not None


def page_image_name(process: int, number: int) -> str:
    """The file of a page that was rendered."""
    return f"page-{process}-{number}.raw"


def is_page_image_name(name: str) -> bool:
    """As `page_image_name` makes them."""
    return _PAGE_IMAGE.fullmatch(name) is not None


def is_log_name(name: str) -> bool:
    """A log file, or one that was rotated."""
    return _LOG_FILE.fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class AppPaths:
    """Every place the program writes to: folders of our own, each inside a place that the user or the system chose."""

    config: Path
    data: Path
    logs: Path
    base_dir: Path | None = None
    """The place given with --base-dir; None where the system's places are used."""
    usual_data: Path | None = None
    """Our folder that contained the index before it was moved to `data`; None where it never was moved."""

    @classmethod
    def under(cls, base: Path) -> "AppPaths":
        """Everything below one folder, for tests and portable use."""
        base = base.absolute()
        if base.name == FOLDER_NAME and has_marker(base):
            # The program shows this path as the storage location, so it is accepted too.
            base = base.parent
        own = base / FOLDER_NAME
        return cls._found(config=own, data=own, logs=own / "logs", base_dir=base)

    @classmethod
    def default(cls) -> "AppPaths":
        """In the system's places for a program's files, or next to the program where that is portable."""
        if beside := portable_dir():
            return replace(cls.under(Path(beside)), base_dir=None)
        dirs = platformdirs.PlatformDirs(APP_ID, appauthor=False)
        places = (dirs.user_config_path, dirs.user_data_path, dirs.user_log_path)
        config, data, logs = (place / FOLDER_NAME for place in places)
        return cls._found(config=config, data=data, logs=logs, base_dir=None)

    @classmethod
    def _found(cls, config: Path, data: Path, logs: Path, base_dir: Path | None) -> "AppPaths":
        moved_to = read_pointer(config)
        if moved_to is None or moved_to == data.parent:
            return cls(config, data, logs, base_dir)
        return cls(config, moved_to / FOLDER_NAME, logs, base_dir, usual_data=data)

    @classmethod
    def choose(cls, base_dir: Path | None) -> "AppPaths":
        return cls.under(base_dir) if base_dir else cls.default()

    @property
    def known_by(self) -> Path:
        """The place by which other processes find the window, wherever the index is."""
        return (self.usual_data or self.data).parent

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

    @property
    def window_file(self) -> Path:
        return self.config / "window.json"

    @property
    def catalog_file(self) -> Path:
        return self.data / "catalog.sqlite"

    @property
    def snapshot_file(self) -> Path:
        """The catalog's last copy, from which a damaged one is restored."""
        return self.data / "snapshot.sqlite"

    @property
    def vectors(self) -> Path:
        return self.data / "vectors"

    @property
    def vector_secrets(self) -> Path:
        """What a Chroma server is told, kept apart from the settings, which are shown and exported."""
        return self.config / "vector-server.json"

    @property
    def page_images(self) -> Path:
        """The pixels of a page, for the moment between rendering and showing it."""
        return self.data / "page-images"

    @property
    def temp(self) -> Path:
        """Temporary files of the children that read files."""
        return self.data / "tmp"

    @property
    def lock_file(self) -> Path:
        return self.data / "engine.lock"

    @property
    def models(self) -> Path:
        chosen = os.environ.get(MODELS_VARIABLE)
        return Path(chosen) if chosen else self.data / "models"

    @property
    def own_places(self) -> tuple[Path, ...]:
        """What must never be indexed."""
        return (self.data, self.config, self.logs, self.models)

    def create(self) -> None:
        """Create our folders with their markers, readable by their owner only.

        The places around them keep the mode they have. Raises OSError, and NotOurFolderError for a folder of our
        name that we did not make.
        """
        if self.usual_data is not None and not self.data.is_dir():
            # A drive that is not connected: an index made in its stead would hide the one there.
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.data.parent))
        create_own_folder(self.config)
        create_own_folder(self.data)
        if self.logs.parent == self.config:
            self.logs.mkdir(mode=0o700, exist_ok=True)
        else:
            create_own_folder(self.logs)


def read_pointer(config: Path) -> Path | None:
    """The place that the user moved the index to; None where they did not."""
    try:
        raw = json.loads((config / POINTER_NAME).read_text(encoding="ascii"))
        return Path(raw["data"]) if os.path.isabs(raw["data"]) else None  # noqa: PTH117 (text)
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write_pointer(config: Path, place: Path) -> None:
    """Record that the index is in our folder inside `place`; written as a whole or not at all."""
    write_file(config / POINTER_NAME, json.dumps({"data": str(place)}).encode("ascii"))


def no_place(paths: AppPaths, error: OSError) -> DesktopSearchError:
    """What to tell the user where the folders or the lock cannot be created."""
    if error.errno == errno.ENOSPC:
        return DiskFullError(f"The disk with the index is full ({paths.data}).", "Free some space there.")
    if paths.usual_data is not None and error.errno == errno.ENOENT:
        return DesktopSearchError(
            f"The index was moved to {paths.data.parent}, which is unavailable.", "Connect its drive."
        )
    where = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else str(paths.data)
    return DesktopSearchError(
        f"The index cannot be kept in {paths.data}: {error.strerror or error}"
        + (f" ({where})." if where != str(paths.data) else "."),
        "Check that this is a folder, and that you have write permission to it and its contents.",
    )
