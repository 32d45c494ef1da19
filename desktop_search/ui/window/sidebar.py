"""The sidebar with the pages of the window."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_search.app_info import APP_NAME
from desktop_search.ui.texts.display_names import number_text
from desktop_search.ui.theme.icons import action_icon, app_icon
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.widgets import tool_button

PLACES = ("search", "ask", "folders", "health", "settings")
LEAST_NAV_WIDTH = 96
# Margin, border and padding of the style sheet.
NAV_MARGINS = 28
# Larger numbers are shown as "999+".
MAX_SHOWN = 999


class NavButton(QToolButton):
    """Button for a page, with an optional count."""

    def __init__(self, icon: str, text: str, theme: Theme) -> None:
        super().__init__()
        self._icon_name, self._theme, self._count, self._name = icon, theme, 0, text
        self.setText(text)
        self.setAccessibleName(text)
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setIconSize(QSize(24, 24))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self._refresh()

    def set_count(self, count: int, spoken: str) -> None:
        """Show a count next to the icon; 0 hides it."""
        if count == self._count:
            return
        self._count = count
        self.setAccessibleName(f"{self._name}, {spoken}" if count else self._name)
        self.update()

    def _refresh(self) -> None:
        tokens = self._theme.tokens
        self.setIcon(action_icon(self._icon_name, tokens.accent if self.isChecked() else tokens.muted))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.fonts.small)
        text = number_text(self._count) if self._count <= MAX_SHOWN else f"{MAX_SHOWN}+"
        metrics = painter.fontMetrics()
        width = max(metrics.horizontalAdvance(text) + 10, metrics.height() + 2)
        chip = QRectF(self.width() / 2 + 6, 4, width, metrics.height() + 2)
        chip.moveRight(min(chip.right(), self.width() - 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.warning_soft))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(QColor(tokens.warning))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class Sidebar(QWidget):
    """Buttons for search, folders, health and settings."""

    place_chosen = Signal(str)
    shortcuts_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        names = {
            "search": ("search", self.tr("Search")),
            "ask": ("ask", self.tr("Ask")),
            "folders": ("folder", self.tr("Folders")),
            "health": ("health", self.tr("Health")),
            "settings": ("settings", self.tr("Settings")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 8)
        column.setSpacing(4)
        logo = QLabel()
        logo.setPixmap(app_icon().pixmap(QSize(36, 36), self.devicePixelRatioF()))
        logo.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        logo.setToolTip(APP_NAME)
        column.addWidget(logo)
        column.addSpacing(12)
        self.place = "search"
        """The current page."""
        self.buttons: dict[str, NavButton] = {}
        for place in PLACES:
            made = NavButton(*names[place], theme)
            made.clicked.connect(partial(self._on_clicked, place))
            self.buttons[place] = made
            if place == "settings":
                column.addStretch(1)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        self.keys = tool_button(self.tr("Keyboard shortcuts (F1)"), "keyboard", theme, self.shortcuts_requested.emit)
        column.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignHCenter)
        self.buttons["search"].setChecked(True)
        self._has_ask = True
        self.offer_ask(False)

    def _fit(self) -> None:
        """Set all buttons to the width of the longest name in bold, the font of the selected button."""
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        widest = max(metrics.horizontalAdvance(made.text()) for made in self.buttons.values())
        for made in self.buttons.values():
            made.setFixedWidth(max(LEAST_NAV_WIDTH, widest + NAV_MARGINS))

    def show_place(self, place: str) -> None:
        """Mark a page as the current one."""
        # Not a button group: in a group, Tab reaches the checked button only.
        self.place = place
        self.buttons["ask"].setVisible(self._has_ask or place == "ask")
        for name, made in self.buttons.items():
            made.setChecked(name == place)

    def offer_ask(self, is_on: bool) -> None:
        """Show the button of the Ask page if the user has switched it on; and, in any case, on that page."""
        self._has_ask = is_on
        self.buttons["ask"].setVisible(is_on or self.place == "ask")

    def _on_clicked(self, place: str, _checked: bool = False) -> None:
        # PySide 6.11 calls a `partial` without the signal's optional argument.
        self.show_place(place)
        self.place_chosen.emit(place)
