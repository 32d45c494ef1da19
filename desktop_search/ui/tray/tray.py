"""System tray icon: state, progress and tool tip at a glance, and actions without the window."""

import sys
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_search.app_info import APP_NAME
from desktop_search.domain.status import Activity, IndexStatus, ModelState
from desktop_search.ui.texts.display_names import without_tags
from desktop_search.ui.texts.texts import activity_text, is_working, progress_parts
from desktop_search.ui.texts.translations import engine_text, tr
from desktop_search.ui.theme.icons import app_pixmap
from desktop_search.ui.widgets.pause_button import HOUR_S

Reason = QSystemTrayIcon.ActivationReason
# Number of progress icons; each change of the icon is sent to the panel.
STEPS = 12


class TrayState(StrEnum):
    """States of the tray icon, each with its own badge."""

    IDLE = "idle"
    INDEXING = "indexing"
    WAITING = "waiting"
    PAUSED = "paused"
    PROBLEM = "problem"


def state_of(status: IndexStatus | None, engine_trouble: str = "") -> TrayState:
    """Most important state to show; a starting engine counts as idle."""
    if engine_trouble or (status is not None and (status.trouble or status.model.state is ModelState.FAILED)):
        return TrayState.PROBLEM
    if status is None or not status.folders:
        return TrayState.IDLE
    if status.paused:
        return TrayState.PAUSED
    if status.waiting and is_working(status):
        return TrayState.WAITING
    busy = status.activity in (
        Activity.SCANNING,
        Activity.READING,
        Activity.EMBEDDING,
        Activity.RECOGNIZING,
        Activity.REPAIRING,
        Activity.CLEANING,
    )
    return TrayState.INDEXING if busy or is_working(status) else TrayState.IDLE


def step_of(status: IndexStatus | None) -> int:
    """Progress of indexing, 0 to STEPS."""
    if status is None:
        return 0
    return int((status.switch.share if status.switch else status.searchable_share) * STEPS)


def lines_of(status: IndexStatus | None, engine_trouble: str = "") -> list[str]:
    """Lines of the tool tip below the application name."""
    if engine_trouble:
        return [engine_trouble]
    if status is None:
        return [tr("Starting…")]
    if not status.folders:
        return [tr("No folders yet")]
    if status.trouble:
        return [engine_text(status.trouble)]
    if status.model.state is ModelState.FAILED:
        return [engine_text(status.model.message) or tr("Language model failed: words only")]
    return [activity_text(status), *progress_parts(status)]


def tip_of(status: IndexStatus | None, engine_trouble: str = "") -> str:
    """Complete tool tip."""
    return "\n".join([APP_NAME, *lines_of(status, engine_trouble)])


class Tray(QObject):
    """Emits a signal per action. Without a system tray the icon is not shown; everything else works."""

    open_requested = Signal()
    quick_requested = Signal()
    pause_requested = Signal(bool, object)
    """Emits whether to pause, and for how many seconds; None means until resumed."""
    index_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self._picture: tuple[TrayState, int] | None = None
        self._tip = ""
        self._status: IndexStatus | None = None
        self._trouble = ""
        self.state_line = self.menu.addAction("")
        self.state_line.setEnabled(False)
        self.menu.addSeparator()
        self.open = self._action(self.tr("Open Desktop Search"), self.open_requested)
        self.quick = self._action(self.tr("Quick search"), self.quick_requested)
        self.menu.addSeparator()
        self.pause = self.menu.addAction(self.tr("Pause"), lambda: self.pause_requested.emit(True, None))
        self.pause_hour = self.menu.addAction(
            self.tr("Pause for an hour"), lambda: self.pause_requested.emit(True, HOUR_S)
        )
        self.resume = self.menu.addAction(self.tr("Resume"), lambda: self.pause_requested.emit(False, None))
        self.index = self._action(self.tr("Index now"), self.index_requested)
        self.menu.addSeparator()
        self.quit = self._action(self.tr("Quit"), self.quit_requested)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.open_requested)
        # The menu has no parent widget and would outlive the tray.
        self.destroyed.connect(self.menu.deleteLater)
        self._refresh()

    @staticmethod
    def is_possible() -> bool:
        """True if the desktop has a system tray at the moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, is_wanted: bool) -> None:
        """Show or hide the icon. On X11 it is also shown before a tray exists, because one may start later."""
        self.icon.setVisible(is_wanted and (self.is_possible() or QGuiApplication.platformName() == "xcb"))

    def show_status(self, status: IndexStatus) -> None:
        """Update icon, tool tip and menu for a new status."""
        self._status = status
        self._refresh()

    def show_engine_trouble(self, text: str) -> None:
        """Show that the engine is not running, and why; an empty text clears it."""
        self._trouble = text
        self._refresh()

    def show_message(self, title: str, text: str) -> None:
        """Show a notification next to the icon; a click on it opens the window."""
        if self.icon.isVisible():
            self.icon.showMessage(without_tags(title), without_tags(text), self.icon.icon())

    def state(self) -> TrayState:
        return state_of(self._status, self._trouble)

    def _action(self, text: str, signal: SignalInstance) -> QAction:
        return self.menu.addAction(text, lambda: signal.emit())

    def _refresh(self) -> None:
        status, state = self._status, self.state()
        picture = state, step_of(status) if state is TrayState.INDEXING else 0
        if picture != self._picture:
            self._picture = picture
            self.icon.setIcon(tray_icon(*picture))
        tip = tip_of(status, self._trouble)
        if tip != self._tip:
            self._tip = tip
            self.icon.setToolTip(without_tags(tip))
        self.state_line.setText(lines_of(status, self._trouble)[0].replace("&", "&&"))
        has_folders, paused = bool(status and status.folders), bool(status and status.paused)
        for action, is_offered in (
            (self.pause, has_folders and not paused),
            (self.pause_hour, has_folders and not paused),
            (self.resume, has_folders and paused),
            (self.index, has_folders),
        ):
            action.setVisible(is_offered)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS every click opens the menu; without this check it would also open the window.
        if reason in (Reason.Trigger, Reason.DoubleClick) and sys.platform != "darwin":
            self.open_requested.emit()
        elif reason == Reason.MiddleClick:
            self.quick_requested.emit()


# Sizes that panels request, from 96 to 384 dpi.
SIZES = (16, 22, 24, 32, 48, 64)
# Badge width as a share of the icon's; the symbols of a smaller badge are not distinguishable at 16 pixels.
MARK = 0.58
GROUNDS = {
    TrayState.INDEXING: "#083f3b",
    TrayState.WAITING: "#f0a92c",
    TrayState.PAUSED: "#3d4a47",
    TrayState.PROBLEM: "#c8352c",
}
DARK_SIGN, LIGHT_SIGN, RING = "#2c2100", "#ffffff", "#ffffff"
FULL_TURN, TOP = 16 * 360, 16 * 90


@cache
def tray_icon(state: TrayState, step: int = 0) -> QIcon:
    """Icon in all sizes; `step` of STEPS is the progress of indexing."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_picture(state, step, size))
    return icon


def _picture(state: TrayState, step: int, size: int) -> QPixmap:
    picture = app_pixmap(size)
    if state is TrayState.IDLE:
        return picture
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = size * MARK
    disc = QRectF(size - width, size - width, width, width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(RING))
    painter.drawEllipse(disc)
    rim = max(1.0, size / 22)
    inner = disc.adjusted(rim, rim, -rim, -rim)
    painter.setBrush(QColor(GROUNDS[state]))
    painter.drawEllipse(inner)
    _draw_sign(painter, state, step, inner)
    painter.end()
    return picture


def _draw_sign(painter: QPainter, state: TrayState, step: int, inner: QRectF) -> None:
    middle, half = inner.center(), inner.width() / 2
    pen = QPen(QColor(DARK_SIGN if state is TrayState.WAITING else LIGHT_SIGN), max(1.2, half * 0.34))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if state is TrayState.INDEXING:
        painter.setBrush(QColor(LIGHT_SIGN))
        # At least one step, so that the start is visible.
        painter.drawPie(inner, TOP, -max(1, step) * FULL_TURN // STEPS)
        return
    painter.setPen(pen)
    if state is TrayState.WAITING:
        painter.drawLine(middle, middle - QPointF(0, half * 0.55))
        painter.drawLine(middle, middle + QPointF(half * 0.45, 0))
    elif state is TrayState.PAUSED:
        for side in (-0.32, 0.32):
            x = middle.x() + side * half
            painter.drawLine(QPointF(x, middle.y() - half * 0.4), QPointF(x, middle.y() + half * 0.4))
    else:
        painter.drawLine(middle - QPointF(0, half * 0.55), middle + QPointF(0, half * 0.08))
        painter.drawPoint(middle + QPointF(0, half * 0.58))
