"""The compact vocabulary of Unigram tokenizers: the same token IDs as the library's."""

import json
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from desktop_search import own_files
from desktop_search.embedding.download.model_sources import ModelSource, locate
from desktop_search.embedding.models.token_counting import (
    LibraryTokenizer,
    ModelTokenCounter,
    encodable,
    load_tokenizer,
    open_tokenizer,
)
from desktop_search.embedding.models.unigram import FILE_NAME, UnigramTokenizer, read_vocabulary
from desktop_search.embedding.runtime.transformer import TransformerEmbedder
from desktop_search.engine.models.model_selection import find_model

PIECES = [
    "<s>",
    "<pad>",
    "</s>",
    "<unk>",
    "▁",
    "▁the",
    "▁cat",
    "cat",
    "s",
    "▁s",
    "a",
    "t",
    "at",
    "▁ca",
    "日",
    "日本",
    "é",
]
ALPHABET = " \t\n\u3000▁aehtsoußéÄ中国日本語ทไ한글😀👍🏽\u0301\0\x1f\x1c\u200b\u200dﬁ½<>/mk\ufeff\U000e0041\u0e33क्षि"
TEXTS = (
    "",
    " ",
    "The quick brown fox jumps over the lazy dog.",
    "Grüße aus Köln, ﬁne ½ weather\r\n\ttoday",
    "Donaudampfschifffahrtsgesellschaftskapitän " * 20,
    "機械学習は人工知能の一分野である。日本語の文章には空白がない。" * 10,
    "ภาษาไทยไม่มีช่องว่างระหว่างคำ",
    "Съешь же ещё этих мягких французских булок",
    "a<s>b</s> <mask> c  <unk>",
    "x" * 5000,
    "\U0001f9d1\u200d\U0001f680 and \U00012345\U00012346\U00012345",
)


def fuzz(count: int) -> list[str]:
    chance = random.Random(7)
    found = ["".join(chance.choices(ALPHABET, k=chance.randrange(30))) for _ in range(count)]
    special = ["<s>", "</s>", "<mask>", "<unk>", " <mask> ", "\x1c<mask>"]
    return found + [f"{text[:5]}{chance.choice(special)}{text[5:]}" for text in found[::4]]


def write(folder: Path, tokenizer: Tokenizer, **changes: object) -> Path:
    """A model folder of ours with this tokenizer."""
    own_files.create_own_folder(folder)
    content = json.loads(tokenizer.to_str())
    content["model"] |= changes
    (folder / "tokenizer.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def small(pieces: Sequence[str] = PIECES, scheme: str = "always", *, right: bool = False) -> Tokenizer:
    """Like the tokenizers of XLM-RoBERTa on the hub."""
    scores = [(piece, 0.0 if piece.startswith("<") else -1.0 - number / 7) for number, piece in enumerate(pieces)]
    tokenizer = Tokenizer(models.Unigram(scores, 3))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace("▁", prepend_scheme=scheme)]
    )
    tokenizer.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0))
    tokenizer.add_special_tokens([AddedToken(piece, normalized=False, special=True) for piece in pieces[:4]])
    tokenizer.add_special_tokens([AddedToken("<mask>", lstrip=True, rstrip=right, normalized=False, special=True)])
    return tokenizer


@pytest.fixture
def own_models(models_dir, tmp_path) -> Path:
    """A models folder whose default model has the marker of ours, which copies of earlier versions lack."""
    source = locate("multilingual-e5-small", models_dir).folder
    folder = tmp_path / "models" / source.name
    own_files.create_own_folder(folder)
    for path in source.iterdir():
        if path.name not in (own_files.MARKER_NAME, FILE_NAME):
            (folder / path.name).symlink_to(path)
    return folder.parent


def check_same(folder: Path, texts: Sequence[str]) -> None:
    compact, library = read_vocabulary(folder), load_tokenizer(folder)
    assert compact is not None
    texts = encodable(texts)
    assert compact.encode(texts) == [library.encode(text).ids for text in texts]
    assert compact.encode(texts) == [library.encode(text).ids for text in texts], "from the cache"
    bare = [library.encode(text, add_special_tokens=False).ids for text in texts]
    assert compact.count(texts) == list(map(len, bare))
    assert compact.special_at_end == LibraryTokenizer(folder).special_at_end == 1
    for token in ("<pad>", "<mask>", "▁the", "s", "no such token", ""):
        assert compact.token_to_id(token) == library.token_to_id(token)


def test_token_ids_of_the_default_model_are_the_same(own_models) -> None:
    parts = find_model("multilingual-e5-small", own_models, "cpu")
    folder = locate(parts.model_id, own_models).folder
    assert isinstance(open_tokenizer(folder), UnigramTokenizer)
    check_same(folder, [*TEXTS, *fuzz(2000)])
    counted = parts.counter.count(["the cats", "日本"])
    assert counted == [
        len(load_tokenizer(folder).encode(text, add_special_tokens=False).ids) for text in ("the cats", "日本")
    ]


def test_vectors_are_the_same_with_either_tokenizer(own_models, monkeypatch) -> None:
    find_model("multilingual-e5-small", own_models, "cpu")
    source = locate("multilingual-e5-small", own_models)
    texts = ["Boats in the harbour.", "Der Hund schläft.", "日本語の文章", "word " * 2000]
    vectors = TransformerEmbedder(source, "cpu").embed_passages(texts)
    monkeypatch.setattr("desktop_search.embedding.runtime.transformer.open_tokenizer", LibraryTokenizer)
    np.testing.assert_array_equal(vectors, TransformerEmbedder(source, "cpu").embed_passages(texts))


@pytest.mark.parametrize("pieces", [PIECES, [*PIECES, "cat", "▁cat▁cat", "😀👍"]], ids=["plain", "with duplicates"])
def test_tokenizers_like_those_of_the_hub_give_the_same_ids(tmp_path, pieces) -> None:
    folder = write(tmp_path / "model", small(pieces))
    ModelTokenCounter(folder).compact()
    check_same(folder, [*TEXTS, *fuzz(1000), "the cats", "cats <mask>the", "caté 日本日"])


def test_without_normalization_too(tmp_path) -> None:
    tokenizer = small()
    tokenizer.normalizer = None
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace("▁", prepend_scheme="always")
    folder = write(tmp_path / "model", tokenizer)
    ModelTokenCounter(folder).compact()
    check_same(folder, [*TEXTS, *fuzz(1000)])


@pytest.mark.parametrize("kind", ["first", "strips to the right", "bytes", "another model", "no pre-tokenizer"])
def test_other_tokenizers_are_left_to_the_library(tmp_path, kind) -> None:
    tokenizer = small(scheme="first" if kind == "first" else "always", right=kind == "strips to the right")
    if kind == "another model":
        tokenizer.model = models.WordLevel({"<unk>": 0, "cat": 1}, "<unk>")
    if kind == "no pre-tokenizer":
        tokenizer = Tokenizer(models.Unigram([("<unk>", 0.0), ("cat", -1.0)], 0))
    folder = write(tmp_path / "model", tokenizer, **({"byte_fallback": True} if kind == "bytes" else {}))
    counter = ModelTokenCounter(folder)
    counter.compact()
    assert not (folder / FILE_NAME).exists()
    assert counter.count(["cat"])[0] > 0


def test_a_folder_of_the_user_is_not_written_to(tmp_path) -> None:
    folder = write(tmp_path / "model", small())
    (folder / own_files.MARKER_NAME).unlink()
    before = sorted(folder.iterdir())
    counter = ModelTokenCounter(folder)
    counter.compact()
    assert sorted(folder.iterdir()) == before
    assert counter.count(["the cats"]) == [3]


@pytest.mark.parametrize("damage", ["truncated", "a byte", "empty", "header", "a folder"])
def test_a_damaged_vocabulary_is_noticed_and_written_again(tmp_path, damage, expect_log) -> None:
    folder = write(tmp_path / "model", small())
    counter = ModelTokenCounter(folder)
    counter.compact()
    path = folder / FILE_NAME
    whole = path.read_bytes()
    used = open_tokenizer(folder)
    damaged = {
        "truncated": whole[: len(whole) // 2],
        "a byte": whole[:-100] + bytes([whole[-100] ^ 1]) + whole[-99:],
        "empty": b"",
        "header": whole[:12] + b"\xff" * 4 + whole[16:],
    }
    if damage == "a folder":
        path.unlink()
        path.mkdir()
    else:
        path.write_bytes(damaged[damage])
    expect_log("compact vocabulary")
    assert isinstance(open_tokenizer(folder), LibraryTokenizer)
    assert open_tokenizer(folder).encode(["the cats"]) == used.encode(["the cats"])
    # One in use is in memory, so it does not depend on the file.
    assert used.encode(["cats again"]) == [load_tokenizer(folder).encode("cats again").ids]
    if damage == "a folder":
        path.rmdir()
    counter.compact()
    assert path.read_bytes() == whole
    assert isinstance(open_tokenizer(folder), UnigramTokenizer)


def test_a_vocabulary_of_another_tokenizer_is_not_used(tmp_path) -> None:
    folder = write(tmp_path / "model", small())
    ModelTokenCounter(folder).compact()
    write(folder, small([*PIECES, "▁dog"]))
    assert isinstance(open_tokenizer(folder), LibraryTokenizer)
    ModelTokenCounter(folder).compact()
    check_same(folder, ["the dog and the cats"])


def test_it_is_not_part_of_what_identifies_a_model(own_models) -> None:
    source = locate("multilingual-e5-small", own_models)
    before = ModelSource(source.card, source.folder).fingerprint
    find_model("multilingual-e5-small", own_models, "cpu")
    assert ModelSource(source.card, source.folder).fingerprint == before
