"""Is each passage of a PDF on the page it is shown under? Compares with another reader; prints a Markdown table.

    python tests/benchmarks/pages.py FOLDER... [--show N]

Every PDF below the folders is read and cut as the program does it. A passage's text is then looked for in the text
that pypdfium2 gives for each page, and its label is compared with the one pypdfium2 tells. A passage is wrong when
another page holds more of it than the page it claims. pypdfium2 is needed for this alone, the program does without.
"""

import argparse
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_search.chunking.chunker import split
from desktop_search.domain.documents import Document, PageUnit, Passage
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.embedding.models.token_counting import EstimatedTokenCounter
from desktop_search.extract.extract_client import ExtractClient
from desktop_search.extract.extract_limits import ExtractLimits

# Letters in a row that are looked for together: a line's worth of them hardly stands on two pages by chance.
SHINGLE = 12
# The readers differ in hyphens, ligatures and order; text of which less is found anywhere tells nothing.
LEAST_FOUND = 0.4
# Headers, and sentences that go on over the page, give another page some of it.
MARGIN = 0.05


@dataclass
class Tally:
    """What became of the passages of one folder, or of one file."""

    files: int = 0
    unread: int = 0
    passages: int = 0
    right: int = 0
    unknown: int = 0
    wrong: list[str] = field(default_factory=list)
    labels: int = 0
    wrong_labels: list[str] = field(default_factory=list)


def letters(text: str) -> str:
    """What two readers of the same page agree on: letters and digits alone."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def shingles(text: str) -> set[str]:
    """Every run of SHINGLE letters; the whole of a shorter text."""
    whole = letters(text)
    return {whole[at : at + SHINGLE] for at in range(max(1, len(whole) - SHINGLE + 1))} if whole else set()


def pages_of(path: Path) -> tuple[list[str], list[str]]:
    """Text and printed label of each page, as pypdfium2 has them; with the titles the outline leads there by.

    On a page whose letters are drawn as shapes these titles are all there is to read.
    """
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        texts = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
        for entry in document.get_toc():
            target = entry.get_dest()
            index = target.get_index() if target else None
            if index is not None and 0 <= index < len(texts):
                texts[index] += f"\n{entry.get_title()}"
        return texts, [document.get_page_label(number) for number in range(len(document))]
    finally:
        document.close()


def judge(passages: Sequence[Passage], texts: Sequence[str], labels: Sequence[str], tally: Tally, name: str) -> None:
    """Add every passage of one file to the tally."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts, 1):
        for shingle in shingles(text):
            holders[shingle].append(number)
    for passage in passages:
        tally.passages += 1
        _judge_label(passage, labels, tally, name)
        wanted = shingles(passage.text)
        found = Counter(number for shingle in wanted for number in holders.get(shingle, ()))
        best, most = max(found.items(), key=lambda pair: pair[1], default=(0, 0))
        claimed = _on_claimed(passage, wanted, holders)
        if not wanted or most < LEAST_FOUND * len(wanted):
            tally.unknown += 1
        elif claimed >= most - MARGIN * len(wanted):
            tally.right += 1
        else:
            shares = f"{claimed / len(wanted):.2f} there, {most / len(wanted):.2f} on {best}"
            tally.wrong.append(f"{name}: page {passage.page}, {shares}: {passage.text[:70]!r}")


def _on_claimed(passage: Passage, wanted: set[str], holders: dict[str, list[int]]) -> int:
    """How much of it stands on the pages it claims, from the first to the last."""
    claimed = range(passage.page or 0, (passage.page_end or passage.page or 0) + 1)
    return sum(any(number in claimed for number in holders.get(shingle, ())) for shingle in wanted)


def _judge_label(passage: Passage, labels: Sequence[str], tally: Tally, name: str) -> None:
    page = passage.page or 0
    told = labels[page - 1] if 0 < page <= len(labels) else ""
    if told and told != str(page):
        tally.labels += 1
    if (told or str(page)) != (passage.page_label or str(page)):
        tally.wrong_labels.append(f"{name}: page {page} is {told!r}, shown as {passage.page_label!r}")


def measure(folder: Path, reader: ExtractClient) -> Tally:
    """All PDFs below a folder."""
    import pypdfium2

    tally, counter = Tally(), EstimatedTokenCounter()
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() == ".pdf" and p.is_file()):
        try:
            document: Document = reader.read(path)
            texts, labels = pages_of(path)
        except (DesktopSearchError, pypdfium2.PdfiumError):
            tally.unread += 1
            continue
        if document.page_unit is PageUnit.PAGE:
            tally.files += 1
            judge(split(document, counter), texts, labels, tally, path.name)
    return tally


def rows(tallies: dict[str, Tally]) -> Iterator[str]:
    """The table, one line for each folder."""
    yield "| PDFs of | read | not read by both | passages | right page | not to tell | wrong page | labels | wrong |"
    yield "|---|" + "--:|" * 8
    for name, t in tallies.items():
        yield (
            f"| {name} | {t.files} | {t.unread} | {t.passages} | {t.right} | {t.unknown} | {len(t.wrong)} "
            f"| {t.labels} | {len(t.wrong_labels)} |"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--show", type=int, default=20, help="wrong passages to print on standard error")
    options = parser.parse_args()
    reader = ExtractClient(ExtractLimits(timeout_s=120))
    try:
        tallies = {"/".join(folder.parts[-2:]): measure(folder.absolute(), reader) for folder in options.folders}
    finally:
        reader.close()
    for tally in tallies.values():
        for line in [*tally.wrong[: options.show], *tally.wrong_labels[: options.show]]:
            print(line, file=sys.stderr)
    print("\n".join(rows(tallies)))


if __name__ == "__main__":
    main()
