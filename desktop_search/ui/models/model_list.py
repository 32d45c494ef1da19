"""List of language models with one selected."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop_search.domain.model_choices import ModelChoice
from desktop_search.domain.status import ModelDownload
from desktop_search.engine.api import Models
from desktop_search.ui.models.model_row import ModelRow
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import lay_out_now


class ModelList(QWidget):
    """Shows the models that `pick` returns; its arguments are all models and the ids of those being downloaded."""

    chosen = Signal(object)
    download_requested = Signal(object)
    stop_requested = Signal(str)

    def __init__(self, theme: Theme, pick: Callable[[Models, Sequence[str]], Sequence[ModelChoice]]) -> None:
        super().__init__()
        self._theme = theme
        self._pick = pick
        self._models: Models | None = None
        self._downloads: dict[str, ModelDownload] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def rows(self) -> list[ModelRow]:
        found = (self._column.itemAt(number) for number in range(self._column.count()))
        return [item.widget() for item in found if item is not None]  # type: ignore[misc]

    def show_models(self, models: Models) -> None:
        """Replace the rows and mark the model that is in use, whichever was clicked."""
        self._models = models
        self.rebuild()

    def show_downloads(self, downloads: Sequence[ModelDownload]) -> None:
        """Show the progress of model downloads."""
        coming = {download.model_id: download for download in downloads}
        is_same = coming.keys() == self._downloads.keys()
        self._downloads = coming
        if not is_same:
            self.rebuild()
        for row in self.rows():
            if row.choice.model_id in coming:
                row.show_download(coming[row.choice.model_id])

    def rebuild(self) -> None:
        """Recreate the rows from `pick`."""
        if self._models is None:
            return
        for row in self.rows():
            self._group.removeButton(row.radio)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for choice in self._pick(self._models, tuple(self._downloads)):
            is_chosen, download = choice.model_id == self._models.chosen, self._downloads.get(choice.model_id)
            made = ModelRow(choice, is_chosen, download, self._group, self._theme)
            made.chosen.connect(self.chosen)
            made.download_requested.connect(self.download_requested)
            made.stop_requested.connect(self.stop_requested)
            self._column.addWidget(made)
            made.show()
        lay_out_now(self)
