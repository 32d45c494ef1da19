"""Observes the real program on a display: its windows, its engine and the files that it has read."""

import sys

from helpers.displays import xdotool

from desktop_search.domain.status import IndexStatus
from desktop_search.engine.client import open_session
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import AppPaths
from desktop_search.store.lock import read_holder

PROGRAM = (sys.executable, "-m", "desktop_search")
WINDOW = "^Desktop Search"


def windows() -> list[str]:
    return xdotool("search", "--onlyvisible", "--name", WINDOW).split()


def engine_pid(paths: AppPaths) -> int:
    holder = read_holder(paths.lock_file)
    return holder.pid if holder and holder.address else 0


def status(paths: AppPaths) -> IndexStatus | None:
    if not engine_pid(paths):
        return None
    session = open_session(paths, EngineMode.STATUS)
    try:
        return session.get_status().result()
    finally:
        session.close()


def has_read(paths: AppPaths, files: int) -> bool:
    told = status(paths)
    return told is not None and told.files_done >= files and told.files_waiting == 0
