"""Members of containers in the index: they live and die with their container, and nothing is read or embedded twice."""

import contextlib
import gzip
import shutil
from pathlib import Path

import psutil
import pytest
from helpers.containers import lock, mail, zipped
from helpers.waiting import wait_for

from desktop_search.domain import formats
from desktop_search.domain.formats import SECRET_KIND
from desktop_search.domain.status import ProblemKind
from desktop_search.extract.extract_client import ExtractClient
from desktop_search.settings import IndexSettings
from desktop_search.store.sqlite.rows import FileState

GREEN = b"The whiteboard in the meeting room is green today."
BLUE = b"The curtain in the living room was blue yesterday."
KEY = b"-----BEGIN OPENSSH PRIVATE KEY-----\n" + b"Ab1+" * 200 + b"\n-----END OPENSSH PRIVATE KEY-----\n"


@pytest.fixture
def real(bench):
    """A bench with the real extraction process."""
    bench.make_reader = ExtractClient
    return bench


def paths(bench, below: Path) -> list[str]:
    """All recorded files, relative to a folder."""
    found = bench.catalog._database.rows("SELECT path FROM files ORDER BY path")
    return [path.decode()[len(str(below)) + 1 :] for (path,) in found]


def row(bench, path: Path):
    found = bench.catalog.files.by_path(path)
    assert found is not None, path
    return found


def is_whole(bench) -> bool:
    return not bench.catalog.check() and not bench.catalog.audit() and bench.catalog.containers.count() == 0


def test_members_are_found_in_their_container(real, docs) -> None:
    (docs / "2023.zip").write_bytes(zipped({"letters/a.txt": GREEN, "m.eml": mail("Hi", "Hello.", {"b.txt": BLUE})}))
    real.folder(docs)
    tally = real.index()
    names = ["", "/letters/a.txt", "/m.eml", "/m.eml/b.txt"]
    assert paths(real, docs) == [f"2023.zip{name}" for name in names]
    assert tally.files_indexed == tally.files_seen - tally.files_skipped == 3
    assert real.found("whiteboard") == {"a.txt"}
    assert real.found("curtain") == {"b.txt"}
    (passage,) = real.catalog.passages.of_file(row(real, docs / "2023.zip/m.eml/b.txt").id)
    assert passage.container == docs / "2023.zip"
    assert is_whole(real)
    assert real.index().files_unchanged == 1
    assert paths(real, docs) == [f"2023.zip{name}" for name in names]


def test_only_what_has_changed_in_a_container_is_embedded(real, docs) -> None:
    archive = docs / "a.zip"
    archive.write_bytes(zipped({"a.txt": GREEN, "b.txt": BLUE, "c.txt": b"This one goes away soon."}))
    real.folder(docs)
    real.index()
    before, real.embedder.embedded = row(real, archive / "a.txt"), []
    archive.write_bytes(zipped({"a.txt": GREEN, "b.txt": b"Quite another text about giraffes."}))
    tally = real.index()
    assert len(real.embedder.embedded) == 1
    assert "giraffes" in real.embedder.embedded[0]
    assert paths(real, docs) == ["a.zip", "a.zip/a.txt", "a.zip/b.txt"]
    assert row(real, archive / "a.txt") == before
    assert (tally.files_removed, tally.files_unchanged) == (1, 1)
    assert real.found("curtain") == real.found("goes") == set()
    assert is_whole(real)


def test_a_member_shares_the_vectors_of_an_equal_file(real, docs) -> None:
    (docs / "a.txt").write_bytes(GREEN)
    real.folder(docs)
    real.index()
    real.embedder.embedded = []
    (docs / "a.zip").write_bytes(zipped({"copy.txt": GREEN}))
    tally = real.index()
    assert [key.is_member for key in real.catalog.passages.keys(range(9)) if key.ordinal >= 0] == [False, True]
    assert not real.embedder.embedded
    assert (tally.files_indexed, tally.passages, tally.passages_from_cache) == (1, 1, 1)
    shutil.rmtree(docs)
    docs.mkdir()
    (docs / "b.zip").write_bytes(zipped({"copy.txt": GREEN}))
    real.index()
    assert not real.embedder.embedded


def test_members_go_with_their_container(real, docs) -> None:
    (docs / "new").mkdir()
    (docs / "new/a.zip").write_bytes(zipped({"x/a.txt": GREEN}))
    real.folder(docs)
    real.index()
    file_id = row(real, docs / "new/a.zip/x/a.txt").id
    real.embedder.embedded = []
    (docs / "new").rename(docs / "old")
    real.index()
    assert paths(real, docs) == ["old/a.zip", "old/a.zip/x/a.txt"]
    assert row(real, docs / "old/a.zip/x/a.txt").id == file_id
    (docs / "old/a.zip").rename(docs / "old/b.zip")
    real.index()
    assert paths(real, docs) == ["old/b.zip", "old/b.zip/x/a.txt"]
    assert not real.embedder.embedded
    assert is_whole(real)
    (docs / "old/b.zip").unlink()
    real.index()
    assert paths(real, docs) == []
    assert real.found("whiteboard") == set()
    assert is_whole(real)


def test_a_compressed_file_that_is_renamed(real, docs) -> None:
    (docs / "a.txt.gz").write_bytes(gzip.compress(GREEN))
    real.folder(docs)
    real.index()
    assert paths(real, docs) == ["a.txt.gz", "a.txt.gz/a.txt"]
    real.embedder.embedded = []
    (docs / "a.txt.gz").rename(docs / "b.txt.gz")
    real.index()
    assert paths(real, docs) == ["b.txt.gz", "b.txt.gz/b.txt"]
    assert real.found("whiteboard") == {"b.txt"}
    assert not real.embedder.embedded
    assert is_whole(real)


def test_a_folder_in_the_place_of_an_archive(real, docs) -> None:
    (docs / "a.zip").write_bytes(zipped({"a.txt": GREEN, "b.txt": BLUE}))
    real.folder(docs)
    real.index()
    (docs / "a.zip").unlink()
    (docs / "a.zip").mkdir()
    (docs / "a.zip/a.txt").write_bytes(b"An ordinary file about penguins.")
    real.index()
    assert paths(real, docs) == ["a.zip/a.txt"]
    assert row(real, docs / "a.zip/a.txt").container_id is None
    assert real.found("penguins") == {"a.txt"}
    assert is_whole(real)


def test_exclusions_apply_to_members(real, docs) -> None:
    files = {".hidden/a.txt": GREEN, "node_modules/b.txt": GREEN, "id_rsa": KEY, "notes.txt": KEY, "c.txt": GREEN}
    (docs / "a.zip").write_bytes(zipped({**files, "private/d.txt": BLUE}))
    real.settings = IndexSettings(exclude=("/a.zip/private/",))
    real.folder(docs)
    real.index()
    assert paths(real, docs) == ["a.zip", "a.zip/c.txt", "a.zip/notes.txt"]
    assert row(real, docs / "a.zip/notes.txt").kind == SECRET_KIND
    assert not real.catalog.passages.name_of(row(real, docs / "a.zip/notes.txt").id)
    indexer = real.start()
    indexer.change_settings(IndexSettings(exclude=("c.txt",)))
    real.finish()
    assert paths(real, docs) == ["a.zip", "a.zip/notes.txt", "a.zip/private/d.txt"]
    # What "Exclude folder" writes for a file directly in the archive.
    indexer.change_settings(IndexSettings(exclude=("/a.zip/",)))
    real.finish()
    assert paths(real, docs) == ["a.zip"]
    indexer.change_settings(IndexSettings(skip_secrets=False))
    real.finish()
    assert row(real, docs / "a.zip/notes.txt").kind == "txt"
    assert row(real, docs / "a.zip/id_rsa").state is FileState.INDEXED
    indexer.change_settings(IndexSettings())
    real.finish()
    assert real.catalog.files.by_path(docs / "a.zip/id_rsa") is None
    assert real.found("openssh") == set()


def test_a_locked_member_is_a_problem_that_can_be_retried(real, docs) -> None:
    archive = docs / "a.zip"
    archive.write_bytes(zipped({"locked.txt": GREEN, "open.txt": BLUE}))
    lock(archive, "locked.txt")
    real.folder(docs)
    real.index()
    (problem,) = real.catalog.problems()
    assert (problem.path, problem.kind) == (str(archive / "locked.txt"), ProblemKind.ENCRYPTED)
    assert real.found("curtain") == {"open.txt"}
    indexer = real.start()
    indexer.retry([archive / "locked.txt"])
    real.finish()
    assert len(real.catalog.problems()) == 1
    real.catalog.ignore([archive / "locked.txt"], True)
    indexer.retry()
    real.finish()
    assert real.catalog.problems() == []
    assert is_whole(real)


def test_a_broken_archive_says_so_and_keeps_what_was_read(real, docs) -> None:
    data = zipped({"a.txt": GREEN})
    (docs / "a.zip").write_bytes(data[: len(data) // 2])
    real.folder(docs)
    real.index()
    assert real.catalog.files.notes(row(real, docs / "a.zip").id) == (
        "This file is damaged, incomplete or in an unsupported format.",
    )
    (docs / "a.zip").write_bytes(data)
    real.index()
    assert real.catalog.files.notes(row(real, docs / "a.zip").id) == ()
    assert real.found("whiteboard") == {"a.txt"}


def test_members_in_formats_that_a_new_version_reads_are_read_again(real, docs, monkeypatch) -> None:
    archive = docs / "a.zip"
    archive.write_bytes(zipped({"a.md": GREEN, "b.txt": BLUE}))
    real.folder(docs)
    real.index()
    before = row(real, archive / "b.txt")
    real.catalog._database.execute("UPDATE files SET state = 'skipped', title = 'old' WHERE path LIKE '%a.md'")
    monkeypatch.setitem(formats._READER_VERSIONS, "md", "@2")
    tally = real.index()
    assert (tally.files_indexed, row(real, archive / "a.md").state) == (1, FileState.INDEXED)
    assert row(real, archive / "b.txt") == before
    assert real.catalog.containers.count() == 0
    assert real.index().files_indexed == 0
    assert is_whole(real)


def test_containers_of_a_drive_that_is_removed_are_read_when_it_is_back(real, docs) -> None:
    (docs / "a.zip").write_bytes(zipped({"a.txt": GREEN}))
    real.folder(docs)
    real.index()
    real.catalog.files.delete_members(row(real, docs / "a.zip").id)
    real.catalog.containers.put(row(real, docs / "a.zip").id)
    docs.rename(docs.with_name("unmounted"))
    real.index()
    assert (real.catalog.containers.count(), real.catalog.containers.next().attempts) == (1, 0)
    assert real.catalog.containers.count([row(real, docs / "a.zip").folder_id]) == 0
    docs.with_name("unmounted").rename(docs)
    real.index()
    assert real.found("whiteboard") == {"a.txt"}
    assert is_whole(real)


def test_an_index_of_an_earlier_version_reads_its_containers(real, docs) -> None:
    (docs / "a.zip").write_bytes(zipped({"a.txt": GREEN}))
    (docs / "b.eml").write_bytes(mail("Hi", "Hello.", {"b.txt": BLUE}))
    (docs / "c.txt").write_bytes(BLUE)
    real.folder(docs)
    real.index()
    database = real.catalog._database
    members = [file_id for (file_id,) in database.rows("SELECT id FROM files WHERE container_id IS NOT NULL")]
    real.catalog.files.delete(members)
    real.catalog.meta.remove("containers")
    real.embedder.embedded = []
    assert real.index().files_indexed == 2
    assert real.found("whiteboard") == {"a.txt"}
    assert real.found("curtain") == {"b.txt", "c.txt"}
    assert not real.embedder.embedded
    assert is_whole(real)


def test_a_stop_in_the_middle_of_a_container_loses_nothing(real, docs) -> None:
    count = 60
    files = {f"{number}.txt": b"Text with number%d and further words." % number for number in range(count)}
    (docs / "a.zip").write_bytes(zipped(files))
    real.folder(docs)
    real.start(rescans=True)
    real.wait(lambda: len(paths(real, docs)) > 5, "for the first members")
    real.stop()
    assert real.catalog.containers.next().attempts == 0
    real.index()
    assert len(paths(real, docs)) == count + 1
    assert len(real.embedder.embedded) == len(set(real.embedder.embedded)) == count
    assert is_whole(real)


def kill_readers() -> None:
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.Error):
            if "extractor" in child.cmdline():
                child.kill()


def test_a_killed_reader_loses_nothing(real, docs, expect_log) -> None:
    expect_log("the reader ended with status -9")
    # The second kill may meet a process that is still starting.
    expect_log("the reader did not start")
    count = 200
    files = {f"{number}.txt": b"Text with number%d and further words." % number for number in range(count)}
    (docs / "a.zip").write_bytes(zipped(files))
    real.folder(docs)
    real.start(rescans=True)
    for least in (5, 30):
        real.wait(lambda least=least: len(paths(real, docs)) > least, "for the first members")
        kill_readers()
    real.finish()
    assert len(paths(real, docs)) == count + 1
    assert not real.catalog.problems()
    assert len(real.embedder.embedded) == len(set(real.embedder.embedded)) == count
    real.stop()
    assert is_whole(real)


def test_a_container_in_hand_at_two_crashes_is_set_aside(real, docs, expect_log) -> None:
    expect_log("in hand at 2 crashes")
    (docs / "a.zip").write_bytes(zipped({"a.txt": GREEN}))
    real.folder(docs)
    real.index()
    file_id = row(real, docs / "a.zip").id
    for _ in range(2):
        real.catalog.containers.put(file_id)
    for _ in range(2):
        real.catalog.containers.count_attempt(real.catalog.containers.next())
    real.index()
    assert real.catalog.files.notes(file_id) == (
        "The program crashed twice while reading this file, so the file is skipped.",
    )
    assert real.found("whiteboard") == {"a.txt"}
    assert is_whole(real)


def test_a_saved_container_is_read_while_changes_are_followed(real, docs) -> None:
    real.folder(docs)
    real.follow()
    (docs / "b.eml").write_bytes(mail("Hi", "Hello.", {"b.txt": BLUE}))
    wait_for(lambda: real.found("curtain") == {"b.txt"}, "the attachment")
    (docs / "c").mkdir()
    (docs / "b.eml").rename(docs / "c/d.eml")
    wait_for(lambda: paths(real, docs) == ["c/d.eml", "c/d.eml/b.txt"], "the move")
    (docs / "c/d.eml").unlink()
    wait_for(lambda: paths(real, docs) == [], "the removal")


def test_a_container_that_is_moved_or_removed_while_it_is_read(real, docs) -> None:
    files = {f"{number}.txt": b"Text with number%d and further words." % number for number in range(400)}
    real.folder(docs)
    real.follow()
    (docs / "a.zip").write_bytes(zipped(files))
    real.wait(lambda: len(paths(real, docs)) > 5, "for the first members")
    (docs / "a.zip").rename(docs / "b.zip")
    real.wait(lambda: len(paths(real, docs)) == 401 and paths(real, docs)[0] == "b.zip", "for the move")
    real.finish()
    assert {path.partition("/")[0] for path in paths(real, docs)} == {"b.zip"}
    (docs / "c.zip").write_bytes(zipped({name: data + b" And more." for name, data in files.items()}))
    real.wait(lambda: len(paths(real, docs)) > 405, "for the first members")
    (docs / "c.zip").unlink()
    real.wait(lambda: len(paths(real, docs)) == 401, "for the removal")
    real.finish()
    assert len(paths(real, docs)) == 401
    real.stop()
    assert is_whole(real)
