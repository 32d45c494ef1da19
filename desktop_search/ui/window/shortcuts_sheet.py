"""Dialog with all keyboard shortcuts (F1)."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_search.ui.widgets.shortcuts import TABLE, KeyGroup, group_text, key_text, native_keys
from desktop_search.ui.widgets.widgets import button, label
from desktop_search.ui.widgets.window_geometry import keep_on_screen

FIRST_SIZE = (560, 640)
GROUP_GAP = 16


class ShortcutsSheet(QDialog):
    """Created each time it is opened, and deleted when closed."""

    def __init__(self, chosen: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`chosen` maps the names of global hotkeys to their keys as written by the system."""
        super().__init__(parent)
        self._chosen = chosen
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: dict[str, tuple[QLabel, list[QLabel]]] = {}
        body = QWidget()
        body.setObjectName("page")
        grid = QGridLayout(body)
        grid.setContentsMargins(24, 24, 24, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(self.windowTitle(), "title", wrap=False), 0, 0, 1, 2)
        for group in KeyGroup:
            self._add_group(grid, group)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area = QScrollArea()
        self._area.setObjectName("keys")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.windowTitle())
        self._area.setWidget(body)
        close = button(self.tr("Close"), self.accept, "primary")
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        self.resize(*FIRST_SIZE)
        keep_on_screen(self)
        self._area.setFocus()

    def _add_group(self, grid: QGridLayout, group: KeyGroup) -> None:
        grid.setRowMinimumHeight(grid.rowCount(), GROUP_GAP)
        grid.addWidget(label(group_text(group), "strong", wrap=False), grid.rowCount(), 0, 1, 2)
        for entry in (entry for entry in TABLE if entry.group is group):
            keys = [self._chosen[entry.name]] if entry.name in self._chosen else list(map(native_keys, entry.keys))
            if not keys:
                continue
            text = label(key_text(entry))
            caps = [_cap(one) for one in keys]
            line = QHBoxLayout()
            line.setSpacing(6)
            for cap in caps:
                # Keeps its height if the text next to it wraps.
                line.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addStretch(1)
            text.setAccessibleName(f"{text.text()}: {', '.join(cap.text() for cap in caps)}")
            row = grid.rowCount()
            grid.addWidget(text, row, 0)
            grid.addLayout(line, row, 1)
            self.rows[entry.name] = (text, caps)


def _cap(keys: str) -> QLabel:
    made = label(keys, "key", wrap=False)
    # Keys are written from left to right in every language.
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return made
