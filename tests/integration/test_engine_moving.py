"""The index taken elsewhere: real files, a real engine with a stand-in model, faults on the way."""

import json
import os
import shutil
import subprocess
import sys
from collections import namedtuple
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers.engines import run_command, session

from desktop_search.app_info import role_command
from desktop_search.domain.errors import DesktopSearchError, DiskFullError, IndexInUseError
from desktop_search.domain.queries import SearchQuery
from desktop_search.engine import moving
from desktop_search.engine.moving import empty_index, move_index
from desktop_search.engine.protocol import Answer, GetStatus, IndexToEnd, Search, Status
from desktop_search.engine.work import EngineWork
from desktop_search.paths import AppPaths, write_pointer
from desktop_search.settings import Settings, save_settings
from desktop_search.store.lock import IndexLock

Usage = namedtuple("Usage", "total used free")
STAYS = {"settings.json", "logs", "engine.lock", "data-folder.json"}


class Killed(BaseException):
    """What stands for the end of the process, as nothing catches it."""


@pytest.fixture
def indexed(app_paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AppPaths:
    """Paths of an index with one file in it, and a model of its own."""
    # The shared models lie elsewhere, and are not taken along.
    monkeypatch.delenv("DESKTOP_SEARCH_MODELS")
    monkeypatch.setattr(moving, "MARGIN_BYTES", 0)
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "tea.md").write_text("Steep the oolong for four minutes.")
    save_settings(app_paths.settings_file, Settings())
    with session(app_paths, EngineWork.INDEX) as asked:
        asked.ask(IndexToEnd((str(docs),)))
    (app_paths.models / "mine").mkdir(parents=True)
    (app_paths.models / "mine" / "weights").write_bytes(os.urandom(3 << 20))
    (app_paths.models / "link").symlink_to("mine")
    return app_paths


def found(paths: AppPaths) -> list[str]:
    with session(paths, EngineWork.SEARCH) as asked:
        reply = asked.ask(Search(SearchQuery("oolong")))
        assert isinstance(reply, Answer)
        return [Path(file.path).name for file in reply.answer.files]


def names(folder: Path) -> set[str]:
    return {thing.name for thing in folder.iterdir()}


def again(paths: AppPaths) -> AppPaths:
    return AppPaths.under(paths.config)


def is_as_before(paths: AppPaths, target: Path) -> None:
    assert again(paths) == paths
    assert found(again(paths)) == ["tea.md"]
    assert not list(target.parent.glob("*.moving"))
    assert not (paths.config / "moving.json").exists()


def test_the_index_is_found_and_used_where_it_was_moved_to(indexed: AppPaths, tmp_path: Path) -> None:
    target, told = tmp_path / "drive Ä" / "index", []
    target.parent.mkdir()
    # Everything the program lays beside the index is known to the mover.
    assert all(name in STAYS or name.startswith(moving._OURS) for name in names(indexed.data))
    move_index(indexed, target, lambda done, total: told.append((done, total)))
    moved = again(indexed)
    assert (moved.data, moved.config, moved.known_by) == (target, indexed.config, indexed.data)
    assert found(moved) == ["tea.md"]
    assert (moved.models / "link").resolve() == (target / "models" / "mine")
    assert told[-1][0] == told[-1][1] > 6 << 20
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert names(indexed.data) <= STAYS
    assert (target.stat().st_mode & 0o77, (target / "catalog.sqlite").stat().st_mode & 0o77) == (0, 0)
    # And back again, to where nothing points any more.
    home = tmp_path / "home again"
    move_index(moved, home)
    assert again(indexed).data == home
    assert found(again(indexed)) == ["tea.md"]
    assert not target.exists()


@pytest.mark.parametrize("place", ["elsewhere", "base/desktop-search"])
def test_it_moves_back_to_the_folder_it_shares_with_the_settings(indexed: AppPaths, tmp_path: Path, place: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    move_index(indexed, elsewhere)
    if place.startswith("base"):
        # Where one that lay elsewhere could be taken to before.
        shutil.copytree(elsewhere, tmp_path / place, symlinks=True)
        write_pointer(indexed.config, tmp_path / place)
    # Somebody lost the way back: what an index would write over is not written over.
    (indexed.config / "catalog.sqlite").touch()
    with pytest.raises(DesktopSearchError, match="not empty"):
        move_index(again(indexed), indexed.config)
    (indexed.config / "catalog.sqlite").unlink()
    move_index(again(indexed), indexed.config)
    assert (again(indexed).data, again(indexed).usual_data) == (indexed.config, None)
    is_as_before(indexed, indexed.config / "x")
    assert indexed.settings_file.exists()
    assert (indexed.models / "link").resolve() == indexed.models / "mine"
    assert not (tmp_path / place).exists()


def test_a_way_back_that_breaks_off_leaves_the_settings_and_nothing_of_the_index(
    indexed: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    move_index(indexed, tmp_path / "elsewhere")
    moved = again(indexed)

    def killed(config: Path, data: Path) -> None:
        raise Killed

    monkeypatch.setattr(moving, "write_pointer", killed)
    monkeypatch.setattr(moving, "clear_after_move", lambda paths: None)
    with pytest.raises(Killed):
        move_index(moved, indexed.config)
    monkeypatch.undo()
    monkeypatch.delenv("DESKTOP_SEARCH_MODELS", raising=False)
    assert (indexed.config / "catalog.sqlite").exists()
    assert found(again(indexed)) == ["tea.md"]
    assert again(indexed).data == tmp_path / "elsewhere"
    assert names(indexed.config) <= STAYS
    assert indexed.settings_file.exists()


@pytest.mark.parametrize("target", ["docs", "base/below", ".", "base", "nowhere/at all"])
def test_a_place_that_will_not_do_is_refused(indexed: AppPaths, tmp_path: Path, target: str) -> None:
    with pytest.raises(DesktopSearchError):
        move_index(indexed, tmp_path / target)
    is_as_before(indexed, tmp_path / "docs")
    assert (tmp_path / "docs" / "tea.md").exists()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a disk takes Linux and root's rights")
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "none", place], capture_output=True, check=False)
    if mounted.returncode != 0:
        pytest.skip("this machine does not let a test mount a disk")
    yield place
    subprocess.run(["umount", place], check=True, timeout=30)


def test_a_disk_that_is_too_small_is_told_before_and_one_that_fills_up_leaves_nothing(
    indexed: AppPaths, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = small_disk / "index"
    with pytest.raises(DiskFullError, match="not enough room"):
        move_index(indexed, target)
    assert list(small_disk.iterdir()) == []
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(1 << 40, 0, 1 << 40))
    told: list[int] = []
    with pytest.raises(DiskFullError, match="not enough room"):
        move_index(indexed, target, lambda done, _: told.append(done))
    assert list(small_disk.iterdir()) == []
    monkeypatch.undo()
    is_as_before(indexed, target)


def test_what_is_read_back_otherwise_than_it_was_written_is_not_used(
    indexed: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: Callable[..., bytes] = moving._copied

    def badly(path: Path, copy: Path, note: Callable[[int], None]) -> bytes:
        right = copied(path, copy, note)
        if copy.name == "catalog.sqlite":
            with copy.open("r+b") as file:
                file.seek(5000)
                file.write(b"faulty")
        return right

    monkeypatch.setattr(moving, "_copied", badly)
    with pytest.raises(DesktopSearchError, match="read back"):
        move_index(indexed, tmp_path / "index")
    is_as_before(indexed, tmp_path / "index")


@pytest.mark.parametrize("killed_at", [0.1, 0.9])
def test_a_move_that_is_killed_leaves_the_old_place_in_use(indexed: AppPaths, tmp_path: Path, killed_at: float) -> None:
    with (indexed.models / "mine" / "more").open("wb") as file:
        file.truncate(200 << 20)
    target = tmp_path / "other" / "index"
    target.mkdir(parents=True)
    command = role_command("mover", "--base-dir", str(indexed.config), "--to", str(target))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as mover:
        assert mover.stdout is not None
        for line in mover.stdout:
            news = json.loads(line)
            if news["done"] > news["total"] * killed_at:
                mover.kill()
                break
    assert list(target.parent.glob("*.moving"))
    # Meanwhile somebody puts something where the index was to go.
    (target / "letter.txt").write_text("mine")
    assert found(again(indexed)) == ["tea.md"]
    is_as_before(indexed, target)
    assert (target / "letter.txt").read_text() == "mine"


def test_a_folder_that_was_made_and_not_yet_marked_goes_at_the_next_start(
    indexed: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def touch(path: Path, **given: object) -> None:
        if path.name == moving.NOTE_NAME:
            raise Killed
        touched(path, **given)

    target, theirs = tmp_path / "other" / "index", tmp_path / "other" / "index.moving"
    theirs.mkdir(parents=True)
    with monkeypatch.context() as patched:
        touched: Callable[..., None] = Path.touch
        patched.setattr(Path, "touch", touch)
        patched.setattr(moving, "clear_after_move", lambda paths: None)
        with pytest.raises(Killed):
            move_index(indexed, target)
    assert len(names(target.parent)) == 2
    assert found(again(indexed)) == ["tea.md"]
    # A folder of somebody's own stays, though it is as empty and is called nearly the same.
    assert names(target.parent) == {"index.moving"}
    assert not (indexed.config / "moving.json").exists()


def test_what_lies_in_a_folder_without_the_mark_is_left_alone(indexed: AppPaths, tmp_path: Path) -> None:
    part = tmp_path / "index.moving"
    part.mkdir()
    (part / "letter.txt").write_text("mine")
    moving._note(indexed, indexed.data, tmp_path / "index", part)
    assert found(again(indexed)) == ["tea.md"]
    assert (part / "letter.txt").read_text() == "mine"


def test_after_the_pointer_is_written_the_old_files_go_at_the_next_start(
    indexed: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise Killed

    target = tmp_path / "index"
    with monkeypatch.context() as patched:
        patched.setattr(moving, "clear_after_move", lambda paths: None)
        write = moving.write_pointer
        patched.setattr(moving, "write_pointer", lambda *given: (write(*given), stop()))
        with pytest.raises(Killed):
            move_index(indexed, target)
    assert (indexed.data / "catalog.sqlite").exists()
    assert found(again(indexed)) == ["tea.md"]
    assert names(indexed.data) <= STAYS
    assert names(target) >= {"catalog.sqlite", "models"}
    assert "moving.json" not in names(target)


def test_without_its_drive_no_other_index_is_made_in_its_stead(indexed: AppPaths, tmp_path: Path) -> None:
    target = tmp_path / "drive" / "index"
    target.parent.mkdir()
    move_index(indexed, target)
    target.parent.rename(tmp_path / "unplugged")
    told = run_command(indexed.config, "status")
    assert told.returncode == 1
    assert "which is not there now" in told.stderr
    for work in (empty_index, lambda paths: move_index(paths, tmp_path / "elsewhere")):
        with pytest.raises(DesktopSearchError, match="not there now"):
            work(again(indexed))
    assert not target.parent.exists()
    (tmp_path / "unplugged").rename(target.parent)
    assert found(again(indexed)) == ["tea.md"]


def test_who_finds_another_mover_at_work_leaves_its_copy_alone(indexed: AppPaths, tmp_path: Path) -> None:
    part = tmp_path / "index.moving"
    part.mkdir()
    (part / "moving.json").touch()
    moving._note(indexed, indexed.data, tmp_path / "index", part)
    lock = IndexLock(indexed.lock_file)
    lock.acquire("mover")
    with pytest.raises(IndexInUseError):
        move_index(indexed, tmp_path / "other")
    assert part.is_dir()
    lock.release()
    assert found(again(indexed)) == ["tea.md"]
    assert not part.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links take rights of their own there")
def test_links_lead_where_they_led(indexed: AppPaths, tmp_path: Path) -> None:
    shared, real, link = tmp_path / "shared", tmp_path / "drive" / "deep" / "index", tmp_path / "link"
    indexed.models.rename(shared)
    indexed.models.symlink_to(os.path.relpath(shared, indexed.data))
    real.mkdir(parents=True)
    link.symlink_to(real)
    move_index(indexed, link)
    moved = again(indexed)
    assert moved.data == real
    assert found(moved) == ["tea.md"]
    assert (moved.models / "mine" / "weights").stat().st_size == 3 << 20
    assert (shared / "mine").is_dir()


def test_an_emptied_index_keeps_folders_models_and_settings(indexed: AppPaths, tmp_path: Path) -> None:
    empty_index(indexed)
    with session(indexed, EngineWork.STATUS) as asked:
        reply = asked.ask(GetStatus())
        assert isinstance(reply, Status)
    assert [Path(folder.path).name for folder in reply.status.folders] == ["docs"]
    assert reply.status.files_done == 0
    assert reply.status.message == ""
    assert (indexed.models / "mine" / "weights").exists()
    assert indexed.settings_file.exists()
    with session(indexed, EngineWork.INDEX) as asked:
        asked.ask(IndexToEnd((str(tmp_path / "docs"),)))
    assert found(indexed) == ["tea.md"]
