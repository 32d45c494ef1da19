"""Lower bounds of a start, for `speed.py`: prints a line when done.

    python tests/benchmarks/speed_bare.py window
    python tests/benchmarks/speed_bare.py meaning MODELS_DIR MODEL QUERY

`window` paints an empty line edit in a PySide6 window. `meaning` loads a model by sentence-transformers, as its
documentation shows, and embeds one query.
"""

import sys
from pathlib import Path

DONE = "done\n"


def window() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QLineEdit

    class Field(QLineEdit):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, say_so)

    application = QApplication([])
    field = Field()
    field.resize(1000, 700)
    field.show()
    application.exec()


def meaning(models: str, model: str, query: str) -> None:
    from desktop_search.embedding.download.model_sources import locate

    source = locate(model, Path(models))
    from sentence_transformers import SentenceTransformer

    loaded = SentenceTransformer(str(source.folder), local_files_only=True)
    loaded.encode(source.card.query_prompt + query)
    say_so()


def say_so() -> None:
    """Print the line for the measuring process, which then kills this one."""
    sys.stdout.write(DONE)
    sys.stdout.flush()


if __name__ == "__main__":
    {"window": window, "meaning": meaning}[sys.argv[1]](*sys.argv[2:])
