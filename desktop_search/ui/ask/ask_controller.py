"""Answers the questions of the Ask page: finds passages, has the model write, shows what was verified."""

import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTime, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_search.chat.answer_writer import (
    AnswerEvent,
    Finished,
    ModelChoice,
    RemovedStatement,
    SentPassages,
    ShownStatement,
)
from desktop_search.chat.conversation import ConversationFile, FoundPassage, Statement, Turn
from desktop_search.chat.passage_choice import prompt_passage
from desktop_search.chat.question_parts import queries_for
from desktop_search.chat.server_address import parse_address
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.messages import joined
from desktop_search.domain.queries import NearestSentence, Preview
from desktop_search.domain.threads import reported
from desktop_search.engine.api import Failed
from desktop_search.settings import WindowSettings
from desktop_search.ui.ask.answer_markdown import as_markdown
from desktop_search.ui.ask.answer_task import ServerTask, start_answer
from desktop_search.ui.ask.ask_page import AskPage
from desktop_search.ui.ask.passage_retrieval import SESSION, PassageRetrieval
from desktop_search.ui.ask.turn_card import TurnCard
from desktop_search.ui.client.engine_client import EngineClient
from desktop_search.ui.client.replies import deliver
from desktop_search.ui.preview.preview_actions import PreviewActions
from desktop_search.ui.results.file_actions import FileActions
from desktop_search.ui.results.result_model import ResultRow
from desktop_search.ui.texts.display_names import locale, printable
from desktop_search.ui.texts.translations import engine_text
from desktop_search.ui.widgets.widgets import announce
from desktop_search.ui.window_state import WindowState

MARKDOWN_NAME = "answers.md"


class AskController(QObject):
    """One per page. Nothing is sent to a server before a question is asked."""

    said = Signal(str)
    """A transient note for the status line."""
    failed = Signal(object)
    """Emits a DesktopSearchError."""

    def __init__(
        self, page: AskPage, client: EngineClient, memory: WindowState, files: FileActions, file: Path
    ) -> None:
        """`file` stores the conversation."""
        super().__init__(page)
        self._page, self._client, self._memory = page, client, memory
        session = client.session(SESSION, wants_order=False)
        session.failed.connect(client.report_bug)
        self._api = session.api
        self.turns: list[Turn] = []
        self._card: TurnCard | None = None
        self._file = ConversationFile(file)
        self._writer: ThreadPoolExecutor | None = None
        self._keeps = memory.settings.chat_history
        self._began_s = 0.0
        self._clock = QTimer(self, interval=1_000)
        self._clock.timeout.connect(self._show_waiting)
        self._retrieval = PassageRetrieval(self._api, self._take_passages, self._take_engine_failure, self)
        self.task = ServerTask(self)
        self.task.happened.connect(self._take_event)
        self.task.finished.connect(self._take_finished)
        self.task.failed.connect(self._take_failure)
        page.asked.connect(self.ask)
        page.stop_requested.connect(self.stop)
        page.cleared.connect(self.clear)
        page.save_requested.connect(self.choose_file)
        page.passage_requested.connect(self.show_passage)
        PreviewActions(page.preview, self._api, files, self, client.report_bug)
        page.preview.open_requested.connect(lambda row: files.open(row.file.path))
        page.preview.reveal_requested.connect(lambda row: files.reveal(row.file.path))
        page.preview.copy_path_requested.connect(lambda row: files.copy_path(row.file.path))
        page.preview.copied.connect(self.said)
        memory.changed.connect(self._take_settings)
        if memory.settings.chat_history:
            self._restore(self._file.load())
        self._take_settings(memory.settings)

    # A question.

    def ask(self, question: str) -> None:
        """Answer a question in the context of the conversation."""
        earlier = self.turns[-1].question if self.turns else ""
        turn = Turn(question)
        self.turns.append(turn)
        self._card = self._page.add_turn(turn)
        self._card.show_state(self.tr("Searching your files…"))
        self._page.show_running(True)
        self._began_s = time.monotonic()
        self._retrieval.start(queries_for(question, earlier))

    def stop(self) -> None:
        """Stop answering; verified statements stay."""
        self._retrieval.cancel()
        self.task.cancel()
        self._end(self.tr("Stopped."))

    def close(self) -> None:
        """End all work, as the program quits."""
        self._retrieval.cancel()
        self.task.close()
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = None

    def _take_passages(self, passages: list[FoundPassage], is_answerable: bool) -> None:
        card = self._card
        if card is None:
            return
        card.turn.passages = passages
        if not is_answerable:
            card.show_closest()
            self._end(self.no_answer_text(has_closest=bool(passages)))
            return
        try:
            choice = model_choice(self._memory.settings)
        except DesktopSearchError as error:
            self._take_failure(error)
            return
        prompts = [prompt_passage(one, time.strftime("%Y-%m-%d", time.localtime(one.modified_s))) for one in passages]
        earlier = [turn.as_earlier() for turn in self.turns[:-1]]
        self._show_waiting()
        self._clock.start()
        start_answer(self.task, choice, card.turn.question, prompts, earlier)

    def _take_event(self, event: AnswerEvent) -> None:
        card = self._card
        if card is None:
            return
        turn = card.turn
        if isinstance(event, SentPassages):
            turn.sent = dict(event.sent)
            card.show_sent()
        elif isinstance(event, ShownStatement):
            turn.statements.append(Statement(event.text, event.passage, event.start, event.end))
            card.add_statement(turn.statements[-1])
        elif isinstance(event, RemovedStatement):
            turn.removed += 1
            card.show_removed()

    def _take_finished(self, finished: Finished) -> None:
        card = self._card
        if card is None:
            return
        note = engine_text(finished.note)
        is_empty = not card.turn.statements and not note
        self._end(self.no_answer_text(has_closest=False) if is_empty else "", note)

    def _take_failure(self, error: DesktopSearchError) -> None:
        self._end("", engine_text(error.text))

    def _take_engine_failure(self, failed: Failed | None) -> None:
        if failed is not None and failed.is_bug:
            self._client.report(failed)
        self._end("", engine_text(joined(failed.message, failed.remedy)) if failed else self.tr("Stopped."))

    def _show_waiting(self) -> None:
        if self._card is None:
            return
        waited = locale().toString(QTime(0, 0).addSecs(int(time.monotonic() - self._began_s)), "m:ss")
        has_some = bool(self._card.turn.statements)
        text = self.tr("Writing… {time}") if has_some else self.tr("The language model is reading… {time}")
        self._card.show_state(text.format(time=waited))

    def _end(self, state: str, note: str = "") -> None:
        card, self._card = self._card, None
        self._clock.stop()
        self._page.show_running(False)
        if card is not None:
            card.show_state(state)
            card.show_note(note)
            announce(card, state)
            self._keep()

    def no_answer_text(self, has_closest: bool) -> str:
        """Message that the files do not answer the question."""
        nothing, closest = self.tr("Your files don't seem to answer this."), self.tr("Closest results:")
        return f"{nothing} {closest}" if has_closest else nothing

    # The conversation.

    def clear(self) -> None:
        """Begin a new conversation, and forget this one."""
        self.stop()
        self.turns = []
        self._page.remove_turns()
        self._keep()

    def choose_file(self) -> None:
        """Let the user choose a file, and save the conversation to it."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save as Markdown"), str(Path.home() / MARKDOWN_NAME), "Markdown (*.md)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, file: Path) -> None:
        """Save the conversation as Markdown."""
        try:
            file.write_text(as_markdown(self.turns, self._memory.settings.chat_model), encoding="utf-8")
        except OSError as error:
            text = self.tr("The answers could not be saved ({reason}). Choose another place.")
            self.said.emit(text.format(reason=printable(error.strerror or str(error))))
            return
        self.said.emit(self.tr("Saved as {name}").format(name=printable(file.name)))

    def _take_settings(self, settings: WindowSettings) -> None:
        self._page.show_settings(settings)
        if not settings.chat and self._card is not None:
            self.stop()
        if settings.chat_history != self._keeps:
            self._keeps = settings.chat_history
            self._write(self.turns if self._keeps else [])

    def _keep(self) -> None:
        """Write the file if the user wants that."""
        if self._keeps:
            self._write(self.turns)

    def _write(self, turns: list[Turn]) -> None:
        if self._writer is None:
            # A single thread keeps the order of the writes.
            self._writer = ThreadPoolExecutor(1, "conversation")
        self._writer.submit(reported(self._file.save), list(turns))

    def _restore(self, turns: list[Turn]) -> None:
        self.turns = turns
        for turn in turns:
            card = self._page.add_turn(turn)
            for statement in turn.statements:
                card.add_statement(statement)
            card.show_removed()
            card.show_sent()
            if not turn.statements:
                card.show_state(self.no_answer_text(has_closest=False))

    # Sources.

    def show_passage(self, passage: FoundPassage, span: tuple[int, int] | None) -> None:
        """Show a passage on its page or in its context, with the quotation highlighted."""
        row = ResultRow(passage.file(), passage.hit(), is_first=True, is_last=True, is_top=True)
        deliver(
            self._api.get_preview(passage.passage_id),
            self,
            partial(self._show_preview, row, span),
            lambda failed: self.said.emit(engine_text(joined(failed.message, failed.remedy))),
        )

    def _show_preview(self, row: ResultRow, span: tuple[int, int] | None, preview: Preview) -> None:
        if (preview.path, preview.text) != (row.file.path, row.hit.text):
            # The file was indexed again, and the id may belong to another passage.
            self.said.emit(self.tr("This file has changed since. Ask again."))
            return
        pane = self._page.preview
        self._page.show_preview()
        pane.choose(row)
        pane.show_preview(preview)
        pane.show_nearest(NearestSentence(row.hit.passage_id, "", span))


def remove_conversation(file: Path) -> None:
    """Remove the stored conversation while there is no page."""
    ConversationFile(file).remove()


def model_choice(settings: WindowSettings) -> ModelChoice:
    """The model to ask. Raises AddressError if the settings were edited by hand."""
    return ModelChoice(
        parse_address(settings.chat_server),
        settings.chat_model,
        settings.chat_timeout_min * 60.0,
        is_permitted=settings.chat_permitted == settings.chat_server,
    )
