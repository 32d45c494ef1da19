"""Saved window geometry, and dialogs limited to the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

# Minimum part of a window's title strip that must be on a screen, so that the window can be dragged.
STRIP_HEIGHT = 24
LEAST_GRIP = 120
# Qt's constant for "no limit", which PySide does not have.
QWIDGETSIZE_MAX = 16_777_215
# Object name of the scroll area around the contents of a dialog that is larger than the screen.
SCROLLED = "scrolled"


def reachable(window: QRect, screens: Sequence[QRect]) -> QRect:
    """Move a window's frame so that it is visible and can be dragged; returned unchanged if it already is.

    `screens` are the available geometries, the primary screen's first. A window whose screen is gone or became smaller
    is centered on the screen that shows most of it, else on the primary one, and shrunk to fit.
    """
    if not screens:
        return window
    strip = QRect(window.left(), window.top(), window.width(), STRIP_HEIGHT)
    grip = min(LEAST_GRIP, window.width())
    is_caught = any(
        (seen := strip.intersected(screen)).width() >= grip and seen.height() >= STRIP_HEIGHT // 2 for screen in screens
    )
    screen = max(screens, key=lambda one: _area(one.intersected(window)))
    fits = window.width() <= screen.width() and window.height() <= screen.height()
    if is_caught and fits:
        return window
    size = QSize(min(window.width(), screen.width()), min(window.height(), screen.height()))
    moved = QRect(window.topLeft(), size)
    if is_caught:
        # Only too large: keep it as close as possible to its position.
        moved.moveLeft(min(max(moved.left(), screen.left()), screen.right() + 1 - size.width()))
        moved.moveTop(min(max(moved.top(), screen.top()), screen.bottom() + 1 - size.height()))
    else:
        moved.moveCenter(screen.center())
    return moved


def free_screens() -> list[QRect]:
    """Available geometry of each screen, the primary one first."""
    main = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not main]
    return [screen.availableGeometry() for screen in (main, *others) if screen is not None]


def free_size() -> QSize:
    """Available size of the smallest screen: the user may move a window there."""
    screens = free_screens() or [QRect(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)]
    return QSize(min(screen.width() for screen in screens), min(screen.height() for screen in screens))


def keep_on_screen(dialog: QDialog) -> None:
    """Limit a dialog to the screen whenever it is shown; contents that do not fit become scrollable."""
    dialog.installEventFilter(_ScreenFilter(dialog))


class _ScreenFilter(QObject):
    """Acts before the dialog handles its own show event."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not event.spontaneous() and isinstance(watched, QDialog):
            _fit(watched, free_size())
        return False


def _fit(dialog: QDialog, room: QSize) -> None:
    layout: QLayout | None = dialog.layout()
    if layout is not None and dialog.findChild(QScrollArea, SCROLLED) is None:
        least = layout.totalMinimumSize()
        width = min(max(dialog.width(), least.width()), room.width())
        height = layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else least.height()
        if least.width() > room.width() or height > room.height():
            _make_scroll(dialog, layout, QSize(width, min(height, room.height())))
    dialog.setMinimumSize(dialog.minimumSize().boundedTo(room))
    dialog.resize(dialog.size().boundedTo(room))


def _make_scroll(dialog: QDialog, contents: QLayout, size: QSize) -> None:
    """Move the contents of a dialog into a scroll area of this size."""
    body = QWidget()
    # Reparents all widgets of the layout.
    body.setLayout(contents)
    area = QScrollArea()
    area.setObjectName(SCROLLED)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    # A message box resizes itself to the minimum size of its contents.
    area.setMinimumSize(size)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    dialog.setMinimumSize(0, 0)
    dialog.resize(size)


def save_place(window: QWidget) -> str:
    """Geometry and window state from QWidget.saveGeometry, as base64."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def restore_place(window: QWidget, saved: str, screens: Sequence[QRect] | None = None) -> None:
    """Restore a window's geometry, adjusted to the current screens."""
    # On the first start the window manager chooses a position.
    if not saved or not window.restoreGeometry(QByteArray.fromBase64(saved.encode("ascii", "replace"))):
        return
    if window.isMaximized() or window.isFullScreen():
        return
    # The frame is unknown before the window is shown; Qt restores the geometry without it.
    place = window.geometry()
    found = reachable(place, free_screens() if screens is None else screens)
    if found != place:
        window.setGeometry(found)


def save_splitter(splitter: QSplitter) -> str:
    """Sizes of a splitter's panes, as base64."""
    return bytes(splitter.saveState().toBase64().data()).decode("ascii")


def restore_splitter(splitter: QSplitter, saved: str) -> None:
    """Restore the sizes of a splitter's panes; does nothing if none were saved."""
    if saved:
        splitter.restoreState(QByteArray.fromBase64(saved.encode("ascii", "replace")))


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
