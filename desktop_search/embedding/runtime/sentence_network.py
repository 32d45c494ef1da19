"""A model of any kind through sentence-transformers, on any device; imported only where one is loaded so."""

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
from desktop_search.embedding.download.model_sources import ModelSource
from desktop_search.embedding.models.token_counting import read_json

log = logging.getLogger(__name__)

# Batches are padded to a multiple of this on a processor: oneDNN makes and keeps a kernel for every length it meets.
# 500 real passages: 330 MB more without, 20 MB with, and the time of a passage fell by a seventh.
LENGTH_STEP = 16
# What sentence-transformers imports of SciPy and scikit-learn as it starts: a sparse matrix, and distances.
_NAMED = {"scipy.sparse": "coo_matrix", "sklearn.metrics": "pairwise_distances"}


class SentenceNetwork:
    """A sentence-transformers folder as that library runs it; raises ModelBrokenError when it cannot be loaded."""

    def __init__(self, torch: Any, source: ModelSource, device: str, dtype: Any, pad: int) -> None:
        self._torch = torch
        self._device = device
        self._pad = pad
        self._model = _load(source, device, dtype)
        self.longest = int(self._model.max_seq_length or source.card.max_tokens)
        """Most tokens of a text."""

    @property
    def precision(self) -> str:
        return str(next(self._model.parameters()).dtype).removeprefix("torch.")

    def to_float32(self) -> None:
        """Calculate in it from now on."""
        self._model.float()

    def run(self, batch: Sequence[Sequence[int]]) -> Any:
        """Of lists of token numbers a tensor of shape (len(batch), dimensions) on the processor, float32."""
        torch = self._torch
        length = self._padded(max(map(len, batch)))
        ids = torch.full((len(batch), length), self._pad, dtype=torch.long)
        mask = torch.zeros((len(batch), length), dtype=torch.long)
        for row, tokens in enumerate(batch):
            ids[row, : len(tokens)] = torch.tensor(tokens)
            mask[row, : len(tokens)] = 1
        features = {"input_ids": ids.to(self._device), "attention_mask": mask.to(self._device)}
        with torch.inference_mode():
            return self._model(features)["sentence_embedding"].float().cpu()

    def _padded(self, length: int) -> int:
        if self._device != "cpu":
            return length
        return min(self.longest, -(-length // LENGTH_STEP) * LENGTH_STEP)


def _sentence_transformer() -> Any:
    """The class SentenceTransformer, without SciPy and scikit-learn, which can be imported afterwards as ever.

    They serve evaluations and the training of models for pictures, and cost 1.2 s of processor time of the 7.5 s until
    a model is ready, for which a search waits after it was unloaded, and 75 MB.
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


def pad_token(tokenizer: Any, source: ModelSource) -> int:
    """The number of the token that fills up a batch."""
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
