"""Connects the answer card with the engine, the preview and the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop_search.domain.answers import AnswerSentence
from desktop_search.domain.queries import FileHit, PassageHit, Preview, Reasons
from desktop_search.settings import IndexSettings
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.folders.index_actions import IndexActions
from desktop_search.ui.results.citations import quotation
from desktop_search.ui.results.result_model import ResultRow
from desktop_search.ui.search.search_pane import SearchPane
from desktop_search.ui.texts.display_names import SEPARATOR


class AnswerActions(QObject):
    """One per search page."""

    said = Signal(str)
    """A transient note for the status line."""

    def __init__(self, pane: SearchPane, client: EngineClient, index: IndexActions) -> None:
        super().__init__(pane)
        self._pane, self._client, self._index = pane, client, index
        client.main.sentences_arrived.connect(pane.show_sentences)
        client.index_settings_changed.connect(self._follow)
        pane.card.open_requested.connect(self._open)
        pane.card.copy_requested.connect(self._copy)
        pane.card.off_requested.connect(self._switch_off)

    def _open(self, sentence: AnswerSentence) -> None:
        """Show the sentence in the preview, or open its file if there is no room for the preview."""
        pane = self._pane
        span = (sentence.start, sentence.end)
        row = pane.results.results.row_at(pane.results.results.find(sentence.passage_id))
        if not pane.preview.isVisible():
            pane.open_requested.emit(row or self._row_of(sentence, sentence.text))
        elif row is not None:
            pane.preview_sentence(row, None, span)
        else:
            future = self._client.api.get_preview(sentence.passage_id)
            deliver(future, self, lambda preview: self._show(sentence, preview), self._client.report_bug)

    def _show(self, sentence: AnswerSentence, preview: Preview) -> None:
        if sentence in self._pane.card.sentences:
            row = self._row_of(sentence, preview.text)
            self._pane.preview_sentence(row, preview, (sentence.start, sentence.end))

    def _copy(self, sentences: Sequence[AnswerSentence]) -> None:
        quoted = [quotation(self._row_of(one, one.text)) for one in sentences]
        QGuiApplication.clipboard().setText("\n\n".join(quoted))
        self.said.emit(self.tr("Text copied with its citation"))

    def _row_of(self, sentence: AnswerSentence, text: str) -> ResultRow:
        """A row that is not in the list, for a passage with this text."""
        heading = tuple(sentence.heading.split(SEPARATOR)) if sentence.heading else ()
        page, label = sentence.page, sentence.page_label
        hit = PassageHit(sentence.passage_id, text, (), heading, page, page, label, None, False, Reasons())
        found = self._pane.answer.files if self._pane.answer else ()
        file = next((file for file in found if file.path == sentence.path), None) or FileHit(
            file_id=0,
            path=sentence.path,
            title=sentence.title,
            kind=sentence.kind,
            page_unit=sentence.page_unit,
            size_bytes=0,
            modified_s=sentence.modified,
            passages=(hit,),
            container=sentence.container,
        )
        return ResultRow(file, hit, is_first=True, is_last=True, is_top=True)

    def _switch_off(self) -> None:
        self._index.change_settings({"answers": False})
        self.said.emit(self.tr("Answers are off. You can turn them on again in the settings, under Language model."))

    def _follow(self, settings: IndexSettings) -> None:
        if not settings.answers:
            self._pane.card.drop()
