"""Finds the selected model and lists the available ones."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_search.domain.errors import ModelBrokenError, ModelDiedError, ModelStoppedError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.model_choices import MeasuredShare, ModelChoice
from desktop_search.embedding.interfaces import Embedder, TokenCounter
from desktop_search.engine.api import Models

if TYPE_CHECKING:
    from desktop_search.embedding.download.model_sources import ModelSource
    from desktop_search.embedding.models.model_catalog import ModelCard
    from desktop_search.embedding.runtime.embedding_client import EmbeddingClient


@dataclass(frozen=True, slots=True)
class ModelParts:
    """An installed model. Counting its tokens is cheap, loading it is not."""

    model_id: str
    name: str
    identity: str
    """Identifies the model without loading it; differs whenever the loaded model's fingerprint may differ."""
    counter: TokenCounter
    load: Callable[[], tuple[Embedder, Embedder]]
    """Load the model. Returns an embedder for passages and one for queries, which may be used concurrently."""
    release: Callable[[], None] = lambda: None
    """End what `load` started, also while it runs, and free what the counter can load again. Thread-safe."""
    revive: Callable[[], None] = lambda: None
    """Wait until the process of a loaded model has restarted after a crash. Raises ModelBrokenError."""
    release_counter: Callable[[], None] = lambda: None
    """Free what the counter can load again. Thread-safe."""


# Memory of the libraries, and of the vocabulary of a hundred languages while it is parsed.
_LIBRARIES_MB = 3_000
# Long enough for a model of two gigabytes from a slow disk on a busy machine.
_TRY_OUT_S = 600.0
_LOOK_EVERY_S = 0.2
_TRIED = ("The cat sleeps on the sofa.", "Stock markets fell sharply on Tuesday.")
ModelFinder = Callable[[str, Path, str], ModelParts]


def find_model(model: str, models_dir: Path, device: str) -> ModelParts:
    """Find an installed model, which runs in its own process. Raises ModelMissingError or ModelBrokenError.

    The bundled model is converted on first use, which takes some seconds.
    """
    from desktop_search.embedding.download.model_sources import locate
    from desktop_search.embedding.models.token_counting import ModelTokenCounter
    from desktop_search.embedding.runtime.embedding_client import EmbeddingClient

    source = locate(model, models_dir)
    counter = ModelTokenCounter(source.folder)
    counter.compact()
    return process_parts(source, counter, lambda: EmbeddingClient(source, device), counter.release)


def process_parts(
    source: "ModelSource",
    counter: TokenCounter,
    make: Callable[[], "EmbeddingClient"],
    release_counter: Callable[[], None] = lambda: None,
) -> ModelParts:
    """The ModelParts of a model that runs in a process created by `make`."""
    loaded: list[EmbeddingClient] = []

    def load() -> tuple[Embedder, Embedder]:
        embedder = make()
        loaded.append(embedder)
        embedder.wait_until_ready()
        return embedder, embedder

    def release() -> None:
        while loaded:
            loaded.pop().close()
        release_counter()

    def revive() -> None:
        for embedder in loaded:
            embedder.wait_until_ready()

    return ModelParts(
        source.card.model_id,
        source.card.name,
        source.fingerprint,
        counter,
        load,
        release,
        revive,
        release_counter,
    )


def try_out(source: "ModelSource", command: Sequence[str] = (), limit: "TryOutLimit | None" = None) -> None:
    """Test a model: load it in its own process and embed two texts. Raises ModelBrokenError on failure.

    Runs on the CPU, where the operating system can limit the memory of the process.
    """
    import numpy as np

    from desktop_search.embedding.runtime.embedding_client import EmbeddingClient
    from desktop_search.embedding.runtime.embedding_wire import EmbeddingFailedError

    limit = limit or TryOutLimit.of(source)
    embedder = EmbeddingClient(source, "cpu", command=command, memory_mb=limit.memory_mb)
    over = threading.Event()
    with limit.watched(embedder, over):
        try:
            embedder.wait_until_ready()
            rows = embedder.embed_passages(_TRIED)
        except (ModelDiedError, ModelStoppedError, EmbeddingFailedError, MemoryError, ValueError) as error:
            reason = "it takes too much memory or too long" if over.is_set() else "it failed over two short texts"
            raise ModelBrokenError(
                Message("The model {model} does not work: {reason}.", model=source.card.name, reason=reason),
                Message("Choose another model."),
            ) from error
        finally:
            embedder.close()
    if not np.allclose(np.linalg.norm(rows, axis=1), 1.0, atol=0.01) or np.allclose(rows[0], rows[1], atol=1e-4):
        raise ModelBrokenError(
            Message(
                "The model {model} does not work: it returns the same vector for all texts, or none.",
                model=source.card.name,
            ),
            Message("Choose another model."),
        )


@dataclass(frozen=True, slots=True)
class TryOutLimit:
    """Memory and time limits for testing a model."""

    memory_mb: int
    time_s: float = _TRY_OUT_S

    @classmethod
    def of(cls, source: "ModelSource") -> "TryOutLimit":
        """Limits for this model: the libraries, plus 16-bit weights that are converted to 32 bits and rearranged."""
        weights = sum(path.stat().st_size for path in source.folder.rglob("*.safetensors"))
        return cls(_LIBRARIES_MB + 5 * weights // 1_000_000)

    @contextmanager
    def watched(self, embedder: "EmbeddingClient", over: threading.Event) -> Iterator[None]:
        """Context manager that closes the process when it exceeds a limit, and then sets `over`.

        Enforces the memory limit on systems that cannot, too.
        """
        from desktop_search.platform.processes.child_process import used_mb

        is_done = threading.Event()

        def watch() -> None:
            end = time.monotonic() + self.time_s
            while not is_done.wait(_LOOK_EVERY_S):
                pid = embedder.pid
                if time.monotonic() > end or (pid is not None and used_mb(pid) > self.memory_mb):
                    over.set()
                    embedder.close()
                    return

        watching = threading.Thread(target=watch, name="try-out", daemon=True)
        watching.start()
        try:
            yield
        finally:
            is_done.set()
            watching.join()


def model_name(model: str) -> str:
    """Display name in the catalogue; for a folder, its name."""
    from desktop_search.embedding.models.model_catalog import find_card

    card = find_card(model)
    # An imported model is also named by the last part of its id.
    return card.name if card else Path(model).name


def model_work(model: str) -> float:
    """Effort per text relative to the default model; 0 if unknown."""
    from desktop_search.embedding.models.model_catalog import find_card

    card = find_card(model)
    return card.work if card else 0.0


def catalogue(models_dir: Path, chosen: str, reranker: str = "") -> Models:
    """All known models, and the ones that the settings select."""
    from desktop_search.embedding.runtime.devices import has_torch

    return Models(
        tuple(_choices(models_dir)),
        chosen,
        _reranker_choice(models_dir, reranker),
        tuple(_rerankers(models_dir)),
        gpu_supported=has_torch(),
    )


def _reranker_choice(models_dir: Path, name: str) -> ModelChoice | None:
    from desktop_search.embedding.download.rerankers import find_reranker, is_reranker_there

    card, is_there = find_reranker(name), is_reranker_there(name, models_dir)
    if card is None:
        return (
            ModelChoice(name, Path(name).name, NO_MESSAGE, 1, 0, 0, "", installed=True, downloadable=False)
            if is_there
            else None
        )
    return _choice(card, is_there)


def _rerankers(models_dir: Path) -> Iterator[ModelChoice]:
    from desktop_search.embedding.download.model_sources import bytes_come
    from desktop_search.embedding.download.rerankers import RERANKERS, is_reranker_there

    for card in RERANKERS:
        installed = is_reranker_there(card.model_id, models_dir)
        come_mb = 0 if installed else bytes_come(card, models_dir) // 1_000_000
        yield _choice(card, installed, come_mb=come_mb)


def _choices(models_dir: Path) -> Iterator[ModelChoice]:
    from desktop_search.embedding.download.model_sources import all_imported, bytes_come, is_installed, offered
    from desktop_search.embedding.models.model_catalog import find_card
    from desktop_search.embedding.runtime.bert_network import is_sentence_bert

    for whole in offered(models_dir):
        installed = is_installed(whole, models_dir)
        # Truncated vectors take less space; they are offered once the model is installed.
        shorter = [f"{whole.model_id}@{length}" for length in whole.matryoshka] if installed else []
        for model_id in (whole.model_id, *shorter):
            card = find_card(model_id)
            assert card is not None, "made of a card's own names"
            come_mb = 0 if installed else bytes_come(whole, models_dir) // 1_000_000
            yield _choice(replace(card, model_id=model_id), installed, come_mb=come_mb)
    for source in all_imported(models_dir):
        # Its card may be that of another model that it resembles.
        card = replace(source.card, needs_torch=not is_sentence_bert(source.folder))
        yield _choice(card, installed=True, imported=True)


def _choice(card: "ModelCard", installed: bool, imported: bool = False, come_mb: int = 0) -> ModelChoice:
    from desktop_search.embedding.models.model_catalog import FOUND, PUBLISHED
    from desktop_search.embedding.runtime.devices import has_torch, torch_needed_text

    return ModelChoice(
        model_id=card.model_id,
        name=card.name,
        languages=card.languages,
        dimensions=card.dimensions,
        max_tokens=card.max_tokens,
        size_mb=card.size_mb,
        licence=card.licence,
        installed=installed,
        note=card.note,
        downloadable=card.downloadable,
        come_mb=come_mb,
        imported=imported,
        work=card.work,
        found=tuple(MeasuredShare(*row) for row in FOUND.get(card.model_id, ())),
        published=PUBLISHED.get(card.model_id, 0.0),
        memory_mb=card.memory_mb,
        problem=torch_needed_text(card.name) if card.needs_torch and not has_torch() else NO_MESSAGE,
        terms=card.terms,
    )
