"""By what the index knows texts, contents and its own ways."""

import hashlib
import unicodedata

# Raise when word_forms.index_form gives anything else than before: the word index is then made anew.
WORD_FORM_VERSION = 7
HASH_BYTES = 16


def text_hash(embedded_text: str) -> bytes:
    """What a text is known by in the vector cache and in Chroma, 16 bytes."""
    return hashlib.blake2b(embedded_text.encode("utf-8", "surrogatepass"), digest_size=HASH_BYTES).digest()


def word_form_identity() -> str:
    """Changes when the same text would get other words: with our own version, and with Python's Unicode tables."""
    return f"{WORD_FORM_VERSION}/{unicodedata.unidata_version}"
