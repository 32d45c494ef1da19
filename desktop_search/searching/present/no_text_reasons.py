"""Explains why a file has no text to search; pure."""

from desktop_search.domain.formats import family_of
from desktop_search.domain.status import ProblemKind
from desktop_search.store.sqlite.rows import FileState, PassageRow

_BY_PROBLEM = {
    ProblemKind.ENCRYPTED: "Protected by a password.",
    ProblemKind.DAMAGED: "This file is damaged.",
    ProblemKind.NO_TEXT: "No text in this file.",
    ProblemKind.TOO_LARGE: "Larger than the size limit.",
    ProblemKind.NO_PERMISSION: "No permission to read this file.",
}
_NOT_READ = "This file could not be read."
_SCAN = "Scan without text."
_EMPTY = "This file is empty."
_LISTED = "Listed under Health."
_BY_FAMILY = {
    "image": "Picture, found by its name.",
    "audio": "Audio file, found by its name.",
    "video": "Video, found by its name.",
    "archive": "Archive, its contents are not indexed.",
    "font": "Font, found by its name.",
    "program": "Program file, found by its name.",
}
_NO_TEXT = "No readable text, found by its name."


def no_text_reason(row: PassageRow) -> str:
    """One or two sentences that explain why only a file's name is indexed; empty for a file with text."""
    if not row.is_name:
        return ""
    if row.state in (FileState.FAILED, FileState.IGNORED):
        why = _problem(row)
        # An ignored problem is no longer listed.
        return f"{why} {_LISTED}" if row.state is FileState.FAILED else why
    if not row.size:
        return _EMPTY
    return _BY_FAMILY.get(family_of(row.kind), _NO_TEXT)


def _problem(row: PassageRow) -> str:
    if row.problem is ProblemKind.NO_TEXT and not row.size:
        return _EMPTY
    if row.problem is ProblemKind.NO_TEXT and row.kind == "pdf":
        return _SCAN
    return _BY_PROBLEM.get(row.problem, _NOT_READ) if row.problem else _NOT_READ
