"""Finds clipped texts and overlapping widgets."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop_search.ui.search.answer_card import SourceLink
from desktop_search.ui.settings.setting_highlights import SettingHighlights
from desktop_search.ui.widgets.widgets import ElidedLabel, WrappingCheckBox
from desktop_search.ui.window.main_window import DropOverlay

# Tolerance in pixels for the rounding of layouts.
SLACK = 1
# Width of a leading or trailing icon of a line edit, with its margin.
ACTION_WIDTH = 24
# Margins of a tool button with text, from the style sheet.
TOOL_MARGINS = 24
CHECKED = (QLabel, QAbstractButton, QComboBox, QLineEdit, QFrame, QProgressBar, QAbstractSpinBox, QTabBar)


def misfits(root: QWidget) -> list[str]:
    """Descriptions of all layout problems; empty if there are none."""
    found = [f"{_name(widget)}: {trouble}" for widget in _shown(root) for trouble in _troubles(widget)]
    return found + [
        f"{_name(one)} lies over {_name(other)}" for parent in _parents(root) for one, other in _overlaps(parent)
    ]


def _shown(root: QWidget) -> Iterator[QWidget]:
    return (widget for widget in [root, *root.findChildren(QWidget)] if widget.isVisible() and widget.width() > 0)


def _parents(root: QWidget) -> Iterator[QWidget]:
    """Widgets whose children must not overlap; line edits, combo boxes and spin boxes arrange their own parts."""
    return (widget for widget in _shown(root) if not isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox))


def _troubles(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel | SourceLink):
        if widget.height() + SLACK < widget.sizeHint().height():
            yield f"{widget.height()} px high, needs {widget.sizeHint().height()}"
    elif isinstance(widget, QLabel):
        yield from _label_troubles(widget)
    elif isinstance(widget, QTabBar):
        yield from _tab_troubles(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button_troubles(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo_troubles(widget)
    elif isinstance(widget, QLineEdit):
        yield from _line_troubles(widget)
    elif isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
        yield f"is to be scrolled sideways by {widget.horizontalScrollBar().maximum()} px"
    yield from _outside(widget)


def _label_troubles(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if not label.wordWrap():
        need = label.sizeHint()
        if label.width() + SLACK < need.width():
            yield f"{label.width()} px wide, needs {need.width()}"
    else:
        need_height = label.heightForWidth(label.width())
        if label.height() + SLACK < need_height:
            yield f"{label.height()} px high, needs {need_height}"
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in _words(label.text()))
        if not _is_dense(label.text()) and label.contentsRect().width() + SLACK < longest:
            yield f"{label.width()} px wide, its longest word needs {longest}"


def _words(text: str) -> list[str]:
    """Parts between which a line can be broken: at blanks, and at the invisible marks in paths."""
    return text.replace("\u200b", " ").split() or [""]


def _is_dense(text: str) -> bool:
    """True for Japanese and similar scripts, which break between any two letters."""
    return any("\u3040" <= letter <= "\u9fff" for letter in text)


def _button_troubles(button: QAbstractButton) -> Iterator[str]:
    if isinstance(button, QToolButton):
        room, advance = button.width() - TOOL_MARGINS, button.fontMetrics().horizontalAdvance(button.text())
        if button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly and room < advance:
            yield f"{room} px for a text of {advance}"
        return
    if isinstance(button, WrappingCheckBox):
        if button.height() + SLACK < button.heightForWidth(button.width()):
            yield f"{button.height()} px high, needs {button.heightForWidth(button.width())}"
        return
    need = button.sizeHint()
    if button.text() and button.width() + SLACK < need.width():
        yield f"{button.width()} px wide, needs {need.width()}"
    if button.text() and isinstance(button, QPushButton) and button.height() + SLACK < need.height():
        yield f"{button.height()} px high, needs {need.height()}"


def _tab_troubles(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        need = bar.fontMetrics().horizontalAdvance(bar.tabText(number))
        if bar.tabRect(number).width() < need:
            yield f"its tab {bar.tabText(number)} is {bar.tabRect(number).width()} px wide, needs {need}"
    if bar.count() and bar.sizeHint().width() > bar.width() + SLACK:
        yield f"its tabs need {bar.sizeHint().width()} px, there are {bar.width()}"


def _combo_troubles(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    need = combo.fontMetrics().horizontalAdvance(combo.currentText())
    if field.width() + SLACK < need:
        yield f"{field.width()} px for a text of {need}"


def _line_troubles(line: QLineEdit) -> Iterator[str]:
    if not line.placeholderText() or line.text():
        return
    margins = line.textMargins()
    room = line.width() - margins.left() - margins.right() - len(line.actions()) * ACTION_WIDTH
    need = line.fontMetrics().horizontalAdvance(line.placeholderText())
    if room < need:
        yield f"{room} px for a placeholder of {need}"


def _outside(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if not isinstance(widget, CHECKED) or parent is None or widget.isWindow() or isinstance(parent, QDialogButtonBox):
        return
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
        yield f"reaches out of its parent: {_box(widget.geometry())} in {_box(parent.rect())}"


def _overlaps(parent: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    children = [
        child
        for child in parent.children()
        if isinstance(child, CHECKED)
        and not child.isWindow()
        and child.isVisible()
        and not isinstance(child, SettingHighlights | DropOverlay)
    ]
    for one, other in combinations(children, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > SLACK and shared.height() > SLACK:
            yield one, other


def _box(rect: QRect) -> str:
    return f"{rect.width()}x{rect.height()} at {rect.x()},{rect.y()}"


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")() if not isinstance(widget, QComboBox) else widget.currentText()
    window = widget.window()
    at = widget.mapTo(window, QPoint(0, 0)) if window is not widget else QPoint(0, 0)
    told = text or widget.accessibleName() or widget.objectName() or type(widget.parent()).__name__
    return f"{type(widget).__name__} {told[:60]!r} at {at.x()},{at.y()}"
