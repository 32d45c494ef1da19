"""What the window keeps from one start to the next."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.threads import reported
from desktop_search.settings import WindowSettings, window_settings_file

log = logging.getLogger(__name__)


class WindowState(QObject):
    """The window's settings, and the only writer of their file. A thread writes it, as a disk may take its time."""

    changed = Signal(object)
    """The WindowSettings as they are now."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._file = window_settings_file(file)
        self._writer: ThreadPoolExecutor | None = None
        self.settings: WindowSettings = self._file.settings
        self.was_unreadable = self._file.is_unreadable
        """True where the last good copy, or the defaults, are used in the file's place."""
        self.at_start = self.settings
        """What some of them need a new start to differ from."""

    def change(self, **fields: Any) -> None:
        """Keep other values of these fields of WindowSettings, soon on the disk too where it takes them."""
        changed = replace(self.settings, **fields)
        if changed == self.settings:
            return
        self.settings = changed
        if self._writer is None:
            # One thread, so that what was changed last is written last.
            self._writer = ThreadPoolExecutor(1, "memory")
        self._writer.submit(reported(self._write), changed)
        self.changed.emit(changed)

    def flush(self) -> None:
        """Wait until all of it is written; the program may end then."""
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = None

    def _write(self, settings: WindowSettings) -> None:
        if settings is not self.settings:
            # They have changed again, and are written whole in a moment.
            return
        try:
            if self._file.is_unreadable:
                # It is kept aside. Unlike the index's settings these exclude nothing, so nobody need be asked.
                self._file.decide(restore=self._file.has_copy)
            self._file.save(settings)
        except DesktopSearchError as error:
            log.warning("the window's settings are not kept: %s", error)
