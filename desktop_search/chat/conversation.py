"""Questions and their answers, and the file in which they are kept if the user wants that."""

import json
import logging
from dataclasses import asdict, field
from pathlib import Path
from typing import Any

from desktop_search.chat.chat_prompt import EarlierTurn
from desktop_search.domain.documents import PageUnit
from desktop_search.domain.errors import NotOurFolderError
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.queries import FileHit, PassageHit, Reasons
from desktop_search.own_files import remove_file, write_file

log = logging.getLogger(__name__)

# Maximum number of saved turns; they are loaded at the first visit of the page.
MOST_KEPT = 50
MAX_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A passage that was found for a question, with what is needed to show it again."""

    passage_id: int
    path: str
    title: str
    kind: str
    page_unit: str | None
    page: int | None
    page_end: int | None
    page_label: str | None
    heading: tuple[str, ...]
    text: str
    modified_s: float
    score: int | None = None
    """As in PassageHit; None for a passage next to one that was found."""
    confidence: float | None = None
    """As in PassageHit."""

    @classmethod
    def of(cls, file: FileHit, hit: PassageHit) -> "FoundPassage":
        """A passage of an answer of the engine."""
        return cls(
            passage_id=hit.passage_id,
            path=file.path,
            title=file.title,
            kind=file.kind,
            page_unit=file.page_unit,
            page=hit.page,
            page_end=hit.page_end,
            page_label=hit.page_label,
            heading=hit.heading,
            text=hit.text,
            modified_s=file.modified_s,
            score=hit.score,
            confidence=hit.confidence,
        )

    def hit(self) -> PassageHit:
        """As the preview takes it."""
        return PassageHit(
            self.passage_id,
            self.text,
            (),
            self.heading,
            self.page,
            self.page_end,
            self.page_label,
            self.score,
            False,
            Reasons(),
            confidence=self.confidence,
        )

    def file(self) -> FileHit:
        """Its file, with this passage only."""
        unit = PageUnit(self.page_unit) if self.page_unit else None
        return FileHit(0, self.path, self.title, self.kind, unit, 0, self.modified_s, (self.hit(),))


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement whose quotation was found."""

    text: str
    passage: int
    """Index in the turn's passages."""
    start: int
    end: int
    """Range of the quotation in the passage's text."""


@dataclass(slots=True)
class Turn:
    """A question with the current state of its answer."""

    question: str
    passages: list[FoundPassage] = field(default_factory=list)
    """Those sent to the model or, if nothing was sent, the closest results."""
    sent: dict[int, str] = field(default_factory=dict)
    """The text of each passage as it was sent, by its index; empty if no model was asked."""
    statements: list[Statement] = field(default_factory=list)
    removed: int = 0
    """Number of statements that were not supported."""

    def quotation(self, statement: Statement) -> str:
        """The words of the file."""
        return self.passages[statement.passage].text[statement.start : statement.end]

    def as_earlier(self) -> EarlierTurn:
        """As the model gets it with the next question."""
        return EarlierTurn(self.question, tuple(one.text for one in self.statements))


class ConversationFile:
    """The file with the last turns. Failures are logged only, as nothing depends on it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def load(self) -> list[Turn]:
        """The turns kept; empty if there are none, or the file is unreadable."""
        try:
            if self._file.stat().st_size > MAX_BYTES:
                raise ValueError("too large")
            raw = json.loads(self._file.read_text(encoding="utf-8"))
            return [_turn(one) for one in raw["turns"][-MOST_KEPT:]]
        except FileNotFoundError:
            return []
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            log.warning("the kept conversation cannot be read: %s", type(error).__name__)
            return []

    def save(self, turns: list[Turn]) -> None:
        """Replace the file; without turns, remove it."""
        if not turns:
            self.remove()
            return
        content = json.dumps({"turns": [asdict(one) for one in turns[-MOST_KEPT:]]})
        try:
            write_file(self._file, content.encode("ascii"))
        except (OSError, NotOurFolderError) as error:
            log.warning("the conversation is not kept: %s", type(error).__name__)

    def remove(self) -> None:
        """Remove the file, if there is one."""
        try:
            if self._file.exists():
                remove_file(self._file)
        except (OSError, NotOurFolderError) as error:
            log.warning("the kept conversation could not be removed: %s", type(error).__name__)


def _turn(raw: dict[str, Any]) -> Turn:
    """Raises ValueError, KeyError or TypeError for anything else than what `save` wrote."""
    passages = [FoundPassage(**{**one, "heading": tuple(one["heading"])}) for one in raw["passages"]]
    statements = [Statement(**one) for one in raw["statements"]]
    for one in statements:
        if not (0 <= one.passage < len(passages) and 0 <= one.start < one.end <= len(passages[one.passage].text)):
            raise ValueError("a statement without quotation")
    sent = {int(number): str(text) for number, text in raw["sent"].items()}
    if any(not isinstance(one.path, str) or (one.page_unit and one.page_unit not in set(PageUnit)) for one in passages):
        raise ValueError("no passage")
    return Turn(str(raw["question"]), passages, sent, statements, int(raw["removed"]))
