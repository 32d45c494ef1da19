"""A question, and what came back for it."""

from enum import StrEnum

from desktop_search.domain.documents import PageUnit
from desktop_search.domain.lazy_dataclass import dataclass

# Files shown when none of them is a strong match.
CLOSEST_SHOWN = 5


class SearchMode(StrEnum):
    """Which halves of the search answer."""

    BOTH = "both"
    WORDS = "words"
    MEANING = "meaning"


class MeaningState(StrEnum):
    """Whether the dense half took part in an answer, or had nothing to add to it."""

    READY = "ready"
    LOADING = "loading"
    UNAVAILABLE = "unavailable"
    FOREIGN = "foreign"
    """The query is in a language the model was not made for."""


class EmptyReason(StrEnum):
    """Why an answer holds nothing."""

    EMPTY_QUERY = "empty_query"
    NOTHING_INDEXED = "nothing_indexed"
    STILL_INDEXING = "still_indexing"
    NOTHING_SIMILAR = "nothing_similar"
    NOTHING_SELECTED = "nothing_selected"
    """The query has filters, and nothing passes them, or nothing that does comes close."""


class PartKind(StrEnum):
    """What a part of a query was understood as; filters are called as they are typed."""

    PHRASE = "phrase"
    WITHOUT = "without"
    EITHER = "either"
    TYPE = "type"
    IN = "in"
    NAME = "name"
    LANG = "lang"
    DATE = "date"
    MODIFIED = "modified"
    SIZE = "size"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class QueryPart:
    """A part of a query that is more than words."""

    kind: PartKind
    text: str
    """What is meant, without key and quotation marks: "pdf", "the exact phrase"."""
    start: int
    """Where it stands in the query as typed, in characters, half-open."""
    end: int
    negated: bool = False


class HintKind(StrEnum):
    """Kind of mistake in a part of a query."""

    UNKNOWN_FILTER = "unknown_filter"
    """`tpye:pdf`."""
    BAD_VALUE = "bad_value"
    """`type:pfd`."""
    UNKNOWN_FOLDER = "unknown_folder"
    """`in:` with a folder that is not in the index."""
    SPACE_AFTER_COLON = "space_after_colon"
    """`type: pdf`."""
    OPEN_QUOTE = "open_quote"
    """A quotation mark without its counterpart."""


@dataclass(frozen=True, slots=True)
class QueryHint:
    """A part of a query that looks like a mistyped filter or phrase, with the nearest valid form."""

    kind: HintKind
    filter: PartKind
    """The filter that is probably meant, or PHRASE."""
    text: str
    """The part as typed: query[start:end]."""
    start: int
    end: int
    """In characters of the query, half-open."""
    suggestion: str = ""
    """Replacement for the part; empty if no valid form is near."""
    is_ignored: bool = False
    """True if the search ignores the part; else it is searched for as words."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A value of a filter, and how many files have it."""

    value: str
    files: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What filters can be chosen from, those with most files first."""

    types: tuple[Facet, ...] = ()
    folders: tuple[Facet, ...] = ()
    languages: tuple[Facet, ...] = ()
    """By code."""


@dataclass(frozen=True, slots=True)
class AnswerFacets:
    """What filters one answer can be narrowed by, those with most files first.

    Counted are the files an answer is chosen from: those of the few hundred passages that come nearest by words or by
    meaning, or, where filters alone are asked for, the newest files that pass. A filter looks deeper, and may
    find more.
    """

    types: tuple[Facet, ...] = ()
    folders: tuple[Facet, ...] = ()
    languages: tuple[Facet, ...] = ()
    """By code."""
    spans: tuple[Facet, ...] = ()
    """Since when they were changed, as `modified:` takes it, newest first; each holds those before it but the last."""
    files: int = 0
    is_all: bool = False
    """True when there are no other files that pass."""


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What the person typed, and how many files they want back."""

    text: str
    limit: int = 20
    mode: SearchMode = SearchMode.BOTH
    first: int = 0
    """So many of the files are wanted at once, the same as the whole answer begins with; 0 for all of them."""


@dataclass(frozen=True, slots=True)
class SimilarQuery:
    """What the answer is to be like: a file of the index, one of its passages, or a text; the first that is given."""

    path: str = ""
    passage_id: int | None = None
    text: str = ""
    limit: int = 20


@dataclass(frozen=True, slots=True)
class Reasons:
    """Ranks of a passage in lexical and in dense search, from 1; None if it was not found."""

    lexical_rank: int | None = None
    dense_rank: int | None = None
    similarity: float | None = None
    """Centered cosine of query and passage (searching/retrieve/centering.py); None if the passage has no vector."""
    rerank_move: int | None = None
    """Places it went up among the passages when it was read together with the query, down where negative; None where
    it was not read."""


@dataclass(frozen=True, slots=True)
class PassageHit:
    """One passage that answers."""

    passage_id: int
    text: str
    marks: tuple[tuple[int, int], ...]
    """Half-open character ranges in `text` where the query's words stand, ascending, not overlapping."""
    heading: tuple[str, ...]
    page: int | None
    page_end: int | None
    page_label: str | None
    score: int | None
    """0 to 100: of finds with a score of 80, about 80 in 100 are right, whatever the model and the language; None where
    nothing was looked for but what is similar."""
    exact_words: bool
    """True when words of the query stand in the passage."""
    reasons: Reasons
    spans: tuple[tuple[int, int], ...] = ()
    """Half-open character ranges in `text` that a short excerpt should show: the sentences with most of the query's
    words, for a table the header and the row. Ascending; empty if the beginning will do."""

    @property
    def matched_words(self) -> tuple[str, ...]:
        """The words of the query as the passage has them, each once, in the order they first stand in it."""
        return tuple(dict.fromkeys(" ".join(self.text[start:end].lower().split()) for start, end in self.marks))


@dataclass(frozen=True, slots=True)
class FileHit:
    """One file with its best passages, best first."""

    file_id: int
    path: str
    title: str
    """The document's title, or the file's name where it has none."""
    kind: str
    page_unit: PageUnit | None
    size_bytes: int
    modified_s: float
    """Seconds since the epoch."""
    passages: tuple[PassageHit, ...]
    alike: tuple["FileHit", ...] = ()
    """Other files that say nearly the same there, folded under this one: copies, versions, other formats, replies that
    quote it. Best first, each with its best passage and nothing folded under it."""
    is_version: bool = False
    """True when it says nearly the same as what a search for similar ones was asked about."""
    explanation: str = ""
    """Why the file has no text and was found by its name, in one or two sentences; its one passage is then empty."""
    author: str | None = None
    """As in Document."""


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """Ranked files for one query."""

    query: str
    took_ms: float
    files: tuple[FileHit, ...]
    meaning: MeaningState
    empty_reason: EmptyReason | None = None
    strong: int | None = None
    """Number of leading files that match well. The files after them are shown on request. None if the answer has no
    cut-off: filters without words, similar files, or a model that is still loading."""
    similar_to: str = ""
    """What was asked about, in a few words, when similar ones were; `query` is then empty."""
    also_searched: tuple[str, ...] = ()
    """Words looked for in place of some that stand nowhere in the index, which may be misspellings of them."""
    understood: tuple[QueryPart, ...] = ()
    """In the order typed, not overlapping."""
    hints: tuple[QueryHint, ...] = ()
    """Parts of the query that were probably mistyped, in the order typed, not overlapping."""
    may_rerank: bool = False
    """True when asking to rerank may bring the files in a better order."""
    reranked: bool = False
    """True when the first passages have been read together with the query, and re-ranked by that."""
    more: int = 0
    """So many more files were found; only the first were wanted at once."""

    @property
    def found(self) -> int:
        """Number of files found, sent or not."""
        return len(self.files) + self.more

    @property
    def leading(self) -> int:
        """Number of files to show without being asked: the strong ones, or the closest few if there are none."""
        if self.strong is None:
            return self.found
        return min(self.found, self.strong or CLOSEST_SHOWN)

    @property
    def weaker(self) -> int:
        """Number of files after the leading ones."""
        return self.found - self.leading

    @property
    def nothing_strong(self) -> bool:
        """True if there are files and none of them is a strong match."""
        return bool(self.files) and self.strong == 0


@dataclass(frozen=True, slots=True)
class NearestSentence:
    """Which sentence of a passage comes nearest to a query by meaning."""

    passage_id: int
    query: str
    span: tuple[int, int] | None
    """Half-open range of characters in the passage; None where it has but one, or there is no model to tell."""


@dataclass(frozen=True, slots=True)
class Break:
    """A place in a preview where a section or a page begins."""

    at: int
    """In characters from the beginning of `Preview.before`, counted on through `text` and `after`."""
    heading: tuple[str, ...] = ()
    """The parts of the heading path that are not those of what stands before it, outermost first."""
    page: int | None = None
    """Where another page, slide, sheet or message begins."""
    page_label: str | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """A passage in its surroundings."""

    passage_id: int
    path: str
    title: str
    kind: str
    page_unit: PageUnit | None
    page: int | None
    page_label: str | None
    heading: tuple[str, ...]
    before: str
    text: str
    after: str
    more_before: bool
    """True when the document goes on before `before`."""
    more_after: bool
    breaks: tuple[Break, ...] = ()
    opening: str = ""
    """How a message begins, with its headers, where that is not in `before`."""
