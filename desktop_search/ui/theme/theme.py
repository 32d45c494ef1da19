"""Theme: applies fonts, palette and style sheet, light or dark."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.ui.theme.design_tokens import DARK, LIGHT, DesignTokens
from desktop_search.ui.theme.focus_ring import FocusRing
from desktop_search.ui.theme.style_sheet import style_sheet

THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Fonts:
    """Text styles, derived from the system font."""

    body: QFont
    small: QFont
    strong: QFont
    title: QFont
    display: QFont


class Theme(QObject):
    """Applies the chosen theme, or follows the system's color scheme."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self._is_building = False
        FocusRing(app, self)
        self.tokens: DesignTokens = LIGHT
        self.fonts = _fonts(app.font())
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, choice: str) -> None:
        """Apply `system`, `light` or `dark` immediately."""
        self._choice = choice if choice in THEMES else "system"
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        # Native title bars and dialogs follow this on platforms that support it.
        self._app.styleHints().setColorScheme(schemes.get(self._choice, Qt.ColorScheme.Unknown))
        self._apply()

    @contextmanager
    def building(self) -> Iterator[None]:
        """Defer the style sheet until the context ends, while widgets are created.

        Otherwise Qt evaluates it for a widget and all its children each time that widget is reparented; the main window
        took twice as long to create.
        """
        self._is_building = True
        try:
            yield
        finally:
            self._is_building = False
            self._dress()

    def _follow(self) -> None:
        if self._choice == "system":
            self._apply()

    def _is_dark(self) -> bool:
        if self._choice == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    def _apply(self) -> None:
        self.tokens = DARK if self._is_dark() else LIGHT
        self._app.setPalette(_palette(self.tokens))
        if not self._is_building:
            self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        font = self._app.font()
        mirrored = self._app.isRightToLeft()
        self._app.setStyleSheet(style_sheet(self.tokens, font.pointSizeF(), QFontMetrics(font).height(), mirrored))


def _fonts(base: QFont) -> Fonts:
    def sized(factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(base)
        font.setPointSizeF(base.pointSizeF() * factor)
        font.setWeight(weight)
        return font

    return Fonts(
        body=sized(1.0),
        small=sized(0.9),
        strong=sized(1.08, QFont.Weight.DemiBold),
        title=sized(1.35, QFont.Weight.DemiBold),
        display=sized(2.0, QFont.Weight.DemiBold),
    )


def _palette(tokens: DesignTokens) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
        role.BrightText: tokens.danger,
        role.Light: tokens.raised,
        role.Midlight: tokens.raised,
        role.Mid: tokens.border,
        role.Dark: tokens.border_strong,
        role.Shadow: tokens.border_strong,
    }
    palette = QPalette()
    for name, color in colors.items():
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.disabled))
    return palette
