"""Settings card to export, import and reset the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_search.ui.widgets.flow_layout import FlowLayout
from desktop_search.ui.widgets.widgets import Card, button, label


class ExchangeCard(Card):
    """Emits requests as signals."""

    export_requested = Signal()
    import_requested = Signal()
    reset_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(label(self.tr("Import and export settings"), "strong"))
        self.column.addWidget(
            label(
                self.tr("For a backup or another computer. Folders and the index are not included."),
                "muted",
            )
        )
        self.export = button(self.tr("Export…"), self.export_requested.emit)
        self.take = button(self.tr("Import…"), self.import_requested.emit)
        self.reset = button(self.tr("Reset all settings…"), self.reset_requested.emit)
        self.export.setAccessibleName(self.tr("Export settings"))
        self.take.setAccessibleName(self.tr("Import settings"))
        row = QWidget()
        flow = FlowLayout(row, 8)
        for made in (self.export, self.take, self.reset):
            flow.addWidget(made)
        self.column.addWidget(row)
        self.trouble = label("", "warning")
        self.trouble.hide()
        self.column.addWidget(self.trouble)

    def say(self, trouble: str) -> None:
        """Show why the operation failed; hide the text if empty."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
