"""Check box with word wrap, which QCheckBox lacks."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

# Narrower text is not readable.
LEAST_WIDTH = 160
FLAGS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
WORDS = FLAGS | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic


class WrappingCheckBox(QCheckBox):
    """As wide as its text if there is room."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words_rect(self) -> QRect:
        """Rectangle of the text."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        rect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        return rect.adjusted(0, -rect.top(), 0, self.height() - rect.height() - rect.top())

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        one_line = super().sizeHint()
        metrics = self.fontMetrics()
        beside = one_line.width() - metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        room = QRect(0, 0, max(1, width - beside), 10_000)
        needed = metrics.boundingRect(room, int(WORDS), self.text()).height()
        return max(one_line.height(), one_line.height() - metrics.height() + needed)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), LEAST_WIDTH), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(self.words_rect(), int(WORDS), self.text())
        painter.end()
