"""Takes screenshots of widgets in both themes, and makes contact sheets of a folder of them."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_search.ui.window.main_window import MainWindow

THEMES = ("light", "dark")
THUMB_WIDTH, THUMB_HEIGHT, NAME_HEIGHT, GAP = 560, 361, 20, 12
COLUMNS = 5


class Camera:
    """Takes screenshots of a window and its popups."""

    def __init__(self, window: MainWindow, out: Path, wanted: Callable[[str], bool]) -> None:
        self._window, self._out, self._wanted = window, out, wanted
        self.taken: list[str] = []

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Capture the window, or a top-level widget such as a dialog, in light and dark."""
        self._shoot(name, lambda: _picture(widget or self._window))

    def shoot_with(self, name: str, above: QWidget) -> None:
        """Capture the window with an open menu or popup list."""
        self._shoot(name, lambda: _together(self._window, above))

    def shoot_opened(self, name: str, open_again: Callable[[], None]) -> None:
        """Capture the window with a popup that closes when the theme changes."""
        self._shoot(name, lambda: _picture(self._window), open_again)

    def _shoot(self, name: str, picture: Callable[[], QImage], prepare: Callable[[], None] = lambda: None) -> None:
        if not self._wanted(name):
            return
        for theme in THEMES:
            self._window.choose_theme(theme)
            prepare()
            settle(150)
            picture().save(str(self._out / f"{name}-{theme}.png"))
        self.taken.append(name)


def settle(ms: int) -> None:
    """Process events for `ms` milliseconds."""
    QTest.qWait(ms)


def wait_until(condition: Callable[[], bool], patience_s: float) -> bool:
    """Process events until the condition is true. Returns False on timeout."""
    end = time.monotonic() + patience_s
    while time.monotonic() < end:
        if condition():
            return True
        settle(100)
    return condition()


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def _together(window: QWidget, above: QWidget) -> QImage:
    whole, part = _picture(window), _picture(above)
    ratio = whole.devicePixelRatio()
    at = above.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
    room = QRect(QPoint(0, 0), window.size()).united(QRect(at, above.size()))
    sheet = QImage(room.size() * ratio, QImage.Format.Format_RGB32)
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.drawImage(-room.topLeft(), whole)
    painter.drawImage(at - room.topLeft(), part)
    painter.end()
    return sheet


def contact_sheet(folder: Path, names: Sequence[str], theme: str) -> Path:
    """Make one image of all screenshots of a theme, side by side, with their names below."""
    rows = -(-len(names) // COLUMNS)
    width, height = THUMB_WIDTH + GAP, THUMB_HEIGHT + NAME_HEIGHT + GAP
    sheet = QImage(COLUMNS * width + GAP, rows * height + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#707070"))
    painter = QPainter(sheet)
    painter.setFont(QApplication.font())
    painter.setPen(QColor("white"))
    for number, name in enumerate(names):
        picture = QImage(str(folder / f"{name}-{theme}.png"))
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        thumb = picture.scaled(THUMB_WIDTH, THUMB_HEIGHT, keep, smooth)
        thumb.setDevicePixelRatio(1)
        at = QPoint(GAP + number % COLUMNS * width, GAP + number // COLUMNS * height)
        painter.drawImage(at, thumb)
        foot = QRect(at + QPoint(0, THUMB_HEIGHT), at + QPoint(THUMB_WIDTH, THUMB_HEIGHT + NAME_HEIGHT))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    path = folder / f"contact-{theme}.png"
    sheet.save(str(path))
    return path
