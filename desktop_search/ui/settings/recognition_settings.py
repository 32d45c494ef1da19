"""Settings card of text recognition: what is recognized, in which languages, and what recognizes it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from desktop_search.domain.recognition import RecognitionEngine, RecognitionEngines
from desktop_search.domain.status import IndexStatus
from desktop_search.settings import IndexSettings
from desktop_search.text.languages import CODES
from desktop_search.ui.settings.setting_cards import SettingsCard
from desktop_search.ui.settings.setting_labels import setting_caption
from desktop_search.ui.texts.display_names import in_own_direction, isolated, printable, tool_tip
from desktop_search.ui.texts.language_names import languages_by_name
from desktop_search.ui.texts.texts import listed, recognition_text
from desktop_search.ui.texts.translations import engine_text, tr
from desktop_search.ui.widgets.widgets import button, label

# More names would fill the card; the tool tip has all.
LANGUAGES_SHOWN = 8


class RecognitionCard(SettingsCard):
    """Text recognition (OCR) of scans and pictures."""

    engines_requested = Signal()
    pause_requested = Signal(bool)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Text recognition"),
            self.tr(
                "Makes scanned pages and pictures searchable by the text in them. It runs on this device, after all "
                "other indexing. Recognized text stays searchable if you turn it off."
            ),
        )
        self.add_group("recognition")
        self._chosen: tuple[str, ...] = ()
        self._readable: dict[str, str] = {}
        self.languages = QPushButton()
        self.languages.setMenu(QMenu(self.languages))
        self.languages.menu().aboutToShow.connect(self._fill_menu)
        line = QHBoxLayout()
        line.setSpacing(16)
        caption = label(setting_caption("recognition_languages"))
        caption.setBuddy(self.languages)
        line.addWidget(caption, 1)
        line.addWidget(self.languages)
        self.column.addLayout(line)
        self._engines = QVBoxLayout()
        self._engines.setSpacing(4)
        self.column.addLayout(self._engines)
        self.progress = label("", "muted")
        self.pause = button("", self._on_pause)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.progress, 1)
        row.addWidget(self.pause)
        self.column.addLayout(row)
        self._is_paused = False
        self._has_engines = False
        self.progress.hide()
        self.pause.hide()
        self.setEnabled(False)

    def show_settings(self, settings: IndexSettings) -> None:
        super().show_settings(settings)
        for name, control in self.controls.items():
            control.setEnabled(name == "recognize_text" or settings.recognize_text)
        self.languages.setEnabled(settings.recognize_text)
        self._chosen = settings.recognition_languages
        self._show_chosen()
        if not self._has_engines:
            self.engines_requested.emit()

    def show_engines(self, engines: RecognitionEngines) -> None:
        """Show which languages can be recognized by what, and what is missing."""
        self._has_engines = True
        self._readable = languages_by_name(code for engine in engines.engines for code in engine.languages)
        while (item := self._engines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for engine in engines.engines:
            names = _names_of(engine.languages)
            line = label(in_own_direction(_engine_line(engine, names)), "small")
            line.setToolTip(tool_tip(listed(names)))
            self._engines.addWidget(line)
        if not engines.engines:
            self._engines.addWidget(label(self.tr("No text recognition engine is installed."), "warning"))
        for sentence in engines.missing:
            self._engines.addWidget(label(engine_text(sentence), "small"))
        self._show_chosen()

    def show_status(self, status: IndexStatus) -> None:
        """Show the progress, and whether it is paused."""
        text = recognition_text(status)
        self._is_paused = status.recognition.is_paused
        self.progress.setText(text)
        self.progress.setVisible(bool(text))
        self.pause.setText(self.tr("Resume") if self._is_paused else self.tr("Pause"))
        self.pause.setVisible(bool(text))

    def _show_chosen(self) -> None:
        names = listed(languages_by_name(self._chosen).values()) if self._chosen else self.tr("Automatic")
        self.languages.setText(names)
        caption = setting_caption("recognition_languages")
        self.languages.setAccessibleName(f"{caption}: {names}")

    def _fill_menu(self) -> None:
        menu = self.languages.menu()
        menu.clear()
        automatic = menu.addAction(self.tr("Automatic"), lambda: self._choose(()))
        automatic.setCheckable(True)
        automatic.setChecked(not self._chosen)
        menu.addSeparator()
        # A chosen language that no engine reads anymore can still be deselected.
        names = self._readable | languages_by_name(self._chosen)
        for code, name in names.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(code in self._chosen)
            action.triggered.connect(lambda on, code=code: self._toggle(code, on))

    def _toggle(self, code: str, on: bool) -> None:
        others = tuple(one for one in self._chosen if one != code)
        self._choose((*others, code) if on else others)

    def _choose(self, codes: tuple[str, ...]) -> None:
        self._chosen = codes
        self._show_chosen()
        self.apply("recognition_languages", codes)

    def _on_pause(self) -> None:
        self.pause_requested.emit(not self._is_paused)


def _names_of(codes: Sequence[str]) -> list[str]:
    """Names of languages, those of the program's filters first."""
    known = languages_by_name(code for code in codes if code in CODES)
    others = languages_by_name(code for code in codes if code not in CODES)
    return [*known.values(), *others.values()]


def _engine_line(engine: RecognitionEngine, languages: list[str]) -> str:
    """ "PP-OCRv6 (included): Chinese, English, German and 40 more languages"."""
    name = isolated(printable(engine.name))
    if engine.is_included:
        name = tr("{engine} (included)").format(engine=name)
    shown = listed(languages[:LANGUAGES_SHOWN])
    more = len(languages) - LANGUAGES_SHOWN
    pattern = (
        tr("{engine}: {languages} and %Ln more language(s)", "", more) if more > 0 else tr("{engine}: {languages}")
    )
    return pattern.format(engine=name, languages=shown)
