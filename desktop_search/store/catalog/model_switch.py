"""Switch from one model to another: the old vectors are used until every text has one of the new model."""

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.store.catalog.vector_cache import COMING_MODEL, CURRENT_MODEL, VectorCache
from desktop_search.store.sqlite.database import Database


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model with vectors in the catalog."""

    id: int
    fingerprint: str
    name: str
    dimensions: int
    model_id: str
    """Its name in the catalogue of models, or its folder; empty if an older version did not record it."""


class ModelSwitch:
    """The current and the coming model. Vectors of both, and of earlier models, are in the `VectorCache`."""

    def __init__(self, database: Database, vectors: VectorCache) -> None:
        self._database = database
        self._vectors = vectors

    def serving(self) -> ModelRow | None:
        """The current model; None if none was ever selected."""
        return self._named_by(CURRENT_MODEL)

    def coming(self) -> ModelRow | None:
        """The model to switch to; None if no switch is in progress."""
        return self._named_by(COMING_MODEL)

    def begin(self, fingerprint: str, name: str, dimensions: int, model_id: str = "") -> int:
        """Begin to switch to a model, and queue every text that has no vector of it; returns the model's row id.

        Does nothing if that switch is already in progress. Not for the current model: see `VectorCache.select_model`.
        """
        with self._database.transaction():
            model = self._vectors.register(fingerprint, name, dimensions, model_id)
            coming = self.coming()
            if coming is None or coming.id != model:
                self._vectors.set_coming(model)
        return model

    def give_up(self) -> None:
        """Cancel the switch. Vectors of the coming model are kept in case it is selected again."""
        self._vectors.set_coming(None)

    def is_complete(self) -> bool:
        """True if the coming model has a vector of every text that the current one has a vector of."""
        return self.coming() is not None and not self._database.value(
            "SELECT 1 FROM coming_queue JOIN texts ON texts.id = coming_queue.text_id WHERE texts.embedded LIMIT 1"
        )

    def finish(self) -> bool:
        """Make the coming model the current one, in one transaction; False if it is not complete."""
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
