"""What the window keeps from one start to the next."""

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_search.settings import WindowSettings, load_settings, save_settings

log = logging.getLogger(__name__)


class WindowMemory(QObject):
    """The window's part of the settings file; the engine writes its own part of the same file."""

    changed = Signal(object)
    """The WindowSettings as they are now."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.settings: WindowSettings = load_settings(file).window
        self.at_start = self.settings
        """What some of them need a new start to differ from."""

    def change(self, **fields: Any) -> None:
        """Keep other values of these fields of WindowSettings, on the disk too where it takes them."""
        changed = replace(self.settings, **fields)
        if changed == self.settings:
            return
        self.settings = changed
        try:
            save_settings(self._file, replace(load_settings(self._file), window=changed))
        except OSError as error:
            log.warning("the window's settings are not kept: %s", error)
        self.changed.emit(changed)
