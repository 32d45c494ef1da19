"""Where settings, index, models and logs lie."""

import contextlib
import errno
import json
import os
from pathlib import Path

import platformdirs

from desktop_search.app_info import APP_ID, portable_dir
from desktop_search.domain.errors import DesktopSearchError, DiskFullError, NotOurFolderError
from desktop_search.domain.records import dataclass
from desktop_search.own_files import create_own_folder

# An administrator or a test may keep one models folder for several indexes.
MODELS_VARIABLE = "DESKTOP_SEARCH_MODELS"
# Beside the settings: where the index lies, once a person has moved it.
POINTER_NAME = "data-folder.json"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """Every place the program writes to; nothing is written elsewhere."""

    config: Path
    data: Path
    logs: Path
    usual_data: Path | None = None
    """Where the index lay before it was moved to `data`; None where it never was."""

    @classmethod
    def under(cls, base: Path) -> "AppPaths":
        """Everything below one folder, for tests and portable use."""
        base = base.absolute()
        return cls._found(config=base, data=base, logs=base / "logs")

    @classmethod
    def default(cls) -> "AppPaths":
        """Where the system wants a program's files, or beside the program where that is portable."""
        if beside := portable_dir():
            return cls.under(Path(beside))
        dirs = platformdirs.PlatformDirs(APP_ID, appauthor=False)
        return cls._found(config=dirs.user_config_path, data=dirs.user_data_path, logs=dirs.user_log_path)

    @classmethod
    def _found(cls, config: Path, data: Path, logs: Path) -> "AppPaths":
        moved = read_pointer(config)
        if moved is None or moved == data:
            return cls(config, data, logs)
        return cls(config, moved, logs, usual_data=data)

    @classmethod
    def choose(cls, base_dir: Path | None) -> "AppPaths":
        return cls.under(base_dir) if base_dir else cls.default()

    @property
    def known_by(self) -> Path:
        """The folder by which others find the window, wherever the index lies."""
        return self.usual_data or self.data

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

    @property
    def window_file(self) -> Path:
        """The window's own settings; `settings_file` has those of the index."""
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
    def pictures(self) -> Path:
        """Where a page's pixels lie for the moment between drawing and showing it."""
        return self.data / "pictures"

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
        """Make the folders, readable by their owner only; one that was there before keeps the mode it has.

        It may be somebody's own choice, even one that others use. What is written into it is the owner's alone anyway.
        """
        if self.usual_data is not None and not self.data.is_dir():
            # A drive that is not connected: an index made in its stead would hide the one there.
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.data))
        for folder in (self.config, self.data, self.logs):
            # Until the new layout: what is ours bears its marker.
            with contextlib.suppress(NotOurFolderError):
                create_own_folder(folder)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def read_pointer(config: Path) -> Path | None:
    """Where the person moved the index to; None where they did not."""
    try:
        raw = json.loads((config / POINTER_NAME).read_text(encoding="ascii"))
        return Path(raw["data"]) if os.path.isabs(raw["data"]) else None  # noqa: PTH117 (text)
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write_pointer(config: Path, data: Path) -> None:
    """From now on the index lies there; written whole or not at all."""
    beside = config / f"{POINTER_NAME}.new"
    with beside.open("w", encoding="ascii") as out:
        json.dump({"data": str(data)}, out)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(config / POINTER_NAME)


def no_place(paths: AppPaths, error: OSError) -> DesktopSearchError:
    """What to tell the person where the folders or the lock cannot be made."""
    if error.errno == errno.ENOSPC:
        return DiskFullError(
            f"There is no room left on the disk that holds the index ({paths.data}).", "Make room there."
        )
    if paths.usual_data is not None and error.errno == errno.ENOENT:
        return DesktopSearchError(
            f"The index was moved to {paths.data}, which is not there now.", "Connect the drive it lies on."
        )
    where = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else str(paths.data)
    return DesktopSearchError(
        f"The index cannot be kept in {paths.data}: {error.strerror or error}"
        + (f" ({where})." if where != str(paths.data) else "."),
        "See that this is a folder, and that you may write to it and to what is in it.",
    )
