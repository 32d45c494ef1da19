"""The first start in three calm steps: folders, language model, behaviour. Each can be skipped."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_search.domain.status import IndexStatus
from desktop_search.ui.announcing import announce
from desktop_search.ui.first_model import FirstModelCard
from desktop_search.ui.parts import button, label, scrolling
from desktop_search.ui.step_dots import StepDots
from desktop_search.ui.theme import Theme
from desktop_search.ui.welcome_behaviour import BehaviourStep
from desktop_search.ui.welcome_folders import FoldersStep

FOLDERS, MODEL, BEHAVIOUR = range(3)
STEPS = 3
WIDTH = 680


class WelcomePane(QWidget):
    """Asks by signal. What is chosen in a step is done at once: indexing runs beside the steps that follow."""

    folders_chosen = Signal(object)
    """A list of paths to be added."""
    choose_requested = Signal()
    finished = Signal()
    """The person has seen enough."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.folders = FoldersStep(theme)
        self.model = FirstModelCard(theme)
        self.behaviour = BehaviourStep()
        self.steps = QStackedWidget()
        for step in (self.folders, self._model_step(), self.behaviour):
            self.steps.addWidget(_centred(step))
        self.dots = StepDots(STEPS, theme)
        self.back = button(self.tr("Back"), lambda: self.turn_to(self.step - 1), "quiet")
        self.skip = button(self.tr("Skip"), self._skip, "quiet")
        self.next = button(self.tr("Next"), self._next, "primary")
        self.indexing = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.steps, 1)
        column.addWidget(self._footer())
        self.folders.choose_requested.connect(self.choose_requested)
        self.folders.changed.connect(self._refresh)
        self._refresh()

    def _model_step(self) -> QWidget:
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Language model"), "page"))
        column.addWidget(
            label(
                self.tr(
                    "It turns text into meaning, on this machine. The one marked suits most people, and can be changed "
                    "at any time."
                ),
                "lead",
            )
        )
        column.addSpacing(8)
        column.addWidget(self.model)
        column.addStretch(1)
        return step

    def _footer(self) -> QWidget:
        footer = QFrame()
        footer.setObjectName("steps")
        holder = QWidget()
        holder.setMaximumWidth(WIDTH)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.indexing)
        row = QHBoxLayout()
        row.setSpacing(12)
        column.addLayout(row)
        row.addWidget(self.dots)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        for part in (self.back, self.skip, self.next):
            # Outside a dialog Enter would do nothing on a button.
            part.setAutoDefault(True)
        outer = QHBoxLayout(footer)
        outer.setContentsMargins(32, 12, 32, 12)
        outer.addStretch(1)
        outer.addWidget(holder, 20)
        outer.addStretch(1)
        return footer

    @property
    def step(self) -> int:
        """Which is shown, counted from 0."""
        return self.steps.currentIndex()

    def turn_to(self, step: int) -> None:
        """Show another step; the focus goes to the button that leads on."""
        self.steps.setCurrentIndex(step)
        self.dots.show_step(step)
        self._refresh()
        self.take_focus()
        headings = (self.tr("Folders"), self.tr("Language model"), self.tr("Beside your other work"))
        announce(self, f"{self.dots.accessibleName()}: {headings[step]}")

    def take_focus(self) -> None:
        """Put the focus where Enter goes on, or else where something can be chosen."""
        target = self.next if self.next.isEnabled() else self.folders.choose
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def show_status(self, status: IndexStatus) -> None:
        """Tell which folders are in the index, and that it goes on behind."""
        self.folders.show_folders(status.folders)
        self.model.show_downloads(status.downloads)
        self._refresh()

    def _refresh(self) -> None:
        is_first, is_last = self.step == FOLDERS, self.step == BEHAVIOUR
        self.back.setVisible(not is_first)
        self.skip.setVisible(not is_last)
        self.skip.setText(self.tr("Skip") if is_first else self.tr("Skip the rest"))
        self.next.setText(self.tr("Start searching") if is_last else self.tr("Next"))
        self._allow_next(not is_first or self.folders.is_enough)
        if is_first:
            text = self.tr("Indexing begins with Next.") if self.folders.ticked() else ""
        else:
            text = self.tr("Your files are being indexed meanwhile.") if self.folders.is_enough else ""
        self.indexing.setText(text)
        self.indexing.setVisible(bool(text))

    def _allow_next(self, allowed: bool) -> None:
        newly = allowed and not self.next.isEnabled()
        self.next.setEnabled(allowed)
        # A folder that was just chosen, or came from elsewhere, leaves nothing to do but go on.
        if newly and self.folders.choose.hasFocus():
            self.take_focus()

    def _next(self) -> None:
        if self.step == FOLDERS and (chosen := self.folders.ticked()):
            self.folders_chosen.emit(chosen)
        if self.step == BEHAVIOUR:
            self.finished.emit()
        else:
            self.turn_to(self.step + 1)

    def _skip(self) -> None:
        if self.step == FOLDERS:
            self.turn_to(MODEL)
        else:
            self.finished.emit()


def _centred(step: QWidget) -> QScrollArea:
    """A step in the middle of the page."""
    step.setMaximumWidth(WIDTH)
    body = QWidget()
    row = QHBoxLayout(body)
    row.setContentsMargins(32, 40, 32, 24)
    row.addStretch(1)
    row.addWidget(step, 20)
    row.addStretch(1)
    return scrolling(body)
