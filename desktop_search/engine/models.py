"""Finding the chosen model, and what a person can choose from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_search.embedding.protocol import Embedder, TokenCounter
from desktop_search.engine.protocol import ModelChoice, Models


@dataclass(frozen=True, slots=True)
class ModelParts:
    """A model that is on this machine; counting its tokens is cheap, loading it is not."""

    model_id: str
    name: str
    identity: str
    """Differs whenever the loaded model's fingerprint may differ; known without loading it."""
    counter: TokenCounter
    load: Callable[[], tuple[Embedder, Embedder]]
    """One embedder for passages and one for queries, which may be used at the same time."""
    release: Callable[[], None] = lambda: None
    """Give back what the counter holds and can load again."""


ModelFinder = Callable[[str, Path, str], ModelParts]


def find_model(model: str, models_dir: Path, device: str) -> ModelParts:
    """The real models; raises ModelMissingError or ModelBrokenError.

    The embedded one is converted the first time, which takes some seconds.
    """
    from desktop_search.embedding.sources import locate
    from desktop_search.embedding.tokens import ModelTokenCounter

    source = locate(model, models_dir)

    def load() -> tuple[Embedder, Embedder]:
        from desktop_search.embedding.transformer import TransformerEmbedder

        embedder = TransformerEmbedder(source, device)
        return embedder, embedder.for_queries()

    counter = ModelTokenCounter(source.folder)
    return ModelParts(source.card.model_id, source.card.name, source.fingerprint, counter, load, counter.release)


def model_name(model: str) -> str:
    """What the catalogue calls it; a folder by its own name."""
    from desktop_search.embedding.catalogue import find_card

    card = find_card(model)
    return card.name if card else Path(model).name


def catalogue(models_dir: Path, chosen: str) -> Models:
    """Every model the program knows, and which one the settings name."""
    return Models(tuple(_choices(models_dir)), chosen)


def _choices(models_dir: Path) -> Iterator[ModelChoice]:
    from desktop_search.embedding.catalogue import CARDS, find_card
    from desktop_search.embedding.sources import is_installed

    for whole in CARDS:
        installed = is_installed(whole, models_dir)
        # Shorter vectors take less room; they are of use once the model is here.
        shorter = [f"{whole.model_id}@{length}" for length in whole.matryoshka] if installed else []
        for model_id in (whole.model_id, *shorter):
            card = find_card(model_id)
            assert card is not None, "made of a card's own names"
            yield ModelChoice(
                model_id=model_id,
                name=card.name,
                languages=card.languages,
                dimensions=card.dimensions,
                max_tokens=card.max_tokens,
                size_mb=card.size_mb,
                licence=card.licence,
                installed=installed,
                note=card.note,
                downloadable=card.downloadable,
            )
