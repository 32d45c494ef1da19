"""Focus rings for keyboard navigation only, like :focus-visible in browsers.

A widget focused with the mouse shows no ring until a key is pressed. Text fields always show theirs, by ":focus" in the
style sheet. Qt style sheets cannot select by focus reason, so the ring is a dynamic property.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

PROPERTY = "ring"
_MODIFIER_KEYS = frozenset(
    (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock)
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def has_ring(widget: QWidget) -> bool:
    """True while a custom-painted widget should draw its focus ring."""
    return bool(widget.hasFocus() and widget.property(PROPERTY))


class FocusRing(QObject):
    """Sets the property "ring" on the focused widget."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._by_keyboard = True
        app.focusChanged.connect(self._move)
        app.focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        # An event filter on windows gets all input of the system and few other events; one on the application gets
        # every event.
        if window is not None:
            window.installEventFilter(self)

    def _move(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            _show(old, False)
        if new is not None:
            is_pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
            _show(new, self._by_keyboard and not is_pressed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self._by_keyboard = False
            if (widget := QApplication.focusWidget()) is not None:
                _show(widget, False)
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() not in _MODIFIER_KEYS:
            self._by_keyboard = True
            # A shortcut such as Ctrl+C after a click is not keyboard navigation.
            if not event.modifiers() & _COMMANDS and (widget := QApplication.focusWidget()) is not None:
                _show(widget, True)
        return False


def _show(widget: QWidget, wanted: bool) -> None:
    if bool(widget.property(PROPERTY)) == wanted:
        return
    widget.setProperty(PROPERTY, wanted)
    # Style sheets evaluate properties only when a widget is polished.
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    (widget.viewport() if isinstance(widget, QAbstractItemView) else widget).update()
