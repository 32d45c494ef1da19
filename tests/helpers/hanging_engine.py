"""The engine's process, or with "cli" the command line, with a fake model and parts that hang."""

import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers import hanging
from helpers.engines import fake_finder
from helpers.fake_embedder import FakeEmbedder

from desktop_search.cli import commands
from desktop_search.engine import client
from desktop_search.engine.engine import Engine
from desktop_search.engine.scheduling.system_state import SystemState
from desktop_search.engine.server import server

if __name__ == "__main__":
    hanging.install()
    make_engine = partial(Engine, model_finder=fake_finder(FakeEmbedder()), look=lambda _: SystemState())
    if sys.argv[1:2] == ["cli"]:
        client.open_session = partial(client.open_session, make_engine=make_engine)
        sys.exit(commands.run(sys.argv[2:]))
    sys.exit(server.run(sys.argv[1:], make_engine))
