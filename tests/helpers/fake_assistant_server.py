"""The MCP server's process, whose own light engine has a fake model; everything else is real."""

import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers.engines import fake_finder
from helpers.fake_embedder import FakeEmbedder
from helpers.fake_model_engine import DIMENSIONS

from desktop_search.assistants.engine_link import EngineLink
from desktop_search.assistants.mcp_server import McpServer
from desktop_search.assistants.stdio_lines import StdioLines
from desktop_search.engine.engine import Engine
from desktop_search.engine.scheduling.system_state import SystemState
from desktop_search.paths import AppPaths

if __name__ == "__main__":
    base, *folders = sys.argv[1:]
    engine = partial(Engine, model_finder=fake_finder(FakeEmbedder(DIMENSIONS)), look=lambda _: SystemState())
    McpServer(StdioLines.claim(), EngineLink(AppPaths.under(Path(base)), engine), folders or None).serve()
