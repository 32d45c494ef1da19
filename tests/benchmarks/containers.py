"""Whether all attachments of real mails are found, and whether a zip of a folder gives the same answers as the folder.

    python tests/benchmarks/containers.py mails FOLDER
    python tests/benchmarks/containers.py zipped FOLDER

Both index copies in a temporary folder, with the fake embedder: only words are searched. `mails` takes the attachments
from the standard library's parser, not from the program, and asks for each by its name, and by a phrase of its text.
`zipped` compares every file of the folder with the member of the same path: kind, problem, passages; then it asks for a
phrase of each file in both indexes. Prints counts, and what differs.
"""

import argparse
import email
import email.header
import os
import random
import re
import shutil
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import cast

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from helpers.engines import session

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.queries import FileHit, SearchMode, SearchQuery
from desktop_search.engine.client import EngineSession
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.extract.registry import read_document
from desktop_search.extract.source import ExtractLimits
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog

SEED = 20261124
# Six words on one line.
_PHRASE = re.compile(r"(?<!\S)(?:[^\W\d_]+ ){5}[^\W\d_]+(?!\S)")
_DEADLINE_S = 3600
SIGNATURES = ("application/pgp-signature", "application/pgp-keys", "application/pkcs7-signature")


def phrase_of(text: str, chance: random.Random) -> str:
    """Some consecutive words of a text, if it has them."""
    phrases = _PHRASE.findall(text)
    return str(chance.choice(phrases)) if phrases else ""


def found(asked: EngineSession, query: str) -> list[FileHit]:
    """All files found by words, including those that are folded."""
    answer = asked.search(SearchQuery(query, limit=200, mode=SearchMode.WORDS)).result(_DEADLINE_S)
    return [one for file in answer.files for one in (file, *file.alike)]


def with_phrase(asked: EngineSession, phrase: str, filters: str = "") -> list[FileHit]:
    """All files found with this phrase; the search adds others with only some of its words."""
    return [
        one
        for one in found(asked, f'"{phrase}" {filters}'.strip())
        if any(phrase in " ".join(hit.text.split()) for hit in one.passages)
    ]


def indexed(folder: Path, base: Path) -> AppPaths:
    """Index a folder."""
    paths = AppPaths.under(base)
    with session(paths, EngineMode.INDEX) as asked:
        print(asked.index_to_end((str(folder),)).result(_DEADLINE_S), flush=True)
    return paths


def attached(message: Message) -> Iterator[tuple[str, bytes]]:
    """Names and contents of the attachments of a mail, by the standard library alone; a mail is not looked into."""
    if message.get_content_type() == "message/rfc822":
        inner = message.get_payload()
        if isinstance(inner, list) and inner:
            mail = cast(Message, inner[0])
            subject = str(email.header.make_header(email.header.decode_header(mail.get("Subject", ""))))
            yield (message.get_filename() or f"{subject}.eml"), mail.as_bytes()
    elif message.is_multipart():
        for part in cast(list[Message], message.get_payload()):
            yield from attached(part)
    elif name := message.get_filename():
        is_logo = message.get("Content-ID") and message.get_content_maintype() == "image"
        if not is_logo and not name.endswith((".p7s", ".asc")) and message.get_content_type() not in SIGNATURES:
            text = str(email.header.make_header(email.header.decode_header(name)))
            yield text, cast(bytes, message.get_payload(decode=True))


def mails(folder: Path, scratch: Path) -> None:
    """Ask for every attachment of the mails of a folder."""
    copies, loose = scratch / "mails", scratch / "loose"
    copies.mkdir()
    loose.mkdir()
    for number, file in enumerate(sorted(folder.rglob("*.eml"))):
        shutil.copy(file, copies / f"mail{number:05}.eml")
    counts: Counter[str] = Counter()
    chance = random.Random(SEED)
    with session(indexed(copies, scratch / "base"), EngineMode.SEARCH) as asked:
        for file in sorted(copies.iterdir()):
            counts["mails"] += 1
            for name, data in attached(email.message_from_bytes(file.read_bytes())):
                counts["attachments"] += 1
                below = f"{file}{os.sep}"
                by_name = [one.path for one in found(asked, f'name:"{name}" in:{file.name}')]
                if any(path.startswith(below) for path in by_name):
                    counts["found by name"] += 1
                else:
                    print("not found by name:", file.name, repr(name))
                phrase = phrase_of(text_of(loose / f"a{Path(name).suffix}", data), chance)
                if not phrase:
                    continue
                counts["with a phrase"] += 1
                if any(one.path.startswith(below) for one in with_phrase(asked, phrase, f"in:{file.name}")):
                    counts["found by content"] += 1
                else:
                    print("not found by content:", file.name, repr(name), repr(phrase))
    print(dict(counts))


def text_of(path: Path, data: bytes) -> str:
    """The text of an attachment, read from a file on disk; empty if it has none."""
    path.write_bytes(data)
    try:
        return "\n".join(section.text for section in read_document(path, ExtractLimits()).sections)
    except DesktopSearchError:
        return ""


def zipped(folder: Path, scratch: Path) -> None:
    """Compare a folder with a zip of it."""
    plain, packed = scratch / "plain" / "files", scratch / "packed"
    shutil.copytree(folder, plain)
    packed.mkdir()
    archive = packed / "files.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as package:
        for file in sorted(plain.rglob("*")):
            package.write(file, file.relative_to(plain))
    bases = [indexed(plain.parent, scratch / "base1"), indexed(packed, scratch / "base2")]
    one, other = (files_of(paths, root) for paths, root in zip(bases, (plain, archive), strict=True))
    print(f"{len(one)} files, {len(other)} members")
    for name in sorted(one.keys() ^ other.keys()):
        print("only in the folder:" if name in one else "only in the zip:", name)
    same = one.keys() & other.keys()
    for name in sorted(same):
        if one[name] != other[name]:
            print(
                "differs:",
                name,
                *(
                    f"{left!r}/{right!r}"[:150]
                    for left, right in zip(one[name], other[name], strict=True)
                    if left != right
                ),
            )
    chance = random.Random(SEED)
    counts: Counter[str] = Counter()
    asked_for = set[str]()
    with session(bases[0], EngineMode.SEARCH) as first, session(bases[1], EngineMode.SEARCH) as second:
        for name in sorted(same):
            phrase = phrase_of("\n".join(one[name][3]), chance)
            if not phrase or phrase in asked_for:
                continue
            asked_for.add(phrase)
            counts["asked"] += 1
            left = {os.path.relpath(hit.path, plain) for hit in with_phrase(first, phrase)}
            right = {os.path.relpath(hit.path, archive) for hit in with_phrase(second, phrase)}
            counts["same files found"] += left == right
            counts["file itself found in both"] += name in left & right
            if left != right:
                print("other answers:", name, repr(phrase), sorted(left ^ right)[:5])
    print(dict(counts))


def files_of(paths: AppPaths, root: Path) -> dict[str, tuple[str, str, str, list[str]]]:
    """Kind, state, problem and passages of each file below a folder or archive, by its path in it."""
    catalog = Catalog.open(paths.catalog_file)
    try:
        found = {}
        for folder in catalog.folders.all():
            for known in catalog.files.known(folder.id, with_members=True):
                if known.path.is_relative_to(root) and known.path != root:
                    row = catalog.files.by_path(known.path)
                    assert row is not None
                    texts = [passage.text for passage in catalog.passages.of_file(row.id)]
                    problem = row.problem.kind if row.problem else ""
                    found[str(known.path.relative_to(root))] = (row.kind, row.state.value, problem, texts)
        return found
    finally:
        catalog.close()


def main() -> None:
    """Run one of the two."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("mails", "zipped"))
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="containers-") as scratch:
        {"mails": mails, "zipped": zipped}[options.what](options.folder, Path(scratch))


if __name__ == "__main__":
    main()
