"""Texts longer than a model takes."""

import numpy as np
import pytest

from desktop_search.indexing.pipeline.long_text_embedding import embed_long_text
from tests.helpers.fake_embedder import FakeEmbedder, FakeTokenCounter


class ShortCounter(FakeTokenCounter):
    max_tokens = 20


def test_nothing_of_a_long_text_is_left_out() -> None:
    embedder = FakeEmbedder(512)
    short, long = "a few words only", " ".join(f"word{i}" for i in range(100))
    rows = embed_long_text(embedder, ShortCounter(), [short, long, short])
    assert rows.shape == (3, 512)
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-5)
    assert (rows[0] == embedder.embed_query(short)).all()
    # The last words tell as much as the first.
    assert rows[1] @ embedder.embed_query("word97 word98 word99") > 0.1
    pieces = embedder.embedded[1:-1]
    assert max(ShortCounter().count(pieces)) <= ShortCounter.max_tokens
    assert [word for piece in pieces for word in piece.split()] == long.split(), "cut between words, each once"


def test_text_without_spaces_is_cut_anywhere() -> None:
    embedder = FakeEmbedder(512)
    embed_long_text(embedder, ShortCounter(), ["あ" * 90])
    assert "".join(embedder.embedded) == "あ" * 90
    assert max(map(len, embedder.embedded)) <= ShortCounter.max_tokens
