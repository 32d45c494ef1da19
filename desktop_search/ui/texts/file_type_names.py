"""Display names of file types, the same on all pages."""

from pathlib import Path

from desktop_search.domain.formats import FAMILY, family_of, is_group, is_known_kind, type_named
from desktop_search.domain.queries import FileHit
from desktop_search.ui.texts.display_names import printable
from desktop_search.ui.texts.translations import tr

# Longer suffixes are not file types.
_MOST_SUFFIX = 8


def family_name(family: str) -> str:
    """Display name of a family of formats (`family_of`); unknown families are returned unchanged."""
    return tr(FAMILY[family].label) if family in FAMILY else family


def type_names(value: str) -> list[str]:
    """Groups and formats that the value of a type filter names: "pdf,word", "pdf OR word"."""
    return [name for word in value.replace(" OR ", ",").split(",") if (name := type_named(word))]


def type_text(value: str) -> str:
    """Value of a type filter for display: "E-book", "Document (DOCX)"; words that are no types are kept."""
    words = value.replace(" OR ", ",").split(",")
    return ", ".join(_one_type_text(word.strip()) for word in words)


def _one_type_text(word: str) -> str:
    name = type_named(word)
    if name is None or not (is_group(name) or is_known_kind(name)):
        return printable(word)
    family = family_name(name if is_group(name) else family_of(name))
    # A family with a format of its own name, such as bookmarks.
    format_name = "" if is_group(name) or name == family_of(name) else name.upper()
    return family if format_name in ("", family) else tr("{kind} ({format})").format(kind=family, format=format_name)


def kind_name(file: FileHit) -> str:
    """Display name of a file's type: "PDF", "Web page", or "ZIP file" for a format without a name."""
    if is_known_kind(file.kind) and family_of(file.kind) != "other":
        return family_name(family_of(file.kind))
    suffix = Path(file.path).suffix[1:]
    if 0 < len(suffix) <= _MOST_SUFFIX and suffix.isalnum():
        return tr("{type} file").format(type=printable(suffix.upper()))
    return family_name("other")
