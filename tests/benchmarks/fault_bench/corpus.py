"""A folder of real files that is modified as users do, and the words that are unique to each file."""

import gzip
import html
import json
import os
import random
import re
import shutil
import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fault_bench.inside import SUFFIXES, archive, letter, picture, texts_in

REPOSITORY = Path(__file__).resolve().parents[3]
# Words that are one token for porter and unicode61 with any tokenizer options.
WORD = re.compile(r"(?<![^\W_])[A-Za-z]{5,20}(?![^\W_])")
SMALLEST_BYTES, LARGEST_BYTES = 200, 60_000
# Share of files from the archive of all formats; the others are text files that the bench may modify.
ZOO_SHARE = 0.4
# Parts with text; media archives and images have none.
ZOO_PARTS = ("zoo/normal/", "zoo/mail/", "zoo/groundtruth/")
# Share of new files that are pictures or containers.
INSIDE_SHARE = 0.08
# Characters of a text in them, so that a page is one passage or a few.
INNER_CHARACTERS = 1500
# Name prefix of files that must not be modified.
FOREIGN = "zoo-"
FOLDERS = 20
BEGINNING = 12
WORDS_KEPT = 3


def data_dir() -> Path:
    """Folder of the evaluation data; raises SystemExit if it is missing."""
    named = os.environ.get("EVALSETS_DIR")
    folder = Path(named) if named else REPOSITORY.parent / "shared" / "data"
    if not (folder / "evalsets.py").is_file():
        raise SystemExit(f"no evaluation data in {folder}: set EVALSETS_DIR")
    return folder


@dataclass(frozen=True, slots=True)
class Text:
    """A real text."""

    title: str
    body: str


class Texts:
    """Endless real texts: help pages in two languages, abstracts, encyclopaedia paragraphs in twelve languages."""

    def __init__(self, data: Path, chance: random.Random) -> None:
        self._texts = [*_help(data), *_abstracts(data), *_paragraphs(data)]
        chance.shuffle(self._texts)
        self._at = 0

    def next(self) -> Text:
        self._at += 1
        return self._texts[self._at % len(self._texts)]


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as source:
        for line in source:
            yield json.loads(line)


def _help(data: Path) -> Iterator[Text]:
    for language in ("en-US", "de"):
        for row in _lines(data / "lohelp" / f"corpus.{language}.jsonl.gz"):
            if 300 < len(row["text"]) < 20_000:
                yield Text(row["title"], row["text"])


def _abstracts(data: Path) -> Iterator[Text]:
    for row in _lines(data / "scifact" / "corpus.jsonl.gz"):
        yield Text(row["title"], row["text"])


def _paragraphs(data: Path) -> Iterator[Text]:
    with zipfile.ZipFile(data / "xquad" / "xquad.zip") as archive:
        for name in archive.namelist():
            if name.startswith("xquad.") and name.endswith(".json"):
                for article in json.loads(archive.read(name))["data"]:
                    yield Text(article.get("title", ""), article["paragraphs"][0]["context"])


def _zoo(data: Path, number: int, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(data / "files" / "zoo.tar.xz") as archive:
        fitting = [
            member
            for member in archive.getmembers()
            if member.isfile()
            and member.name.startswith(ZOO_PARTS)
            and SMALLEST_BYTES <= member.size <= LARGEST_BYTES
            and not Path(member.name).name.startswith(".")
        ]
        for member in sorted(chance.sample(fitting, min(number, len(fitting))), key=lambda one: one.offset):
            source = archive.extractfile(member)
            assert source is not None
            yield Path(member.name).name, source.read()


def words_in(text: str) -> Counter[str]:
    """Counts of words in Latin letters, in lower case."""
    return Counter(word.lower() for word in WORD.findall(text))


@dataclass(slots=True)
class Known:
    """Facts about a file on disk, independent of the program under test."""

    facts: tuple[int, int]
    """Size and mtime_ns."""
    words: Counter[str] | None
    """None if the bench cannot read the format."""
    beginning: str = ""
    """First characters, for scripts without word boundaries that the bench knows."""
    members: tuple[str, ...] = ()
    """Paths of the files inside a container of the bench, at any depth."""


@dataclass(frozen=True, slots=True)
class Ghost:
    """A word that was unique to a file before it was changed or deleted."""

    path: str
    word: str


@dataclass(slots=True)
class Folder:
    """An indexed folder of real files, modified as users and other programs do."""

    path: Path
    texts: Texts
    chance: random.Random
    known: dict[str, Known] = field(default_factory=dict)
    ghosts: list[Ghost] = field(default_factory=list)
    _serial: int = 0

    @classmethod
    def make(cls, path: Path, files: int, seed: int) -> "Folder":
        """Make a folder with `files` real files, deterministic by seed."""
        chance = random.Random(seed)
        data = data_dir()
        folder = cls(path, Texts(data, chance), chance)
        for name, content in _zoo(data, int(files * ZOO_SHARE), chance):
            folder._place(FOREIGN + name).write_bytes(content)
        while folder._serial < files:
            folder.create()
        folder.look()
        return folder

    # Changes.

    def create(self) -> Path:
        """Create a text file or, rarely, a picture or a container."""
        if self.chance.random() < INSIDE_SHARE:
            return self.create_inside()
        text = self.texts.next()
        ending = self.chance.choice((".txt", ".txt", ".md", ".html"))
        target = self._place(re.sub(r"\W+", "-", text.title)[:40].strip("-") + ending)
        target.write_text(_written(text, ending), encoding="utf-8")
        return target

    def create_inside(self) -> Path:
        """Create a picture or a container."""
        suffix = self.chance.choice(SUFFIXES)
        target = self._place(f"inside{suffix}")
        target.write_bytes(self._inside(suffix))
        return target

    def replace(self) -> Path:
        """Replace the text of a file as editors do: write a temporary file, then rename it."""
        target = self.chance.choice(self.editable())
        beside = target.with_name(f".{target.name}.tmp")
        beside.write_text(_written(self.texts.next(), target.suffix), encoding="utf-8")
        beside.replace(target)
        return target

    def replace_inside(self) -> Path | None:
        """Replace a picture or a container; a new container has other members with the same names, or more of them."""
        found = [path for path in self.files() if FOREIGN not in path.name and path.suffix in SUFFIXES]
        if not found:
            return None
        target = self.chance.choice(found)
        beside = target.with_name(f".{target.name}.tmp")
        beside.write_bytes(self._inside(target.suffix))
        beside.replace(target)
        return target

    def _inside(self, suffix: str) -> bytes:
        def some(number: int) -> list[str]:
            return [self.texts.next().body[:INNER_CHARACTERS] for _ in range(number)]

        if suffix == ".png":
            return picture(*some(1))
        if suffix == ".tif":
            return picture(*some(self.chance.randint(2, 4)))
        return (archive if suffix == ".zip" else letter)(some(self.chance.choice((2, 4, 6))))

    def append(self) -> Path:
        """Append a paragraph to a file in place."""
        target = self.chance.choice(self.editable())
        with target.open("a", encoding="utf-8") as out:
            out.write(_paragraphs_of(self.texts.next().body) if target.suffix == ".html" else self._paragraph())
        return target

    def _paragraph(self) -> str:
        return f"\n\n{self.texts.next().body}\n"

    def delete(self) -> Path:
        target = self.chance.choice(self.files())
        target.unlink()
        return target

    def move(self) -> Path:
        source = self.chance.choice(self.files())
        target = self._place(source.name.partition("-")[2] or source.name)
        source.rename(target)
        return target

    def copy(self) -> Path:
        source = self.chance.choice(self.files())
        target = self._place(source.name.partition("-")[2] or source.name)
        shutil.copyfile(source, target)
        return target

    def move_folder(self) -> Path:
        """Rename a folder with its contents."""
        source = self.chance.choice([one for one in self.path.iterdir() if one.is_dir()])
        self._serial += 1
        target = source.with_name(f"{source.name.partition('-')[0]}-{self._serial}")
        source.rename(target)
        return target

    def change(self, number: int) -> None:
        """Make `number` changes of all kinds; the number of files stays about the same."""
        kinds = [self.create] * 3 + [self.replace] * 4 + [self.append] * 3 + [self.delete] * 4
        kinds += [self.move, self.copy, self.replace_inside]
        for _ in range(number):
            self.chance.choice(kinds)()
        if self.chance.random() < 0.1:
            self.move_folder()

    # State.

    def files(self) -> list[Path]:
        found = [path for path in self.path.rglob("*") if path.is_file() and not path.name.startswith(".")]
        return sorted(found)

    def editable(self) -> list[Path]:
        """Text files that the bench may modify."""
        return [path for path in self.files() if _is_ours(path)]

    def look(self) -> None:
        """Read changes from disk, and remember unique words of removed text as ghosts."""
        before = self.known
        self.known = {}
        for path in self.files():
            facts = path.stat()
            old = before.get(str(path))
            now = (facts.st_size, facts.st_mtime_ns)
            if old is None or old.facts != now:
                self.known |= _known(path, now)
            else:
                self.known |= {key: before[key] for key in (str(path), *old.members)}
        everywhere = self._frequencies()
        for key, old in before.items():
            if old.words and self.known.get(key) is not old:
                gone = [word for word in old.words if word not in everywhere]
                self.ghosts += [Ghost(key, word) for word in sorted(gone, key=len)[-WORDS_KEPT:]]
        # A later text may contain the word again.
        self.ghosts = [ghost for ghost in self.ghosts if ghost.word not in everywhere][-2_000:]

    def own_words(self) -> dict[str, list[str]]:
        """Rarest words of each readable file or member, rarest first."""
        everywhere = self._frequencies()
        return {
            path: sorted(known.words, key=lambda word: (everywhere[word], -len(word), word))[:WORDS_KEPT]
            or [known.beginning]
            for path, known in self.known.items()
            if known.words is not None
        }

    def facts(self) -> dict[str, tuple[int, int]]:
        """Size and mtime_ns of each file on disk."""
        return {str(path): (facts.st_size, facts.st_mtime_ns) for path in self.files() for facts in (path.stat(),)}

    def _frequencies(self) -> Counter[str]:
        """Document frequency of each word."""
        found: Counter[str] = Counter()
        for known in self.known.values():
            if known.words:
                found.update(known.words.keys())
        return found

    def _place(self, name: str) -> Path:
        self._serial += 1
        folders = sorted(one for one in self.path.iterdir() if one.is_dir()) if self.path.exists() else []
        if len(folders) < FOLDERS:
            folder = self.path / f"{len(folders):02d}"
            folder.mkdir(parents=True, exist_ok=True)
        else:
            folder = self.chance.choice(folders)
        return folder / f"{self._serial:05d}-{name}"


def _is_ours(path: Path) -> bool:
    """True for a text file of the bench, whose bytes are its text."""
    return FOREIGN not in path.name and path.suffix not in SUFFIXES


def _written(text: Text, ending: str) -> str:
    if ending == ".html":
        return f"<!doctype html><h1>{html.escape(text.title)}</h1>\n{_paragraphs_of(text.body)}"
    return f"{'# ' if ending == '.md' else ''}{text.title}\n\n{text.body}\n"


def _paragraphs_of(body: str) -> str:
    return "".join(f"<p>{html.escape(part)}</p>\n" for part in body.split("\n") if part.strip())


def _known(path: Path, facts: tuple[int, int]) -> dict[str, Known]:
    """Facts about a file and its members, by path."""
    if FOREIGN in path.name:
        return {str(path): Known(facts, None)}
    found = {}
    for inside, _, text in texts_in(path, path.read_bytes()):
        if path.suffix == ".html":
            text = html.unescape(re.sub(r"<!doctype html>|</?(?:h1|p)>", " ", text))
        # An archive has no text of its own.
        words = words_in(text) if text else None
        found[str(inside)] = Known(facts, words, " ".join(text.split())[:BEGINNING])
    found[str(path)].members = tuple(key for key in found if key != str(path))
    return found
