"""Shared connection to the D-Bus session bus, opened on first use."""

from PySide6.QtCore import QObject

from desktop_search.platform.dbus.session_bus import SessionBus, connect_session_bus


class DesktopBus(QObject):
    """One connection for all users of the session bus."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: SessionBus | None = None
        self._was_tried = False

    def bus(self) -> SessionBus | None:
        """The connection; None if there is no session bus or the connection was lost."""
        if not self._was_tried:
            self._was_tried = True
            self._bus = connect_session_bus()
        return self._bus if self._bus is not None and self._bus.is_open else None

    def close(self) -> None:
        """Close the connection."""
        if self._bus is not None:
            self._bus.close()
