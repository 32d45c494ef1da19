"""The table of formats."""

from desktop_search.domain.file_types import family_of, is_known_kind, kinds_of, type_named
from desktop_search.extract.registry import READERS


def test_every_format_that_is_read_belongs_to_a_family() -> None:
    assert [kind for kind in READERS if not is_known_kind(kind)] == []


def test_asciidoc_is_text() -> None:
    assert family_of("asciidoc") == "text"
    assert type_named("asciidoc") == "asciidoc"
    assert "asciidoc" in kinds_of("text")
