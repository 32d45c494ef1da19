"""Recognized text in the catalog: its cache, its queue, and its place among a file's own passages."""

from pathlib import Path

import pytest
from helpers.catalogs import rows

from desktop_search.domain.documents import Passage
from desktop_search.domain.messages import Message
from desktop_search.domain.recognition import NO_PAGE, RecognizedLine, RecognizedPicture
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.passage_writer import merged
from desktop_search.store.catalog.recognition_table import SCANNED_PAGES, pages_to_recognize
from desktop_search.store.sqlite.rows import DocumentFacts, FileFacts


@pytest.fixture
def catalog(tmp_path: Path):
    made = Catalog.open(tmp_path / "catalog.sqlite")
    yield made
    made.close()


def picture(text: str, page: int, name: bytes = b"") -> RecognizedPicture:
    line = RecognizedLine(text, (0.123456, 0.2, 0.3, 0.04), 0.87654)
    return RecognizedPicture(name or text.encode("utf-8", "surrogatepass"), page, (line,) if text else (), "engine 1")


def add(catalog: Catalog, name: str, content: bytes, passages: list[Passage]) -> int:
    folder = catalog.folders.add(Path("/docs"))
    facts = FileFacts(folder.id, Path("/docs") / name, 1, 1, content)
    return catalog.files.commit_document(facts, DocumentFacts("pdf"), passages, "s").file_id


def record(catalog: Catalog, content: bytes, pictures: list[RecognizedPicture]) -> None:
    for number, one in enumerate(pictures):
        catalog.recognition.add_picture(content, number, one.page, one.picture_hash)
        catalog.recognition.add_text(one)


def test_lines_of_a_page_with_their_boxes(catalog) -> None:
    file_id = add(catalog, "a.pdf", b"content", [])
    record(catalog, b"content", [picture("one\udcff", 1), picture("", 2, b"2"), picture("three", 3)])
    (line,) = catalog.recognition.lines_of(file_id, 1)
    assert line == RecognizedLine("one\udcff", (0.1235, 0.2, 0.3, 0.04), 0.877)
    assert catalog.recognition.lines_of(file_id, None) == (line,)
    assert catalog.recognition.lines_of(file_id, 2) == catalog.recognition.lines_of(file_id, 9) == ()
    assert catalog.recognition.pages_of(file_id).keys() == {1, 3}
    assert [one.page for one in catalog.recognition.pictures_of(b"content")] == [1, 3]
    assert catalog.recognition.is_known(b"2")
    assert not catalog.recognition.is_known(b"2", 1e12)
    assert catalog.recognition.pictures_of(b"") == []


def test_a_picture_on_every_slide_is_text_once(catalog) -> None:
    record(catalog, b"slides", [picture("Logo", NO_PAGE), picture("Logo", NO_PAGE), picture("Chart", NO_PAGE)])
    assert [one.text for one in catalog.recognition.pictures_of(b"slides")] == ["Logo", "Chart"]
    assert catalog.recognition.lines_of(add(catalog, "a.pdf", b"slides", []), NO_PAGE) == ()


def own(page: int, start: int, text: str) -> Passage:
    return Passage(text, page=page, start=start, end=start + len(text))


def read(page: int | None, start: int, text: str) -> Passage:
    return Passage(text, page=page, start=start, end=start + len(text), confidence=0.9)


@pytest.mark.parametrize(
    "recognized",
    [
        [],
        [read(1, 0, "first page")],
        [read(2, 0, "a stamp"), read(2, 9, "a second stamp"), read(5, 25, "last page")],
        [read(1, 0, "first page"), read(3, 12, "third page"), read(None, 24, "a drawing")],
    ],
)
def test_recognized_passages_are_inserted_and_taken_out_again(catalog, recognized: list[Passage]) -> None:
    # The second passage overlaps the first.
    texts = [own(2, 0, "What is on page two."), own(2, 14, "e two. More of it."), own(4, 34, "What is on page four.")]
    file_id = add(catalog, "a.pdf", b"content", texts)
    before = catalog.passages.of_file(file_id)
    row = catalog.files.get(file_id)
    for _ in range(2):
        catalog.files.commit_recognized(row, recognized, "s", None)
        found = catalog.passages.of_file(file_id)
        together = merged(texts, recognized)
        expected = [(one.text, one.start, one.end, one.confidence) for one in together]
        assert [(one.text, one.start, one.end, one.confidence) for one in found] == expected
        assert [one.start for one in found] == sorted(one.start for one in found)
        pages = [one.page for one in found if one.page is not None]
        assert pages == sorted(pages)
        assert [one.id for one in found if one.confidence is None] == [one.id for one in before]
        if recognized:
            context = catalog.passages.around(found[0].id, 1000)
            shown = context.before + context.text + context.after
            assert all(shown.count(one.text) == 1 for one in recognized)
            assert shown.count("What is on page two. More of it.") == 1
    catalog.files.commit_recognized(row, [], "s", None)
    assert catalog.passages.of_file(file_id) == before
    assert catalog.audit(deep=True) == []


def test_damaged_text_is_recognized_again(catalog) -> None:
    file_id = add(catalog, "a.pdf", b"content", [])
    record(catalog, b"content", [picture("one", 1), picture("two", 2)])
    catalog.recognition.put(file_id)
    item = catalog.recognition.next()
    catalog.recognition.finish(item, b"content", "all", 2, ())
    assert catalog.recognition.waiting() == (0, 0)
    assert catalog.audit() == []
    catalog._database.execute("UPDATE recognitions SET lines = x'00' WHERE picture_hash = ?", (b"one",))
    seen: list[str] = []
    catalog.on_damage = seen.append
    assert [one.text for one in catalog.recognition.pictures_of(b"content")] == ["two"]
    assert seen == ["recognized text is damaged"]
    (finding,) = catalog.audit()
    assert "recognized again" in finding.message
    assert (catalog.recognition.waiting()[0], catalog.recognition.is_known(b"one")) == (1, False)
    assert not catalog.recognition.is_done(b"content", "all")
    assert catalog.audit() == []


def test_a_file_that_is_queued_again_stays_queued(catalog) -> None:
    file_id = add(catalog, "a.pdf", b"content", [])
    catalog.recognition.put(file_id, 3)
    item = catalog.recognition.next()
    catalog.recognition.recognize_again([Path("/docs/a.pdf")], "ru")
    catalog.recognition.done(item)
    again = catalog.recognition.next()
    assert (again.language, again.not_before_s > 0, again.attempts) == ("ru", True, 0)
    # Read again meanwhile: the language stays.
    catalog.recognition.put(file_id, 3)
    assert (catalog.recognition.next().language, catalog.recognition.next().pages) == ("ru", 3)
    catalog.files.delete([file_id])
    assert catalog.recognition.next() is None
    assert rows(catalog, "SELECT * FROM recognition_queue") == []


@pytest.mark.parametrize(
    ("kind", "count", "problem", "pictures_too", "pages"),
    [
        ("txt", 0, None, True, 0),
        ("png", 0, None, True, 1),
        ("png", 0, None, False, 0),
        ("docx", 0, None, True, 1),
        ("pdf", 0, None, True, 0),
        ("pdf", 38, None, False, 38),
        ("pdf", 0, "no_text", False, 1),
        ("pdf", 0, "encrypted", True, 0),
    ],
)
def test_what_needs_recognition(kind: str, count: int, problem: str | None, pictures_too: bool, pages: int) -> None:
    notes = (Message(SCANNED_PAGES, count=count, total=40),) if count else ()
    assert pages_to_recognize(kind, notes, problem, pictures_too=pictures_too) == pages
