"""Texts for the parts of a query: chips, explanations and hints."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale

from desktop_search.domain.queries import HintKind, PartKind, QueryHint, QueryPart
from desktop_search.text.languages import language_named
from desktop_search.ui.texts.display_names import isolated, locale, printable, typed_number_text
from desktop_search.ui.texts.file_type_names import type_text
from desktop_search.ui.texts.language_names import language_text
from desktop_search.ui.texts.translations import tr

_NO_NOUNS = frozenset({PartKind.IN, PartKind.MODIFIED})
_EXAMPLES = {
    PartKind.TYPE: "type:pdf",
    PartKind.LANG: "lang:de",
    PartKind.DATE: "date:2024-03",
    PartKind.MODIFIED: "modified:7d",
    PartKind.SIZE: "size:>10mb",
    PartKind.PAGE: "page:3-7",
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
    name = _key_names()[part.kind]
    # German capitalizes nouns everywhere.
    is_large = not part.negated or (locale().language() == QLocale.Language.German and part.kind not in _NO_NOUNS)
    return pattern.format(key=name if is_large else name.lower(), text=text)


def value_text(kind: PartKind, value: str) -> str:
    """Value of a filter in the language of the interface; anything else as typed."""
    shown = ""
    if kind is PartKind.TYPE:
        shown = type_text(value)
    elif kind is PartKind.LANG and (code := language_named(value)):
        shown = language_text(code)
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
    sentences = {
        PartKind.PHRASE: (tr("Passages with “{text}” come first."), ""),
        PartKind.WITHOUT: ("", tr("Passages with “{text}” are excluded.")),
        PartKind.EITHER: (tr("Passages with one of these come first: {text}"), ""),
        PartKind.TYPE: (tr("Only files of this type: {text}"), tr("No files of this type: {text}")),
        PartKind.IN: (tr("Only files in this folder: {text}"), tr("No files in this folder: {text}")),
        PartKind.NAME: (tr("Only files whose name contains: {text}"), tr("No files whose name contains: {text}")),
        PartKind.LANG: (tr("Only passages in this language: {text}"), tr("No passages in this language: {text}")),
        PartKind.DATE: (tr("Only files last changed: {text}"), tr("No files last changed: {text}")),
        PartKind.MODIFIED: (tr("Only files last changed: {text}"), tr("No files last changed: {text}")),
        PartKind.SIZE: (tr("Only files of this size: {text}"), tr("No files of this size: {text}")),
        PartKind.PAGE: (tr("Only passages on this page: {text}"), tr("No passages on this page: {text}")),
    }
    return sentences[part.kind][part.negated].format(text=text)


def _key_names() -> dict[PartKind, str]:
    return {
        PartKind.TYPE: tr("Type"),
        PartKind.IN: tr("In"),
        PartKind.NAME: tr("Name"),
        PartKind.LANG: tr("Language"),
        PartKind.DATE: tr("Date"),
        PartKind.MODIFIED: tr("Modified"),
        PartKind.SIZE: tr("Size"),
        PartKind.PAGE: tr("Page"),
    }


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
    if hint.suggestion or hint.filter not in _EXAMPLES:
        return told
    return f"{told} {tr('A filter looks like {example}.').format(example=isolated(_EXAMPLES[hint.filter]))}"
