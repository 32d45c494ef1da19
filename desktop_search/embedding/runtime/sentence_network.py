"""Runs models of any kind on any device with sentence-transformers, which is imported on demand, as is torch."""

import contextlib
import importlib
import logging
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any

from desktop_search.domain.errors import ModelBrokenError
from desktop_search.domain.messages import Message
from desktop_search.embedding.download.model_sources import ModelSource
from desktop_search.embedding.interfaces import Vectors
from desktop_search.embedding.models.token_counting import TextTokenizer, read_json
from desktop_search.embedding.runtime.devices import choose_dtype

log = logging.getLogger(__name__)

# Batches on the CPU are padded to a multiple of this: oneDNN compiles and caches a kernel for each length. For 500 real
# passages, 330 MB more without it, 20 MB with it, and a seventh less time per passage.
LENGTH_STEP = 16
# A CPU gains nothing from more, and a stop or a query waits for the current batch; a GPU needs large batches.
_CPU_BATCH_TOKENS = 2048
_GPU_BATCH_TOKENS = 65_536
# Module -> attribute that sentence-transformers imports from it.
_NAMED = {"scipy.sparse": "coo_matrix", "sklearn.metrics": "pairwise_distances"}


class SentenceNetwork:
    """A sentence-transformers folder, run by that library. Raises ModelBrokenError if it cannot be loaded."""

    def __init__(self, source: ModelSource, device: str, pad: int) -> None:
        import torch

        self._torch = torch
        self._device = device
        self._pad = pad
        model_type = str(read_json(source.folder / "config.json").get("model_type"))
        self._model = _load(source, device, choose_dtype(torch, device, model_type))
        self.batch_tokens = _CPU_BATCH_TOKENS if device == "cpu" else _GPU_BATCH_TOKENS
        self.longest = int(self._model.max_seq_length or source.card.max_tokens)
        """Maximum tokens of a text."""

    @property
    def precision(self) -> str:
        return str(next(self._model.parameters()).dtype).removeprefix("torch.")

    def to_float32(self) -> None:
        """Switch to float32 permanently."""
        self._model.float()

    def free_memory(self) -> None:
        """Return unused memory of the GPU."""
        if self._device == "cuda":
            self._torch.cuda.empty_cache()

    def run(self, batch: Sequence[Sequence[int]], threads: int) -> Vectors:
        """Vectors for lists of token IDs, shape (len(batch), dimensions), float32."""
        torch = self._torch
        if self._device == "cpu":
            # The setting is per calling thread.
            torch.set_num_threads(threads)
        length = self._padded(max(map(len, batch)))
        ids = torch.full((len(batch), length), self._pad, dtype=torch.long)
        mask = torch.zeros((len(batch), length), dtype=torch.long)
        for row, tokens in enumerate(batch):
            ids[row, : len(tokens)] = torch.tensor(tokens)
            mask[row, : len(tokens)] = 1
        features = {"input_ids": ids.to(self._device), "attention_mask": mask.to(self._device)}
        with torch.inference_mode():
            rows: Vectors = self._model(features)["sentence_embedding"].float().cpu().numpy()
            return rows

    def _padded(self, length: int) -> int:
        if self._device != "cpu":
            return length
        return min(self.longest, -(-length // LENGTH_STEP) * LENGTH_STEP)


def _sentence_transformer() -> Any:
    """Import SentenceTransformer without its imports of SciPy and scikit-learn.

    They are only needed for evaluation and for training image models, and cost 75 MB and 1.2 s of the 7.5 s of CPU time
    until a model is ready, which a search waits for after the model was unloaded.
    """
    stand_ins: dict[str, ModuleType | None] = {}
    if not any(library in sys.modules for library in ("scipy", "sklearn")):
        # None in sys.modules marks a missing module; transformers detects it and skips what depends on it.
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
    # A class, as the library uses it in isinstance checks; it has no instances.
    setattr(module, used, type(used, (), {}))
    return module


def _load(source: ModelSource, device: str, dtype: Any) -> Any:
    with quiet():
        try:
            model = _sentence_transformer()(
                os.fspath(source.folder),
                device=device,
                trust_remote_code=False,
                local_files_only=True,
                model_kwargs={"use_safetensors": True, "dtype": dtype},
            )
        except Exception as error:  # Edge: transformers raises arbitrary exceptions for a folder that is not valid.
            log.warning("model in %s cannot be loaded", source.folder, exc_info=True)
            raise ModelBrokenError(
                Message(
                    "The embedding model {model} cannot be loaded ({reason}).",
                    model=source.card.name,
                    reason=first_line(error),
                ),
                Message("Download it again or choose another model in Settings."),
            ) from error
    return model.to(dtype).eval()


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Suppress progress bars and developer warnings while loading."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with contextlib.suppress(ImportError):
            # Before transformers is imported on its own and detects the omitted modules.
            _sentence_transformer()
            advice: Any = importlib.import_module("transformers.utils.logging")
            advice.set_verbosity_error()
            advice.disable_progress_bar()
        logging.getLogger("sentence_transformers").setLevel(logging.ERROR)
        yield


def pad_token(tokenizer: TextTokenizer, source: ModelSource) -> int:
    """ID of the padding token."""
    named = read_json(source.folder / "tokenizer_config.json").get("pad_token")
    named = named.get("content") if isinstance(named, dict) else named
    for name in (named, "<pad>", "[PAD]"):
        found = tokenizer.token_to_id(name) if isinstance(name, str) else None
        if found is not None:
            return found
    return 0


def first_line(error: Exception) -> str:
    """First line of an exception's message, truncated for display."""
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__
