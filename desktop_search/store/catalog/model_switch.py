"""From one model to the next: the old one's vectors serve until every text has one of the new one's."""

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.store.catalog.vector_cache import COMING_MODEL, CURRENT_MODEL, VectorCache
from desktop_search.store.sqlite.database import Database


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model some vectors in the catalog are of."""

    id: int
    fingerprint: str
    name: str
    dimensions: int
    model_id: str
    """Its name in the catalogue of models, or its folder; empty where an older version did not keep it."""


class ModelSwitch:
    """Which model serves and which is to come. Vectors of both, and of models before, are in the `VectorCache`."""

    def __init__(self, database: Database, vectors: VectorCache) -> None:
        self._database = database
        self._vectors = vectors

    def serving(self) -> ModelRow | None:
        """The current model; None before one was ever selected."""
        return self._named_by(CURRENT_MODEL)

    def coming(self) -> ModelRow | None:
        """The model that is to serve next; None while no switch is under way."""
        return self._named_by(COMING_MODEL)

    def begin(self, fingerprint: str, name: str, dimensions: int, model_id: str = "") -> int:
        """Have a model come, and queue every text that has no vector of it; gives the model's row id.

        Where it is coming already nothing changes. The current model cannot come: see `VectorCache.select_model`.
        """
        with self._database.transaction():
            model = self._vectors.register(fingerprint, name, dimensions, model_id)
            coming = self.coming()
            if coming is None or coming.id != model:
                self._vectors.set_coming(model)
        return model

    def give_up(self) -> None:
        """The current model stays. What was embedded by the other is kept, for the case that it is wanted again."""
        self._vectors.set_coming(None)

    def is_complete(self) -> bool:
        """True when the coming model has a vector of every text that the current one has a vector of."""
        return self.coming() is not None and not self._database.value(
            "SELECT 1 FROM coming_queue JOIN texts ON texts.id = coming_queue.text_id WHERE texts.embedded LIMIT 1"
        )

    def finish(self) -> bool:
        """Make the coming model the current one, in one transaction; False where it is not complete."""
        with self._database.transaction():
            coming = self.coming()
            if coming is None or not self.is_complete():
                return False
            self._vectors.select_model(coming.fingerprint, coming.name, coming.dimensions, coming.model_id)
        return True

    def _named_by(self, key: str) -> ModelRow | None:
        found = self._database.row(
            "SELECT models.id, fingerprint, name, dimensions, model_id FROM meta"
            " JOIN models ON models.id = CAST(meta.value AS INTEGER) WHERE meta.key = ?",
            (key,),
        )
        return ModelRow(*found) if found else None
