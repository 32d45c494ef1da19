"""The only way from the tools to the index: every result passes the limits of the folders that are shared.

Which folders these are is decided again for each call, by the command line or by the settings. A file is shared if,
after all symbolic links are resolved, it is in one of these folders, and if neither its name nor a folder above it is
that of secrets. Passages are checked by the path of their file, members of containers by that of their container.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop_search.assistants.engine_link import EngineLink
from desktop_search.domain.answers import Answer
from desktop_search.domain.assistant_access import AssistantCall
from desktop_search.domain.formats import SECRET_KIND
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.queries import (
    FileText,
    MeaningState,
    Preview,
    SearchAnswer,
    SearchQuery,
    SimilarQuery,
    TextRequest,
)
from desktop_search.domain.status import FolderStatus, IndexStatus
from desktop_search.engine.api import RequestFailedError
from desktop_search.engine.client import EngineSession
from desktop_search.indexing.rules.secrets import is_secret_folder, is_secret_name

# Longer than in the window, because no user waits for the results to appear.
RERANK_WITHIN_S = 0.5
ANSWER_WITHIN_S = 1.5
_ID = re.compile(r"([0-9]{1,15})-([0-9a-f]{8})")
_NOT_ALLOWED = (
    "The user does not let assistants search. Tell the user: it can be allowed in Desktop Search, in the settings "
    'under "AI assistants", for the folders to share; or start this server with: desktop-search mcp --folder DIR'
)
_NO_FOLDERS = (
    "The user lets assistants search, but has not chosen folders. Tell the user: they are chosen in Desktop Search, in "
    'the settings under "AI assistants".'
)
_UNKNOWN_ID = (
    "There is no passage with this id in the folders that are shared. Ids change when a file changes: search again."
)


class RefusedError(Exception):
    """The user does not share this; the message is for the model that called."""


class UnknownIdError(Exception):
    """There is no such passage; the message is for the model that called."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The folders that are shared."""

    real: tuple[str, ...]
    """Their real paths."""
    below: tuple[str, ...]
    """The same folders, as paths in the index; see Selection.below. Not empty."""

    def admits(self, path: str, kind: str) -> bool:
        """Whether the file at this path, or the container of this member, is shared."""
        return kind != SECRET_KIND and _is_in(_real(path), self.real) and not _is_secret(Path(path))


class FolderGate:
    """The operations of the engine that tools may use, limited to the folders that are shared. Thread: worker."""

    def __init__(self, engine: EngineLink, folders: Sequence[str] | None) -> None:
        """`folders` are those of the command line; None to obey the settings."""
        self._engine = engine
        self._folders = folders
        self._session = f"assistant-{os.getpid()}"

    def search(self, text: str, limit: int, folder: str = "") -> SearchAnswer:
        """Search the shared folders, or one folder in them, by its absolute path. Raises RefusedError."""
        scope = self._scope(folder)
        return _admitted(self._found(SearchQuery(text, limit, below=scope.below)), scope)

    def answer(self, question: str) -> tuple[Answer, SearchAnswer]:
        """The sentences of shared files that answer a question, and the files found for it. Raises RefusedError."""
        scope = self._scope()
        query = SearchQuery(question, below=scope.below)
        found = self._found(query)
        future = self._engine.call(lambda engine: engine.get_answer(query, ANSWER_WITHIN_S, self._session))
        # Cancelled if the user has made a request meanwhile.
        answer = Answer(question) if future.cancelled() else future.result()
        admitted = tuple(one for one in answer.sentences if scope.admits(one.path, one.kind))
        return replace(answer, sentences=admitted), _admitted(found, scope)

    def similar(self, passage_id: str, limit: int) -> SearchAnswer:
        """Search the shared folders for passages that are similar to a shared one. Raises RefusedError."""
        scope = self._scope()
        subject = self._checked(passage_id, scope).passage_id
        query = SimilarQuery(passage_id=subject, limit=limit, below=scope.below)
        answer = self._engine.call(lambda engine: engine.find_similar(query, self._session).result())
        return _admitted(answer, scope)

    def preview(self, passage_id: str, around_characters: int) -> Preview:
        """A shared passage in its context. Raises RefusedError and UnknownIdError."""
        return self._checked(passage_id, self._scope(), around_characters)

    def file_text(self, passage_id: str, wanted: TextRequest) -> FileText:
        """A part of a shared file's text; `wanted` names no passage. Raises RefusedError and UnknownIdError."""
        scope = self._scope()
        checked = replace(wanted, passage_id=self._checked(passage_id, scope).passage_id)
        found = self._engine.call(lambda engine: engine.get_file_text(checked).result())
        if not scope.admits(found.path, found.kind):
            raise RefusedError(_UNKNOWN_ID)
        return found

    def folders(self) -> tuple[IndexStatus, tuple[tuple[str, FolderStatus | None], ...]]:
        """The status of the index, and the shared folders, with their own status if they are searched as a whole."""
        scope = self._scope()
        status = self._engine.call(lambda engine: engine.get_status().result())
        known = {folder.path: folder for folder in status.folders}
        return status, tuple((path, known.get(path)) for path in scope.below)

    def log(self, call: AssistantCall) -> None:
        """Add a call to the user's log. Raises DesktopSearchError."""
        self._engine.call(lambda engine: engine.log_assistant_call(call).result())

    def _found(self, query: SearchQuery) -> SearchAnswer:
        answer = self._engine.call(partial(self._searched, query))
        if answer.meaning is MeaningState.LOADING:
            self._engine.wait_for_model()
            answer = self._engine.call(partial(self._searched, query))
        return answer

    def _searched(self, query: SearchQuery, engine: EngineSession) -> SearchAnswer:
        answer = engine.search(query, self._session).result()
        if not answer.may_rerank:
            return answer
        better = engine.rerank(query, RERANK_WITHIN_S, self._session)
        # Cancelled if the user has searched meanwhile; the results are then not re-ranked.
        return answer if better.cancelled() else better.result()

    def _checked(self, passage_id: str, scope: Scope, around_characters: int = 0) -> Preview:
        """The passage with this id, if it is shared."""
        found = _ID.fullmatch(passage_id)
        if not found:
            raise UnknownIdError(f"{passage_id[:40]!r} is not an id. Use the ids that the search returns.")
        number = int(found[1])
        try:
            preview = self._engine.call(lambda engine: engine.get_preview(number, around_characters).result())
        except RequestFailedError as error:
            if error.is_bug:
                raise
            raise UnknownIdError(_UNKNOWN_ID) from error
        # After a rebuild of the index, the number may belong to another passage.
        if id_of(number, preview.path) != passage_id:
            raise UnknownIdError(_UNKNOWN_ID)
        if not scope.admits(preview.path, preview.kind):
            raise RefusedError(_UNKNOWN_ID)
        return preview

    def _scope(self, folder: str = "") -> Scope:
        shared = tuple(self._folders) if self._folders is not None else self._shared_by_settings()
        real = tuple(dict.fromkeys(map(_real, shared)))
        if folder:
            wanted = _real(folder)
            if not _is_in(wanted, real):
                # The same error for a folder that does not exist, so that assistants cannot probe for folders.
                raise RefusedError(f"{folder[:200]!r} is not in a folder that is shared: {_listed(shared)}.")
            real = (wanted,)
        status = self._engine.call(lambda engine: engine.get_status().result())
        below = tuple(dict.fromkeys(_below(real, [one.path for one in status.folders])))
        if not below:
            raise RefusedError(
                f"No file in {_listed(shared)} is indexed. Tell the user to add the folder in Desktop Search, or to "
                "run: desktop-search index DIR"
            )
        return Scope(real, below)

    def _shared_by_settings(self) -> tuple[str, ...]:
        settings = self._engine.call(lambda engine: engine.get_index_settings().result())
        if not settings.assistant_access:
            raise RefusedError(_NOT_ALLOWED)
        if not settings.assistant_folders:
            raise RefusedError(_NO_FOLDERS)
        return settings.assistant_folders


def id_of(passage_id: int, path: str) -> str:
    """The id of a passage for assistants: its number, and a check of its file's path."""
    check = hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{passage_id}-{check}"


def _admitted(answer: SearchAnswer, scope: Scope) -> SearchAnswer:
    """Remove results that are not shared. The engine has limited the search, but does not resolve links."""
    admits = [scope.admits(hit.path, hit.kind) for hit in answer.files]
    files = tuple(
        replace(hit, alike=tuple(other for other in hit.alike if scope.admits(other.path, other.kind)))
        for hit, is_admitted in zip(answer.files, admits, strict=True)
        if is_admitted
    )
    strong = None if answer.strong is None else sum(admits[: answer.strong])
    # Corrected words may come from files that are not shared.
    return replace(answer, files=files, strong=strong, also_searched=())


def _real(path: str) -> str:
    return os.path.realpath(path)


def _is_in(path: str, folders: Iterable[str]) -> bool:
    """Whether a real path is one of these folders or inside; both end with a separator, so that /a is not in /ab."""
    inner = os.path.normcase(path).rstrip(os.sep) + os.sep
    return any(inner.startswith(os.path.normcase(folder).rstrip(os.sep) + os.sep) for folder in folders)


def _below(real: Sequence[str], roots: Sequence[str]) -> Iterable[str]:
    """The shared folders as paths in the index, which may reach them through a symbolic link."""
    for root in roots:
        real_root = _real(root)
        for folder in real:
            if _is_in(real_root, (folder,)):
                yield root
            elif _is_in(folder, (real_root,)):
                yield os.path.join(root, os.path.relpath(folder, real_root))  # noqa: PTH118 (text)


def _is_secret(path: Path) -> bool:
    """Whether the file has a name of secrets; also if the user has chosen to index such files for themselves."""
    if is_secret_name(path.name, path.parent.name):
        return True
    return any(is_secret_folder(folder.parent.name, folder.name) for folder in path.parents)


def _listed(folders: Sequence[str]) -> str:
    return ", ".join(folders[:10])
