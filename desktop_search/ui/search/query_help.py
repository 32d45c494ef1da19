"""The "?" button next to the search box: query syntax with examples to insert."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_search.ui.texts.display_names import tool_tip


class QueryHelpButton(QToolButton):
    """Shows a menu of examples; emits the chosen one."""

    example_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Translatable, as Arabic has its own question mark.
        self.setText(self.tr("?"))
        name = self.tr("Search syntax")
        self.setToolTip(tool_tip(name))
        self.setAccessibleName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setAccessibleName(name)
        for example, meaning in self._examples():
            action = menu.addAction(f"{example}\t{meaning}")
            action.triggered.connect(lambda _checked=False, text=example: self.example_chosen.emit(text))
        self.setMenu(menu)

    def _examples(self) -> list[tuple[str, str]]:
        return [
            (self.tr('"exact phrase"'), self.tr("passages with this phrase come first")),
            (self.tr("-word"), self.tr("excludes passages with this word")),
            (self.tr("one OR other"), self.tr("passages with either word come first")),
            ("type:pdf", self.tr("a format, or document, sheet, slides, mail, code, text")),
            ("in:Documents", self.tr("files in a folder with this name, or below this path")),
            ("name:invoice", self.tr("file name contains; * and ? match any characters")),
            ("lang:de", self.tr("passages in this language, by its code or name")),
            ("date:2024..2025", self.tr("files last changed then; also 2024-03, ..2022")),
            ("modified:7d", self.tr("files changed in the last days (d), weeks (w), months (m), years (y)")),
            ("size:>10mb", self.tr("large files; also <100kb, 1mb..5mb")),
            ("page:3-7", self.tr("passages on these pages or slides")),
            ("-type:pdf", self.tr("- excludes")),
        ]
