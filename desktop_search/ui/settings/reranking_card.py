"""Settings card for re-ranking the top results."""

from PySide6.QtCore import Signal

from desktop_search.domain.model_choices import ModelChoice
from desktop_search.settings import IndexSettings
from desktop_search.ui.texts.display_names import in_own_direction, isolated, printable
from desktop_search.ui.texts.engine_texts import engine_text
from desktop_search.ui.widgets.check_box import WrappingCheckBox
from desktop_search.ui.widgets.widgets import Card, label


class RerankingCard(Card):
    """Emits changes as a signal; the window applies them."""

    settings_changed = Signal(object)
    """Changed fields of IndexSettings by name (a dict)."""

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
        """Show the settings of the engine."""
        self.setEnabled(True)
        self.switch.blockSignals(True)
        self.switch.setChecked(settings.rerank)
        self.switch.blockSignals(False)

    def show_reranker(self, choice: ModelChoice | None) -> None:
        """Show name, languages and licence of the re-ranking model, or that it is not installed."""
        if choice is not None and choice.installed:
            facts = [isolated(printable(choice.name)), engine_text(choice.languages), isolated(choice.licence)]
            self._model.setText(in_own_direction("  ·  ".join(fact for fact in facts if fact)))
        else:
            self._model.setText(self.tr("The re-ranking model is not installed, so results keep their original order."))

    def _on_switch(self, on: bool) -> None:
        self.settings_changed.emit({"rerank": on})
