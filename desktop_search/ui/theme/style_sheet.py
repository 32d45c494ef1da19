"""Style sheet on top of Fusion, for what the palette cannot express. All distances are multiples of 4 pixels."""

from desktop_search.app_info import resources_dir
from desktop_search.ui.theme.design_tokens import DesignTokens


def style_sheet(t: DesignTokens, base_pt: float, line_px: int, mirrored: bool) -> str:
    """Return the style sheet of a theme. `base_pt` is the system font's size in points, `line_px` its height in pixels.

    A widget can shrink to the height a style sheet names, so no height may be less than its text needs. For
    right-to-left layouts (`mirrored`) Qt mirrors the layout, but not the borders, margins and padding of a style sheet.
    """
    start, end = ("right", "left") if mirrored else ("left", "right")
    return "\n".join(
        (
            _texts(t, base_pt),
            ARABIC_LABELS if mirrored else "",
            _grounds(t, end),
            _buttons(t, line_px, end),
            _fields(t, base_pt, line_px),
            _lists(t, start, end),
            _bars(t),
        )
    )


def _icon(name: str) -> str:
    return (resources_dir() / "icons" / "actions" / f"{name}.svg").as_posix()


def _texts(t: DesignTokens, base_pt: float) -> str:
    def size(factor: float) -> str:
        return f"font-size: {base_pt * factor:.2f}pt"

    return f"""
    QLabel[kind="display"] {{ {size(2.0)}; font-weight: 600; }}
    QLabel[kind="page"] {{ {size(1.6)}; font-weight: 600; }}
    QLabel[kind="title"] {{ {size(1.35)}; font-weight: 600; }}
    QLabel[kind="strong"] {{ {size(1.08)}; font-weight: 600; }}
    QLabel[kind="muted"] {{ color: {t.muted}; }}
    QLabel[kind="small"] {{ color: {t.muted}; {size(0.9)}; }}
    QLabel[kind="lead"] {{ color: {t.muted}; {size(1.15)}; }}
    QLabel[kind="warning"] {{ color: {t.warning}; }}
    QLabel[kind="keys"] {{ color: {t.muted}; {size(0.9)}; }}
    QLabel[kind="key"] {{
        {size(0.9)}; background: {t.window}; border: 1px solid {t.border_strong}; border-bottom-width: 2px;
        border-radius: 4px; padding: 1px 6px;
    }}
    QLabel#qt_msgbox_label {{ {size(1.08)}; font-weight: 600; min-width: 24em; }}
    QLabel#qt_msgbox_informativelabel {{ min-width: 24em; }}
    QToolTip {{ color: {t.text}; background: {t.raised}; border: 1px solid {t.border}; padding: 4px 8px; }}
    """


# Room for the marks above and below Arabic letters. A label takes its height from the font that has the letters, whose
# ascent and descent do not include them in many fonts.
ARABIC_LABELS = "QLabel { padding: 0.28em 0; }"


def _grounds(t: DesignTokens, end: str) -> str:
    return f"""
    QWidget#sidebar {{ background: {t.window}; border-{end}: 1px solid {t.border}; }}
    QWidget#statusLine {{ background: {t.window}; border-top: 1px solid {t.border}; }}
    QFrame#steps {{ background: {t.surface}; border: none; border-top: 1px solid {t.border}; }}
    QWidget#content, QStackedWidget#pages {{ background: {t.surface}; }}
    QScrollArea, QScrollArea > QWidget > QWidget#page {{ background: {t.surface}; border: none; }}
    QScrollArea#keys, QScrollArea#keys > QWidget > QWidget#page {{ background: {t.window}; }}
    QFrame[kind="card"] {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 8px; }}
    QFrame[kind="chosen"] {{ background: {t.accent_soft}; border: 1px solid {t.accent}; border-radius: 8px; }}
    QFrame#answer {{ background: {t.passage}; border: 1px solid {t.border}; border-radius: 8px; }}
    QScrollArea#answerArea, QWidget#answerBody {{ background: transparent; border: none; }}
    QFrame[kind="rule"] {{ background: {t.border}; border: none; max-height: 1px; }}
    QFrame#banner {{ background: {t.warning_soft}; border: none; border-bottom: 1px solid {t.border}; }}
    QFrame#banner QLabel {{ color: {t.warning}; }}
    QFrame#banner[news="true"] {{ background: {t.accent_soft}; }}
    QFrame#banner[news="true"] QLabel {{ color: {t.text}; }}
    QFrame#drop {{ background: {t.window}; border: 2px dashed {t.border_strong}; border-radius: 12px; }}
    QFrame#drop[over="true"] {{ background: {t.accent_soft}; border-color: {t.accent}; }}
    """


def _buttons(t: DesignTokens, line_px: int, end: str) -> str:
    return f"""
    QPushButton {{
        background: {t.raised}; border: 1px solid {t.border_strong}; border-radius: 6px; padding: 5px 15px;
        min-height: {max(20, line_px)}px; outline: none;
    }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton:hover {{ background: {t.hover}; }}
    QPushButton:pressed {{ background: {t.border}; }}
    QPushButton[ring="true"] {{ border: 2px solid {t.accent}; padding: 4px 14px; }}
    QPushButton:disabled {{ color: {t.disabled}; border-color: {t.border}; }}
    QPushButton[kind="primary"] {{ background: {t.accent}; border-color: {t.accent}; color: {t.on_accent}; }}
    QPushButton[kind="primary"]:hover {{ background: {t.accent_hover}; }}
    QPushButton[kind="primary"][ring="true"] {{ border: 2px solid {t.text}; }}
    QPushButton[kind="primary"]:disabled {{ background: {t.border}; border-color: {t.border}; color: {t.disabled}; }}
    QPushButton[kind="quiet"], QToolButton {{
        background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 4px 8px;
    }}
    QPushButton[kind="quiet"]:hover, QToolButton:hover {{ background: {t.hover}; }}
    QPushButton[kind="quiet"][ring="true"], QToolButton[ring="true"] {{ border-color: {t.accent}; }}
    QPushButton[kind="chip"] {{
        background: {t.accent_soft}; border: 1px solid transparent; border-radius: 12px; padding: 2px 11px;
        min-height: {max(18, line_px)}px;
    }}
    QPushButton[kind="chip"][negated="true"] {{ background: {t.warning_soft}; }}
    QPushButton[kind="chip"]:hover {{ border-color: {t.accent}; }}
    QPushButton[kind="chip"][ring="true"] {{ border: 2px solid {t.accent}; padding: 1px 10px; }}
    QPushButton[kind="line"] {{
        background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 4px 6px; text-align: left;
    }}
    QPushButton[kind="line"]:checked {{ background: transparent; }}
    QPushButton[kind="line"]:hover {{ background: {t.hover}; }}
    QPushButton[kind="line"][ring="true"] {{ border-color: {t.accent}; padding: 4px 6px; }}
    QPushButton[kind="link"] {{
        background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 1px 4px;
        min-height: {line_px}px; color: {t.accent};
    }}
    QPushButton[kind="link"]:hover {{ background: {t.hover}; }}
    QPushButton[kind="link"][ring="true"] {{ border-color: {t.accent}; }}
    QToolButton[kind="toggle"]:checked {{ color: {t.accent}; background: {t.accent_soft}; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QPushButton[kind="quiet"]::menu-indicator {{
        image: url("{_icon("chevron-up")}"); width: 12px; height: 12px; subcontrol-origin: border;
        subcontrol-position: right center; right: 8px;
    }}
    QPushButton[kind="quiet"][opens="menu"] {{ padding-{end}: 26px; }}
    QToolButton[kind="nav"] {{
        color: {t.muted}; border-radius: 8px; padding: 8px 4px 6px 4px; margin: 0 8px;
    }}
    QToolButton[kind="nav"]:checked {{ color: {t.accent}; background: {t.accent_soft}; font-weight: 600; }}
    QCheckBox, QRadioButton {{ spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 4px; }}
    QCheckBox::indicator, QRadioButton::indicator {{
        width: 14px; height: 14px; border: 1px solid {t.border_strong}; border-radius: 4px; background: {t.surface};
    }}
    QRadioButton::indicator {{ border-radius: 8px; }}
    QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {t.accent}; }}
    QCheckBox::indicator:checked {{
        background: {t.accent}; border-color: {t.accent};
        image: url("{_icon("tick-dark" if t.dark else "tick-light")}");
    }}
    QRadioButton::indicator:checked {{
        width: 16px; height: 16px; border: none; image: url("{_icon("radio-dark" if t.dark else "radio-light")}");
    }}
    QCheckBox::indicator:checked:disabled {{ background: {t.border_strong}; border-color: {t.border_strong}; }}
    QCheckBox[ring="true"], QRadioButton[ring="true"] {{ border-color: {t.accent}; }}
    """


def _fields(t: DesignTokens, base_pt: float, line_px: int) -> str:
    return f"""
    QLineEdit, QPlainTextEdit, QSpinBox, QComboBox {{
        background: {t.surface}; border: 1px solid {t.border_strong}; border-radius: 6px; padding: 5px 9px;
        min-height: {max(20, line_px)}px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent};
    }}
    QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox[ring="true"] {{
        border: 2px solid {t.accent}; padding: 4px 8px;
    }}
    QLineEdit#searchBox {{
        font-size: {base_pt * 1.3:.2f}pt; border-radius: 10px; padding: 9px 11px 9px 7px;
        min-height: {max(24, round(line_px * 1.3))}px;
    }}
    QLineEdit#searchBox:focus {{ padding: 8px 10px 8px 6px; }}
    QLineEdit#quickField, QLineEdit#quickField:focus {{
        font-size: {base_pt * 1.5:.2f}pt; background: transparent; border: none; padding: 8px 4px;
        min-height: {max(28, round(line_px * 1.5))}px;
    }}
    QComboBox::drop-down {{ border: none; width: 28px; }}
    QComboBox::down-arrow {{ image: url("{_icon("chevron-down")}"); width: 14px; height: 14px; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView {{
        background: {t.raised}; border: 1px solid {t.border}; border-radius: 0; padding: 4px; outline: none;
        selection-background-color: {t.accent_soft}; selection-color: {t.text};
    }}
    QComboBox QAbstractItemView[ring="true"] {{ border: 1px solid {t.border}; }}
    QComboBox QAbstractItemView::item {{ padding: 5px 8px; border-radius: 4px; }}
    QComboBox QAbstractItemView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
    QSpinBox, QSpinBox:focus {{ padding: 5px 24px 5px 4px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: 22px; background: transparent; }}
    QSpinBox::up-button:hover, QSpinBox::down-button:hover {{ background: {t.hover}; }}
    QSpinBox::up-arrow {{ image: url("{_icon("chevron-up")}"); width: 12px; height: 12px; }}
    QSpinBox::down-arrow {{ image: url("{_icon("chevron-down")}"); width: 12px; height: 12px; }}
    QMenu {{ background: {t.raised}; border: 1px solid {t.border}; padding: 4px; }}
    QMenu::item {{ padding: 6px 20px; border-radius: 4px; }}
    QMenu::indicator {{ width: 16px; height: 16px; left: 4px; }}
    QMenu::indicator:checked {{ image: url("{_icon("chosen-dark" if t.dark else "chosen-light")}"); }}
    QMenu::separator {{ height: 1px; background: {t.border}; margin: 4px 8px; }}
    QMenu::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
    """


def _lists(t: DesignTokens, start: str, end: str) -> str:
    return f"""
    QTextBrowser#previewText {{ background: {t.surface}; border: 2px solid transparent; border-radius: 6px; }}
    QAbstractScrollArea#pageView {{ background: {t.window}; border: none; }}
    QToolButton:checked {{ background: {t.accent_soft}; }}
    QTextBrowser#previewText[ring="true"] {{ border-color: {t.accent}; }}
    QWidget#preview {{ background: {t.surface}; border-{start}: 1px solid {t.border}; }}
    QTableView, QTreeView, QListView {{
        background: {t.surface}; border: 1px solid {t.border}; border-radius: 8px; gridline-color: {t.border};
        selection-background-color: {t.accent_soft}; selection-color: {t.text}; outline: none;
    }}
    QTableView[ring="true"], QTreeView[ring="true"], QListView[ring="true"] {{ border: 1px solid {t.accent}; }}
    QListView#results, QListView#results[ring="true"] {{
        background: {t.surface}; border: none; border-radius: 0; outline: none;
    }}
    QTableView::item {{ padding: 0 9px; }}
    QTreeView#completions {{ background: {t.raised}; border: 1px solid {t.border_strong}; padding: 3px; }}
    QTreeView#quickStart {{ background: transparent; border: none; padding: 2px 8px; }}
    QTreeView#calls::item {{ padding: 4px 6px; }}
    QTreeView#quickStart::item {{ padding: 5px 9px; }}
    QTreeView#completions::item {{ padding: 5px 9px; }}
    QListView#sections {{
        background: transparent; border: 2px solid transparent; border-radius: 8px; outline: none;
    }}
    QListView#sections[ring="true"] {{ border-color: {t.accent}; }}
    QListView#sections::item {{ padding: 7px 12px; border: 2px solid transparent; border-radius: 6px; }}
    QListView#sections::item:hover {{ background: {t.hover}; }}
    QListView#sections::item:selected {{ background: {t.accent_soft}; color: {t.accent}; }}
    QListView#sections::item:disabled {{ color: {t.muted}; }}
    QHeaderView {{ background: transparent; border: none; }}
    QHeaderView::section {{
        background: transparent; color: {t.muted}; border: none; border-bottom: 1px solid {t.border}; padding: 8px 12px;
    }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{
        background: transparent; color: {t.muted}; border: none; border-bottom: 2px solid transparent;
        padding: 8px 2px; margin-{end}: 24px;
    }}
    QTabBar::tab:hover {{ color: {t.text}; }}
    QTabBar::tab:selected {{ color: {t.accent}; border-bottom-color: {t.accent}; font-weight: 600; }}
    QTabBar[ring="true"]::tab:selected {{ background: {t.accent_soft}; }}
    QSplitter::handle {{ background: transparent; }}
    """


def _bars(t: DesignTokens) -> str:
    return f"""
    QProgressBar {{ background: {t.border}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
    QScrollBar::handle {{ background: {t.border_strong}; border-radius: 2px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 32px; }}
    QScrollBar::handle:horizontal {{ min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {t.muted}; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
