"""PDF: text by page from kreuzberg, or pypdf as a fallback; structure from pypdf."""

import logging
import re
import time
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desktop_search.domain.documents import Document, PageUnit
from desktop_search.domain.errors import FileTroubleError
from desktop_search.domain.messages import Message
from desktop_search.extract import extract_errors
from desktop_search.extract.readers import pdf_running_titles
from desktop_search.extract.readers.office import KreuzbergError, extract
from desktop_search.extract.sections import (
    MAX_HEADING_CHARACTERS,
    SectionBuilder,
    clean_text,
    one_line,
    real_author,
    real_title,
)
from desktop_search.extract.source import Source
from desktop_search.text.line_joining import join_broken_words, join_unspaced_lines
from desktop_search.text.unicode_normalization import normalized

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader


log = logging.getLogger(__name__)

# Fewer characters than this on a page are a page number or a stamp on a scan.
_MIN_PAGE_CHARACTERS = 12
# A note is not worthwhile for a cover or some full-page images in a long book.
_NOTED_SHARE = 0.05
_MAX_OUTLINE_ENTRIES = 5000
# pdfium decomposes the ligature of lam and alef in the wrong order; no Arabic word has these letters in that order.
_LAM_ALEF = re.compile("\u0627([\u0623\u0625\u0622])\u0644")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{2,}")
# The two extractors sometimes decode ligatures differently: .91 on an intact page, .77 if a font misses letters.
_MOST_OF_IT = 0.8
# Share of the time limit for a file.
_REORDERING_SHARE = 1 / 3
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
# A deeper tree is damaged or has a loop.
_MAX_LABEL_DEPTH = 12


@dataclass(slots=True)
class _Structure:
    """Structure that only pypdf provides."""

    title: str | None = None
    labels: dict[int, str] = field(default_factory=dict)
    """Printed label by page number, from 1; only labels that differ from the number."""
    outline: dict[int, list[tuple[int, str]]] = field(default_factory=dict)
    """(level, title) of the outline entries that point to each page."""
    filled_in: dict[int, list[str]] = field(default_factory=dict)
    """"name: value" of form fields on each page, which text extractors omit."""
    drawn: set[int] = field(default_factory=set)
    """Pages without text that are not blank."""


def read_pdf(source: Source) -> Document:
    """Read pages with their printed labels, split at outline entries that are found on them."""
    texts, title, authors = _pages_from_kreuzberg(source)
    reader = _open(source, needed=texts is None)
    if texts is None or not any(text.strip() for text in texts):
        # pypdf decodes some fonts that pdfium does not, and opens some files that it rejects.
        texts = _pages_from_pypdf(reader, texts or [])
    elif reader is not None and _runs_from_right_to_left("".join(texts)):
        texts = _in_reading_order(reader, texts, source.limits.timeout_s * _REORDERING_SHARE)
    structure = _structure(reader, poor=[n for n, text in enumerate(texts, 1) if _is_poor(text)])
    builder = SectionBuilder()
    parted = pdf_running_titles.part([clean_text(_join_words(text)) for text in texts])
    for number, (text, running) in enumerate(parted, 1):
        builder.page(number, structure.labels.get(number), keep_headings=True)
        _add_page(text, running, structure.outline.get(number, []), builder)
        builder.text("\n".join(structure.filled_in.get(number, [])))
    sections = tuple(section for section in builder.sections() if section.text)
    if not sections:
        raise extract_errors.scan() if texts else extract_errors.no_text()
    found = real_title(title, source.path) or real_title(structure.title, source.path)
    return Document("pdf", sections, found, PageUnit.PAGE, _notes(texts, structure), real_author(authors))


def _pages_from_kreuzberg(source: Source) -> tuple[list[str] | None, object, object]:
    """Return the text of each page, title and authors; all None if kreuzberg cannot open the file."""
    try:
        result = extract(source, structure=False)
    except KreuzbergError as error:
        # The password may be empty, or the file not encrypted at all: pypdf decides.
        log.info("the first extractor cannot open a PDF: %s", error)
        return None, None, None
    pages = sorted(result.pages or [], key=lambda page: int(page["page_number"]))
    texts = [""] * (int(pages[-1]["page_number"]) if pages else 0)
    for page in pages:
        texts[int(page["page_number"]) - 1] = page["content"] or ""
    if not texts and result.content.strip():
        texts = [result.content]
    metadata = result.metadata or {}
    return texts, metadata.get("title"), metadata.get("authors")


def _open(source: Source, needed: bool) -> "PdfReader | None":
    """Open the file with pypdf; None if it fails and is not needed."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(BytesIO(source.data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            if needed:
                raise extract_errors.encrypted()
            return None
        len(reader.pages)
    except FileTroubleError:
        raise
    except _stumbles() as error:
        if needed:
            raise extract_errors.damaged() from error
        log.info("pypdf cannot open a PDF: %r", error)
        return None
    return reader


def _stumbles() -> tuple[type[Exception], ...]:
    """Return the exceptions that pypdf raises on damaged files; imported only after an error."""
    from pypdf.errors import PyPdfError

    return (
        PyPdfError, ArithmeticError, AssertionError, AttributeError, EOFError, ImportError, LookupError, OSError,
        RuntimeError, TypeError, ValueError,
    )  # fmt: skip


def _pages_from_pypdf(reader: "PdfReader | None", first_try: list[str]) -> list[str]:
    if reader is None:
        return first_try
    texts = []
    failed = 0
    for index in range(len(reader.pages)):
        try:
            texts.append(reader.pages[index].extract_text() or "")
        except _stumbles():
            failed += 1
            texts.append("")
    if failed and failed == len(texts) and not first_try:
        raise extract_errors.damaged()
    return texts


def _runs_from_right_to_left(text: str) -> bool:
    found = _RIGHT_TO_LEFT.findall(text)
    # Most files have none, and a book has a million letters to count.
    return bool(found) and len(found) > len(_LETTER.findall(text)) / 2


def _in_reading_order(reader: "PdfReader", texts: list[str], within_s: float) -> list[str]:
    """Replace the text of right-to-left pages by pypdf's: kreuzberg returns their words from left to right.

    Some programs write lines backwards, letter by letter; kreuzberg's text of such pages is kept. pypdf is much slower,
    so after `within_s` the remaining pages of a long book keep kreuzberg's text too: search finds words in any order.
    """
    deadline = time.monotonic() + within_s
    ordered = list(texts)
    for index in range(min(len(texts), len(reader.pages))):
        if time.monotonic() > deadline:
            log.info("pages from %d on keep the first extractor's order", index + 1)
            break
        if _runs_from_right_to_left(texts[index]):
            try:
                text = reader.pages[index].extract_text() or ""
            except _stumbles():
                continue
            if _has_words_of(text, texts[index]):
                ordered[index] = text
    return ordered


def _has_words_of(second: str, first: str) -> bool:
    """Whether most words are the same, in any order; False if a font could not be decoded, or letters are reversed."""
    wanted = _WORD.findall(normalized("NFKC", _join_words(first)))
    found = set(_WORD.findall(normalized("NFKC", second)))
    return sum(word in found for word in wanted) >= _MOST_OF_IT * len(wanted)


def _structure(reader: "PdfReader | None", poor: list[int]) -> _Structure:
    structure = _Structure()
    if reader is None:
        return structure
    try:
        information = reader.metadata
        structure.title = str(information.title) if information and information.title else None
    except _stumbles():
        pass
    try:
        structure.labels = page_labels(reader)
    except _stumbles() as error:
        log.info("page labels cannot be read: %r", error)
    try:
        _walk_outline(reader, reader.outline, 1, structure.outline)
    except _stumbles() as error:
        log.info("outline cannot be read: %r", error)
    try:
        if "/AcroForm" in reader.root_object:
            structure.filled_in = filled_in_fields(reader)
        structure.drawn = {number for number in poor if shows_something(reader.pages[number - 1])}
    except _stumbles() as error:
        log.info("a PDF's pages cannot be looked at: %r", error)
    return structure


def _walk_outline(reader: "PdfReader", entries: Any, level: int, found: dict[int, list[tuple[int, str]]]) -> None:
    for entry in entries:
        if isinstance(entry, list):
            _walk_outline(reader, entry, level + 1, found)
            continue
        if sum(map(len, found.values())) >= _MAX_OUTLINE_ENTRIES:
            return
        try:
            index = reader.get_destination_page_number(entry)
            title = one_line(str(entry.title))
        except _stumbles():
            continue
        if index is not None and index >= 0 and title:
            found.setdefault(index + 1, []).append((level, title))


def _add_page(text: str, running: str, entries: list[tuple[int, str]], builder: SectionBuilder) -> None:
    """Add a page, with each heading at the position of its title; one not found starts at the current position.

    Running titles are appended to the longest piece: alone under a heading that contains the query's words they would
    rank first, without any content.
    """
    at, starts, ends = 0, [0], []
    for _, title in entries:
        stands = _line_pattern(title).search(text, at) if len(title) <= MAX_HEADING_CHARACTERS else None
        ends.append(stands.start() if stands else at)
        at = stands.end() if stands else at
        starts.append(at)
    pieces = [text[start:end] for start, end in zip(starts, [*ends, len(text)], strict=True)]
    longest = max(range(len(pieces)), key=lambda number: len(pieces[number]))
    for number, piece in enumerate(pieces):
        if number:
            builder.heading(*entries[number - 1])
        builder.text(join_unspaced_lines(piece))
        if number == longest:
            builder.text(running)


def _line_pattern(title: str) -> re.Pattern[str]:
    """Match a line that consists of this title, with an optional number before it."""
    words = [re.escape(word) for word in title.split()]
    return re.compile(r"(?im)^[^\n]{0,12}?" + r"\s++".join(words) + r"[ \t]*+$")


def _join_words(text: str) -> str:
    return _LAM_ALEF.sub("\u0627\u0644\\1", join_broken_words(text))


def _is_poor(text: str) -> bool:
    return len("".join(text.split())) < _MIN_PAGE_CHARACTERS


def _notes(texts: list[str], structure: _Structure) -> tuple[Message, ...]:
    missing = len(structure.drawn)
    if len(texts) < 2 or missing < len(texts) * _NOTED_SHARE or not missing:
        return ()
    return (
        Message("Pages without text, probably scans or images: {count} of {total}.", count=missing, total=len(texts)),
    )


# A blank page still sets colours and saves states.
_MIN_DRAWING_BYTES = 200
# Maximum nesting of form fields.
_MAX_DEPTH = 8


def filled_in_fields(reader: "PdfReader") -> dict[int, list[str]]:
    """Return "name: value" of each text and choice field with a value, by page number from 1."""
    found: dict[int, list[str]] = {}
    for number, page in enumerate(reader.pages, 1):
        for reference in page.get("/Annots") or []:
            widget = reference.get_object()
            if not isinstance(widget, dict) or _inherited(widget, "/FT") not in ("/Tx", "/Ch"):
                continue
            value = _inherited(widget, "/V")
            if isinstance(value, str) and value.strip():
                name = str(_inherited(widget, "/TU") or _inherited(widget, "/T") or "")
                found.setdefault(number, []).append(f"{name}: {value}" if name else str(value))
    return found


def shows_something(page: "PageObject") -> bool:
    """Whether a page without text is not blank."""
    resources = page.get("/Resources")
    if resources is not None and resources.get_object().get("/XObject"):
        return True
    contents = page.get("/Contents")
    whole = contents.get_object() if contents is not None else None
    streams = whole if isinstance(whole, list) else [whole]
    return sum(len(s.get_object().get_data()) for s in streams if s is not None) > _MIN_DRAWING_BYTES


def _inherited(field: Any, key: str) -> Any:
    """Return a value of the field, or the one it inherits from its parents."""
    for _ in range(_MAX_DEPTH):
        if key in field:
            return field[key]
        if "/Parent" not in field:
            return None
        field = field["/Parent"].get_object()
    return None


def page_labels(reader: "PdfReader") -> dict[int, str]:
    """Map page numbers, from 1, to printed labels that differ from the number: "iv", "A-3".

    One pass, unlike pypdf's implementation.
    """
    tree = reader.root_object.get("/PageLabels")
    if tree is None:
        return {}
    ranges = sorted(_ranges(tree.get_object(), 0), key=lambda pair: pair[0])
    count = len(reader.pages)
    labels: dict[int, str] = {}
    for position, (first, rule) in enumerate(ranges):
        end = ranges[position + 1][0] if position + 1 < len(ranges) else count
        start = int(rule.get("/St", 1))
        prefix = str(rule.get("/P", ""))
        for index in range(max(first, 0), min(end, count)):
            label = prefix + _numeral(start + index - first, str(rule.get("/S", "")))
            if label and label != str(index + 1):
                labels[index + 1] = label
    return labels


def _ranges(node: Any, depth: int) -> list[tuple[int, Any]]:
    found: list[tuple[int, Any]] = []
    numbers = node.get("/Nums")
    if numbers is not None:
        items = list(numbers.get_object())
        found += [(int(items[i]), items[i + 1].get_object()) for i in range(0, len(items) - 1, 2)]
    for child in node.get("/Kids") or []:
        if depth < _MAX_LABEL_DEPTH:
            found += _ranges(child.get_object(), depth + 1)
    return found


def _numeral(number: int, style: str) -> str:
    if style == "/D":
        return str(number)
    if style in ("/R", "/r"):
        text = _roman(number)
        return text.upper() if style == "/R" else text
    if style in ("/A", "/a") and 0 < number <= 26 * 50:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if style == "/A" else letter
    return ""


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text
