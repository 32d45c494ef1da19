"""Any sentence-transformers model on torch; the only module that imports either, and only when one is made."""

import contextlib
import importlib
import logging
import math
import os
import sys
import threading
import time
import warnings
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any

import numpy as np

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.embedding.language_directions import language_directions
from desktop_search.embedding.one_language import KnownLanguages
from desktop_search.embedding.protocol import Vectors, is_out_of_memory
from desktop_search.embedding.sources import ModelSource
from desktop_search.embedding.tokens import encodable, load_tokenizer, read_json

log = logging.getLogger(__name__)

# Tokens of one batch, padding included. A CPU gains nothing from more, and a stop or a query waits for the batch in
# hand; a graphics card wants to be filled.
_CPU_BATCH_TOKENS = 2048
_GPU_BATCH_TOKENS = 65_536
# Batches are padded to a multiple of this on a processor: oneDNN makes and keeps a kernel for every length it meets.
# 500 real passages: 330 MB more without, 20 MB with, and the time of a passage fell by a seventh.
_CPU_LENGTH_STEP = 16
# Cut before the tokenizer sees it: no model of the catalogue reads further, and a text of 100 MB must not be tokenized.
_MOST_CHARACTERS_PER_TOKEN = 24
_SHORTEST_VECTOR = 1e-9
# What sentence-transformers imports of SciPy and scikit-learn as it starts: a sparse matrix, and distances.
_NAMED = {"scipy.sparse": "coo_matrix", "sklearn.metrics": "pairwise_distances"}
_DEVICES = ("cuda", "xpu", "mps")
_PRODUCTS_TRIED = 5


class TransformerEmbedder:
    """Texts to unit vectors with the model of a folder; raises ModelBrokenError when it cannot be loaded.

    `device` is auto, cpu, cuda, xpu or mps. `threads` is how many cores a batch may take on the CPU; without it one is
    left free for the window when there are more than two.
    """

    def __init__(self, source: ModelSource, device: str = "auto", threads: int | None = None) -> None:
        self._card = source.card
        self._weights = _Weights(source, device, threads)
        self._fingerprint = source.fingerprint
        self._languages = KnownLanguages(source.folder)

    @property
    def fingerprint(self) -> str:
        return self._fingerprint

    @property
    def dimensions(self) -> int:
        return self._card.dimensions

    @property
    def device(self) -> str:
        return self._weights.device

    @property
    def precision(self) -> str:
        """float32, bfloat16 or float16; not part of the fingerprint, as cosines agree to three places."""
        return self._weights.precision

    @property
    def similarity_floor(self) -> float:
        return self._card.similarity_floor

    @property
    def language_directions(self) -> Vectors | None:
        return language_directions(self._card.model_id)

    def knows(self, query: str) -> bool:
        return self._languages.knows(query)

    def use_threads(self, threads: int) -> None:
        self._weights.threads = threads

    def use_memory(self, cap_mb: int) -> None:
        """What it takes is this process's, which is not to be ended for it."""

    @property
    def note(self) -> str:
        return ""

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        return self._weights.embed([self._card.passage_prompt + text for text in texts])

    def embed_query(self, text: str) -> Vectors:
        row: Vectors = self._weights.embed([self._card.query_prompt + text])[0]
        return row

    def for_queries(self) -> "TransformerEmbedder":
        """An embedder for another thread that shares these weights.

        The tokenizer is shared as well: "Already borrowed" comes from setting truncation or padding on it while
        another thread encodes, and this one is never set after it was read.
        """
        twin = object.__new__(TransformerEmbedder)
        twin._card, twin._weights, twin._fingerprint = self._card, self._weights, self._fingerprint
        twin._languages = self._languages
        return twin


class _Weights:
    """Network and tokenizer; used by several threads at once, so nothing in it changes but under the lock."""

    def __init__(self, source: ModelSource, device: str, threads: int | None) -> None:
        prepare_environment()
        import torch

        self._torch = torch
        self._card = source.card
        self._lock = threading.Lock()
        self.device = choose_device(torch, device)
        if self.device == "cpu":
            torch.set_num_threads(threads or free_threads(torch))
        self.threads: int | None = None
        """Set by others, and taken over by each batch in its own thread, as torch counts them by thread."""
        self._tokenizer = load_tokenizer(source.folder)
        self._lower_case = bool(read_json(source.folder / "sentence_bert_config.json").get("do_lower_case"))
        self._pad = _pad_token(self._tokenizer, source)
        self._specials = self._tokenizer.num_special_tokens_to_add(is_pair=False)
        dtype = choose_dtype(torch, self.device)
        self._model = _load(torch, source, self.device, dtype)
        self._max_tokens = min(source.card.max_tokens, self._model.max_seq_length or source.card.max_tokens)
        self._batch_tokens = _CPU_BATCH_TOKENS if self.device == "cpu" else _GPU_BATCH_TOKENS

    @property
    def precision(self) -> str:
        return str(next(self._model.parameters()).dtype).removeprefix("torch.")

    def embed(self, texts: list[str]) -> Vectors:
        rows = np.zeros((len(texts), self._card.dimensions), np.float32)
        tokens = self._tokenize(texts)
        order = sorted(range(len(texts)), key=lambda i: len(tokens[i]), reverse=True)
        at = 0
        while at < len(order):
            # Longest first, so that the first of a batch says how far the others are padded.
            count = max(1, self._batch_tokens // max(1, len(tokens[order[at]])))
            chosen = order[at : at + count]
            try:
                rows[chosen] = self._checked([tokens[i] for i in chosen])
            except (MemoryError, RuntimeError) as error:
                if not is_out_of_memory(error) or len(chosen) == 1:
                    raise
                self._halve(len(chosen) * len(tokens[chosen[0]]))
                continue
            at += len(chosen)
        return rows

    def _tokenize(self, texts: list[str]) -> list[list[int]]:
        longest = self._max_tokens * _MOST_CHARACTERS_PER_TOKEN
        texts = encodable(text[:longest].lower() if self._lower_case else text[:longest] for text in texts)
        found = []
        for encoding in self._tokenizer.encode_batch_fast(texts, add_special_tokens=True):
            ids = encoding.ids
            if len(ids) > self._max_tokens:
                # The closing special token stays the last one.
                tail = ids[len(ids) - self._specials + 1 :] if self._specials > 1 else []
                ids = ids[: self._max_tokens - len(tail)] + tail
            found.append(ids or [self._pad])
        return found

    def _checked(self, batch: list[list[int]]) -> Vectors:
        rows = self._run(batch)
        if np.isfinite(rows).all():
            return rows
        # float16 overflows in a few models; they are asked again, once and for all, in float32.
        log.warning("%s gives no numbers in %s; float32 is used", self._card.name, self.precision)
        with self._lock:
            self._model.float()
        return np.nan_to_num(self._run(batch))

    def _run(self, batch: list[list[int]]) -> Vectors:
        torch = self._torch
        if self.threads is not None and self.device == "cpu":
            torch.set_num_threads(self.threads)
        length = self._padded(max(map(len, batch)))
        ids = torch.full((len(batch), length), self._pad, dtype=torch.long)
        mask = torch.zeros((len(batch), length), dtype=torch.long)
        for row, tokens in enumerate(batch):
            ids[row, : len(tokens)] = torch.tensor(tokens)
            mask[row, : len(tokens)] = 1
        features = {"input_ids": ids.to(self.device), "attention_mask": mask.to(self.device)}
        with torch.inference_mode():
            pooled = self._model(features)["sentence_embedding"].float().cpu().numpy()
        pooled = pooled[:, : self._card.dimensions]
        # Again, because a shortened vector has another length and a half-precision one is off by a thousandth.
        lengths = np.linalg.norm(pooled, axis=1, keepdims=True)
        unit: Vectors = (pooled / np.maximum(lengths, _SHORTEST_VECTOR)).astype(np.float32)
        return unit

    def _padded(self, length: int) -> int:
        if self.device != "cpu":
            return length
        return min(self._max_tokens, -(-length // _CPU_LENGTH_STEP) * _CPU_LENGTH_STEP)

    def _halve(self, tokens: int) -> None:
        with self._lock:
            self._batch_tokens = max(1, min(self._batch_tokens, tokens) // 2)
        log.warning("out of memory on %s; batches of %d tokens from now on", self.device, self._batch_tokens)
        if self.device == "cuda":
            self._torch.cuda.empty_cache()


def prepare_environment() -> None:
    """No library is to contact anybody, to draw on the terminal or to take the machine from others.

    Must run before torch is imported for the first time in the process.
    """
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK"):
        os.environ[name] = "1"
    os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "true")
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    # OpenMP's threads wait for each other by spinning. On a busy machine that costs four fifths of the speed: 2.3
    # against 12 passages a second, and a query 200 against 40 ms, on 2 cores with a load of 9.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # oneDNN keeps a kernel for each shape of batch it has met, 1,024 of them by its default.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "128")
    # An operation that MPS lacks runs on the CPU instead of failing.
    os.environ.setdefault("PYTORCH_ENABLE_MPS_FALLBACK", "1")


def choose_device(torch: Any, wanted: str) -> str:
    """Where a model is to run, as torch calls it; `wanted` may be auto."""
    there = [name for name in _DEVICES if _is_there(torch, name)]
    if wanted == "auto":
        return there[0] if there else "cpu"
    if wanted != "cpu" and wanted not in there:
        log.warning("device %s is not there; the CPU is used", wanted)
        return "cpu"
    return wanted


def _is_there(torch: Any, name: str) -> bool:
    backend = torch.backends.mps if name == "mps" else getattr(torch, name, None)
    return bool(backend is not None and backend.is_available())


def choose_dtype(torch: Any, device: str) -> Any:
    """The numbers it calculates in there."""
    if device != "cpu":
        return torch.float16
    # Only where the processor multiplies bfloat16 itself; elsewhere it is emulated.
    checks = ("_is_amx_tile_supported", "_is_avx512_bf16_supported", "_is_arm_bf16_supported")
    if not any(getattr(torch.cpu, name, lambda: False)() for name in checks):
        return torch.float32
    # That it can does not say how fast: on a Xeon whose virtual machine shows AVX-512 and no AMX, bfloat16 embedded 0.6
    # times as many passages a second as float32.
    return _faster(torch, (torch.bfloat16, torch.float32))


def _faster(torch: Any, dtypes: tuple[Any, Any]) -> Any:
    """In which of the two a small model's largest product over 1,024 tokens takes less time; some 10 ms each time."""
    operands = {dtype: (torch.ones(1024, 384, dtype=dtype), torch.ones(384, 1536, dtype=dtype)) for dtype in dtypes}
    best_s = dict.fromkeys(dtypes, math.inf)
    threads = torch.get_num_threads()
    # On one core and in turn, so that other work on the machine, which several would wait for, tells nothing.
    torch.set_num_threads(1)
    try:
        for dtype in dtypes * _PRODUCTS_TRIED:
            started = time.perf_counter()
            torch.mm(*operands[dtype])
            best_s[dtype] = min(best_s[dtype], time.perf_counter() - started)
    finally:
        torch.set_num_threads(threads)
    return min(dtypes, key=best_s.__getitem__)


def free_threads(torch: Any) -> int:
    """Cores a batch may take on the CPU: one is left free for the window when there are more than two."""
    cores = torch.get_num_threads()
    return int(cores - 1 if cores > 2 else cores)


def _sentence_transformer() -> Any:
    """The class SentenceTransformer, without SciPy and scikit-learn, which can be imported afterwards as ever.

    They serve evaluations and the training of models for pictures, and cost 1.2 s of processor time of the 7.5 s until
    a model is ready, for which somebody waits who searches after it was unloaded, and 75 MB.
    """
    stand_ins: dict[str, ModuleType | None] = {}
    if not any(library in sys.modules for library in ("scipy", "sklearn")):
        # None is how Python notes that there is no such module; transformers looks, and leaves out what needs it.
        stand_ins = {"scipy": None, "sklearn": None} | {name: _stand_in(name, used) for name, used in _NAMED.items()}
    sys.modules.update(stand_ins)  # type: ignore[arg-type]
    try:
        from sentence_transformers import SentenceTransformer
    finally:
        for name in stand_ins:
            del sys.modules[name]
    return SentenceTransformer


def _stand_in(name: str, used: str) -> ModuleType:
    module = ModuleType(name)
    # A class, as others are compared with it; nothing is ever one.
    setattr(module, used, type(used, (), {}))
    return module


def _load(torch: Any, source: ModelSource, device: str, dtype: Any) -> Any:
    with quiet():
        try:
            model = _sentence_transformer()(
                os.fspath(source.folder),
                device=device,
                trust_remote_code=False,
                local_files_only=True,
                model_kwargs={"use_safetensors": True, "dtype": dtype},
            )
        except Exception as error:  # transformers raises anything at all for a folder that is not right
            log.warning("model in %s cannot be loaded", source.folder, exc_info=True)
            raise ModelBrokenError(
                f"The embedding model {source.card.name} cannot be loaded ({first_line(error)}).",
                "Download it again or choose another model in Settings.",
            ) from error
    return model.to(dtype).eval()


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Loading without progress bars and advice for programmers."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with contextlib.suppress(ImportError):
            # Before transformers is imported by itself, and looks for what is left out.
            _sentence_transformer()
            advice: Any = importlib.import_module("transformers.utils.logging")
            advice.set_verbosity_error()
            advice.disable_progress_bar()
        logging.getLogger("sentence_transformers").setLevel(logging.ERROR)
        yield


def _pad_token(tokenizer: Any, source: ModelSource) -> int:
    named = read_json(source.folder / "tokenizer_config.json").get("pad_token")
    named = named.get("content") if isinstance(named, dict) else named
    for name in (named, "<pad>", "[PAD]"):
        found = tokenizer.token_to_id(name) if isinstance(name, str) else None
        if found is not None:
            return int(found)
    return 0


def first_line(error: Exception) -> str:
    """What an exception says, cut to a line for a person."""
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
