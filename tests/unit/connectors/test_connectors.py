"""Our entry in the configuration of assistants: added and removed, with everything else kept character by character."""

import errno
import json
import os
import tomllib
from pathlib import Path

import pytest

from desktop_search.connectors.assistant_connections import (
    ConnectionState,
    connection_of,
    plan_connecting,
    plan_disconnecting,
)
from desktop_search.connectors.assistant_programs import AssistantProgram, ConfigFormat, assistant_programs
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.own_files import BACKUP_SUFFIX

COMMAND = ["/opt/desktop search/desktop-search", "mcp"]
OTHER = ["/old/desktop-search", "mcp"]
# Each is a file that a user may have, and the section of its program.
JSON_FILES = [
    "",
    "{}",
    "{}\n",
    '{\n  "mcpServers": {}\n}\n',
    '{"mcpServers": {"one": {"command": "x"}}, "theme": "dark"}',
    '{\r\n\t"mcpServers": {\r\n\t\t"one": {"command": "x"}\r\n\t},\r\n\t"numbers": [1, 2.50, -3e4]\r\n}\r\n',
    '\ufeff{\n    "häß": "\\u00e9 \\/ 漢字",\n    "mcpServers": {\n        "one": {"command": "x"}\n    }\n}',
    '// servers\n{\n  "mcpServers": {\n    "one": {"command": "x"}, // the first\n    /* none */\n  },\n}\n',
    '{\n  "mcpServers": {\n    "one": {"command": "x"} // with "quotes", and } braces\n  }\n}\n',
    '{\n  "mcpServers": {\n    // nothing yet\n  }\n}\n',
]
TOML_FILES = [
    "",
    'model = "gpt"\n',
    '# mine\nmodel = "gpt"\n\n[mcp_servers.one]\ncommand = "x"\n\n# about two\n[mcp_servers.two]\nurl = "y"\n',
    '[mcp_servers]\n\n[profiles.work]\r\ntext = """\n[not.a.table]\n"""\r\n',
]


def program(tmp_path: Path, format: ConfigFormat = ConfigFormat.JSON) -> AssistantProgram:
    section = "mcpServers" if format is ConfigFormat.JSON else "mcp_servers"
    return AssistantProgram("one", "One", tmp_path / "settings", tmp_path, section=section, format=format)


def written(one: AssistantProgram, text: str) -> AssistantProgram:
    if text:
        one.file.write_bytes(text.encode())
    return one


def entry_in(one: AssistantProgram) -> dict:
    text = one.file.read_text(encoding="utf-8-sig")
    if one.format is ConfigFormat.TOML:
        return tomllib.loads(text)["mcp_servers"]["desktop-search"]
    from desktop_search.connectors.json_entries import read_json_entry

    return read_json_entry(text, one.section, "desktop-search")


@pytest.mark.parametrize(
    "format, text", [(ConfigFormat.JSON, text) for text in JSON_FILES] + [(ConfigFormat.TOML, t) for t in TOML_FILES]
)
def test_an_entry_comes_and_goes(tmp_path, format, text):
    one = written(program(tmp_path, format), text)
    assert connection_of(one, COMMAND).state is ConnectionState.OPEN
    plan_connecting(one, OTHER).apply()
    assert connection_of(one, COMMAND).state is ConnectionState.OUTDATED
    plan_connecting(one, COMMAND).apply()
    assert connection_of(one, COMMAND).state is ConnectionState.CONNECTED
    assert entry_in(one) == {"command": COMMAND[0], "args": ["mcp"]}
    after = one.file.read_bytes().decode()
    for line in filter(None, text.splitlines()):
        if "mcpServers" not in line and line != "{}":
            assert line in after or f"{line}," in after or line.replace("} //", "}, //") in after
    backup = tmp_path / f"settings{BACKUP_SUFFIX}"
    assert not text or backup.read_bytes() == text.encode(), "as it was before the first change"
    plan_disconnecting(one).apply()
    assert connection_of(one, COMMAND).state is ConnectionState.OPEN
    final = one.file.read_bytes().decode()
    if format is ConfigFormat.TOML or ('"one"' in text and "// the first" not in text):
        assert final == text, "the same as before, character by character"


def test_neighbours_keep_their_comments(tmp_path):
    text = (
        '{\n  "mcpServers": {\n    "a": 1, // a\n    "desktop-search": {}, // ours\n    // of b\n    "b": 2\n  }\n}\n'
    )
    one = written(program(tmp_path), text)
    plan_disconnecting(one).apply()
    left = one.file.read_text()
    assert "// a\n" in left
    assert "// of b\n" in left
    assert '"b": 2' in left
    assert "desktop-search" not in left


@pytest.mark.parametrize(
    "format, content",
    [
        (ConfigFormat.JSON, b'{"mcpServers": {'),
        (ConfigFormat.JSON, b'{"mcpServers": []}'),
        (ConfigFormat.JSON, b"[1]"),
        (ConfigFormat.JSON, b"\xff\xfe{\x00}\x00"),
        (ConfigFormat.JSON, b"[" * 100_000),
        (ConfigFormat.JSON, b'{"a": nothing}'),
        (ConfigFormat.JSON, b'{"a": 01e}'),
        (ConfigFormat.TOML, b"[mcp_servers\n"),
        (ConfigFormat.TOML, b"mcp_servers = 3\n"),
        (ConfigFormat.TOML, b'mcp_servers = { one = { command = "x" } }\n'),
    ],
)
def test_an_invalid_file_is_not_changed(tmp_path, format, content):
    one = program(tmp_path, format)
    one.file.write_bytes(content)
    with pytest.raises(DesktopSearchError) as caught:
        plan_connecting(one, COMMAND)
    assert str(one.file) in caught.value.text
    assert one.file.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == ["settings"]


def test_a_file_that_changes_meanwhile_is_not_overwritten(tmp_path):
    one = written(program(tmp_path), "{}\n")
    planned = plan_connecting(one, COMMAND)
    one.file.write_text('{"new": 1}\n')
    with pytest.raises(DesktopSearchError, match="in the meantime"):
        planned.apply()
    assert one.file.read_text() == '{"new": 1}\n'


def test_a_full_disk_leaves_the_file_and_no_incomplete_copy(tmp_path, monkeypatch):
    one = written(program(tmp_path), "{}\n")
    planned = plan_connecting(one, COMMAND)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(DesktopSearchError, match="No space left"):
            planned.apply()
    assert [file.name for file in tmp_path.iterdir()] == ["settings"]
    assert one.file.read_text() == "{}\n"
    planned.apply()
    assert (tmp_path / f"settings{BACKUP_SUFFIX}").read_text() == "{}\n"
    assert "desktop-search" in one.file.read_text()


@pytest.mark.skipif(os.name != "posix", reason="permissions and links of POSIX")
def test_links_and_permissions_stay(tmp_path):
    one = program(tmp_path)
    real = tmp_path / "dotfiles"
    real.write_text("{}")
    real.chmod(0o644)
    one.file.symlink_to(real)
    plan_connecting(one, COMMAND).apply()
    assert one.file.is_symlink()
    assert "desktop-search" in real.read_text()
    assert real.stat().st_mode & 0o777 == 0o644


def test_the_change_is_shown_with_its_surroundings(tmp_path):
    lines = [f'  "key{number}": {number},' for number in range(50)]
    one = written(program(tmp_path), "\n".join(["{", *lines, '  "mcpServers": {"one": {}}', "}"]))
    shown = plan_connecting(one, COMMAND).diff().splitlines()
    assert sum(line.startswith("-") for line in shown) == 1
    assert sum(line.startswith("+") for line in shown) == 1
    assert '  "key49": 49,' in "\n".join(shown)
    assert '"key1"' not in "\n".join(shown)


def test_where_each_system_keeps_them(tmp_path):
    def files(system: str, **environment: str) -> dict[str, str]:
        found = assistant_programs(environment, tmp_path, system)
        return {one.program_id: one.file.as_posix().removeprefix(f"{tmp_path.as_posix()}/") for one in found}

    assert files("linux") == {
        "claude-desktop": ".config/Claude/claude_desktop_config.json",
        "claude-code": ".claude.json",
        "codex": ".codex/config.toml",
        "cursor": ".cursor/mcp.json",
        "lm-studio": ".lmstudio/mcp.json",
        "vscode": ".config/Code/User/mcp.json",
    }
    mac = files("darwin")
    assert mac["claude-desktop"] == "Library/Application Support/Claude/claude_desktop_config.json"
    assert mac["vscode"] == "Library/Application Support/Code/User/mcp.json"
    roaming, local = tmp_path / "Roaming", tmp_path / "Local"
    places = {"APPDATA": str(roaming), "LOCALAPPDATA": str(local)}
    assert files("win32", **places)["claude-desktop"] == "Roaming/Claude/claude_desktop_config.json"
    assert files("win32", **places)["vscode"] == "Roaming/Code/User/mcp.json"
    packaged = "Local/Packages/Claude_abc/LocalCache/Roaming/Claude"
    (tmp_path / packaged).mkdir(parents=True)
    assert files("win32", **places)["claude-desktop"] == f"{packaged}/claude_desktop_config.json"
    moved = files("linux", CLAUDE_CONFIG_DIR=str(tmp_path / "c"), CODEX_HOME=str(tmp_path / "x"))
    assert (moved["claude-code"], moved["codex"]) == ("c/.claude.json", "x/config.toml")
    assert not any(one.is_installed for one in assistant_programs({}, tmp_path / "empty", "linux"))


def test_a_large_file_is_changed_soon(tmp_path):
    """Claude Code keeps its history in the same file."""
    history = [{"display": "some words " * 20, "pasted": {}} for _ in range(20_000)]
    one = written(program(tmp_path), json.dumps({"projects": {"/x": {"history": history}}}, indent=2))
    plan_connecting(one, COMMAND).apply()
    assert json.loads(one.file.read_text())["projects"]["/x"]["history"] == history
    assert connection_of(one, COMMAND).state is ConnectionState.CONNECTED
