"""Texts about counts, progress and answers; plural forms are only here, in one place for translators."""

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale

from desktop_search.domain.documents import PageUnit
from desktop_search.domain.folder_estimates import ExclusionCount, FolderEstimate
from desktop_search.domain.queries import EmptyReason, FileHit, MeaningState, PassageHit, SearchAnswer
from desktop_search.domain.recognition import RecognitionProgress
from desktop_search.domain.status import Activity, IndexStatus, ModelState, ModelSwitch, WaitReason
from desktop_search.own_files import bookmark_place
from desktop_search.ui.texts.display_names import (
    SEPARATOR,
    decimal_text,
    folder_trail,
    isolated,
    locale,
    number_text,
    printable,
    printable_text,
    short_path,
    size_text,
    trail_text,
    typed_number_text,
)
from desktop_search.ui.texts.translations import tr

MINUTE_S = 60
HOUR_S = 3600


def files_text(number: int) -> str:
    """ "1 file", "1,204 files"."""
    return tr("%Ln file(s)", "", number)


def containers_text(number: int) -> str:
    """ "1 archive or mail to open", "3 archives and mails to open"."""
    return tr("%Ln archive(s) or mail(s) to open", "", number)


def location_text(file: FileHit) -> str:
    """Folder of a file as a breadcrumb trail; of a member, container and folders inside it: "in 2023.zip › letters";
    of a bookmark, its browser and folders there: "in Firefox › Toolbar".

    The container's name says more than its folder, which is in the tool tip and in the preview.
    """
    if place := bookmark_place(Path(file.path)):
        return tr("in {place}").format(place=trail_text(place))
    if not file.container:
        return folder_trail(file.path)
    container = Path(file.container)
    parts = (container.name, *Path(file.path).relative_to(container).parent.parts)
    return tr("in {place}").format(place=trail_text(parts))


def path_text(file: FileHit) -> str:
    """Path of a file; of a bookmark, where it is in its browser, because its file is one of ours."""
    return location_text(file) if bookmark_place(Path(file.path)) else short_path(file.path)


def new_results_text(number: int) -> str:
    """ "3 new results"."""
    return tr("%Ln new result(s)", "", number)


def learned_text(queries: int) -> str:
    """ "Learned from 12 searches"."""
    return tr("Learned from %Ln search(es)", "", queries) if queries else tr("Nothing learned yet")


def passages_text(number: int) -> str:
    """ "1 passage", "1,204 passages"."""
    return tr("%Ln passage(s)", "", number)


def pages_text(number: int) -> str:
    """ "1 page", "1,204 pages"; pictures count as pages."""
    return tr("%Ln page(s)", "", number)


def counted_among_text(files: int, is_all: bool) -> str:
    """Which results the filter counts cover; empty without results."""
    if not files:
        return ""
    if is_all:
        return tr("Counts cover all %Ln file(s).", "", files)
    return tr("Counts cover the top %Ln result(s).", "", files)


def weaker_text(number: int) -> str:
    """ "23 weaker results"."""
    return tr("%Ln weaker result(s)", "", number)


def show_weaker_text(number: int) -> str:
    """ "Show 23 weaker results"."""
    return tr("Show %Ln weaker result(s)", "", number)


def no_strong_text() -> str:
    """Headline above results without a strong match."""
    return tr("No strong matches. Closest results:")


def problems_text(number: int) -> str:
    """ "1 problem", "3 problems"."""
    return tr("%Ln problem(s)", "", number)


def more_like_text(number: int) -> str:
    """ "3 more like this": copies, versions, other formats of a file."""
    return tr("%Ln more like this", "", number)


def more_models_text(number: int) -> str:
    """ "Show 3 more models"."""
    return tr("Show %Ln more model(s)", "", number)


def left_out_text(count: ExclusionCount) -> str:
    """ "This excludes 1,204 files, 312 of them indexed."."""
    if count.files == 0:
        return tr("This excludes no indexed file.")
    if count.indexed == count.files:
        return tr("This excludes %Ln file(s).", "", count.files)
    return tr("This excludes %Ln file(s), {indexed} of them indexed.", "", count.files).format(
        indexed=number_text(count.indexed)
    )


def settings_change_text(number: int) -> str:
    """ "3 settings will change."."""
    return tr("%Ln setting(s) will change.", "", number)


def date_text(modified_s: float) -> str:
    """Date on which a file was modified."""
    day = QDateTime.fromSecsSinceEpoch(int(modified_s)).date()
    return locale().toString(day, QLocale.FormatType.ShortFormat)


def left_text(seconds: float) -> str:
    """Remaining time, rounded to the precision of the estimate."""
    if seconds < MINUTE_S:
        return tr("less than 1 min left")
    if seconds < HOUR_S:
        return tr("about %Ln min left", "", round(seconds / MINUTE_S))
    hours = seconds / HOUR_S
    shown = decimal_text(hours, 1) if hours < 10 else number_text(round(hours))
    return tr("about {n} h left").format(n=shown)


def estimate_text(estimate: FolderEstimate) -> str:
    """Time to index folders, on one line."""
    size, spans_s = size_text(estimate.size), {"words": estimate.words_s, "meaning": estimate.meaning_s}
    if not estimate.files:
        return tr("No searchable files found in these folders.")
    pattern = (
        tr("{files} ({size}): searchable by words in {words}, by meaning in {meaning} (estimate).")
        if estimate.is_complete
        else tr(
            "More than {files} ({size}): searchable by words in more than {words}, by meaning in more than {meaning}."
        )
    )
    # Avoids "more than less than a minute".
    least_s = 0.0 if estimate.is_complete else MINUTE_S
    spans = {name: span_text(max(least_s, seconds)) for name, seconds in spans_s.items()}
    return pattern.format(files=files_text(estimate.files), size=size, **spans)


def span_text(seconds: float) -> str:
    """Duration, rounded as an estimate."""
    if seconds < MINUTE_S:
        return tr("less than a minute")
    if seconds < HOUR_S:
        minutes = round(seconds / MINUTE_S)
        return tr("about %Ln minute(s)", "", minutes if minutes < 10 else round(minutes / 5) * 5)
    hours = seconds / HOUR_S
    if hours < 48:
        return tr("about %Ln hour(s)", "", max(1, round(hours)))
    return tr("about %Ln day(s)", "", round(hours / 24))


def minutes_ago_text(minutes: int) -> str:
    """ "10 minutes ago"."""
    return tr("%Ln minute(s) ago", "", minutes)


def page_label_text(label: str) -> str:
    """Number printed on a page: with the locale's digits, or as it is, such as "iv"."""
    is_number = re.fullmatch("[1-9][0-9]{0,5}", label) is not None
    return typed_number_text(int(label)) if is_number else isolated(printable(label))


def page_text(page: int | None, page_end: int | None, label: str | None, unit: PageUnit | None) -> str:
    """ "page 12", "slide 3", "sheet Budget", "pages 3-4"; empty if the document has no pages."""
    if page is None or unit is None:
        return ""
    shown = number_text(page)
    if label:
        shown = page_label_text(label) if unit is PageUnit.PAGE else printable(label)
    if page_end is not None and page_end > page and not label:
        shown = f"{number_text(page)}–{number_text(page_end)}"
    pattern = {
        PageUnit.PAGE: tr("page {page}"),
        PageUnit.SLIDE: tr("slide {page}"),
        PageUnit.SHEET: tr("sheet {page}"),
        PageUnit.MESSAGE: tr("message {page}"),
    }[unit]
    # Only the word is capitalized, not a page number such as "iv" that precedes it.
    return (pattern[:1].upper() + pattern[1:]).format(page=shown)


def recognized_text(hit: PassageHit, kind: str) -> str:
    """ "From a scan" or "From a picture" for recognized text; otherwise empty. Scanners write PDF and TIFF files."""
    if hit.confidence is None:
        return ""
    return tr("From a scan") if kind in ("pdf", "tif") else tr("From a picture")


# Below this confidence, every tenth word or so has an error.
LOW_CONFIDENCE = 0.85


def recognition_reason_text(hit: PassageHit) -> str:
    """That a passage is recognized text, and whether it may have errors; empty if it is not."""
    if hit.confidence is None:
        return ""
    is_sure = hit.confidence >= LOW_CONFIDENCE
    return tr("Recognized text") if is_sure else tr("Recognized text, may contain errors")


def page_place_text(hit: PassageHit, file: FileHit) -> str:
    """Page of a passage, and whether it was recognized: "Page 3 · From a scan"."""
    page = page_text(hit.page, hit.page_end, hit.page_label, file.page_unit)
    return "  ·  ".join(part for part in (page, recognized_text(hit, file.kind)) if part)


def place_text(hit: PassageHit, file: FileHit) -> str:
    """Page and heading of a passage on one line, without headings that repeat the title."""
    page = page_place_text(hit, file)
    repeats = [part for part in hit.heading if file.title.startswith(part) and 2 * len(part) > len(file.title)]
    heading = SEPARATOR.join(printable(part) for part in hit.heading if part not in repeats)
    return "  ·  ".join(part for part in (page, isolated(heading)) if part)


# More words would only repeat the query.
SHOWN_WORDS = 8


def exact_match_text() -> str:
    """Badge of a strong match with all informative words of the query."""
    return tr("All words")


def contains_text(hit: PassageHit) -> str:
    """'Contains "whiteboard"'; empty if the passage has no word of the query."""
    words = [isolated(tr('"{word}"').format(word=printable_text(word))) for word in hit.matched_words[:SHOWN_WORDS]]
    if len(hit.matched_words) > SHOWN_WORDS:
        words.append("…")
    return tr("Contains {words}").format(words=listed(words)) if words else ""


def similar_meaning_text(hit: PassageHit) -> str:
    """ "Similar meaning (0.81)"; empty if the passage was not compared by meaning."""
    similarity = hit.reasons.similarity
    return "" if similarity is None else tr("Similar meaning ({score})").format(score=decimal_text(similarity, 2))


def activity_text(status: IndexStatus) -> str:
    """Current activity of the indexer, in two or three words."""
    if status.paused:
        return paused_text(status.paused_until_s, QDateTime.currentDateTime())
    if status.waiting:
        return tr("Waiting: {reason}").format(reason=_reason_text(status.waiting))
    return {
        Activity.STARTING: tr("Starting…"),
        Activity.SCANNING: tr("Looking for changes…"),
        Activity.READING: tr("Reading files…"),
        Activity.EMBEDDING: tr("Indexing by meaning…"),
        Activity.RECOGNIZING: tr("Recognizing text…"),
        Activity.REPAIRING: tr("Repairing the index…"),
        Activity.CLEANING: tr("Cleaning up a removed folder…"),
        Activity.WAITING: tr("Waiting"),
        Activity.PAUSED: tr("Paused"),
        Activity.IDLE: tr("Up to date"),
    }[status.activity]


def paused_text(until_s: float | None, now: QDateTime) -> str:
    """ "Paused", "Paused until 15:40"; a day that is not today is named."""
    if until_s is None:
        return tr("Paused")
    until = QDateTime.fromSecsSinceEpoch(round(until_s))
    short = QLocale.FormatType.ShortFormat
    time = locale().toString(until.time(), short)
    days = now.date().daysTo(until.date())
    if days == 0:
        return tr("Paused until {time}").format(time=time)
    if days == 1:
        return tr("Paused until tomorrow, {time}").format(time=time)
    return tr("Paused until {day}, {time}").format(day=locale().toString(until.date(), short), time=time)


def _reason_text(reason: WaitReason) -> str:
    return {
        WaitReason.NONE: "",
        WaitReason.BATTERY: tr("on battery"),
        WaitReason.POWER_SAVER: tr("power saver mode"),
        WaitReason.HEAT: tr("the computer is hot"),
        WaitReason.FULL_SCREEN: tr("a program is in full screen"),
        WaitReason.PRESENTATION: tr("a presentation or video"),
    }[reason]


def downloads_text(status: IndexStatus) -> str:
    """ "Downloading Model A: 34%"; empty without downloads."""
    coming = [
        tr("Downloading {model}: {percent}%").format(
            model=printable(one.name), percent=number_text(min(99, int(one.share * 100)))
        )
        for one in status.downloads
    ]
    return "  ·  ".join(coming)


def is_working(status: IndexStatus) -> bool:
    """True while work is left, paused or not."""
    return (
        status.files_waiting > 0
        or status.containers_waiting > 0
        or status.passages_embedded < status.passages
        or status.switch is not None
    )


def share_text(status: IndexStatus) -> str:
    """ "82% of files searchable by meaning", then "all files searchable by meaning (43% of text)"."""
    if status.is_every_file_by_meaning:
        percent = number_text(int(status.searchable_share * 100))
        return tr("all files searchable by meaning ({percent}% of text)").format(percent=percent)
    percent = number_text(int(100 * status.files_by_meaning / max(1, status.files_seen)))
    return tr("{percent}% of files searchable by meaning").format(percent=percent)


def recognized_pages_text(progress: RecognitionProgress) -> str:
    """ "140 of 2,300 pages"."""
    text = tr("{done} of %Ln page(s)", "", progress.pages_total)
    return text.format(done=number_text(min(progress.pages_done, progress.pages_total)))


def recognition_text(status: IndexStatus) -> str:
    """ "Recognizing text: 140 of 2,300 pages"; empty if nothing waits for recognition."""
    progress = status.recognition
    if not progress.files_waiting:
        return ""
    if progress.is_paused:
        return tr("Text recognition paused")
    pages = recognized_pages_text(progress)
    # The activity says already that text is recognized.
    is_said = status.activity is Activity.RECOGNIZING and not status.paused and not status.waiting
    return pages if is_said else tr("Recognizing text: {pages}").format(pages=pages)


def progress_parts(status: IndexStatus) -> list[str]:
    """Facts of the status line, most important first. The rate is on the Health page."""
    coming = [text] if (text := downloads_text(status)) else []
    if not status.folders:
        return coming
    if not is_working(status):
        if recognition := recognition_text(status):
            coming.append(recognition)
        return [*coming, files_text(status.files_done), passages_text(status.passages)]
    parts = [
        tr("{done} of {all} files").format(done=number_text(status.files_done), all=number_text(status.files_seen)),
        share_text(status),
    ]
    if status.containers_waiting:
        parts.append(containers_text(status.containers_waiting))
    if recognition := recognition_text(status):
        parts.append(recognition)
    if status.switch is not None:
        parts = [switch_text(status.switch), *(parts if status.files_waiting else [])]
    if not (status.paused or status.waiting) and status.seconds_left is not None:
        parts.append(left_text(status.seconds_left))
    return coming + parts


def switch_text(switch: ModelSwitch) -> str:
    """ "Switching from X to Y: 1,234 of 5,678 passages"."""
    return tr("Switching from {old} to {new}: {done} of {all} passages").format(**_switch_facts(switch))


def switch_sentences(switch: ModelSwitch) -> str:
    """Like `switch_text`, with the note that the old model is used until then."""
    told = tr("Switching from {old} to {new}: {done} of {all} passages. Until then, {old} is used.")
    return told.format(**_switch_facts(switch))


def _switch_facts(switch: ModelSwitch) -> dict[str, str]:
    return {
        "old": printable(switch.from_name),
        "new": printable(switch.to_name),
        "done": number_text(switch.passages_done),
        "all": number_text(switch.passages_total),
    }


def model_text(status: IndexStatus) -> str:
    """State of the language model in a few words; empty if it is ready."""
    return {
        ModelState.NOT_LOADED: "",
        ModelState.LOADING: tr("Loading language model"),
        ModelState.READY: "",
        ModelState.MISSING: tr("No language model: words only"),
        ModelState.FAILED: tr("Language model failed: words only"),
    }[status.model.state]


def listed(parts: Iterable[str]) -> str:
    """Join texts with the list separator of the language."""
    pattern, told = tr("{first}, {next}"), ""
    for part in parts:
        told = pattern.format(first=told, next=part) if told else part
    return told


def found_text(answer: SearchAnswer) -> str:
    """ "14 files", or "First 30 files" if there may be more."""
    if answer.is_cut and answer.leading == answer.found:
        return tr("First %Ln file(s)", "", answer.leading)
    return files_text(answer.leading)


def answer_text(answer: SearchAnswer) -> str:
    """ "14 files · 18 ms", preceded by the added search words. Counts the leading files only."""
    parts = [tr("Also searched for: {words}").format(words=listed(answer.also_searched))] * bool(answer.also_searched)
    if not answer.nothing_strong:
        parts.append(found_text(answer))
    parts.append(tr("{n} ms").format(n=number_text(max(1, round(answer.took_ms)))))
    return "  ·  ".join(parts)


def words_only_text(meaning: MeaningState) -> str:
    """Why search by meaning did not take part in an answer; empty if it did."""
    return {
        MeaningState.READY: "",
        MeaningState.LOADING: tr("Found by words only. Results by meaning follow when the language model has loaded."),
        MeaningState.UNAVAILABLE: tr("Found by words only. No language model is installed."),
        MeaningState.FOREIGN: tr("Found by words only. The language model supports English only."),
    }[meaning]


def empty_words(answer: SearchAnswer, status: IndexStatus | None) -> tuple[str, str]:
    """Headline and explanation of an answer without results."""
    reason = answer.empty_reason or EmptyReason.NOTHING_SIMILAR
    if reason == EmptyReason.NOTHING_INDEXED:
        return tr("Nothing is indexed yet"), tr("Files can be found as soon as they are read.")
    if reason == EmptyReason.STILL_INDEXING:
        facts = listed(progress_parts(status)[:2]) if status else ""
        progress = tr("So far: {facts}.").format(facts=facts) + " " if facts else ""
        return tr("No results yet"), progress + tr("Results update as more files are indexed.")
    if reason == EmptyReason.NOTHING_SELECTED:
        return tr("No results with these filters"), tr("Remove a filter or try other words.")
    if reason == EmptyReason.EMPTY_QUERY:
        return tr("Nothing to search for"), tr("Type some words or a question.")
    return _nothing_similar(answer.meaning)


def _nothing_similar(meaning: MeaningState) -> tuple[str, str]:
    if meaning == MeaningState.LOADING:
        return tr("No files contain these words"), tr("Results by meaning follow when the language model has loaded.")
    if meaning == MeaningState.UNAVAILABLE:
        return tr("No files contain these words"), tr(
            "Only words were searched, because no language model is installed. Choose one in Settings."
        )
    if meaning == MeaningState.FOREIGN:
        return tr("No files contain these words"), tr(
            "Only words were searched, because the language model supports English only. Choose another in Settings."
        )
    return tr("No matching files"), tr("Try other words or a full question, in any language.")


def folder_name(path: str) -> str:
    """Last part of a folder's path, or the whole path of a root; isolated from the direction of a sentence."""
    return isolated(printable(Path(path).name or path))
