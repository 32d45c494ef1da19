"""Whether the first answers are read once more for a better order."""

from PySide6.QtCore import Signal

from desktop_search.domain.model_choices import ModelChoice
from desktop_search.settings import IndexSettings
from desktop_search.ui.texts.display_names import in_own_direction, isolated, printable
from desktop_search.ui.texts.engine_texts import engine_text
from desktop_search.ui.widgets.check_box import WrappingCheckBox
from desktop_search.ui.widgets.widgets import Card, label


class RerankingCard(Card):
    """Asks by signal; the window acts."""

    settings_changed = Signal(object)
    """A dict of the fields of IndexSettings that were changed."""

    def __init__(self) -> None:
        super().__init__()
        self.column.addWidget(label(self.tr("Ranking"), "strong"))
        sentence = self.tr(
            "A second model compares the top passages with your question, in under half a second after the "
            "results appear. It is skipped for languages it does not support."
        )
        self.column.addWidget(label(sentence, "muted"))
        self.switch = WrappingCheckBox(self.tr("Re-rank top results"))
        self.switch.setAccessibleDescription(sentence)
        self.switch.toggled.connect(self._on_switch)
        self.column.addWidget(self.switch)
        self._model = label("", "small")
        self.column.addWidget(self._model)
        self.setEnabled(False)

    def show_settings(self, settings: IndexSettings) -> None:
        """Show what the engine keeps."""
        self.setEnabled(True)
        self.switch.blockSignals(True)
        self.switch.setChecked(settings.rerank)
        self.switch.blockSignals(False)

    def show_reranker(self, choice: ModelChoice | None) -> None:
        """Tell which model it is, or that it is not there."""
        if choice is not None and choice.installed:
            facts = [isolated(printable(choice.name)), engine_text(choice.languages), isolated(choice.licence)]
            self._model.setText(in_own_direction("  ·  ".join(fact for fact in facts if fact)))
        else:
            self._model.setText(self.tr("The re-ranking model is not installed, so results keep their original order."))

    def _on_switch(self, on: bool) -> None:
        self.settings_changed.emit({"rerank": on})
