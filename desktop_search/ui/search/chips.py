"""Chips under the box: what a search is limited to, each with a cross that takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_search.domain.queries import QueryPart
from desktop_search.ui.texts.display_names import tool_tip
from desktop_search.ui.texts.query_texts import part_meaning, part_text
from desktop_search.ui.widgets.flow_layout import FlowLayout

# Longer ones are shortened in the middle; the tool tip has the whole.
CHIP_WIDTH = 260
REMOVING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Chip(QPushButton):
    """What a search is limited to; a click, Space, Enter or Delete takes it away."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, text: str) -> None:
        """Show this, shortened, and a cross."""
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, CHIP_WIDTH)
        # A single ampersand would underline the next letter.
        self.setText(f"{shown}  ×".replace("&", "&&"))
        self.setAccessibleName(self.tr("Remove filter: {part}").format(part=text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVING_KEYS:
            self.click()
        else:
            super().keyPressEvent(event)


class PartChip(Chip):
    """One part of the query."""

    def __init__(self, part: QueryPart) -> None:
        super().__init__()
        self.say(part_text(part))
        self.setProperty("negated", part.negated)
        self.setAccessibleDescription(part_meaning(part))
        self.setToolTip(tool_tip(part_meaning(part) + "\n" + self.tr("Click to remove.")))


class ChipRow(QWidget):
    """The parts of one query; there is no row where there is none."""

    remove_requested = Signal(object)

    def __init__(self, box: QWidget) -> None:
        """Tab leads from the box to the chips."""
        super().__init__()
        self._box = box
        self.setAccessibleName(self.tr("Active filters"))
        self._flow = FlowLayout(self, 8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._parts: tuple[QueryPart, ...] = ()
        self.hide()

    def chips(self) -> list[PartChip]:
        """In the order of the query."""
        found = (self._flow.itemAt(at) for at in range(self._flow.count()))
        return [item.widget() for item in found if item is not None]  # type: ignore[misc]

    def show_parts(self, parts: Sequence[QueryPart]) -> None:
        """Show these in place of what was shown; the same ones stay as they are, and keep the focus."""
        if tuple(parts) == self._parts:
            return
        self._parts = tuple(parts)
        for old in self.chips():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        before = self._box
        for part in parts:
            chip = PartChip(part)
            chip.clicked.connect(lambda _checked=False, part=part: self.remove_requested.emit(part))
            self._flow.addWidget(chip)
            self.setTabOrder(before, chip)
            before = chip
        self.setVisible(bool(parts))
        self.updateGeometry()


def text_without(query: str, part: QueryPart) -> str:
    """The query without one of its parts; what stood around it is parted by one blank."""
    before, after = query[: part.start].rstrip(), query[part.end :].lstrip()
    return f"{before} {after}".strip()
