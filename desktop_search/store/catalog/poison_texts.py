"""Poison texts: texts on which the model fails, isolated by bisecting the failed batch until one text is left."""

import os
import time
from collections.abc import Sequence
from pathlib import Path

from desktop_search.domain.messages import Message
from desktop_search.domain.status import FileProblem, ProblemKind
from desktop_search.store.catalog.vector_cache import CURRENT_QUEUE, TEXT_BITS, VectorCache
from desktop_search.store.sqlite.database import Database, Row
from desktop_search.store.sqlite.row_check import sound_text
from desktop_search.store.sqlite.rows import ToEmbed
from desktop_search.store.sqlite.text_identity import HASH_BYTES

IN_HAND = "embedding_in_hand"
# Strikes for a failure of the model's process, which these texts caused, and for an end of the whole engine, which may
# have had another cause.
MODEL_FAILED = 2
ENGINE_ENDED = 1
# A batch is split after one failure of the model or two ends of the engine; a single text is set aside after twice as
# many.
PARTED_AT = 2
SET_ASIDE_AT = 4
# SQL; the id of a suspect is the id of its text plus this.
CURRENT_MODEL = f"((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'current_model') << {TEXT_BITS})"
# Files with texts that are set aside. CROSS JOIN keeps SQLite from scanning the files: the texts come first, by their
# small index.
FILES = (
    "SELECT files.id, files.folder_id, files.path, files.size, count(*) AS passages,"
    " max(suspects.set_aside_s) AS at_s, coalesce(min(suspects.ignored), 0) AS ignored"
    " FROM texts CROSS JOIN passages ON passages.text_id = texts.id"
    " CROSS JOIN files ON files.id = passages.file_id CROSS JOIN folders ON folders.id = files.folder_id"
    f" LEFT JOIN suspects ON suspects.id = texts.id + {CURRENT_MODEL}"
    " WHERE texts.set_aside AND NOT folders.removed GROUP BY files.id"
)


class PoisonTextTable:
    """Suspects of each model. Batches wait until all other texts are embedded; a text set aside is not tried again."""

    def __init__(self, database: Database, vectors: VectorCache) -> None:
        self._database = database
        self._vectors = vectors

    def hold(self, hashes: Sequence[bytes], model: int) -> None:
        """Record durably that the model is processing these texts."""
        value = f"{model}:{b''.join(hashes).hex()}"
        self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (IN_HAND, value))

    def let_go(self) -> None:
        """Clear the record: the model has returned, with or without vectors."""
        self._database.execute("DELETE FROM meta WHERE key = ?", (IN_HAND,))

    def blame_for_crash(self) -> None:
        """Count a strike against the texts that the model was processing when the last engine ended, if any."""
        value: str | None = self._database.value("SELECT value FROM meta WHERE key = ?", (IN_HAND,))
        if value is None:
            return
        model, _, joined = value.partition(":")
        try:
            number, content = int(model), bytes.fromhex(joined)
        except ValueError:
            self._database.on_damage("it is not known which texts the model had in hand")
            self.let_go()
            return
        hashes = [content[at : at + HASH_BYTES] for at in range(0, len(content), HASH_BYTES)]
        with self._database.transaction():
            self.blame(hashes, number, ENGINE_ENDED)
            self.let_go()

    def blame(self, hashes: Sequence[bytes], model: int, strikes: int) -> int:
        """Count strikes against texts on which the model failed, batched or alone; returns how many are set aside."""
        aside = 0
        with self._database.transaction():
            for text_hash in hashes:
                text = self._database.value("SELECT id FROM texts WHERE hash = ?", (text_hash,))
                if text is not None:
                    aside += self._blame(text, (model << TEXT_BITS) + text, len(hashes), strikes)
        return aside

    def waiting(self, model: int, limit: int) -> list[ToEmbed]:
        """The next suspects to be tried as a batch, the least suspect first."""
        queue = self._vectors.queue_of(model)
        if queue is None:
            return []
        found = self._database.rows(
            "SELECT texts.hash, texts.content, suspects.together FROM suspects"
            f" JOIN texts ON texts.id = suspects.id - :model JOIN {queue} AS queue ON queue.text_id = texts.id"
            " WHERE suspects.id > :model AND suspects.id < :beyond AND suspects.set_aside_s IS NULL"
            " ORDER BY suspects.together DESC, suspects.id LIMIT :limit",
            {"model": model << TEXT_BITS, "beyond": (model + 1) << TEXT_BITS, "limit": limit},
        )
        together = [row for row in found[: found[0][2]] if row[2] == found[0][2]] if found else []
        texts = ((row[0], sound_text(row[1], row[0])) for row in together)
        return [ToEmbed(text_hash, content) for text_hash, content in texts if content is not None]

    def acquit(self, hashes: Sequence[bytes], model: int) -> None:
        """Clear texts of suspicion, because they got their vectors."""
        if self._database.value("SELECT EXISTS (SELECT 1 FROM suspects)"):
            self._database.many(
                "DELETE FROM suspects WHERE id = ? + (SELECT id FROM texts WHERE hash = ?)",
                [(model << TEXT_BITS, text_hash) for text_hash in hashes],
            )

    def lift(self, path: Path) -> None:
        """Retry the set-aside texts of a file, with the current model."""
        with self._database.transaction():
            found = self._database.rows(
                "SELECT DISTINCT texts.id, files.urgency FROM texts JOIN passages ON passages.text_id = texts.id"
                " JOIN files ON files.id = passages.file_id WHERE texts.set_aside AND files.path = ?",
                (os.fsencode(path),),
            )
            for text, urgency in found:
                self._database.execute(f"DELETE FROM suspects WHERE id & {(1 << TEXT_BITS) - 1} = ?", (text,))
                self._database.execute("UPDATE texts SET set_aside = 0 WHERE id = ?", (text,))
                self._database.execute(
                    "INSERT OR IGNORE INTO embed_queue (text_id, urgency) VALUES (?, ?)", (text, urgency)
                )

    def ignore(self, paths: Sequence[Path], ignored: bool) -> None:
        """Ignore the problem of the texts of these files that are set aside, or stop ignoring it.

        Applies to these texts and the current model: a file whose text changes, and fails again, counts again.
        Other files with the same text are ignored too.
        """
        self._database.many(
            f"UPDATE suspects SET ignored = ? WHERE id IN (SELECT texts.id + {CURRENT_MODEL} FROM files"
            " JOIN passages ON passages.file_id = files.id JOIN texts ON texts.id = passages.text_id"
            " WHERE texts.set_aside AND files.path = ?)",
            [(ignored, os.fsencode(path)) for path in paths],
        )

    def problems(self, *, ignored: bool = False) -> list[FileProblem]:
        """Files with texts that are set aside, newest first, without folders that are being removed.

        Either those of which every such text is ignored, or all others.
        """
        found = self._database.rows(
            f"SELECT path, passages, at_s, size FROM ({FILES}) WHERE ignored = ? ORDER BY at_s DESC, id DESC",
            (ignored,),
        )
        return [_problem(row) for row in found]

    def count_problems(self) -> dict[int, int]:
        """Number of files that `problems` gives, by folder id; fast, because few texts are set aside."""
        return dict(self._database.rows(f"SELECT folder_id, count(*) FROM ({FILES}) WHERE NOT ignored GROUP BY 1"))

    def _blame(self, text: int, identity: int, together: int, strikes: int) -> bool:
        known = self._database.value("SELECT strikes FROM suspects WHERE id = ? AND together = ?", (identity, together))
        strikes += known or 0
        if together > 1 and strikes >= PARTED_AT:
            together, strikes = -(-together // 2), 0
        is_guilty = together == 1 and strikes >= SET_ASIDE_AT
        self._database.execute(
            "INSERT OR REPLACE INTO suspects (id, together, strikes, set_aside_s) VALUES (?, ?, ?, ?)",
            (identity, together, strikes, time.time() if is_guilty else None),
        )
        queue = self._vectors.queue_of(identity >> TEXT_BITS)
        if is_guilty and queue is not None:
            self._database.execute(f"DELETE FROM {queue} WHERE text_id = ?", (text,))
            if queue == CURRENT_QUEUE:
                self._database.execute("UPDATE texts SET set_aside = 1 WHERE id = ?", (text,))
        return is_guilty


def _problem(row: Row) -> FileProblem:
    path, passages, at_s, size = row
    message = (
        Message("One passage of this file could not be embedded. It is found by words only.")
        if passages == 1
        else Message(
            "{count} passages of this file could not be embedded. They are found by words only.", count=f"{passages:,}"
        )
    )
    remedy = Message("No action needed. Retry it after a program update, or with another model.")
    return FileProblem(os.fsdecode(path), ProblemKind.NOT_EMBEDDED, message, remedy, at_s or 0.0, size)
