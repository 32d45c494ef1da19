"""What this program is, and where its files lie."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from desktop_search.app_info import APP_NAME, VERSION
from desktop_search.paths import AppPaths
from desktop_search.ui.names import short_path, size_text
from desktop_search.ui.parts import Card, ElidedLabel, button, label


class AboutCard(Card):
    """Name and version."""

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("{program} {version}").format(program=APP_NAME, version=VERSION)
        self.column.addWidget(label(name, "strong"))
        self.column.addWidget(
            label(self.tr("Finds things in your own files by what they say. It is free software."), "muted")
        )


class PlacesCard(Card):
    """The folders the program keeps its own files in."""

    reveal_requested = Signal(str)

    def __init__(self, paths: AppPaths) -> None:
        super().__init__()
        self.column.addWidget(label(self.tr("Where things lie"), "strong"))
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

    def show_size(self, index_bytes: int) -> None:
        """Tell how much room the index takes."""
        self._index_size.setText(self.tr("The index takes {size}.").format(size=size_text(index_bytes)))
        self._index_size.setVisible(index_bytes > 0)
