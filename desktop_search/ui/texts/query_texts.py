"""Texts for the parts of a query: chips, explanations and hints."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale

from desktop_search.domain.queries import FILTER_KINDS, HintKind, PartKind, QueryHint, QueryPart
from desktop_search.text.languages import language_named
from desktop_search.ui.texts.display_names import isolated, locale, printable, typed_number_text
from desktop_search.ui.texts.file_type_names import type_text
from desktop_search.ui.texts.language_names import language_text
from desktop_search.ui.texts.translations import tr


class FilterText(NamedTuple):
    """Texts for a filter, in the language of the interface."""

    name: str
    wanted: str
    """Effect of the filter, with {text} for its value."""
    unwanted: str
    """Effect of the negated filter."""
    completion: str
    """What the value is, after the name of the filter in the completion list."""
    example: str
    """Entry of the syntax menu."""
    explanation: str
    """What the example finds."""
    values: tuple[tuple[str, str], ...] = ()
    """Values to complete, and what they mean."""
    hint: str = ""
    """Example for users who typed an invalid value; empty for filters that accept any text."""
    is_noun: bool = True


def filter_texts() -> dict[PartKind, FilterText]:
    """The texts of all filters, in the order of the syntax menu."""
    return {
        PartKind.TYPE: FilterText(
            name=tr("Type"),
            wanted=tr("Only files of this type: {text}"),
            unwanted=tr("No files of this type: {text}"),
            completion=tr("a format, such as pdf or mail"),
            example="type:pdf",
            explanation=tr("a format, or document, sheet, slides, mail, code, text"),
            hint="type:pdf",
        ),
        PartKind.IN: FilterText(
            name=tr("In"),
            wanted=tr("Only files in this folder: {text}"),
            unwanted=tr("No files in this folder: {text}"),
            completion=tr("a folder"),
            example="in:Documents",
            explanation=tr("files in a folder with this name, or below this path"),
            is_noun=False,
        ),
        PartKind.NAME: FilterText(
            name=tr("Name"),
            wanted=tr("Only files whose name contains: {text}"),
            unwanted=tr("No files whose name contains: {text}"),
            completion=tr("part of the file name"),
            example="name:invoice",
            explanation=tr("file name contains; * and ? match any characters"),
        ),
        PartKind.LANG: FilterText(
            name=tr("Language"),
            wanted=tr("Only passages in this language: {text}"),
            unwanted=tr("No passages in this language: {text}"),
            completion=tr("a language, such as de or German"),
            example="lang:de",
            explanation=tr("passages in this language, by its code or name"),
            hint="lang:de",
        ),
        PartKind.DATE: FilterText(
            name=tr("Date"),
            wanted=tr("Only files last changed: {text}"),
            unwanted=tr("No files last changed: {text}"),
            completion=tr("when the file was changed"),
            example="date:2024..2025",
            explanation=tr("files last changed then; also 2024-03, ..2022"),
            values=(("today", tr("today")), ("yesterday", tr("yesterday")), ("7d..", tr("the last seven days"))),
            hint="date:2024-03",
        ),
        PartKind.MODIFIED: FilterText(
            name=tr("Modified"),
            wanted=tr("Only files last changed: {text}"),
            unwanted=tr("No files last changed: {text}"),
            completion=tr("how long ago the file was changed"),
            example="modified:7d",
            explanation=tr("files changed in the last days (d), weeks (w), months (m), years (y)"),
            values=(
                ("1d", tr("since yesterday")),
                ("7d", tr("the last seven days")),
                ("1m", tr("the last month")),
                ("1y", tr("the last year")),
                (">1y", tr("longer than a year ago")),
            ),
            hint="modified:7d",
            is_noun=False,
        ),
        PartKind.SIZE: FilterText(
            name=tr("Size"),
            wanted=tr("Only files of this size: {text}"),
            unwanted=tr("No files of this size: {text}"),
            completion=tr("how large the file is"),
            example="size:>10mb",
            explanation=tr("large files; also <100kb, 1mb..5mb"),
            values=(
                (">1mb", tr("more than 1 MB")),
                (">10mb", tr("more than 10 MB")),
                (">100mb", tr("more than 100 MB")),
                ("<100kb", tr("less than 100 kB")),
            ),
            hint="size:>10mb",
        ),
        PartKind.PAGE: FilterText(
            name=tr("Page"),
            wanted=tr("Only passages on this page: {text}"),
            unwanted=tr("No passages on this page: {text}"),
            completion=tr("a page or slide"),
            example="page:3-7",
            explanation=tr("passages on these pages or slides"),
            hint="page:3-7",
        ),
        PartKind.HAS: FilterText(
            name=tr("Text from"),
            wanted=tr("Only text from: {text}"),
            unwanted=tr("No text from: {text}"),
            completion=tr("recognized text"),
            example="has:scan",
            explanation=tr("text recognized in scans and pictures"),
            values=(("scan", tr("text recognized in scans and pictures")),),
            hint="has:scan",
        ),
    }


def part_text(part: QueryPart) -> str:
    """Label of a filter chip: "Type: pdf", "Not in: archive", "Without blue"."""
    text = value_text(part.kind, part.text)
    if part.kind is PartKind.PHRASE:
        return tr('"{word}"').format(word=text)
    if part.kind is PartKind.WITHOUT:
        return tr("Without {text}").format(text=text)
    if part.kind is PartKind.EITHER:
        return text
    pattern = tr("Not {key}: {text}") if part.negated else "{key}: {text}"
    words = filter_texts()[part.kind]
    # German capitalizes nouns everywhere.
    is_large = not part.negated or (locale().language() == QLocale.Language.German and words.is_noun)
    return pattern.format(key=words.name if is_large else words.name.lower(), text=text)


def value_text(kind: PartKind, value: str) -> str:
    """Value of a filter in the language of the interface; anything else as typed."""
    shown = ""
    if kind is PartKind.TYPE:
        shown = type_text(value)
    elif kind is PartKind.LANG and (code := language_named(value)):
        shown = language_text(code)
    elif kind is PartKind.HAS:
        shown = tr("scans and pictures")
    elif kind in (PartKind.DATE, PartKind.MODIFIED):
        shown = _span_name(value) or _range_text(value)
    return isolated(shown or printable(value))


def _span_name(value: str) -> str:
    """Name of a time span that the filters offer; empty for any other."""
    return {
        "1d": tr("Since yesterday"),
        "7d": tr("Last seven days"),
        "1m": tr("Last month"),
        "1y": tr("Last year"),
        ">1y": tr("Longer ago"),
    }.get(value, "")


def _range_text(value: str) -> str:
    """ "since 2000", "until March 2024", "1990–1991"; empty for anything but a range of dates."""
    first, dots, last = value.partition("..")
    dates = [_date_text(date) for date in (first, last) if date]
    if not dots or not all(dates) or not dates:
        return ""
    if first and last:
        return "–".join(dates)
    return (tr("since {date}") if first else tr("until {date}")).format(date=dates[0])


def _date_text(date: str) -> str:
    """A year, month or day ("2024", "2024-03", "2024-03-15") as the language writes it; empty for anything else."""
    if re.fullmatch(r"[0-9]{4}", date):
        return typed_number_text(int(date))
    if (month := QDate.fromString(date, "yyyy-MM")).isValid():
        return locale().toString(month, "MMMM yyyy")
    day = QDate.fromString(date, "yyyy-MM-dd")
    return locale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else ""


def part_meaning(part: QueryPart) -> str:
    """Effect of a query part, in a sentence."""
    text = value_text(part.kind, part.text)
    if part.kind is PartKind.PHRASE:
        sentence = tr("Passages with “{text}” come first.")
    elif part.kind is PartKind.WITHOUT:
        sentence = tr("Passages with “{text}” are excluded.")
    elif part.kind is PartKind.EITHER:
        sentence = tr("Passages with one of these come first: {text}")
    else:
        words = filter_texts()[part.kind]
        sentence = words.unwanted if part.negated else words.wanted
    return sentence.format(text=text)


def hint_question(suggestions: Sequence[str]) -> str:
    """Question such as "Did you mean type:pdf?"; empty without suggestions."""
    if not suggestions:
        return ""
    return tr("Did you mean {filter}?").format(filter=isolated(printable(" ".join(suggestions))))


def hint_text(hint: QueryHint) -> str:
    """How the search handles a mistyped part of the query."""
    part = isolated(printable(hint.text))
    if hint.kind is HintKind.OPEN_QUOTE:
        return tr("The quotation mark is not closed.")
    if hint.kind is HintKind.UNKNOWN_FOLDER:
        return tr("No indexed folder has this name. “{part}” is ignored.").format(part=part)
    told = tr("“{part}” is ignored.") if hint.is_ignored else tr("“{part}” is searched as words.")
    told = told.format(part=part)
    example = filter_texts()[hint.filter].hint if hint.filter in FILTER_KINDS else ""
    if hint.suggestion or not example:
        return told
    return f"{told} {tr('A filter looks like {example}.').format(example=isolated(example))}"
