"""The installer for Windows, compiled with a small fake of the frozen program and run by Wine."""

import os
import struct
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.tools import need, output_of

from desktop_search.app_info import APP_NAME, VERSION

REPOSITORY = Path(__file__).resolve().parent.parent.parent
BUNDLE = REPOSITORY / "packaging" / "windows" / "bundle.py"
WINE_VARIABLE = "DESKTOP_SEARCH_WINE"
PROGRAMS = ("desktop-search.exe", "desktop-search-window.exe")
UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\desktop-search"
RUN_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"


def make_tree(folder: Path, *more: str) -> Path:
    for name in (*PROGRAMS, "_internal/base.zip", "_internal/onnxruntime/capi/onnxruntime.dll", *more):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"content of {name}", encoding="utf-8")
    return folder


def compiled(tree: Path, folder: Path) -> Path:
    folder.mkdir()
    setup = folder / f"desktop-search-{VERSION}-setup.exe"
    # It fails on any warning of makensis.
    assert output_of([sys.executable, BUNDLE, tree, setup], timeout_s=120) == ""
    return setup


def test_the_installer_compiles_without_a_warning(tmp_path: Path) -> None:
    need("makensis")
    # A name with a dollar sign, a space and a letter that is not ASCII.
    tree = make_tree(tmp_path / "tree", "_internal/a $b ü.txt")
    data = compiled(tree, tmp_path / "out").read_bytes()
    assert data.startswith(b"MZ")
    at = struct.unpack_from("<I", data, 0x3C)[0]
    assert struct.unpack_from("<H", data, at + 4)[0] == 0x8664, "for 64 bits, as the program is"


def test_a_tree_without_the_programs_is_refused(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, BUNDLE, tmp_path, tmp_path / "x.exe"], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert "desktop-search-window.exe" in done.stderr
    assert not (tmp_path / "x.exe").exists()


def test_the_portable_archive_has_the_tree_and_the_marker(tmp_path: Path) -> None:
    tree = make_tree(tmp_path / "tree")
    output_of([sys.executable, BUNDLE, tree, tmp_path / "x.zip"])
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        names = set(archive.namelist())
        assert archive.testzip() is None
    top = f"{APP_NAME} {VERSION}"
    assert {
        f"{top}/portable.txt",
        f"{top}/desktop-search.exe",
        f"{top}/_internal/onnxruntime/capi/onnxruntime.dll",
    } <= names
    assert {name.partition("/")[0] for name in names} == {top}


class Wine:
    """A Windows of the test's own."""

    def __init__(self, prefix: Path) -> None:
        self.drive = prefix / "drive_c"
        self.home = self.drive / "users" / (os.environ.get("USER") or "root")
        self._environment = os.environ | {
            "WINEPREFIX": str(prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "HOME": str(prefix.parent),
            "USER": self.home.name,
        }
        self.run("wineboot", "-i")
        self.run("winecfg", "-v", "win10")

    def run(self, *command: str | Path, status: int = 0) -> str:
        done = subprocess.run(
            ["xvfb-run", "-a", "wine", *command], env=self._environment, capture_output=True, timeout=200, check=False
        )
        assert done.returncode == status, done.stderr.decode(errors="replace")
        return done.stdout.decode("cp1252", "replace")

    def has(self, key: str, name: str) -> bool:
        command = ["xvfb-run", "-a", "wine", "reg", "query", key, "/v", name]
        return subprocess.run(command, env=self._environment, capture_output=True, timeout=200).returncode == 0

    def end(self) -> None:
        subprocess.run(["wineserver", "-k"], env=self._environment, timeout=60, check=False)

    def below(self, *parts: str) -> Path:
        return self.home.joinpath("AppData", *parts)


@pytest.fixture
def wine(tmp_path: Path) -> Iterator[Wine]:
    # A Windows takes half a minute to make, and far longer on a busy machine: more than CI has time for.
    if WINE_VARIABLE not in os.environ:
        pytest.skip(f"set {WINE_VARIABLE}=1 to run the installer by Wine")
    need("wine", "xvfb-run")
    made = Wine(tmp_path / "wine")
    yield made
    made.end()


def files_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_install_upgrade_and_uninstall_for_one_person(wine: Wine, tmp_path: Path) -> None:
    need("makensis")
    first = compiled(make_tree(tmp_path / "first", "_internal/old/gone.dll"), tmp_path / "out1")
    second_tree = make_tree(tmp_path / "second", "_internal/new.dll")
    second = compiled(second_tree, tmp_path / "out2")
    installed = wine.below("Local", "Programs", APP_NAME)
    shortcut = wine.below("Roaming", "Microsoft", "Windows", "Start Menu", "Programs", f"{APP_NAME}.lnk")

    wine.run(first, "/S", "/CurrentUser", "/AUTOSTART")
    assert files_below(installed) == files_below(tmp_path / "first") | {"uninstall.exe"}
    assert shortcut.is_file()
    run = wine.run("reg", "query", RUN_KEY, "/v", APP_NAME)
    assert f'\\{APP_NAME}\\desktop-search-window.exe" --hidden' in run
    assert wine.has(rf"HKCU\{UNINSTALL_KEY}", "QuietUninstallString")
    assert not wine.has(rf"HKLM\{UNINSTALL_KEY}", "QuietUninstallString")

    (installed / "mine.txt").write_text("a file of the user")
    index = wine.below("Local", "desktop-search", "catalog.sqlite")
    index.parent.mkdir()
    index.write_text("index")
    wine.run(second, "/S")
    assert files_below(installed) == files_below(second_tree) | {"uninstall.exe", "mine.txt"}
    assert wine.has(RUN_KEY, APP_NAME), "an upgrade keeps the choice"
    assert shortcut.is_file()

    # From its own folder, as otherwise it copies itself away and this would not wait for it.
    windows_folder = f"C:\\users\\{wine.home.name}\\AppData\\Local\\Programs\\{APP_NAME}"
    wine.run(installed / "uninstall.exe", "/S", "/CurrentUser", f"_?={windows_folder}")
    assert files_below(installed) == {"mine.txt"}
    assert not shortcut.exists()
    assert not wine.has(RUN_KEY, APP_NAME)
    assert not wine.has(rf"HKCU\{UNINSTALL_KEY}", "DisplayName")
    assert index.is_file(), "without a person to ask the index is kept"


def test_install_for_all(wine: Wine, tmp_path: Path) -> None:
    need("makensis")
    setup = compiled(make_tree(tmp_path / "tree"), tmp_path / "out")
    wine.run(setup, "/S", "/AllUsers")
    assert "desktop-search.exe" in files_below(wine.drive / "Program Files" / APP_NAME)
    assert wine.has(rf"HKLM\{UNINSTALL_KEY}", "DisplayName")
    assert not wine.has(RUN_KEY, APP_NAME)
    shortcut = wine.drive / "ProgramData/Microsoft/Windows/Start Menu/Programs" / f"{APP_NAME}.lnk"
    # Wine does not keep the AppUserModelID that is written into it: its IPropertyStore::SetValue is a stub.
    assert shortcut.is_file()


def test_a_windows_too_old_is_refused(wine: Wine, tmp_path: Path) -> None:
    need("makensis")
    setup = compiled(make_tree(tmp_path / "tree"), tmp_path / "out")
    wine.run("winecfg", "-v", "win7")
    wine.run(setup, "/S", "/CurrentUser", status=2)
    assert not wine.below("Local", "Programs", APP_NAME).exists()
