"""List of language models, a row for each, with one selected."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from desktop_search.domain.model_choices import ModelChoice
from desktop_search.domain.status import ModelDownload
from desktop_search.engine.api import Models
from desktop_search.settings import IndexSettings
from desktop_search.ui.texts.display_names import locale, number_text, printable, size_text
from desktop_search.ui.texts.texts import listed
from desktop_search.ui.texts.translations import engine_text, tr
from desktop_search.ui.theme.animation import WorkBar
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import button, indent, label, lay_out_now

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
        self.radio.setEnabled(choice.is_usable and (choice.installed or choice.downloadable))
        group.addButton(self.radio)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.radio)
        # The progress next to it includes the part already downloaded.
        described = replace(choice, come_mb=0) if download else choice
        # Only embedding models were compared.
        quality = [] if choice.is_reranker else [quality_text(described)]
        lines = [*quality, facts_text(described)]
        if not choice.is_usable:
            lines.append(printable(engine_text(choice.problem)))
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
        if not self.choice.is_usable:
            unusable: QLabel = label(self.tr("Unavailable"), "small", wrap=False)
            return unusable
        if self.choice.installed:
            # The default models are bundled if a package for them exists.
            defaults = IndexSettings().model, IndexSettings().reranker
            text = self.tr("Included") if self.choice.model_id in defaults else self.tr("Installed")
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


def facts_text(choice: ModelChoice) -> str:
    """Speed, languages, size, memory and license on one line."""
    size = tr("{n} MB").format(n=number_text(choice.size_mb)) if choice.size_mb else ""
    come = tr("{n} MB already downloaded").format(n=number_text(choice.come_mb)) if choice.come_mb else ""
    memory = tr("about {n} MB of memory").format(n=number_text(choice.memory_mb)) if choice.memory_mb else ""
    about = choice.licence, engine_text(choice.note)
    parts = (speed_text(choice), engine_text(choice.languages), size, come, memory, *about)
    return "  ·  ".join(printable(part) for part in parts if part)


def quality_text(choice: ModelChoice) -> str:
    """Share of questions whose page is among the top ten, and a published score; or that neither is known."""
    shares = {(found.question, found.text): found.share for found in choice.found}
    parts = []
    for pattern, pairs in (
        (tr("English {share}"), [("en", "en")]),
        (tr("German {share}"), [("de", "de")]),
        (tr("across the two {share}"), [("de", "en"), ("en", "de")]),
    ):
        measured = [shares[pair] for pair in pairs if pair in shares]
        if measured:
            percent = round(100 * sum(measured) / len(measured))
            parts.append(pattern.format(share=tr("{n}%").format(n=number_text(percent))))
    known = [tr("Right page in the first ten: {figures}").format(figures=listed(parts))] if parts else []
    if choice.published:
        score = locale().toString(choice.published, "f", 2)
        known.append(tr("Questions in other languages: {score} (published test)").format(score=score))
    return "  ·  ".join(known) or tr("Quality not measured")


def speed_text(choice: ModelChoice) -> str:
    """Speed relative to the default model, estimated from the amount of computation."""
    if not choice.work:
        return tr("Speed unknown")
    if choice.work == 1:
        return tr("Default speed")
    if choice.work < 1:
        return tr("About {n}× faster (estimate)").format(n=locale().toString(1 / choice.work, "g", 2))
    return tr("About {n}× slower (estimate)").format(n=locale().toString(float(choice.work), "g", 2))


def download_text(download: ModelDownload) -> str:
    """ "34% of 471 MB"."""
    if not download.total_bytes:
        return tr("Contacting the server")
    # 100% only when finished: the download is verified at the end and may be rejected.
    percent = min(99, int(100 * download.share))
    return tr("{percent}% of {size}").format(percent=number_text(percent), size=size_text(download.total_bytes))


class ModelList(QWidget):
    """Shows the models that `pick` returns; its arguments are all models and the ids of those being downloaded."""

    chosen = Signal(object)
    download_requested = Signal(object)
    stop_requested = Signal(str)

    def __init__(self, theme: Theme, pick: Callable[[Models, Sequence[str]], Sequence[ModelChoice]]) -> None:
        super().__init__()
        self._theme = theme
        self._pick = pick
        self._models: Models | None = None
        self._downloads: dict[str, ModelDownload] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def rows(self) -> list[ModelRow]:
        found = (self._column.itemAt(number) for number in range(self._column.count()))
        return [item.widget() for item in found if item is not None]  # type: ignore[misc]

    def show_models(self, models: Models) -> None:
        """Replace the rows and mark the model that is in use, whichever was clicked."""
        self._models = models
        self.rebuild()

    def show_downloads(self, downloads: Sequence[ModelDownload]) -> None:
        """Show the progress of model downloads."""
        coming = {download.model_id: download for download in downloads}
        is_same = coming.keys() == self._downloads.keys()
        self._downloads = coming
        if not is_same:
            self.rebuild()
        for row in self.rows():
            if row.choice.model_id in coming:
                row.show_download(coming[row.choice.model_id])

    def rebuild(self) -> None:
        """Recreate the rows from `pick`."""
        if self._models is None:
            return
        for row in self.rows():
            self._group.removeButton(row.radio)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for choice in self._pick(self._models, tuple(self._downloads)):
            is_chosen, download = choice.model_id == self._models.chosen, self._downloads.get(choice.model_id)
            made = ModelRow(choice, is_chosen, download, self._group, self._theme)
            made.chosen.connect(self.chosen)
            made.download_requested.connect(self.download_requested)
            made.stop_requested.connect(self.stop_requested)
            self._column.addWidget(made)
            made.show()
        lay_out_now(self)
