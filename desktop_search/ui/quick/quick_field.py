"""The search field of quick search, and the footer with key hints."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStyle, QWidget

from desktop_search.ui.results.result_list import ENTER_KEYS
from desktop_search.ui.search.search_box import SearchBox
from desktop_search.ui.theme.focus_ring import has_ring
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.shortcuts import ENTER

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
CAP_PAD, HINT_GAP, HINT_SIDE, HINT_TOP = 5, 6, 6, 5


class QuickField(SearchBox):
    """Keeps the keyboard focus while the arrow keys move the selection in the list."""

    close_requested = Signal()
    all_requested = Signal()

    def event(self, event: QEvent) -> bool:
        # Takes precedence over shortcuts of other widgets for the same keys, and over the line edit's own undo on
        # Escape.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        elif event.key() in ENTER_KEYS and modifiers & both == both:
            self.all_requested.emit()
        elif event.key() in STEPS:
            self.step_requested.emit(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Escape, *ENTER_KEYS, *STEPS)


class KeyHint(QPushButton):
    """A key drawn as a key cap with its action; a click triggers the action."""

    def __init__(self, keys: str, text: str, theme: Theme) -> None:
        super().__init__(text)
        self._keys = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self._theme = theme
        self._metrics = QFontMetrics(theme.fonts.small)
        self.setFlat(True)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self._keys)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        words = self._metrics.horizontalAdvance(self.text())
        width = 2 * HINT_SIDE + self._cap_width() + HINT_GAP + words
        return QSize(width, self._metrics.height() + 2 * HINT_TOP + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _cap_width(self) -> int:
        return self._metrics.horizontalAdvance(self._keys) + 2 * CAP_PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if has_ring(self) or self.underMouse():
            painter.setPen(QColor(tokens.accent) if has_ring(self) else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(whole, 6, 6)
        cap = self.rect().adjusted(HINT_SIDE, HINT_TOP - 1, 0, 1 - HINT_TOP)
        cap.setWidth(self._cap_width())
        cap = QStyle.visualRect(self.layoutDirection(), self.rect(), cap)
        painter.setFont(self._theme.fonts.small)
        painter.setPen(QColor(tokens.border_strong if self.isEnabled() else tokens.border))
        painter.setBrush(QColor(tokens.window))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(tokens.muted if self.isEnabled() else tokens.disabled))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)
        words = self.rect().adjusted(HINT_SIDE + self._cap_width() + HINT_GAP, 0, -HINT_SIDE + 1, 0)
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.disabled))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class QuickFooter(QWidget):
    """Actions for the selected file, and the button that opens the main window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.opener = KeyHint(ENTER, self.tr("Open"), theme)
        self.shower = KeyHint(f"Ctrl+{ENTER}", self.tr("Show in folder"), theme)
        self.previewer = KeyHint("Tab", self.tr("Preview"), theme)
        self.all = KeyHint(f"Ctrl+Shift+{ENTER}", self.tr("Show all"), theme)
        self.all.setToolTip(self.tr("Open this search in the window"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(4)
        for hint in (self.opener, self.shower, self.previewer):
            row.addWidget(hint)
        row.addStretch(1)
        row.addWidget(self.all)

    def show_choice(self, is_one: bool) -> None:
        """Enable the actions if a file is selected."""
        for hint in (self.opener, self.shower, self.previewer):
            hint.setEnabled(is_one)
