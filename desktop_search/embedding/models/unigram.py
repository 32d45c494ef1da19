"""Unigram tokenizer (SentencePiece, XLM-RoBERTa) with a compact vocabulary, for models of a hundred languages.

The `tokenizers` library needs 290 MB and .6 s to load 250,000 tokens: its prefix tree has a hash table per node. Here
the tree is three arrays, some 8 MB, which are built once and stored in the model's folder. The library still normalizes
texts, with the same tokenizer.json without its vocabulary. The segmentation is the same Viterbi search, and words are
cached. The token IDs are the same.
"""

import array
import hashlib
import json
import logging
import re
import struct
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_search import own_files
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.embedding.models.bounded_reading import read_limited
from desktop_search.embedding.models.model_folders import is_own

log = logging.getLogger(__name__)

FILE_NAME = "vocabulary.bin"
# The last byte is the version of the format.
_MAGIC = b"DSVOCAB\x01"
_START = struct.Struct("<II")
_CHECKSUM = struct.Struct("<I")
# Added to the score of a character that is not in the vocabulary, as in the library.
_UNKNOWN_PENALTY = 10.0
# Some 4 MB. A cached word takes a tenth of the time.
_MOST_CACHED_WORDS = 20_000
_LONGEST_CACHED_WORD = 32
_MARK = "\u2581"
# Longer tokens are not tokens of a language. They would make the arrays of `_tree` large.
_LONGEST_TOKEN = 256
# What Rust counts as white space; Python's `strip` removes four control characters too.
_WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_HARMLESS_MODEL = {"type", "unk_id", "vocab", "byte_fallback"}

Ids = tuple[int, ...]


def tokenizer_hash(content: bytes) -> str:
    """Identifies a tokenizer.json."""
    return hashlib.blake2b(content, digest_size=8).hexdigest()


def write_vocabulary(folder: Path, tokenizer: str) -> None:
    """Write the compact vocabulary of a model folder of ours, unless it is there or the tokenizer is of another kind.

    `tokenizer` is the hash of its tokenizer.json. Takes .5 s for 250,000 tokens. Without it, the library is used.
    """
    try:
        if not is_own(folder) or _is_for(folder / FILE_NAME, tokenizer):
            return
        content = read_limited(folder / "tokenizer.json")
        packed = _pack(content) if b'"Unigram"' in content else None
        if packed is not None:
            own_files.write_file(folder / FILE_NAME, packed)
    except (OSError, ValueError, TypeError, KeyError, RecursionError, DesktopSearchError) as error:
        log.info("no compact vocabulary for %s: %s", folder.name, error)


def read_vocabulary(folder: Path) -> "UnigramTokenizer | None":
    """The tokenizer of a folder with a valid compact vocabulary, otherwise None."""
    try:
        size = (folder / "tokenizer.json").stat().st_size
        content = (folder / FILE_NAME).read_bytes()
        header, body = _unpack(content)
        if header["bytes"] != size:
            return None
        return UnigramTokenizer(header, body)
    except (FileNotFoundError, PermissionError):
        # Not written yet, or by an administrator for themselves.
        return None
    except (OSError, ValueError, KeyError, struct.error) as error:
        log.warning("the compact vocabulary in %s cannot be read: %s", folder, type(error).__name__)
        return None


class UnigramTokenizer:
    """Thread-safe."""

    def __init__(self, header: dict[str, Any], body: memoryview) -> None:
        from tokenizers import Tokenizer

        nodes, pieces = int(header["nodes"]), int(header["pieces"])
        at = 0

        def part(kind: str, count: int) -> memoryview:
            nonlocal at
            start, at = at, at + count * array.array(kind).itemsize
            return body[start:at]

        self._scores = _array("d", part("d", pieces))
        self._first = _array("I", part("I", nodes + 1))
        self._pieces = _array("i", part("i", nodes))
        self._labels = bytes(part("I", nodes - 1)).decode("utf-32-le")
        # The root has too many children to search them.
        self._root = {label: number for number, label in enumerate(self._labels[: self._first[1]], 1)}
        self._unknown = int(header["unknown"])
        self._unknown_score = min(self._scores) - _UNKNOWN_PENALTY
        library = Tokenizer.from_str(json.dumps(header["rest"]))
        self._normalizer = library.normalizer
        self._pre_tokenizer = library.pre_tokenizer
        self._splits_simply = bool(header["splits_simply"])
        sample = library.encode("a")
        # The only token that is not special is the one of the text.
        text_at = sample.special_tokens_mask.index(0)
        self._before, self._after = tuple(sample.ids[:text_at]), tuple(sample.ids[text_at + 1 :])
        self._special = {str(name): (int(number), bool(strips)) for name, number, strips in header["special"]}
        self._special_pattern = _pattern_of(self._special)
        self._cache: dict[str, Ids] = {}

    @property
    def special_at_end(self) -> int:
        """Number of special tokens that follow each text."""
        return len(self._after)

    def token_to_id(self, token: str) -> int | None:
        if token in self._special:
            return self._special[token][0]
        node: int | None = self._root.get(token[:1])
        for letter in token[1:]:
            node = self._child(node, letter) if node else None
        return self._pieces[node] if node and self._pieces[node] >= 0 else None

    def encode(self, texts: Sequence[str]) -> list[list[int]]:
        """Token IDs of each text, with special tokens."""
        return [[*self._before, *self._ids(text), *self._after] for text in texts]

    def count(self, texts: Sequence[str]) -> list[int]:
        """Number of tokens of each text, without special tokens."""
        return [len(self._ids(text)) for text in texts]

    def _ids(self, text: str) -> list[int]:
        ids: list[int] = []
        cache = self._cache
        for section in self._sections(text):
            if isinstance(section, int):
                ids.append(section)
                continue
            for word in self._words(section):
                known = cache.get(word)
                if known is None:
                    known = self._segment(word)
                    if len(word) <= _LONGEST_CACHED_WORD:
                        if len(cache) >= _MOST_CACHED_WORDS:
                            cache.clear()
                        cache[word] = known
                ids += known
        return ids

    def _sections(self, text: str) -> Iterator[str | int]:
        """IDs of special tokens that the text contains literally, and the text between them."""
        parts = self._special_pattern.split(text) if self._special_pattern else [text]
        for at, part in enumerate(parts):
            if at % 2:
                yield self._special[part][0]
            elif at + 1 < len(parts) and self._special[parts[at + 1]][1]:
                yield part.rstrip(_WHITE_SPACE)
            else:
                yield part

    def _words(self, text: str) -> Iterator[str]:
        if self._normalizer is not None:
            text = self._normalizer.normalize_str(text)
        if not text:
            return
        if not self._splits_simply:
            yield from (word for word, _ in self._pre_tokenizer.pre_tokenize_str(text))
            return
        text = text.replace(" ", _MARK)
        first, *rest = text.removeprefix(_MARK).split(_MARK)
        yield _MARK + first
        yield from (_MARK + word for word in rest)

    def _child(self, node: int, letter: str) -> int | None:
        found = self._labels.find(letter, self._first[node], self._first[node + 1])
        return found + 1 if found >= 0 else None

    def _segment(self, word: str) -> Ids:
        """IDs of the segmentation with the highest sum of scores."""
        length = len(word)
        best = [0.0] * (length + 1)
        begins = [-1] * (length + 1)
        ids = [-1] * (length + 1)
        pieces, scores, first, find, root = self._pieces, self._scores, self._first, self._labels.find, self._root
        for start in range(length):
            score = best[start]
            end, is_known = start, False
            node = root.get(word[start], 0)
            while node:
                end += 1
                piece = pieces[node]
                if piece >= 0:
                    if begins[end] < 0 or scores[piece] + score > best[end]:
                        best[end], begins[end], ids[end] = scores[piece] + score, start, piece
                    is_known = is_known or end == start + 1
                if end == length:
                    break
                node = find(word[end], first[node], first[node + 1]) + 1
            end = start + 1
            if not is_known and (begins[end] < 0 or self._unknown_score + score > best[end]):
                best[end], begins[end], ids[end] = self._unknown_score + score, start, self._unknown
        return self._path(begins, ids, length)

    def _path(self, begins: list[int], ids: list[int], end: int) -> Ids:
        found: list[int] = []
        was_unknown = False
        while end > 0:
            is_unknown = ids[end] == self._unknown
            # Several unknown characters in a row are one token.
            if not (is_unknown and was_unknown):
                found.append(ids[end])
            was_unknown = is_unknown
            end = begins[end]
        return tuple(reversed(found))


def _pattern_of(tokens: Iterable[str]) -> re.Pattern[str] | None:
    """Pattern that finds any of the tokens, the longest first; None if there are none."""
    names = sorted(tokens, key=len, reverse=True)
    return re.compile(f"({'|'.join(map(re.escape, names))})") if names else None


@dataclass(frozen=True, slots=True)
class _Tree:
    """Prefix tree of the tokens. Nodes are numbered by depth, then in the order of their parents and labels."""

    labels: NDArray[np.uint32]
    """Character that leads to each node but the root, which is 0: the one of node n is at n - 1."""
    first: NDArray[np.uint32]
    """Where the children of each node begin in `labels`; one more than there are nodes."""
    pieces: NDArray[np.int32]
    """ID of the token that ends at each node, or -1."""


def _tree(tokens: Sequence[str]) -> _Tree:
    """Build the tree one character at a time, with all tokens in the order of their code points."""
    order = np.array(sorted(range(len(tokens)), key=tokens.__getitem__))
    lengths = np.array([len(token) for token in tokens])[order]
    letters = np.frombuffer("".join(tokens[at] for at in order).encode("utf-32-le"), "<u4")
    starts = np.cumsum(lengths) - lengths
    labels: list[NDArray[np.uint32]] = []
    parents: list[NDArray[np.int64]] = []
    nodes_of_pieces = np.zeros(len(tokens), np.int64)
    count = 1
    left = np.flatnonzero(lengths > 0)
    depth = 0
    while len(left):
        parent, label = nodes_of_pieces[left], letters[starts[left] + depth]
        is_new = np.ones(len(left), bool)
        is_new[1:] = (parent[1:] != parent[:-1]) | (label[1:] != label[:-1])
        nodes_of_pieces[left] = count - 1 + np.cumsum(is_new)
        labels.append(label[is_new])
        parents.append(parent[is_new])
        count += int(is_new.sum())
        depth += 1
        left = left[lengths[left] > depth]
    pieces = np.full(count, -1, np.int32)
    # Of tokens with the same text, the last one counts, as in the library.
    ascending = np.argsort(order)
    pieces[nodes_of_pieces[ascending]] = np.arange(len(tokens))
    pieces[0] = -1
    first = np.searchsorted(np.concatenate(parents), np.arange(count + 1)).astype(np.uint32)
    return _Tree(np.concatenate(labels), first, pieces)


def _pack(content: bytes) -> bytes | None:
    """Content of the file for a tokenizer.json; None for one that `UnigramTokenizer` does not reproduce."""
    tokenizer = json.loads(content)
    model = tokenizer["model"]
    if not _is_supported(tokenizer, model):
        return None
    tokens = [str(token) for token, _ in model["vocab"]]
    scores = np.array([score for _, score in model["vocab"]], np.float64)
    if not 0 <= model["unk_id"] < len(tokens) or max(map(len, tokens)) > _LONGEST_TOKEN or not scores.size:
        return None
    tree = _tree(tokens)
    rest = tokenizer | {"added_tokens": [], "truncation": None, "padding": None}
    rest["model"] = model | {"vocab": [model["vocab"][model["unk_id"]]], "unk_id": 0}
    header = {
        "tokenizer": tokenizer_hash(content),
        "bytes": len(content),
        "rest": rest,
        "special": [[token["content"], token["id"], token["lstrip"]] for token in tokenizer["added_tokens"]],
        "unknown": model["unk_id"],
        "pieces": len(tokens),
        "nodes": len(tree.pieces),
        "splits_simply": _splits_simply(tokenizer["pre_tokenizer"]),
    }
    head = json.dumps(header).encode("ascii")
    # The arrays are aligned to eight bytes.
    head += b" " * (-(len(_MAGIC) + _START.size + len(head)) % 8)
    arrays = [scores.astype("<f8"), tree.first.astype("<u4"), tree.pieces.astype("<i4"), tree.labels.astype("<u4")]
    body = b"".join(array.tobytes() for array in arrays)
    packed = _MAGIC + _START.pack(len(head), len(body)) + head + body
    return packed + _CHECKSUM.pack(zlib.crc32(packed))


def _is_supported(tokenizer: dict[str, Any], model: dict[str, Any]) -> bool:
    if sys.byteorder != "little" or model.get("type") != "Unigram" or model.keys() - _HARMLESS_MODEL:
        return False
    if model.get("byte_fallback") or not isinstance(model.get("unk_id"), int):
        return False
    if any(token["normalized"] or token["single_word"] or token["rstrip"] for token in tokenizer["added_tokens"]):
        return False
    # Only the first section of a text would get a mark.
    return tokenizer["pre_tokenizer"] is not None and '"first"' not in json.dumps(tokenizer["pre_tokenizer"])


def _splits_simply(pre_tokenizer: dict[str, Any]) -> bool:
    """Whether words are split at spaces only, which takes a tenth of the time here."""
    return pre_tokenizer == {"type": "Metaspace", "replacement": _MARK, "prepend_scheme": "always", "split": True}


def _unpack(content: bytes) -> tuple[dict[str, Any], memoryview]:
    """Header and arrays. Raises ValueError."""
    if not content.startswith(_MAGIC) or len(content) < len(_MAGIC) + _START.size + _CHECKSUM.size:
        raise ValueError("not a compact vocabulary")
    view = memoryview(content)
    head, body = _START.unpack_from(view, len(_MAGIC))
    start = len(_MAGIC) + _START.size
    end = start + head + body
    if len(content) != end + _CHECKSUM.size or zlib.crc32(view[:end]) != _CHECKSUM.unpack_from(view, end)[0]:
        raise ValueError("the compact vocabulary is damaged")
    return json.loads(bytes(view[start : start + head])), view[start + head : end]


def _is_for(path: Path, tokenizer: str) -> bool:
    """Whether the file is valid and was made from the tokenizer.json with this hash."""
    try:
        return bool(_unpack(path.read_bytes())[0]["tokenizer"] == tokenizer)
    except (OSError, ValueError, KeyError):
        return False


def _array(kind: str, content: memoryview) -> "array.array[Any]":
    found = array.array(kind)
    found.frombytes(content)
    return found
