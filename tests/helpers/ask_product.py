"""Window, scripted engine and Ask page: a question to the language model server at a port.

    python ask_product.py BASE PASSAGES PORT

Exits with status 0 if an answer is shown. The scripted engine's passages are in the file PASSAGES.
"""

import os
import sys
from pathlib import Path


def main(base: Path, passages: str, port: str) -> int:
    from helpers.camera import wait_until

    from desktop_search.paths import AppPaths
    from desktop_search.ui.app.application import make_application
    from desktop_search.ui.client.engine_client import EngineClient
    from desktop_search.ui.theme.theme import Theme
    from desktop_search.ui.window.main_window import MainWindow

    app = make_application("en")
    paths = AppPaths.under(base)
    paths.create()
    engine = Path(__file__).parent.parent / "ui" / "scripted_engine.py"
    client = EngineClient([sys.executable, str(engine), f"passages:{passages}"])
    window = MainWindow(paths, client, Theme(app), first_start=False)
    window.memory.change(chat=True, chat_server=f"http://localhost:{port}", chat_model="scripted-model")
    window.show()
    client.start()
    window.go_to("settings")
    window.go_to("ask")
    page = window.ask
    page.field.setPlainText("When does the lease end?")
    page.submit()
    is_shown = wait_until(lambda: bool(page.cards[0].turn.statements), 60.0)
    window.released.emit()
    window.end_when_closed()
    client.stop()
    window.close()
    window.memory.flush()
    return 0 if is_shown else 1


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).parent.parent))
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
