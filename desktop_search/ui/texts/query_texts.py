"""Texts for the parts of a query: chips, explanations and hints."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from desktop_search.domain.queries import HintKind, PartKind, QueryHint, QueryPart
from desktop_search.ui.texts.display_names import isolated, locale, printable
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
    text = isolated(printable(part.text))
    if part.kind is PartKind.PHRASE:
        return f"“{text}”"
    if part.kind is PartKind.WITHOUT:
        return tr("Without {text}").format(text=text)
    if part.kind is PartKind.EITHER:
        return text
    pattern = tr("Not {key}: {text}") if part.negated else "{key}: {text}"
    name = _key_names()[part.kind]
    # German capitalizes nouns everywhere.
    is_large = not part.negated or (locale().language() == QLocale.Language.German and part.kind not in _NO_NOUNS)
    return pattern.format(key=name if is_large else name.lower(), text=text)


def part_meaning(part: QueryPart) -> str:
    """Effect of a query part, in a sentence."""
    text = isolated(printable(part.text))
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
