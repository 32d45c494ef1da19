"""The assistants that can be connected, and where each keeps its list of MCP servers.

Sources, as of November 2026: the documentation of each program (modelcontextprotocol.io for Claude Desktop,
code.claude.com/docs for Claude Code, developers.openai.com/codex, cursor.com/docs/mcp, lmstudio.ai/docs/app/mcp,
code.visualstudio.com/docs). Two places are not documented: that of Claude Desktop from the Windows Store
(anthropics/claude-code issue 26073), and that of an LM Studio which was first installed as an earlier version
(lmstudio-bug-tracker issue 1371).
"""

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from desktop_search.domain.lazy_dataclass import dataclass


class ConfigFormat(StrEnum):
    """Format of a configuration file."""

    JSON = "json"
    """With or without comments."""
    TOML = "toml"


@dataclass(frozen=True, slots=True)
class AssistantProgram:
    """An assistant and its configuration file."""

    program_id: str
    name: str
    file: Path
    folder: Path
    """Exists if the program is installed for this user."""
    section: str = "mcpServers"
    """The object or table with one entry for each server."""
    format: ConfigFormat = ConfigFormat.JSON
    has_type: bool = False
    """The entry names its transport, "stdio"."""

    @property
    def is_installed(self) -> bool:
        """Whether the program has been used by this user."""
        return self.folder.is_dir() or self.file.is_file()


def assistant_programs(
    environment: Mapping[str, str] = os.environ, home: Path | None = None, system: str = sys.platform
) -> tuple[AssistantProgram, ...]:
    """All assistants, installed or not."""
    home = home or Path.home()
    config = _config_home(environment, home, system)
    desktop = _claude_desktop_folder(environment, config, system)
    code = Path(environment.get("CLAUDE_CONFIG_DIR") or home / ".claude")
    code_file = code / ".claude.json" if environment.get("CLAUDE_CONFIG_DIR") else home / ".claude.json"
    codex = Path(environment.get("CODEX_HOME") or home / ".codex")
    cursor, studio, editor = home / ".cursor", _lm_studio_folder(home), config / "Code" / "User"
    return (
        AssistantProgram("claude-desktop", "Claude Desktop", desktop / "claude_desktop_config.json", desktop),
        AssistantProgram("claude-code", "Claude Code", code_file, code, has_type=True),
        AssistantProgram(
            "codex", "Codex", codex / "config.toml", codex, section="mcp_servers", format=ConfigFormat.TOML
        ),
        AssistantProgram("cursor", "Cursor", cursor / "mcp.json", cursor),
        AssistantProgram("lm-studio", "LM Studio", studio / "mcp.json", studio),
        AssistantProgram("vscode", "VS Code", editor / "mcp.json", editor, section="servers", has_type=True),
    )


def _config_home(environment: Mapping[str, str], home: Path, system: str) -> Path:
    """Folder in which Electron programs have theirs."""
    if system == "win32":
        return Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    if system == "darwin":
        return home / "Library" / "Application Support"
    return Path(environment.get("XDG_CONFIG_HOME") or home / ".config")


def _claude_desktop_folder(environment: Mapping[str, str], config: Path, system: str) -> Path:
    """On Windows, the packaged program sees a folder of its own in place of %APPDATA%."""
    if system == "win32" and (local := environment.get("LOCALAPPDATA")):
        packages = sorted(Path(local, "Packages").glob("Claude_*/LocalCache/Roaming/Claude"))
        found = [*sorted(Path(local, "Claude-Data").glob("[Cc]laude_*")), *packages, config / "Claude"]
        used = [folder for folder in found if (folder / "claude_desktop_config.json").is_file()]
        return (used or found)[0]
    return config / "Claude"


def _lm_studio_folder(home: Path) -> Path:
    documented, earlier = home / ".lmstudio", home / ".cache" / "lm-studio"
    return earlier if earlier.is_dir() and not documented.is_dir() else documented
