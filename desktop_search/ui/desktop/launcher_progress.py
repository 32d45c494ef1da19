"""Indexing progress on the program's icon in the launcher or task bar."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_search.app_info import APP_ID
from desktop_search.domain.status import IndexStatus
from desktop_search.platform.dbus.session_bus import BusError
from desktop_search.platform.desktop.taskbar import show_progress
from desktop_search.ui.desktop.desktop_bus import DesktopBus
from desktop_search.ui.texts.texts import is_working

# D-Bus API introduced by Unity and supported by Plasma, Dash to Dock, Dock to Panel and others.
INTERFACE, PATH = "com.canonical.Unity.LauncherEntry", "/desktop_search/LauncherEntry"
PERCENT = 100


class LauncherProgress(QObject):
    """Shows a progress bar while indexing, and the number of files left."""

    def __init__(self, bus: DesktopBus, window: QWidget) -> None:
        super().__init__(window)
        self._desktop, self._window = bus, window
        self._shown = (0, 0, False)

    def show_status(self, status: IndexStatus) -> None:
        """Update the launcher if the shown values change."""
        busy = is_working(status) and not status.paused and not status.waiting
        share = status.switch.share if status.switch else status.searchable_share
        showing = (int(share * PERCENT), status.files_waiting, True) if busy else (0, 0, False)
        if showing == self._shown:
            return
        self._shown = showing
        if sys.platform == "win32":
            show_progress(int(self._window.winId()), showing[0] / PERCENT if busy else None)
        elif sys.platform == "linux":
            self._tell(*showing)

    def _tell(self, percent: int, files: int, busy: bool) -> None:
        bus = self._desktop.bus()
        if bus is None:
            return
        looks = {
            "progress": ("d", percent / PERCENT),
            "progress-visible": ("b", busy),
            "count": ("x", files),
            "count-visible": ("b", files > 0),
        }
        try:
            bus.emit(PATH, INTERFACE, "Update", "sa{sv}", f"application://{APP_ID}.desktop", looks)
        except BusError:
            return
