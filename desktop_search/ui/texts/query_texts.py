"""Texts for the parts of a query: chips, explanations and hints."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale

from desktop_search.domain.queries import FILTER_KINDS, HintKind, PartKind, QueryHint, QueryPart
from desktop_search.ui.texts.display_names import isolated, locale, printable
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
    }


def part_text(part: QueryPart) -> str:
    """Label of a filter chip: "Type: pdf", "Not in: archive", "Without blue"."""
    text = isolated(printable(part.text))
    if part.kind is PartKind.PHRASE:
        return f"“{text}”"
    if part.kind is PartKind.WITHOUT:
        return tr("Without {text}").format(text=text)
    if part.kind is PartKind.EITHER:
        return text
    pattern = tr("Not {key}: {text}") if part.negated else "{key}: {text}"
    words = filter_texts()[part.kind]
    # German capitalizes nouns everywhere.
    is_large = not part.negated or (locale().language() == QLocale.Language.German and words.is_noun)
    return pattern.format(key=words.name if is_large else words.name.lower(), text=text)


def part_meaning(part: QueryPart) -> str:
    """Effect of a query part, in a sentence."""
    text = isolated(printable(part.text))
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
