"""The whole window as the program builds it, over a scripted engine."""

import sys
from pathlib import Path

import pytest

from desktop_search.ui.app.application import Session
from desktop_search.ui.texts.translations import install

SCRIPTED_ENGINE = Path(__file__).parents[1] / "scripted_engine.py"


@pytest.fixture
def open_session(qapp, app_paths, qtbot, expect_log):
    expect_log("dropped a message")
    app_paths.create()
    opened = []

    def open_(*script):
        made = Session(qapp, app_paths, [sys.executable, str(SCRIPTED_ENGINE), *script])
        opened.append(made)
        made.window.show()
        qtbot.waitUntil(lambda: made.client.status is not None)
        return made

    yield open_
    for made in opened:
        made.client.stop()
        made.window.released.emit()
        made.window.close()
        made.window.deleteLater()
    install(qapp, "en")


@pytest.fixture
def session(open_session, app_paths):
    app_paths.catalog_file.touch()
    return open_session()
