"""Storage locations of settings, index, models and logs."""

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
from desktop_search.domain.messages import Message
from desktop_search.own_files import BOOKMARKS_NAME, FOLDER_NAME, create_own_folder, has_marker, write_file

# Lets an administrator or a test share one models folder between several indexes.
MODELS_VARIABLE = "DESKTOP_SEARCH_MODELS"
# In the settings folder: the location of the index, if the user moved it.
POINTER_NAME = "data-folder.json"
# Exists while the index is being moved.
MOVE_NOTE_NAME = "moving.json"

# Contents of our folders, by exact name. Moving, clearing and uninstalling affect nothing else in them.
_SIDES = ("", "-wal", "-shm", "-journal")
_DATABASES = ("catalog.sqlite", "catalog.sqlite.new", "snapshot.sqlite", "snapshot.sqlite.new")
_INDEX = (
    *(name + side for name in _DATABASES for side in _SIDES),
    *("catalog.sqlite-postings", "catalog.sqlite-postings.new"),
    *("catalog.damaged", BOOKMARKS_NAME, "vectors", "vectors.new", "vectors.old", "tmp", "in-hand"),
)
_USERS_LISTS = (
    *("folders.json", "folders.json.new", "searches.json", "searches.json.new", "searches.json.unreadable"),
    *("assistant-calls.jsonl", "assistant-calls.jsonl.new"),
    *("conversation.json", "conversation.json.new"),
)
_CONFIG = (POINTER_NAME, MOVE_NOTE_NAME, "vector-server.json", "engine.lock", "sockets")
# Includes the last good copies, and unreadable files that were set aside; see settings.py.
_SETTINGS = re.compile(r"(settings|window)\.json((\.last-good)?(\.new)?|\.(unreadable|last-good)-\d+)")
_LOG_FILE = re.compile(r"[a-z]+\.log(\.\d)?")
_PAGE_IMAGE = re.compile(r"page-\d+-\d+\.raw")
_DAMAGED_CATALOG = re.compile(r"damaged-\d{8}-\d{6}")


def is_index_name(name: str) -> bool:
    """Return True for part of the index proper, which can be rebuilt from the user's files."""
    return name in _INDEX or _DAMAGED_CATALOG.fullmatch(name) is not None


def is_data_name(name: str) -> bool:
    """Return True for everything that moves with the index, including models, list of folders and saved searches."""
    return is_index_name(name) or name in _USERS_LISTS or name == "models"


def is_config_name(name: str) -> bool:
    """Return True for settings and other files in their folder."""
    return name in _CONFIG or _SETTINGS.fullmatch(name) is not None


def page_image_name(process: int, number: int) -> str:
    """Return the file name for a rendered page."""
    return f"page-{process}-{number}.raw"


def is_page_image_name(name: str) -> bool:
    """Return True for a name made by `page_image_name`."""
    return _PAGE_IMAGE.fullmatch(name) is not None


def is_log_name(name: str) -> bool:
    """Return True for a current or rotated log file."""
    return _LOG_FILE.fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class AppPaths:
    """All locations the program writes to: own folders, each inside a location that the user or the system chose."""

    config: Path
    data: Path
    logs: Path
    base_dir: Path | None = None
    """The location given with --base-dir; None if the system's locations are used."""
    usual_data: Path | None = None
    """Our folder that contained the index before it was moved to `data`; None if it was never moved."""

    @classmethod
    def under(cls, base: Path) -> "AppPaths":
        """Return paths below one folder, for tests and portable use."""
        base = base.absolute()
        if base.name == FOLDER_NAME and has_marker(base):
            # The program displays this path as the storage location, so it is accepted too.
            base = base.parent
        own = base / FOLDER_NAME
        return cls._found(config=own, data=own, logs=own / "logs", base_dir=base)

    @classmethod
    def default(cls) -> "AppPaths":
        """Return paths in the system's locations for application data, or next to a portable program."""
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
        """Location that identifies the instance to other processes, even if the index was moved."""
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
        """The catalog's last backup, from which a damaged one is restored."""
        return self.data / "snapshot.sqlite"

    @property
    def vectors(self) -> Path:
        return self.data / "vectors"

    @property
    def vector_secrets(self) -> Path:
        """Credentials for a Chroma server; separate from the settings, which are displayed and exported."""
        return self.config / "vector-server.json"

    @property
    def page_images(self) -> Path:
        """Pixels of rendered pages, between rendering and display."""
        return self.data / "page-images"

    @property
    def temp(self) -> Path:
        """Temporary files of the extractor processes."""
        return self.data / "tmp"

    @property
    def bookmarks(self) -> Path:
        """Bookmarks of web browsers, one small file each."""
        return self.data / BOOKMARKS_NAME

    @property
    def conversation(self) -> Path:
        """Questions and answers of the Ask page, if the user keeps them."""
        return self.data / "conversation.json"

    @property
    def assistant_log(self) -> Path:
        """Calls that assistants made through the MCP server."""
        return self.data / "assistant-calls.jsonl"

    @property
    def lock_file(self) -> Path:
        return self.data / "engine.lock"

    @property
    def models(self) -> Path:
        chosen = os.environ.get(MODELS_VARIABLE)
        return Path(chosen) if chosen else self.data / "models"

    @property
    def own_places(self) -> tuple[Path, ...]:
        """Folders that must never be indexed."""
        return (self.data, self.config, self.logs, self.models)

    def create(self) -> None:
        """Create our folders with their markers, readable by their owner only.

        The mode of their parent folders does not change. Raises OSError, and NotOurFolderError for a folder of our name
        that this program did not create.
        """
        if self.usual_data is not None and not self.data.is_dir():
            # The drive is not connected. A new index in its place would hide the one on the drive.
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.data.parent))
        create_own_folder(self.config)
        create_own_folder(self.data)
        if self.logs.parent == self.config:
            self.logs.mkdir(mode=0o700, exist_ok=True)
        else:
            create_own_folder(self.logs)


def read_pointer(config: Path) -> Path | None:
    """Return the location that the user moved the index to, or None."""
    try:
        raw = json.loads((config / POINTER_NAME).read_text(encoding="ascii"))
        return Path(raw["data"]) if os.path.isabs(raw["data"]) else None  # noqa: PTH117 (text)
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write_pointer(config: Path, place: Path) -> None:
    """Record atomically that the index is in our folder inside `place`."""
    write_file(config / POINTER_NAME, json.dumps({"data": str(place)}).encode("ascii"))


def no_place(paths: AppPaths, error: OSError) -> DesktopSearchError:
    """Return the error to show if the folders or the lock cannot be created."""
    if error.errno == errno.ENOSPC:
        return DiskFullError(
            Message("The disk with the index is full ({folder}).", folder=paths.data), Message("Free some space there.")
        )
    if paths.usual_data is not None and error.errno == errno.ENOENT:
        return DesktopSearchError(
            Message("The index was moved to {folder}, which is unavailable.", folder=paths.data.parent),
            Message("Connect its drive."),
        )
    where = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else str(paths.data)
    reason = f"{error.strerror or error}" + (f" ({where})" if where != str(paths.data) else "")
    return DesktopSearchError(
        Message("The index cannot be kept in {folder}: {reason}.", folder=paths.data, reason=reason),
        Message("Check that this is a folder, and that you have write permission to it and its contents."),
    )
