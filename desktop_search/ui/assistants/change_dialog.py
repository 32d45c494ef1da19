"""Dialog with the change to an assistant's configuration file, before it is written."""

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QWidget

from desktop_search.connectors.assistant_connections import PlannedChange
from desktop_search.own_files import BACKUP_SUFFIX
from desktop_search.ui.texts.display_names import breakable, isolated, printable_text, short_path
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.dialogs import TextDialog
from desktop_search.ui.widgets.widgets import button


class ChangeDialog(TextDialog):
    """Accepted if the user wants the change."""

    def __init__(self, change: PlannedChange, *, removes: bool, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        name = change.program.name
        heading = self.tr("Disconnect {program}") if removes else self.tr("Connect {program}")
        heading = heading.format(program=name)
        self.setWindowTitle(heading)
        self.resize(680, 460)
        explanation = self.tr("This changes {file}. Everything else in the file stays as it is.")
        explanation = explanation.format(file=breakable(short_path(str(change.program.file))))
        if change.before is not None:
            copy = self.tr("A copy of the file before the first change is kept next to it, as {name}.")
            explanation = f"{explanation} {copy.format(name=isolated(change.program.file.name + BACKUP_SUFFIX))}"
        self.keep_lines()
        self.text.setPlainText(printable_text(change.diff()))
        self.text.setAccessibleName(self.tr("Change"))
        self._colors = _DiffColors(self.text, theme)
        cancel = button(self.tr("Cancel"), self.reject)
        write = button(self.tr("Write the change"), self.accept, "primary")
        self.lay_out(heading, explanation, ([], [cancel, write]))


class _DiffColors(QSyntaxHighlighter):
    """Colors of added and removed lines."""

    def __init__(self, text: QWidget, theme: Theme) -> None:
        super().__init__(text.document())  # type: ignore[attr-defined]
        self._theme = theme

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        tokens = self._theme.tokens
        color = {"+": tokens.accent, "-": tokens.danger, "@": tokens.muted}.get(text[:1])
        if color is not None:
            made = QTextCharFormat()
            made.setForeground(QColor(color))
            self.setFormat(0, len(text), made)
