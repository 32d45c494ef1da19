"""Listing and removing folders on the command line."""

from pathlib import Path

import pytest
from helpers.engines import FAKE_ENGINE, EngineProcess, run_command, run_json


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """An index of two folders, one inside the other."""
    docs = tmp_path / "docs"
    for name in ("plan.txt", "work/memo.txt"):
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(f"The walrus in {name}.")
    engine = EngineProcess(tmp_path / "base", FAKE_ENGINE)
    try:
        engine.wait_until_ready()
        engine.index_to_end((str(docs), str(docs / "work"))).result()
    finally:
        engine.close()
    return tmp_path / "base"


def found(base: Path) -> list[str]:
    return sorted(Path(hit["path"]).name for hit in run_json(base, "search", "walrus")["hits"])


def test_a_folder_inside_another_is_removed_as_the_flag_says(base: Path, tmp_path: Path) -> None:
    docs, work = str(tmp_path / "docs"), str(tmp_path / "docs" / "work")
    assert run_command(base, "folders", "list").stdout.splitlines() == [docs, work]
    undecided = run_command(base, "folders", "remove", work)
    assert undecided.returncode == 1
    assert "Add --exclude" in undecided.stderr
    assert found(base) == ["memo.txt", "plan.txt"]
    kept = run_command(base, "folders", "remove", work, "--keep")
    assert kept.stdout == f"The files of {work} stay in search as part of {docs}.\n"
    assert found(base) == ["memo.txt", "plan.txt"]
    assert run_json(base, "folders", "list") == {"folders": [{"path": docs, "files": 2, "inside": None}]}


def test_an_excluded_folder_stays_away_and_the_outer_one_can_go_too(base: Path, tmp_path: Path) -> None:
    docs, work = str(tmp_path / "docs"), str(tmp_path / "docs" / "work")
    done = run_json(base, "folders", "remove", work, "--exclude")
    assert done == {"removed": work, "excluded": True}
    assert found(base) == ["plan.txt"]
    assert run_command(base, "index", docs).returncode == 0
    assert found(base) == ["plan.txt"]
    assert run_command(base, "folders", "remove", docs).returncode == 0
    assert run_json(base, "folders", "list") == {"folders": []}
    unknown = run_command(base, "folders", "remove", docs)
    assert (unknown.returncode, unknown.stdout) == (1, "")
    assert "is not among the folders" in unknown.stderr
