"""The one line above a page that tells of trouble with the whole program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop_search.ui.parts import IconLabel, button, label, tool_button
from desktop_search.ui.theme import Theme


class Banner(QFrame):
    """One message at a time, with its source, so that only its source takes it away again."""

    action_clicked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.source = ""
        self._text = label("")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = button("", lambda: self.action_clicked.emit(self.source))
        self._close = tool_button(self.tr("Close this message"), "close", theme, self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(IconLabel("info", 20, theme, "warning"))
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    def say(self, source: str, message: str, action_text: str = "", closable: bool = True) -> None:
        """Show a message; pressing its button sends its source by `action_clicked`."""
        if self.source == source and self._text.text() == message:
            return
        self.source = source
        self._text.setText(message)
        self._button.setText(action_text)
        self._button.setVisible(bool(action_text))
        self._close.setVisible(closable)
        self.show()

    def withdraw(self, source: str) -> None:
        """Take the message away if it came from there."""
        if self.source == source:
            self.source = ""
            self.hide()

    def text(self) -> str:
        return self._text.text()
