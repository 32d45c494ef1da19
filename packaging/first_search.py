"""Tries a packaged program where it was made: indexes a folder, opens the window, and searches once.

    python packaging/first_search.py FOLDER    the folder with the executables desktop-search and desktop-search-window

Needs nothing but Python. Exit status 0 when the right file was found, by its words and by its meaning, although the
program contains no PyTorch, and says so of the models that need it.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

FILES = {
    "boiler.txt": "The heating engineer came in March and replaced the pump of the boiler in the cellar.",
    "bread.txt": "Knead the dough for ten minutes, let it rise over night and bake it in a hot oven.",
}
# In German: that one is found by its meaning alone.
QUESTIONS = {"heating engineer pump": "boiler.txt", "Wie macht man Brot?": "bread.txt"}
# Runs with PyTorch only.
UNAVAILABLE = "LaBSE"
# Folders of libraries in the frozen program on Linux and Windows, and in the bundle of macOS.
LIBRARIES = ("_internal", "../Frameworks")
# A slow machine that reads all of it for the first time.
LIMIT_S = 300


def main(given: Sequence[str]) -> int:
    """Try it; raises where something is not as it should be."""
    if len(given) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    ending = ".exe" if os.name == "nt" else ""
    console, window = (
        Path(given[0], f"{name}{ending}").resolve() for name in ("desktop-search", "desktop-search-window")
    )
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
        folder, base = Path(made, "files"), Path(made, "base")
        folder.mkdir()
        for name, text in FILES.items():
            (folder / name).write_text(text, encoding="utf-8")
        program = (str(console), "--base-dir", str(base))
        print(_output(*program, "--version").strip())
        _check_models(program)
        _output(*program, "index", str(folder))
        _ask(program)
        with _opened(window, base):
            _ask(program)
    return 0


def _check_models(program: Sequence[str]) -> None:
    """There is no PyTorch, and a model that needs it is refused before anything is downloaded."""
    folder = Path(program[0]).parent
    if torch := [path for place in LIBRARIES for path in (folder / place).glob("*torch*")]:
        raise SystemExit(f"PyTorch is in the package: {torch}")
    refused = subprocess.run((*program, "model", "get", UNAVAILABLE), capture_output=True, timeout=LIMIT_S)
    if refused.returncode == 0 or b"requires PyTorch" not in refused.stderr:
        raise SystemExit(f"{UNAVAILABLE} was not refused: {refused}")


def _ask(program: Sequence[str]) -> None:
    for question, expected in QUESTIONS.items():
        answer = json.loads(_output(*program, "search", "--json", question))
        found = [Path(file["path"]).name for file in answer["hits"]]
        print(f"{question}: {', '.join(found)}")
        if found[:1] != [expected]:
            raise SystemExit(f"expected {expected} first")


@contextlib.contextmanager
def _opened(window: Path, base: Path) -> Iterator[None]:
    """The window's process; its engine replies meanwhile."""
    opened = subprocess.Popen([window, "--base-dir", base])
    try:
        # Long enough to fail at, if it does; the searches wait for its engine by themselves.
        time.sleep(10)
        if opened.poll() is not None:
            raise SystemExit(f"the window ended with {opened.returncode}")
        yield
    finally:
        opened.terminate()
        opened.wait(30)


def _output(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, timeout=LIMIT_S, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{command} ended with {done.returncode}: {done.stderr.decode(errors='replace')}")
    return done.stdout.decode("utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
