"""Settings of what the program does without its window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.platform.autostart import Autostart
from desktop_search.settings import WindowSettings
from desktop_search.ui.engine_texts import engine_text
from desktop_search.ui.names import short_path
from desktop_search.ui.parts import SWITCH_INDENT, Card, label
from desktop_search.ui.tray import Tray


class PresenceCard(Card):
    """Tray, closing, start at login, and what is told beside the window."""

    changed = Signal(dict)
    """Fields of WindowSettings, by name, that are to be others."""

    def __init__(self, settings: WindowSettings, autostart: Autostart) -> None:
        super().__init__()
        self._autostart = autostart
        self.column.addWidget(label(self.tr("In the background"), "strong"))
        self.tray = QCheckBox(self.tr("Show an icon in the tray"))
        self.tray.toggled.connect(lambda on: self.changed.emit({"tray": on}))
        self.column.addWidget(self.tray)
        self._tray_note = label(self.tr("This desktop has no tray at present."), "small")
        self._tray_note.setIndent(SWITCH_INDENT)
        self.column.addWidget(self._tray_note)
        self.notices = QCheckBox(self.tr("Notify me when something needs me, such as a full disk"))
        self.notices.toggled.connect(lambda on: self.changed.emit({"notices": on}))
        self.column.addWidget(self.notices)
        self.login = QCheckBox(self.tr("Start when I log in, without opening the window"))
        self.login.toggled.connect(self._on_login)
        self.column.addWidget(self.login)
        self._login_note = label("", "small")
        self._login_note.setIndent(SWITCH_INDENT)
        self.column.addWidget(self._login_note)
        self.column.addSpacing(8)
        self._add_closing()
        self.show_settings(settings)

    def _add_closing(self) -> None:
        question = self.tr("When the window is closed")
        self.when_closed = QComboBox()
        self.when_closed.setAccessibleName(question)
        for value, text in (
            ("ask", self.tr("Ask")),
            ("stay", self.tr("Keep running")),
            ("quit", self.tr("Quit")),
        ):
            self.when_closed.addItem(text, value)
        self.when_closed.activated.connect(
            lambda _row: self.changed.emit({"when_closed": str(self.when_closed.currentData())})
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label(question, wrap=False))
        row.addWidget(self.when_closed)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(label(self.tr("While it keeps running, start it again to get its window back."), "small"))

    def show_settings(self, settings: WindowSettings) -> None:
        """Show what is kept, and what the system has."""
        for switch, is_on in (
            (self.tray, settings.tray),
            (self.notices, settings.notices),
            (self.login, self._autostart.is_on()),
        ):
            switch.blockSignals(True)
            switch.setChecked(is_on)
            switch.blockSignals(False)
        self.when_closed.setCurrentIndex(max(0, self.when_closed.findData(settings.when_closed)))
        self._tray_note.setVisible(not Tray.is_possible())
        self._show_place()

    def _show_place(self, trouble: str = "") -> None:
        place = self.tr("Written to {place}").format(place=short_path(self._autostart.place))
        self._login_note.setText(trouble or place)
        self._login_note.setVisible(bool(trouble) or self.login.isChecked())

    def _on_login(self, on: bool) -> None:
        try:
            self._autostart.switch(on=on)
        except DesktopSearchError as error:
            self.login.blockSignals(True)
            self.login.setChecked(not on)
            self.login.blockSignals(False)
            self._show_place(engine_text(f"{error.message} {error.remedy}"))
        else:
            self._show_place()
