"""Processes that write and read settings, for kill tests: `settings_process.py window|read BASE`."""

import json
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from desktop_search.paths import AppPaths
from desktop_search.settings_file import index_settings_file, window_settings_file
from desktop_search.ui.window_state import WindowState


def write(paths: AppPaths) -> None:
    """Change the window's settings repeatedly; prints the number of saved changes."""
    memory = WindowState(paths.window_file)
    assert not memory.was_unreadable
    while True:
        kept = len(memory.settings.told)
        print(kept, flush=True)
        memory.change(told=(*memory.settings.told, str(kept)), updates_tried_at=kept)
        memory.flush()


def read(paths: AppPaths) -> None:
    """Read both files and the catalog until stdin is closed, and print statistics."""
    seen = {"reads": 0, "broken": 0, "lost": 0, "indexed": 0}
    most = [0, 0]
    print("reading", flush=True)
    while not _is_over():
        files = index_settings_file(paths.settings_file), window_settings_file(paths.window_file)
        seen["reads"] += 1
        seen["broken"] += any(file.is_unreadable or file.was_missing or file.troubles for file in files)
        counts = [len(files[0].settings.exclude), len(files[1].settings.told)]
        # Patterns and changes are only added.
        seen["lost"] += counts[0] < most[0] or counts[1] < most[1] or "always/" not in files[0].settings.exclude
        most = [max(one, other) for one, other in zip(counts, most, strict=True)]
        seen["indexed"] += _excluded_files(paths.catalog_file)
        time.sleep(0.002)
    print(json.dumps(seen), flush=True)


def _is_over() -> bool:
    import select

    return bool(select.select([sys.stdin], [], [], 0)[0])


def _excluded_files(catalog: Path) -> int:
    if not catalog.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"file:{catalog}?mode=ro", uri=True, timeout=5)) as connection:
            query = "SELECT count(*) FROM files WHERE instr(CAST(path AS TEXT), 'excluded-')"
            return int(connection.execute(query).fetchone()[0])
    except sqlite3.OperationalError:
        # The catalog is being created, or its engine was just killed.
        return 0


if __name__ == "__main__":
    {"window": write, "read": read}[sys.argv[1]](AppPaths.under(Path(sys.argv[2])))
