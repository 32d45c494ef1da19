"""BERT on the CPU by ONNX Runtime, directly from the weights file; unknown variants are rejected.

Covers most models of the catalog. sentence-transformers, which runs all others and every model on a GPU, takes 4 s and
120 MB to import, and loads the vocabulary a second time (290 MB with multilingual-e5-small).

The graph is built from the model's configuration (`onnx_graph`). Each run contains texts of the same length only, so
there is neither padding nor a mask, and a text's vector does not depend on other texts. Several cores run one text
each.
"""

import json
import logging
import math
import mmap
import os
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.embedding.interfaces import Vectors
from desktop_search.embedding.models.model_check import pooling_modes
from desktop_search.embedding.models.token_counting import read_json, read_json_list
from desktop_search.embedding.runtime.onnx_graph import Graph

log = logging.getLogger(__name__)

FLOAT32 = "float32"
INT8 = "int8"
# Configuration values with which the network is exactly the one implemented here.
_KINDS = {"bert": False, "roberta": True, "xlm-roberta": True}
"""By model type: whether position IDs start after the ID of the padding token."""
_HARMLESS_SETTINGS = {"max_seq_length", "do_lower_case"}
_POOLINGS = {"mean", "cls"}
_WORDS = "embeddings.word_embeddings.weight"
# The three layers of the attention's input are fused into one product.
_ATTENTION = ("attention.self.query", "attention.self.key", "attention.self.value")
# Tokens per run: short texts are faster together, texts of 50 tokens and more are not.
_RUN_TOKENS = 96
# GELU's minimum is -.16997. Shifted by this, its output is not negative and uses all 256 values of a byte.
_GELU_SHIFT = 0.17
# Below the largest value of any row, so that an all-zero row is not divided by zero.
_LEAST_MAXIMUM = 1e-9
_TRIAL_TOKENS = 128
_TRIALS = 5
# int8 must save at least a fifth of the time.
_MUST_SAVE = 0.8
_NUMPY_TYPES = {"F32": "<f4", "F16": "<f2", "BF16": "<u2"}


class NotThisKindError(Exception):
    """Reason why this module cannot run a model."""


@dataclass(frozen=True, slots=True)
class _Shape:
    hidden: int
    layers: int
    heads: int
    inner: int
    epsilon: float
    first_position: int
    longest: int
    kinds_of_tokens: int


class _Tensors:
    """Tensors of the weights file by their usual names, without prefix, as float32. Raises NotThisKindError."""

    def __init__(self, folder: Path) -> None:
        files = sorted(folder.glob("*.safetensors"))
        if [file.name for file in files] != ["model.safetensors"]:
            raise NotThisKindError("its weights are in several files")
        try:
            with files[0].open("rb") as file:
                size = int.from_bytes(file.read(8), "little")
                self._header: dict[str, Any] = json.loads(file.read(size))
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise NotThisKindError(f"its weights cannot be read: {error}") from error
        self._start = 8 + size
        self._path = files[0]
        words = [name for name in self._header if name.endswith(_WORDS)]
        if len(words) != 1:
            raise NotThisKindError("it has no embeddings of words")
        self._prefix = words[0].removesuffix(_WORDS)
        self._used: set[str] = set()

    def get(self, name: str, *shape: int, prefixed: bool = True) -> NDArray[np.float32]:
        kind, at = self._find(self._prefix * prefixed + name, shape)
        return _as_float32(np.frombuffer(self._map, kind, math.prod(shape), at).reshape(shape))

    def rows(self, name: str) -> int:
        found = self._header.get(self._prefix + name)
        return int(found["shape"][0]) if found else 0

    def in_file(self, name: str, *shape: int) -> "_RowsInFile":
        """A large matrix of which few rows are needed at a time."""
        kind, at = self._find(self._prefix + name, shape)
        return _RowsInFile(self._path, at, kind, shape)

    def close(self) -> None:
        """Unmap the file: the pages that were read count as this process's memory."""
        self._map.close()

    def check_all_used(self) -> None:
        """Raise NotThisKindError if a layer has tensors that are not used: it is another network."""
        inside = f"{self._prefix}encoder."
        if left := [name for name in self._header if name.startswith(inside) and name not in self._used]:
            raise NotThisKindError(f"{left[0]} is not known")

    def _find(self, name: str, shape: tuple[int, ...]) -> tuple[str, int]:
        """Data type and position in the file."""
        found = self._header.get(name, {})
        kind = _NUMPY_TYPES.get(found.get("dtype"))
        if kind is None or tuple(found["shape"]) != shape:
            raise NotThisKindError(f"{name} is not there in the shape {shape}")
        self._used.add(name)
        return kind, self._start + int(found["data_offsets"][0])


class _RowsInFile:
    """A matrix whose rows are read from the file on demand and not kept in memory. Thread-safe.

    A batch needs some hundreds of 250,000 rows, but the system maps sixteen pages around each, and after an hour all
    192 MB were mapped. Mapping it again for each run takes a fraction of a millisecond.
    """

    def __init__(self, path: Path, at: int, kind: str, shape: tuple[int, ...]) -> None:
        with path.open("rb") as file:
            # Kept open: another model may replace the file under the same name.
            self._file = os.dup(file.fileno())
        weakref.finalize(self, os.close, self._file)
        self._at, self._kind, self._shape = at, kind, shape

    def __call__(self, ids: Any) -> NDArray[np.float32]:
        with mmap.mmap(self._file, 0, access=mmap.ACCESS_READ) as mapped:
            matrix = np.frombuffer(mapped, self._kind, math.prod(self._shape), self._at).reshape(self._shape)
            rows = matrix[ids]
            del matrix
        return _as_float32(rows)


def _as_float32(values: NDArray[Any]) -> NDArray[np.float32]:
    """A copy; bfloat16 is given as uint16."""
    if values.dtype == np.uint16:
        return (values.astype(np.uint32) << 16).view(np.float32)
    return values.astype(np.float32)


class Bert:
    """The network without its head. Thread-safe. Raises NotThisKindError."""

    def __init__(self, folder: Path, *, may_round: bool = False) -> None:
        """`may_round` allows int8, where that is faster and exact on this processor."""
        self.config = read_json(folder / "config.json")
        self.shape = shape = _shape_of(self.config)
        self.tensors = _Tensors(folder)
        get = self.tensors.get
        self._words = self.tensors.in_file(_WORDS, self.tensors.rows(_WORDS), shape.hidden)
        places = get("embeddings.position_embeddings.weight", self.config["max_position_embeddings"], shape.hidden)
        self._places = places[shape.first_position :]
        self._kinds = get("embeddings.token_type_embeddings.weight", shape.kinds_of_tokens, shape.hidden)
        self.precision = self._fastest() if may_round and multiplies_bytes_exactly() else FLOAT32
        self._session = self._build(self.precision, shape.layers)
        self.tensors.check_all_used()

    def run(self, ids: Sequence[Sequence[int]], kinds: Sequence[Sequence[int]] | None = None) -> NDArray[np.float32]:
        """Output of the last layer for texts of equal length, given their token IDs: (texts, tokens, hidden)."""
        tokens = np.array(ids)
        x = self._words(tokens)
        x += self._places[: tokens.shape[1]]
        x += self._kinds[0 if kinds is None else np.array(kinds)]
        return self._run(self._session, x)

    def _run(self, session: Any, x: NDArray[np.float32]) -> NDArray[np.float32]:
        found: NDArray[np.float32] = session.run(None, {"x": x})[0]
        return found.reshape(x.shape)

    def _fastest(self) -> str:
        """The precision that is faster in a trial of the first layer, which takes some 50 ms."""
        x = np.random.default_rng(0).standard_normal((1, _TRIAL_TOKENS, self.shape.hidden), np.float32)
        sessions = {name: self._build(name, 1) for name in (FLOAT32, INT8)}
        best_s = dict.fromkeys(sessions, math.inf)
        # Alternating, so that other load has no effect.
        for name in [*sessions] * _TRIALS:
            started = time.perf_counter()
            self._run(sessions[name], x)
            best_s[name] = min(best_s[name], time.perf_counter() - started)
        return INT8 if best_s[INT8] <= _MUST_SAVE * best_s[FLOAT32] else FLOAT32

    def _build(self, precision: str, layers: int) -> Any:
        """A session with the first layers."""
        graph = Graph()
        return _Builder(graph, self.tensors, self.shape, precision).session(layers)


class _Builder:
    """Builds the graph. Values of a graph are named in lower case here; all matrices have a row per token."""

    def __init__(self, graph: Graph, tensors: _Tensors, shape: _Shape, precision: str) -> None:
        self._graph = graph
        self._get = tensors.get
        self._shape = shape
        self._rounds = precision == INT8
        self._row_length = graph.constant([1])
        self._flat = graph.constant([-1])

    def session(self, layers: int) -> Any:
        graph, hidden = self._graph, self._shape.hidden
        given = graph.input("x", 3)
        texts = graph.add("Shape", given, end=2)
        self._by_text = graph.add("Concat", texts, graph.constant([3 * hidden]), axis=0)
        self._by_token = graph.constant([-1, hidden])
        x = graph.add("Reshape", given, self._by_token)
        x = graph.add("LayerNormalization", x, *self._norm("embeddings.LayerNorm"), epsilon=self._shape.epsilon)
        for number in range(layers):
            x = self._layer(x, f"encoder.layer.{number}.")
        return graph.session(x, 2)

    def _layer(self, x: str, at: str) -> str:
        graph, hidden, inner = self._graph, self._shape.hidden, self._shape.inner
        weights = np.concatenate([self._get(f"{at}{name}.weight", hidden, hidden) for name in _ATTENTION])
        biases = np.concatenate([self._get(f"{at}{name}.bias", hidden) for name in _ATTENTION])
        # In int8, this product would cause more than half of the error (EXPERIMENTS.md).
        projected = graph.add("Gemm", x, graph.constant(weights), transB=1)
        projected = graph.add("Reshape", projected, self._by_text)
        parts = graph.add("Split", projected, outputs=3, axis=2, num_outputs=3)
        attended = graph.add_contrib("MultiHeadAttention", *parts, graph.constant(biases), num_heads=self._shape.heads)
        attended = graph.add("Reshape", attended, self._by_token)
        output = self._product(attended, self._get(f"{at}attention.output.dense.weight", hidden, hidden))
        x = self._add_and_norm(output, x, f"{at}attention.output.")
        widened = self._product(x, self._get(f"{at}intermediate.dense.weight", inner, hidden))
        bias = graph.constant(self._get(f"{at}intermediate.dense.bias", inner))
        widened = graph.add_contrib("BiasGelu", widened, bias)
        weights = self._get(f"{at}output.dense.weight", hidden, inner)
        return self._add_and_norm(self._product(widened, weights, is_gelu=True), x, f"{at}output.")

    def _add_and_norm(self, output: str, x: str, at: str) -> str:
        bias = self._graph.constant(self._get(f"{at}dense.bias", self._shape.hidden))
        norm = self._norm(f"{at}LayerNorm")
        return self._graph.add_contrib("SkipLayerNormalization", output, x, *norm, bias, epsilon=self._shape.epsilon)

    def _norm(self, name: str) -> list[str]:
        return [self._graph.constant(self._get(f"{name}.{part}", self._shape.hidden)) for part in ("weight", "bias")]

    def _product(self, x: str, weights: NDArray[np.float32], *, is_gelu: bool = False) -> str:
        """Product with a matrix of shape (outputs, inputs), without bias."""
        if not self._rounds:
            return str(self._graph.add("Gemm", x, self._graph.constant(weights), transB=1))
        return self._byte_product(x, weights, is_gelu=is_gelu)

    def _byte_product(self, x: str, weights: NDArray[np.float32], *, is_gelu: bool) -> str:
        """Product of bytes, with one scale for each row of `x` and each column of the result.

        ONNX Runtime's own dynamic quantization has one scale for all tokens: cosines of .997 instead of .9995, and
        vectors that depend on other texts (tests/benchmarks/EXPERIMENTS.md).
        """
        graph = self._graph
        scales = np.maximum(np.abs(weights).max(axis=1), _LEAST_MAXIMUM) / 127
        rounded = np.rint(weights / scales[:, None]).astype(np.int8)
        matrix = graph.constant(rounded.T)
        if is_gelu:
            x = graph.add("Add", x, graph.constant(np.float32(_GELU_SHIFT)))
            largest, zero, steps = graph.add("ReduceMax", x, self._row_length), 0, 255
        else:
            least = graph.add("Neg", graph.add("ReduceMin", x, self._row_length))
            largest = graph.add("ReduceMax", x, self._row_length)
            least_maximum = graph.constant(np.float32(_LEAST_MAXIMUM))
            largest, zero, steps = graph.add("Max", largest, least, least_maximum), 128, 127
        x_scales = graph.add("Mul", largest, graph.constant(np.float32(1 / steps)))
        flat = graph.add("Reshape", x_scales, self._flat)
        zeros = graph.add("Expand", graph.constant(np.array([zero], np.uint8)), graph.add("Shape", flat))
        product = graph.add_contrib(
            "MatMulIntegerToFloat",
            graph.add("QuantizeLinear", x, flat, zeros, axis=0),
            matrix,
            graph.constant(np.float32(1)),
            graph.constant(scales),
            graph.constant(np.uint8(zero)),
        )
        product = graph.add("Mul", product, x_scales)
        if not is_gelu:
            return str(product)
        shifted = -_GELU_SHIFT * rounded.sum(axis=1, dtype=np.int32) * scales
        return str(graph.add("Add", product, graph.constant(shifted.astype(np.float32))))


def multiplies_bytes_exactly() -> bool:
    """Whether products of bytes do not saturate at 16 bits, as they do on x86 without VNNI."""
    graph = Graph()
    x = graph.add("Cast", graph.input("x", 2), to=2)
    one = graph.constant(np.float32(1))
    matrix = graph.constant(np.full((64, 64), 127, np.int8))
    session = graph.session(graph.add_contrib("MatMulIntegerToFloat", x, matrix, one, one), 2)
    found = session.run(None, {"x": np.full((4, 64), 255, np.float32)})[0]
    return bool((found == 64 * 127 * 255).all())


def is_sentence_bert(folder: Path) -> bool:
    """Whether `SentenceBert` can run a model, by its configuration; its weights are not read."""
    try:
        _shape_of(read_json(folder / "config.json"))
        _pooling_of(folder)
    except NotThisKindError:
        return False
    return True


class SentenceBert:
    """A sentence-transformers folder with a BERT network: one vector per text. Raises NotThisKindError."""

    batch_tokens = 1_000_000
    """Practically without limit, as it divides batches itself."""

    def __init__(self, folder: Path, *, may_round: bool) -> None:
        self._pools_mean = _pooling_of(folder) == "mean"
        self._network = Bert(folder, may_round=may_round)
        self._network.tensors.close()
        says = read_json(folder / "sentence_bert_config.json").get("max_seq_length")
        self.longest = min(says, self._network.shape.longest) if isinstance(says, int) else self._network.shape.longest
        """Maximum tokens of a text."""

    @property
    def precision(self) -> str:
        return self._network.precision

    def run(self, batch: Sequence[Sequence[int]], threads: int) -> Vectors:
        """Vectors for lists of token IDs, shape (len(batch), dimensions), not normalized.

        Texts of the same length should follow each other.
        """
        return np.concatenate(in_threads(self._pooled, list(_runs(batch)), threads))

    def _pooled(self, texts: Sequence[Sequence[int]]) -> Vectors:
        found = self._network.run(texts)
        pooled: Vectors = found.mean(axis=1) if self._pools_mean else found[:, 0]
        return pooled


class CrossBert:
    """A cross-encoder with a BERT network: one score per pair. Raises NotThisKindError."""

    def __init__(self, folder: Path) -> None:
        self._network = network = Bert(folder)
        kind, hidden = str(network.config["model_type"]), network.shape.hidden
        self._knows_kinds = network.shape.kinds_of_tokens > 1
        dense, score = ("pooler.dense", "classifier") if kind == "bert" else ("classifier.dense", "classifier.out_proj")
        get = network.tensors.get
        is_prefixed = kind == "bert"
        self._dense = get(f"{dense}.weight", hidden, hidden, prefixed=is_prefixed)
        self._dense_bias = get(f"{dense}.bias", hidden, prefixed=is_prefixed)
        self._score = get(f"{score}.weight", 1, hidden, prefixed=False)
        self._score_bias = get(f"{score}.bias", 1, prefixed=False)
        network.tensors.close()

    def score(self, ids: Sequence[int], kinds: Sequence[int]) -> float:
        """Score of a pair, from its token IDs and token type IDs."""
        first = self._network.run([ids], [kinds] if self._knows_kinds else None)[0, 0]
        pooled = np.tanh(self._dense @ first + self._dense_bias)
        return float((self._score @ pooled + self._score_bias)[0])


def in_threads(function: Callable[[Any], Any], values: list[Any], threads: int) -> list[Any]:
    """Results of a function that spends its time in ONNX Runtime, for each value."""
    if min(threads, len(values)) <= 1:
        return list(map(function, values))
    with ThreadPoolExecutor(min(threads, len(values)), thread_name_prefix="network") as pool:
        return list(pool.map(function, values))


def _runs(batch: Sequence[Sequence[int]]) -> Iterator[list[Sequence[int]]]:
    for length, texts in groupby(batch, len):
        same = list(texts)
        count = max(1, _RUN_TOKENS // length)
        yield from (same[at : at + count] for at in range(0, len(same), count))


def _shape_of(config: dict[str, Any]) -> _Shape:
    kind = str(config.get("model_type"))
    if kind not in _KINDS:
        raise NotThisKindError(f"{kind} is another kind of network")
    usual = {
        "hidden_act": "gelu", "position_embedding_type": "absolute", "is_decoder": False, "add_cross_attention": False,
        "quantization_config": None, "auto_map": None,
    }  # fmt: skip
    for name, value in usual.items():
        if config.get(name, value) != value:
            raise NotThisKindError(f"its {name} is {config[name]}")
    try:
        hidden, layers, heads, most, kinds, inner = (
            int(config[name])
            for name in (
                "hidden_size", "num_hidden_layers", "num_attention_heads", "max_position_embeddings",
                "type_vocab_size", "intermediate_size",
            )
        )  # fmt: skip
        epsilon, pad = float(config["layer_norm_eps"]), int(config.get("pad_token_id", 1))
    except (KeyError, TypeError, ValueError) as error:
        raise NotThisKindError(f"its configuration lacks something: {error}") from error
    if min(hidden, layers, heads, most, kinds, inner) < 1 or hidden % heads:
        raise NotThisKindError("its sizes do not go together")
    first = pad + 1 if _KINDS[kind] else 0
    return _Shape(hidden, layers, heads, inner, epsilon, first, most - first, kinds)


def _pooling_of(folder: Path) -> str:
    modules = read_json_list(folder / "modules.json")
    kinds = [str(module.get("type")).rsplit(".", 1)[-1] for module in modules]
    # Vectors are normalized in any case.
    if kinds not in (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"]) or modules[0].get("path"):
        raise NotThisKindError(f"it is made of {', '.join(kinds) or 'nothing that is named'}")
    if others := read_json(folder / "sentence_bert_config.json").keys() - _HARMLESS_SETTINGS:
        raise NotThisKindError(f"it has settings of its own: {', '.join(sorted(others))}")
    says = read_json(folder / str(modules[1].get("path")) / "config.json")
    chosen = pooling_modes(says)
    if len(chosen) != 1 or not chosen <= _POOLINGS or says.get("include_prompt", True) is not True:
        raise NotThisKindError(f"it pools by {', '.join(sorted(chosen)) or 'nothing that is named'}")
    return chosen.pop()
