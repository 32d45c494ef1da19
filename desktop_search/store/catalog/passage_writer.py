"""Writes the passages of one file and everything derived from them: texts, indexed words, and the embedding queue."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TypeVar

from desktop_search.domain.documents import Passage
from desktop_search.domain.errors import RowsDamagedError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import Message
from desktop_search.store.catalog.embedding_order import CHANGED, FIRST
from desktop_search.store.catalog.junk_texts import drop_vectors
from desktop_search.store.sqlite.database import Database, Row
from desktop_search.store.sqlite.row_check import is_offset_sound, sound_text
from desktop_search.store.sqlite.row_encoding import encode_text
from desktop_search.store.sqlite.rows import NAME_ORDINAL
from desktop_search.store.sqlite.text_identity import text_hash
from desktop_search.store.words.word_index import (
    STORED,
    WordIndex,
    Words,
    file_name,
    folder_names,
    stored_words,
    words_of,
)
from desktop_search.text.junk_detection import is_junk

# Values in one statement; see vector_cache.SLICE.
SLICE = 500
# Rows written between two calls of `look`: some hundredths of a second.
LOOK_EVERY = 256

ItemT = TypeVar("ItemT")

# Number of the file's passages, of its distinct texts to be embedded, and of its passages with a vector.
Written = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class _Draft:
    """A passage about to be written."""

    content: str
    """Text to embed: context, line end, text; the text alone if there is no context."""
    text_from: int
    """Offset in `content` where the text begins."""
    heading: str
    page: int | None
    page_end: int | None
    page_label: str | None
    start: int
    end: int
    confidence: float | None = None

    @property
    def place(self) -> tuple[str, int | None, int | None, str | None, int, int, float | None]:
        return self.heading, self.page, self.page_end, self.page_label, self.start, self.end, self.confidence


@dataclass(slots=True)
class _Text:
    """A row of `texts`, before this file was written."""

    id: int
    refs: int
    embedded: bool
    is_junk: bool


class PassageWriter:
    """Writes passages for FileTable, always inside a transaction."""

    def __init__(self, database: Database, words: WordIndex) -> None:
        self._database = database
        self._words = words
        self._look: Callable[[], None] = _nothing

    def replace(
        self,
        file_id: int,
        path: bytes,
        passages: Sequence[Passage],
        look: Callable[[], None] = lambda: None,
        *,
        is_changed: bool = False,
    ) -> Written:
        """Replace the file's passages; those with the same text keep their rows.

        `look` is called repeatedly; if it raises, the work and the transaction are aborted. If the file `is_changed`
        since it was indexed, its passages are embedded before those of other files.
        """
        self._look = look
        try:
            drafts = [_draft(passage) for passage in self._looking(passages)]
            return self._write(file_id, path, drafts, is_changed=is_changed)
        finally:
            self._look = _nothing

    def copy(self, file_id: int, path: bytes, from_file_id: int) -> Written:
        """Replace the file's passages by those of another file. Raises RowsDamagedError."""
        return self._write(file_id, path, self._stored(from_file_id))

    def _stored(self, file_id: int) -> list[_Draft]:
        """The passages of a file. Raises RowsDamagedError."""
        found = self._database.rows(
            "SELECT texts.hash, texts.content, passages.text_from, heading, page, page_end, page_label, start, end,"
            " confidence FROM passages JOIN texts ON texts.id = passages.text_id WHERE file_id = ? AND ordinal >= 0"
            " ORDER BY ordinal",
            (file_id,),
        )
        drafts = []
        for hash_of_text, stored, text_from, *place in found:
            content = sound_text(stored, hash_of_text)
            if content is None or not is_offset_sound(content, text_from):
                self._database.on_damage("a text differs from its hash")
                raise RowsDamagedError(Message("A text in the index is damaged."), Message("The file is read instead."))
            drafts.append(_Draft(content, text_from, *place))
        return drafts

    def merge(self, file_id: int, path: bytes, recognized: Sequence[Passage]) -> Written:
        """Replace the file's recognized passages, and keep those of its own text. Raises RowsDamagedError."""
        own = _without_recognized(self._stored(file_id))
        drafts = [_draft(passage) for passage in recognized]
        return self._write(file_id, path, merged(own, drafts))

    def tally(self, file_id: int) -> Written:
        """Counts of the file's stored passages."""
        passages, embedded, missing = self._database.row(
            "SELECT count(*), coalesce(sum(embedded), 0), count(DISTINCT iif(embedded OR junk, NULL, texts.id))"
            " FROM passages"
            " JOIN texts ON texts.id = passages.text_id WHERE file_id = ? AND ordinal >= 0",
            (file_id,),
        ) or (0, 0, 0)
        return passages, missing, embedded

    def remove(self, file_id: int, path: bytes) -> None:
        """Delete the file's passages, their words, and the texts that no other file refers to."""
        found = self._database.rows(f"{STORED} WHERE passages.file_id = ?", (file_id,))
        if found:
            self._words.remove(self._words_of(found, path))
            self._database.execute("DELETE FROM passages WHERE file_id = ?", (file_id,))

    def add_name(self, file_id: int, path: bytes) -> None:
        """Add a name passage to a file without passages; does nothing if it has one."""
        if self._database.value("SELECT EXISTS (SELECT 1 FROM passages WHERE file_id = ?)", (file_id,)):
            return
        empty = text_hash("")
        self._database.execute("INSERT OR IGNORE INTO texts (hash, content) VALUES (?, '')", (empty,))
        text_id = self._database.value("SELECT id FROM texts WHERE hash = ?", (empty,))
        identity = self._database.insert(INSERT, (file_id, text_id, 0, NAME_ORDINAL, "[]", *_NO_PLACE))
        self._words.add([words_of(identity, "", 0, path)])

    def rename(self, file_id: int, old: bytes, new: bytes) -> None:
        """Replace the indexed words of the file's name and folders.

        The passages get new ids, because posting lists are cached by passage, and assume that its words do not change.
        """
        if (file_name(old), folder_names(old)) == (file_name(new), folder_names(new)):
            return
        found = self._database.rows(f"{STORED} WHERE passages.file_id = ?", (file_id,))
        if not found:
            return
        last = self._database.value("SELECT seq FROM sqlite_sequence WHERE name = 'passages'")
        difference = last + 1 - min(row[0] for row in found)
        self._words.remove(self._words_of(found, old))
        self._words.add(self._words_of([(row[0] + difference, *row[1:]) for row in found], new))
        self._database.execute("UPDATE passages SET id = id + ? WHERE file_id = ?", (difference, file_id))
        # SQLite updates it for inserted rows only.
        self._database.execute(
            "UPDATE sqlite_sequence SET seq = ? WHERE name = 'passages'", (max(row[0] for row in found) + difference,)
        )

    def _words_of(self, found: Sequence[Row], path: bytes) -> list[Words]:
        """The words of stored passages, exactly as they were added.

        The words of a damaged text are unknown, and removing other words would corrupt the word index. So the index
        keeps them until it is rebuilt, and searches leave them out with the passage.
        """
        sound = [words for row in found if (words := stored_words(row, path)) is not None]
        if len(sound) < len(found):
            self._database.on_damage("a text differs from its hash")
            self._words.mark_damaged()
        return sound

    def _looking(self, items: Iterable[ItemT]) -> Iterator[ItemT]:
        for number, item in enumerate(items):
            if number % LOOK_EVERY == 0:
                self._look()
            yield item

    def _write(self, file_id: int, path: bytes, drafts: Sequence[_Draft], *, is_changed: bool = False) -> Written:
        texts = self._texts({draft.content: draft.text_from for draft in drafts})
        known = self._known(file_id)
        fresh = []
        for ordinal, draft in enumerate(self._looking(drafts)):
            text_id = texts[draft.content].id
            place = (ordinal, *draft.place)
            same = known.get((text_id, draft.text_from))
            if same:
                identity, had = same.pop(0)
                if had != place:
                    self._database.execute(MOVE, (*place, identity))
            else:
                identity = self._database.insert(INSERT, (file_id, text_id, draft.text_from, *place))
                fresh.append(words_of(identity, draft.content, draft.text_from, path))
        self._words.add(self._looking(fresh))
        self._forget([identity for rows in known.values() for identity, _ in rows], path)
        if drafts:
            self._forget(self._name_passages(file_id), path)
        else:
            self.add_name(file_id, path)
        in_order = dict.fromkeys(draft.content for draft in drafts)
        to_embed = self._announce(file_id, [texts[content] for content in in_order], is_changed)
        cached = sum(texts[draft.content].embedded for draft in drafts)
        return len(drafts), to_embed, cached

    def _texts(self, contents: Mapping[str, int]) -> dict[str, _Text]:
        """The row of each text, created if missing. `contents` maps each text to the offset of the passage's own text.

        A text without references has lost its content, but may already have a vector.
        """
        hashes = {text_hash(content): content for content in contents}
        found: dict[str, _Text] = {}
        wanted = list(hashes)
        for start in range(0, len(wanted), SLICE):
            part = wanted[start : start + SLICE]
            marks = ",".join("?" * len(part))
            for identity, known_hash, refs, embedded, junk in self._database.rows(
                f"SELECT id, hash, refs, embedded, junk FROM texts WHERE hash IN ({marks})", part
            ):
                found[hashes[known_hash]] = _Text(identity, refs, bool(embedded), bool(junk))
        for known_hash, content in self._looking(hashes.items()):
            known = found.get(content)
            if known is not None and known.refs:
                continue
            junk = is_junk(content[contents[content] :])
            if known is None:
                identity = self._database.insert(
                    "INSERT INTO texts (hash, content, junk) VALUES (?, ?, ?)", (known_hash, encode_text(content), junk)
                )
                found[content] = _Text(identity, 0, False, junk)
                continue
            if junk:
                # An older version embedded it, perhaps with another model than the current one.
                drop_vectors(self._database, [known.id])
            values = (encode_text(content), junk, known.id)
            self._database.execute("UPDATE texts SET content = ?, junk = ? WHERE id = ?", values)
            found[content] = _Text(known.id, 0, known.embedded and not junk, junk)
        return found

    def _known(self, file_id: int) -> dict[tuple[int, int], list[tuple[int, tuple[object, ...]]]]:
        """The file's current passages and their places, by text and offset."""
        known: dict[tuple[int, int], list[tuple[int, tuple[object, ...]]]] = {}
        for identity, text_id, text_from, *place in self._database.rows(
            "SELECT id, text_id, text_from, ordinal, heading, page, page_end, page_label, start, end,"
            " confidence FROM passages WHERE file_id = ? AND ordinal >= 0 ORDER BY ordinal",
            (file_id,),
        ):
            known.setdefault((text_id, text_from), []).append((identity, tuple(place)))
        return known

    def _name_passages(self, file_id: int) -> list[int]:
        found = self._database.rows("SELECT id FROM passages WHERE file_id = ? AND ordinal < 0", (file_id,))
        return [identity for (identity,) in found]

    def _forget(self, passage_ids: Sequence[int], path: bytes) -> None:
        if not passage_ids:
            return
        found = self._database.rows(
            f"{STORED} WHERE passages.id IN (SELECT value FROM json_each(?))", (json.dumps(passage_ids),)
        )
        self._words.remove(self._words_of(found, path))
        self._database.many("DELETE FROM passages WHERE id = ?", ((identity,) for identity in passage_ids))

    def _announce(self, file_id: int, texts: Sequence[_Text], is_changed: bool) -> int:
        """Queue texts without a vector, and have Chroma restore vectors it deleted; returns how many lack a vector."""
        first = next((text for text in texts if not text.is_junk), None)
        missing = [text for text in texts if not text.embedded and not text.is_junk]
        self._database.many(
            "INSERT INTO embed_queue (text_id, urgency) SELECT texts.id, files.urgency + ? FROM texts, files"
            " WHERE texts.id = ? AND NOT texts.set_aside AND files.id = ?"
            " ON CONFLICT (text_id) DO UPDATE SET urgency = max(urgency, excluded.urgency)",
            ((CHANGED if is_changed else FIRST if text is first else 0, text.id, file_id) for text in missing),
        )
        self._database.many(
            "INSERT OR REPLACE INTO outbox (hash, operation) SELECT hash, 'upsert' FROM texts WHERE id = ?",
            ((text.id,) for text in texts if text.embedded and not text.refs),
        )
        return len(missing)


# Page, last page, label, start, end and confidence of a name passage.
_NO_PLACE = (None, None, None, 0, 0, None)
INSERT = """
INSERT INTO passages (file_id, text_id, text_from, ordinal, heading, page, page_end, page_label, start, end, confidence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
MOVE = """
UPDATE passages SET ordinal = ?, heading = ?, page = ?, page_end = ?, page_label = ?, start = ?, end = ?, confidence = ?
WHERE id = ?
"""


PlacedT = TypeVar("PlacedT", _Draft, Passage)

# Characters between two sections in a document's text.
_BETWEEN = 2


def merged(own: Sequence[PlacedT], recognized: Sequence[PlacedT]) -> list[PlacedT]:
    """Insert recognized passages after the own text of their page; their offsets continue that of the text before.

    Pages are in ascending order. Recognized text of pictures in a document without pages is at the end.
    """
    if not recognized:
        return list(own)
    runs: dict[int | None, list[PlacedT]] = {}
    for passage in recognized:
        runs.setdefault(passage.page, []).append(passage)
    pages = sorted(page for page in runs if page is not None)
    done: list[PlacedT] = []
    shift = end = 0

    def insert(run: Sequence[PlacedT]) -> None:
        nonlocal shift, end
        at = end + _BETWEEN if done else 0
        by = at - run[0].start
        done.extend(replace(passage, start=passage.start + by, end=passage.end + by) for passage in run)
        end = at + _length(run)
        shift += _length(run) + _BETWEEN

    for passage in own:
        while pages and passage.page is not None and pages[0] < passage.page:
            insert(runs[pages.pop(0)])
        done.append(replace(passage, start=passage.start + shift, end=passage.end + shift))
        end = max(end, passage.end + shift)
    for page in pages:
        insert(runs[page])
    if None in runs:
        insert(runs[None])
    return done


def _without_recognized(drafts: Sequence[_Draft]) -> list[_Draft]:
    """The inverse of `merged`: the own passages, with their offsets in the document's own text."""
    own: list[_Draft] = []
    shift = 0
    for is_own, drafts_of_run in groupby(drafts, key=lambda draft: (draft.confidence is None, draft.page)):
        run = list(drafts_of_run)
        if is_own[0]:
            own.extend(replace(draft, start=draft.start - shift, end=draft.end - shift) for draft in run)
        else:
            shift += _length(run) + _BETWEEN
    return own


def _length(run: Sequence[_Draft] | Sequence[Passage]) -> int:
    return run[-1].end - run[0].start


def _nothing() -> None:
    """Default of `look`: never aborts."""


def storable(text: str) -> str:
    """Replace lone surrogates, which SQLite rejects, by question marks."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text


def _draft(passage: Passage) -> _Draft:
    content = storable(passage.embedded_text)
    return _Draft(
        content,
        len(content) - len(passage.text),
        json.dumps([storable(heading) for heading in passage.heading], ensure_ascii=False),
        passage.page,
        passage.page if passage.page_end is None else passage.page_end,
        storable(passage.page_label) if passage.page_label is not None else None,
        passage.start,
        passage.end,
        passage.confidence,
    )
