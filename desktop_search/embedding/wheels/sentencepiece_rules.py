"""Builds XLM-RoBERTa's tokenizer from its vocabulary and normalization table."""

import struct
import unicodedata
from collections.abc import Mapping, Sequence

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

_SPACE = "▁"
# Unicode 3.2 is frozen, so the tokenizer does not depend on the Python version that converts the model.
_UNICODE = unicodedata.ucd_3_2_0
_LEAF = 1 << 8
_VALUE = 1 << 31
# Larger offsets are encoded in steps of 256.
_NEAR = 1 << 21
_OPEN_UNITS = 2048


def build_tokenizer(
    pieces: list[tuple[str, float]], bos: int, eos: int, unk: int, character_map: Mapping[str, str]
) -> Tokenizer:
    """The complete tokenizer; `pieces` are (text, score) in the order of their IDs."""
    tokenizer = Tokenizer(models.Unigram(pieces, unk))
    charsmap = encode_charsmap(with_compositions(character_map))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Precompiled(charsmap), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(_SPACE, prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(_SPACE, prepend_scheme="always")
    begin, end = pieces[bos][0], pieces[eos][0]
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{begin} $A {end}",
        pair=f"{begin} $A {end} {end} $B {end}",
        special_tokens=[(begin, bos), (end, eos)],
    )
    special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    tokenizer.add_special_tokens([AddedToken(name, normalized=False, special=True) for name in special])
    return tokenizer


def with_compositions(character_map: Mapping[str, str]) -> dict[str, str]:
    """Add all decomposed letters to the map ("e" with a combining accent becomes "é"), as macOS writes them."""
    full = dict(character_map)
    for code in range(0x80, 0x110000):
        letter = chr(code)
        if 0xD800 <= code < 0xE000 or _UNICODE.category(letter) == "Cn":
            continue
        parts = _UNICODE.normalize("NFD", letter)
        composed = _UNICODE.normalize("NFKC", letter)
        if len(parts) > 1 and parts != composed:
            full[parts] = composed
    return full


def encode_charsmap(character_map: Mapping[str, str]) -> bytes:
    """SentencePiece's binary format: the trie's length, a double-array trie, and the texts that its values point to."""
    texts = bytearray()
    places: dict[str, int] = {}
    keys: list[tuple[bytes, int]] = []
    for source, target in sorted(character_map.items(), key=lambda pair: pair[0].encode("utf-8")):
        if target not in places:
            places[target] = len(texts)
            texts += target.encode("utf-8") + b"\0"
        keys.append((source.encode("utf-8"), places[target]))
    units = _DoubleArray(keys).units
    trie = struct.pack(f"<{len(units)}I", *units)
    return struct.pack("<I", len(trie)) + trie + bytes(texts)


class _DoubleArray:
    """A byte trie in the unit format of Darts-clone.

    A unit contains its label (bits 0 to 7), whether a key ends there (8), and the offset (10 to 30; bit 9 means steps
    of 256), which XORed with the unit's index and the next label gives the index of the child. Label 0 leads to the
    value of a key.
    """

    def __init__(self, keys: list[tuple[bytes, int]]) -> None:
        self.units: list[int] = [0] * 512
        self._used = bytearray(512)
        self._used[0] = 1
        self._first_free = 1
        self._bases: set[int] = set()
        root: dict[int, object] = {}
        for key, value in keys:
            node = root
            for byte in key:
                node = node.setdefault(byte, {})  # type: ignore[assignment]
            node[0] = value
        self._place(0, root)

    def _place(self, index: int, node: dict[int, object]) -> None:
        labels = sorted(node)
        base = self._find_base(index, labels)
        offset = base ^ index
        self.units[index] |= offset << 10 if offset < _NEAR else (offset >> 8) << 10 | 1 << 9
        if 0 in node:
            self.units[index] |= _LEAF
        for label in labels:
            child = node[label]
            self.units[base ^ label] = label if isinstance(child, dict) else _VALUE | int(child)  # type: ignore[call-overload]
        for label in labels:
            child = node[label]
            if isinstance(child, dict):
                self._place(base ^ label, child)

    def _find_base(self, index: int, labels: Sequence[int]) -> int:
        # Gaps far back rarely fit; searching all of them would take minutes.
        free = self._first_free = self._free_from(max(self._first_free, len(self.units) - _OPEN_UNITS))
        while True:
            base = free ^ labels[0]
            # Two nodes must not share a base, or one would find the other's children.
            fits = base not in self._bases and base != index
            if fits and not any(self._used[base ^ label] for label in labels):
                break
            free = self._free_from(free + 1)
        self._bases.add(base)
        for label in labels:
            self._used[base ^ label] = 1
        return base

    def _free_from(self, start: int) -> int:
        """First free unit from `start`; extends the array so that all children of a node fit."""
        free = self._used.index(0, start)
        while free >= len(self.units) - 256:
            self.units.extend([0] * 256)
            self._used.extend(bytes(256))
        return free
