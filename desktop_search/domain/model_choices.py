"""Embedding models as offered for selection."""

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message


@dataclass(frozen=True, slots=True)
class MeasuredShare:
    """Share of questions with the right page in the top ten of dense search alone, 0 to 1; languages are codes."""

    question: str
    text: str
    share: float


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """One row of the list of models."""

    model_id: str
    name: str
    languages: Message
    dimensions: int
    max_tokens: int
    size_mb: int
    licence: str
    installed: bool
    note: Message = NO_MESSAGE
    downloadable: bool = True
    """False for a model that can only be imported from a folder on disk; the note gives the reason."""
    come_mb: int = 0
    """Megabytes already fetched by an interrupted download, which resumes there."""
    imported: bool = False
    work: float = 0.0
    """Computing cost per text, relative to the default model; 0 if unknown."""
    found: tuple[MeasuredShare, ...] = ()
    """Benchmark results that ship with the program; empty if the model was not measured."""
    published: float = 0.0
    """Score of questions in another language in a published benchmark, 0 to 1; 0 if unknown."""
    memory_mb: int = 0
    """Estimated memory on a CPU; 0 if unknown."""
    problem: Message = NO_MESSAGE
    """Reason why it cannot be used with this installation; empty if it can."""
    terms: str = ""
    """Address of its own terms of use, to show before a download."""

    @property
    def is_usable(self) -> bool:
        return not self.problem

    @property
    def is_reranker(self) -> bool:
        """Whether it is a cross-encoder, which returns one number per text."""
        return self.dimensions == 1
