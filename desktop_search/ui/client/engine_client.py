"""Client of the engine process: starts it, restarts it after a crash, and exchanges requests and replies with it."""

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from time import monotonic

from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal

from desktop_search.app_info import neutral_folder, role_command
from desktop_search.domain.queries import SearchQuery, SimilarQuery
from desktop_search.domain.redaction import redacted
from desktop_search.domain.status import IndexStatus
from desktop_search.domain.threads import reported
from desktop_search.engine.rpc.codec import Envelope, decode_or_drop, encode
from desktop_search.engine.rpc.protocol import (
    EVENT_ID,
    Answer,
    AnswerFacetsReply,
    ColorsReply,
    Compacted,
    CountLeftOut,
    CountNewResults,
    Done,
    EstimateFolders,
    FacetsReply,
    Failed,
    FindSimilar,
    FolderEstimateReply,
    GetAnswerFacets,
    GetColors,
    GetHealth,
    GetNearestSentence,
    GetPage,
    GetPreview,
    GetProblems,
    Health,
    Imported,
    IndexSettingsChanged,
    IndexSettingsReply,
    LeftOut,
    Message,
    Models,
    NearestSentenceReply,
    NewResultsReply,
    PageReply,
    PreviewReply,
    Problems,
    Ready,
    Request,
    Rerank,
    Search,
    Status,
    StatusChanged,
    StopReranking,
    Superseded,
    Verified,
)
from desktop_search.paths import AppPaths
from desktop_search.ui.client.follow_up_queries import FollowUpQueries
from desktop_search.ui.client.search_session import SearchSession

log = logging.getLogger(__name__)
engine_log = logging.getLogger("desktop_search.engine_stderr")

# Backoff before a restart: short after a single crash, long if crashes repeat.
RESTART_DELAYS_S = (1, 5, 30)
# Uptime after which an engine counts as healthy; the next crash is the first again.
HEALTHY_AFTER_S = 60
# Ending the current slice takes the engine about a second, on a busy machine ten. The user does not notice, as the
# window is already closed.
STOP_TIMEOUT_MS = 20_000
# Decoding ten thousand problems takes a quarter of a second, so longer lines than this are decoded in a thread.
LONG_LINE_BYTES = 256_000
# Request types for which a new request replaces a pending one of the same caller.
_NEWEST_ONLY: tuple[type, ...] = (
    GetAnswerFacets,
    Search,
    FindSimilar,
    Rerank,
    GetPreview,
    GetPage,
    GetColors,
    GetNearestSentence,
    GetProblems,
    GetHealth,
    CountLeftOut,
    EstimateFolders,
    CountNewResults,
)


@dataclass(slots=True)
class _Pending:
    request: Request
    asker: str
    sent: int = 0


class EngineClient(QObject):
    """Starts and restarts the engine and sends requests to it; every reply arrives as a signal, superseded ones never.

    Requests with an empty `asker` and their replies belong to the main window; `asker` creates a separate session for
    another caller.
    """

    wants_order = True
    ready = Signal()
    rested = Signal()
    """Emitted when the engine has ended because of `rest`."""
    stopped = Signal(int)
    """Emitted when the engine ended unexpectedly; the argument is the number of seconds until its restart."""
    status_changed = Signal(object)
    answer_arrived = Signal(object)
    reranked_arrived = Signal(object)
    """The last answer re-ranked; unchanged if no better order was found."""
    preview_arrived = Signal(object)
    nearest_arrived = Signal(object)
    page_arrived = Signal(object)
    colors_arrived = Signal(object)
    problems_arrived = Signal(object)
    models_arrived = Signal(object)
    index_settings_arrived = Signal(object)
    facets_arrived = Signal(object)
    answer_facets_arrived = Signal(object)
    """Emits an AnswerFacetsReply."""
    verified = Signal(object)
    health_arrived = Signal(object)
    compacted = Signal(object)
    imported = Signal(object)
    left_out_arrived = Signal(object)
    estimate_arrived = Signal(object)
    new_results_arrived = Signal(object)
    """Emits a NewResultsReply."""
    done = Signal(object)
    """Emits the request that is done."""
    failed = Signal(object, object)
    """Emits a request and the Failed that answers it; the request is None for an error of the engine itself."""
    unheard = Signal(object)
    """Emits a request that will get no reply: the program ends, or the engine crashed on it twice.

    The engine may have executed it nevertheless.
    """
    _decoded = Signal(object)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._buffer = bytearray()
        self._pending: dict[int, _Pending] = {}
        self._askers: dict[str, SearchSession] = {}
        self._next_id = EVENT_ID + 1
        self._is_ready = False
        self._stopping = False
        self._is_resting = False
        self._crashes = 0
        self._started_s = 0.0
        self._decoder: ThreadPoolExecutor | None = None
        self._decoded.connect(self._take)
        self._restart = QTimer(self, singleShot=True)
        self._restart.timeout.connect(self.start)
        self._follow_ups = FollowUpQueries(self)
        self._follow_ups.due.connect(self.ask)
        self.status: IndexStatus | None = None

    @property
    def is_ready(self) -> bool:
        return self._is_ready

    def start(self) -> None:
        """Start the engine process. Requests made before it is ready are sent then."""
        if self._process is not None or self._stopping or self._is_resting:
            return
        self._restart.stop()
        self._buffer.clear()
        self._started_s = monotonic()
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read_lines)
        process.readyReadStandardError.connect(self._read_stderr)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.setWorkingDirectory(neutral_folder())
        process.start(self._command[0], self._command[1:])

    def asker(self, name: str, wants_order: bool = True) -> SearchSession:
        """Return the search session of this name, created on demand.

        Without `wants_order` its answers are not re-ranked.
        """
        if name not in self._askers:
            self._askers[name] = SearchSession(name, wants_order, self)
        return self._askers[name]

    def drop_askers(self) -> None:
        """Delete all sessions and their pending requests, before their receivers are deleted."""
        self._pending = {number: one for number, one in self._pending.items() if one.asker not in self._askers}
        for name, asker in self._askers.items():
            self._follow_ups.forget(name)
            asker.deleteLater()
        self._askers.clear()

    def ask(self, request: Request, asker: str = "") -> None:
        """Send a request, or queue it until the engine is ready."""
        if isinstance(request, _NEWEST_ONLY):
            self._forget(type(request), asker)
        message_id = self._next_id
        self._next_id += 1
        self._pending[message_id] = _Pending(request, asker)
        if self._is_ready:
            self._send(message_id)

    def search(self, text: str, limit: int, first: int = 0, asker: str = "") -> None:
        """Search for files; `answer_arrived` emits the answer unless a newer search supersedes it.

        With `first`, the answer has that many files and is repeated in full after typing pauses.
        """
        self.forget_order(asker)
        self._forget(FindSimilar, asker)
        self.ask(Search(SearchQuery(text=text, limit=limit, first=first), asker), asker)

    def find_similar(self, query: SimilarQuery, asker: str = "") -> None:
        """Search for passages or files similar to a given one, with the same replies as `search`."""
        self.forget_order(asker)
        self._forget(Search, asker)
        self.ask(FindSimilar(query, asker), asker)

    def forget_search(self, asker: str = "") -> None:
        """Discard the reply of the running search."""
        self.forget_order(asker)
        self._forget(Search, asker)
        self._forget(FindSimilar, asker)

    def forget_order(self, asker: str = "") -> None:
        """Cancel the running re-ranking."""
        self._follow_ups.forget(asker)
        if self._forget(Rerank, asker) and self._is_ready:
            self.ask(StopReranking(asker), asker)

    def rest(self) -> None:
        """Stop the engine until `wake`. `rested` is emitted when it has ended and its index files may be changed."""
        self._is_resting = True
        self._restart.stop()
        if self._process is None:
            QTimer.singleShot(0, self.rested.emit)
            return
        process = self._process
        process.closeWriteChannel()
        QTimer.singleShot(STOP_TIMEOUT_MS, process, process.kill)

    def wake(self) -> None:
        """Start the engine again; requests made meanwhile are sent."""
        self._is_resting = False
        self.start()

    def stop(self) -> None:
        """Stop the engine and wait for its end, up to STOP_TIMEOUT_MS; then emit `unheard` for unanswered requests."""
        self._stopping = True
        self._restart.stop()
        if self._decoder is not None:
            self._decoder.shutdown()
        process, self._process = self._process, None
        if process is not None:
            process.closeWriteChannel()
            if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(STOP_TIMEOUT_MS):
                log.warning("the engine did not end in time and is killed")
                process.kill()
                process.waitForFinished(STOP_TIMEOUT_MS)
        self._is_ready = False
        left, self._pending = list(self._pending.values()), {}
        for one in left:
            self.unheard.emit(one.request)

    def _forget(self, kind: type, asker: str) -> bool:
        """Drop pending requests of this type and session; returns True if there were any."""
        forgotten = [i for i, one in self._pending.items() if one.asker == asker and isinstance(one.request, kind)]
        for message_id in forgotten:
            del self._pending[message_id]
        return bool(forgotten)

    def _send(self, message_id: int) -> None:
        pending = self._pending[message_id]
        pending.sent += 1
        if self._process is not None:
            self._process.write(QByteArray(encode(pending.request, message_id).encode("ascii")))

    def _read_lines(self) -> None:
        if self._process is None:
            return
        self._buffer += self._process.readAllStandardOutput().data()
        *lines, rest = self._buffer.split(b"\n")
        self._buffer = bytearray(rest)
        for line in lines:
            if len(line) > LONG_LINE_BYTES:
                self._decode_behind(bytes(line))
            elif line.strip():
                self._take(decode_or_drop(bytes(line)))

    def _decode_behind(self, line: bytes) -> None:
        if self._decoder is None:
            self._decoder = ThreadPoolExecutor(1, "decoder")
        self._decoder.submit(reported(lambda: self._decoded.emit(decode_or_drop(line))))

    def _take(self, envelope: Envelope | None) -> None:
        if envelope is not None:
            self._dispatch(envelope.message_id, envelope.message)

    def _dispatch(self, message_id: int, message: Message) -> None:
        if message_id == EVENT_ID:
            self._on_event(message)
            return
        pending = self._pending.pop(message_id, None)
        if pending is None or isinstance(message, Superseded):
            return
        if isinstance(message, Failed):
            self._hearer(pending).failed.emit(pending.request, message)
        elif isinstance(message, Answer):
            self._on_answer(pending, message)
        elif isinstance(message, PreviewReply):
            self._hearer(pending).preview_arrived.emit(message.preview)
        elif isinstance(message, PageReply):
            self._hearer(pending).page_arrived.emit(message.picture)
        elif isinstance(message, ColorsReply):
            self._hearer(pending).colors_arrived.emit(message.colors)
        elif isinstance(message, NearestSentenceReply):
            self._hearer(pending).nearest_arrived.emit(message.nearest)
        elif not (isinstance(message, Done) and pending.asker):
            self._on_reply(pending.request, message)

    def _hearer(self, pending: _Pending) -> "EngineClient | SearchSession":
        return self._askers.get(pending.asker, self)

    def _on_event(self, message: Message) -> None:
        if isinstance(message, Ready):
            log.info("engine %s is ready, process %d", message.version, message.pid)
            self._is_ready = True
            for message_id in list(self._pending):
                self._send(message_id)
            self.ready.emit()
        elif isinstance(message, StatusChanged):
            self._set_status(message.status)
        elif isinstance(message, IndexSettingsChanged):
            self.index_settings_arrived.emit(message.settings)
        elif isinstance(message, Failed):
            self.failed.emit(None, message)

    def _on_answer(self, pending: _Pending, message: Answer) -> None:
        request, hearer = pending.request, self._hearer(pending)
        if isinstance(request, Rerank):
            hearer.reranked_arrived.emit(message.answer)
            return
        # First the partial answer, then the full one, then the re-ranked one. Follow-ups are stored before the signal
        # is emitted: a receiver may start a new search at once, which discards them. Otherwise they would replace its
        # results.
        asker = pending.asker
        if isinstance(request, Search):
            whole = replace(request.query, first=0)
            if message.answer.more:
                self._follow_ups.keep(Search(whole, asker), asker)
            if message.answer.may_rerank and hearer.wants_order and not self._awaits_order(asker):
                self._follow_ups.keep(Rerank(whole, asker=asker), asker)
        hearer.answer_arrived.emit(message.answer)
        self._follow_ups.wait(asker)

    def _awaits_order(self, asker: str) -> bool:
        """True while a re-ranking is pending that was requested together with the full answer."""
        return any(one.asker == asker and isinstance(one.request, Rerank) for one in self._pending.values())

    def _on_reply(self, request: Request, message: Message) -> None:
        if isinstance(message, Status):
            self._set_status(message.status)
        elif isinstance(message, Problems):
            self.problems_arrived.emit(message.problems)
        elif isinstance(message, Models):
            self.models_arrived.emit(message)
        elif isinstance(message, IndexSettingsReply):
            self.index_settings_arrived.emit(message.settings)
        elif isinstance(message, AnswerFacetsReply):
            self.answer_facets_arrived.emit(message)
        elif isinstance(message, FacetsReply):
            self.facets_arrived.emit(message.facets)
        elif isinstance(message, Verified):
            self.verified.emit(message.report)
        elif isinstance(message, Health):
            self.health_arrived.emit(message.report)
        elif isinstance(message, Compacted):
            self.compacted.emit(message)
        elif isinstance(message, Imported):
            self.imported.emit(message)
        elif isinstance(message, NewResultsReply):
            self.new_results_arrived.emit(message)
        elif isinstance(message, LeftOut):
            self.left_out_arrived.emit(message.count)
        elif isinstance(message, FolderEstimateReply):
            self.estimate_arrived.emit(message.estimate)
        else:
            self.done.emit(request)

    def _set_status(self, status: IndexStatus) -> None:
        self.status = status
        self.status_changed.emit(status)

    def _read_stderr(self) -> None:
        if self._process is not None:
            for line in bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").splitlines():
                if kept := redacted(line):
                    engine_log.info("%s", kept)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Every other error is followed by `finished`.
        if error == QProcess.ProcessError.FailedToStart:
            self._on_finished()

    def _on_finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if not self._is_resting:
            log.warning("the engine ended with status %d", process.exitCode())
        process.deleteLater()
        self._is_ready = False
        # A request that was pending at two crashes may be their cause.
        dropped = [self._pending.pop(i) for i, pending in list(self._pending.items()) if pending.sent >= 2]
        for one in dropped:
            self.unheard.emit(one.request)
        if self._is_resting:
            self.rested.emit()
            return
        if monotonic() - self._started_s > HEALTHY_AFTER_S:
            self._crashes = 0
        delay_s = RESTART_DELAYS_S[min(self._crashes, len(RESTART_DELAYS_S) - 1)]
        self._crashes += 1
        self._restart.start(delay_s * 1_000)
        self.stopped.emit(delay_s)


def engine_command(paths: AppPaths) -> list[str]:
    """Command line that starts the engine process for these paths."""
    return role_command("engine", *base_dir_of(paths))


def base_dir_of(paths: AppPaths) -> list[str]:
    """Command-line arguments that select these paths; empty for the system's default locations."""
    return [] if paths.base_dir is None else ["--base-dir", str(paths.base_dir)]
