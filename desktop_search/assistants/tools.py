"""What the tools do: arguments to calls of the gate, and answers of the engine to results."""

import base64
import hashlib
import json
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass as plain_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_search.app_info import VERSION
from desktop_search.assistants import tool_table
from desktop_search.assistants.argument_check import ArgumentError, checked
from desktop_search.assistants.file_quotes import Fence, one_line
from desktop_search.assistants.folder_gate import FolderGate, id_of
from desktop_search.domain.assistant_access import MOST_PATH_CHARACTERS, shortened
from desktop_search.domain.documents import PageUnit
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.queries import Break, FileHit, HintKind, MeaningState, PartKind, SearchAnswer, TextRequest
from desktop_search.domain.status import Activity

# Maximum offset plus limit: each further page repeats the whole search.
MOST_LISTED = 200
_MORE_PASSAGES = 3


@dataclass(frozen=True, slots=True)
class ToolResult:
    """The structured result of a call, and what of it is logged."""

    content: dict[str, Any]
    results: int = 0
    paths: tuple[str, ...] = ()


@plain_dataclass(frozen=True)
class Tool:
    """A tool: its description for clients, and what it does with checked arguments."""

    description: Mapping[str, Any]
    run: Callable[[FolderGate, Mapping[str, Any]], ToolResult]
    subject: str = ""
    """The argument that the log shows."""

    def call(self, gate: FolderGate, arguments: Mapping[str, Any]) -> ToolResult:
        """Raises ArgumentError, RefusedError, UnknownIdError and DesktopSearchError."""
        return self.run(gate, checked(self.description["inputSchema"], arguments))


# search


def _search(gate: FolderGate, arguments: Mapping[str, Any]) -> ToolResult:
    wanted = {name: arguments[name] for name in ("query", "folder", "type", "since", "language")}
    offset = _offset(arguments["cursor"], wanted)
    limit: int = arguments["limit"]
    folder = os.path.expanduser(arguments["folder"] or "")  # noqa: PTH111 (text)
    is_path = os.path.isabs(folder)  # noqa: PTH117 (text)
    query = _with_filters(wanted, folder="" if is_path else folder)
    answer = gate.search(query, min(offset + limit + 1, MOST_LISTED), folder if is_path else "")
    end = offset + limit
    if offset < answer.leading < end:
        # Weaker results are on the next page.
        end = answer.leading
    cursor = _cursor(end, wanted) if len(answer.files) > end else None
    return _listed(
        answer.files[offset:end], _notes(answer, has_files=bool(answer.files)), answer.nothing_strong, cursor
    )


def _with_filters(wanted: Mapping[str, str | None], folder: str) -> str:
    """The query with filters before its words, because a long query is cut at its end."""
    filters = []
    if wanted["type"]:
        filters.append(f"type:{wanted['type']}")
    if wanted["language"]:
        filters.append(f"lang:{wanted['language']}")
    if since := wanted["since"]:
        filters.append(f"modified:{since}" if since[-1].isalpha() else f"date:>={since}")
    if folder:
        filters.append('in:"{}"'.format(re.sub('["“”„«»「」『』]', " ", folder)))
    return " ".join([*filters, wanted["query"] or ""]).strip()


def _notes(answer: SearchAnswer, *, has_files: bool) -> list[str]:
    notes = []
    for hint in answer.hints:
        if hint.kind is HintKind.UNKNOWN_FOLDER:
            notes.append(f"No folder that is shared has the name in {one_line(hint.text)!r}; it was ignored.")
        elif hint.filter is not PartKind.PHRASE:
            meant = f" Do you mean {one_line(hint.suggestion)!r}?" if hint.suggestion else ""
            effect = "was ignored" if hint.is_ignored else "was searched for as words"
            notes.append(f"{one_line(hint.text)!r} is no valid filter and {effect}.{meant}")
    if answer.meaning in (MeaningState.LOADING, MeaningState.UNAVAILABLE) and has_files:
        notes.append("Searched by words only: the language model is not available. Try the words of the text itself.")
    elif answer.meaning is MeaningState.FOREIGN:
        notes.append("Searched by words only: the language model does not support the language of the query.")
    if not answer.files:
        notes.append("Nothing was found in the folders that are shared.")
    return notes


def _listed(
    hits: Sequence[FileHit], notes: list[str], nothing_strong: bool = False, cursor: str | None = None
) -> ToolResult:
    fence = Fence()
    results = [_hit(hit, fence) for hit in hits]
    content = {"results": results, "no_strong_matches": nothing_strong, "next_cursor": cursor, "notes": notes}
    return ToolResult(content, len(results), tuple(hit.path for hit in hits))


def _hit(hit: FileHit, fence: Fence) -> dict[str, Any]:
    best, *others = hit.passages
    text = best.text or str(hit.explanation)
    return {
        **_file(best.passage_id, hit.path, hit.title, hit.kind),
        "modified": _time(hit.modified_s),
        "page_unit": hit.page_unit.value if hit.page_unit else None,
        "page": best.page,
        "page_label": one_line(best.page_label) if best.page_label else None,
        "heading": [one_line(part) for part in best.heading],
        "score": best.score,
        "text": fence.quoted(text),
        "more": [id_of(other.passage_id, hit.path) for other in others[:_MORE_PASSAGES]],
        "copies": len(hit.alike),
    }


def _file(passage_id: int, path: str, title: str, kind: str) -> dict[str, Any]:
    return {
        "id": id_of(passage_id, path),
        "title": one_line(title),
        "url": Path(path).as_uri() if os.path.isabs(path) else "",  # noqa: PTH117 (text)
        "path": shortened(path, MOST_PATH_CHARACTERS),
        "type": kind,
    }


def _time(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        # Out of range, as on a damaged file system.
        return ""


def _cursor(offset: int, wanted: Mapping[str, Any]) -> str | None:
    if offset >= MOST_LISTED - 1:
        return None
    return base64.urlsafe_b64encode(json.dumps([offset, _mark(wanted)]).encode()).decode().rstrip("=")


def _offset(cursor: str | None, wanted: Mapping[str, Any]) -> int:
    """The position in a cursor; a cursor of another search is refused."""
    if not cursor:
        return 0
    try:
        offset, mark = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, TypeError, RecursionError):
        offset, mark = 0, ""
    if type(offset) is not int or not 0 < offset < MOST_LISTED or mark != _mark(wanted):
        raise ArgumentError("'cursor' belongs to another search: pass it with the same arguments, or leave it out.")
    return offset


def _mark(wanted: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(wanted, sort_keys=True).encode()).hexdigest()[:12]


# fetch


def _fetch(gate: FolderGate, arguments: Mapping[str, Any]) -> ToolResult:
    if arguments["pages"] or arguments["lines"] or arguments["whole"]:
        return _fetched_part(gate, arguments)
    found = gate.preview(arguments["id"], arguments["around"])
    text = found.before + found.text + found.after
    content = {
        **_file(found.passage_id, found.path, found.title, found.kind),
        "page": found.page,
        "page_label": one_line(found.page_label) if found.page_label else None,
        "text": Fence().quoted(text, found.breaks, _unit(found.page_unit)),
        "more_before": found.more_before,
        "more_after": found.more_after,
        "next_start": None,
        "notes": [one_line(note) for note in found.notes],
    }
    return ToolResult(content, 1, (found.path,))


def _fetched_part(gate: FolderGate, arguments: Mapping[str, Any]) -> ToolResult:
    first_page, last_page = _range(arguments["pages"])
    first_line, last_line = _range(arguments["lines"])
    start: int = arguments["start"]
    wanted = TextRequest(
        0, first_page, last_page, first_line or 1, last_line, start, max_bytes=tool_table.MAX_TEXT_BYTES
    )
    found = gate.file_text(arguments["id"], wanted)
    first = next((one for one in found.breaks if one.page is not None and one.at == 0), Break(0))
    content = {
        **_file(found.passage_id, found.path, found.title, found.kind),
        "page": first.page,
        "page_label": one_line(first.page_label) if first.page_label else None,
        "text": Fence().quoted(found.text, found.breaks, _unit(found.page_unit)),
        "more_before": start > 0 or (first_page or 1) > 1 or (first_line or 1) > 1,
        "more_after": found.next_start is not None or last_page is not None or last_line is not None,
        "next_start": found.next_start,
        "notes": [one_line(note) for note in found.notes],
    }
    return ToolResult(content, 1, (found.path,))


def _range(text: str | None) -> tuple[int | None, int | None]:
    """The bounds of "3-7", or of "3" alone."""
    if not text:
        return None, None
    first, _, last = text.partition("-")
    bounds = int(first), int(last or first)
    if not 0 < bounds[0] <= bounds[1]:
        raise ArgumentError(f"{text!r} is no range: the first number is at least 1, and the second not smaller.")
    return bounds


def _unit(unit: PageUnit | None) -> str:
    return unit.value if unit else PageUnit.PAGE.value


# answer, similar, status


def _answer(gate: FolderGate, arguments: Mapping[str, Any]) -> ToolResult:
    answer, found = gate.answer(arguments["question"])
    fence = Fence()
    sentences = [
        {
            **_file(one.passage_id, one.path, one.title, one.kind),
            "modified": _time(one.modified),
            "page": one.page,
            "page_label": one_line(one.page_label) if one.page_label else None,
            "text": fence.quoted(one.text),
        }
        for one in answer.sentences
    ]
    notes = _notes(found, has_files=bool(found.files))
    if not sentences and found.files:
        notes.append("No single sentence clearly answers this. Use `search`, and read what it finds.")
    content = {
        "sentences": sentences,
        "confidence": round(100 * answer.confidence) if sentences else 0,
        "notes": notes,
    }
    return ToolResult(content, len(sentences), tuple(dict.fromkeys(one.path for one in answer.sentences)))


def _similar(gate: FolderGate, arguments: Mapping[str, Any]) -> ToolResult:
    answer = gate.similar(arguments["id"], arguments["limit"])
    return _listed(answer.files, _notes(answer, has_files=False))


def _status(gate: FolderGate, _arguments: Mapping[str, Any]) -> ToolResult:
    status, folders = gate.folders()
    listed = [
        {
            "path": shortened(path, MOST_PATH_CHARACTERS),
            "files": known.files if known else None,
            "waiting": known.files_waiting if known else None,
            "is_away": known.is_away if known else False,
        }
        for path, known in folders
    ]
    content = {
        "folders": listed,
        "by_meaning": status.passages_embedded > 0,
        "is_indexing": status.activity is not Activity.IDLE,
        "version": VERSION,
    }
    return ToolResult(content)


def read_passage(gate: FolderGate, passage_id: str) -> tuple[str, ToolResult]:
    """The text of the resource passage://{id}, and what is logged."""
    found = _fetch(gate, checked(tool_table.FETCH["inputSchema"], {"id": passage_id}))
    about = f"{found.content['path']}\n" + (f"Page {found.content['page']}\n" if found.content["page"] else "")
    return about + found.content["text"], found


TOOLS = {
    tool.description["name"]: tool
    for tool in (
        Tool(tool_table.SEARCH, _search, "query"),
        Tool(tool_table.FETCH, _fetch, "id"),
        Tool(tool_table.ANSWER, _answer, "question"),
        Tool(tool_table.SIMILAR, _similar, "id"),
        Tool(tool_table.STATUS, _status),
    )
}
