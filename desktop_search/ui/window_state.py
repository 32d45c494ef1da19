"""Persistent settings of the window."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.threads import reported
from desktop_search.settings import WindowSettings
from desktop_search.settings_file import window_settings_file

log = logging.getLogger(__name__)


class WindowState(QObject):
    """The window's settings and the only writer of their file. A thread writes it, because a disk may be slow."""

    changed = Signal(object)
    """Emits the new WindowSettings."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._file = window_settings_file(file)
        self._writer: ThreadPoolExecutor | None = None
        self.settings: WindowSettings = self._file.settings
        self.was_unreadable = self._file.is_unreadable
        """True if the file was unreadable and the last good copy or the defaults are used."""
        self.at_start = self.settings
        """Settings at start; some changes take effect only after a restart."""

    def change(self, **fields: Any) -> None:
        """Change fields of WindowSettings and write the file in the background."""
        changed = replace(self.settings, **fields)
        if changed == self.settings:
            return
        self.settings = changed
        if self._writer is None:
            # A single thread, so that the last change is written last.
            self._writer = ThreadPoolExecutor(1, "memory")
        self._writer.submit(reported(self._write), changed)
        self.changed.emit(changed)

    def flush(self) -> None:
        """Wait until all changes are written, before the program ends."""
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = None

    def _write(self, settings: WindowSettings) -> None:
        if settings is not self.settings:
            # Outdated: a newer write of all settings is queued.
            return
        try:
            if self._file.is_unreadable:
                # The unreadable file is kept aside. Unlike the index settings these contain no exclusions, so the user
                # need not decide.
                self._file.decide(restore=self._file.has_copy)
            self._file.save(settings)
        except DesktopSearchError as error:
            log.warning("the window's settings are not kept: %s", error)
