"""End-to-end run of the product: window, engine, reader and real model, from a folder to an answer and shutdown.

    python whole_product.py BASE FOLDER QUERY EXPECTED

Exits with status 0 if the passage that contains EXPECTED was found for QUERY and shown in the preview.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE_S = 200.0


def wait_until(condition: Callable[[], object], what: str) -> None:
    from PySide6.QtTest import QTest

    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"waited in vain: {what}")
        QTest.qWait(50)


def main(base: Path, folder: Path, query: str, expected: str) -> int:
    from desktop_search.logs import start_logging
    from desktop_search.paths import AppPaths
    from desktop_search.ui.app.application import Session, make_application
    from desktop_search.ui.app.single_instance import SingleInstance
    from desktop_search.ui.client.engine_client import engine_command

    paths = AppPaths.under(base)
    paths.create()
    app = make_application()
    instance = SingleInstance(paths.known_by)
    assert not instance.hand_over()
    start_logging(paths, "window")
    instance.listen()
    session = Session(app, paths, engine_command(paths))
    window, client = session.window, session.client
    window.show()
    # The default size on the offscreen platform has no room for the preview.
    window.resize(1400, 900)
    wait_until(lambda: client.status, "the engine")
    window.index.add_folders([folder])
    # Click through the pages of the setup; the last one starts indexing.
    for _page in range(3):
        window.welcome.next.click()
    files = sum(1 for _ in folder.iterdir())
    wait_until(lambda: client.status and client.status.files_done == client.status.files_seen == files, "reading")
    wait_until(lambda: client.status and client.status.searchable_share == 1.0, "embedding")
    window.search.box.setText(query)
    wait_until(lambda: expected in window.search.preview.text.toPlainText(), "the preview")
    for place in ("folders", "problems", "settings", "ask", "search"):
        window.go_to(place)
    command = [sys.executable, "-m", "desktop_search", "--base-dir", str(base)]
    for arguments in (["status"], ["search", query], ["verify"], ["why", str(folder)]):
        subprocess.run([*command, *arguments], check=True, stdout=subprocess.DEVNULL, timeout=PATIENCE_S)
    window.close()
    instance.close()
    client.stop()
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]))
