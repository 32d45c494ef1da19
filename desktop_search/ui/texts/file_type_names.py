"""Display names of file types, the same on all pages."""

from pathlib import Path

from desktop_search.domain.formats import FAMILY, family_of, is_known_kind
from desktop_search.domain.queries import FileHit
from desktop_search.ui.texts.display_names import printable
from desktop_search.ui.texts.translations import tr

# Longer suffixes are not file types.
_MOST_SUFFIX = 8


def family_name(family: str) -> str:
    """Display name of a family of formats (`family_of`); unknown families are returned unchanged."""
    return tr(FAMILY[family].label) if family in FAMILY else family


def kind_name(file: FileHit) -> str:
    """Display name of a file's type: "PDF", "Web page", or "ZIP file" for a format without a name."""
    if is_known_kind(file.kind) and family_of(file.kind) != "other":
        return family_name(family_of(file.kind))
    suffix = Path(file.path).suffix[1:]
    if 0 < len(suffix) <= _MOST_SUFFIX and suffix.isalnum():
        return tr("{type} file").format(type=printable(suffix.upper()))
    return family_name("other")
