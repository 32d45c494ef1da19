"""Settings cards for storage: the locations of data, and settings as a file."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_search.paths import AppPaths
from desktop_search.ui.texts.display_names import short_path, size_text
from desktop_search.ui.theme.animation import WorkBar
from desktop_search.ui.widgets.flow_layout import FlowLayout
from desktop_search.ui.widgets.widgets import Card, ElidedLabel, button, label


class DataCard(Card):
    """Storage locations, and buttons to move or clear the index; shows the progress of a move."""

    reveal_requested = Signal(str)
    move_requested = Signal()
    empty_requested = Signal()
    stop_requested = Signal()

    def __init__(self, paths: AppPaths) -> None:
        super().__init__()
        self.column.addWidget(label(self.tr("Storage locations"), "strong"))
        self._index_size = label("", "muted")
        self._index_size.hide()
        places = (
            (self.tr("Index and models"), str(paths.data)),
            (self.tr("Settings"), str(paths.config)),
            (self.tr("Logs"), str(paths.logs)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for number, (text, folder) in enumerate(places):
            shower = button(self.tr("Show"), partial(self.reveal_requested.emit, folder))
            shower.setAccessibleName(self.tr("Show the folder: {name}").format(name=text))
            grid.addWidget(label(text, wrap=False), number, 0)
            grid.addWidget(ElidedLabel(short_path(folder)), number, 1)
            grid.addWidget(shower, number, 2)
        self.column.addLayout(grid)
        self.column.addWidget(self._index_size)
        self.move_button = button(self.tr("Move the index…"), self.move_requested.emit)
        self.empty_button = button(self.tr("Clear the index…"), self.empty_requested.emit)
        row = QWidget()
        flow = FlowLayout(row, 8)
        flow.addWidget(self.move_button)
        flow.addWidget(self.empty_button)
        self.column.addWidget(row)
        self.column.addWidget(self._working_part())
        self.trouble = label("", "warning")
        self.trouble.hide()
        self.column.addWidget(self.trouble)

    def _working_part(self) -> QWidget:
        self.working = QWidget()
        self.words = label("", "muted")
        self.bar = WorkBar(self.tr("Progress"))
        self.stop = button(self.tr("Stop"), self.stop_requested.emit)
        row = QHBoxLayout(self.working)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.words, 2)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.working.hide()
        return self.working

    def show_size(self, index_bytes: int) -> None:
        """Show the size of the index."""
        self._index_size.setText(self.tr("Index size: {size}").format(size=size_text(index_bytes)))
        self._index_size.setVisible(index_bytes > 0)

    def show_work(self, words: str, share: float | None = None, may_stop: bool = False) -> None:
        """Show the running operation and its progress (0 to 1, None if unknown); hide both if there are no words."""
        self.working.setVisible(bool(words))
        self.words.setText(words)
        self.bar.show_share(share)
        self.stop.setVisible(may_stop)
        for begin in (self.move_button, self.empty_button):
            begin.setEnabled(not words)

    def say(self, trouble: str) -> None:
        """Show why the operation failed; hide the text if empty."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))


class ExchangeCard(Card):
    """Buttons to export, import and reset the settings."""

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
