"""The packaged program: how it starts itself, and where it keeps its files when it is portable."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_search.app_info import PORTABLE_FOLDER, PORTABLE_MARK, role_command
from desktop_search.own_files import FOLDER_NAME
from desktop_search.paths import MODELS_VARIABLE, AppPaths
from desktop_search.platform.desktop.desktop_entry import start_command


@pytest.fixture
def program(monkeypatch, tmp_path):
    """The executable of a packaged program."""

    def frozen(*below: str, system: str = "linux") -> Path:
        executable = tmp_path.joinpath(*below, "desktop-search")
        executable.parent.mkdir(parents=True, exist_ok=True)
        executable.touch()
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(executable))
        return executable

    return frozen


def test_from_sources_a_role_is_started_by_python():
    assert role_command("engine") == [sys.executable, "-P", "-m", "desktop_search", "engine"]


def test_packaged_a_role_is_started_by_the_program_itself(program):
    executable = program()
    assert role_command("engine", "--base-dir", "x") == [str(executable), "engine", "--base-dir", "x"]


def test_the_desktop_starts_the_packaged_program(program):
    executable = program()
    assert start_command("--hidden") == [str(executable), "--hidden"]


def test_windows_starts_no_black_window_beside_the_own(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\Desktop Search\desktop-search.exe")
    assert role_command("engine") == [r"C:\Program Files\Desktop Search\desktop-search-window.exe", "engine"]


def test_without_the_mark_files_lie_where_the_system_wants_them(program):
    before = AppPaths.default()
    program()
    assert AppPaths.default() == before


def test_with_the_mark_everything_lies_beside_the_program(program, monkeypatch):
    monkeypatch.delenv(MODELS_VARIABLE)
    folder = program().parent
    (folder / PORTABLE_MARK).touch()
    paths = AppPaths.default()
    assert paths == replace(AppPaths.under(folder / PORTABLE_FOLDER), base_dir=None)
    assert all(place.is_relative_to(folder / PORTABLE_FOLDER) for place in paths.own_places)


def test_a_portable_program_keeps_to_what_the_command_line_says(program, tmp_path):
    (program("app").parent / PORTABLE_MARK).touch()
    assert AppPaths.choose(tmp_path / "elsewhere").data == tmp_path / "elsewhere" / FOLDER_NAME


def test_on_a_mac_it_lies_beside_the_bundle_which_stays_as_signed(program, tmp_path):
    program("Desktop Search.app", "Contents", "MacOS", system="darwin")
    (tmp_path / PORTABLE_MARK).touch()
    assert AppPaths.default().data == tmp_path / PORTABLE_FOLDER / FOLDER_NAME


def test_the_mark_means_nothing_to_a_program_run_from_sources(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / PORTABLE_MARK).touch()
    assert AppPaths.default().data.parent != tmp_path / PORTABLE_FOLDER
