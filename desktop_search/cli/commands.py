"""Commands of the command line, executed by a running engine or by a temporary one."""

import argparse
import contextlib
import gc
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import asdict, replace
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from desktop_search import instance_client
from desktop_search.app_info import neutral_folder
from desktop_search.cli import answer_output, evaluation, model_commands
from desktop_search.cli import output as text
from desktop_search.cli.arguments import command_parser
from desktop_search.domain.answers import Answer
from desktop_search.domain.errors import DesktopSearchError, FolderError
from desktop_search.domain.health import IndexHealth
from desktop_search.domain.messages import Message
from desktop_search.domain.queries import MeaningState, SearchAnswer, SearchQuery, SimilarQuery
from desktop_search.domain.status import FolderStatus, IndexStatus, ModelState, VerifyReport
from desktop_search.engine.api import Event, StatusChanged
from desktop_search.legacy_layout import open_places
from desktop_search.logs import start_logging
from desktop_search.paths import AppPaths, no_place

if TYPE_CHECKING:
    from desktop_search.engine.client import EngineSession

EXIT_FAILURE = 1
EXIT_SIGNAL = 128
# Loading a model from a slow disk takes long; longer than this is a hang.
MODEL_WAIT_S = 300.0
NEWS_STEP_S = 0.5
# No user is watching, and repeated queries should give the same order, so all passages are re-ranked, even if the
# reranker is still loading.
RERANK_WAIT_S = 20.0
# A search in the window cancels the request for an answer.
MOST_ANSWER_ATTEMPTS = 5


class TerminatedError(BaseException):
    """The process received SIGTERM."""


class ReaderGoneError(BaseException):
    """The process that read stdout has ended."""


def run(arguments: Sequence[str]) -> int:
    """Open the window, or run a command; returns the exit status."""
    options = command_parser().parse_args(arguments)
    base_dir: Path | None = getattr(options, "base_dir", None)
    if options.command is None:
        if sys.platform == "linux" and not any(os.environ.get(name) for name in instance_client.SCREEN_VARIABLES):
            _fail(_no_screen())
            return EXIT_FAILURE
        return _run_window(AppPaths.choose(base_dir), "stay" if options.hidden else options.first)
    if options.command in ("toggle", "quick"):
        return _run_quick(options, base_dir)
    _prepare_streams()
    paths = AppPaths.choose(base_dir)
    try:
        paths = open_places(paths)
    except DesktopSearchError as error:
        _fail(error)
        return EXIT_FAILURE
    start_logging(paths, "cli")
    _leave_current_folder(options)
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGTERM, _terminate)
    try:
        return _COMMANDS[options.command](paths, options)
    except DesktopSearchError as error:
        _fail(error)
        return EXIT_FAILURE
    except ReaderGoneError:
        # The reader closed the pipe, which is not an error. Python would report it again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return EXIT_SIGNAL + signal.SIGINT
    except TerminatedError:
        return EXIT_SIGNAL + signal.SIGTERM


def _leave_current_folder(options: argparse.Namespace) -> None:
    """Change to a neutral current folder, so that libraries find no files in it; first make file arguments absolute."""
    # resolve() would follow symbolic links, absolute() would keep "..".
    if getattr(options, "path", ""):
        options.path = os.path.abspath(options.path)  # noqa: PTH100
    if getattr(options, "root", ""):
        options.root = os.path.abspath(options.root)  # noqa: PTH100
    if hasattr(options, "folders"):
        options.folders = options.folders and [name and os.path.abspath(name) for name in options.folders]  # noqa: PTH100
    os.chdir(neutral_folder())


def _run_window(paths: AppPaths, first: str) -> int:
    # Until the first paint, after which the window collects garbage and enables it again.
    gc.disable()
    from desktop_search.ui.app.application import run as run_window

    return run_window(paths, first)


def _run_quick(options: argparse.Namespace, base_dir: Path | None) -> int:
    text = " ".join(getattr(options, "text", ()))
    word = "selected" if getattr(options, "selected", False) else options.command
    return instance_client.run(word, text, os.fspath(base_dir) if base_dir else None)


def _prepare_streams() -> None:
    """Set UTF-8 on all systems, with escapes for characters that cannot be encoded."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]


def _terminate(_number: int, _frame: FrameType | None) -> None:
    raise TerminatedError


def _print(line: str) -> None:
    """Write to stdout as bytes, to preserve file names exactly. Raises DesktopSearchError and ReaderGoneError."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.printable_bytes(line, "utf-8") + b"\n")
        sys.stdout.buffer.flush()
    except BrokenPipeError as error:
        raise ReaderGoneError from error
    except OSError as error:
        raise DesktopSearchError(Message("The output cannot be written: {reason}.", reason=error.strerror)) from error


def _print_json(thing: dict[str, Any]) -> None:
    _print(json.dumps(thing))


def _say(line: str) -> None:
    with contextlib.suppress(OSError):
        print(f"desktop-search: {text.visible(line)}", file=sys.stderr, flush=True)


def _fail(error: DesktopSearchError) -> None:
    _say(error.text)
    if details := getattr(error, "details", ""):
        with contextlib.suppress(OSError):
            print(details, file=sys.stderr)


def _no_screen() -> DesktopSearchError:
    return DesktopSearchError(
        Message("There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set)."),
        Message("Without a display, run: desktop-search index FOLDER, then: desktop-search search QUERY"),
    )


@contextlib.contextmanager
def _session(paths: AppPaths, work: str) -> "Iterator[EngineSession]":
    from desktop_search.engine.client import open_session
    from desktop_search.engine.engine_mode import EngineMode

    try:
        session = open_session(paths, EngineMode(work), is_watched=True)
    except OSError as error:
        raise no_place(paths, error) from error
    try:
        yield session
    finally:
        session.close()


# index


def _index(paths: AppPaths, options: argparse.Namespace) -> int:
    folders = tuple(_folder(name) for name in options.folders)
    with _session(paths, "index") as session:
        meter = ProgressMeter(_say)
        session.on_event = meter.on_event
        try:
            summary = session.index_to_end(folders).result()
        except (KeyboardInterrupt, TerminatedError):
            meter.clear()
            _say("The running program continues indexing." if session.is_shared else "Stopping. The next run resumes.")
            raise
        meter.clear()
        if options.json:
            _print_json(text.summary_object(summary))
        else:
            _print(text.summary_text(summary, folders))
        _warn_of_trouble(session)
    return 0


def _folder(name: str) -> str:
    if not name:
        raise FolderError(
            Message("The folder name is empty."), Message("Name the folder to index; a dot is the current folder.")
        )
    path = Path(name)
    if not path.exists():
        raise FolderError(Message("There is no folder {folder}.", folder=path), Message("Check the spelling."))
    if not path.is_dir():
        raise FolderError(
            Message("{path} is a file, not a folder.", path=path), Message("Name the folder that contains it.")
        )
    return str(path)


def _warn_of_trouble(session: "EngineSession") -> None:
    """Report problems of the whole index or of a folder, which a summary of numbers does not show."""
    status = _status_of(session)
    if status.model.state in (ModelState.MISSING, ModelState.FAILED):
        _say(f"Indexed by words only: {status.model.message}")
    for message in (_message_of(status), *(folder.message for folder in status.folders)):
        if message:
            _say(message)


# search


def _search(paths: AppPaths, options: argparse.Namespace) -> int:
    with _session(paths, "search") as session:
        model = _wait_for_model(session)
        _point_to_index(session, options)
        for query in _queries(options.query):
            answer = _found(session, SearchQuery(query, options.limit), options.rerank)
            _print_answer(answer, model, options.json, options.all)
    return 0


def _found(session: "EngineSession", query: SearchQuery, in_better_order: bool) -> SearchAnswer:
    answer = session.search(query).result()
    if in_better_order and answer.may_rerank:
        better = session.rerank(query, RERANK_WAIT_S)
        # If a search in the window superseded the request, the first order is kept.
        return answer if better.cancelled() else better.result()
    return answer


def _print_answer(answer: SearchAnswer, model: IndexStatus, as_json: bool, with_weaker: bool = False) -> None:
    if as_json:
        _print_json(text.answer_object(answer))
    else:
        _print(text.answer_text(answer, in_colour=_is_colourful(), with_weaker=with_weaker))
    for hint in answer.hints:
        _say(text.hint_note(hint))
    if answer.files and answer.meaning is not MeaningState.READY:
        _say(text.meaning_note(answer, model.model.message))


def _answer(paths: AppPaths, options: argparse.Namespace) -> int:
    with _session(paths, "search") as session:
        model = _wait_for_model(session)
        _point_to_index(session, options)
        if not session.get_index_settings().result().answers:
            _say("Answers are turned off in the settings.")
        if model.passages and model.model.state is not ModelState.READY:
            _say(f"Answers need the language model. {model.model.message}".strip())
        for query in _queries(options.query):
            answer = _answered(session, SearchQuery(query))
            if options.json:
                _print_json(answer_output.answer_object(answer))
            else:
                _print(answer_output.answer_text(answer, in_colour=_is_colourful()))
    return 0


def _answered(session: "EngineSession", query: SearchQuery) -> Answer:
    for _ in range(MOST_ANSWER_ATTEMPTS):
        answer = session.get_answer(query, RERANK_WAIT_S)
        try:
            return answer.result()
        except CancelledError:
            continue
    raise DesktopSearchError(
        Message("The question was not answered, because the window is searching."), Message("Try again.")
    )


def _evaluate(paths: AppPaths, options: argparse.Namespace) -> int:
    judged = evaluation.read_queries(Path(options.path), Path(options.root or Path(options.path).parent))
    with _session(paths, "search") as session:
        model = _wait_for_model(session)
        _point_to_index(session, options)
        for line in evaluation.not_indexed(session, judged):
            _say(line)
        with_meaning = model.model.state is ModelState.READY
        if model.passages and not with_meaning:
            _say(f"Measured by words only. {model.model.message}".strip())
        measured = evaluation.measure(session, judged, with_meaning=with_meaning, rerank_within_s=RERANK_WAIT_S)
        if options.json:
            _print_json(evaluation.measured_object(measured, len(judged)))
        else:
            _print(evaluation.measured_text(measured, len(judged)))
    return 0


def _similar(paths: AppPaths, options: argparse.Namespace) -> int:
    query = SimilarQuery(path=options.path, limit=options.limit)
    with _session(paths, "search") as session:
        # Reports a file that is not in the index immediately, without waiting for the model.
        session.find_similar(query)
        model = _wait_for_model(session)
        _print_answer(session.find_similar(query).result(), model, options.json)
    return 0


def _point_to_index(session: "EngineSession", options: argparse.Namespace) -> None:
    """Print one line if answers are incomplete, with a command to run if no engine indexes the waiting files."""
    status = _status_of(session)
    parts = [message] if (message := _message_of(status)) else []
    if status.folders and not session.is_shared and (status.files_waiting or not status.files_seen):
        nothing, some = "No file of your folders is in the index.", "Not all files of your folders have been read."
        parts.append(some if status.files_seen else nothing)
        base_dir: Path | None = getattr(options, "base_dir", None)
        parts.append("To index them, run: " + text.index_command([folder.path for folder in status.folders], base_dir))
    if parts:
        _say(" ".join(parts))


def _queries(words: Sequence[str]) -> Iterator[str]:
    if list(words) != ["-"]:
        yield text.query_from_system(" ".join(words))
        return
    # Line by line, because the writing process may wait for each answer.
    for line in iter(sys.stdin.buffer.readline, b""):
        yield line.decode("utf-8", "replace").rstrip("\r\n")


def _wait_for_model(session: "EngineSession") -> IndexStatus:
    """Wait until the model is loaded, for dense search; returns immediately if there is none."""
    give_up_at = time.monotonic() + MODEL_WAIT_S
    status = _status_of(session)
    if not status.passages:
        return status
    if status.model.state is ModelState.NOT_LOADED:
        session.wake_model().result()
    while status.model.state in (ModelState.NOT_LOADED, ModelState.LOADING) and time.monotonic() < give_up_at:
        session.wait_for_news(NEWS_STEP_S)
        status = _status_of(session)
    return status


def _is_colourful() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


# status


def _status(paths: AppPaths, options: argparse.Namespace) -> int:
    with _session(paths, "status") as session:
        status = _status_of(session)
        problems = session.get_problems().result()
        if options.json:
            _print_json(text.status_object(status, problems, is_running=session.is_shared))
        else:
            _print(text.status_text(status, problems, is_running=session.is_shared))
    return 0


def _message_of(status: IndexStatus) -> str:
    """Return the problem of the index as a whole, with the remedy if the user has to decide."""
    return f"{status.message} {text.settings_remedy(status)}".strip()


def _status_of(session: "EngineSession") -> IndexStatus:
    return session.get_status().result()


# verify


def _verify(paths: AppPaths, options: argparse.Namespace) -> int:
    report = _verified(paths, options.deep)
    if report.needs_restart:
        # The next engine, ours or the window's, restores the catalog at its start and finishes the repair.
        found = report.findings
        report = _verified(paths, options.deep)
        if report.is_whole:
            found = tuple(replace(finding, repaired=True) for finding in found)
        report = replace(report, findings=found + report.findings)
    if options.json:
        _print_json(text.verify_object(report))
    else:
        _print(text.verify_text(report))
    return 0 if report.is_whole else EXIT_FAILURE


def _verified(paths: AppPaths, deep: bool) -> VerifyReport:
    with _session(paths, "verify") as session:
        return session.verify(deep).result()


# why


def _why(paths: AppPaths, options: argparse.Namespace) -> int:
    with _session(paths, "status") as session:
        file_status = session.get_file_status(options.path).result()
        if options.json:
            _print_json(asdict(file_status))
        else:
            _print(text.file_status_text(file_status))
    return 0


# compact, rebuild-vectors


def _compact(paths: AppPaths, options: argparse.Namespace) -> int:
    with _session(paths, "verify") as session:
        compacted = session.compact().result()
        if options.json:
            _print_json(text.compact_object(compacted.before_bytes, compacted.after_bytes, compacted.note))
        else:
            _print(text.compact_text(compacted.before_bytes, compacted.after_bytes, compacted.note))
    return 0


def _rebuild_vectors(paths: AppPaths, options: argparse.Namespace) -> int:
    with _session(paths, "verify") as session:
        session.rebuild_vectors().result()
        while (report := _health_of(session)).maintenance is not None:
            session.wait_for_news(NEWS_STEP_S)
        if options.json:
            _print_json({"vectors_bytes": report.disk.vectors})
        else:
            _print(f"The vector index was rebuilt: {text.size(report.disk.vectors)}.")
    return 0


def _health_of(session: "EngineSession") -> IndexHealth:
    return session.get_health().result()


# model


def _model(paths: AppPaths, options: argparse.Namespace) -> int:
    with _session(paths, "status") as session:
        model_commands.run(session, options, _say, _print)
    return 0


# folders


def _folders(paths: AppPaths, options: argparse.Namespace) -> int:
    with _session(paths, "status") as session:
        folders = session.get_status().result().folders
        if options.action == "list":
            _list_folders(folders, options)
        else:
            _remove_folder(session, folders, options)
    return 0


def _list_folders(folders: tuple[FolderStatus, ...], options: argparse.Namespace) -> None:
    if options.json:
        found = [{"path": folder.path, "files": folder.files, "inside": folder.outer or None} for folder in folders]
        _print(json.dumps({"folders": found}))
        return
    for folder in folders:
        _print(folder.path)


def _remove_folder(session: "EngineSession", folders: tuple[FolderStatus, ...], options: argparse.Namespace) -> None:
    folder = next((one for one in folders if one.path == options.path), None)
    # The folder may have been added with a different path.
    real = os.path.realpath(options.path)
    folder = folder or next((one for one in folders if os.path.realpath(one.path) == real), None)
    if folder is None:
        raise FolderError(
            Message("{folder} is not among the folders that are searched.", folder=options.path),
            Message("List them: folders list"),
        )
    if folder.outer and options.exclude is None:
        raise FolderError(
            Message("{folder} is inside {outer}, which is searched too.", folder=folder.path, outer=folder.outer),
            Message(
                "Add --exclude to exclude it from {outer}, or --keep to keep its files as part of that folder.",
                outer=folder.outer,
            ),
        )
    session.remove_folder(folder.folder_id, options.exclude).result()
    if options.json:
        _print(json.dumps({"removed": folder.path, "excluded": bool(folder.outer and options.exclude)}))
    elif not folder.outer:
        _print(f"{text.visible(folder.path)} was removed. Its files won't appear in search.")
    elif options.exclude:
        _print(f"{text.visible(folder.path)} is excluded from {text.visible(folder.outer)}.")
    else:
        _print(f"The files of {text.visible(folder.path)} stay in search as part of {text.visible(folder.outer)}.")


# pause, resume


def _pause(paths: AppPaths, options: argparse.Namespace) -> int:
    is_pause = options.command == "pause"
    for_s = options.for_s if is_pause else None
    with _session(paths, "status") as session:
        session.set_paused(is_pause, for_s).result()
    _print(text.pause_text(time.time(), for_s) if is_pause else "Indexing resumed.")
    return 0


# mcp


def _mcp(paths: AppPaths, options: argparse.Namespace) -> int:
    from desktop_search.assistants.mcp_server import run as run_server

    for name in options.folders or ():
        if not name or Path(name).is_file():
            _folder(name)
    if sys.stdin.isatty():
        _say("Waiting for an assistant's messages on standard input. This command is started by assistants.")
    return run_server(paths, options.folders)


# settings


def _settings(paths: AppPaths, options: argparse.Namespace) -> int:
    with _session(paths, "status") as session:
        session.decide_settings(restore=options.action == "restore").result()
    used = "The last good copy of your settings was" if options.action == "restore" else "The default settings were"
    _print(f"{used} restored. The unreadable file is kept in the same folder.")
    return 0


_COMMANDS: dict[str, Callable[[AppPaths, argparse.Namespace], int]] = {
    "index": _index,
    "search": _search,
    "answer": _answer,
    "evaluate": _evaluate,
    "similar": _similar,
    "status": _status,
    "verify": _verify,
    "why": _why,
    "compact": _compact,
    "rebuild-vectors": _rebuild_vectors,
    "model": _model,
    "folders": _folders,
    "mcp": _mcp,
    "pause": _pause,
    "resume": _pause,
    "settings": _settings,
}


# Often enough to show progress in the log of a nightly run, without filling it.
PLAIN_LINE_EVERY_S = 30.0
BAR_CELLS = 24


class ProgressMeter:
    """A progress bar on a terminal; otherwise a plain line from time to time."""

    def __init__(self, say: Callable[[str], None], now: Callable[[], float] = time.monotonic) -> None:
        self._say = say
        self._now = now
        self._is_terminal = sys.stderr.isatty()
        self._last_line = now()
        self._is_drawn = False

    def on_event(self, event: Event) -> None:
        if not isinstance(event, StatusChanged):
            return
        if self._is_terminal:
            self._draw(event.status)
        elif self._now() - self._last_line >= PLAIN_LINE_EVERY_S:
            self._last_line = self._now()
            self._say(text.progress_text(event.status))

    def clear(self) -> None:
        """Erase the bar, so that other output starts on an empty line."""
        if self._is_drawn:
            self._is_drawn = False
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _draw(self, status: IndexStatus) -> None:
        filled = round(BAR_CELLS * status.searchable_share)
        bar = "█" * filled + "░" * (BAR_CELLS - filled)
        # Some terminals report 0 columns.
        columns = os.get_terminal_size(sys.stderr.fileno()).columns or 80
        line = f"{bar} {status.searchable_share:4.0%}  {text.progress_text(status)}"
        sys.stderr.write("\r" + line[: max(columns - 1, 20)] + "\x1b[K")
        sys.stderr.flush()
        self._is_drawn = True
