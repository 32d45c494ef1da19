"""The "?" button next to the search box: query syntax with examples to insert."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_search.ui.texts.display_names import tool_tip
from desktop_search.ui.texts.query_texts import filter_texts


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
            *((one.example, one.explanation) for one in filter_texts().values()),
            ("-type:pdf", self.tr("- excludes")),
        ]
