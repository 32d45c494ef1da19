"""Announces the number of results to screen readers."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_search.domain.queries import SearchAnswer
from desktop_search.ui.texts.texts import empty_words, found_text, listed, no_strong_text, weaker_text
from desktop_search.ui.widgets.widgets import announce

# Do not announce the results of every key press.
PAUSE_MS = 700


class ResultAnnouncer(QTimer):
    """Debounces announcements and skips repeated ones."""

    def __init__(self, source: QWidget) -> None:
        super().__init__(source, singleShot=True, interval=PAUSE_MS)
        self._source = source
        self._coming = self._said = ("", "")
        self._sentences = ""
        self.timeout.connect(self._say)

    def tell(self, answer: SearchAnswer | None) -> None:
        """Announce the answer when typing pauses, unless another answer replaces it; None cancels the announcement."""
        if answer is None:
            self.stop()
            self._coming = self._said = ("", "")
            self._sentences = ""
            return
        subject = answer.query or answer.similar_to
        if subject != self._coming[0]:
            self._sentences = ""
        self._coming = (subject, _told(answer))
        if self._coming != self._said:
            self.start()

    def tell_sentences(self, sentences: str) -> None:
        """Announce the sentences that answer the query, with the number of results if that is still to be announced."""
        if self.isActive():
            self._sentences = sentences
        else:
            announce(self._source, sentences)

    def _say(self) -> None:
        self._said = self._coming
        announce(self._source, ". ".join(filter(None, (self._said[1], self._sentences))))
        self._sentences = ""


def _told(answer: SearchAnswer) -> str:
    if not answer.files:
        return empty_words(answer, None)[0]
    shown = found_text(answer)
    if answer.nothing_strong:
        shown = f"{no_strong_text()} {shown}"
    return listed([shown, weaker_text(answer.weaker)]) if answer.weaker else shown
