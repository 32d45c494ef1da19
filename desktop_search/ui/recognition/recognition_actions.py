"""Actions on the recognized text of files: recognize it again, also as another language."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_search.domain.recognition import RecognitionEngines
from desktop_search.engine.api import EngineApi
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.texts.language_names import languages_by_name
from desktop_search.ui.texts.texts import files_text
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.widgets.widgets import button, label
from desktop_search.ui.widgets.window_geometry import keep_on_screen


class RecognitionActions(QObject):
    """Sends the requests of context menus and of the health page."""

    said = Signal(str)
    """A transient note for the status line."""

    def __init__(self, api: EngineApi, window: QWidget) -> None:
        super().__init__(window)
        self._api, self._window = api, window

    def recognize_again(self, paths: Sequence[str], language: str = "") -> None:
        """Recognize the text of these files again; an empty language is that of the settings."""
        note = self.tr("Text recognition queued: {files}").format(files=files_text(len(paths)))
        deliver(self._api.recognize_again(tuple(paths), language), self, lambda _: self.said.emit(note))

    def choose_language(self, paths: Sequence[str]) -> None:
        """Ask for a language, and recognize these files again as text in it."""
        deliver(self._api.get_recognition_engines(), self, lambda engines: self._ask(engines, tuple(paths)))

    def _ask(self, engines: RecognitionEngines, paths: tuple[str, ...]) -> None:
        dialog = LanguageDialog(engines, self._window)
        dialog.accepted.connect(lambda: self.recognize_again(paths, dialog.language))
        dialog.open()


def readable_languages(engines: RecognitionEngines) -> dict[str, str]:
    """Names of the languages that an engine reads, by code, in alphabetical order."""
    return languages_by_name(code for engine in engines.engines for code in engine.languages)


class LanguageDialog(QDialog):
    """Choice of the language of the text in pictures."""

    def __init__(self, engines: RecognitionEngines, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recognize as language"))
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Language of the text"))
        for code, name in readable_languages(engines).items():
            self._choice.addItem(name, code)
        self.recognize = button(self.tr("Recognize"), self.accept, "primary")
        self.recognize.setDefault(True)
        self.recognize.setEnabled(self._choice.count() > 0)
        cancel = button(self.tr("Cancel"), self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.recognize)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Recognize as language"), "title"))
        column.addWidget(label(self.tr("Choose the language of the text in these pictures."), "muted"))
        column.addWidget(self._choice)
        for sentence in engines.missing:
            column.addWidget(label(engine_text(sentence), "small"))
        column.addSpacing(8)
        column.addLayout(row)
        self.setMinimumWidth(420)
        keep_on_screen(self)
        self.finished.connect(self.deleteLater)

    @property
    def language(self) -> str:
        """Code of the chosen language."""
        return str(self._choice.currentData() or "")
