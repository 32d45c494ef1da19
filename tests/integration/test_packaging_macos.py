"""Metadata for macOS, and the order of steps of the disk image, with fakes of Apple's tools that record calls."""

import os
import plistlib
import sys
from pathlib import Path

import pytest
from helpers.tools import output_of

from desktop_search.app_info import VERSION

SCRIPTS = Path(__file__).resolve().parent.parent.parent / "packaging" / "macos"
TOOLS = ("codesign", "ditto", "hdiutil", "xcrun")
MACHINE_CODE = b"\xcf\xfa\xed\xfe code"


def test_the_entitlements_are_a_property_list_that_opens_no_door_to_other_libraries() -> None:
    entitlements = plistlib.loads((SCRIPTS / "entitlements.plist").read_bytes())
    assert entitlements["com.apple.security.cs.allow-unsigned-executable-memory"] is True
    assert "com.apple.security.cs.disable-library-validation" not in entitlements


def test_the_info_says_why_it_reads_folders() -> None:
    told = output_of([sys.executable, "-c", "import info, plistlib; print(plistlib.dumps(info.INFO).decode())"],
                     cwd=SCRIPTS)  # fmt: skip
    info = plistlib.loads(told.encode())
    assert info["CFBundleShortVersionString"] == VERSION
    assert "never changed" in info["NSDocumentsFolderUsageDescription"]
    assert len(info["CFBundleLocalizations"]) == 12


@pytest.fixture
def app(tmp_path: Path) -> Path:
    app = tmp_path / "Desktop Search.app"
    for below, data in (
        ("Contents/MacOS/desktop-search-window", MACHINE_CODE),
        ("Contents/Frameworks/onnxruntime/capi/libonnxruntime.dylib", MACHINE_CODE),
        ("Contents/Resources/app.icns", b"icns"),
    ):
        (app / below).parent.mkdir(parents=True)
        (app / below).write_bytes(data)
    return app


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    tools, log = tmp_path / "tools", tmp_path / "calls"
    tools.mkdir()
    for tool in TOOLS:
        (tools / tool).write_text(f'#!/bin/sh\necho {tool} "$@" >> "{log}"\n')
        (tools / tool).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    return log


def test_it_is_signed_from_the_inside_out_and_notarised_last(app: Path, calls: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.dmg"
    options = ("--identity", "Developer ID", "--notary-profile", "notary")
    output_of([sys.executable, SCRIPTS / "bundle.py", app, out, *options])
    lines = calls.read_text().splitlines()
    ends = [line.replace(str(tmp_path), "").rpartition("/")[2] for line in lines]
    assert ends[:4] == ["libonnxruntime.dylib", "desktop-search-window", "Desktop Search.app", "Desktop Search.app"]
    assert ["--options runtime" in line for line in lines[:3]] == [True, True, True]
    assert ["entitlements.plist" in line for line in lines[:3]] == [False, True, True]
    assert [line.split()[0] for line in lines[4:]] == ["ditto", "hdiutil", "codesign", "xcrun", "xcrun"]
    assert "notarytool submit" in lines[-2]
    assert "--wait" in lines[-2]
    assert "stapler staple" in lines[-1]
    german = (app / "Contents/Resources/de.lproj/InfoPlist.strings").read_text(encoding="utf-8")
    assert german.count('" = "Die Dateien') == 6


def test_without_an_identity_nothing_is_asked_of_apple(app: Path, calls: Path, tmp_path: Path) -> None:
    output_of([sys.executable, SCRIPTS / "bundle.py", app, tmp_path / "out.dmg"])
    lines = calls.read_text().splitlines()
    assert all("--timestamp" not in line and "xcrun" not in line for line in lines)
    assert lines[0].startswith("codesign --force --sign - ")
