"""Banner above a page for problems of the whole program and, with lowest priority, news."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import IconLabel, button, label, tool_button

# Priority of sources: first what prevents searching, then what the user just tried.
SOURCES = ("settings", "data", "request", "excluded", "engine", "index", "model", "window settings", "update")
# Sources of news instead of problems.
NEWS = ("update",)


@dataclass(frozen=True, slots=True)
class _Said:
    message: str
    action_text: str
    closable: bool
    other_text: str


class Banner(QFrame):
    """Shows one message at a time. Each source has at most one message and withdraws it itself."""

    action_clicked = Signal(str)
    """Emits the source whose button was clicked."""
    other_clicked = Signal(str)
    """Emits the source whose second button was clicked."""

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
        """Source of the visible message; empty if there is none."""
        open_now = (source for source in SOURCES if source in self._said)
        return next((source for source in open_now if (source, self._said[source]) not in self._closed), "")

    def say(
        self, source: str, message: str, action_text: str = "", closable: bool = True, other_text: str = ""
    ) -> None:
        """Set the message of a source. A dismissed message stays hidden until it changes or is withdrawn."""
        said = _Said(message, action_text, closable, other_text)
        if self._said.get(source) == said and source != "request":
            return
        self._forget(source)
        self._said[source] = said
        self._refresh()

    def hold(self, is_held: bool) -> None:
        """Hide the banner while held; messages are kept."""
        self._is_held = is_held
        self._refresh()

    def withdraw(self, source: str) -> None:
        """Remove the message of a source."""
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
