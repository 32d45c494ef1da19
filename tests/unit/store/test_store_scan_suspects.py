"""Folders in which a scan hung: when they are set aside, and when they are tried again."""

import os
from pathlib import Path

import pytest

from desktop_search.domain.status import ProblemKind
from desktop_search.store.catalog import scan_suspects
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.catalog.scan_suspects import RETRY_CHANGED_AFTER_S


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    chosen = tmp_path / os.fsdecode("chosen é".encode())
    for name in ("a", "b", "c"):
        (chosen / name).mkdir(parents=True)
    (chosen / ".gitignore").write_text("*.log\n")
    return chosen


@pytest.fixture
def catalog(tmp_path: Path, chosen: Path):
    catalog = Catalog.open(tmp_path / "catalog.sqlite")
    catalog.folders.add(chosen)
    yield catalog
    catalog.close()


def test_a_folder_is_set_aside_after_two_hangs_and_its_pattern_file_is_named(catalog: Catalog, chosen: Path):
    suspects = catalog.scan_suspects
    suspects.blame(str(chosen / "a"), str(chosen))
    assert suspects.set_aside() == frozenset()
    assert catalog.problems() == []
    suspects.blame(str(chosen / "a"), str(chosen))
    assert suspects.set_aside() == {str(chosen / "a")}
    (problem,) = catalog.problems()
    assert (problem.path, problem.kind) == (str(chosen / "a"), ProblemKind.NOT_SCANNED)
    assert str(chosen / ".gitignore") in problem.remedy
    assert suspects.problem_of(str(chosen / "a" / "deep" / "file.txt")) == problem
    assert suspects.problem_of(str(chosen / "ab")) is None


def test_patterns_that_hang_in_folder_after_folder_set_all_of_them_aside(catalog: Catalog, chosen: Path):
    for name in ("a", "a", "b", "b"):
        assert str(chosen) not in catalog.scan_suspects.set_aside()
        catalog.scan_suspects.blame(str(chosen / name), str(chosen))
    assert str(chosen) in catalog.scan_suspects.set_aside()


def test_changed_patterns_are_tried_again_at_once(catalog: Catalog, chosen: Path):
    for _ in range(2):
        catalog.scan_suspects.blame(str(chosen / "a"), str(chosen))
    (chosen / ".gitignore").write_text("*.log\n*.tmp\n")
    assert catalog.scan_suspects.set_aside() == frozenset()
    assert catalog.problems() == []


def test_a_changed_folder_is_tried_once_more_and_not_every_minute(catalog: Catalog, chosen: Path, monkeypatch):
    suspects, place = catalog.scan_suspects, str(chosen / "a")
    for _ in range(2):
        suspects.blame(place, "")
    (chosen / "a" / "new.txt").touch()
    assert suspects.set_aside() == {place}
    now_s = scan_suspects.time.time()
    monkeypatch.setattr(scan_suspects.time, "time", lambda: now_s + RETRY_CHANGED_AFTER_S + 1)
    assert suspects.set_aside() == frozenset()
    suspects.blame(place, "")
    assert suspects.set_aside() == {place}


def test_a_retry_an_update_and_removal_end_it(catalog: Catalog, chosen: Path, monkeypatch):
    suspects, place = catalog.scan_suspects, str(chosen / "a")

    def blame() -> None:
        for _ in range(2):
            suspects.blame(place, "")
        assert suspects.set_aside() == {place}

    blame()
    assert not suspects.lift([str(chosen / "b")])
    assert suspects.lift([str(chosen)])
    assert suspects.set_aside() == frozenset()
    blame()
    (chosen / "a").rmdir()
    assert suspects.set_aside() == frozenset()
    (chosen / "a").mkdir()
    blame()
    monkeypatch.setattr(scan_suspects, "VERSION", "999")
    assert suspects.set_aside() == frozenset()


def test_an_ignored_folder_stays_set_aside(catalog: Catalog, chosen: Path):
    place = chosen / "a"
    for _ in range(2):
        catalog.scan_suspects.blame(str(place), "")
    catalog.ignore([place], True)
    assert catalog.problems() == []
    assert [problem.path for problem in catalog.problems(ignored=True)] == [str(place)]
    assert catalog.scan_suspects.set_aside() == {str(place)}
    catalog.ignore([place], False)
    assert len(catalog.problems()) == 1
