"""Row of a language model in a list."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from desktop_search.domain.model_choices import ModelChoice
from desktop_search.domain.status import ModelDownload
from desktop_search.settings import IndexSettings
from desktop_search.ui.models.model_texts import download_text, facts_text, worth_text
from desktop_search.ui.texts.display_names import printable
from desktop_search.ui.theme.animation import WorkBar
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import button, indent, label

# Width of the radio button's indicator and its spacing.
INDENT = 28
STATE_WIDTH = 144


class ModelRow(QWidget):
    """Radio button with state: installed, download button, or download progress."""

    chosen = Signal(object)
    download_requested = Signal(object)
    stop_requested = Signal(str)

    def __init__(
        self,
        choice: ModelChoice,
        is_chosen: bool,
        download: ModelDownload | None,
        group: QButtonGroup,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.choice = choice
        self.radio = QRadioButton(printable(choice.name).replace("&", "&&"))
        self.radio.setChecked(is_chosen)
        self.radio.clicked.connect(self._on_clicked)
        self.radio.setEnabled(choice.installed or choice.downloadable)
        group.addButton(self.radio)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.radio)
        # The progress next to it includes the part already downloaded.
        told = replace(choice, come_mb=0) if download else choice
        lines = [text for text in (worth_text(told), facts_text(told)) if text]
        self.radio.setAccessibleDescription(". ".join(lines))
        for text in lines:
            line = label(text, "small")
            indent(line, INDENT)
            words.addWidget(line)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._coming(download) if download else self._state(theme))

    def _on_clicked(self) -> None:
        (self.chosen if self.choice.installed else self.download_requested).emit(self.choice)

    def _state(self, theme: Theme) -> QWidget:
        if self.choice.installed:
            # The default model is bundled if a package for it exists.
            text = self.tr("Included") if self.choice.model_id == IndexSettings().model else self.tr("Installed")
            here: QLabel = label(text, "small", wrap=False)
            return here
        if not self.choice.downloadable:
            from_folder: QLabel = label(self.tr("Import only"), "small", wrap=False)
            return from_folder
        begun = self.choice.come_mb > 0
        fetch = button(
            self.tr("Continue…") if begun else self.tr("Download…"),
            lambda: self.download_requested.emit(self.choice),
            "",
            "download",
            theme,
        )
        fetch.setAccessibleName(self.tr("Download {model}").format(model=printable(self.choice.name)))
        return fetch

    def _coming(self, download: ModelDownload) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(STATE_WIDTH)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._bar = WorkBar(self.tr("Downloading"))
        self._words = label("", "small", wrap=False)
        stop = button(self.tr("Stop"), lambda: self.stop_requested.emit(self.choice.model_id))
        stop.setAccessibleName(self.tr("Stop downloading {model}").format(model=printable(self.choice.name)))
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addWidget(stop)
        self.show_download(download)
        return holder

    def show_download(self, download: ModelDownload) -> None:
        """Show the progress; only for a row created with a download."""
        self._bar.show_share(download.share if download.total_bytes else None)
        self._words.setText(download_text(download))
