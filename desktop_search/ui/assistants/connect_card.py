"""Settings card that connects assistants: one row for each, and the command for all others."""

from collections.abc import Sequence
from shlex import join

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton

from desktop_search.app_info import APP_NAME
from desktop_search.connectors.assistant_connections import Connection, ConnectionState
from desktop_search.ui.texts.display_names import breakable, isolated, printable, tool_tip
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.widgets.widgets import Card, button, label


class ConnectCard(Card):
    """Emits requests; the owner shows the change first."""

    connect_requested = Signal(str)
    """Emits the id of the program."""
    disconnect_requested = Signal(str)
    look_requested = Signal()
    """The card appeared: another program may have changed its file."""

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__()
        self.column.addWidget(label(self.tr("Connect an assistant"), "strong"))
        sentence = self.tr(
            "Adds {app} to the assistant's own configuration file. You see the change before it is written. Restart "
            "the assistant afterwards."
        )
        self.column.addWidget(label(sentence.format(app=APP_NAME), "muted"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        self._rows: dict[str, tuple[QLabel, QPushButton, QPushButton]] = {}
        self.trouble = label("", "warning")
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        self._command = join(command)
        self.column.addSpacing(8)
        self.column.addWidget(label(self.tr("For another assistant, enter this command as an MCP server:"), "muted"))
        shown = label(breakable(printable(self._command)), "small")
        copy = button(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(self._command))
        copy.setAccessibleName(self.tr("Copy the command"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(shown, 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def show_connections(self, connections: Sequence[Connection]) -> None:
        """Show the state of each assistant."""
        for one in connections:
            program_id = one.program.program_id
            if program_id not in self._rows:
                self._rows[program_id] = self._made(one)
            state, add, remove = self._rows[program_id]
            state.setText(self._state_text(one))
            state.setToolTip(tool_tip(engine_text(one.trouble)))
            state.setProperty("kind", "warning" if one.trouble else "muted")
            state.style().unpolish(state)
            state.style().polish(state)
            is_there = one.state in (ConnectionState.CONNECTED, ConnectionState.OUTDATED)
            add.setVisible(one.state in (ConnectionState.OPEN, ConnectionState.OUTDATED))
            add.setText(self.tr("Update…") if is_there else self.tr("Connect…"))
            remove.setVisible(is_there)
            for made in (add, remove):
                made.setAccessibleName(f"{made.text()} {one.program.name}")

    def _made(self, one: Connection) -> tuple[QLabel, QPushButton, QPushButton]:
        row, program_id = len(self._rows), one.program.program_id
        state = label("", "muted")
        add = button(self.tr("Connect…"), lambda: self.connect_requested.emit(program_id))
        remove = button(self.tr("Remove…"), lambda: self.disconnect_requested.emit(program_id))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(add)
        buttons.addWidget(remove)
        self._grid.addWidget(label(one.program.name, wrap=False), row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(state, row, 1)
        self._grid.addLayout(buttons, row, 2)
        self._grid.setRowMinimumHeight(row, add.sizeHint().height())
        return state, add, remove

    def _state_text(self, one: Connection) -> str:
        return {
            ConnectionState.ABSENT: self.tr("Not found on this computer"),
            ConnectionState.OPEN: self.tr("Not connected"),
            ConnectionState.CONNECTED: self.tr("Connected"),
            ConnectionState.OUTDATED: self.tr("Connected with another command"),
            ConnectionState.UNREADABLE: self.tr("{file} is not valid. Correct it in an editor.").format(
                file=isolated(printable(one.program.file.name))
            ),
        }[one.state]

    def say(self, trouble: str) -> None:
        """Show why a change failed; empty hides it."""
        self.trouble.setText(breakable(trouble))
        self.trouble.setVisible(bool(trouble))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_requested.emit()
