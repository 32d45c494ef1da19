import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_search.domain.documents import Passage
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import CommitResult, DocumentFacts, FileFacts, FolderRow, WordTerm

NOW_NS = 1_700_000_000 * 10**9


@pytest.fixture(autouse=True)
def _own_folder(own_folder: Path) -> None:
    """Everything in these tests is written into a folder of ours."""


@pytest.fixture(autouse=True)
def _placeholders_are_text(request: pytest.FixtureRequest) -> None:
    if request.path.stem != "test_store_junk":
        request.getfixturevalue("placeholders_are_text")


class Shelf:
    """A catalog with one folder, into which texts are put as files in a line each."""

    def __init__(self, place: Path) -> None:
        self.file = place / "data" / "catalog.sqlite"
        self.root = place / "documents"
        self.catalog = Catalog.open(self.file)
        self.folder: FolderRow = self.catalog.folders.add(self.root)

    def facts(self, name: str, size: int = 100, mtime_ns: int = NOW_NS, content: bytes = b"") -> FileFacts:
        return FileFacts(self.folder.id, self.root / name, size, mtime_ns, content or os.fsencode(name))

    def put(self, name: str, *texts: str, title: str | None = None, **facts: int) -> CommitResult:
        start = 0
        passages = []
        for text in texts:
            passages.append(Passage(text, start=start, end=start + len(text), title=title))
            start += len(text) + 2
        return self.catalog.files.commit_document(
            self.facts(name, **facts), DocumentFacts("txt", title), passages, "splitter-1"
        )

    def found(self, match: str) -> list[str]:
        """Names of the files with a passage for an FTS5 expression, best first."""
        words = self.catalog.words
        found = words.score([WordTerm(((match, 1.0),))]).best(100, words.mask(None))
        ids = [hit.passage_id for hit in found]
        rows = self.catalog.passages.get(ids)
        return [rows[passage_id].path.name for passage_id in ids]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.catalog.close()
