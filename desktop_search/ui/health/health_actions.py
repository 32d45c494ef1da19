"""Requests of the health page to the engine, and when they are repeated."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_search.domain.health import IndexHealth, Version
from desktop_search.domain.status import IndexStatus
from desktop_search.engine.rpc import protocol
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.health.health_page import HealthPage
from desktop_search.ui.health.health_report import Report, read_log, report_text
from desktop_search.ui.texts.display_names import printable, printable_text
from desktop_search.ui.widgets.check_box import WrappingCheckBox
from desktop_search.ui.widgets.text_dialog import TextDialog
from desktop_search.ui.widgets.widgets import button, label

# The engine scans the catalog for each request, and the user cannot read faster.
AGAIN_MS = 2_000
# The statistics of the index change slowly, so they are refreshed less often.
LATER_MS = 10_000
# While an operation with a progress bar runs.
SOON_MS = 500


class HealthActions(QObject):
    """Created together with the page, on the first visit."""

    said = Signal(str)
    """A transient note for the status line."""

    def __init__(self, page: HealthPage, client: EngineClient, paths: AppPaths, window: QWidget) -> None:
        super().__init__(window)
        self._page, self._client, self._paths, self._window = page, client, paths, window
        self._health: IndexHealth | None = None
        self._settings: IndexSettings | None = None
        self._problems = -1
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._look_again)
        ask, overview, problems = client.ask, page.overview, page.problems
        page.export_requested.connect(self.export)
        page.tab_changed.connect(self.look)
        overview.resume_requested.connect(lambda: ask(protocol.SetPaused(False)))
        overview.anyway_requested.connect(lambda: ask(protocol.IndexAnyway()))
        overview.upkeep.verify_requested.connect(lambda: self._begin(protocol.Verify()))
        overview.upkeep.compact_requested.connect(lambda: self._begin(protocol.Compact()))
        overview.upkeep.rebuild_requested.connect(lambda: self._begin(protocol.RebuildVectors()))
        problems.retry_requested.connect(lambda paths: ask(protocol.Retry(paths)))
        problems.ignore_requested.connect(lambda paths, ignored: ask(protocol.Ignore(paths, ignored)))
        problems.raise_requested.connect(lambda paths: ask(protocol.RaiseLimits(paths)))
        problems.shown_changed.connect(self.look)
        client.health_arrived.connect(self._on_health)
        client.problems_arrived.connect(problems.show_problems)
        client.compacted.connect(self._on_compacted)
        client.index_settings_arrived.connect(self._keep_settings)
        client.status_changed.connect(self._on_status)
        client.done.connect(self._on_done)
        client.failed.connect(self._on_failed)

    def look(self) -> None:
        """Request the data of the page."""
        self._look_at_figures()
        if self._page.shows_problems:
            self._client.ask(protocol.GetProblems(self._page.problems.shows_ignored))

    def _look_at_figures(self) -> None:
        self._again.stop()
        self._client.ask(protocol.GetHealth())

    def _look_again(self) -> None:
        """Request the problems only if their number has changed, as there can be thousands."""
        problems = self._client.status.problems if self._client.status else 0
        if problems != self._problems:
            self._problems = problems
            self.look()
        else:
            self._look_at_figures()

    def export(self) -> None:
        """Show the report, to be saved or copied."""
        if self._health is not None:
            ReportDialog(self._health, self._settings, self._paths, self._window).open()

    def _begin(self, request: protocol.Request) -> None:
        self._client.ask(request)
        self.look()

    def _on_status(self, _status: IndexStatus) -> None:
        if self._page.isVisible():
            self._soon(AGAIN_MS)

    def _on_health(self, health: IndexHealth) -> None:
        self._health = health
        self._page.show_health(health)
        if health.upkeep is not None and self._page.isVisible():
            self._soon(SOON_MS)
        elif health.contents.is_old and self._page.isVisible():
            self._soon(LATER_MS)

    def _on_compacted(self, compacted: protocol.Compacted) -> None:
        given_back = compacted.before_bytes - compacted.after_bytes
        self._page.overview.upkeep.show_given_back(given_back, compacted.note)
        self.look()

    def _on_done(self, request: object) -> None:
        if isinstance(request, protocol.RaiseLimits):
            self.said.emit(self.tr("Limit raised. Reading the files again."))
        if isinstance(request, protocol.RaiseLimits | protocol.Ignore | protocol.Retry | protocol.RebuildVectors):
            self.look()

    def _on_failed(self, request: object, _failed: protocol.Failed) -> None:
        # The request failed: refresh the page, so that its button is enabled again.
        if self._page.isVisible() and not isinstance(request, protocol.GetHealth):
            self._soon(SOON_MS)

    def _keep_settings(self, settings: IndexSettings) -> None:
        self._settings = settings

    def _soon(self, wait_ms: int) -> None:
        if not self._again.isActive() or self._again.remainingTime() > wait_ms:
            self._again.start(wait_ms)


FILE_NAME = "desktop-search-report.txt"


class ReportDialog(TextDialog):
    """Shows the text as it will be saved, with or without names."""

    def __init__(
        self, health: IndexHealth, settings: IndexSettings | None, paths: AppPaths, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export a report"))
        screen = QGuiApplication.platformName()
        versions = (Version("Qt", qVersion() or ""), Version("screen", screen))
        self._report = Report(health, settings, read_log(paths.logs), versions)
        self.text.setAccessibleName(self.tr("Report"))
        self.keep_lines()
        self.with_paths = WrappingCheckBox(self.tr("Include the names and paths of files and folders"))
        self.with_paths.toggled.connect(self._write)
        self.trouble = label("", "warning")
        self.trouble.hide()
        explanation = self.tr(
            "The report contains versions, counts, sizes, problems by kind, index settings and the last "
            "lines of the log. It contains no text of your files and no searches. Names and paths are "
            "replaced by short hashes unless you include them. It stays on this computer until you send it."
        )
        self.save = button(self.tr("Save…"), self._choose, "primary")
        left, right = [button(self.tr("Copy"), self.copy)], [button(self.tr("Cancel"), self.reject), self.save]
        heading = self.tr("Report to attach to a bug report")
        self.lay_out(heading, explanation, (left, right), below=[self.with_paths, self.trouble])
        self._write()

    def _write(self) -> None:
        self.text.setPlainText(printable_text(report_text(self._report, with_paths=self.with_paths.isChecked())))

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(Path.home() / FILE_NAME))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, file: Path) -> None:
        """Save the shown text and close the dialog. If that fails, show why and stay open."""
        try:
            file.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError as error:
            what = self.tr("The report could not be saved ({reason}). Choose another place.")
            self.trouble.setText(printable(what.format(reason=error.strerror or str(error))))
            self.trouble.show()
            return
        self.accept()
