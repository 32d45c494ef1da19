"""Settings card that links to the folders page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_search.ui.widgets.widgets import Card, button, label


class FoldersHintCard(Card):
    """A hint that folders are chosen on a page of their own."""

    folders_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.go = button(self.tr("Choose folders…"), self.folders_requested.emit)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label(self.tr("Add and remove folders on the Folders page."), "muted"), 1)
        row.addWidget(self.go)
        self.column.addWidget(label(self.tr("Folders"), "strong"))
        self.column.addLayout(row)
