"""Settings card for the search history."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_search.ui.widgets.check_box import WrappingCheckBox
from desktop_search.ui.widgets.widgets import Card, button, label


class HistoryCard(Card):
    """Emits requests as signals; the window applies them."""

    kept_changed = Signal(bool)
    clear_requested = Signal()

    def __init__(self, is_kept: bool, recent: int) -> None:
        super().__init__()
        self.column.addWidget(label(self.tr("Recent searches"), "strong"))
        sentence = self.tr(
            "Recent searches are stored only on this computer. Saved searches stay until you remove them."
        )
        self.column.addWidget(label(sentence, "muted"))
        self.switch = WrappingCheckBox(self.tr("Remember recent searches"))
        self.switch.setChecked(is_kept)
        self.switch.setAccessibleDescription(sentence)
        self.switch.toggled.connect(self.kept_changed)
        self.column.addWidget(self.switch)
        self.clear_button = button(self.tr("Clear recent searches"), self.clear_requested.emit)
        row = QHBoxLayout()
        row.addWidget(self.clear_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.show_recent(recent)

    def show_kept(self, is_kept: bool) -> None:
        """Show the current setting, whatever changed it."""
        self.switch.blockSignals(True)
        self.switch.setChecked(is_kept)
        self.switch.blockSignals(False)

    def show_recent(self, recent: int) -> None:
        """Enable the button if there are recent searches."""
        self.clear_button.setEnabled(recent > 0)
