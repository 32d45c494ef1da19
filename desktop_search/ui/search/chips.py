"""Removable chips under the search box, one for each active filter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_search.domain.queries import QueryPart
from desktop_search.ui.texts.display_names import tool_tip
from desktop_search.ui.texts.query_texts import part_meaning, part_text
from desktop_search.ui.widgets.flow_layout import FlowLayout

# Longer labels are elided in the middle; the tool tip has the full text.
CHIP_WIDTH = 260
REMOVING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Chip(QPushButton):
    """A removable filter. Click, Space, Enter or Delete removes it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, text: str) -> None:
        """Show the text, elided, followed by a cross."""
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, CHIP_WIDTH)
        # A single ampersand would mark the next letter as a mnemonic.
        self.setText(f"{shown}  ×".replace("&", "&&"))
        self.setAccessibleName(self.tr("Remove filter: {part}").format(part=text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in REMOVING_KEYS:
            self.click()
        else:
            super().keyPressEvent(event)


class PartChip(Chip):
    """Chip for one filter of the query."""

    def __init__(self, part: QueryPart) -> None:
        super().__init__()
        self.say(part_text(part))
        self.setProperty("negated", part.negated)
        self.setAccessibleDescription(part_meaning(part))
        self.setToolTip(tool_tip(part_meaning(part) + "\n" + self.tr("Click to remove.")))


class ChipRow(QWidget):
    """Chips for the filters of a query; hidden if there are none."""

    remove_requested = Signal(object)

    def __init__(self, box: QWidget) -> None:
        """`box` precedes the chips in the tab order."""
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
        """The chips in the order of the query."""
        found = (self._flow.itemAt(at) for at in range(self._flow.count()))
        return [item.widget() for item in found if item is not None]  # type: ignore[misc]

    def show_parts(self, parts: Sequence[QueryPart]) -> None:
        """Replace the chips. If the parts are unchanged, the chips are kept, so that focus is not lost."""
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
    """Return the query without one of its parts; the text before and after it is joined by a single space."""
    before, after = query[: part.start].rstrip(), query[part.end :].lstrip()
    return f"{before} {after}".strip()
