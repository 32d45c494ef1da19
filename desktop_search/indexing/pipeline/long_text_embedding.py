"""Embedding of texts that are longer than the model's maximum: split into pieces whose vectors are averaged.

Such texts exist after a switch of models, because passages are cut by the tokens of the model that was in use when
their file was read. For a model with 128 tokens and passages of 320, the questions of chunker_versions.py give MRR .734
with averaging, .643 with truncation, and .670 on passages cut for that model.
"""

import itertools
import math
from collections.abc import Sequence

import numpy as np

from desktop_search.embedding.interfaces import Embedder, TokenCounter, Vectors

# Share of the maximum kept free for the prompt, the special tokens and pieces that are a little longer than the others.
RESERVED_SHARE = 0.1
# Maximum distance from a piece's due end to white space to end it at, as a share of its length.
NEAR_SHARE = 0.2


def embed_long_text(embedder: Embedder, counter: TokenCounter, texts: Sequence[str]) -> Vectors:
    """Like `embed_passages`; the vector of a text too long for the model is the mean of its pieces' vectors."""
    most = max(1, int(counter.max_tokens * (1 - RESERVED_SHARE)))
    pieces = [_pieces(text, math.ceil(count / most)) for text, count in zip(texts, counter.count(texts), strict=True)]
    rows = embedder.embed_passages([piece for parts in pieces for piece in parts])
    if len(rows) == len(texts):
        return rows
    found = np.empty((len(texts), rows.shape[1]), np.float32)
    at = 0
    for number, parts in enumerate(pieces):
        weights = np.array([len(part) for part in parts], np.float32)
        mean = weights @ rows[at : at + len(parts)]
        length = float(np.linalg.norm(mean))
        found[number] = mean / length if length else rows[at]
        at += len(parts)
    return found


def _pieces(text: str, number: int) -> list[str]:
    """Split a text into `number` pieces of about equal length, between words if possible."""
    if number < 2:
        return [text]
    length = len(text) / number
    cuts = [0, *(_near_space(text, round(n * length), round(length * NEAR_SHARE)) for n in range(1, number)), len(text)]
    return [text[start:end] for start, end in itertools.pairwise(cuts) if start < end]


def _near_space(text: str, due: int, most: int) -> int:
    near = text[due - most : due]
    tail = near.split()[-1:] if near else []
    return due - len(tail[0]) if tail and len(tail[0]) < len(near) and not near[-1].isspace() else due
