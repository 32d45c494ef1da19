"""Starting with the session."""

import os
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.platform.desktop.autostart import Autostart
from desktop_search.platform.desktop.desktop_entry import exec_line, start_command

linux = pytest.mark.skipif(sys.platform != "linux", reason="XDG autostart is Linux's")


def fields(file: Path) -> dict[str, str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    return dict(line.split("=", 1) for line in lines[1:])


@linux
def test_the_entry_is_written_and_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    autostart = Autostart(["/opt/desktop-search", "--hidden"])
    file = tmp_path / "autostart" / "desktop-search.desktop"
    assert autostart.place == str(file)
    assert not autostart.is_on()
    autostart.switch(on=False)
    autostart.switch(on=True)
    assert autostart.is_on()
    assert fields(file)["Exec"] == "/opt/desktop-search --hidden"
    assert fields(file)["TryExec"] == "/opt/desktop-search"
    # As the tools of GNOME and of others switch it off.
    file.write_text(file.read_text() + "Hidden=true\n")
    assert not autostart.is_on()
    autostart.switch(on=True)
    assert autostart.is_on()
    autostart.switch(on=False)
    assert not file.exists()


@linux
def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    assert not Autostart(["x"]).is_on()
    with pytest.raises(DesktopSearchError, match="could not be written"):
        Autostart(["x"]).switch(on=True)


@linux
@pytest.mark.parametrize(
    "part", ["plain", "two words", 'quo"te', "back\\slash", "$HOME", "`id`", "a'b", "ümlaut", "é\n"]
)
def test_exec_quotes_as_a_shell_would_read_it(part: str) -> None:
    # Within double quotes a shell undoes the same escapes.
    line = exec_line(["printf", "%s|", part]).replace("%%", "%")
    assert subprocess.run(["sh", "-c", line], capture_output=True, text=True, timeout=30).stdout == f"{part}|"


def test_a_percent_sign_is_no_field_code() -> None:
    assert exec_line(["x", "100%f"]) == 'x "100%%f"'


@linux
def test_the_program_is_named_so_that_it_starts_from_anywhere() -> None:
    command = start_command("--hidden")
    assert Path(command[0]).is_absolute()
    assert os.access(command[0], os.X_OK)
    assert command[-1] == "--hidden"


@linux
def test_macos_gets_a_launch_agent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setenv("HOME", str(tmp_path))
    command = ["/Applications/Desktop Search.app/Contents/MacOS/desktop-search-window", "--hidden"]
    autostart = Autostart(command)
    file = tmp_path / "Library" / "LaunchAgents" / "desktop-search.plist"
    assert not autostart.is_on()
    autostart.switch(on=True)
    assert autostart.is_on()
    agent = plistlib.loads(file.read_bytes())
    assert (agent["ProgramArguments"], agent["RunAtLoad"]) == (command, True)
    autostart.switch(on=False)
    assert not file.exists()
