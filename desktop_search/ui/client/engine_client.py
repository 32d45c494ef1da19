"""Client of the engine process: starts it, restarts it after a crash, and exchanges requests and replies with it."""

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from time import monotonic
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal

from desktop_search.app_info import neutral_folder, role_command
from desktop_search.domain.errors import EngineGoneError
from desktop_search.domain.messages import Message
from desktop_search.domain.redaction import redacted
from desktop_search.domain.status import IndexStatus
from desktop_search.domain.threads import reported
from desktop_search.engine.api import (
    EngineApi,
    Failed,
    IndexSettingsChanged,
    Operation,
    Ready,
    StatusChanged,
)
from desktop_search.engine.rpc.codec import (
    EVENT_ID,
    Envelope,
    Request,
    Result,
    WireMessage,
    complete,
    decode_or_drop,
    encode,
)
from desktop_search.paths import AppPaths
from desktop_search.ui.client.replies import PendingReply, deliver
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


@dataclass(slots=True)
class _Pending:
    operation: Operation
    request: Request
    session: SearchSession
    future: PendingReply
    sent: int = 0


class EngineClient(QObject):
    """Starts and restarts the engine and sends requests to it. Signals are for what concerns several parts of a window.

    `api` and `main` belong to the main window; `session` creates a separate session for another part. The future of a
    request is completed on the main thread.
    """

    ready = Signal()
    rested = Signal()
    """Emitted when the engine has ended because of `rest`."""
    stopped = Signal(int)
    """Emitted when the engine ended unexpectedly; the argument is the number of seconds until its restart."""
    status_changed = Signal(object)
    index_settings_changed = Signal(object)
    """Emits the current IndexSettings, also in reply to `refresh_settings`."""
    models_arrived = Signal(object)
    """Emits the Models in reply to `refresh_models`."""
    done = Signal()
    """Emitted when a command of the main window has succeeded."""
    failed = Signal(object)
    """Emits the Failed of a request of the main window that nothing else handles."""
    start_failed = Signal(object)
    """Emits the Failed with which the engine ended at its start."""
    _decoded = Signal(object)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._buffer = bytearray()
        self._pending: dict[int, _Pending] = {}
        self._sessions: dict[str, SearchSession] = {}
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
        self.main = SearchSession("", True, self, self, wants_sentences=True)
        """The searches of the main window."""
        self.main.failed.connect(self.failed)
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

    @property
    def api(self) -> EngineApi:
        """The engine's operations, for the main window."""
        return self.main.api

    def session(self, name: str, wants_order: bool = True) -> SearchSession:
        """Return the search session of this name, created on demand.

        Without `wants_order` its answers are not re-ranked.
        """
        if name not in self._sessions:
            self._sessions[name] = SearchSession(name, wants_order, self, self)
        return self._sessions[name]

    def drop_sessions(self) -> None:
        """Delete all sessions but `main`, and their pending requests, before their receivers are deleted."""
        for one in list(self._pending.values()):
            if one.session is not self.main:
                one.future.cancel()
        for session in self._sessions.values():
            session.deleteLater()
        self._sessions.clear()

    def refresh_status(self) -> None:
        """Request the status; `status_changed` emits it."""
        deliver(self.api.get_status(), self, self._set_status)

    def refresh_settings(self) -> None:
        """Request the index settings; `index_settings_changed` emits them."""
        deliver(self.api.get_index_settings(), self, self.index_settings_changed.emit)

    def refresh_models(self) -> None:
        """Request the models; `models_arrived` emits them."""
        deliver(self.api.get_models(), self, self.models_arrived.emit)

    def report(self, failed: Failed) -> None:
        """Emit `failed`, for a handler of `deliver` that does not show the failure itself."""
        self.failed.emit(failed)

    def report_bug(self, failed: Failed) -> None:
        """Like `report`, for requests whose failures need a message only if they are bugs."""
        if failed.is_bug:
            self.report(failed)

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
        """Stop the engine and wait for its end, up to STOP_TIMEOUT_MS; then fail unanswered requests."""
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
        self._lose(list(self._pending.values()))

    def send(self, operation: Operation, arguments: dict[str, Any], session: SearchSession) -> PendingReply:
        """Send a request, or queue it until the engine is ready."""
        if operation.newest_only:
            for one in list(self._pending.values()):
                if one.session is session and one.operation is operation:
                    one.future.cancel()
        message_id = self._next_id
        self._next_id += 1
        future = PendingReply()
        self._pending[message_id] = _Pending(operation, Request(operation.name, arguments), session, future)
        future.add_done_callback(lambda _: self._pending.pop(message_id))
        if self._is_ready:
            self._send(message_id)
        return future

    def _lose(self, lost: list[_Pending]) -> None:
        """Fail requests that will get no reply."""
        for one in lost:
            error = EngineGoneError(
                Message("The search engine stopped before it answered."), Message("Try again. The log has details.")
            )
            one.future.set_exception(error)

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
                self._decode_in_thread(bytes(line))
            elif line.strip():
                self._take(decode_or_drop(bytes(line)))

    def _decode_in_thread(self, line: bytes) -> None:
        if self._decoder is None:
            self._decoder = ThreadPoolExecutor(1, "decoder")
        self._decoder.submit(reported(lambda: self._decoded.emit(decode_or_drop(line))))

    def _take(self, envelope: Envelope | None) -> None:
        if envelope is not None:
            self._dispatch(envelope.message_id, envelope.message)

    def _dispatch(self, message_id: int, message: WireMessage) -> None:
        if message_id == EVENT_ID:
            self._on_event(message)
            return
        pending = self._pending.get(message_id)
        if pending is None:
            return
        is_command = pending.session is self.main and pending.operation.result is type(None)
        if is_command and isinstance(message, Result):
            self.done.emit()
        complete(pending.future, message)
        if isinstance(message, Failed) and not pending.future.is_failure_handled:
            pending.session.failed.emit(message)

    def _on_event(self, message: WireMessage) -> None:
        if isinstance(message, Ready):
            log.info("engine %s is ready, process %d", message.version, message.pid)
            self._is_ready = True
            for message_id in list(self._pending):
                self._send(message_id)
            self.ready.emit()
        elif isinstance(message, StatusChanged):
            self._set_status(message.status)
        elif isinstance(message, IndexSettingsChanged):
            self.index_settings_changed.emit(message.settings)
        elif isinstance(message, Failed):
            self.start_failed.emit(message)

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
        self._lose([one for one in self._pending.values() if one.sent >= 2])
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
