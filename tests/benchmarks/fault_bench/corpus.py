"""Real files in a folder of ours, changed as people change files, and what each of them alone says."""

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

REPOSITORY = Path(__file__).resolve().parents[3]
# What porter and unicode61 take for one word each, whatever the tokenizer is told.
WORD = re.compile(r"(?<![^\W_])[A-Za-z]{5,20}(?![^\W_])")
SMALLEST_BYTES, LARGEST_BYTES = 200, 60_000
# Of all files, so many are from the archive of real files in all formats; the others are texts we may write to.
ZOO_SHARE = 0.4
# A zip of media, an image: nothing is in them, and nothing can be lost.
ZOO_PARTS = ("zoo/normal/", "zoo/mail/", "zoo/groundtruth/")
# Their names tell which files are not ours to write to.
FOREIGN = "zoo-"
FOLDERS = 20
BEGINNING = 12
WORDS_KEPT = 3


def data_dir() -> Path:
    """The evaluation data; raises SystemExit where it is not."""
    named = os.environ.get("EVALSETS_DIR")
    folder = Path(named) if named else REPOSITORY.parent / "shared" / "data"
    if not (folder / "evalsets.py").is_file():
        raise SystemExit(f"no evaluation data in {folder}: set EVALSETS_DIR")
    return folder


@dataclass(frozen=True, slots=True)
class Text:
    """One real text."""

    title: str
    body: str


class Texts:
    """Real texts without end: help pages in two languages, abstracts, encyclopaedia paragraphs in twelve languages."""

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
    """Words of Latin letters, in lower case."""
    return Counter(word.lower() for word in WORD.findall(text))


@dataclass(slots=True)
class Known:
    """What is known of one file on disk, without asking the program under test."""

    facts: tuple[int, int]
    """Size and mtime_ns."""
    words: Counter[str] | None
    """None where the format is not ours to read."""
    beginning: str = ""
    """The first characters, for scripts in which we know no words."""


@dataclass(frozen=True, slots=True)
class Ghost:
    """A word that one file alone had, before it was changed or went."""

    path: str
    word: str


@dataclass(slots=True)
class Folder:
    """A chosen folder full of real files; what is done to it is done as a person or another program does it."""

    path: Path
    texts: Texts
    chance: random.Random
    known: dict[str, Known] = field(default_factory=dict)
    ghosts: list[Ghost] = field(default_factory=list)
    _serial: int = 0

    @classmethod
    def make(cls, path: Path, files: int, seed: int) -> "Folder":
        """So many real files, the same for the same seed."""
        chance = random.Random(seed)
        data = data_dir()
        folder = cls(path, Texts(data, chance), chance)
        for name, content in _zoo(data, int(files * ZOO_SHARE), chance):
            folder._place(FOREIGN + name).write_bytes(content)
        while folder._serial < files:
            folder.create()
        folder.look()
        return folder

    # What happens to files.

    def create(self) -> Path:
        """A new text."""
        text = self.texts.next()
        ending = self.chance.choice((".txt", ".txt", ".md", ".html"))
        target = self._place(re.sub(r"\W+", "-", text.title)[:40].strip("-") + ending)
        target.write_text(_written(text, ending), encoding="utf-8")
        return target

    def replace(self) -> Path:
        """Another text in the place of a file's, saved as an editor saves: beside it, then over it."""
        target = self.chance.choice(self.editable())
        beside = target.with_name(f".{target.name}.tmp")
        beside.write_text(_written(self.texts.next(), target.suffix), encoding="utf-8")
        beside.replace(target)
        return target

    def append(self) -> Path:
        """A paragraph more, written into the file itself."""
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
        """A folder with all in it gets another name."""
        source = self.chance.choice([one for one in self.path.iterdir() if one.is_dir()])
        self._serial += 1
        target = source.with_name(f"{source.name.partition('-')[0]}-{self._serial}")
        source.rename(target)
        return target

    def change(self, number: int) -> None:
        """So many changes of all kinds; about as many files afterwards as before."""
        kinds = [self.create] * 3 + [self.replace] * 4 + [self.append] * 3 + [self.delete] * 4 + [self.move, self.copy]
        for _ in range(number):
            self.chance.choice(kinds)()
        if self.chance.random() < 0.1:
            self.move_folder()

    # What is there.

    def files(self) -> list[Path]:
        found = [path for path in self.path.rglob("*") if path.is_file() and not path.name.startswith(".")]
        return sorted(found)

    def editable(self) -> list[Path]:
        """Files whose text we wrote ourselves."""
        return [path for path in self.files() if _is_ours(path)]

    def look(self) -> None:
        """Read what has changed on disk, and remember the words of what has gone as ghosts to look for."""
        before = self.known
        self.known = {}
        for path in self.files():
            facts = path.stat()
            key = str(path)
            old = before.get(key)
            now = (facts.st_size, facts.st_mtime_ns)
            self.known[key] = old if old is not None and old.facts == now else _known(path, now)
        everywhere = self._frequencies()
        for key, old in before.items():
            if old.words and self.known.get(key) is not old:
                gone = [word for word in old.words if word not in everywhere]
                self.ghosts += [Ghost(key, word) for word in sorted(gone, key=len)[-WORDS_KEPT:]]
        # A word may come back with a later text.
        self.ghosts = [ghost for ghost in self.ghosts if ghost.word not in everywhere][-2_000:]

    def own_words(self) -> dict[str, list[str]]:
        """The rarest words of each file we can read ourselves, rarest first."""
        everywhere = self._frequencies()
        return {
            path: sorted(known.words, key=lambda word: (everywhere[word], -len(word), word))[:WORDS_KEPT]
            or [known.beginning]
            for path, known in self.known.items()
            if known.words is not None
        }

    def facts(self) -> dict[str, tuple[int, int]]:
        """Size and mtime_ns of each file as it is on disk at this moment."""
        return {str(path): (facts.st_size, facts.st_mtime_ns) for path in self.files() for facts in (path.stat(),)}

    def _frequencies(self) -> Counter[str]:
        """In how many files each word stands."""
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
    """True for a text we wrote: it says what its bytes say."""
    return FOREIGN not in path.name


def _written(text: Text, ending: str) -> str:
    if ending == ".html":
        return f"<!doctype html><h1>{html.escape(text.title)}</h1>\n{_paragraphs_of(text.body)}"
    return f"{'# ' if ending == '.md' else ''}{text.title}\n\n{text.body}\n"


def _paragraphs_of(body: str) -> str:
    return "".join(f"<p>{html.escape(part)}</p>\n" for part in body.split("\n") if part.strip())


def _known(path: Path, facts: tuple[int, int]) -> Known:
    if not _is_ours(path):
        return Known(facts, None)
    content = path.read_bytes().decode("utf-8")
    if path.suffix == ".html":
        content = html.unescape(re.sub(r"<!doctype html>|</?(?:h1|p)>", " ", content))
    return Known(facts, words_in(content), " ".join(content.split())[:BEGINNING])
