"""Recognized text in the index: nothing is recognized twice, and nothing else waits for it."""

import errno
import shutil
import threading
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from helpers.containers import zipped
from helpers.scripted_recognizer import CONFIDENCE, ScriptedRecognizer, scan

from desktop_search.domain.documents import Document, PageUnit, Section
from desktop_search.domain.errors import FileTroubleError
from desktop_search.domain.messages import Message
from desktop_search.domain.page_images import PageRequest
from desktop_search.domain.recognition import RecognitionOptions, RecognitionState
from desktop_search.domain.status import Activity, ProblemKind
from desktop_search.extract.extract_client import ExtractClient, ReaderStartError
from desktop_search.indexing.pipeline import recognition_work
from desktop_search.searching.query.query_language import parse
from desktop_search.store.catalog.recognition_table import SCANNED_PAGES, RecognitionTable, options_text
from desktop_search.store.sqlite.rows import FileState
from desktop_search.viewing.passage_locator import PassageText
from desktop_search.viewing.recognized_marks import recognized_marks

pytestmark = pytest.mark.usefixtures("recognition")


class Recognition:
    """Makes scripted recognizers for a bench."""

    def __init__(self, bench) -> None:
        self.log: list[str] = []
        self.made: list[ScriptedRecognizer] = []
        self.before_page = lambda text: None
        self.confidence = CONFIDENCE
        self.notes: tuple[Message, ...] = ()
        bench.make_recognizer = self.make
        self._before_read = bench.reader.read
        bench.reader.read = self.read

    def make(self, options) -> ScriptedRecognizer:
        made = ScriptedRecognizer(options, self.log)
        made.before_page = lambda text: self.before_page(text)
        made.confidence = self.confidence
        made.notes = self.notes
        self.made.append(made)
        return made

    def read(self, path: Path) -> Document:
        """A PDF is its text, and after it pages without text."""
        if path.suffix != ".pdf":
            return self._before_read(path)
        own, _, pictures = path.read_bytes().decode().partition("PICTURES\n")
        own = own.strip()
        if not own:
            raise FileTroubleError(ProblemKind.NO_TEXT, Message("a scan"), Message("none"))
        pages = len(pictures.split("\n"))
        note = Message(SCANNED_PAGES, count=pages, total=pages + 1)
        return Document("pdf", (Section(own, page=3),), None, PageUnit.PAGE, (note,))


@pytest.fixture
def recognition(bench) -> Recognition:
    return Recognition(bench)


def row(bench, path: Path):
    found = bench.catalog.files.by_path(path)
    assert found is not None, path
    return found


def passages(bench, path: Path):
    return bench.catalog.passages.of_file(row(bench, path).id)


def is_whole(bench) -> bool:
    return not bench.catalog.check() and not bench.catalog.audit() and bench.catalog.recognition.waiting() == (0, 0)


def test_text_of_a_picture_is_found(bench, docs, recognition) -> None:
    (docs / "note.png").write_bytes(scan("Buy a whiteboard tomorrow"))
    (docs / "photo.png").write_bytes(scan(""))
    bench.folder(docs)
    bench.index()
    assert bench.found("whiteboard") == {"note.png"}
    found = row(bench, docs / "note.png")
    assert (found.state, found.kind, found.page_unit) == (FileState.INDEXED, "png", None)
    (passage,) = passages(bench, docs / "note.png")
    assert (passage.text, passage.page, passage.confidence) == ("Buy a whiteboard tomorrow", None, CONFIDENCE)
    assert row(bench, docs / "photo.png").state is FileState.SKIPPED
    (line,) = bench.catalog.recognition.lines_of(found.id, None)
    assert (line.text, line.box) == ("Buy a whiteboard tomorrow", (0.1, 0.1, 0.5, 0.1))
    assert bench.catalog.vectors.waiting() == 0
    assert is_whole(bench)
    assert sorted(recognition.log) == ["", "Buy a whiteboard tomorrow"]


def test_words_that_continue_on_the_next_line_are_found(bench, docs, recognition) -> None:
    (docs / "letter.png").write_bytes(scan("We have the certifi-|cate of the roof."))
    (docs / "zh.png").write_bytes(scan("一九八五年他从北京大|学毕业以后回到家乡教|书。"))
    bench.folder(docs)
    bench.index()
    assert bench.found("certificate") == {"letter.png"}
    # As these scripts are indexed: by two characters.
    assert bench.found("北京 京大 大学") == {"zh.png"}
    (passage,) = passages(bench, docs / "letter.png")
    assert passage.text == "We have the certificate of the roof."
    # The mark is still on both lines.
    lines = bench.catalog.recognition.lines_of(row(bench, docs / "zh.png").id, None)
    (passage,) = passages(bench, docs / "zh.png")
    at = passage.text.index("北京大学")
    wish = PageRequest(1, marks=((at, at + 4),))
    found = recognized_marks(lines, wish, PassageText(passage.text, None, None), (1000, 1000))
    assert [(left, width) for left, _, width, _ in found.marks] == [(0.45, 0.15), (0.1, 0.05)]
    assert [top for _, top, _, _ in found.marks] == [0.1, 0.2]


def test_a_scan_becomes_a_document_with_pages(bench, docs, recognition) -> None:
    (docs / "letter.pdf").write_bytes(scan("Dear Anna", "", "Yours Bernhard"))
    bench.folder(docs)
    bench.index()
    found = row(bench, docs / "letter.pdf")
    assert (found.state, found.page_unit, found.problem) == (FileState.INDEXED, PageUnit.PAGE, None)
    assert [(p.text, p.page) for p in passages(bench, docs / "letter.pdf")] == [("Dear Anna", 1), ("Yours Bernhard", 3)]
    assert [line.text for line in bench.catalog.recognition.lines_of(found.id, 3)] == ["Yours Bernhard"]
    assert not bench.catalog.problems()
    assert bench.index().files_unchanged == 1
    assert len(recognition.log) == 3
    assert is_whole(bench)


def test_recognized_text_is_put_between_the_own_text(bench, docs, recognition) -> None:
    (docs / "mixed.pdf").write_bytes(b"Own words\n" + scan("First scan", "Second scan", "Third scan", "Fourth scan"))
    bench.folder(docs)
    bench.index()

    def texts():
        return [(p.text, p.page, p.confidence is not None) for p in passages(bench, docs / "mixed.pdf")]

    expected = [
        ("First scan", 1, True),
        ("Second scan", 2, True),
        ("Own words", 3, False),
        ("Third scan", 3, True),
        ("Fourth scan", 4, True),
    ]
    assert texts() == expected
    first = passages(bench, docs / "mixed.pdf")
    by_filter = {
        query: bench.catalog.query_filters.restrict(parse(query, datetime(2026, 3, 1)).selection)
        for query in ("has:scan", "-has:scan")
    }
    assert {query: found and found.passages for query, found in by_filter.items()} == {"has:scan": 4, "-has:scan": 1}
    context = bench.catalog.passages.around(first[2].id, 100)
    assert (context.before, context.after) == ("First scan\n\nSecond scan\n\n", "\n\nThird scan\n\nFourth scan")
    assert row(bench, docs / "mixed.pdf").notes == ()
    # Read again, with nothing recognized again.
    bench.catalog.read_again([row(bench, docs / "mixed.pdf")])
    bench.index()
    assert texts() == expected
    assert [p.id for p in passages(bench, docs / "mixed.pdf")] == [p.id for p in first]
    assert [(p.start, p.end) for p in passages(bench, docs / "mixed.pdf")] == [(p.start, p.end) for p in first]
    assert len(recognition.log) == 4
    assert is_whole(bench)


def test_copies_and_renames_recognize_nothing_again(bench, docs, recognition) -> None:
    (docs / "a.pdf").write_bytes(scan("Dear Anna", "Yours"))
    (docs / "b.png").write_bytes(scan("Whiteboard"))
    bench.folder(docs)
    bench.index()
    assert len(recognition.log) == 3
    shutil.copy(docs / "a.pdf", docs / "copy.pdf")
    shutil.copy(docs / "b.png", docs / "copy.png")
    bench.index()
    assert bench.found("anna") == {"a.pdf", "copy.pdf"}
    assert bench.found("whiteboard") == {"b.png", "copy.png"}
    (docs / "a.pdf").rename(docs / "renamed.pdf")
    (docs / "b.png").rename(docs / "renamed.png")
    bench.index()
    assert bench.found("anna") == {"renamed.pdf", "copy.pdf"}
    assert bench.found("whiteboard") == {"renamed.png", "copy.png"}
    for file in docs.iterdir():
        file.rename(docs.parent / file.name)
    bench.index()
    assert bench.found("anna") == set()
    for name in ("renamed.pdf", "renamed.png"):
        (docs.parent / name).rename(docs / name)
    bench.index()
    assert bench.found("anna") == {"renamed.pdf"}
    assert bench.found("whiteboard") == {"renamed.png"}
    assert len(recognition.log) == 3
    assert is_whole(bench)


def test_a_member_is_recognized_once_with_its_copy_outside(bench, docs, recognition, monkeypatch) -> None:
    bench.make_reader = ExtractClient
    copiers = set()
    copy_member = ExtractClient.copy_member

    def noted(self, *args) -> None:
        copy_member(self, *args)
        copiers.add(self._child.pid)

    monkeypatch.setattr(ExtractClient, "copy_member", noted)
    picture = b"\x89PNG\r\n\x1a\n" + scan("Whiteboard in the cellar")
    (docs / "2023.zip").write_bytes(zipped({"scans/a.png": picture, "b.gif": b"GIF89a" + scan("Giraffes")}))
    bench.folder(docs)
    bench.index()
    assert bench.found("whiteboard") == {"a.png"}
    assert bench.found("giraffes") == {"b.gif"}
    # One process unpacked both.
    assert len(copiers) == 1
    (docs / "outside.png").write_bytes(picture)
    bench.index()
    assert bench.found("whiteboard") == {"a.png", "outside.png"}
    assert len(recognition.log) == 2
    assert not any((bench.base / "temp").iterdir())
    # Its container is read again.
    bench.catalog.containers.put_all()
    bench.index()
    assert bench.found("whiteboard") == {"a.png", "outside.png"}
    assert len(recognition.log) == 2
    assert is_whole(bench)


def test_a_new_file_is_searchable_while_text_is_recognized(bench, docs, recognition) -> None:
    at_page, may_go_on = threading.Event(), threading.Event()

    def block(text: str) -> None:
        at_page.set()
        assert may_go_on.wait(30)

    (docs / "a.pdf").write_bytes(scan("Dear Anna", "Yours"))
    bench.folder(docs)
    recognition.before_page = block
    indexer = bench.follow_unfinished()
    assert at_page.wait(30)
    (docs / "new.txt").write_text("A giraffe")
    bench.wait(lambda: bench.found("giraffe") == {"new.txt"})
    assert not recognition.log
    assert indexer.progress.recognition.pages_total == 1
    may_go_on.set()
    bench.finish()
    assert bench.found("anna") == {"a.pdf"}
    assert is_whole(bench)


def test_no_page_is_recognized_twice_after_a_stop(bench, docs, recognition) -> None:
    at_page = threading.Event()

    def block(text: str) -> None:
        if text == "Third":
            at_page.set()
            recognition.made[-1]._cancelled.wait(30)

    (docs / "a.pdf").write_bytes(scan("First", "Second", "Third", "Fourth"))
    bench.folder(docs)
    recognition.before_page = block
    bench.start(rescans=True)
    assert at_page.wait(30)
    bench.wait(lambda: bench.catalog.recognition.waiting() == (1, 1))
    bench.stop()
    assert recognition.log == ["First", "Second"]
    recognition.before_page = lambda text: None
    bench.index()
    assert recognition.log == ["First", "Second", "Third", "Fourth"]
    assert [p.text for p in passages(bench, docs / "a.pdf")] == ["First", "Second", "Third", "Fourth"]
    assert is_whole(bench)


def test_pages_of_a_long_scan_are_searchable_before_its_end(bench, docs, recognition, monkeypatch) -> None:
    monkeypatch.setattr(recognition_work, "PUBLISH_EVERY_S", 0.0)
    at_page, may_go_on = threading.Event(), threading.Event()

    def block(text: str) -> None:
        if text == "Third":
            at_page.set()
            assert may_go_on.wait(30)

    (docs / "a.pdf").write_bytes(scan("First", "Second", "Third"))
    bench.folder(docs)
    recognition.before_page = block
    bench.start(rescans=True)
    assert at_page.wait(30)
    bench.wait(lambda: bench.found("second") == {"a.pdf"})
    assert bench.catalog.recognition.state_of(row(bench, docs / "a.pdf").id)[0] is RecognitionState.WAITING
    may_go_on.set()
    bench.finish()
    assert [p.text for p in passages(bench, docs / "a.pdf")] == ["First", "Second", "Third"]


def test_paused_recognition_lets_everything_else_go_on(bench, docs, recognition) -> None:
    (docs / "a.pdf").write_bytes(scan("Dear Anna"))
    (docs / "b.txt").write_text("A giraffe")
    bench.folder(docs)
    indexer = bench.start(rescans=False)
    indexer.pause_recognition(True)
    indexer.rescan()
    bench.finish()
    assert (bench.found("giraffe"), bench.found("anna")) == ({"b.txt"}, set())
    assert (indexer.progress.recognition.is_paused, recognition.log) == (True, [])
    indexer.pause_recognition(False)
    bench.finish()
    assert bench.found("anna") == {"a.pdf"}


def test_a_pause_between_two_files_ends_the_recognizer(bench, docs, recognition, monkeypatch) -> None:
    (docs / "a.pdf").write_bytes(scan("Dear Anna"))
    (docs / "b.pdf").write_bytes(scan("Dear Berta"))
    bench.folder(docs)
    indexer = bench.start()
    finish = RecognitionTable.finish

    def finish_and_pause(*args, **named) -> None:
        finish(*args, **named)
        if len(recognition.log) == 1:
            indexer.pause()

    monkeypatch.setattr(RecognitionTable, "finish", finish_and_pause)
    indexer.rescan()
    bench.wait(lambda: indexer.progress.activity is Activity.PAUSED)
    assert (len(recognition.log), [made.is_closed for made in recognition.made]) == (1, [True])
    indexer.resume()
    bench.finish()
    assert (bench.found("anna"), bench.found("berta")) == ({"a.pdf"}, {"b.pdf"})


def test_nothing_is_waited_for_between_two_files(bench, docs, recognition, monkeypatch) -> None:
    monkeypatch.setattr("desktop_search.indexing.worker.indexer.RECOGNITION_PATIENCE_S", 600.0)
    for number in range(3):
        (docs / f"{number}.pdf").write_bytes(scan(f"Page {number}"))
        (docs / f"copy {number}.pdf").write_bytes(scan(f"Page {number}"))
    bench.folder(docs)
    bench.index()
    assert sorted(recognition.log) == ["Page 0", "Page 1", "Page 2"]


def test_turned_off_nothing_more_is_recognized_and_the_rest_stays(bench, docs, recognition) -> None:
    (docs / "a.pdf").write_bytes(scan("Dear Anna"))
    bench.folder(docs)
    bench.index()
    bench.settings = replace(bench.settings, recognize_text=False)
    (docs / "b.pdf").write_bytes(scan("Dear Bernhard"))
    (docs / "c.png").write_bytes(scan("Dear Claudia"))
    bench.catalog.read_again([row(bench, docs / "a.pdf")])
    bench.index()
    assert bench.found("anna") == {"a.pdf"}
    assert bench.found("bernhard") == bench.found("claudia") == set()
    assert bench.catalog.recognition.waiting() == (0, 0)
    # Turned on again, while it runs: what was found meanwhile is recognized, without reading it again.
    indexer = bench.start(rescans=True)
    bench.finish()
    read = list(bench.reader.read_paths)
    indexer.change_recognition(replace(bench.settings, recognize_text=True))
    bench.finish()
    assert (bench.found("bernhard"), bench.found("claudia")) == ({"b.pdf"}, {"c.png"})
    assert (len(recognition.log), bench.reader.read_paths) == (3, read)
    assert is_whole(bench)


def test_only_scans(bench, docs, recognition) -> None:
    bench.settings = replace(bench.settings, recognize_pictures=False)
    (docs / "a.pdf").write_bytes(scan("Dear Anna"))
    (docs / "b.png").write_bytes(scan("Dear Bernhard"))
    bench.folder(docs)
    bench.index()
    assert (bench.found("anna"), bench.found("bernhard")) == ({"a.pdf"}, set())
    bench.settings = replace(bench.settings, recognize_pictures=True)
    bench.index()
    assert bench.found("bernhard") == {"b.png"}
    assert len(recognition.log) == 2


def test_an_index_of_an_earlier_version_is_recognized_without_reading_it_again(bench, docs, recognition) -> None:
    make, bench.make_recognizer = bench.make_recognizer, None
    (docs / "a.pdf").write_bytes(scan("Dear Anna"))
    (docs / "b.png").write_bytes(scan("Dear Bernhard"))
    (docs / "copy.png").write_bytes(scan("Dear Bernhard"))
    (docs / "c.txt").write_text("A giraffe")
    bench.folder(docs)
    bench.index()
    read = list(bench.reader.read_paths)
    assert row(bench, docs / "b.png").content_hash == b""
    bench.make_recognizer = make
    assert bench.index().files_unchanged == 4
    assert (bench.found("anna"), bench.found("bernhard")) == ({"a.pdf"}, {"b.png", "copy.png"})
    assert (sorted(recognition.log), bench.reader.read_paths) == (["Dear Anna", "Dear Bernhard"], read)
    assert is_whole(bench)


def test_recognized_again_in_another_language(bench, docs, recognition) -> None:
    (docs / "a.pdf").write_bytes(scan("Dear Anna", "Yours"))
    bench.folder(docs)
    bench.index()
    assert bench.catalog.recognition.recognize_again([docs / "a.pdf", docs / "none.pdf"], "ru") == 1
    recognition.confidence = 0.5
    bench.index()
    assert recognition.log == ["Dear Anna", "Yours"] * 2
    assert recognition.made[-1].options.languages == ("ru",)
    assert [p.confidence for p in passages(bench, docs / "a.pdf")] == [0.5, 0.5]
    assert is_whole(bench)


def test_a_file_that_crashes_the_engine_is_set_aside(bench, docs, recognition, expect_log) -> None:
    expect_log("was in hand at 2 crashes and is set aside")
    (docs / "a.pdf").write_bytes(scan("Dear Anna"))
    bench.folder(docs)
    make, bench.make_recognizer = bench.make_recognizer, None
    bench.index()
    file_id = row(bench, docs / "a.pdf").id
    bench.make_recognizer = make
    bench.settings = replace(bench.settings, recognize_text=True)
    bench.catalog.recognition.ensure_queued(options_text(RecognitionOptions()), pictures_too=True)
    for _ in range(2):
        bench.catalog.recognition.count_attempt(bench.catalog.recognition.next())
    bench.index()
    state, notes, _ = bench.catalog.recognition.state_of(file_id)
    assert (state, recognition.log) == (RecognitionState.FAILED, [])
    assert "crashed twice" in notes[0]
    bench.catalog.recognition.recognize_again([docs / "a.pdf"])
    bench.index()
    assert bench.found("anna") == {"a.pdf"}


def test_a_recognizer_that_does_not_start_holds_nothing_up(bench, docs, recognition, expect_log) -> None:
    expect_log("text recognition waits: does not start")

    def fail(text: str) -> None:
        raise ReaderStartError(Message("does not start"))

    recognition.before_page = fail
    (docs / "a.pdf").write_bytes(scan("Dear Anna"))
    (docs / "b.txt").write_text("A giraffe")
    bench.folder(docs)
    bench.index()
    assert bench.found("giraffe") == {"b.txt"}
    assert bench.catalog.recognition.waiting() == (1, 1)
    recognition.before_page = lambda text: None
    bench.index()
    assert bench.found("anna") == {"a.pdf"}


def test_a_member_is_recognized_once_there_is_space_to_unpack_it(
    bench, docs, recognition, monkeypatch, expect_log
) -> None:
    expect_log("indexing waits")
    monkeypatch.setattr("desktop_search.indexing.worker.indexer.RETRY_S", 0.05)
    create, tries = recognition_work.create_own_temp, []

    def create_when_there_is_space(parent: Path) -> Path:
        tries.append(parent)
        if len(tries) == 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return create(parent)

    monkeypatch.setattr(recognition_work, "create_own_temp", create_when_there_is_space)
    bench.make_reader = ExtractClient
    (docs / "old.zip").write_bytes(zipped({"a.png": b"\x89PNG\r\n\x1a\n" + scan("Dear Anna")}))
    bench.folder(docs)
    bench.index()
    assert (bench.found("anna"), recognition.log) == ({"a.png"}, ["Dear Anna"])
    assert is_whole(bench)


def test_text_that_no_file_has_is_forgotten_by_compaction(bench, docs, recognition) -> None:
    (docs / "a.pdf").write_bytes(scan("Dear Anna", "Shared"))
    (docs / "b.pdf").write_bytes(scan("Dear Bernhard", "Shared"))
    bench.folder(docs)
    bench.index()
    assert len(recognition.log) == 3
    content = row(bench, docs / "b.pdf").content_hash
    (docs / "a.pdf").unlink()
    bench.index()
    for _ in bench.catalog.compaction():
        pass
    assert bench.catalog.recognition.health(is_on=True, is_paused=False).recognized_pages == 2
    assert [p.text for p in bench.catalog.recognition.pictures_of(content)] == ["Dear Bernhard", "Shared"]


def test_a_file_that_changes_while_it_is_recognized(bench, docs, recognition) -> None:
    def change(text: str) -> None:
        if text == "First":
            (docs / "a.pdf").write_bytes(scan("Another letter entirely"))

    (docs / "a.pdf").write_bytes(scan("First", "Second"))
    bench.folder(docs)
    recognition.before_page = change
    bench.index()
    recognition.before_page = lambda text: None
    bench.index()
    assert [p.text for p in passages(bench, docs / "a.pdf")] == ["Another letter entirely"]
    assert is_whole(bench)
