"""Models as a person chooses from them."""

from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class MeasuredShare:
    """How often a question found the right page among the first ten by meaning alone, 0 to 1; languages by code."""

    question: str
    text: str
    share: float


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """One row of the catalogue of models."""

    model_id: str
    name: str
    languages: str
    dimensions: int
    max_tokens: int
    size_mb: int
    licence: str
    installed: bool
    note: str = ""
    downloadable: bool = True
    """False for one that only a folder on disk can bring; the note says why."""
    come_mb: int = 0
    """Of a download that was broken off, and goes on from there."""
    imported: bool = False
    work: float = 0.0
    """How much there is to compute for a text, where that of the default model is 1; 0 where that is not known."""
    found: tuple[MeasuredShare, ...] = ()
    """What was measured with it, in the table the program comes with; empty where nothing was."""
