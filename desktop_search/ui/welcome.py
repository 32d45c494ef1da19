"""The first start: what this is, and which folders it shall know."""

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_search.app_info import APP_NAME
from desktop_search.ui.first_model import FirstModelCard
from desktop_search.ui.names import short_path
from desktop_search.ui.parts import IconLabel, button, label
from desktop_search.ui.resources import app_icon
from desktop_search.ui.theme import Theme
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


class WelcomePane(QScrollArea):
    """Says what the program does and takes the first folders."""

    folders_chosen = Signal(object)
    """A list of paths to be added."""
    choose_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self.model = FirstModelCard(theme)
        self._boxes: list[tuple[QCheckBox, Path]] = []
        self._start = button(self.tr("Start with these folders"), self._take_checked, "primary")
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addLayout(self._heading())
        column.addSpacing(16)
        column.addLayout(self._promises())
        column.addSpacing(16)
        column.addWidget(self._chooser())
        column.addSpacing(8)
        column.addWidget(self.model)
        column.addStretch(2)
        holder = QWidget()
        holder.setMaximumWidth(680)
        holder.setLayout(column)
        body = QWidget()
        body.setObjectName("page")
        row = QHBoxLayout(body)
        row.setContentsMargins(32, 24, 32, 24)
        row.addStretch(1)
        row.addWidget(holder, 20)
        row.addStretch(1)
        self.setWidget(body)

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
        for path in suggested_folders():
            box = QCheckBox(f"{folder_name(str(path))}    {short_path(str(path))}".replace("&", "&&"))
            box.setAccessibleName(folder_name(str(path)))
            box.toggled.connect(self._refresh)
            self._boxes.append((box, path))
            column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._start)
        self._start.setVisible(bool(self._boxes))
        row.addWidget(button(self.tr("Choose a folder…"), self.choose_requested.emit, "", "folder", self._theme))
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addWidget(label(self.tr("Or drop folders anywhere onto this window."), "small"))
        if self._boxes:
            self._boxes[0][0].setChecked(True)
        self._refresh()
        return frame

    def _refresh(self) -> None:
        checked = sum(box.isChecked() for box, _ in self._boxes)
        self._start.setEnabled(checked > 0)
        self._start.setText(self.tr("Start with this folder") if checked == 1 else self.tr("Start with these folders"))

    def _take_checked(self) -> None:
        self.folders_chosen.emit([path for box, path in self._boxes if box.isChecked()])
