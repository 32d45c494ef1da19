"""What is left out of the search: habits as switches, and patterns."""

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit

from desktop_search.settings import IndexSettings
from desktop_search.ui.parts import Card, button, label

EXAMPLES = "*.bak\nArchive/\nDocuments/old/**\n!important.bak"


class ExclusionsCard(Card):
    """Switches apply at once; patterns with their button, as half a pattern may exclude everything."""

    settings_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._settings: IndexSettings | None = None
        self.column.addWidget(label(self.tr("Left out"), "strong"))
        self.column.addWidget(
            label(self.tr("For every folder. A change is followed by a look through the folders."), "muted")
        )
        self.switches = {
            "skip_hidden": QCheckBox(self.tr("Hidden files and folders")),
            "skip_system": QCheckBox(self.tr("System folders, caches and program parts such as node_modules and .git")),
            "skip_gitignored": QCheckBox(self.tr("What a .gitignore file names")),
            "skip_secrets": QCheckBox(self.tr("What looks like a secret: private keys, password stores, .env files")),
        }
        for name, switch in self.switches.items():
            switch.toggled.connect(lambda on, name=name: self._on_switch(name, on))
            self.column.addWidget(switch)
        self.column.addSpacing(8)
        self.column.addWidget(label(self.tr("Patterns, one to a line, as in a .gitignore file"), "body"))
        self.patterns = QPlainTextEdit()
        self.patterns.setPlaceholderText(EXAMPLES)
        self.patterns.setAccessibleName(self.tr("Patterns of files and folders to leave out"))
        self.patterns.setTabChangesFocus(True)
        self.patterns.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.patterns.setFixedHeight(self.patterns.fontMetrics().lineSpacing() * 5 + 24)
        self.patterns.textChanged.connect(self._refresh)
        self.column.addWidget(self.patterns)
        self.column.addWidget(
            label(
                self.tr(
                    "*.bak leaves out every file with that ending, Archive/ every folder of that name; ** stands for "
                    "any number of folders, and ! takes something back in."
                ),
                "small",
            )
        )
        self.apply_button = button(self.tr("Apply patterns"), self._apply)
        row = QHBoxLayout()
        row.addWidget(self.apply_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self._refresh()

    def show_settings(self, settings: IndexSettings) -> None:
        """Show these; patterns being edited stay."""
        edited = self._is_edited()
        self._settings = settings
        for name, switch in self.switches.items():
            switch.blockSignals(True)
            switch.setChecked(getattr(settings, name))
            switch.blockSignals(False)
        if not edited:
            self.patterns.setPlainText("\n".join(settings.exclude))
        self._refresh()

    def _typed(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.patterns.toPlainText().splitlines() if line.strip())

    def _is_edited(self) -> bool:
        return self._settings is not None and self._typed() != self._settings.exclude

    def _refresh(self) -> None:
        self.setEnabled(self._settings is not None)
        self.apply_button.setEnabled(self._is_edited())

    def _on_switch(self, name: str, on: bool) -> None:
        if self._settings is not None:
            self._change(replace(self._settings, **cast(Any, {name: on})))

    def _apply(self) -> None:
        if self._settings is not None:
            self._change(replace(self._settings, exclude=self._typed()))

    def _change(self, settings: IndexSettings) -> None:
        self._settings = settings
        self._refresh()
        self.settings_changed.emit(settings)
