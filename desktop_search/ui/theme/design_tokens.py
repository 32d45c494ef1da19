"""Colors of the light and dark themes. Text has a contrast of at least 4.5:1 (checked by `test_ui_theme.py`)."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class DesignTokens:
    """Colors of one theme, as #rrggbb."""

    dark: bool
    window: str
    """Background of the window, sidebar and status line."""
    surface: str
    """Background of content: lists, cards, fields."""
    raised: str
    """Background of buttons and menus."""
    hover: str
    border: str
    border_strong: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    """Background of selected items."""
    mark: str
    """Background of a highlighted word."""
    on_mark: str
    passage: str
    """Background of the passage in the preview."""
    sentence: str
    """Background of the sentence in the passage that matches the query best."""
    page_passage: str
    """Highlight of the passage on its rendered page, multiplied like a marker pen."""
    page_sentence: str
    """Highlight of the best sentence on the rendered page."""
    page_word: str
    """Highlight of query words elsewhere on the rendered page."""
    code_keyword: str
    """Colors of source code in the preview, on `surface` and `passage`."""
    code_name: str
    code_string: str
    code_number: str
    code_comment: str
    warning: str
    warning_soft: str
    danger: str


LIGHT = DesignTokens(
    dark=False,
    window="#f4f6f5",
    surface="#ffffff",
    raised="#ffffff",
    hover="#eaefed",
    border="#dde3e1",
    border_strong="#87938f",
    text="#18211f",
    muted="#56625f",
    disabled="#9aa5a2",
    accent="#0b6e66",
    accent_hover="#095a54",
    on_accent="#ffffff",
    accent_soft="#e0f0ed",
    mark="#ffe7a3",
    on_mark="#3a2c00",
    passage="#f3f8f6",
    sentence="#d8eee8",
    page_passage="#e8f6f2",
    page_sentence="#bfe5da",
    page_word="#fff4d2",
    code_keyword="#7a2d8f",
    code_name="#1a5aa8",
    code_string="#2e6b1f",
    code_number="#9a4a00",
    code_comment="#5f6b68",
    warning="#855000",
    warning_soft="#fff3d9",
    danger="#ad2f28",
)

DARK = DesignTokens(
    dark=True,
    window="#15191a",
    surface="#1c2122",
    raised="#262c2d",
    hover="#2b3233",
    border="#333b3c",
    border_strong="#76827f",
    text="#e5ebe9",
    muted="#a2afab",
    disabled="#6c7875",
    accent="#5cc9bd",
    accent_hover="#7cd8ce",
    on_accent="#06211e",
    accent_soft="#1f3835",
    mark="#6a5414",
    on_mark="#fff0c2",
    passage="#222b2a",
    sentence="#294641",
    page_passage="#e8f6f2",
    page_sentence="#bfe5da",
    page_word="#fff4d2",
    code_keyword="#d9a1ea",
    code_name="#8fc1f5",
    code_string="#a9d794",
    code_number="#f2b57d",
    code_comment="#9aa8a4",
    warning="#f0bd62",
    warning_soft="#3a3018",
    danger="#ff9a92",
)
