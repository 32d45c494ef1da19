"""Overview tab of the health page: state of the index, folders and maintenance."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_search.domain.health import IndexHealth
from desktop_search.domain.status import IndexStatus
from desktop_search.ui.health.folder_table import FolderModel, FolderTable
from desktop_search.ui.health.health_texts import kind_count_text, queue_text, state_text, switch_text
from desktop_search.ui.health.maintenance_card import MaintenanceCard
from desktop_search.ui.health.recognition_card import RecognitionCard
from desktop_search.ui.health.speed_card import SpeedCard
from desktop_search.ui.health.speed_history import SpeedHistory
from desktop_search.ui.texts.display_names import number_text, printable, size_text
from desktop_search.ui.texts.texts import files_text, folder_name, listed
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import Card, Page, button, label


class HealthOverview(Page):
    """Emits requests as signals; the window handles them."""

    resume_requested = Signal()
    anyway_requested = Signal()
    problems_requested = Signal()

    def __init__(self, theme: Theme, speeds: SpeedHistory) -> None:
        super().__init__()
        self.embed()
        self.state = label("", "title")
        self.waits = label("", "muted")
        self.act = button("", self._act, "primary")
        self._action = ""
        self.column.addWidget(self._state_card())
        self.speed = SpeedCard(speeds, theme)
        self.column.addWidget(self.speed)
        self.folders = FolderModel(theme, self)
        self.table = FolderTable(self.folders)
        self.table.setAccessibleName(self.tr("Folders"))
        self.notes = label("", "warning")
        self.notes.hide()
        self.column.addWidget(self.table)
        self.column.addWidget(self.notes)
        self.problems = label("")
        self.show_problems = button(self.tr("Show problems"), self.problems_requested.emit)
        self.column.addWidget(self._problems_card())
        self.recognition = RecognitionCard()
        self.column.addWidget(self.recognition)
        self.maintenance = MaintenanceCard()
        self.column.addWidget(self.maintenance)
        self.facts = label("", "small")
        self.column.addWidget(self.facts)
        for part in (self.table, self.recognition, self.maintenance):
            part.setEnabled(False)

    def _state_card(self) -> Card:
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.state)
        words.addWidget(self.waits)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.act)
        card.column.addLayout(row)
        self.act.hide()
        return card

    def _problems_card(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.problems, 1)
        row.addWidget(self.show_problems)
        card.column.addLayout(row)
        return card

    def show_status(self, status: IndexStatus) -> None:
        """Show the current activity, and why it waits."""
        text, self._action = state_text(status)
        self.state.setText(text)
        self.act.setVisible(bool(self._action))
        self.act.setText(self.tr("Resume") if self._action == "resume" else self.tr("Index anyway"))

    def show_health(self, health: IndexHealth) -> None:
        """Show the state of the index."""
        for part in (self.table, self.recognition, self.maintenance):
            part.setEnabled(True)
        waits = " ".join(
            part for part in (queue_text(health.queues, health.folders), switch_text(health.status.switch)) if part
        )
        self.waits.setText(waits)
        self.waits.setVisible(bool(waits))
        self.folders.show_folders(health.folders)
        self.table.setVisible(bool(health.folders))
        notes = [f"{folder_name(one.path)}: {engine_text(one.message)}" for one in health.folders if one.message]
        notes += [
            f"{printable(Path(one.path).name)}: {' '.join(map(engine_text, one.notes))}" for one in health.partly_read
        ]
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.problems.setText(self._problems_text(health))
        self.show_problems.setEnabled(bool(health.problems))
        self.recognition.show_health(health)
        self.maintenance.show_health(health)
        self.facts.setText(self._facts_text(health))

    def _problems_text(self, health: IndexHealth) -> str:
        failed = sum(count.files for count in health.problems)
        ignored = sum(count.ignored for count in health.problems)
        if not failed:
            text = self.tr("All files with text could be read.")
        else:
            counts = [count for count in health.problems if count.files]
            reasons = listed(kind_count_text(one.kind, one.files) for one in counts)
            text = self.tr("{files} couldn't be read: {reasons}.").format(files=files_text(failed), reasons=reasons)
        if ignored:
            text += " " + self.tr("Ignored: {files}.").format(files=files_text(ignored))
        return text

    def _facts_text(self, health: IndexHealth) -> str:
        model = health.status.model
        parts = [
            self.tr("Language model: {name}").format(name=printable(model.name)),
            self.tr("{n} dimensions").format(n=number_text(health.model_dimensions)) if health.model_dimensions else "",
            self.tr("on {device}").format(device=model.device.upper()) if model.device else "",
            self.tr("models {size}").format(size=size_text(health.disk.models)) if health.disk.models else "",
            self.tr("logs {size}").format(size=size_text(health.disk.logs)),
        ]
        return "  ·  ".join(part for part in parts if part)

    def _act(self) -> None:
        (self.resume_requested if self._action == "resume" else self.anyway_requested).emit()
