"""Words for the parts of a query."""

from PySide6.QtCore import QLocale

from desktop_search.domain.queries import PartKind, QueryPart
from desktop_search.ui.names import isolated, locale, printable
from desktop_search.ui.translations import tr

_NO_NOUNS = frozenset({PartKind.IN, PartKind.MODIFIED})


def part_text(part: QueryPart) -> str:
    """What a chip says: "Type: pdf", "Not in: archive", "Without blue"."""
    text = isolated(printable(part.text))
    if part.kind is PartKind.PHRASE:
        return f"“{text}”"
    if part.kind is PartKind.WITHOUT:
        return tr("Without {text}").format(text=text)
    if part.kind is PartKind.EITHER:
        return text
    pattern = tr("Not {key}: {text}") if part.negated else "{key}: {text}"
    name = _key_names()[part.kind]
    # German writes a noun large wherever it stands.
    is_large = not part.negated or (locale().language() == QLocale.Language.German and part.kind not in _NO_NOUNS)
    return pattern.format(key=name if is_large else name.lower(), text=text)


def part_meaning(part: QueryPart) -> str:
    """What follows from the part, in a sentence."""
    text = isolated(printable(part.text))
    sentences = {
        PartKind.PHRASE: (tr("Passages that hold “{text}” come first."), ""),
        PartKind.WITHOUT: ("", tr("Passages that hold “{text}” are left out.")),
        PartKind.EITHER: (tr("Passages that hold one of these come first: {text}"), ""),
        PartKind.TYPE: (tr("Only files of this type: {text}"), tr("No files of this type: {text}")),
        PartKind.IN: (tr("Only files in this folder: {text}"), tr("No files in this folder: {text}")),
        PartKind.NAME: (tr("Only files whose name holds: {text}"), tr("No files whose name holds: {text}")),
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
