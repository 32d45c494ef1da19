"""Four processes that create, edit, move and delete real files, pictures and containers at random, each at its rate."""

import html
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from fault_bench.corpus import FOREIGN
from fault_bench.inside import SUFFIXES as INSIDE
from fault_bench.inside import archive, letter, picture

WRITERS = 4
# Text formats only, because edits insert a word; documents in binary formats are only copied.
SUFFIXES = (".txt", ".md", ".html", ".py")
LATEST = 2.0
"""On a slow machine the storm ends after this multiple of its time."""
LOOK_EVERY = 100
MOST_FILES = 3000
"""With more files than this, a writer deletes instead of creating."""


def own_word(seed: int, number: int) -> str:
    """A word that is unique to one text."""
    return f"storm{seed}w{number}x"


class Writer:
    """Makes random changes below `docs`, with a folder outside to move files to and from.

    Other writers use the same folders, so that a file may be missing or in the way: then another one is tried.
    """

    def __init__(self, docs: Path, outside: Path, texts: Sequence[str], documents: Sequence[Path], seed: int) -> None:
        self.docs, self.outside = docs, outside
        self.texts, self.documents = texts, documents
        self.seed = seed
        self.chance = random.Random(seed)
        self.done: Counter[str] = Counter()
        self.written = 0
        self._asked = self._files = 0
        self.acts: list[tuple[Callable[[], None], int]] = [
            (self.create, 20), (self.create_beside, 4), (self.copy_document, 3), (self.copy_file, 3), (self.edit, 18),
            (self.append, 8), (self.save_by_rename, 8), (self.touch, 2), (self.move_file, 10), (self.move_onto, 3),
            # Few files can be replaced so, and other choices change nothing.
            (self.create_inside, 2), (self.replace_inside, 10),
            (self.file_out, 3), (self.file_in, 3), (self.delete, 12), (self.make_folder, 2), (self.move_folder, 2),
            (self.folder_out, 1), (self.folder_in, 1),
        ]  # fmt: skip

    def run(self, number: int, seconds: float) -> None:
        """Make `number` successful changes, spread evenly over the time."""
        started = time.monotonic()
        while (done := sum(self.done.values())) < number and time.monotonic() < started + LATEST * seconds:
            early_s = started + seconds * done / number - time.monotonic()
            if early_s > 0:
                time.sleep(early_s)
            self.act()

    def act(self) -> None:
        acts, weights = zip(*self.acts, strict=True)
        act = self.chance.choices(acts, weights)[0]
        # One change in a thousand deletes a folder with its contents. With too many files, one is deleted instead.
        if self.chance.random() < 0.001:
            act = self.delete_folder
        elif act in (self.create, self.create_beside) and self.is_full():
            act = self.delete
        try:
            act()
        except (OSError, IndexError, shutil.Error):
            return
        self.done[act.__name__] += 1

    def is_full(self) -> bool:
        """True if there are too many files; cached, because it walks the whole tree."""
        self._asked += 1
        if self._asked % LOOK_EVERY == 1:
            self._files = sum(len(names) for _, _, names in os.walk(self.docs))
        return self._files > MOST_FILES

    # Files.

    def text(self) -> str:
        """A real text with a unique word somewhere in it."""
        self.written += 1
        words = self.chance.choice(self.texts).split(" ")
        words.insert(self.chance.randrange(len(words) + 1), own_word(self.seed, self.written))
        return " ".join(words) + "\n"

    def text_for(self, path: Path) -> str:
        return html.escape(self.text()) if path.suffix == ".html" else self.text()

    def folder(self, top: Path | None = None, least_depth: int = 0) -> Path:
        here, depth = top or self.docs, 0
        while True:
            inside = [entry.path for entry in os.scandir(here) if entry.is_dir(follow_symlinks=False)]
            if not inside or (depth >= least_depth and self.chance.random() < 0.3):
                break
            here, depth = Path(self.chance.choice(inside)), depth + 1
        if depth < least_depth:
            raise IndexError("no folder so deep")
        return here

    def file(self, top: Path | None = None) -> Path:
        for _ in range(20):
            files = [entry.path for entry in os.scandir(self.folder(top)) if entry.is_file(follow_symlinks=False)]
            if files:
                return Path(self.chance.choice(files))
        raise IndexError("no file in sight")

    def text_file(self) -> Path:
        path = self.file()
        if path.suffix not in SUFFIXES or FOREIGN in path.name:
            raise IndexError("a document is not written into")
        return path

    def new_file(self) -> Path:
        return self.folder() / f"f{self.chance.randrange(100_000)}{self.chance.choice(SUFFIXES)}"

    def other_name(self, of: Path, folder: Path) -> Path:
        """New name that keeps the extension and the marker of a foreign document."""
        mark = FOREIGN if FOREIGN in of.name else ""
        return folder / f"f{mark}{self.chance.randrange(100_000)}{of.suffix}"

    # Changes.

    def create(self) -> None:
        path = self.new_file()
        path.write_text(self.text_for(path))

    def create_inside(self) -> None:
        """Create a picture or a container."""
        suffix = self.chance.choice(INSIDE)
        (self.folder() / f"f{self.chance.randrange(100_000)}{suffix}").write_bytes(self.inside(suffix))

    def replace_inside(self) -> None:
        path = self.file()
        if path.suffix not in INSIDE or FOREIGN in path.name:
            raise IndexError("neither a picture nor a container of the bench")
        beside = path.with_name(f"{path.name}.new{self.seed}")
        beside.write_bytes(self.inside(path.suffix))
        beside.rename(path)

    def inside(self, suffix: str) -> bytes:
        """Content of a picture or a container, each text with a unique word."""
        texts = [self.text() for _ in range(self.chance.choice((2, 4)))]
        if suffix == ".png":
            return picture(texts[0])
        if suffix == ".tif":
            return picture(*texts)
        return (archive if suffix == ".zip" else letter)(texts)

    def create_beside(self) -> None:
        """Create a file in a new folder, before a watcher can watch the folder."""
        folder = self.folder() / f"n{self.chance.randrange(1000)}"
        folder.mkdir()
        (folder / "at once.txt").write_text(self.text())

    def copy_document(self) -> None:
        source = self.chance.choice(self.documents)
        shutil.copyfile(source, self.other_name(source, self.folder()))

    def copy_file(self) -> None:
        source = self.file()
        shutil.copy2(source, self.other_name(source, self.folder()))

    def edit(self) -> None:
        path = self.text_file()
        # "r+" fails for a file that was just deleted, instead of creating it again.
        with path.open("r+") as file:
            file.truncate()
            file.write(self.text_for(path))

    def append(self) -> None:
        path = self.text_file()
        with path.open("r+") as file:
            file.seek(0, os.SEEK_END)
            file.write("\n" + self.text_for(path))

    def save_by_rename(self) -> None:
        path = self.text_file()
        beside = path.with_name(f"{path.name}.new{self.seed}")
        beside.write_text(self.text_for(path))
        beside.rename(path)

    def touch(self) -> None:
        os.utime(self.file())

    def move_file(self) -> None:
        path = self.file()
        path.rename(self.other_name(path, self.folder()))

    def move_onto(self) -> None:
        path, other = self.file(), self.file()
        if (FOREIGN in path.name) != (FOREIGN in other.name):
            raise IndexError("a document and a text")
        path.rename(other.with_suffix(path.suffix))

    def file_out(self) -> None:
        path = self.file()
        path.rename(self.other_name(path, self.outside))

    def file_in(self) -> None:
        path = self.file(self.outside)
        path.rename(self.other_name(path, self.folder()))

    def delete(self) -> None:
        self.file().unlink()

    def make_folder(self) -> None:
        (self.folder() / f"d{self.chance.randrange(100)}").mkdir()

    def move_folder(self) -> None:
        self.folder(least_depth=1).rename(self.folder() / f"m{self.chance.randrange(1000)}")

    def folder_out(self) -> None:
        self.folder(least_depth=2).rename(self.outside / f"o{self.seed}-{self.chance.randrange(100_000)}")

    def folder_in(self) -> None:
        folders = [entry.path for entry in os.scandir(self.outside) if entry.is_dir()]
        Path(self.chance.choice(folders)).rename(self.folder() / f"i{self.chance.randrange(1000)}")

    def delete_folder(self) -> None:
        shutil.rmtree(self.folder(least_depth=3))


def start_writers(plan: dict[str, object], number: int, seconds: float, seed: int) -> list["subprocess.Popen[str]"]:
    """Start the writer processes. `plan` has the paths docs, outside and documents, and the texts."""
    started = []
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    for at in range(WRITERS):
        mine = {**plan, "number": number // WRITERS, "seconds": seconds, "seed": seed * WRITERS + at}
        with tempfile.TemporaryFile("w+") as order:
            json.dump(mine, order)
            order.seek(0)
            command = [sys.executable, "-m", "fault_bench.storm_writers"]
            started.append(subprocess.Popen(command, stdin=order, stdout=subprocess.PIPE, text=True, env=environment))
    return started


def main() -> None:
    plan = json.load(sys.stdin)
    documents = [Path(path) for path in plan["documents"]]
    writer = Writer(Path(plan["docs"]), Path(plan["outside"]), plan["texts"], documents, plan["seed"])
    writer.run(plan["number"], plan["seconds"])
    print(json.dumps(writer.done))


if __name__ == "__main__":
    main()
