"""Vector of every text, by hash and model."""

from collections.abc import Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from desktop_search.store.catalog.embedding_order import FIRST, FIRSTS, level_of
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.row_check import is_vector_sound, sound_text, vector_checksum
from desktop_search.store.sqlite.row_encoding import decode_vectors, encode_vectors
from desktop_search.store.sqlite.rows import ToEmbed

Vector = NDArray[np.float32]
Matrix = NDArray[np.float32]

CURRENT_MODEL = "current_model"
COMING_MODEL = "coming_model"
# Queue of the texts without a vector of the current model.
CURRENT_QUEUE = "embed_queue"
# Greatest text id when the switch to the coming model began.
COMING_SINCE = "coming_since"
# Subtracted from the priority of texts that the current model has no vector of: the others come first, because the
# coming model needs vectors of those to replace the current one.
LATER = 1e12
# A vector's id is its model's id, shifted by this number of bits, plus its text's id.
TEXT_BITS = 40
# SQLite allowed 999 variables per statement for a long time, and some builds still do.
SLICE = 500
PURGE_SLICE = 2000
HAS_VECTOR = "EXISTS (SELECT 1 FROM vectors WHERE vectors.id = texts.id + :model)"
IS_SET_ASIDE = (
    "EXISTS (SELECT 1 FROM suspects WHERE suspects.id = texts.id + :model AND suspects.set_aside_s IS NOT NULL)"
)


class VectorCache:
    """The vectors, the queues of texts without one, and the current model; see also `ModelSwitch`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def select_model(self, fingerprint: str, name: str, dimensions: int, model_id: str = "") -> int:
        """Make a model current, and queue every text that has no vector of it. Returns the model's row id.

        Completes a switch to this model. Clears the outbox, which was meant for the previous model's index;
        `vector_index.open_vectors` then notices that the new model's index differs from the catalog.
        """
        database = self._database
        if database.is_read_only and (self.current_model() or ("",))[0] == fingerprint:
            return self._current()
        with database.transaction():
            model = self.register(fingerprint, name, dimensions, model_id)
            if model != self._current():
                database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (CURRENT_MODEL, str(model)))
                self._refill(model)
            if model == self._coming():
                self.set_coming(None)
        return model

    def set_coming(self, model: int | None) -> None:
        """Set the coming model and queue every text in use that has no vector of it; None ends the switch."""
        database = self._database
        with database.transaction():
            database.execute("DELETE FROM meta WHERE key IN (?, ?)", (COMING_MODEL, COMING_SINCE))
            if model is not None:
                newest = database.value("SELECT max(id) FROM texts") or 0
                database.many(
                    "INSERT INTO meta VALUES (?, ?)", [(COMING_MODEL, str(model)), (COMING_SINCE, str(newest))]
                )
            self._queue_coming()

    def register(self, fingerprint: str, name: str, dimensions: int, model_id: str = "") -> int:
        """Record a model; returns its row id, and has no other effect."""
        database = self._database
        with database.transaction():
            database.execute(
                "INSERT INTO models (fingerprint, name, dimensions, model_id) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name,"
                " model_id = iif(excluded.model_id = '', model_id, excluded.model_id)",
                (fingerprint, name, dimensions, model_id),
            )
            model: int = database.value("SELECT id FROM models WHERE fingerprint = ?", (fingerprint,))
        return model

    def current_model(self) -> tuple[str, int] | None:
        """Fingerprint and dimensions of the current model; None if none was ever selected."""
        return self._database.row("SELECT fingerprint, dimensions FROM models WHERE id = ?", (self._current(),))

    def next_to_embed(
        self, limit: int, max_characters: int, model: int | None = None, *, only_new: bool = False
    ) -> list[ToEmbed]:
        """Texts without a vector of a model, without suspects, in the order of `embedding_order`.

        Returns at least one text if there is any, even if it is longer than `max_characters`. `model` defaults to the
        current one; a model that is neither current nor coming has nothing to embed. `only_new` leaves out texts that
        were queued before the present switch began.
        """
        model = self._current() if model is None else model
        queue = self.queue_of(model)
        if queue is None:
            return []
        since = stored_number(self._database.value("SELECT value FROM meta WHERE key = ?", (COMING_SINCE,))) or 0
        found = self._database.rows(
            f"SELECT texts.hash, texts.content, queue.urgency FROM {queue} AS queue"
            " JOIN texts ON texts.id = queue.text_id"
            f" WHERE queue.text_id > ? AND texts.id + {_vector_id(model, 0)} NOT IN (SELECT id FROM suspects)"
            " ORDER BY queue.urgency DESC, queue.text_id LIMIT ?",
            (since if only_new else 0, limit),
        )
        chosen: list[ToEmbed] = []
        characters = 0
        for text_hash, stored, priority in found:
            content = sound_text(stored, text_hash)
            if content is None:
                self._database.on_damage("a text that waits for its vector differs from its hash")
                continue
            characters += len(content)
            if chosen and characters > max_characters:
                break
            chosen.append(ToEmbed(text_hash, content, level_of(priority)))
        return chosen

    def put(self, pairs: Sequence[tuple[bytes, Vector]], model: int | None = None) -> None:
        """Store vectors, in one transaction, and queue them for Chroma in the outbox.

        `model` is the id from select_model; if it is no longer the current one, the vectors are kept for later use.
        Vectors of unknown texts and of junk are dropped. Raises ValueError for a wrong number of dimensions.
        """
        database = self._database
        with database.transaction():
            current, coming = self._current(), self._coming()
            model = current if model is None else model
            dimensions = database.value("SELECT dimensions FROM models WHERE id = ?", (model,))
            texts = self._texts([text_hash for text_hash, _ in pairs])
            for _, vector in pairs:
                if vector.shape != (dimensions,):
                    raise ValueError(f"a vector of shape {vector.shape} for a model of {dimensions} dimensions")
            known = [pair for pair in pairs if pair[0] in texts]
            blobs = encode_vectors(np.stack([vector for _, vector in known])) if known else []
            for (text_hash, _), blob in zip(known, blobs, strict=True):
                text_id, refs = texts[text_hash]
                database.execute(
                    "INSERT OR REPLACE INTO vectors (id, vector, checksum) VALUES (?, ?, ?)",
                    (_vector_id(model, text_id), blob, vector_checksum(blob)),
                )
                if model == current:
                    self._arrived(text_id, text_hash, refs)
                elif model == coming:
                    database.execute("DELETE FROM coming_queue WHERE text_id = ?", (text_id,))

    def adopt(self, pairs: Sequence[tuple[bytes, Vector]]) -> int:
        """Store vectors of the current model for texts that may be indexed later; returns how many were new."""
        known = self.get([text_hash for text_hash, _ in pairs])
        fresh = [pair for pair in pairs if pair[0] not in known]
        with self._database.transaction():
            self._database.many("INSERT OR IGNORE INTO texts (hash, content) VALUES (?, '')", [(p[0],) for p in fresh])
            self.put(fresh)
        return len(fresh)

    def get(self, hashes: Sequence[bytes], fingerprint: str | None = None) -> dict[bytes, Vector]:
        """Vectors of the current model, or of the one with this fingerprint, float32; missing ones are left out."""
        model = self._current()
        if fingerprint is not None:
            model = self._database.value("SELECT id FROM models WHERE fingerprint = ?", (fingerprint,)) or 0
        dimensions = self._dimensions(model)
        found: dict[bytes, Vector] = {}
        for part in _slices(hashes, SLICE):
            marks = ",".join("?" * len(part))
            rows = self._database.rows(
                "SELECT texts.hash, vectors.vector, vectors.checksum FROM texts"
                f" JOIN vectors ON vectors.id = texts.id + ? WHERE texts.hash IN ({marks})",
                (_vector_id(model, 0), *part),
            )
            sound = [row for row in rows if self._is_sound(row[1], row[2], dimensions)]
            matrix = decode_vectors([row[1] for row in sound], dimensions or 0)
            found.update(zip((row[0] for row in sound), matrix, strict=True))
        return found

    def iterate_live(self, batch: int = 1000) -> Iterator[tuple[list[bytes], Matrix]]:
        """Hashes and vectors, shape (n, dimensions) float32, of all texts that some passage refers to.

        Each batch is a separate read: changes committed meanwhile may or may not be included.
        """
        dimensions = self._dimensions(self._current())
        first = _vector_id(self._current(), 0)
        beyond = first + (1 << TEXT_BITS)
        after = first
        while True:
            found = self._database.rows(
                "SELECT vectors.id, texts.hash, vectors.vector, vectors.checksum FROM vectors"
                " JOIN texts ON texts.id = vectors.id - ? WHERE vectors.id > ? AND vectors.id < ? AND texts.refs > 0"
                " ORDER BY vectors.id LIMIT ?",
                (first, after, beyond, batch),
            )
            if not found:
                return
            after = found[-1][0]
            sound = [row for row in found if self._is_sound(row[2], row[3], dimensions)]
            if sound:
                yield [row[1] for row in sound], decode_vectors([row[2] for row in sound], dimensions or 0)

    def sample(self, n: int) -> Matrix:
        """About `n` vectors of the current model, evenly spaced by id, or all if there are fewer.

        Shape (found, dimensions), float32; (0, 0) if there are none. Damaged ones are skipped.
        """
        first = _vector_id(self._current(), 0)
        [(oldest, newest)] = self._database.rows(
            "SELECT min(id), max(id) FROM vectors WHERE id >= ? AND id < ?", (first, first + (1 << TEXT_BITS))
        )
        if oldest is None:
            return np.zeros((0, 0), np.float32)
        places = np.unique(np.linspace(oldest, newest, n, dtype=np.int64))
        found: dict[int, bytes] = {}
        for place in places.tolist():
            # If no vector has this id, take the next one.
            found |= self._database.rows("SELECT id, vector FROM vectors WHERE id >= ? ORDER BY id LIMIT 1", (place,))
        dimensions = self._dimensions(self._current())
        sound = [blob for blob in found.values() if is_vector_sound(blob, None, dimensions)]
        return decode_vectors(sound, dimensions or 0)

    def live_hashes(self) -> set[bytes]:
        """Hashes of all texts that some passage refers to and that have a vector of the current model."""
        return {row[0] for row in self._database.rows("SELECT hash FROM texts WHERE refs > 0 AND embedded")}

    def live(self) -> int:
        """Number of vectors that iterate_live yields."""
        found: int = self._database.value("SELECT texts_embedded FROM counters")
        return found

    def waiting(self) -> int:
        """Number of texts without a vector."""
        found: int = self._database.value("SELECT texts_waiting FROM counters")
        return found

    def purge_unused(self) -> bool:
        """Delete some vectors, of all models, of texts that no passage refers to; False if none was left."""
        models = [row[0] for row in self._database.rows("SELECT id FROM models")]
        with self._database.transaction():
            # The empty text of name passages is in use, though it has no counted references.
            found = self._database.rows(
                "SELECT id FROM texts WHERE refs = 0"
                " AND NOT EXISTS (SELECT 1 FROM passages WHERE passages.text_id = texts.id) LIMIT ?",
                (PURGE_SLICE,),
            )
            for model in models:
                ids = ((_vector_id(model, text_id),) for (text_id,) in found)
                self._database.many("DELETE FROM vectors WHERE id = ?", ids)
                ids = ((_vector_id(model, text_id),) for (text_id,) in found)
                self._database.many("DELETE FROM suspects WHERE id = ?", ids)
            self._database.many("DELETE FROM texts WHERE id = ?", found)
        return bool(found)

    def wanted_models(self) -> set[int]:
        """Row ids of the models whose vectors are in use, or will be."""
        return {self._current(), self._coming() or self._current()}

    def purge_models(self, wanted: Collection[int]) -> bool:
        """Delete some vectors of all other models; False if none was left.

        Spares a model that a switch has begun to meanwhile. Rows stay in `models`, so that ids are never reused.
        """
        with self._database.transaction():
            spared = self.wanted_models().union(wanted)
            for (model,) in self._database.rows("SELECT id FROM models"):
                first = _vector_id(model, 0)
                if model not in spared and self._database.execute(
                    "DELETE FROM vectors WHERE id IN (SELECT id FROM vectors WHERE id >= ? AND id < ? LIMIT ?)",
                    (first, first + (1 << TEXT_BITS), PURGE_SLICE),
                ):
                    return True
        return False

    def unneeded(self, wanted: Collection[int]) -> int:
        """Number of vectors that `purge_models` and `purge_unused` would delete; slower the more there are."""
        number = 0
        for (model,) in self._database.rows("SELECT id FROM models"):
            first = _vector_id(model, 0)
            if model in wanted:
                sql = "SELECT count(*) FROM texts JOIN vectors ON vectors.id = texts.id + ? WHERE texts.refs = 0"
                number += self._database.value(sql, (first,))
            else:
                sql = "SELECT count(*) FROM vectors WHERE id >= ? AND id < ?"
                number += self._database.value(sql, (first, first + (1 << TEXT_BITS)))
        return number

    def _is_sound(self, blob: object, checksum: int | None, dimensions: int | None) -> bool:
        if is_vector_sound(blob, checksum, dimensions):
            return True
        self._database.on_damage("a vector differs from its checksum")
        return False

    def _dimensions(self, model: int) -> int | None:
        found: int | None = self._database.value("SELECT dimensions FROM models WHERE id = ?", (model,))
        return found

    def _current(self) -> int:
        return stored_number(self._database.value("SELECT value FROM meta WHERE key = ?", (CURRENT_MODEL,))) or 0

    def _coming(self) -> int | None:
        found = self._database.value("SELECT value FROM meta WHERE key = ?", (COMING_MODEL,))
        return stored_number(found)

    def queue_of(self, model: int) -> str | None:
        """Name of the queue table of this model; None if it is neither current nor coming."""
        if model == self._current():
            return CURRENT_QUEUE
        return "coming_queue" if model == self._coming() else None

    def disagreements(self) -> int:
        """Number of texts whose mark as embedded, or whose queue entry, contradicts the stored vectors."""
        values = {"model": _vector_id(self._current(), 0)}
        marked = self._database.value(f"SELECT count(*) FROM texts WHERE embedded <> {HAS_VECTOR}", values)
        queued = self._database.value(
            "SELECT count(*) FROM texts WHERE (refs > 0 AND NOT embedded AND NOT set_aside AND NOT junk)"
            " <> (id IN (SELECT text_id FROM embed_queue))"
        )
        coming = self._coming()
        late = self._database.value(
            "SELECT count(*) FROM texts WHERE"
            f" (refs > 0 AND NOT junk AND :coming IS NOT NULL AND NOT {HAS_VECTOR} AND NOT {IS_SET_ASIDE})"
            " <> (id IN (SELECT text_id FROM coming_queue))",
            {"coming": coming, "model": _vector_id(coming or 0, 0)},
        )
        return int(marked) + int(queued) + int(late)

    def recount(self) -> None:
        """Set marks and queues from the stored vectors; Chroma is notified of the texts that changed."""
        values = {"model": _vector_id(self._current(), 0)}
        with self._database.transaction():
            self._database.execute(
                "INSERT OR REPLACE INTO outbox (hash, operation)"
                " SELECT hash, iif(embedded, 'delete', 'upsert') FROM texts"
                f" WHERE refs > 0 AND embedded <> {HAS_VECTOR}",
                values,
            )
            self._requeue(self._current())
            self._queue_coming()

    def _queue_coming(self) -> None:
        coming = self._coming()
        self._database.execute("DELETE FROM coming_queue")
        if coming is not None:
            self._fill_queue("coming_queue", f"NOT {HAS_VECTOR} AND NOT {IS_SET_ASIDE}", _vector_id(coming, 0))
            self._database.execute(
                "UPDATE coming_queue SET urgency = urgency - ?"
                " WHERE text_id IN (SELECT id FROM texts WHERE refs > 0 AND NOT embedded)",
                (LATER,),
            )

    def _refill(self, model: int) -> None:
        self._requeue(model)
        self._database.execute("DELETE FROM outbox")

    def _requeue(self, model: int) -> None:
        database = self._database
        values = {"model": _vector_id(model, 0)}
        database.execute(f"UPDATE texts SET embedded = {HAS_VECTOR} WHERE embedded <> {HAS_VECTOR}", values)
        database.execute(f"UPDATE texts SET set_aside = {IS_SET_ASIDE} WHERE set_aside <> {IS_SET_ASIDE}", values)
        database.execute("DELETE FROM embed_queue")
        self._fill_queue("embed_queue", "NOT texts.embedded AND NOT texts.set_aside", values["model"])

    def _fill_queue(self, queue: str, wanted: str, first_id: int) -> None:
        # The coming model serves only once it has all vectors, in whatever order.
        first = FIRST if queue == CURRENT_QUEUE else 0
        self._database.execute(
            f"INSERT INTO {queue} (text_id, urgency)"
            f" SELECT passages.text_id, max(files.urgency + iif(firsts.ordinal = passages.ordinal, {first}, 0))"
            f" FROM passages JOIN files ON files.id = passages.file_id JOIN ({FIRSTS}) AS firsts USING (file_id)"
            " JOIN texts ON texts.id = passages.text_id"
            f" WHERE passages.ordinal >= 0 AND NOT texts.junk AND {wanted} GROUP BY passages.text_id",
            {"model": first_id},
        )

    def _texts(self, hashes: Sequence[bytes]) -> dict[bytes, tuple[int, int]]:
        """Id and number of references by hash, without junk."""
        found: dict[bytes, tuple[int, int]] = {}
        for part in _slices(hashes, SLICE):
            marks = ",".join("?" * len(part))
            for text_id, text_hash, refs in self._database.rows(
                f"SELECT id, hash, refs FROM texts WHERE hash IN ({marks}) AND NOT junk", part
            ):
                found[text_hash] = text_id, refs
        return found

    def _arrived(self, text_id: int, text_hash: bytes, refs: int) -> None:
        self._database.execute("UPDATE texts SET embedded = 1, set_aside = 0 WHERE id = ?", (text_id,))
        self._database.execute("DELETE FROM embed_queue WHERE text_id = ?", (text_id,))
        if refs:
            self._database.execute("INSERT OR REPLACE INTO outbox (hash, operation) VALUES (?, 'upsert')", (text_hash,))


def _vector_id(model: int, text_id: int) -> int:
    return (model << TEXT_BITS) + text_id


def stored_number(value: object) -> int | None:
    """A number stored in `meta`; None if it is missing or damaged."""
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else None


def _slices(items: Sequence[bytes], length: int) -> Iterator[Sequence[bytes]]:
    for start in range(0, len(items), length):
        yield items[start : start + length]
