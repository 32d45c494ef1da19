"""Explains whether a file is in the index and, if not, why, from the catalog, the rules and the disk."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_search.domain.containers import split_member
from desktop_search.domain.file_status import FileStatus, FileStatusKind
from desktop_search.domain.recognition import RecognitionState, needs_recognition
from desktop_search.domain.status import ProblemKind
from desktop_search.indexing.change_debounce import is_below
from desktop_search.indexing.rules.exclusion_rules import ExclusionReason, Rules
from desktop_search.indexing.rules.secrets import is_secret_file
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FileRow, FileState, FolderRow

NEXT_LOOK = "It is read at the next scan of its folder: at the next start, or with Rescan or `desktop-search index`."
IN_SETTINGS = "Exclusions are set on the Folders page."
_REMEDIES = {
    ExclusionReason.PATTERN: IN_SETTINGS,
    ExclusionReason.HIDDEN: IN_SETTINGS,
    ExclusionReason.SYSTEM: IN_SETTINGS,
    ExclusionReason.SECRET: IN_SETTINGS,
    ExclusionReason.GITIGNORED: IN_SETTINGS,
    ExclusionReason.CLOUD_ONLY: "Make it available offline to index it.",
}


def explain(
    path: Path, catalog: Catalog, rules_of: Callable[[FolderRow], Rules], *, recognizes: bool = True
) -> FileStatus:
    """Status of a path, which must be absolute and need not exist.

    `recognizes` says whether the text of pictures is recognized.
    """
    status = _explain(path, catalog, rules_of)
    row = catalog.files.by_path(Path(status.path))
    if row is None or status.kind not in _MAY_BE_RECOGNIZED:
        return status
    more, remedy = _recognition(row, catalog, recognizes)
    if not more:
        return status
    return replace(status, message=f"{status.message} {more}", remedy=remedy or status.remedy)


def _recognition(row: FileRow, catalog: Catalog, recognizes: bool) -> tuple[str, str]:
    """Sentences on the recognition of a file's text, and a remedy; empty if there is nothing to say."""
    state, notes, pages = catalog.recognition.state_of(row.id)
    if state is RecognitionState.WAITING:
        return "It is waiting for text recognition.", ""
    if state is None:
        is_scan = row.problem is not None and row.problem.kind is ProblemKind.NO_TEXT
        if not recognizes and needs_recognition(row.kind, has_scanned_pages=is_scan):
            return "Text recognition is turned off.", "Turn it on in the settings."
        return "", ""
    told = " ".join(notes)
    if state is RecognitionState.FAILED:
        return f"Its text could not be recognized. {told}".strip(), ""
    pictures = "1 page or picture" if pages == 1 else f"{pages:,} pages or pictures"
    has_text = any(p.confidence is not None for p in catalog.passages.of_file(row.id))
    found = f"Text was recognized in it ({pictures})." if has_text else "No text was recognized in it."
    return f"{found} {told}".strip(), ""


_MAY_BE_RECOGNIZED = (FileStatusKind.INDEXED, FileStatusKind.PROBLEM, FileStatusKind.NO_TEXT)


def _explain(path: Path, catalog: Catalog, rules_of: Callable[[FolderRow], Rules]) -> FileStatus:
    folder = _owner(path, catalog)
    real = Path(os.path.realpath(path))
    if folder is None and real != path and _owner(real, catalog) is not None:
        return _explain(real, catalog, rules_of)
    row = catalog.files.by_path(path)
    if folder is None:
        return _status(path, FileStatusKind.OUTSIDE, "It is not in an indexed folder.",
                         f"Add its folder in the window, or with: desktop-search index {path.parent}")  # fmt: skip
    if not os.path.lexists(path):
        if (split := split_member(path)) is not None:
            return _member(path, split, folder, row, catalog, rules_of(folder))
        return _missing(path, folder, row)
    if (problem := catalog.scan_suspects.problem_of(str(path))) is not None:
        # Applying the rules would make this process hang, too.
        return _status(path, FileStatusKind.PROBLEM, problem.message, problem.remedy)
    rules = rules_of(folder)
    try:
        reason = rules.why_root(folder.path) if path == folder.path else rules.why_left_out(folder.path, path)
        if reason is None and path.is_file() and not rules.brings_back(folder.path, path):
            reason = ExclusionReason.SECRET if rules.skip_secrets and is_secret_file(path) else None
    except OSError as error:
        return _status(path, FileStatusKind.PROBLEM, f"It cannot be read ({error.strerror or error}).",
                         "Give yourself read permission to it and its parent folders.")  # fmt: skip
    if reason is not None:
        return _left_out(path, reason)
    if path.is_dir():
        return _folder(path, folder, catalog)
    return _known(path, row, catalog, rules)


def _member(
    path: Path, split: tuple[Path, str], folder: FolderRow, row: FileRow | None, catalog: Catalog, rules: Rules
) -> FileStatus:
    """Status of a member of a container. One that is not recorded may not exist: the container is not opened."""
    if row is not None and row.container_id is not None:
        return _known(path, row, catalog, rules)
    if (reason := rules.why_member(folder.path, *split)) is not None:
        return _left_out(path, reason)
    return _status(path, FileStatusKind.MISSING, "There is no such file or folder.", "Check the spelling.")


def _left_out(path: Path, reason: ExclusionReason) -> FileStatus:
    return _status(path, FileStatusKind.LEFT_OUT, f"It is excluded. {reason.sentence}", _REMEDIES.get(reason, ""))


def _missing(path: Path, folder: FolderRow, row: FileRow | None) -> FileStatus:
    if not folder.path.exists():
        kept = " Its results are kept." if row is not None else ""
        return _status(path, FileStatusKind.MISSING, f"Its folder {folder.path} is unavailable.{kept}",
                         "Connect its drive.")  # fmt: skip
    return _status(path, FileStatusKind.MISSING, "There is no such file or folder.", "Check the spelling.")


def _folder(path: Path, folder: FolderRow, catalog: Catalog) -> FileStatus:
    known = sum(1 for _ in catalog.files.known_below(folder.id, path))
    message = f"It is an indexed folder with {known:,} known files."
    return _status(path, FileStatusKind.FOLDER, f"{message} {folder.message}".strip(), "Ask about one of its files.")


def _known(path: Path, row: FileRow | None, catalog: Catalog, rules: Rules) -> FileStatus:
    if row is None:
        return _status(
            path, FileStatusKind.NOT_YET_SEEN, "It is not excluded, but has not been scanned yet.", NEXT_LOOK
        )
    if row.state in (FileState.FAILED, FileState.IGNORED) and row.problem is not None:
        return _status(path, FileStatusKind.PROBLEM, row.problem.message, row.problem.remedy)
    if row.state is FileState.SKIPPED:
        return _status(path, FileStatusKind.NO_TEXT, "It contains no readable text.")
    if row.state is FileState.PENDING:
        return _status(path, FileStatusKind.WAITING, "It is waiting to be read.")
    changed = _has_changed(path, row)
    message = f"It is indexed with {row.passages:,} passage" + ("." if row.passages == 1 else "s.")
    if row.passages == 0:
        message = "It is indexed, but contains no words."
    elif missing := row.passages - catalog.files.embedded(row.id):
        message += f" {missing:,} of them are found by words only so far."
    if changed:
        message += " It has changed since and is waiting to be read again."
    return FileStatus(os.fsdecode(path), FileStatusKind.INDEXED, message, NEXT_LOOK if changed else "", row.passages)


def _has_changed(path: Path, row: FileRow) -> bool:
    try:
        facts = path.lstat()
    except OSError:
        return False
    return (facts.st_size, facts.st_mtime_ns) != (row.size, row.mtime_ns)


def _owner(path: Path, catalog: Catalog) -> FolderRow | None:
    """The innermost chosen folder that contains the path."""
    holding = [one for one in catalog.folders.all() if path == one.path or is_below(str(path), str(one.path))]
    return max(holding, key=lambda one: len(one.path.parts), default=None)


def _status(path: Path, kind: FileStatusKind, message: str, remedy: str = "") -> FileStatus:
    return FileStatus(os.fsdecode(path), kind, str(message), str(remedy))
