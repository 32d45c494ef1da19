"""Settings card for update checks and their result."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_search.domain.release_info import Release, UpdateFailure
from desktop_search.settings import WindowSettings
from desktop_search.ui.settings.update_texts import newer_text, trouble_text
from desktop_search.ui.texts.display_names import isolated, printable
from desktop_search.ui.widgets.check_box import WrappingCheckBox
from desktop_search.ui.widgets.widgets import SWITCH_INDENT, Card, button, label


class UpdatesCard(Card):
    """Emits requests as signals; shows the result."""

    changed = Signal(dict)
    """Changed fields of WindowSettings by name."""
    ask_requested = Signal()
    page_requested = Signal()

    def __init__(self, settings: WindowSettings, host: str) -> None:
        """`host` is the host that is asked."""
        super().__init__()
        self._host = host
        self.column.addWidget(label(self.tr("Updates"), "strong"))
        self.weekly = WrappingCheckBox(self.tr("Check for updates weekly"))
        self.weekly.toggled.connect(lambda on: self.changed.emit({"updates": on}))
        self.column.addWidget(self.weekly)
        note = self.tr("Contacts {host}. Only the request itself is sent. Nothing is downloaded or installed.")
        sent = label(note.format(host=isolated(printable(host))), "small")
        sent.setIndent(SWITCH_INDENT)
        self.weekly.setAccessibleDescription(sent.text())
        self.column.addWidget(sent)
        self.said, self.note = label("", "body"), label("", "muted")
        # Part of the label, as spacing in the layout would remain when there is no text.
        self.said.setContentsMargins(0, 8, 0, 0)
        self.ask = button(self.tr("Check now"), self.ask_requested.emit)
        self.page = button(self.tr("Open page"), self.page_requested.emit)
        for part in (self.said, self.note, self.page):
            part.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.ask)
        row.addWidget(self.page)
        row.addStretch(1)
        self.column.addWidget(self.said)
        self.column.addWidget(self.note)
        self.column.addSpacing(4)
        self.column.addLayout(row)
        self.show_settings(settings)

    def show_settings(self, settings: WindowSettings) -> None:
        """Show the settings."""
        self.weekly.blockSignals(True)
        self.weekly.setChecked(settings.updates)
        self.weekly.blockSignals(False)

    def show_asking(self) -> None:
        """Show that a check is running."""
        self._say(self.tr("Checking…"), "")
        self.ask.setEnabled(False)

    def show_answer(self, newer: Release | None) -> None:
        """Show the new version, or that there is none."""
        if newer is None:
            self._say(self.tr("You have the latest version."), "")
            return
        self._say(newer_text(newer), printable(newer.note))
        self.page.show()

    def show_trouble(self, trouble: UpdateFailure) -> None:
        """Show why the check failed."""
        self._say(trouble_text(trouble, self._host), "")

    def _say(self, text: str, note: str) -> None:
        self.ask.setEnabled(True)
        for part, words in ((self.said, text), (self.note, note)):
            part.setText(words)
            part.setVisible(bool(words))
        self.page.hide()
