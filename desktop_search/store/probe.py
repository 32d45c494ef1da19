"""Role of a throw-away child process: exits with 0 when the vector index in the folder named opens and answers."""

from collections.abc import Sequence
from pathlib import Path

from desktop_search.store.vectors import query_everything


def run(arguments: Sequence[str]) -> int:
    """Any error, or a crash, is the answer "damaged"."""
    query_everything(Path(arguments[0]))
    return 0
