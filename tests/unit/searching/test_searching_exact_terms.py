"""Exact terms in twelve languages, from the evaluation data; recall 1.0."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

from desktop_search.domain.documents import Passage
from desktop_search.domain.queries import SearchMode, SearchQuery
from desktop_search.searching.searcher import Searcher
from desktop_search.store.catalog import Catalog
from desktop_search.store.rows import DocumentFacts, FileFacts

REPOSITORY = Path(__file__).resolve().parents[3]
DATA = Path(os.environ.get("EVALSETS_DIR", REPOSITORY.parent / "shared" / "data"))
LANGUAGES = ("ar", "de", "el", "en", "es", "hi", "ro", "ru", "th", "tr", "vi", "zh")

pytestmark = pytest.mark.skipif(
    not (DATA / "xquad" / "xquad.zip").is_file(), reason=f"no evaluation data in {DATA}: set EVALSETS_DIR"
)


def _module(name: str, path: Path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exact_term_finds_its_paragraph(tmp_path, language):
    sets = _module("evalsets", DATA / "evalsets.py")
    exact_terms = _module("exact_terms", REPOSITORY / "tests" / "benchmarks" / "exact_terms.py")
    corpus = sets.load_xquad(language, language)[0]
    catalog = Catalog.open(tmp_path / "catalog.sqlite")
    folder = catalog.folders.add(tmp_path)
    with catalog.transaction():
        for number, (name, parts) in enumerate(corpus.items(), 1):
            facts = FileFacts(folder.id, tmp_path / name, 1, number * 10**9, os.fsencode(name))
            passage = Passage(parts["text"], start=0, end=len(parts["text"]))
            catalog.files.commit_document(facts, DocumentFacts("txt"), [passage], "s")
    searcher = Searcher(catalog)

    def ask(typed: str) -> list[str]:
        return [Path(hit.path).name for hit in searcher.search(SearchQuery(typed, 20, SearchMode.WORDS)).files]

    terms = exact_terms.draw_terms(language, corpus)
    assert len(terms) >= 100
    assert exact_terms.missed(terms, ask) == []
    catalog.close()
