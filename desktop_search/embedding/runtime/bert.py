"""BERT inference on the CPU, directly from the weights file; unknown variants are rejected.

Covers most models of the catalog. sentence-transformers, which runs all others and every model on a GPU, takes 4 s and
120 MB to import, loads the vocabulary a second time (290 MB with multilingual-e5-small), and spends a third of a
query's time outside the matrix products. With that model on an AMD EPYC with AVX2: ready after 4 instead of 11 s of CPU
time, 560 instead of 1,720 MB, a query in 17 instead of 40 ms of one core. The vectors agree to five decimal places
(tests/unit/embedding/test_embedding_bert.py).
"""

import json
import logging
import mmap
import os
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.embedding.models.token_counting import read_json, read_json_list

log = logging.getLogger(__name__)

# Configuration values with which the network is exactly the one implemented here.
_KINDS = {"bert": False, "roberta": True, "xlm-roberta": True}
"""By model type: whether position IDs start after the ID of the padding token."""
_HARMLESS_SETTINGS = {"max_seq_length", "do_lower_case"}
_POOLINGS = {"mean", "cls"}
_WORDS = "embeddings.word_embeddings.weight"
# Weights of a layer, in the order of their use; the first three are fused into one product.
_ATTENTION = ("attention.self.query", "attention.self.key", "attention.self.value")
_LAYER = ("attention.output.dense", "intermediate.dense", "output.dense")
_NORMS = ("attention.output.LayerNorm", "output.LayerNorm")
# Batches with fewer tokens, such as a query, are finished before a second core has woken up.
FEW_TOKENS = 64


class NotThisKindError(Exception):
    """Reason why this module cannot run a model."""


@dataclass(frozen=True, slots=True)
class _Shape:
    hidden: int
    layers: int
    heads: int
    epsilon: float
    first_position: int
    longest: int
    kinds_of_tokens: int


class _Product:
    """Linear layer x W + b, with weights in the data type that is fastest on this CPU."""

    def __init__(self, torch: Any, weights: Any, bias: Any, dtype: Any, *, is_packed: bool) -> None:
        self._torch = torch
        self._packed: Any = None
        if is_packed:
            # Copied, as packed weights keep a reference to their bias, which would keep the whole file mapped.
            bias = bias.to(torch.float32, copy=True)
            self._packed = torch.ops.quantized.linear_prepack_fp16(weights.float().contiguous(), bias)
        else:
            self._weights, self._bias = weights.to(dtype), bias.to(dtype)

    def __call__(self, x: Any) -> Any:
        if self._packed is not None:
            return self._torch.ops.quantized.linear_dynamic_fp16(x, self._packed)
        return self._torch.nn.functional.linear(x, self._weights, self._bias)


class _Tensors:
    """Tensors of the weights file by their usual names, without prefix. The file is memory-mapped, not read."""

    def __init__(self, folder: Path) -> None:
        from safetensors import SafetensorError
        from safetensors.torch import load_file

        files = sorted(folder.glob("*.safetensors"))
        if [file.name for file in files] != ["model.safetensors"]:
            raise NotThisKindError("its weights are in several files")
        try:
            self._all = load_file(files[0])
            self._path = files[0]
        except (OSError, SafetensorError) as error:
            raise NotThisKindError(f"its weights cannot be read: {error}") from error
        words = [name for name in self._all if name.endswith(_WORDS)]
        if len(words) != 1:
            raise NotThisKindError("it has no embeddings of words")
        self._prefix = words[0].removesuffix(_WORDS)
        self._used: set[str] = set()

    def get(self, name: str, *shape: int, prefixed: bool = True) -> Any:
        full = self._prefix * prefixed + name
        found = self._all.get(full)
        if found is None or tuple(found.shape) != shape:
            raise NotThisKindError(f"{full} is not there in the shape {shape}")
        self._used.add(full)
        return found

    def rows(self, name: str) -> int:
        found = self._all.get(self._prefix + name)
        return 0 if found is None else int(found.shape[0])

    def in_file(self, torch: Any, name: str, *shape: int) -> "_RowsInFile":
        """A large matrix of which few rows are needed at a time."""
        return _RowsInFile(torch, self._path, self._prefix + name, self.get(name, *shape))

    def let_go(self) -> None:
        """Drop the file's tensors: while mapped, the pages that were read count as this process's memory."""
        self._all.clear()

    def check_all_used(self) -> None:
        """Raise NotThisKindError if a layer has tensors that are not used: it is another network."""
        inside = f"{self._prefix}encoder."
        if left := [name for name in self._all if name.startswith(inside) and name not in self._used]:
            raise NotThisKindError(f"{left[0]} is not known")


class _RowsInFile:
    """A matrix whose rows are read from the file on demand and not kept in memory. Thread-safe.

    A batch needs some hundreds of 250,000 rows, but the system maps sixteen pages around each, and after an hour all
    192 MB were mapped. Mapping it again for each batch takes a millisecond.
    """

    def __init__(self, torch: Any, path: Path, name: str, like: Any) -> None:
        self._torch = torch
        with path.open("rb") as file:
            size = int.from_bytes(file.read(8), "little")
            begin, _ = json.loads(file.read(size))[name]["data_offsets"]
            # Kept open: another model may replace the file under the same name.
            self._file = os.dup(file.fileno())
        weakref.finalize(self, os.close, self._file)
        self._at = 8 + size + begin
        self._dtype = like.dtype
        self._shape = (like.shape[0], like.shape[1] * like.element_size())

    def __call__(self, ids: Any) -> Any:
        rows, width = self._shape
        mapped = mmap.mmap(self._file, 0, access=mmap.ACCESS_READ)
        matrix = np.frombuffer(mapped, np.uint8, rows * width, self._at).reshape(rows, width)
        return self._torch.from_numpy(matrix[ids.numpy()]).view(self._dtype)


class Bert:
    """BERT on the CPU; `dtype` is float32 or bfloat16. Thread-safe. Raises NotThisKindError."""

    def __init__(self, torch: Any, folder: Path, dtype: Any, *, is_packed: bool = False) -> None:
        """`is_packed` keeps weights in 16 bits; for float32 only."""
        self._torch = torch
        self._dtype = dtype
        self.config = read_json(folder / "config.json")
        self.shape = _shape_of(self.config)
        self.tensors = _Tensors(folder)
        self._is_packed = is_packed
        hidden = self.shape.hidden
        get = self.tensors.get
        self._words = self.tensors.in_file(torch, _WORDS, self.tensors.rows(_WORDS), hidden)
        places = get("embeddings.position_embeddings.weight", self.config["max_position_embeddings"], hidden)
        kinds = get("embeddings.token_type_embeddings.weight", self.shape.kinds_of_tokens, hidden)
        # Both are small, and each token needs a row of each.
        self._places, self._kinds = places.to(dtype, copy=True), kinds.to(dtype, copy=True)
        self._norm = self._norm_of("embeddings.LayerNorm")
        self._layers = [self._layer(number) for number in range(self.shape.layers)]
        self.tensors.check_all_used()

    @property
    def precision(self) -> str:
        return str(self._dtype).removeprefix("torch.")

    def product(self, name: str, rows: int, columns: int, *, prefixed: bool = True) -> _Product:
        """A linear layer, by its name in the file."""
        weights = self.tensors.get(f"{name}.weight", rows, columns, prefixed=prefixed)
        bias = self.tensors.get(f"{name}.bias", rows, prefixed=prefixed)
        return _Product(self._torch, weights, bias, self._dtype, is_packed=self._is_packed)

    def run(self, batch: Sequence[Sequence[int]], kinds: Sequence[Sequence[int]] | None = None) -> list[Any]:
        """Output of the last layer for each text, given its token IDs: tensors of shape (tokens, hidden)."""
        torch, shape = self._torch, self.shape
        lengths = list(map(len, batch))
        ids = torch.tensor([token for text in batch for token in text])
        places = torch.cat([torch.arange(length) for length in lengths]) + shape.first_position
        kind = torch.tensor([one for text in kinds for one in text]) if kinds is not None else torch.zeros_like(ids)
        x = self._words(ids).to(self._dtype) + self._places[places] + self._kinds[kind]
        x = self._normed(x, self._norm)
        for attention, *products, first_norm, second_norm in self._layers:
            output, widening, narrowing = products
            x = self._normed(output(self._attend(attention(x), lengths)) + x, first_norm)
            x = self._normed(narrowing(torch.ops.aten.gelu_(widening(x))) + x, second_norm)
        return list(x.split(lengths))

    def _attend(self, projected: Any, lengths: list[int]) -> Any:
        """Self-attention for each text separately: without padding, no mask is needed."""
        shape = self.shape
        found = []
        for part in projected.split(lengths):
            query, key, value = part.view(-1, 3, shape.heads, shape.hidden // shape.heads).permute(1, 2, 0, 3)[:, None]
            one = self._torch.nn.functional.scaled_dot_product_attention(query, key, value)
            found.append(one[0].transpose(0, 1).reshape(-1, shape.hidden))
        return found[0] if len(found) == 1 else self._torch.cat(found)

    def _layer(self, number: int) -> tuple[Any, ...]:
        torch, hidden, inner = self._torch, self.shape.hidden, self.config["intermediate_size"]
        at = f"encoder.layer.{number}."
        get = self.tensors.get
        weights = torch.cat([get(f"{at}{name}.weight", hidden, hidden) for name in _ATTENTION])
        biases = torch.cat([get(f"{at}{name}.bias", hidden) for name in _ATTENTION])
        sizes = ((hidden, hidden), (inner, hidden), (hidden, inner))
        return (
            _Product(torch, weights, biases, self._dtype, is_packed=self._is_packed),
            *(self.product(at + name, *size) for name, size in zip(_LAYER, sizes, strict=True)),
            *(self._norm_of(at + name) for name in _NORMS),
        )

    def _norm_of(self, name: str) -> tuple[Any, Any]:
        weights, bias = (self.tensors.get(f"{name}.{part}", self.shape.hidden) for part in ("weight", "bias"))
        return weights.to(self._dtype, copy=True), bias.to(self._dtype, copy=True)

    def _normed(self, x: Any, norm: tuple[Any, Any]) -> Any:
        return self._torch.nn.functional.layer_norm(x, (self.shape.hidden,), *norm, self.shape.epsilon)


class SentenceBert:
    """A sentence-transformers folder with a BERT network: one vector per text. Raises NotThisKindError."""

    def __init__(self, torch: Any, folder: Path, dtype: Any, *, is_packed: bool) -> None:
        self._torch = torch
        self._pools_mean = _pooling_of(folder) == "mean"
        self._network = Bert(torch, folder, dtype, is_packed=is_packed)
        self._network.tensors.let_go()
        says = read_json(folder / "sentence_bert_config.json").get("max_seq_length")
        self.longest = min(says, self._network.shape.longest) if isinstance(says, int) else self._network.shape.longest
        """Maximum tokens of a text."""

    @property
    def precision(self) -> str:
        return self._network.precision

    def run(self, batch: Sequence[Sequence[int]]) -> Any:
        """Vectors for lists of token IDs, shape (len(batch), dimensions), float32, not normalized."""
        torch = self._torch
        with torch.inference_mode():
            texts = self._network.run(batch)
            return torch.stack([one.float().mean(0) if self._pools_mean else one[0].float() for one in texts])


class CrossBert:
    """A cross-encoder with a BERT network: one score per pair. Raises NotThisKindError."""

    def __init__(self, torch: Any, folder: Path, dtype: Any, *, is_packed: bool) -> None:
        self._torch = torch
        self._network = network = Bert(torch, folder, dtype, is_packed=is_packed)
        kind, hidden = str(network.config["model_type"]), network.shape.hidden
        self._knows_kinds = network.shape.kinds_of_tokens > 1
        if kind == "bert":
            self._dense = network.product("pooler.dense", hidden, hidden)
            self._score = network.product("classifier", 1, hidden, prefixed=False)
        else:
            self._dense = network.product("classifier.dense", hidden, hidden, prefixed=False)
            self._score = network.product("classifier.out_proj", 1, hidden, prefixed=False)
        network.tensors.let_go()

    def run(self, batch: Sequence[Sequence[int]], kinds: Sequence[Sequence[int]]) -> Any:
        """Scores of pairs, shape (len(batch),), from their token IDs and token type IDs."""
        torch = self._torch
        with torch.inference_mode():
            first = torch.stack([one[0] for one in self._network.run(batch, kinds if self._knows_kinds else None)])
            return self._score(torch.tanh(self._dense(first)))[:, 0].float()


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
    return _Shape(hidden, layers, heads, epsilon, first, most - first, kinds)


def _pooling_of(folder: Path) -> str:
    modules = read_json_list(folder / "modules.json")
    kinds = [str(module.get("type")).rsplit(".", 1)[-1] for module in modules]
    # Vectors are normalized in any case.
    if kinds not in (["Transformer", "Pooling"], ["Transformer", "Pooling", "Normalize"]) or modules[0].get("path"):
        raise NotThisKindError(f"it is made of {', '.join(kinds) or 'nothing that is named'}")
    if others := read_json(folder / "sentence_bert_config.json").keys() - _HARMLESS_SETTINGS:
        raise NotThisKindError(f"it has settings of its own: {', '.join(sorted(others))}")
    says = read_json(folder / str(modules[1].get("path")) / "config.json")
    chosen = {
        name.removeprefix("pooling_mode_").removesuffix("_tokens").removesuffix("_token")
        for name, value in says.items()
        if name.startswith("pooling_mode_") and value
    }
    if isinstance(says.get("pooling_mode"), str):
        chosen.add(says["pooling_mode"])
    if len(chosen) != 1 or not chosen <= _POOLINGS or says.get("include_prompt", True) is not True:
        raise NotThisKindError(f"it pools by {', '.join(sorted(chosen)) or 'nothing that is named'}")
    return chosen.pop()
