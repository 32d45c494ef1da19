"""Dialog that shows the report before it is saved, so that the user sees what it contains."""

from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_search.domain.health import IndexHealth, Version
from desktop_search.paths import AppPaths
from desktop_search.settings import IndexSettings
from desktop_search.ui.health.health_report import Report, read_log, report_text
from desktop_search.ui.texts.display_names import printable, printable_text
from desktop_search.ui.widgets.check_box import WrappingCheckBox
from desktop_search.ui.widgets.text_dialog import TextDialog
from desktop_search.ui.widgets.widgets import button, label

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
