"""A drive that comes back at another path; a real one where this machine lets a test mount one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_search.indexing.scan import remounts
from desktop_search.indexing.scan.folder_scan import ScanStoppedError
from desktop_search.platform.system.volumes import Mount, Place, found_at, place_of
from tests.unit.indexing.conftest import Bench

FILES = 40


def fill(folder: Path) -> None:
    for number in range(FILES):
        place = folder / f"part{number % 3}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"letter {number}.txt").write_text(f"word{number} stands here")


def no_more_reading(bench: Bench) -> None:
    def refuse(path: Path) -> None:
        raise AssertionError(f"{path} was read")

    bench.reader.before_read = refuse


def paths(bench: Bench) -> set[str]:
    return {known.where for folder in bench.catalog.folders.all() for known in bench.catalog.files.known(folder.id)}


def test_a_real_drive_that_is_mounted_elsewhere(bench: Bench, drive: Callable[[str], Path]) -> None:
    docs = drive("first") / "my" / "docs"
    fill(docs)
    bench.folder(docs)
    bench.index()
    embedded = len(bench.embedder.embedded)
    no_more_reading(bench)

    drive("")
    bench.index()
    assert len(paths(bench)) == FILES, "unplugged, nothing is forgotten"
    assert "is unavailable" in bench.catalog.folders.all()[0].message

    moved = drive("second") / "my" / "docs"
    tally = bench.index()
    assert [folder.path for folder in bench.catalog.folders.all()] == [moved]
    assert paths(bench) == {str(path) for path in moved.rglob("*.txt")}
    assert (tally.files_unchanged, tally.files_indexed, tally.files_removed) == (FILES, 0, 0)
    assert len(bench.embedder.embedded) == embedded
    assert bench.found("word7") == {"letter 7.txt"}
    assert bench.catalog.folders.all()[0].message == ""
    assert bench.catalog.audit() == []


def test_a_running_indexer_notices_by_itself(
    bench: Bench, drive: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_search.indexing.watch.change_tracker.MISSING_S", 0.2)
    docs = drive("first") / "docs"
    fill(docs)
    bench.folder(docs)
    indexer = bench.follow()
    no_more_reading(bench)
    # A watched drive is busy, so the watches go first, as when it is pulled.
    bench.stop()
    drive("")
    indexer = bench.start(follows=True)
    indexer.rescan()
    bench.finish()
    moved = drive("second") / "docs"
    bench.wait(lambda: bench.catalog.folders.all()[0].path == moved, "for the drive")
    bench.wait(lambda: paths(bench) == {str(path) for path in moved.rglob("*.txt")}, "for its files")
    bench.reader.before_read = lambda path: None
    (moved / "new.txt").write_text("freshword")
    bench.wait(lambda: bench.found("freshword") == {"new.txt"}, "for a new file to be heard of")
    bench.stop()


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Says that folders are drives: name of the folder, identity of the drive."""

    def say(**drives: str) -> None:
        told = [Mount(str(tmp_path / name), "/", volume) for name, volume in drives.items()]
        monkeypatch.setattr(remounts, "mounted", lambda: told)

    return say


def test_another_drive_at_the_old_path_does_not_pass_for_it(bench: Bench, tmp_path: Path, mounts) -> None:
    mounts(e="serial:1")
    fill(tmp_path / "e" / "docs")
    bench.folder(tmp_path / "e" / "docs")
    bench.index()
    no_more_reading(bench)
    (tmp_path / "e").rename(tmp_path / "f")
    (tmp_path / "e" / "docs").mkdir(parents=True)
    (tmp_path / "e" / "docs" / "other.png").write_text("another drive")
    mounts(e="serial:2", f="serial:1")
    assert bench.index().files_removed == 0
    assert paths(bench) == {str(path) for path in (tmp_path / "f" / "docs").rglob("*.txt")}


def test_a_copy_of_a_drive_with_other_files_is_not_taken_for_it(bench: Bench, tmp_path: Path, mounts) -> None:
    mounts(e="serial:1")
    fill(tmp_path / "e" / "docs")
    bench.folder(tmp_path / "e" / "docs")
    bench.index()
    (tmp_path / "e").rename(tmp_path / "away")
    (tmp_path / "f" / "docs").mkdir(parents=True)
    (tmp_path / "f" / "docs" / "other.txt").write_text("other")
    mounts(f="serial:1")
    bench.index()
    assert bench.catalog.folders.all()[0].path == tmp_path / "e" / "docs"
    assert len(paths(bench)) == FILES


def test_a_folder_of_ones_own_choice_is_not_taken_over(bench: Bench, tmp_path: Path, mounts) -> None:
    mounts(e="serial:1")
    fill(tmp_path / "e" / "docs")
    bench.folder(tmp_path / "e" / "docs")
    bench.index()
    (tmp_path / "e").rename(tmp_path / "f")
    mounts(f="serial:1")
    bench.folder(tmp_path / "f")
    tally = bench.index()
    assert tally.passages_embedded == 0, "added by hand, its texts are known"
    assert {folder.path for folder in bench.catalog.folders.all()} == {tmp_path / "e" / "docs", tmp_path / "f"}


def test_a_stop_in_the_midst_loses_nothing(
    bench: Bench, tmp_path: Path, mounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts(e="serial:1")
    fill(tmp_path / "e" / "docs")
    bench.folder(tmp_path / "e" / "docs")
    bench.index()
    no_more_reading(bench)
    (tmp_path / "e").rename(tmp_path / "f")
    mounts(f="serial:1")
    monkeypatch.setattr(remounts, "SLICE", 7)
    answers = iter([True, True, False])
    with pytest.raises(ScanStoppedError):
        remounts.at_its_place(bench.catalog.folders.all()[0], bench.catalog, lambda: next(answers))
    moved = {path for path in paths(bench) if path.startswith(str(tmp_path / "f"))}
    assert len(moved) == 21
    tally = bench.index()
    assert (tally.files_unchanged, tally.files_removed) == (FILES, 0)
    assert paths(bench) == {str(path) for path in (tmp_path / "f" / "docs").rglob("*.txt")}
    assert bench.catalog.audit() == []


def test_places_are_known_by_volume_and_path_inside() -> None:
    table = [Mount("/", "/", "uuid:a"), Mount("/media/stick", "/", "uuid:b"), Mount("/home", "/@home", "uuid:c")]
    assert place_of(Path("/media/stick/docs"), table) == Place("uuid:b", "/docs")
    assert place_of(Path("/media/sticky"), table) == Place("uuid:a", "/media/sticky")
    assert place_of(Path("/home/ada"), table) == Place("uuid:c", "/@home/ada")
    assert place_of(Path("/home/ada"), [*table, Mount("/home", "/", "")]) is None
    assert found_at(Place("uuid:b", "/no such folder"), table) == []
