"""Files of formats that a new version reads for the first time, or in another way, are read again."""

import shutil

import pytest
from helpers.media import MEDIA

from desktop_search.domain import formats
from desktop_search.extract.extract_client import ExtractClient
from desktop_search.store.sqlite.rows import FileFacts, FileState


@pytest.fixture
def media(bench, docs):
    """An indexed folder: a photo with a caption, one without, a song, contacts and a note."""
    for name in ("caption.jpg", "camera.jpg", "song.mp3", "untagged.mp3", "contacts.vcf"):
        shutil.copy(MEDIA / name, docs)
    (docs / "note.txt").write_text("sluice", encoding="utf-8")
    bench.make_reader = ExtractClient
    bench.folder(docs)
    bench.index()
    return docs


def as_of_an_earlier_version(bench, docs) -> None:
    """What an earlier version recorded: media without text, contacts as plain text; and no versions of readers."""
    with bench.catalog.transaction():
        for file in docs.iterdir():
            row = bench.catalog.files.by_path(file)
            if formats.is_media(file):
                facts = FileFacts(row.folder_id, row.path, row.size, row.mtime_ns)
                bench.catalog.files.commit_skipped(facts, file.suffix[1:])
        bench.catalog._database.execute("UPDATE files SET splitter = replace(splitter, '@2', '')")


def test_tags_are_found_and_media_without_any_are_no_problem(bench, media) -> None:
    assert bench.found("race") == {"caption.jpg"}
    assert bench.found("flooded") == {"song.mp3"}
    assert bench.found("varnholt") >= {"song.mp3", "contacts.vcf"}
    counts = bench.catalog.counts()
    assert (counts.indexed, counts.skipped, counts.failed) == (4, 2, 0)
    assert bench.index().files_indexed == 0


def test_files_read_by_an_earlier_version_are_read_again_once(bench, media) -> None:
    as_of_an_earlier_version(bench, media)
    assert bench.found("race") == set()
    tally = bench.index()
    # The note is not read, and the vectors are those of before.
    assert (tally.files_indexed, tally.files_skipped, tally.passages_embedded) == (3, 2, 0)
    assert bench.found("race") == {"caption.jpg"}
    assert bench.catalog.files.by_path(media / "contacts.vcf").kind == "vcf"
    tally = bench.index()
    assert (tally.files_indexed, tally.files_skipped) == (0, 0)


def test_a_changed_reader_reads_its_files_again(bench, media, monkeypatch) -> None:
    monkeypatch.setitem(formats._READER_VERSIONS, "vcf", "@3")
    assert bench.index().files_indexed == 1
    monkeypatch.setitem(formats._READER_VERSIONS, "txt", "@2")
    assert bench.index().files_indexed == 1
    assert bench.index().files_indexed == 0


def test_a_renamed_file_of_an_earlier_version_is_read_again(bench, media) -> None:
    as_of_an_earlier_version(bench, media)
    (media / "caption.jpg").rename(media / "regatta.jpg")
    bench.index()
    assert bench.found("race") == {"regatta.jpg"}


def test_an_ignored_problem_of_media_stays_as_it_is(bench, media) -> None:
    (media / "broken.vcf").write_text("nothing", encoding="utf-8")
    bench.index()
    bench.catalog.files.ignore([media / "broken.vcf"], True)
    bench.catalog._database.execute("UPDATE files SET splitter = ''")
    bench.index()
    assert bench.catalog.files.by_path(media / "broken.vcf").state is FileState.IGNORED


def test_media_are_not_hashed(bench, media) -> None:
    row = bench.catalog.files.by_path(media / "song.mp3")
    assert row.content_hash == b""
    assert bench.catalog.files.by_path(media / "note.txt").content_hash
