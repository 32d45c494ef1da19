"""Explains why a file has no text to search; pure."""

from desktop_search.domain.file_types import family_of
from desktop_search.domain.messages import NO_MESSAGE, Message, joined
from desktop_search.domain.status import ProblemKind
from desktop_search.store.sqlite.rows import FileState, PassageRow

_BY_PROBLEM = {
    ProblemKind.ENCRYPTED: Message("Protected by a password."),
    ProblemKind.DAMAGED: Message("This file is damaged."),
    ProblemKind.NO_TEXT: Message("No text in this file."),
    ProblemKind.TOO_LARGE: Message("Larger than the size limit."),
    ProblemKind.NO_PERMISSION: Message("No permission to read this file."),
}
_NOT_READ = Message("This file could not be read.")
_SCAN = Message("Scan without text.")
_EMPTY = Message("This file is empty.")
_LISTED = Message("Listed under Health.")
_BY_FAMILY = {
    "image": Message("Picture, found by its name."),
    "audio": Message("Audio file, found by its name."),
    "video": Message("Video, found by its name."),
    "archive": Message("Archive, its contents are not indexed."),
    "font": Message("Font, found by its name."),
    "program": Message("Program file, found by its name."),
}
_NO_TEXT = Message("No readable text, found by its name.")


def no_text_reason(row: PassageRow) -> Message:
    """One or two sentences that explain why only a file's name is indexed; empty for a file with text."""
    if not row.is_name:
        return NO_MESSAGE
    if row.state in (FileState.FAILED, FileState.IGNORED):
        why = _problem(row)
        # An ignored problem is no longer listed.
        return joined(why, _LISTED) if row.state is FileState.FAILED else why
    if not row.size:
        return _EMPTY
    return _BY_FAMILY.get(family_of(row.kind), _NO_TEXT)


def _problem(row: PassageRow) -> Message:
    if row.problem is ProblemKind.NO_TEXT and not row.size:
        return _EMPTY
    if row.problem is ProblemKind.NO_TEXT and row.kind == "pdf":
        return _SCAN
    return _BY_PROBLEM.get(row.problem, _NOT_READ) if row.problem else _NOT_READ
