"""The first step of the first start: what this is, and which folders it shall know."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_search.app_info import APP_NAME
from desktop_search.domain.status import FolderStatus
from desktop_search.ui.names import short_path
from desktop_search.ui.parts import IconLabel, button, label
from desktop_search.ui.resources import app_icon
from desktop_search.ui.theme import Theme
from desktop_search.ui.tick_box import TickBox
from desktop_search.ui.wording import folder_name

Location = QStandardPaths.StandardLocation
SUGGESTED = (Location.DocumentsLocation, Location.DesktopLocation, Location.DownloadLocation)


def suggested_folders() -> list[Path]:
    """The person's own folders that exist, without the home folder, which some systems name for a missing one."""
    found: list[Path] = []
    for location in SUGGESTED:
        path = Path(QStandardPaths.writableLocation(location))
        if path != Path.home() and path.is_dir() and path not in found:
            found.append(path)
    return found


class FoldersStep(QWidget):
    """Ticks folders; those that are in the index already are ticked for good."""

    changed = Signal()
    """Another choice, or another folder in the index."""
    choose_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._added: set[str] = set()
        self._boxes: dict[str, QCheckBox] = {}
        self.choose = button(self.tr("Choose a folder…"), self.choose_requested.emit, "", "folder", theme)
        # Where nothing is suggested the first start begins on it; outside a dialog Enter would do nothing there.
        self.choose.setAutoDefault(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._heading())
        column.addSpacing(16)
        column.addLayout(self._promises())
        column.addSpacing(16)
        column.addWidget(self._chooser())
        column.addStretch(1)
        for path in suggested_folders():
            self._add_box(str(path))
        for box in list(self._boxes.values())[:1]:
            box.setChecked(True)

    def _heading(self) -> QHBoxLayout:
        logo = QLabel()
        logo.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(APP_NAME, "display", wrap=False))
        words.addWidget(label(self.tr("Finds things in your own files by what they say."), "lead"))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(logo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _promises(self) -> QGridLayout:
        promises = (
            (
                "meaning",
                self.tr("By meaning and by words"),
                self.tr("Ask in your own words, in any of some hundred languages. Exact words count too."),
            ),
            (
                "lock",
                self.tr("Nothing leaves this machine"),
                self.tr("Reading, indexing and searching happen here. No account, no cloud."),
            ),
            (
                "document",
                self.tr("Your files stay as they are"),
                self.tr("They are only read. The index lies in a folder of its own and can be deleted at any time."),
            ),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for number, (icon, heading, text) in enumerate(promises):
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(heading, "strong"))
            words.addWidget(label(text, "muted"))
            grid.addWidget(IconLabel(icon, 28, self._theme), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(words, number, 1)
        return grid

    def _chooser(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("drop")
        column = QVBoxLayout(frame)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Which folders shall be searched?"), "strong"))
        column.addLayout(self._list)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addWidget(label(self.tr("Or drop folders anywhere onto this window."), "small"))
        return frame

    def _add_box(self, path: str) -> QCheckBox:
        box = TickBox(f"{folder_name(path)}    {short_path(path)}".replace("&", "&&"))
        box.setAccessibleName(folder_name(path))
        box.setAccessibleDescription(short_path(path))
        box.toggled.connect(self.changed)
        self._boxes[path] = box
        self._list.addWidget(box, 0, Qt.AlignmentFlag.AlignLeading)
        return box

    def ticked(self) -> list[Path]:
        """Folders that are wanted and not in the index yet."""
        return [Path(path) for path, box in self._boxes.items() if box.isChecked() and path not in self._added]

    @property
    def is_enough(self) -> bool:
        """True when there is something to be indexed, or is already."""
        return bool(self._added) or bool(self.ticked())

    def show_folders(self, folders: Sequence[FolderStatus]) -> None:
        """Tick those that are in the index, wherever they were added."""
        added = {folder.path for folder in folders}
        if added == self._added:
            return
        gone, self._added = self._added - added, added
        for path in added:
            box = self._boxes.get(path) or self._add_box(path)
            box.setChecked(True)
        for path in gone:
            # Who took it out does not want it back with the next click.
            self._boxes[path].setChecked(False)
        for path, box in self._boxes.items():
            is_added = path in added
            box.setEnabled(not is_added)
            box.setToolTip(self.tr("It is in the index. The page Folders removes it again.") if is_added else "")
        self.changed.emit()
