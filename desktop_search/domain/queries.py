"""Queries, their filters, and the answers to them."""

from enum import StrEnum
from typing import NamedTuple

from desktop_search.domain.documents import PageUnit
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message

# Number of files to show if none is a strong match.
CLOSEST_SHOWN = 5


class SearchMode(StrEnum):
    """Which retrieval to use: lexical (words), dense (meaning), or both."""

    BOTH = "both"
    WORDS = "words"
    MEANING = "meaning"


class MeaningState(StrEnum):
    """State of dense retrieval during a search."""

    READY = "ready"
    LOADING = "loading"
    UNAVAILABLE = "unavailable"
    FOREIGN = "foreign"
    """The query is in a language that the model does not support."""


class EmptyReason(StrEnum):
    """Why an answer is empty."""

    EMPTY_QUERY = "empty_query"
    NOTHING_INDEXED = "nothing_indexed"
    STILL_INDEXING = "still_indexing"
    NOTHING_SIMILAR = "nothing_similar"
    NOTHING_SELECTED = "nothing_selected"
    """No file passes the filters, or none of those that do is similar enough to the query."""


class PartKind(StrEnum):
    """What a part of a query was parsed as; filters have the name that is typed."""

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
    HAS = "has"


FILTER_KINDS = tuple(kind for kind in PartKind if kind not in (PartKind.PHRASE, PartKind.WITHOUT, PartKind.EITHER))


@dataclass(frozen=True, slots=True)
class Interval:
    """Numbers from `low` (included) to `high` (excluded); None for no limit."""

    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class PageRange:
    """Pages from `first` to `last`, both included; `last` is None for all following pages."""

    first: int
    last: int | None
    label: str = ""
    """Label that may be printed on the page if it is a single one: "12", "iv"."""


class Filters(NamedTuple):
    """Conditions on files and on passages in them.

    One value of each field must apply, but one interval of every tuple in times and sizes. A named tuple, because an
    instance is made at import, and that of a dataclass takes longer.
    """

    types: tuple[str, ...] = ()
    """As returned by `formats.type_named`."""
    folders: tuple[str, ...] = ()
    """Folder names or paths."""
    names: tuple[str, ...] = ()
    """Substrings of file names; patterns for the whole name if they contain * or ?."""
    times: tuple[tuple[Interval, ...], ...] = ()
    """Time of the last change, seconds since the epoch."""
    sizes: tuple[tuple[Interval, ...], ...] = ()
    """In bytes."""
    pages: tuple[PageRange, ...] = ()
    languages: tuple[str, ...] = ()
    """As returned by `languages.language_named`."""
    origins: tuple[str, ...] = ()
    """Where the text of a passage is from: "scan" for recognized text, of scans and of pictures."""


NO_FILTERS = Filters()


class Selection(NamedTuple):
    """Selects the passages that match `wanted` and do not match `unwanted`; an empty one selects all."""

    wanted: Filters = NO_FILTERS
    unwanted: Filters = NO_FILTERS
    """None of these conditions may apply."""
    without: tuple[str, ...] = ()
    """Words and phrases that must not occur in the passage, its headings or its file name."""
    below: tuple[str, ...] = ()
    """Absolute paths of folders of which one must contain the file, whatever `wanted` says; empty for no limit."""

    @property
    def is_empty(self) -> bool:
        return self == EVERYTHING


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class QueryPart:
    """A part of a query that was parsed as a filter or phrase."""

    kind: PartKind
    text: str
    """The value without key and quotation marks: "pdf", "the exact phrase"."""
    start: int
    """Half-open range in the query as typed, in characters."""
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
    """A value of a filter, and the number of files that have it."""

    value: str
    files: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Values to choose for filters, largest number of files first."""

    types: tuple[Facet, ...] = ()
    folders: tuple[Facet, ...] = ()
    languages: tuple[Facet, ...] = ()
    """Language codes."""


@dataclass(frozen=True, slots=True)
class AnswerFacets:
    """Filter values that narrow an answer, largest number of files first.

    They count the candidates of the answer: the files of the few hundred passages that lexical and dense search rank
    highest or, for filters without words, the newest files that pass. Applying a filter searches deeper, and may find
    more files.
    """

    types: tuple[Facet, ...] = ()
    folders: tuple[Facet, ...] = ()
    languages: tuple[Facet, ...] = ()
    """Language codes."""
    spans: tuple[Facet, ...] = ()
    """Ages since the last change, as in `modified:`, newest first; each but the last includes those before it."""
    files: int = 0
    is_all: bool = False
    """True if no other files pass."""


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A query as typed, and the number of files to return."""

    text: str
    limit: int = 20
    mode: SearchMode = SearchMode.BOTH
    first: int = 0
    """Number of leading files to send first, a prefix of the whole answer; 0 for all."""
    below: tuple[str, ...] = ()
    """See Selection.below."""


@dataclass(frozen=True, slots=True)
class SimilarQuery:
    """Request for similar files: to an indexed file, one of its passages, or a text; the first one given is used."""

    path: str = ""
    passage_id: int | None = None
    text: str = ""
    limit: int = 20
    below: tuple[str, ...] = ()
    """See Selection.below. The subject itself need not be in one of these folders."""


@dataclass(frozen=True, slots=True)
class Reasons:
    """Ranks of a passage in lexical and in dense search, from 1; None if it was not found."""

    lexical_rank: int | None = None
    dense_rank: int | None = None
    similarity: float | None = None
    """Centered cosine of query and passage (searching/retrieve/centering.py); None if the passage has no vector."""
    rerank_move: int | None = None
    """Number of places that reranking moved the passage up, negative for down; None if it was not reranked."""
    use_move: int = 0
    """Number of places that the file moved up because it was used after this or a similar query."""


@dataclass(frozen=True, slots=True)
class PassageHit:
    """A passage that matches the query."""

    passage_id: int
    text: str
    marks: tuple[tuple[int, int], ...]
    """Half-open character ranges in `text` of the query's words, ascending, not overlapping."""
    heading: tuple[str, ...]
    page: int | None
    page_end: int | None
    page_label: str | None
    score: int | None
    """Calibrated confidence, 0 to 100: of the hits with a score of 80, about 80 in 100 are right, with every model and
    language. None in a search for similar files only."""
    exact_words: bool
    """True if the passage contains all informative words of the query, as typed."""
    reasons: Reasons
    spans: tuple[tuple[int, int], ...] = ()
    """Half-open character ranges in `text` that a short excerpt should show: the sentences with most of the query's
    words, for a table the header and the row. Ascending; empty if the beginning will do."""
    confidence: float | None = None
    """For recognized text the confidence of the recognition, 0 to 1; None for text that the file itself contains."""

    @property
    def matched_words(self) -> tuple[str, ...]:
        """The matched words as spelled in the passage, without duplicates, in order of first occurrence."""
        return tuple(dict.fromkeys(" ".join(self.text[start:end].lower().split()) for start, end in self.marks))


@dataclass(frozen=True, slots=True)
class FileHit:
    """A file with its best passages, best first."""

    file_id: int
    path: str
    title: str
    """The document's title, or the file name if it has none."""
    kind: str
    page_unit: PageUnit | None
    size_bytes: int
    modified_s: float
    """Seconds since the epoch."""
    passages: tuple[PassageHit, ...]
    alike: tuple["FileHit", ...] = ()
    """Near duplicates grouped under this file: copies, versions, other formats, replies that quote it. Best first, each
    with its best passage and an empty group."""
    is_version: bool = False
    """True if it is a near duplicate of the subject of a search for similar files."""
    explanation: Message = NO_MESSAGE
    """Why the file has no text and was found by name, in one or two sentences; its only passage is then empty."""
    author: str | None = None
    """See Document.author."""
    container: str = ""
    """For a member of a container, the path of the outermost one, which is a file on disk."""


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
    """The subject of a search for similar files, in a few words; `query` is then empty."""
    also_searched: tuple[str, ...] = ()
    """Words searched for in place of query words that do not occur in the index and may be misspellings of them."""
    understood: tuple[QueryPart, ...] = ()
    """Parsed parts of the query, in the order typed, not overlapping."""
    hints: tuple[QueryHint, ...] = ()
    """Parts of the query that were probably mistyped, in the order typed, not overlapping."""
    may_rerank: bool = False
    """True if a request to rerank may improve the order of the files."""
    reranked: bool = False
    """True if the top passages were reranked by a model that reads them together with the query."""
    more: int = 0
    """Number of files found beyond those sent, if only the first were requested."""
    is_cut: bool = False
    """True if the limit of the query was reached, so that there may be more files."""

    @property
    def found(self) -> int:
        """Number of files found, whether sent or not."""
        return len(self.files) + self.more

    @property
    def leading(self) -> int:
        """Number of files to show by default: the strong matches, or the closest few if there are none."""
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
    """The sentence of a passage that is most similar to a query in meaning."""

    passage_id: int
    query: str
    span: tuple[int, int] | None
    """Half-open range of characters in the passage; None if it has only one sentence, or no model is available."""


@dataclass(frozen=True, slots=True)
class Break:
    """A position in a preview where a section or a page begins."""

    at: int
    """Offset in characters into `Preview.before`, `text` and `after`, concatenated."""
    heading: tuple[str, ...] = ()
    """The part of the heading path that differs from the preceding text's, outermost first."""
    page: int | None = None
    """Number of the page, slide, sheet or message if one begins here."""
    page_label: str | None = None


@dataclass(frozen=True, slots=True)
class TextRequest:
    """Request for a part of a file's text: some pages or, if `first_page` is None, from a position on."""

    passage_id: int
    """Any passage of the file."""
    first_page: int | None = None
    last_page: int | None = None
    """Pages, slides, sheets or messages, from 1, both included."""
    first_line: int = 1
    """From 1, in the part selected so far."""
    last_line: int | None = None
    start: int = 0
    """In characters, in the part selected so far."""
    max_bytes: int = 20_000
    """Limit of the text in UTF-8; the end of a longer one is left out."""


@dataclass(frozen=True, slots=True)
class FileText:
    """A part of the text of a file."""

    passage_id: int
    path: str
    title: str
    kind: str
    page_unit: PageUnit | None
    text: str
    breaks: tuple["Break", ...]
    """Their offsets are into `text`."""
    next_start: int | None
    """The `start` that continues the text; None if the selected part ends here."""
    notes: tuple[Message, ...] = ()
    """What of the file could not be read."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A passage with the text around it."""

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
    """True if the document continues before `before`."""
    more_after: bool
    breaks: tuple[Break, ...] = ()
    opening: str = ""
    """Beginning of a message, with its headers, if `before` does not include it."""
    notes: tuple[Message, ...] = ()
    """What of the file could not be read."""
