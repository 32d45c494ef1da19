import os
import sqlite3
import subprocess
import threading
from pathlib import Path

import numpy as np
import pytest
from helpers.catalogs import stored_texts

from desktop_search.domain.documents import Passage
from desktop_search.domain.errors import CatalogDamagedError, CatalogTooNewError, DiskFullError
from desktop_search.domain.messages import Message
from desktop_search.domain.status import FileProblem, ProblemKind
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import DocumentFacts, FileFacts, FileState, QueueItem
from desktop_search.text.stemming import stem_matches

NOW_NS = 1_700_000_000 * 10**9

NOTE = Message("Only the first {limit} passages of this file are searchable.", limit=3)


def embed_all(catalog, dimensions=4):
    catalog.vectors.select_model("model", "Model", dimensions)
    while waiting := catalog.vectors.next_to_embed(100, 10**6):
        catalog.vectors.put([(text.hash, np.ones(dimensions, np.float32) / 2) for text in waiting])


def all_bytes(file):
    """Contents of the catalog and its write-ahead log."""
    return b"".join(part.read_bytes() for part in file.parent.glob(f"{file.name}*"))


def test_a_document_comes_back_as_it_was_committed(shelf):
    passage = Passage("The text.", ("Part", "Chapter"), 3, 4, "iii", 10, 19, "A title")
    result = shelf.catalog.files.commit_document(
        shelf.facts("a.pdf"), DocumentFacts("pdf", "A title", None, (NOTE,)), [passage], "s1"
    )
    file = shelf.catalog.files.get(result.file_id)
    assert (file.state, file.kind, file.title, file.notes, file.splitter) == (
        FileState.INDEXED, "pdf", "A title", (NOTE,), "s1",
    )  # fmt: skip
    [row] = shelf.catalog.passages.get(shelf.catalog.words.passages_with("chapter", 9)).values()
    assert (row.text, row.heading, row.page, row.page_end, row.page_label, row.start, row.end) == (
        "The text.", ("Part", "Chapter"), 3, 4, "iii", 10, 19,
    )  # fmt: skip
    assert shelf.catalog.passages.by_hashes([row.hash]) == {row.hash: [row.key]}


def test_authors_are_kept_and_copied(shelf):
    facts = DocumentFacts("pdf", author="M. Okafor; L. Brandt \ud83d")
    shelf.catalog.files.commit_document(shelf.facts("a.pdf"), facts, [Passage("The text.", end=9)], "s")
    original = shelf.catalog.files.by_path(shelf.root / "a.pdf")
    copy = shelf.catalog.files.commit_copy(shelf.facts("b.pdf"), original)
    for file_id in (original.id, copy.file_id):
        [row] = shelf.catalog.passages.of_file(file_id)
        assert row.author == original.author
        assert row.author.startswith("M. Okafor; L. Brandt")
    assert shelf.catalog.audit() == []


@pytest.mark.skipif(os.name != "posix", reason="such names exist on POSIX only")
@pytest.mark.parametrize("name", [b"line\nbreak", b"\xff\xfe", "\u202etxt.exe 😀".encode(), b"a'b\"c%_"])
def test_names_of_any_bytes_survive(shelf, name):
    path = shelf.root / os.fsdecode(name)
    shelf.catalog.queue.put_many([QueueItem(path, shelf.folder.id)])
    assert shelf.catalog.queue.next().path == path
    shelf.put(os.fsdecode(name), "text")
    assert [known.path for known in shelf.catalog.files.known(shelf.folder.id)] == [path]
    assert shelf.catalog.check() == []


def test_text_sqlite_would_refuse_is_kept_readable(shelf):
    shelf.put("odd.txt", "half \ud83d emoji and a \x00 byte")
    assert shelf.found("emoji") == ["odd.txt"]
    shelf.catalog.files.delete([shelf.catalog.files.by_path(shelf.root / "odd.txt").id])
    assert shelf.catalog.check() == []


def test_a_changed_file_embeds_only_what_changed_and_keeps_the_rows_of_the_rest(shelf):
    shelf.put("a.txt", "first", "second", "third")
    embed_all(shelf.catalog)
    before = {row.text: row.id for row in shelf.catalog.passages.of_file(1)}
    result = shelf.put("a.txt", "new", "first", "third", "second")
    after = {row.text: row.id for row in shelf.catalog.passages.of_file(1)}
    assert (result.passages, result.to_embed, result.cached) == (4, 1, 3)
    assert {text: after[text] for text in before} == before
    assert [row.text for row in shelf.catalog.passages.of_file(1)] == ["new", "first", "third", "second"]
    assert shelf.found("new") == ["a.txt"]
    assert shelf.catalog.check() == []


def test_a_copy_and_a_move_embed_nothing_and_are_found_by_their_names(shelf):
    shelf.put("report.txt", "alpha", "beta")
    embed_all(shelf.catalog)
    shelf.catalog.outbox.done(shelf.catalog.outbox.take(100))
    original = shelf.catalog.files.by_path(shelf.root / "report.txt")
    assert shelf.catalog.files.by_content(b"report.txt", ".txt").id == original.id

    result = shelf.catalog.files.commit_copy(shelf.facts("duplicate.txt"), original)
    assert (result.passages, result.to_embed, result.cached) == (2, 0, 2)
    shelf.put("occupied.txt", "gamma")
    shelf.catalog.files.move(original.id, shelf.folder.id, shelf.root / "occupied.txt")

    assert shelf.found("name:duplicate") == ["duplicate.txt"] * 2
    assert shelf.found("name:occupied") == ["occupied.txt"] * 2
    assert shelf.found("name:report OR gamma") == []
    assert shelf.catalog.outbox.count() == 0
    assert shelf.catalog.counts().passages_embedded == 4
    assert shelf.catalog.check() == []


def test_what_lies_in_a_place_is_known_and_nothing_beside_it(shelf, monkeypatch):
    monkeypatch.setattr("desktop_search.store.catalog.files.PAGE", 2)
    for name in ["in/a.txt", "in/b/c.txt", "in/\xff.txt", "in.txt", "in0/d.txt", "in-between/e.txt", "i/f.txt"]:
        shelf.put(name, "text")
    below = [known.path for known in shelf.catalog.files.known_below(shelf.folder.id, shelf.root / "in")]
    assert below == [shelf.root / "in" / name for name in ["a.txt", "b/c.txt", "\xff.txt"]]
    everything = list(shelf.catalog.files.known_below(shelf.folder.id, shelf.root))
    assert len(everything) == 7
    assert list(shelf.catalog.files.known_below(shelf.folder.id + 1, shelf.root)) == []


def test_a_file_that_comes_back_embeds_nothing(shelf):
    result = shelf.put("a.txt", "alpha", "beta")
    embed_all(shelf.catalog)
    shelf.catalog.files.delete([result.file_id])
    assert {row.operation for row in shelf.catalog.outbox.take(9)} == {"delete"}
    again = shelf.put("a.txt", "alpha", "beta")
    assert (again.to_embed, again.cached) == (0, 2)
    assert {row.operation for row in shelf.catalog.outbox.take(9)} == {"upsert"}
    [(hashes, matrix)] = shelf.catalog.vectors.iterate_live()
    assert (len(set(hashes)), matrix.shape) == (2, (2, 4))


def test_a_removed_folder_is_not_found_at_once_and_leaves_nothing_behind(shelf):
    other = shelf.catalog.folders.add(shelf.root.with_name("other"))
    shelf.put("private.txt", "a secret", "shared words")
    kept = FileFacts(other.id, other.path / "kept.txt", 1, NOW_NS, b"k")
    shelf.catalog.files.commit_document(kept, DocumentFacts("txt"), [Passage("shared words")], "s")
    embed_all(shelf.catalog)
    hashes = [row.hash for row in shelf.catalog.passages.of_file(1)]
    [secret] = stored_texts(shelf.file, "secret")
    assert secret in all_bytes(shelf.file)

    shelf.catalog.folders.mark_removed(shelf.folder.id)
    assert shelf.found("secret") == []
    assert shelf.found("shared") == ["kept.txt"]
    assert shelf.catalog.passages.by_hashes(hashes).keys() == {hashes[1]}
    assert shelf.catalog.counts().passages == 1

    shelf.catalog.folders.delete(shelf.folder.id)
    assert shelf.catalog.folders.removed() == []
    assert shelf.catalog.vectors.get(hashes).keys() == {hashes[1]}
    assert shelf.catalog.check() == []
    shelf.catalog.close()
    assert b"secret" not in all_bytes(shelf.file)
    assert secret not in all_bytes(shelf.file)
    shelf.catalog = Catalog.open(shelf.file)


def test_the_room_of_a_removed_folder_is_given_back_to_the_disk(shelf):
    texts = [" ".join(f"word{n}x{k}" for k in range(200)) for n in range(200)]
    for n in range(0, 200, 10):
        shelf.put(f"{n}.txt", *texts[n : n + 10])
    embed_all(shelf.catalog)
    stored = stored_texts(shelf.file, "word")
    assert all(text[:100] in all_bytes(shelf.file) for text in stored[::20])
    stops = iter([False, False, True])
    shelf.catalog.folders.mark_removed(shelf.folder.id)
    shelf.catalog.folders.delete(shelf.folder.id, lambda: next(stops))
    assert shelf.catalog.folders.removed() != []
    shelf.catalog.folders.delete(shelf.folder.id)
    assert shelf.catalog.folders.removed() == []
    assert shelf.catalog.check() == []
    shelf.catalog.close()
    assert shelf.file.stat().st_size < 300_000
    assert b"word" not in all_bytes(shelf.file).replace(b"word_", b"").replace(b"words", b"")
    assert not any(text[:100] in all_bytes(shelf.file) for text in stored[::20])
    shelf.catalog = Catalog.open(shelf.file)


def test_a_folder_added_again_while_it_is_removed_stays(shelf):
    shelf.put("a.txt", "alpha")
    shelf.catalog.folders.mark_removed(shelf.folder.id)
    assert shelf.catalog.folders.add(shelf.root).id == shelf.folder.id
    shelf.catalog.folders.delete(shelf.folder.id)
    assert [folder.path for folder in shelf.catalog.folders.all()] == [shelf.root]
    assert shelf.found("alpha") == ["a.txt"]


def test_messages_of_earlier_versions_stay_readable(shelf):
    sentence = "The folder /a is unavailable. Its results are kept."
    away = Message("The folder {folder} is unavailable. Its results are kept.", folder=os.fsdecode(b"/a\xff"))
    folders = shelf.catalog.folders
    folders.set_message(shelf.folder.id, away)
    stored = folders.get(shelf.folder.id).message
    assert (stored, stored.template, stored.arguments) == (away, away.template, away.arguments)
    facts, problem = shelf.facts("1.txt"), FileProblem("", ProblemKind.DAMAGED, away, Message("Mend it."), 5.0)
    shelf.catalog.files.commit_problem(facts, problem)
    assert [one.message.template for one in shelf.catalog.files.problems()] == [away.template]
    with sqlite3.connect(shelf.file) as other:
        other.execute("UPDATE folders SET message = ?", (sentence,))
        other.execute("UPDATE files SET problem_message = ?, problem_remedy = ?", (sentence, "Mend it."))
    other.close()
    [problem] = shelf.catalog.files.problems()
    assert (problem.message, problem.remedy) == (sentence, "Mend it.")
    assert folders.get(shelf.folder.id).message == sentence


def test_counters_agree_with_what_is_there(shelf):
    catalog = shelf.catalog
    catalog.queue.put_many(QueueItem(shelf.root / f"{n}.txt", shelf.folder.id, size=n) for n in range(5))
    shelf.put("0.txt", "alpha", "beta", "alpha")
    catalog.files.commit_problem(
        shelf.facts("1.txt"),
        FileProblem(str(shelf.root / "1.txt"), ProblemKind.DAMAGED, Message("Broken."), Message("Mend it."), 5.0),
    )
    catalog.files.commit_skipped(shelf.facts("2.txt"), "png")
    counts = catalog.counts()
    assert (counts.indexed, counts.failed, counts.skipped, counts.pending, counts.waiting) == (1, 1, 1, 2, 2)
    assert (counts.passages, counts.passages_embedded, counts.texts_waiting) == (3, 0, 2)
    assert counts.folders[shelf.folder.id].files == 5
    embed_all(catalog)
    assert (catalog.counts().passages_embedded, catalog.vectors.live(), catalog.vectors.waiting()) == (3, 2, 0)

    catalog.vectors.select_model("another", "Another", 4)
    assert (catalog.counts().passages_embedded, catalog.vectors.live(), catalog.vectors.waiting()) == (0, 0, 2)
    catalog.vectors.select_model("model", "Model", 4)
    assert (catalog.counts().passages_embedded, catalog.vectors.waiting()) == (3, 0)

    [problem] = catalog.files.problems()
    assert (Path(problem.path).name, problem.kind, problem.remedy) == ("1.txt", ProblemKind.DAMAGED, "Mend it.")
    shelf.put("1.txt", "mended")
    catalog.files.delete([known.id for known in catalog.files.known(shelf.folder.id)])
    counts = catalog.counts()
    assert (counts.files, counts.waiting, counts.passages, counts.passages_embedded) == (0, 0, 0, 0)
    assert catalog.files.problems() == []


def test_vectors_of_a_model_no_longer_current_are_kept_for_later(shelf):
    shelf.put("a.txt", "alpha")
    first = shelf.catalog.vectors.select_model("first", "First", 2)
    [text] = shelf.catalog.vectors.next_to_embed(1, 1)
    shelf.catalog.vectors.select_model("second", "Second", 3)
    shelf.catalog.vectors.put([(text.hash, np.array([1, 0], np.float32))], first)
    assert shelf.catalog.vectors.waiting() == 1
    assert shelf.catalog.outbox.count() == 0
    shelf.catalog.vectors.select_model("first", "First", 2)
    assert shelf.catalog.vectors.get([text.hash])[text.hash].tolist() == pytest.approx([1, 0], abs=1e-3)
    with pytest.raises(ValueError):
        shelf.catalog.vectors.put([(text.hash, np.zeros(3, np.float32))])


def test_the_newest_and_smallest_are_read_and_embedded_first(shelf):
    day_ns = 86_400 * 10**9
    kinds = {"old": (100, NOW_NS - 400 * day_ns), "huge": (10**9, NOW_NS), "new": (100, NOW_NS)}
    for name, (size, mtime_ns) in kinds.items():
        shelf.catalog.queue.put_many([QueueItem(shelf.root / name, shelf.folder.id, size=size, mtime_ns=mtime_ns)])
    order = []
    while item := shelf.catalog.queue.next():
        order.append(item.path.name)
        shelf.put(item.path.name, f"text of {item.path.name}", size=item.size, mtime_ns=item.mtime_ns)
    texts = [text.text for text in shelf.catalog.vectors.next_to_embed(10, 10**6)]
    assert order == ["new", "old", "huge"]
    assert texts == ["text of new", "text of old", "text of huge"]
    assert len(shelf.catalog.vectors.next_to_embed(10, 1)) == 1


def test_what_changes_while_it_is_read_stays_queued(shelf):
    queue, path = shelf.catalog.queue, shelf.root / "a.txt"
    queue.put_many([QueueItem(path, shelf.folder.id, size=1, mtime_ns=1)])
    item = queue.next()
    assert queue.count_attempt(item) == 1
    queue.put_many([QueueItem(path, shelf.folder.id, size=1, mtime_ns=1)])
    assert queue.count_attempt(item) == 2
    queue.put_many([QueueItem(path, shelf.folder.id, size=2, mtime_ns=2)])
    shelf.put("a.txt", "as it was", size=1, mtime_ns=1)
    queue.done(item)
    assert (queue.next().size, queue.next().attempts, queue.count()) == (2, 0, 1)
    shelf.put("a.txt", "as it is", size=2, mtime_ns=2)
    assert queue.next() is None


def test_a_pending_file_that_vanished_is_forgotten(shelf):
    shelf.catalog.queue.put_many([QueueItem(shelf.root / "gone.txt", shelf.folder.id)])
    shelf.catalog.queue.done(shelf.catalog.queue.next())
    assert shelf.catalog.files.by_path(shelf.root / "gone.txt") is None


def test_a_passage_is_shown_in_its_surroundings_each_character_once(shelf):
    text = "".join(f"Sentence number {n} of the document. " for n in range(60))
    passages = [Passage(text[at : at + 300], start=at, end=min(at + 300, len(text))) for at in range(0, len(text), 250)]
    shelf.catalog.files.commit_document(shelf.facts("a.txt"), DocumentFacts("txt"), passages, "s")
    rows = shelf.catalog.passages.of_file(1)
    around = shelf.catalog.passages.around(rows[4].id, 600)
    assert around.before + around.text + around.after == text[1000 - 600 : 1300 + 600]
    assert (around.more_before, around.more_after) == (True, True)
    whole = shelf.catalog.passages.around(rows[4].id, 10**6)
    assert whole.before + whole.text + whole.after == text
    assert (whole.more_before, whole.more_after) == (False, False)
    assert shelf.catalog.passages.around(10**6, 10) is None
    adjacent = shelf.catalog.passages.adjacent
    assert [row.id for row in adjacent(rows[4].id)] == [rows[3].id, rows[5].id]
    assert [row.id for row in adjacent(rows[0].id)] == [rows[1].id]
    assert adjacent(10**6) == []


def test_a_transaction_is_all_or_nothing_with_those_inside_it(shelf):
    def fail():
        with shelf.catalog.transaction():
            shelf.put("a.txt", "alpha")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert shelf.catalog.counts().files == 0
    shelf.put("b.txt", "beta")
    assert shelf.found("alpha OR beta") == ["b.txt"]


def test_one_thread_reads_while_another_writes(shelf, tmp_path):
    failures = []

    def write():
        writer = type(shelf)(tmp_path)
        try:
            for n in range(100):
                writer.put(f"{n}.txt", f"common word{n}")
        except Exception as error:
            failures.append(error)
        finally:
            writer.catalog.close()

    thread = threading.Thread(target=write)
    thread.start()
    seen = []
    while thread.is_alive():
        seen.append(len(shelf.found("common")))
        shelf.catalog.meta.set("beat", str(len(seen)))
    thread.join()
    assert failures == []
    assert seen == sorted(seen)
    assert len(shelf.found("common")) == 100


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_the_owner_may_read(shelf):
    shelf.put("a.txt", "alpha")
    assert shelf.file.parent.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in shelf.file.parent.iterdir()} == {0o600}


def test_a_damaged_catalog_is_named_as_such(shelf, tmp_path):
    for n in range(30):
        shelf.put(f"{n}.txt", *(f"word{n} " * 50 for _ in range(20)))
    shelf.catalog.close()
    garbage = tmp_path / "garbage.sqlite"
    garbage.write_bytes(b"this is no database at all" * 100)
    foreign = tmp_path / "foreign.sqlite"
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    shot = tmp_path / "shot.sqlite"
    content = bytearray(shelf.file.read_bytes())
    content[4096:] = b"\x5a" * (len(content) - 4096)
    shot.write_bytes(content)
    for path in (garbage, foreign, shot):
        with pytest.raises(CatalogDamagedError, match=path.stem):
            Catalog.open(path).files.problems()
    shelf.catalog = Catalog.open(shelf.file)


def test_a_newer_catalog_is_left_alone(shelf):
    shelf.catalog.close()
    connection = sqlite3.connect(shelf.file)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute("PRAGMA user_version = 1000")
    connection.close()
    with pytest.raises(CatalogTooNewError):
        Catalog.open(shelf.file)
    connection = sqlite3.connect(shelf.file)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    shelf.catalog = Catalog.open(shelf.file)


def test_words_are_indexed_anew_when_they_are_folded_otherwise(shelf, monkeypatch):
    shelf.put("a.txt", "alpha", "beta")
    shelf.catalog.close()
    monkeypatch.setattr("desktop_search.store.sqlite.text_identity.WORD_FORM_VERSION", 999)
    monkeypatch.setattr(
        "desktop_search.store.words.word_index.index_form", lambda text, _=None: text.replace("alpha", "omega")
    )
    shelf.catalog = Catalog.open(shelf.file)
    assert shelf.found("omega") == ["a.txt"]
    assert shelf.found("alpha") == []
    assert shelf.catalog.check() == []


def test_an_index_of_an_earlier_program_is_made_anew(shelf):
    shelf.put("a.txt", "Die Häuser sind nicht für die Krähen und nicht für uns.")
    shelf.catalog.close()
    connection = sqlite3.connect(shelf.file)
    connection.execute("DROP TABLE words")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text, context, name, content='')")
    connection.execute("UPDATE meta SET value = '1/15.0.0' WHERE key = 'word_form'")
    connection.commit()
    connection.close()
    shelf.catalog = Catalog.open(shelf.file)
    assert shelf.found(stem_matches("haus", "haus", ["german"])[0]) == ["a.txt"]
    assert shelf.catalog.check() == []


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 9 MB: below FULL_BELOW_BYTES it counts as full, so that the tests concern the last megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("mounting a small disk takes root")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=9m", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_full_disk_is_said_and_nothing_half_done_stays(small_disk):
    catalog = Catalog.open(small_disk / "catalog.sqlite")
    folder = catalog.folders.add(Path("/documents"))

    def put(n):
        passages = [Passage(f"{n} {k} " + os.urandom(500).hex()) for k in range(50)]
        facts = FileFacts(folder.id, Path(f"/documents/{n}"), 1, NOW_NS)
        catalog.files.commit_document(facts, DocumentFacts("txt"), passages, "s")

    committed = 0

    def put_until_full():
        nonlocal committed
        while True:
            put(committed)
            committed += 1

    with pytest.raises(DiskFullError, match="disk with the index is full"):
        put_until_full()
    assert catalog.counts().indexed == committed
    assert catalog.counts().passages == committed * 50
    # Room again, as if the person had freed some.
    subprocess.run(["mount", "-o", "remount,size=60m", small_disk], check=True)
    put(committed)
    assert catalog.counts().indexed == committed + 1
    assert catalog.check() == []
    catalog.close()


def test_a_commit_told_to_stop_leaves_everything_as_it_was(shelf):
    shelf.put("book.txt", "the first edition")
    shelf.catalog.queue.put_many([QueueItem(shelf.root / "book.txt", shelf.folder.id)])
    passages = [Passage(f"sentence {number} of the second edition") for number in range(3000)]
    looks = 0

    def look() -> None:
        nonlocal looks
        looks += 1
        if looks > 30:
            raise KeyboardInterrupt

    document = DocumentFacts("txt", "book", None, ())
    with pytest.raises(KeyboardInterrupt):
        shelf.catalog.files.commit_document(shelf.facts("book.txt", size=9), document, passages, "s1", look)
    assert shelf.found("first") == ["book.txt"]
    assert shelf.found("second") == []
    assert shelf.catalog.queue.count() == 1
    assert shelf.catalog.check() == []
