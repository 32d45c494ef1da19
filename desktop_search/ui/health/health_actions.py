"""Requests of the health page to the engine, and when they are repeated."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_search.domain.health import IndexHealth, Version
from desktop_search.domain.status import IndexStatus, VerifyReport
from desktop_search.engine.api import Compacted, Failed
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.health.health_page import HealthPage
from desktop_search.ui.health.health_report import Report, read_log, report_text
from desktop_search.ui.recognition.recognition_actions import RecognitionActions
from desktop_search.ui.texts.display_names import printable, printable_text
from desktop_search.ui.widgets.dialogs import TextDialog
from desktop_search.ui.widgets.widgets import WrappingCheckBox, button, label

# The engine scans the catalog for each request, and the user cannot read faster.
AGAIN_MS = 2_000
# The statistics of the index change slowly, so they are refreshed less often.
LATER_MS = 10_000
# While an operation with a progress bar runs.
SOON_MS = 500

_ResultT = TypeVar("_ResultT")


class HealthActions(QObject):
    """Created together with the page, on the first visit."""

    said = Signal(str)
    """A transient note for the status line."""

    def __init__(
        self, page: HealthPage, client: EngineClient, verify: "Callable[[], Future[VerifyReport]]", paths: AppPaths
    ) -> None:
        super().__init__(page)
        self._page, self._client, self._paths = page, client, paths
        self._health: IndexHealth | None = None
        self._settings: IndexSettings | None = None
        self._problems = -1
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._look_again)
        api, overview, problems = client.api, page.overview, page.problems
        page.export_requested.connect(self.export)
        page.tab_changed.connect(self.look)
        overview.resume_requested.connect(lambda: self._do(api.set_paused(False)))
        overview.anyway_requested.connect(lambda: self._do(api.index_anyway()))
        overview.maintenance.verify_requested.connect(lambda: self._begin(verify()))
        overview.maintenance.compact_requested.connect(lambda: self._begin(api.compact(), self._on_compacted))
        overview.maintenance.rebuild_requested.connect(lambda: self._begin(api.rebuild_vectors(), self._look_after))
        recognition = overview.recognition
        recognition.pause_requested.connect(lambda on: self._do(api.set_recognition_paused(on), self._look_after))
        again = RecognitionActions(api, page.window())
        again.said.connect(self.said)
        recognition.again_requested.connect(again.recognize_again)
        recognition.language_requested.connect(again.choose_language)
        problems.retry_requested.connect(lambda paths: self._do(api.retry(paths), self._look_after))
        problems.ignore_requested.connect(lambda paths, ignored: self._do(api.ignore(paths, ignored), self._look_after))
        problems.raise_requested.connect(lambda paths: self._do(api.raise_limits(paths), self._on_limits_raised))
        problems.shown_changed.connect(self.look)
        client.index_settings_changed.connect(self._keep_settings)
        client.status_changed.connect(self._on_status)

    def look(self) -> None:
        """Request the data of the page."""
        self._look_at_figures()
        if self._page.shows_problems:
            problems = self._page.problems
            self._do(self._client.api.get_problems(problems.shows_ignored), problems.show_problems)

    def _look_at_figures(self) -> None:
        self._again.stop()
        deliver(self._client.api.get_health(), self, self._on_health)

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
            ReportDialog(self._health, self._settings, self._paths, self._page.window()).open()

    def _do(self, future: "Future[_ResultT]", on_result: "Callable[[_ResultT], None] | None" = None) -> None:
        # The client shows a failure, also if the window has been replaced meanwhile.
        deliver(future, self, on_result, self._on_failed, shows_failure=False)

    def _begin(self, future: "Future[_ResultT]", on_result: "Callable[[_ResultT], None] | None" = None) -> None:
        self._do(future, on_result)
        self.look()

    def _look_after(self, _result: None) -> None:
        self.look()

    def _on_status(self, _status: IndexStatus) -> None:
        if self._page.isVisible():
            self._soon(AGAIN_MS)

    def _on_health(self, health: IndexHealth) -> None:
        self._health = health
        self._page.show_health(health)
        if health.recognition.failed_files and self._page.isVisible():
            self._do(self._client.api.get_recognition_failures(), self._page.overview.recognition.show_failures)
        if health.maintenance is not None and self._page.isVisible():
            self._soon(SOON_MS)
        elif health.contents.is_old and self._page.isVisible():
            self._soon(LATER_MS)

    def _on_compacted(self, compacted: Compacted) -> None:
        given_back = compacted.before_bytes - compacted.after_bytes
        self._page.overview.maintenance.show_given_back(given_back, compacted.note)
        self.look()

    def _on_limits_raised(self, _result: None) -> None:
        self.said.emit(self.tr("Limit raised. Reading the files again."))
        self.look()

    def _on_failed(self, _failed: Failed) -> None:
        if self._page.isVisible():
            # Refresh the page, so that its button is enabled again.
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
