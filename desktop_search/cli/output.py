"""Output of the command line: JSON objects and readable text; pure."""

import os
import re
import shlex
import shutil
import textwrap
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from desktop_search.domain.documents import PageUnit
from desktop_search.domain.file_status import FileStatus
from desktop_search.domain.formats import family_of
from desktop_search.domain.queries import (
    EmptyReason,
    FileHit,
    HintKind,
    MeaningState,
    PassageHit,
    QueryHint,
    SearchAnswer,
)
from desktop_search.domain.recognition import RecognitionProgress
from desktop_search.domain.status import FileProblem, IndexStatus, IndexSummary, ModelState, ModelSwitch, VerifyReport
from desktop_search.domain.titles import title_of

HEADING_SEPARATOR = " › "
# Three or four lines of a terminal, enough to judge a passage.
SHOWN_CHARACTERS = 300
SHOWN_PROBLEMS = 20
SHOWN_ALIKE = 5
NAMED_FOLDERS = 3
BOLD, PLAIN = "\x1b[1m", "\x1b[0m"
# Bidirectional and line control characters, with which a file name can imitate another.
_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u2028\u2029")

EMPTY_SENTENCES = {
    EmptyReason.EMPTY_QUERY: "The query contains nothing to search for.",
    EmptyReason.NOTHING_INDEXED: "Nothing is indexed yet. To index a folder, run: desktop-search index FOLDER",
    EmptyReason.STILL_INDEXING: "No results yet. Indexing is not finished.",
    EmptyReason.NOTHING_SIMILAR: "No matching files.",
    EmptyReason.NOTHING_SELECTED: "No results with these filters.",
}
NO_STRONG = "No strong matches. Closest results:"
MODEL_SENTENCES = {
    ModelState.NOT_LOADED: "not loaded",
    ModelState.LOADING: "loading",
    ModelState.READY: "ready",
    ModelState.MISSING: "not installed, search by words only",
    ModelState.FAILED: "cannot be loaded, search by words only",
}


def answer_object(answer: SearchAnswer) -> dict[str, Any]:
    """Return the object that `search --json` prints for one query."""
    return {
        "query": answer.query,
        "similar_to": answer.similar_to or None,
        "took_ms": round(answer.took_ms, 1),
        "hits": [_hit_object(hit) for hit in answer.files],
        "strong": answer.found if answer.strong is None else answer.strong,
        "meaning": answer.meaning.value,
        "also_searched": list(answer.also_searched),
        "reranked": answer.reranked,
        "empty_reason": answer.empty_reason.value if answer.empty_reason else None,
        "understood": [asdict(part) for part in answer.understood],
        "hints": [asdict(hint) for hint in answer.hints],
    }


def _hit_object(hit: FileHit) -> dict[str, Any]:
    best, *others = hit.passages
    return {
        "path": hit.path,
        "container": hit.container or None,
        "title": hit.title,
        **_passage_object(best),
        "kind": hit.kind,
        "page_unit": hit.page_unit.value if hit.page_unit else None,
        "size_bytes": hit.size_bytes,
        "modified_s": hit.modified_s,
        "more_passages": [_passage_object(other) for other in others],
        "is_version": hit.is_version,
        "explanation": hit.explanation or None,
        "more_like_this": [_hit_object(other) for other in hit.alike],
    }


def _passage_object(passage: PassageHit) -> dict[str, Any]:
    return {
        "page": passage.page,
        "page_label": passage.page_label,
        "heading": HEADING_SEPARATOR.join(passage.heading) or None,
        "passage": passage.text,
        "score": passage.score,
        "exact_words": passage.exact_words,
        "recognized": passage.confidence is not None,
        "confidence": passage.confidence,
        "reasons": asdict(passage.reasons) | {"words": list(passage.matched_words)},
    }


def summary_object(summary: IndexSummary) -> dict[str, Any]:
    """Return the object that `index --json` prints."""
    return asdict(summary) | {"seconds": round(summary.seconds, 2)}


def status_object(status: IndexStatus, problems: Sequence[FileProblem], *, is_running: bool) -> dict[str, Any]:
    """Return the object that `status --json` prints."""
    return {
        "engine_running": is_running,
        "searchable_share": round(status.searchable_share, 4),
        "every_file_by_meaning": status.is_every_file_by_meaning,
        **asdict(status),
        "problems": [asdict(problem) for problem in problems],
    }


def answer_text(answer: SearchAnswer, *, in_colour: bool, with_weaker: bool = False) -> str:
    """Format hits: the strong ones, or the closest few if there are none; all hits `with_weaker`."""
    if not answer.files:
        return EMPTY_SENTENCES[answer.empty_reason or EmptyReason.NOTHING_SIMILAR]
    shown = answer.files if with_weaker else answer.files[: answer.leading]
    hits = [_hit_text(rank, hit, in_colour) for rank, hit in enumerate(shown, 1)]
    also = [f"Also searched for: {', '.join(answer.also_searched)}"] if answer.also_searched else []
    none = [NO_STRONG] if answer.nothing_strong else []
    hidden = len(answer.files) - len(shown)
    weaker = [f"{count(hidden, 'weaker result')}: use --all"] if hidden else []
    return "\n\n".join([*also, *none, *hits, *weaker])


def hint_note(hint: QueryHint) -> str:
    """Describe how a mistyped part of a query was handled, and suggest the nearest valid form."""
    if hint.kind is HintKind.OPEN_QUOTE:
        done = "A quotation mark is not closed."
    elif hint.is_ignored:
        done = f"Ignored: {hint.text}"
        if hint.kind is HintKind.UNKNOWN_FOLDER:
            done += " (no such folder in the index)"
        done += "."
    else:
        done = f"Searched as words: {hint.text}."
    return f"{done} Did you mean {hint.suggestion}?" if hint.suggestion else done


def meaning_note(answer: SearchAnswer, model_message: str) -> str:
    """Return why dense search did not take part; empty if it did."""
    if answer.meaning is MeaningState.READY:
        return ""
    if answer.meaning is MeaningState.FOREIGN:
        return "Searched by words only: the language model supports English only."
    return f"Searched by words only. {model_message}".strip()


def _hit_text(rank: int, hit: FileHit, in_colour: bool) -> str:
    best = hit.passages[0]
    on, off = (BOLD, PLAIN) if in_colour else ("", "")
    facts = [f"{best.score} of 100"] if best.score is not None else []
    if best.exact_words:
        facts.append("all words")
    if hit.is_version:
        facts.append("another version")
    if place := place_text(hit.page_unit, best):
        facts.append(place)
    if best.confidence is not None:
        facts.append("from a picture" if family_of(hit.kind) == "image" else "from a scan")
    lines = [f"{rank}. {on}{visible(title_of(hit))}{off}" + (f"  ({', '.join(facts)})" if facts else "")]
    lines.append(f"   {visible(hit.path)}")
    if best.heading:
        lines.append(f"   {visible(HEADING_SEPARATOR.join(best.heading))}")
    lines.extend(f"     {line}" for line in ([hit.explanation] if hit.explanation else _excerpt(best, on, off)))
    if hit.alike:
        lines.append(f"   {len(hit.alike)} more like this:")
        lines.extend(f"     {visible(other.path)}" for other in hit.alike[:SHOWN_ALIKE])
        if len(hit.alike) > SHOWN_ALIKE:
            lines.append(f"     and {len(hit.alike) - SHOWN_ALIKE} more (--json lists all)")
    return "\n".join(lines)


def place_text(unit: PageUnit | None, passage: PassageHit) -> str:
    """Format page, slide, sheet or message, with the document's own label if there is one."""
    end = passage.page_end
    if end and end != passage.page and not passage.page_label and passage.page is not None:
        return f"{(unit or PageUnit.PAGE).value}s {passage.page} to {end}"
    return page_text(unit, passage.page, passage.page_label)


def page_text(unit: PageUnit | None, page: int | None, label: str | None) -> str:
    """Format a single page, slide, sheet or message; empty without one."""
    if page is None:
        return ""
    return f"{(unit or PageUnit.PAGE).value} {visible(label) if label else page}"


def _excerpt(passage: PassageHit, on: str, off: str) -> list[str]:
    """Return the best sentence, or the text around the first matched word, wrapped and with matches emphasized."""
    first = (
        passage.spans[0][0] if passage.spans else passage.marks[0][0] - SHOWN_CHARACTERS // 4 if passage.marks else 0
    )
    start = max(0, min(first, len(passage.text) - SHOWN_CHARACTERS))
    end = min(len(passage.text), start + SHOWN_CHARACTERS)
    pieces, at = ["…" if start else ""], start
    for left, right in passage.marks:
        if left < at or right > end:
            continue
        # Private use characters represent the escape sequences during wrapping, so that they count as one column.
        pieces += [passage.text[at:left], "\ue000", passage.text[left:right], "\ue001"]
        at = right
    pieces += [passage.text[at:end], "…" if end < len(passage.text) else ""]
    return [line.replace("\ue000", on).replace("\ue001", off) for line in wrapped("".join(pieces))]


def wrapped(text: str) -> list[str]:
    """Lines of a text that fit the terminal."""
    flat = visible(re.sub(r"\s+", " ", text).strip())
    return textwrap.wrap(flat, max(40, min(100, shutil.get_terminal_size().columns - 5)))


def summary_text(summary: IndexSummary, folders: Iterable[str]) -> str:
    """Format the summary of `index`."""
    lines = [
        f"{', '.join(visible(folder) for folder in folders)}: {count(summary.files_seen, 'file')} "
        f"in {duration(summary.seconds)}.",
        f"  {count(summary.files_indexed, 'file')} read, {summary.files_unchanged:,} unchanged, "
        f"{summary.files_skipped:,} without text, {summary.files_removed:,} removed.",
        f"  {count(summary.passages, 'passage')}: {summary.passages_embedded:,} embedded now, "
        f"{summary.passages_from_cache:,} already known{_repeated(summary)}.",
    ]
    if summary.files_failed:
        lines.append(
            f"  {count(summary.files_failed, 'file')} couldn't be read. For the reasons, run: desktop-search status"
        )
    return "\n".join(lines)


def _repeated(summary: IndexSummary) -> str:
    """Explain why the numbers of an index run do not add up: a text that occurs several times is embedded once."""
    repeated = summary.passages - summary.passages_embedded - summary.passages_from_cache
    return f", {count(repeated, 'duplicate')}" if summary.passages_embedded and repeated > 0 else ""


def pause_text(now_s: float, for_s: float | None) -> str:
    """Format the end of a pause that begins now."""
    if for_s is None:
        return "Indexing is paused. To resume, run: desktop-search resume"
    until = time.localtime(now_s + for_s)
    pattern = "%H:%M" if until[:3] == time.localtime(now_s)[:3] else "%Y-%m-%d %H:%M"
    return f"Indexing is paused until {time.strftime(pattern, until)}."


def progress_text(status: IndexStatus) -> str:
    """Format the indexing progress as one line."""
    parts = [f"{status.files_done:,} of {count(status.files_seen, 'file')}"]
    if status.passages:
        parts.append(f"{status.passages_embedded:,} of {count(status.passages, 'passage')} embedded")
        if status.is_every_file_by_meaning:
            parts.append("every file can be found by meaning")
    if status.switch:
        parts.append(f"switching {switch_text(status.switch)}")
    if status.passages_per_s:
        parts.append(f"{status.passages_per_s:.1f}/s")
    if status.recognition.files_waiting:
        parts.append(recognition_text(status.recognition))
    if status.seconds_left:
        parts.append(f"{duration(status.seconds_left)} left")
    if status.message:
        parts.append(status.message)
    return ", ".join(parts)


def recognition_text(progress: RecognitionProgress) -> str:
    """Format the progress of text recognition."""
    done = f"{progress.pages_done:,} of {count(progress.pages_total, 'page')} in "
    paused = " (paused)" if progress.is_paused else ""
    return f"recognizing text: {done}{count(progress.files_waiting, 'file')}{paused}"


def switch_text(switch: ModelSwitch) -> str:
    """Format both models of a switch, and its progress."""
    done = f"{switch.passages_done:,} of {count(switch.passages_total, 'passage')}"
    return f"from {visible(switch.from_name)} to {visible(switch.to_name)}: {done}"


def settings_remedy(status: IndexStatus) -> str:
    """Return the commands that replace unreadable settings; empty if they are readable."""
    if status.settings_problem is None:
        return ""
    restore = "`desktop-search settings restore` for the last good copy, or "
    return f"Run {restore if status.settings_problem.has_copy else ''}`desktop-search settings reset` for the defaults."


def status_text(status: IndexStatus, problems: Sequence[FileProblem], *, is_running: bool) -> str:
    """Format the status of the index."""
    read = max(0, status.files_done - status.files_failed - status.files_skipped)
    lines = [
        f"Engine:    {'running' if is_running else 'not running'}" + (f" ({_activity(status)})" if is_running else ""),
        f"Model:     {status.model.name}"
        + (f", {MODEL_SENTENCES[status.model.state]}" if is_running else "")
        + (f", on {status.model.device}" if status.model.device else ""),
        f"Files:     {status.files_seen:,} seen: {read:,} read, "
        f"{status.files_skipped:,} without text, {status.files_failed:,} failed, {status.files_waiting:,} waiting"
        + (f", {count(status.containers_waiting, 'container')} to open" if status.containers_waiting else "")
        + (f", {status.files_not_embedded:,} found by words only" if status.files_not_embedded else ""),
        f"Passages:  {status.passages:,}, of which {status.passages_embedded:,} are embedded "
        f"({status.searchable_share:.0%} searchable by meaning)",
        *([f"Meaning:   {_meaning(status)}"] if status.files_seen else []),
        *([f"Pictures:  {recognition_text(status.recognition)}"] if status.recognition.files_waiting else []),
        f"Size:      {size(status.index_bytes)}",
    ]
    if status.model.message:
        lines.append(f"           {status.model.message}")
    if switch := status.switch:
        lines.append(f"Switching: {switch_text(switch)}; until then, {visible(switch.from_name)} is used")
    if status.message:
        lines.append(f"Warning:   {status.message} {settings_remedy(status)}".rstrip())
    lines.append("Folders:" if status.folders else "Folders:   none. To add one, run: desktop-search index FOLDER")
    for folder in status.folders:
        lines.append(
            f"  {visible(folder.path)}: {count(folder.files, 'file')}, {count(folder.passages, 'passage')}, "
            f"{folder.files_waiting:,} waiting, {count(folder.problems, 'problem')}"
        )
        if folder.message:
            lines.append(f"    {visible(folder.message)}")
    lines += _problem_lines(problems)
    return "\n".join(lines)


def _meaning(status: IndexStatus) -> str:
    if status.is_every_file_by_meaning:
        rest = "" if status.searchable_share == 1.0 else "; the rest of long files follows"
        return f"every file can be found by meaning{rest}"
    return f"{status.files_by_meaning:,} of {count(status.files_seen, 'file')} can be found by meaning"


def _activity(status: IndexStatus) -> str:
    return f"waiting: {status.waiting}" if status.waiting and not status.paused else status.activity.value


def verify_text(report: VerifyReport) -> str:
    """Format the report of a verification."""
    checked = (
        f"{count(report.files, 'file')}, {count(report.passages, 'passage')} and {count(report.vectors, 'vector')} "
        f"checked in {duration(report.seconds)}."
    )
    if not report.findings:
        return f"No errors found: {checked}"
    lines = ["All errors were repaired." if report.is_whole else "Some errors could not be repaired.", f"  {checked}"]
    lines += [f"  {'Repaired' if f.repaired else 'Not repaired'}: {visible(f.message)}" for f in report.findings]
    return "\n".join(lines)


def verify_object(report: VerifyReport) -> dict[str, Any]:
    """Return the object that `verify --json` prints; `outcome` is sound, repaired or damaged."""
    outcome = "damaged" if not report.is_whole else "repaired" if report.findings else "sound"
    return {"outcome": outcome, **asdict(report)}


def file_status_text(status: FileStatus) -> str:
    """Format the index status of one file."""
    return f"{visible(status.path)}\n  {visible(status.message)}\n  {visible(status.remedy)}".rstrip()


def compact_text(before_bytes: int, after_bytes: int, note: str) -> str:
    """Format the result of `compact`."""
    given_back = max(0, before_bytes - after_bytes)
    told = f"{size(given_back)} freed" if given_back else "There was nothing to free"
    lines = [f"{told}: the index size is {size(after_bytes)}, was {size(before_bytes)}."]
    return "\n".join([*lines, *([note] if note else [])])


def compact_object(before_bytes: int, after_bytes: int, note: str) -> dict[str, Any]:
    """Return the object that `compact --json` prints."""
    return {"before_bytes": before_bytes, "after_bytes": after_bytes, "note": note}


def _problem_lines(problems: Sequence[FileProblem]) -> list[str]:
    if not problems:
        return []
    kinds = Counter(problem.kind.value.replace("_", " ") for problem in problems)
    lines = ["Problems:  " + ", ".join(f"{number:,} {kind}" for kind, number in kinds.most_common())]
    for problem in problems[:SHOWN_PROBLEMS]:
        lines += [f"  {visible(problem.path)}", f"    {visible(problem.message)} {visible(problem.remedy)}".rstrip()]
    if len(problems) > SHOWN_PROBLEMS:
        lines.append(f"  and {len(problems) - SHOWN_PROBLEMS:,} more. For all, run: desktop-search status --json")
    return lines


def visible(text: str) -> str:
    """Escape control characters, so that the text is one line and cannot control the terminal."""
    return "".join(
        character
        if character not in _REORDERING and not unicodedata.category(character).startswith("Cc")
        else character.encode("unicode_escape").decode()
        for character in text
    )


def printable_bytes(text: str, encoding: str) -> bytes:
    """Encode text for a stream: restore file names that are not UTF-8, escape characters that the encoding lacks."""
    try:
        return text.encode(encoding, "surrogateescape")
    except UnicodeEncodeError:
        return text.encode(encoding, "backslashreplace")


def query_from_system(text: str) -> str:
    """Decode a command line argument to valid text, whatever its bytes."""
    return os.fsencode(text).decode("utf-8", "replace")


def index_command(folders: Sequence[str], base_dir: os.PathLike[str] | None) -> str:
    """Return the shell command that indexes these folders; a long list is abbreviated."""
    place = ["--base-dir", str(base_dir)] if base_dir else []
    words = [shlex.quote(word) for word in ("desktop-search", *place, "index")]
    named = [shlex.quote(folder) for folder in folders] if len(folders) <= NAMED_FOLDERS else ["FOLDER..."]
    return " ".join([*words, *named])


def count(number: int, noun: str) -> str:
    """Format a number with its noun: "1 file", "2,000 files"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def duration(seconds: float) -> str:
    """Format with two significant units: "4.2 s", "3 min 20 s", "2 h 5 min"."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def size(number_of_bytes: int) -> str:
    """Format bytes in the unit that leaves one to three digits before the decimal point."""
    value = float(number_of_bytes)
    for unit in ("bytes", "kB", "MB"):
        if value < 1000:
            return f"{value:.0f} {unit}" if unit == "bytes" else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} GB"
