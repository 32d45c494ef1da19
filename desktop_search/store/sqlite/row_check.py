"""Integrity checks of single rows, because SQLite detects damage to its b-trees, but not a flipped byte in a value.

Every text is stored with its hash, every vector with its CRC-32.
"""

import zlib

from desktop_search.store.sqlite.row_encoding import decode_text, is_finite, is_float16, vector_bytes
from desktop_search.store.sqlite.text_identity import text_hash

# A flipped byte in the stored hash changes one of 16 bytes; a flipped byte in the text changes nearly all.
MAX_HASH_BYTES_CHANGED = 3


def sound_text(stored: object, stored_hash: object) -> str | None:
    """A stored text, None if it does not have the stored hash; takes about 7 µs for 1,000 characters."""
    content = decode_text(stored)
    return content if content is not None and text_hash(content) == stored_hash else None


def is_offset_sound(content: str, text_from: object) -> bool:
    """True if a text can begin at `text_from` in `content`: at 0, or after the line end of the context."""
    if not isinstance(text_from, int) or not 0 <= text_from <= len(content):
        return False
    return text_from == 0 or content[text_from - 1] == "\n"


def corrected_hash(content: object, stored_hash: object) -> bytes | None:
    """The hash of `content` if only the stored hash is damaged; None if the text is damaged."""
    if not isinstance(content, str) or not isinstance(stored_hash, bytes):
        return None
    computed = text_hash(content)
    if len(stored_hash) != len(computed):
        return None
    changed = sum(a != b for a, b in zip(computed, stored_hash, strict=True))
    return computed if changed <= MAX_HASH_BYTES_CHANGED else None


def vector_checksum(blob: bytes) -> int:
    """CRC-32 of a stored vector."""
    return zlib.crc32(blob)


def is_vector_sound(blob: object, checksum: int | None, dimensions: int | None) -> bool:
    """True if a stored vector has the right length and checksum; without a checksum, if all values are finite."""
    if not isinstance(blob, bytes) or dimensions is None:
        return False
    if len(blob) != vector_bytes(dimensions) and not is_float16(blob, dimensions):
        return False
    if checksum is not None:
        return zlib.crc32(blob) == checksum
    return is_finite(blob, dimensions)
