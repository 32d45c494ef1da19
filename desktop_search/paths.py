"""Where settings, index, models and logs lie."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from desktop_search.app_info import APP_ID
from desktop_search.domain.errors import DesktopSearchError, DiskFullError

# An administrator or a test may keep one models folder for several indexes.
MODELS_VARIABLE = "DESKTOP_SEARCH_MODELS"


@dataclass(frozen=True, slots=True)
class AppPaths:
    """Every place the program writes to; nothing is written elsewhere."""

    config: Path
    data: Path
    logs: Path

    @classmethod
    def under(cls, base: Path) -> "AppPaths":
        """Everything below one folder, for tests and portable use."""
        base = base.absolute()
        return cls(config=base, data=base, logs=base / "logs")

    @classmethod
    def default(cls) -> "AppPaths":
        """Where the system wants a program's files."""
        dirs = platformdirs.PlatformDirs(APP_ID, appauthor=False)
        return cls(config=dirs.user_config_path, data=dirs.user_data_path, logs=dirs.user_log_path)

    @classmethod
    def choose(cls, base_dir: Path | None) -> "AppPaths":
        return cls.under(base_dir) if base_dir else cls.default()

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

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
        for folder in (self.config, self.data, self.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def no_place(paths: AppPaths, error: OSError) -> DesktopSearchError:
    """What to tell the person where the folders or the lock cannot be made."""
    if error.errno == errno.ENOSPC:
        return DiskFullError(
            f"There is no room left on the disk that holds the index ({paths.data}).", "Make room there."
        )
    where = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes) else str(paths.data)
    return DesktopSearchError(
        f"The index cannot be kept in {paths.data}: {error.strerror or error}"
        + (f" ({where})." if where != str(paths.data) else "."),
        "See that this is a folder, and that you may write to it and to what is in it.",
    )
