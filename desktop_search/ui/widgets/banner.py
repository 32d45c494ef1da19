"""The one line above a page that tells of trouble with the whole program, and last, more quietly, of news."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import IconLabel, button, label, tool_button

# Whose message is shown when several have one: first that nothing can be searched, then what the person just tried.
SOURCES = ("settings", "data", "request", "excluded", "engine", "index", "model", "window settings", "update")
# Of these nothing is wrong.
NEWS = ("update",)


@dataclass(frozen=True, slots=True)
class _Said:
    message: str
    action_text: str
    closable: bool
    other_text: str


class Banner(QFrame):
    """Shows one message at a time; each source has at most one and takes it away itself."""

    action_clicked = Signal(str)
    """The button of the message from this source was pressed."""
    other_clicked = Signal(str)
    """The second one, of a message that has two."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._is_held = False
        self._said: dict[str, _Said] = {}
        self._closed: set[tuple[str, _Said]] = set()
        self._text = label("")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = button("", lambda: self.action_clicked.emit(self.source))
        self._other = button("", lambda: self.other_clicked.emit(self.source))
        self._close = tool_button(self.tr("Dismiss this message"), "close", theme, self._close_shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        self._icons = {
            is_news: IconLabel("info", 20, theme, "accent" if is_news else "warning") for is_news in (False, True)
        }
        for icon in self._icons.values():
            row.addWidget(icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._other)
        row.addWidget(self._close)
        self.hide()

    @property
    def source(self) -> str:
        """Whose message is shown; empty when there is none."""
        open_now = (source for source in SOURCES if source in self._said)
        return next((source for source in open_now if (source, self._said[source]) not in self._closed), "")

    def say(
        self, source: str, message: str, action_text: str = "", closable: bool = True, other_text: str = ""
    ) -> None:
        """Give a source its message; one that was closed stays closed until it changes or is withdrawn."""
        said = _Said(message, action_text, closable, other_text)
        if self._said.get(source) == said and source != "request":
            return
        self._forget(source)
        self._said[source] = said
        self._refresh()

    def hold(self, is_held: bool) -> None:
        """Hide the banner while held; messages are kept until then."""
        self._is_held = is_held
        self._refresh()

    def withdraw(self, source: str) -> None:
        """Take the source's message away."""
        if source in self._said:
            self._forget(source)
            self._refresh()

    def text(self) -> str:
        return self._text.text()

    def _forget(self, source: str) -> None:
        self._said.pop(source, None)
        self._closed = {closed for closed in self._closed if closed[0] != source}

    def _close_shown(self) -> None:
        self._closed.add((self.source, self._said[self.source]))
        self._refresh()

    def _refresh(self) -> None:
        said = self._said.get(self.source)
        if said is not None:
            self._text.setText(said.message)
            for shown, text in ((self._button, said.action_text), (self._other, said.other_text)):
                shown.setText(text)
                shown.setVisible(bool(text))
            self._close.setVisible(said.closable)
            self._look(is_news=self.source in NEWS)
        self.setVisible(said is not None and not self._is_held)

    def _look(self, *, is_news: bool) -> None:
        for looks_so, icon in self._icons.items():
            icon.setVisible(looks_so is is_news)
        self.setProperty("news", is_news)
        for widget in (self, self._text):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
