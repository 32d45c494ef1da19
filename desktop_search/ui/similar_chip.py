"""What similar files are shown for, as a chip under the box that can be taken away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from desktop_search.domain.queries import SimilarQuery
from desktop_search.ui.names import printable
from desktop_search.ui.parts import keep_icon
from desktop_search.ui.theme import Theme

MOST_CHARACTERS = 60


class SimilarChip(QPushButton):
    """Shown while there is something to be similar to; a click takes it away."""

    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.wanted: SimilarQuery | None = None
        """What the answer is to be like; None while words are searched."""
        self.setProperty("kind", "chip")
        # The cross stands behind the words.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        keep_icon(self, "close", theme)
        self.setToolTip(self.tr("Click to search by words again (Esc)"))
        self.setVisible(False)
        self.clicked.connect(self.remove)

    def show_wanted(self, wanted: SimilarQuery, name: str) -> None:
        """`name` is what a person calls it."""
        self.wanted = wanted
        short = printable(" ".join(name.split()))
        short = short if len(short) <= MOST_CHARACTERS else short[: MOST_CHARACTERS - 1] + "…"
        # An ampersand would underline the next letter.
        self.setText(self.tr("similar to {name}").format(name=short).replace("&", "&&") + "  ")
        self.setVisible(True)

    def drop(self) -> None:
        """There is nothing to be similar to any more."""
        self.wanted = None
        self.setVisible(False)

    def remove(self) -> None:
        """As a click on it."""
        if self.wanted is not None:
            self.drop()
            self.removed.emit()
