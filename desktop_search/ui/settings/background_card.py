"""Settings card for running in the background."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.platform.desktop.autostart import Autostart
from desktop_search.settings import WindowSettings
from desktop_search.ui.texts.display_names import short_path
from desktop_search.ui.texts.engine_texts import engine_text
from desktop_search.ui.tray.tray import Tray
from desktop_search.ui.widgets.check_box import WrappingCheckBox
from desktop_search.ui.widgets.widgets import SWITCH_INDENT, Card, label


class LoginSwitch(WrappingCheckBox):
    """Check box for autostart at login; its state is read from the system."""

    failed = Signal(str)
    """The system refused the change; with the reason."""
    changed = Signal()

    def __init__(self, text: str, autostart: Autostart) -> None:
        super().__init__(text)
        self._autostart = autostart
        self.refresh()
        self.toggled.connect(self._on_toggled)

    def refresh(self) -> None:
        """Read the state from the system."""
        self._show(self._autostart.is_on())

    def _show(self, on: bool) -> None:
        self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(False)

    def _on_toggled(self, on: bool) -> None:
        try:
            self._autostart.switch(on=on)
        except DesktopSearchError as error:
            self._show(not on)
            self.failed.emit(engine_text(f"{error.message} {error.remedy}"))
        else:
            self.changed.emit()


class BackgroundCard(Card):
    """Tray icon, behaviour on close, start at login, and notifications."""

    changed = Signal(dict)
    """Changed fields of WindowSettings by name."""

    def __init__(self, settings: WindowSettings, autostart: Autostart) -> None:
        super().__init__()
        self._autostart = autostart
        self.column.addWidget(label(self.tr("In the background"), "strong"))
        self.tray = WrappingCheckBox(self.tr("Show an icon in the tray"))
        self.tray.toggled.connect(lambda on: self.changed.emit({"tray": on}))
        self.column.addWidget(self.tray)
        self._tray_note = label(self.tr("This desktop has no tray."), "small")
        self._tray_note.setIndent(SWITCH_INDENT)
        self.column.addWidget(self._tray_note)
        self.notices = WrappingCheckBox(self.tr("Notify me about problems, such as a full disk"))
        self.notices.toggled.connect(lambda on: self.changed.emit({"notices": on}))
        self.column.addWidget(self.notices)
        self.login = LoginSwitch(self.tr("Start at login, without opening the window"), autostart)
        self.login.changed.connect(self._show_place)
        self.login.failed.connect(self._show_place)
        self.column.addWidget(self.login)
        self._login_note = label("", "small")
        self._login_note.setIndent(SWITCH_INDENT)
        self.column.addWidget(self._login_note)
        self.column.addSpacing(8)
        self._add_closing()
        self.show_settings(settings)

    def _add_closing(self) -> None:
        question = self.tr("When I close the window")
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
        self.column.addWidget(label(self.tr("To reopen the window, start the program again."), "small"))

    def show_settings(self, settings: WindowSettings) -> None:
        """Show the settings, and the autostart state of the system."""
        self.login.refresh()
        for switch, is_on in ((self.tray, settings.tray), (self.notices, settings.notices)):
            switch.blockSignals(True)
            switch.setChecked(is_on)
            switch.blockSignals(False)
        self.when_closed.setCurrentIndex(max(0, self.when_closed.findData(settings.when_closed)))
        self._tray_note.setVisible(not Tray.is_possible())
        self.tray.setEnabled(Tray.is_possible())
        self._show_place()

    def _show_place(self, trouble: str = "") -> None:
        place = self.tr("Saved to {place}").format(place=short_path(self._autostart.place))
        self._login_note.setText(trouble or place)
        self._login_note.setVisible(bool(trouble) or self.login.isChecked())
