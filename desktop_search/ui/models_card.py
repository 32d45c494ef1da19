"""The language models one can choose from."""

import os

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from desktop_search.domain.status import ModelSwitch
from desktop_search.engine.protocol import ModelChoice, Models
from desktop_search.ui.names import number_text, printable, short_path
from desktop_search.ui.parts import Card, button, label
from desktop_search.ui.theme import Theme
from desktop_search.ui.wording import switch_text


class ModelRow(QWidget):
    """One model: a switch when it is here, a download when it is not."""

    chosen = Signal(object)
    download_requested = Signal(object)

    def __init__(
        self, choice: ModelChoice, is_chosen: bool, is_loading: bool, group: QButtonGroup, theme: Theme
    ) -> None:
        super().__init__()
        self.choice = choice
        self.radio = QRadioButton(printable(choice.name).replace("&", "&&"))
        self.radio.setChecked(is_chosen)
        self.radio.clicked.connect(self._on_clicked)
        self.radio.setEnabled(choice.installed or choice.downloadable)
        group.addButton(self.radio)
        facts = label(self._facts(), "small")
        facts.setContentsMargins(28, 0, 0, 0)
        self.radio.setAccessibleDescription(self._facts())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.radio)
        words.addWidget(facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._state(is_loading, theme))

    def _on_clicked(self) -> None:
        (self.chosen if self.choice.installed else self.download_requested).emit(self.choice)

    def _facts(self) -> str:
        choice = self.choice
        parts = [choice.languages, self.tr("{n} MB").format(n=number_text(choice.size_mb)), choice.licence, choice.note]
        return "  ·  ".join(printable(part) for part in parts if part)

    def _state(self, is_loading: bool, theme: Theme) -> QWidget:
        if is_loading:
            bar = QProgressBar()
            bar.setRange(0, 0)
            bar.setTextVisible(False)
            bar.setFixedWidth(96)
            bar.setAccessibleName(self.tr("Downloading"))
            return bar
        if self.choice.installed:
            here: QLabel = label(self.tr("on this machine"), "small", wrap=False)
            return here
        if not self.choice.downloadable:
            from_folder: QLabel = label(self.tr("only from a folder"), "small", wrap=False)
            return from_folder
        fetch = button(self.tr("Download…"), lambda: self.download_requested.emit(self.choice), "", "download", theme)
        fetch.setAccessibleName(self.tr("Download {model}").format(model=printable(self.choice.name)))
        return fetch


class ModelsCard(Card):
    """The catalogue, and a folder on disk as another way."""

    chosen = Signal(object)
    download_requested = Signal(object)
    folder_requested = Signal()
    back_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._loading: set[str] = set()
        self._models: Models | None = None
        self._group = QButtonGroup(self)
        self._all_shown = False
        self.column.addWidget(label(self.tr("Language model"), "strong"))
        self.column.addWidget(
            label(
                self.tr(
                    "It turns text into meaning, on this machine. With another model all texts are learnt anew; until "
                    "then the one before answers. What an earlier model learnt is kept."
                ),
                "muted",
            )
        )
        self.column.addWidget(self._switch_part())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)
        self.more = button("", self._show_all)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.more)
        row.addWidget(button(self.tr("Use a model folder on disk…"), self.folder_requested.emit, "", "folder", theme))
        row.addStretch(1)
        self.column.addLayout(row)

    def show_models(self, models: Models) -> None:
        """Replace the rows; the one in use is marked again, whichever was clicked."""
        self._models = models
        self._rebuild()

    def show_switch(self, switch: ModelSwitch | None) -> None:
        """Tell how far the change to another model is; None when there is none."""
        self._switch.setVisible(switch is not None)
        self._switch_from = switch.from_model_id if switch else ""
        if switch is None:
            return
        old = printable(switch.from_name)
        meanwhile = self.tr("{model} answers meanwhile.").format(model=old)
        self.switch_words.setText(f"{switch_text(switch)}. {meanwhile}")
        self._switch_bar.setValue(int(switch.share * 1_000))
        self.back.setText(self.tr("Go back to {model}").format(model=old.replace("&", "&&")))

    def _switch_part(self) -> QWidget:
        self._switch = QWidget()
        self._switch_from = ""
        self.switch_words = label("", "body")
        self._switch_bar = QProgressBar()
        self._switch_bar.setRange(0, 1_000)
        self._switch_bar.setTextVisible(False)
        self._switch_bar.setAccessibleName(self.tr("New model"))
        self.back = button("", lambda: self.back_requested.emit(self._switch_from))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._switch_bar, 1)
        row.addWidget(self.back)
        column = QVBoxLayout(self._switch)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.switch_words)
        column.addLayout(row)
        self._switch.hide()
        return self._switch

    def set_loading(self, model_id: str, loading: bool) -> None:
        """Tell that a model is being downloaded, or no longer is."""
        (self._loading.add if loading else self._loading.discard)(model_id)
        self._rebuild()

    def rows(self) -> list[ModelRow]:
        found = (self._rows.itemAt(number) for number in range(self._rows.count()))
        return [item.widget() for item in found if item is not None]  # type: ignore[misc]

    def _is_at_hand(self, choice: ModelChoice) -> bool:
        chosen = self._models.chosen if self._models else ""
        return choice.installed or choice.model_id == chosen or choice.model_id in self._loading

    def _show_all(self) -> None:
        self._all_shown = True
        self._rebuild()

    def _rebuild(self) -> None:
        if self._models is None:
            return
        for row in self.rows():
            self._group.removeButton(row.radio)
            self._rows.removeWidget(row)
            row.deleteLater()
        choices = list(self._models.models)
        if all(choice.model_id != self._models.chosen for choice in choices):
            choices.insert(0, _folder_choice(self._models.chosen, self.tr("A folder on disk")))
        usable = [choice for choice in choices if self._is_at_hand(choice)]
        hidden = len(choices) - len(usable)
        self.more.setVisible(hidden > 0 and not self._all_shown)
        self.more.setText(self.tr("Show {n} more models").format(n=hidden))
        for choice in choices if self._all_shown else usable:
            is_chosen, is_loading = choice.model_id == self._models.chosen, choice.model_id in self._loading
            made = ModelRow(choice, is_chosen, is_loading, self._group, self._theme)
            made.chosen.connect(self.chosen)
            made.download_requested.connect(self.download_requested)
            self._rows.addWidget(made)


def _folder_choice(path: str, languages: str) -> ModelChoice:
    name = os.path.basename(path.rstrip(os.sep)) or path  # noqa: PTH119 - any text may stand in the settings
    return ModelChoice(path, name, languages, 0, 0, 0, "", True, short_path(path))
