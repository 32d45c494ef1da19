"""Statistics of the index by file type, language and folder, as bar charts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_search.domain.formats import family_of
from desktop_search.domain.health import IndexContents, Portion
from desktop_search.ui.texts.display_names import folder_trail, in_own_direction, printable, short_path, size_text
from desktop_search.ui.texts.file_type_names import family_name
from desktop_search.ui.texts.language_names import language_text
from desktop_search.ui.texts.texts import files_text, folder_name, passages_text
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import Card, ElidedLabel, Page, label

BAR_HEIGHT = 8
NAME_WIDTH = 96


class Bar(QWidget):
    """A horizontal bar, relative to the longest one; its accessible name has the same numbers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._share = theme, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_share(self, share: float, told: str) -> None:
        """Set the length (0 to 1) and the accessible name."""
        self._share = share
        self.setAccessibleName(told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QRectF(0, (self.height() - BAR_HEIGHT) / 2, self.width(), BAR_HEIGHT)
        painter.setBrush(QColor(tokens.border))
        painter.drawRoundedRect(ground, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        # A minimum width, so that even the smallest share is visible.
        filled = QRectF(ground)
        filled.setWidth(max(BAR_HEIGHT, self._share * ground.width()))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(ground.right())
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(filled, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(160, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, 20)


class PortionsCard(Card):
    """Bar chart of the index by one property."""

    def __init__(self, title: str, note: str, name: Callable[[str], str], theme: Theme) -> None:
        super().__init__()
        self._name, self._theme = name, theme
        self._shown: tuple[Portion, ...] = ()
        self._rows: list[tuple[ElidedLabel, Bar, QWidget]] = []
        self.column.addWidget(label(title, "strong"))
        if note:
            self.column.addWidget(label(note, "small"))
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self.grid.setColumnStretch(0, 2)
        self.grid.setColumnStretch(1, 3)
        self.column.addLayout(self.grid)
        self.setAccessibleName(title)

    def show_portions(self, portions: Sequence[Portion]) -> None:
        """Replace the rows if they have changed."""
        if tuple(portions) == self._shown:
            return
        self._shown = tuple(portions)
        for row in self._rows:
            for widget in row:
                self.grid.removeWidget(widget)
                widget.deleteLater()
        self._rows.clear()
        most = max((portion.files for portion in portions), default=1)
        for number, portion in enumerate(portions):
            self._add(number, portion, portion.files / most)

    def texts(self) -> list[str]:
        """Return each row as text."""
        return [bar.accessibleName() for _, bar, _ in self._rows]

    def _add(self, number: int, portion: Portion, share: float) -> None:
        name = self._name(portion.name) if portion.name else self.tr("All others")
        counts = (files_text(portion.files), passages_text(portion.passages), size_text(portion.file_bytes))
        facts = "  ·  ".join(counts)
        title = ElidedLabel(name, "body")
        bar = Bar(self._theme)
        bar.show_share(share, f"{name}: {facts}")
        told = label(facts, "small", wrap=False)
        told.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for column, widget in enumerate((title, bar, told)):
            self.grid.addWidget(widget, number, column)
        self._rows.append((title, bar, told))


class ContentsPane(Page):
    """Three charts, or a message if nothing is indexed yet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.embed()
        self.nothing = label(self.tr("Nothing is indexed yet."), "muted")
        self.types = PortionsCard(
            self.tr("By type"), self.tr("Files with text. All others are found by name only."), family_name, theme
        )
        self.languages = PortionsCard(
            self.tr("By language"),
            self.tr("A file that says something in two languages counts in both."),
            language_text,
            theme,
        )
        self.folders = PortionsCard(self.tr("By folder"), "", _place_text, theme)
        self.column.addWidget(self.nothing)
        for card in (self.types, self.languages, self.folders):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.show_contents(IndexContents())

    def show_contents(self, contents: IndexContents) -> None:
        """Show the statistics from the engine."""
        self.nothing.setVisible(not contents.types)
        self.types.show_portions(_by_family(contents.types))
        self.languages.show_portions(contents.languages)
        self.folders.show_portions(contents.folders)
        for card, portions in (
            (self.types, contents.types),
            (self.languages, contents.languages),
            (self.folders, contents.folders),
        ):
            card.setVisible(bool(portions))


def _place_text(path: str) -> str:
    trail = folder_trail(path)
    return in_own_direction(f"{folder_name(path)}  ·  {trail}") if trail else printable(short_path(path))


def _by_family(portions: Iterable[Portion]) -> list[Portion]:
    """Merge the formats of each family."""
    together: dict[str, Portion] = {}
    for portion in portions:
        family = family_of(portion.name) if portion.name else ""
        before = together.get(family, Portion(family, 0, 0, 0))
        together[family] = replace(
            before,
            files=before.files + portion.files,
            passages=before.passages + portion.passages,
            file_bytes=before.file_bytes + portion.file_bytes,
        )
    return sorted(together.values(), key=lambda portion: (not portion.name, -portion.files))
