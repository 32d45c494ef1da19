"""Splits a document into passages of about equal length at the natural boundaries of its text.

Passages are in the order of the text and together cover every character of it except white space, and except pages that
contain only their number. A passage never crosses a page boundary. Splits are made at headings, paragraphs, sentences,
lines and finally characters, only as deep as the token budget requires.
"""

import hashlib
import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from desktop_search.chunking.sentence_marks import PORTION_CHARACTERS, Sentence, sentences_of
from desktop_search.domain.documents import Document, Passage
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.text.sentences import Span, cut_evenly, trim

if TYPE_CHECKING:
    # Imports numpy, which the extractor process does not need.
    from desktop_search.embedding.interfaces import TokenCounter

# Increment when documents are split differently; files are then read again.
SPLITTER_VERSION = 2
# Reserved for the model's special tokens and its passage prompt.
_RESERVED_TOKENS = 10
# Title and headings may take one part in this many of the budget, so that the text always has most of it.
_CONTEXT_SHARE = 3
# Adjacent short sections are merged up to this share of the budget: the vector of a passage of two lines has too little
# content, that of one with five subjects matches none of them.
_MERGE_SHARE = 0.6
# Maximum length of text without letters, such as a page number or bracket, that is not a passage of its own. Under a
# heading with the query's words it would rank first, without any content.
_MOST_FURNITURE_CHARACTERS = 8
# Minimum length of the last passage.
_SCRAP_TOKENS = 16
# A passage may end early, at the end of a paragraph, once it has this share of its target length.
_EARLY_END_SHARE = 0.7
_MOST_LABEL_CHARACTERS = 150
# A tokenizer may map an unknown word of any length to one token; this limits the text nevertheless.
_MOST_CHARACTERS_PER_TOKEN = 16
_LEAST_TOKENS = 32


@dataclass(frozen=True, slots=True)
class ChunkBudget:
    """Maximum length of passages, in tokens of the model."""

    tokens: int = 320
    """Includes title and headings, but not the prompt and special tokens."""
    overlap: int = 32
    """Maximum overlap with the previous passage, in whole sentences."""


@dataclass(slots=True)
class _Block:
    """A section, or a slice of a section that is too long to be processed at once; offsets in the document's text."""

    start: int
    end: int
    heading: tuple[str, ...]
    page: int | None
    page_label: str | None
    sentences: Iterator[Sentence]
    """Sentences of this block; must be consumed before those of the next one."""
    atoms: list["_Atom"] = field(default_factory=list)
    tokens: int = 0


@dataclass(slots=True)
class _Atom:
    """A sentence, a line or a piece of one, which is not split any further."""

    start: int
    end: int
    whole: bool
    """False for a piece that ends inside a sentence."""
    ends_paragraph: bool
    tokens: int = 0


def splitter_fingerprint(counter: "TokenCounter", budget: ChunkBudget) -> str:
    """Return a hash that changes if the same document would be split differently."""
    facts = f"{SPLITTER_VERSION}:{counter.fingerprint}:{_limit(counter, budget)}:{budget.overlap}"
    return hashlib.blake2b(facts.encode(), digest_size=8).hexdigest()


def rules_fingerprint(budget: ChunkBudget) -> str:
    """Return a key that changes if documents would be split differently, independent of the model's tokenizer."""
    return f"{SPLITTER_VERSION}:{budget.tokens}:{budget.overlap}"


def split(document: Document, counter: "TokenCounter", budget: ChunkBudget | None = None) -> list[Passage]:
    """Return the passages in reading order; `text` is `document_text[start:end]` (sections joined by two newlines)."""
    budget = budget or ChunkBudget()
    return _Splitter(document, counter, budget).run()


def _limit(counter: "TokenCounter", budget: ChunkBudget) -> int:
    return max(_LEAST_TOKENS, min(budget.tokens, counter.max_tokens - _RESERVED_TOKENS))


class _Splitter:
    """Splits one document."""

    def __init__(self, document: Document, counter: "TokenCounter", budget: ChunkBudget) -> None:
        self._counter = counter
        self._limit = _limit(counter, budget)
        self._overlap = max(0, min(budget.overlap, self._limit // 4))
        self._text = "\n\n".join(section.text for section in document.sections)
        self._document = document
        self._label_tokens: dict[str, int] = {}
        self._title = self._fit_title(document.title)

    def run(self) -> list[Passage]:
        passages: list[Passage] = []
        for portion in self._portions():
            self._cut(portion)
            for group in self._groups(portion):
                passages.extend(self._passages(group))
        telling = [passage for passage in passages if not _says_nothing(passage.text)]
        return telling or passages

    def _is_furniture(self, block: _Block) -> bool:
        return block.end - block.start <= _MOST_FURNITURE_CHARACTERS and _says_nothing(
            self._text[block.start : block.end]
        )

    def _portions(self) -> Iterator[list[_Block]]:
        portion: list[_Block] = []
        size = 0
        for block in self._blocks():
            portion.append(block)
            size += block.end - block.start
            if size >= PORTION_CHARACTERS:
                yield portion
                portion, size = [], 0
        if portion:
            yield portion

    def _blocks(self) -> Iterator[_Block]:
        at = 0
        for section in self._document.sections:
            heading = tuple(_shorten(label) for label in section.heading if label.strip())
            for (start, end), sentences in sentences_of(section):
                yield _Block(at + start, at + end, heading, section.page, section.page_label, _shift(sentences, at))
            at += len(section.text) + 2

    def _cut(self, blocks: list[_Block]) -> None:
        """Fill in the blocks' atoms with their numbers of tokens, counted in batches."""
        most_characters = self._limit
        for block in blocks:
            for span in block.sentences:
                block.atoms.extend(_to_atoms(self._text, span, most_characters))
        self._count([atom for block in blocks for atom in block.atoms])
        # Half of the budget, so that two atoms and an overlap always fit.
        most_tokens = self._limit // 2
        while True:
            halves = [half for block in blocks for half in self._halve_long(block, most_tokens)]
            if not halves:
                break
            self._count(halves)
        for block in blocks:
            for atom, following in itertools.pairwise(block.atoms):
                # White space has no tokens, but counts, so that long runs of it do not make a passage too long.
                atom.tokens += (following.start - atom.end) // _MOST_CHARACTERS_PER_TOKEN
            block.tokens = sum(atom.tokens for atom in block.atoms)
        labels = {label for block in blocks for label in block.heading} - self._label_tokens.keys()
        self._count_labels(sorted(labels))

    def _halve_long(self, block: _Block, most_tokens: int) -> list[_Atom]:
        """Replace the block's atoms that are too long by their halves, and return the halves."""
        if all(atom.tokens <= most_tokens for atom in block.atoms):
            return []
        kept: list[_Atom] = []
        halves: list[_Atom] = []
        for atom in block.atoms:
            length = atom.end - atom.start
            if atom.tokens <= most_tokens or length < 2:
                kept.append(atom)
                continue
            spans = cut_evenly(self._text, (atom.start, atom.end), max(1, math.ceil(length / 2)))
            parts = list(_chain(spans, atom))
            kept += parts
            halves += parts
        block.atoms = kept
        return halves

    def _count(self, atoms: list[_Atom]) -> None:
        counts = self._counter.count([self._text[atom.start : atom.end] for atom in atoms])
        for atom, count in zip(atoms, counts, strict=True):
            atom.tokens = max(1, count, -(-(atom.end - atom.start) // _MOST_CHARACTERS_PER_TOKEN))

    def _groups(self, blocks: Sequence[_Block]) -> Iterator[list[_Block]]:
        """Yield the blocks that share a passage: one, or several short ones in a row on one page under one parent.

        A page number is merged with a neighbour on its page, whatever their headings.
        """
        most = int(self._limit * _MERGE_SHARE)
        group: list[_Block] = []
        tokens = 0
        for block in blocks:
            if not block.atoms:
                continue
            if group and _on_one_page(group[0], block):
                is_short = tokens + block.tokens <= most and _are_related([group[-1], group[0], block])
                if is_short or self._is_furniture(block) or all(map(self._is_furniture, group)):
                    group.append(block)
                    tokens += block.tokens
                    continue
            if group:
                yield group
            group, tokens = [block], block.tokens
        if group:
            yield group

    def _passages(self, group: list[_Block]) -> Iterator[Passage]:
        telling = [block for block in group if not self._is_furniture(block)] or group
        heading = self._fit_heading(_common_heading([block.heading for block in telling]))
        room = self._limit - self._context_tokens(heading)
        atoms = [atom for block in group for atom in block.atoms]
        first = group[0]
        for start, end in _pack(atoms, room, min(self._overlap, room // 4)):
            yield Passage(
                text=self._text[start:end],
                heading=heading,
                page=first.page,
                page_end=first.page,
                page_label=first.page_label,
                start=start,
                end=end,
                title=self._title,
            )

    def _fit_title(self, title: str | None) -> str | None:
        if not title or not title.strip():
            return None
        title = _shorten(title)
        self._count_labels([title])
        while self._label_tokens[title] > self._limit // _CONTEXT_SHARE and len(title) > 1:
            title = _shorten(title, len(title) // 2)
            self._count_labels([title])
        return title

    def _fit_heading(self, heading: tuple[str, ...]) -> tuple[str, ...]:
        """Return the innermost part of the heading path that fits the context's share of the budget."""
        while heading and self._context_tokens(heading) > self._limit // _CONTEXT_SHARE:
            if len(heading) > 1:
                heading = heading[1:]
                continue
            if len(heading[0]) < 2:
                return ()
            heading = (_shorten(heading[0], len(heading[0]) // 2),)
        return heading

    def _context_tokens(self, heading: tuple[str, ...]) -> int:
        labels = ([self._title] if self._title else []) + [label for label in heading if label != self._title]
        self._count_labels([label for label in labels if label not in self._label_tokens])
        # One more each for the separator between two labels.
        return sum(self._label_tokens[label] + 1 for label in labels)

    def _count_labels(self, labels: list[str]) -> None:
        if labels:
            self._label_tokens.update(zip(labels, self._counter.count(labels), strict=True))


def _to_atoms(text: str, span: Sentence, most_characters: int) -> Iterator[_Atom]:
    """Yield the sentence, or its lines and pieces if it is long: logs, tables and code have no sentences."""
    start, end, ends_paragraph = span
    if end - start <= 2 * most_characters:
        yield _Atom(start, end, True, ends_paragraph)
        return
    lines = list(_lines(text, start, end))
    for number, (line_start, line_end) in enumerate(lines):
        last = number == len(lines) - 1
        atom = _Atom(line_start, line_end, True, ends_paragraph and last)
        if line_end - line_start <= 2 * most_characters:
            yield atom
        else:
            yield from _chain(cut_evenly(text, (line_start, line_end), most_characters), atom)


def _shift(sentences: Iterable[Sentence], by: int) -> Iterator[Sentence]:
    return ((start + by, end + by, ends_paragraph) for start, end, ends_paragraph in sentences)


def _chain(spans: Iterable[Span], whole: _Atom) -> Iterator[_Atom]:
    """Yield the pieces of an atom; only the last one can end a paragraph."""
    pieces = list(spans)
    for number, (start, end) in enumerate(pieces):
        last = number == len(pieces) - 1
        yield _Atom(start, end, whole.whole and last and number == 0, whole.ends_paragraph and last)


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end:
        at = text.find("\n", start, end)
        stop = end if at < 0 else at
        line = trim(text, start, stop)
        if line[0] < line[1]:
            yield line
        start = stop + 1


def _pack(atoms: Sequence[_Atom], room: int, overlap: int) -> Iterator[Span]:
    """Yield character ranges of passages of about equal length, none above `room` tokens."""
    total = sum(atom.tokens for atom in atoms)
    if total <= room:
        yield atoms[0].start, atoms[-1].end
        return
    due = total / math.ceil(total / (room - overlap))
    first = 0
    used = own = 0
    left = total
    for number, atom in enumerate(atoms):
        is_due = own + atom.tokens / 2 > due or (own >= due * _EARLY_END_SHARE and atoms[number - 1].ends_paragraph)
        if own and (used + atom.tokens > room or (is_due and left >= _SCRAP_TOKENS)):
            yield atoms[first].start, atoms[number - 1].end
            first, used = _overlap_start(atoms, first, number, min(overlap, room - atom.tokens))
            own = 0
        used += atom.tokens
        own += atom.tokens
        left -= atom.tokens
    yield atoms[first].start, atoms[-1].end


def _overlap_start(atoms: Sequence[_Atom], first: int, number: int, most: int) -> tuple[int, int]:
    """Return the index of the next passage's first atom, and the number of tokens of its overlap."""
    tokens = 0
    while number - 1 > first and atoms[number - 1].whole and tokens + atoms[number - 1].tokens <= most:
        number -= 1
        tokens += atoms[number].tokens
    return number, tokens


def _says_nothing(text: str) -> bool:
    """Return True for text without letters: a page number, a bracket, a rule."""
    return len(text) <= _MOST_FURNITURE_CHARACTERS and not any(map(str.isalpha, text))


def _on_one_page(one: _Block, other: _Block) -> bool:
    return (one.page, one.page_label) == (other.page, other.page_label)


def _are_related(blocks: Sequence[_Block]) -> bool:
    """Return True for sections that are siblings, or parent and child."""
    headings = [block.heading for block in blocks]
    return len(_common_start(headings)) >= max(map(len, headings)) - 1


def _common_heading(headings: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the common path, followed by the merged headings of the sections."""
    common = _common_start(headings)
    inner = dict.fromkeys(heading[len(common)] for heading in headings if len(heading) > len(common))
    return (*common, " · ".join(inner)) if inner else common


def _common_start(headings: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    shortest = min(headings, key=len)
    for depth, label in enumerate(shortest):
        if any(heading[depth] != label for heading in headings):
            return shortest[:depth]
    return shortest


def _shorten(label: str, most: int = _MOST_LABEL_CHARACTERS) -> str:
    label = " ".join(label.split())
    return label if len(label) <= most else label[: max(1, most - 1)].rstrip() + "…"
