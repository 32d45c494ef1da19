"""Hashes of texts, and the version of the word forms."""

import hashlib
import unicodedata

# Increment when the indexed form of a text changes (word_forms.py, stemming.py, languages.py, the columns of the word
# index); this causes a rebuild of the word index.
WORD_FORM_VERSION = 7
HASH_BYTES = 16


def text_hash(embedded_text: str) -> bytes:
    """Key of a text in the vector cache and in Chroma: a BLAKE2b hash of 16 bytes."""
    return hashlib.blake2b(embedded_text.encode("utf-8", "surrogatepass"), digest_size=HASH_BYTES).digest()


def word_form_identity() -> str:
    """Identity of the word forms; changes with WORD_FORM_VERSION and with Python's Unicode tables."""
    return f"{WORD_FORM_VERSION}/{unicodedata.unidata_version}"
