"""Settings cards of the engine's settings: limits, ranking, processor, memory and background indexing."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_search.app_info import APP_NAME
from desktop_search.domain.model_choices import ModelChoice
from desktop_search.domain.status import ModelDownload
from desktop_search.engine.api import Models
from desktop_search.settings import Group
from desktop_search.ui.models.model_list import ModelList, ModelRow
from desktop_search.ui.settings.setting_cards import ChoiceCard, SettingsCard
from desktop_search.ui.settings.setting_labels import setting_help
from desktop_search.ui.texts.display_names import in_own_digits, in_own_direction, isolated, printable
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import SWITCH_INDENT, button, label

# Space between groups; inside a group, the card's own spacing applies.
GROUP_GAP = 8


class LimitsCard(SettingsCard):
    """Limits for size, time and memory; files above them are not read."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Limits"), self.tr("Files that exceed a limit are not read. They are listed on the Health page.")
        )
        self.add_group("limits")
        self.setEnabled(False)


class MemoryCard(SettingsCard):
    """Memory limit of the language model, and the idle time before it is unloaded."""

    def __init__(self) -> None:
        super().__init__(self.tr("Memory"), self.tr("Memory used by the language model."))
        self.add_group("memory")
        self.column.addWidget(
            label(
                self.tr(
                    "When the language model exceeds its limit, it is restarted between batches. Automatic: a "
                    "quarter of this computer's memory."
                ),
                "small",
            )
        )
        self.setEnabled(False)


class DeviceCard(ChoiceCard):
    """The device that runs the language model."""

    def __init__(self) -> None:
        super().__init__("device")
        text = self.tr("Only the CPU is available. To use a GPU, install {app} with Python, as its README describes.")
        self.cpu_only = label(text.format(app=APP_NAME), "small")
        self.cpu_only.hide()
        self.column.addWidget(self.cpu_only)
        self.setEnabled(False)

    def show_models(self, models: Models) -> None:
        """Disable the choice and say why if no GPU can be used."""
        self.choice.setEnabled(models.gpu_supported)
        self.cpu_only.setVisible(not models.gpu_supported)


class PowerCard(SettingsCard):
    """When background indexing waits, how many cores it uses, and whether changes are indexed at once."""

    def __init__(self) -> None:
        super().__init__(self.tr("Background indexing"))
        self._add_part("pauses", self.tr("Indexing pauses in these cases. You can always search."))
        self._add_part("cores", self.tr("While you use the computer, one core stays free."))
        note = in_own_digits(self.tr("Folders are also checked at every start and every 30 minutes."))
        self._add_part("changes", note, is_note=True)
        self.setEnabled(False)

    def _add_part(self, group: Group, sentence: str, *, is_note: bool = False) -> None:
        """Add the controls of a group below a sentence, or above it if it is a note."""
        if self.controls:
            self.column.addSpacing(GROUP_GAP)
        if not is_note:
            self.column.addWidget(label(sentence, "muted"))
        self.add_group(group, sentence)
        if is_note:
            note = label(sentence, "small")
            note.setIndent(SWITCH_INDENT)
            self.column.addWidget(note)


class RerankingCard(SettingsCard):
    """Re-ranking of the top results, and the model for it."""

    chosen = Signal(object)
    download_requested = Signal(object)
    stop_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Ranking"), setting_help("rerank"))
        self.add_group("ranking", setting_help("rerank"))
        self._model = label("", "small")
        self.column.addWidget(self._model)
        self._list = ModelList(theme, lambda models, _: models.models)
        self._list.chosen.connect(self.chosen)
        self._list.download_requested.connect(self.download_requested)
        self._list.stop_requested.connect(self.stop_requested)
        self._list.hide()
        self.others = button(self.tr("Other models"), self._open)
        row = QHBoxLayout()
        row.addWidget(self.others)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self._list)
        self.setEnabled(False)

    def show_models(self, models: Models) -> None:
        """Show the re-ranking model, and all others after "Other models"."""
        self.show_reranker(models.reranker)
        chosen = models.reranker.model_id if models.reranker else ""
        self._list.show_models(Models(models.rerankers, chosen))

    def show_downloads(self, downloads: Sequence[ModelDownload]) -> None:
        """Show the progress of model downloads."""
        self._list.show_downloads(downloads)

    def rows(self) -> list[ModelRow]:
        return self._list.rows()

    def _open(self) -> None:
        self.others.hide()
        self._list.show()

    def show_reranker(self, choice: ModelChoice | None) -> None:
        """Show name, languages and licence of the re-ranking model, or that it is not installed."""
        if choice is not None and choice.installed:
            facts = [isolated(printable(choice.name)), engine_text(choice.languages), isolated(choice.licence)]
            self._model.setText(in_own_direction("  ·  ".join(fact for fact in facts if fact)))
        else:
            self._model.setText(
                self.tr("The re-ranking model is not installed. Passages are compared sentence by sentence instead.")
            )
