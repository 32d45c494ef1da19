"""Recognized text of pictures, the pictures of each content, and the queue of the files to recognize.

Text is cached by the content of the picture, and the list of pictures by the content of the file. Copies, renames and a
rebuild of the passages therefore recognize nothing again.
"""

import json
import os
import time
from collections.abc import Collection, Iterable
from pathlib import Path

from desktop_search.domain.messages import Message, joined, stored_message
from desktop_search.domain.page_images import Box
from desktop_search.domain.recognition import (
    NO_PAGE,
    RecognitionHealth,
    RecognitionOptions,
    RecognitionState,
    RecognizedLine,
    RecognizedPicture,
    needs_recognition,
)
from desktop_search.domain.status import FileProblem, ProblemKind
from desktop_search.store.catalog.files import notes_of_stored
from desktop_search.store.sqlite.database import Database
from desktop_search.store.sqlite.row_encoding import decode_text, encode_text
from desktop_search.store.sqlite.rows import FileState, RecognitionItem

# Increment when files are recognized differently, or when more formats are: all files are then looked at again.
RECOGNITION_VERSION = 2
SCANNED_PAGES = "Pages without text, probably scans or images: {count} of {total}."
"""Template of the note of a document with scanned pages."""
FAILURE_REMEDY = Message("You can have its text recognized again.")
# Key in `meta`: the options with which the known files were queued; absent while recognition is off.
_QUEUED_KEY = "recognition"
# Decimals of stored boxes, which are fractions of the picture, and of confidences.
_BOX_DECIMALS = 4
_CONFIDENCE_DECIMALS = 3


class RecognitionTable:
    """The recognized text and its queue."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Recognized text.

    def is_known(self, picture_hash: bytes, not_before_s: float = 0.0) -> bool:
        """Whether a picture was recognized, at this time or later."""
        found = self._database.value(
            "SELECT 1 FROM recognitions WHERE picture_hash = ? AND recognized_at_s >= ?", (picture_hash, not_before_s)
        )
        return found is not None

    def add_picture(self, content_hash: bytes, number: int, page: int, picture_hash: bytes) -> None:
        """Record a picture of a content, recognized or not."""
        self._database.execute(
            "INSERT OR REPLACE INTO pictures (content_hash, number, page, picture_hash) VALUES (?, ?, ?, ?)",
            (content_hash, number, page, picture_hash),
        )

    def add_text(self, picture: RecognizedPicture) -> None:
        """Record the text of a picture; one without any lines, too."""
        self._database.execute(
            "INSERT OR REPLACE INTO recognitions (picture_hash, engine, confidence, lines, recognized_at_s)"
            " VALUES (?, ?, ?, ?, ?)",
            (picture.picture_hash, picture.engine, picture.confidence, encode_text(_lines_text(picture)), time.time()),
        )

    def pictures_of(self, content_hash: bytes) -> list[RecognizedPicture]:
        """The recognized pictures of a content that have text, in reading order; each text once."""
        if not content_hash:
            return []
        found = self._database.rows(
            "SELECT page, pictures.picture_hash, engine, lines FROM pictures"
            " JOIN recognitions ON recognitions.picture_hash = pictures.picture_hash"
            " WHERE content_hash = ? ORDER BY page, number",
            (content_hash,),
        )
        pictures: dict[bytes, RecognizedPicture] = {}
        for page, picture_hash, engine, stored in found:
            lines = _lines(stored)
            if lines is None:
                self._database.on_damage("recognized text is damaged")
            elif lines and picture_hash not in pictures:
                pictures[picture_hash] = RecognizedPicture(picture_hash, page, lines, engine)
        return list(pictures.values())

    def lines_of(self, file_id: int, page: int | None = None) -> tuple[RecognizedLine, ...]:
        """The recognized lines of a page of a file, in reading order, with their boxes in the picture of that page.

        `page` is that of a passage; None for a picture file, whose first frame it is. Lines of pictures inside a
        document without pages have no place on a page, and are not returned.
        """
        return self.pages_of(file_id).get(1 if page is None else page, ())

    def pages_of(self, file_id: int) -> dict[int, tuple[RecognizedLine, ...]]:
        """The recognized lines of a file by page or frame, as `lines_of` returns them."""
        content_hash = self._database.value("SELECT content_hash FROM files WHERE id = ?", (file_id,))
        pages: dict[int, tuple[RecognizedLine, ...]] = {}
        for picture in self.pictures_of(content_hash or b""):
            if picture.page != NO_PAGE:
                pages[picture.page] = pages.get(picture.page, ()) + picture.lines
        return pages

    def failures(self, most: int) -> list[FileProblem]:
        """The first files whose pictures could not be recognized, with the reason."""
        found = self._database.rows(
            "SELECT path, recognized_contents.notes, size FROM recognized_contents"
            " JOIN files ON files.content_hash = recognized_contents.content_hash"
            " WHERE recognized_contents.state = ? AND folder_id IN (SELECT id FROM folders WHERE NOT removed)"
            " ORDER BY path LIMIT ?",
            (RecognitionState.FAILED, most),
        )
        return [
            FileProblem(
                os.fsdecode(path), ProblemKind.NO_TEXT, joined(*notes_of_stored(notes)), FAILURE_REMEDY, size=size
            )
            for path, notes, size in found
        ]

    # Contents.

    def is_done(self, content_hash: bytes, options: str) -> bool:
        """Whether the recognition of a content has ended, successfully or not, with these options."""
        found = self._database.value(
            "SELECT 1 FROM recognized_contents WHERE content_hash = ? AND options = ?", (content_hash, options)
        )
        return found is not None

    def state_of(self, file_id: int) -> tuple[RecognitionState | None, tuple[Message, ...], int]:
        """State of a file, notes on what could not be recognized, and its number of pictures.

        The state is None if the file is neither queued nor recognized.
        """
        if self._database.value("SELECT 1 FROM recognition_queue WHERE file_id = ?", (file_id,)) is not None:
            return RecognitionState.WAITING, (), 0
        found = self._database.row(
            "SELECT recognized_contents.state, pages, recognized_contents.notes FROM recognized_contents"
            " WHERE content_hash = (SELECT content_hash FROM files WHERE id = ?)",
            (file_id,),
        )
        if found is None:
            return None, (), 0
        state, pages, notes = found
        failed = state == RecognitionState.FAILED
        return (RecognitionState.FAILED if failed else RecognitionState.DONE), notes_of_stored(notes), pages

    def finish(
        self, item: RecognitionItem, content_hash: bytes, options: str, pages: int, notes: Iterable[Message],
        *, failed: bool = False,
    ) -> None:  # fmt: skip
        """Record that a content is completely recognized, or cannot be; its file leaves the queue."""
        with self._database.transaction():
            if not failed:
                self._forget_scanned_pages(item.file_id)
                # Of an earlier attempt with other options.
                self._database.execute(
                    "DELETE FROM pictures WHERE content_hash = ? AND number >= ?", (content_hash, pages)
                )
            state = RecognitionState.FAILED if failed else RecognitionState.DONE
            stored = json.dumps([stored_message(note) for note in notes])
            self._database.execute(
                "INSERT OR REPLACE INTO recognized_contents (content_hash, state, options, pages, notes)"
                " VALUES (?, ?, ?, ?, ?)",
                (content_hash, state, options, pages, stored),
            )
            self.done(item)

    def _forget_scanned_pages(self, file_id: int) -> None:
        notes = notes_of_stored(self._database.value("SELECT notes FROM files WHERE id = ?", (file_id,)) or "[]")
        if scanned_pages(notes):
            stored = json.dumps([stored_message(note) for note in without_scanned_pages(notes)])
            self._database.execute("UPDATE files SET notes = ? WHERE id = ?", (stored, file_id))

    def set_content_hash(self, file_id: int, content_hash: bytes) -> None:
        """Record the hash of a file that an earlier version did not hash."""
        self._database.execute("UPDATE files SET content_hash = ? WHERE id = ?", (content_hash, file_id))

    def purge_unused(self) -> int:
        """Delete the recognized text that no known file has; returns the number of contents and pictures."""
        with self._database.transaction():
            known = "SELECT content_hash FROM files WHERE content_hash <> x''"
            deleted = self._database.execute(f"DELETE FROM recognized_contents WHERE content_hash NOT IN ({known})")
            deleted += self._database.execute(f"DELETE FROM pictures WHERE content_hash NOT IN ({known})")
            deleted += self._database.execute(
                "DELETE FROM recognitions WHERE picture_hash NOT IN (SELECT picture_hash FROM pictures)"
            )
        return deleted

    # The queue.

    def ensure_queued(self, options: str, *, pictures_too: bool) -> None:
        """Queue the known files that need recognition, once after an update and after a change of the options."""
        if self._database.value("SELECT value FROM meta WHERE key = ?", (_QUEUED_KEY,)) == options:
            return
        with self._database.transaction():
            self._database.execute("DELETE FROM recognition_queue")
            after = 0
            while True:
                found = self._database.rows(
                    "SELECT id, kind, notes, problem_kind, content_hash, content_hash IN"
                    " (SELECT content_hash FROM recognized_contents) FROM files WHERE id > ?"
                    " AND state <> ? ORDER BY id LIMIT 1000",
                    (after, FileState.PENDING),
                )
                if not found:
                    break
                after = found[-1][0]
                for file_id, kind, notes, problem, content_hash, is_known in found:
                    problem = ProblemKind.NO_TEXT if is_known else problem
                    pages = pages_to_recognize(kind, notes_of_stored(notes), problem, pictures_too=pictures_too)
                    if pages and not (content_hash and self.is_done(content_hash, options)):
                        self.put(file_id, pages)
            self._database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_QUEUED_KEY, options))

    def turn_off(self) -> None:
        """Clear the queue. What was recognized stays."""
        if self._database.value("SELECT value FROM meta WHERE key = ?", (_QUEUED_KEY,)) is not None:
            with self._database.transaction():
                self._database.execute("DELETE FROM recognition_queue")
                self._database.execute("DELETE FROM meta WHERE key = ?", (_QUEUED_KEY,))

    def put(self, file_id: int, pages: int = 1, *, language: str = "", not_before_s: float = 0.0) -> None:
        """Queue a file."""
        self._database.execute(
            "INSERT INTO recognition_queue (file_id, urgency, pages, language, not_before_s)"
            " SELECT id, urgency, ?, ?, ? FROM files WHERE id = ?"
            " ON CONFLICT (file_id) DO UPDATE SET urgency = excluded.urgency, pages = excluded.pages, attempts = 0,"
            " language = iif(excluded.not_before_s, excluded.language, language),"
            " not_before_s = max(not_before_s, excluded.not_before_s), version = version + 1",
            (pages, language, not_before_s, file_id),
        )

    def recognize_again(self, paths: Iterable[Path], language: str = "") -> int:
        """Queue these files to be recognized again although they were, in this language; returns their number."""
        now_s = time.time()
        put = 0
        with self._database.transaction():
            for path in paths:
                found = self._database.row("SELECT id, content_hash FROM files WHERE path = ?", (os.fsencode(path),))
                if found is None:
                    continue
                self._database.execute("DELETE FROM recognized_contents WHERE content_hash = ?", (found[1],))
                self.put(found[0], language=language, not_before_s=now_s)
                put += 1
        return put

    def next(self, away: Collection[int] = ()) -> RecognitionItem | None:
        """The newest and smallest file in the queue, in a folder that is neither being removed nor in `away`."""
        row = self._database.row(
            "SELECT file_id, pages, language, not_before_s, attempts, version FROM recognition_queue"
            " CROSS JOIN files ON files.id = file_id"
            " WHERE files.folder_id IN (SELECT id FROM folders WHERE NOT removed)"
            " AND files.folder_id NOT IN (SELECT value FROM json_each(?))"
            " ORDER BY recognition_queue.urgency DESC, file_id LIMIT 1",
            (json.dumps(list(away)),),
        )
        return RecognitionItem(*row) if row else None

    def waiting(self) -> tuple[int, int]:
        """Number of files in the queue, and of their pictures; an estimate."""
        files, pages = self._database.row("SELECT count(*), coalesce(sum(pages), 0) FROM recognition_queue") or (0, 0)
        return files, pages

    def count_attempt(self, item: RecognitionItem, by: int = 1) -> None:
        """Count an attempt that begins, or with -1 take back one that was stopped deliberately."""
        self._database.execute(
            "UPDATE recognition_queue SET attempts = max(0, attempts + ?) WHERE file_id = ? AND version = ?",
            (by, item.file_id, item.version),
        )

    def count_page(self, item: RecognitionItem) -> None:
        """Subtract a picture of the file in progress from those that wait.

        The attempt has made progress, so it no longer counts as one that may have crashed.
        """
        self._database.execute(
            "UPDATE recognition_queue SET pages = max(1, pages - 1), attempts = 0 WHERE file_id = ? AND version = ?",
            (item.file_id, item.version),
        )

    def done(self, item: RecognitionItem) -> None:
        """Remove a file from the queue, unless it was queued again meanwhile."""
        self._database.execute(
            "DELETE FROM recognition_queue WHERE file_id = ? AND version = ?", (item.file_id, item.version)
        )

    def health(self, *, is_on: bool, is_paused: bool) -> RecognitionHealth:
        """Numbers for the health report."""
        files, pages = self.waiting()
        ended: dict[str, int] = dict(
            self._database.rows("SELECT state, count(*) FROM recognized_contents GROUP BY state")
        )
        state = RecognitionState.WAITING if files else RecognitionState.DONE
        return RecognitionHealth(
            state=state if is_on else RecognitionState.OFF,
            waiting_files=files,
            waiting_pages=pages,
            recognized_pages=self._database.value("SELECT count(*) FROM recognitions") or 0,
            recognized_files=ended.get(RecognitionState.DONE, 0),
            failed_files=ended.get(RecognitionState.FAILED, 0),
            is_paused=is_paused,
        )

    # Consistency.

    def repair(self) -> int:
        """Delete recognized text that is damaged, so that its files are recognized again; returns the number."""
        damaged = [
            picture_hash
            for picture_hash, confidence, lines in self._database.rows(
                "SELECT picture_hash, confidence, lines FROM recognitions"
            )
            if not isinstance(confidence, float) or _lines(lines) is None
        ]
        with self._database.transaction():
            for picture_hash in damaged:
                files = self._database.rows(
                    "SELECT id FROM files WHERE content_hash IN"
                    " (SELECT content_hash FROM pictures WHERE picture_hash = ?)",
                    (picture_hash,),
                )
                self._database.execute(
                    "DELETE FROM recognized_contents WHERE content_hash IN"
                    " (SELECT content_hash FROM pictures WHERE picture_hash = ?)",
                    (picture_hash,),
                )
                self._database.execute("DELETE FROM recognitions WHERE picture_hash = ?", (picture_hash,))
                for (file_id,) in files:
                    self.put(file_id)
        return len(damaged)


def options_text(options: RecognitionOptions) -> str:
    """The options that decide what is recognized, for comparison. Languages do not: see `recognize_again`."""
    return f"{RECOGNITION_VERSION} {options.pictures_too:d} {options.largest_megapixels}"


def pages_to_recognize(
    kind: str, notes: Iterable[Message], problem: ProblemKind | str | None, *, pictures_too: bool
) -> int:
    """Estimated number of pictures to recognize in a file of this format; 0 if it needs no recognition."""
    scanned = scanned_pages(notes) or int(problem == ProblemKind.NO_TEXT)
    if not needs_recognition(kind, bool(scanned)) or not (pictures_too or kind == "pdf"):
        return 0
    return max(1, scanned)


def scanned_pages(notes: Iterable[Message]) -> int:
    """Number of pages without text that a document's notes report."""
    for note in notes:
        if note.template == SCANNED_PAGES:
            count = note.arguments.get("count")
            return count if isinstance(count, int) else 1
    return 0


def without_scanned_pages(notes: Iterable[Message]) -> tuple[Message, ...]:
    """The notes of a document whose scanned pages were recognized."""
    return tuple(note for note in notes if note.template != SCANNED_PAGES)


def _lines_text(picture: RecognizedPicture) -> str:
    lines = [
        [line.text, *(round(side, _BOX_DECIMALS) for side in line.box), round(line.confidence, _CONFIDENCE_DECIMALS)]
        for line in picture.lines
    ]
    # ASCII, because text with lone surrogates cannot be encoded otherwise.
    return json.dumps(lines, separators=(",", ":"))


def _lines(stored: object) -> tuple[RecognizedLine, ...] | None:
    """Decode stored lines; None if they are damaged."""
    text = decode_text(stored)
    if text is None:
        return None
    try:
        return tuple(_line(*values) for values in json.loads(text))
    except (ValueError, TypeError):
        return None


def _line(text: object, left: float, top: float, width: float, height: float, confidence: float) -> RecognizedLine:
    box: Box = (float(left), float(top), float(width), float(height))
    if not isinstance(text, str):
        raise TypeError("not a line of text")
    return RecognizedLine(text, box, float(confidence))
