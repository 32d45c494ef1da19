"""The choice of a language model at the first start: made already, and one click from another."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout

from desktop_search.domain.models import ModelChoice
from desktop_search.domain.status import ModelDownload
from desktop_search.engine.protocol import Models
from desktop_search.ui.model_row import ModelRow
from desktop_search.ui.parts import Card, button, label
from desktop_search.ui.theme import Theme

# One that is good for most, a larger one of its kind, and a small one for English alone.
SUGGESTED = ("multilingual-e5-small", "multilingual-e5-base", "all-MiniLM-L6-v2")


class FirstModelCard(Card):
    """Shows the model that is used unless the person wants another; nothing has to be done here."""

    chosen = Signal(object)
    download_requested = Signal(object)
    stop_requested = Signal(str)
    more_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._models: Models | None = None
        self._downloads: dict[str, ModelDownload] = {}
        self._is_open = False
        self._group = QButtonGroup(self)
        self.column.addWidget(label(self.tr("Language model"), "strong"))
        self.column.addWidget(
            label(
                self.tr(
                    "It turns text into meaning, on this machine. The one marked suits most people, and can be changed "
                    "at any time."
                ),
                "muted",
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.others = button(self.tr("Other models"), self._open)
        self.all = button(self.tr("All models, and import…"), self.more_requested.emit)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.others)
        row.addWidget(self.all)
        row.addStretch(1)
        self.column.addLayout(row)
        self.hide()

    def rows(self) -> list[ModelRow]:
        found = (self._rows.itemAt(number) for number in range(self._rows.count()))
        return [item.widget() for item in found if item is not None]  # type: ignore[misc]

    def show_models(self, models: Models) -> None:
        """Show the chosen one, and the suggested others once they are asked for."""
        self._models = models
        self._rebuild()
        self.setVisible(bool(self.rows()))

    def show_downloads(self, downloads: Sequence[ModelDownload]) -> None:
        """Tell how far the models are that are on their way."""
        coming = {download.model_id: download for download in downloads}
        is_same = coming.keys() == self._downloads.keys()
        self._downloads = coming
        if not is_same:
            self._rebuild()
        for row in self.rows():
            if row.choice.model_id in coming:
                row.show_download(coming[row.choice.model_id])

    def _open(self) -> None:
        self._is_open = True
        self._rebuild()

    def _is_shown(self, choice: ModelChoice, chosen: str) -> bool:
        if choice.model_id == chosen or choice.model_id in self._downloads:
            return True
        return self._is_open and (choice.model_id in SUGGESTED or choice.imported)

    def _rebuild(self) -> None:
        if self._models is None:
            return
        for row in self.rows():
            self._group.removeButton(row.radio)
            self._rows.removeWidget(row)
            row.deleteLater()
        chosen = self._models.chosen
        for choice in self._models.models:
            if self._is_shown(choice, chosen):
                download = self._downloads.get(choice.model_id)
                made = ModelRow(choice, choice.model_id == chosen, download, self._group, self._theme)
                made.chosen.connect(self.chosen)
                made.download_requested.connect(self.download_requested)
                made.stop_requested.connect(self.stop_requested)
                self._rows.addWidget(made)
        self.others.setVisible(not self._is_open)
        self.all.setVisible(self._is_open)
