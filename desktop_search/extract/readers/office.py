"""Formats read by kreuzberg; converts its nodes to sections."""

from typing import Any

from desktop_search.domain.documents import Document, PageUnit
from desktop_search.domain.errors import FileTroubleError
from desktop_search.domain.formats import BY_KIND
from desktop_search.domain.status import ProblemKind
from desktop_search.extract import extract_errors
from desktop_search.extract.readers import ooxml
from desktop_search.extract.readers.plain import read_text
from desktop_search.extract.readers.tables import row_lines, sheet_limit_note
from desktop_search.extract.sections import SectionBuilder, real_author, real_title
from desktop_search.extract.source import Source


class KreuzbergError(Exception):
    """kreuzberg failed to read a file; the message is its own."""


def extract(source: Source, structure: bool = True) -> Any:
    """Run kreuzberg on the file's bytes; its errors and panics become KreuzbergError."""
    # The import takes a fifth of a second, and most text files do not need it.
    import kreuzberg

    options: dict[str, Any] = {
        "use_cache": False,
        "pages": kreuzberg.PageConfig(extract_pages=True),
        "include_document_structure": structure,
        "disable_ocr": True,
        "output_format": "plain",
        "concurrency": kreuzberg.ConcurrencyConfig(max_threads=1),
    }
    config = kreuzberg.ExtractionConfig(**options)
    try:
        return kreuzberg.extract_bytes_sync(source.data, BY_KIND[source.kind].mime_type, config=config)
    except MemoryError:
        raise
    except BaseException as error:
        # A panic in its Rust code is raised as a BaseException that cannot be imported by name.
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        raise KreuzbergError(str(error)) from error


def read_office(source: Source) -> Document:
    """Read text documents and presentations: sections along headings and slides."""
    result = _result_or_trouble(source)
    builder = SectionBuilder()
    slides = source.kind in ("pptx", "ppt")
    _NodeWalk(builder, slides).add((result.document or {}).get("nodes") or [])
    sections = builder.sections()
    if not sections and result.content.strip():
        builder.text(result.content)
        sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    metadata = result.metadata or {}
    title = real_title(metadata.get("title"), source.path)
    if not title and not slides:
        title = real_title(builder.first_heading, source.path)
    unit = PageUnit.SLIDE if slides else None
    return Document(source.kind, sections, title, unit, author=real_author(metadata.get("authors")))


def read_docx(source: Source) -> Document:
    """Like `read_office`; if the main part has an unusual name, the parts are read without kreuzberg."""
    try:
        return read_office(source)
    except FileTroubleError as trouble:
        if trouble.kind is not ProblemKind.DAMAGED:
            raise
        return ooxml.read_text_parts(source)


def read_tex(source: Source) -> Document:
    """Like `read_office`; fragments without a document environment are read as plain text."""
    try:
        return read_office(source)
    except FileTroubleError:
        return read_text(source)


def read_outlook(source: Source) -> Document:
    """Read one Outlook message: its headers, then its body; the subject is the title."""
    result = _result_or_trouble(source)
    metadata = result.metadata or {}
    attachments = [str(name) for name in metadata.get("attachments") or [] if name]
    builder = SectionBuilder()
    builder.text(result.content)
    if attachments:
        builder.text("Attachments: " + ", ".join(attachments))
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    title = real_title(metadata.get("subject"), source.path)
    return Document("msg", sections, title, has_members=bool(attachments))


def read_workbook(source: Source) -> Document:
    """Read one page per non-empty sheet, labelled with the sheet's name."""
    # Only the tables: a tree of cells would take many times as much memory.
    result = _result_or_trouble(source, structure=False)
    names = [str(name) for name in (result.metadata or {}).get("sheet_names") or []]
    builder = SectionBuilder()
    left = source.limits.max_sheet_characters
    for table in result.tables or []:
        number = int(table.page_number)
        builder.page(number, names[number - 1] if 0 < number <= len(names) else None)
        lines: list[str] = []
        for line in row_lines(table.cells):
            left -= len(line)
            if left < 0:
                break
            lines.append(line)
        builder.text("\n".join(lines))
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    metadata = result.metadata or {}
    title, author = real_title(metadata.get("title"), source.path), real_author(metadata.get("authors"))
    notes = (sheet_limit_note(source.limits),) if left < 0 else ()
    return Document(source.kind, sections, title, PageUnit.SHEET, notes, author)


def _result_or_trouble(source: Source, structure: bool = True) -> Any:
    try:
        return extract(source, structure)
    except KreuzbergError as error:
        said = str(error).lower()
        if "password" in said or "encrypt" in said:
            raise extract_errors.encrypted() from error
        raise (extract_errors.old_format() if "invalid doc magic" in said else extract_errors.damaged()) from error


class _NodeWalk:
    """Converts kreuzberg's flat list of nodes, which is in reading order."""

    def __init__(self, builder: SectionBuilder, slides: bool) -> None:
        self._builder = builder
        self._slides = slides
        self._slide: int | None = None
        self._list: list[str] = []

    def add(self, nodes: list[dict[str, Any]]) -> None:
        for node in nodes:
            content = node.get("content") or {}
            if content.get("node_type") != "list_item":
                self._end_list()
            self._add_node(node, content)
        self._end_list()

    def _add_node(self, node: dict[str, Any], content: dict[str, Any]) -> None:
        kind = content.get("node_type")
        text = content.get("text") or ""
        if self._slides:
            self._turn_to(content.get("number") if kind == "slide" else node.get("page"))
        if kind == "slide":
            self._builder.heading(1, content.get("title") or "")
        elif kind == "heading":
            self._builder.heading(int(content.get("level") or 1), text)
        elif kind == "list_item":
            self._list.append(f"- {text}")
        elif kind == "table":
            self._builder.text("\n".join(row_lines(_grid_rows(content.get("grid") or {}))))
        elif kind not in ("group", "list", "image", "metadata_block"):
            self._builder.text(text)

    def _turn_to(self, number: Any) -> None:
        if isinstance(number, int) and number != self._slide:
            self._slide = number
            self._builder.page(number)

    def _end_list(self) -> None:
        self._builder.text("\n".join(self._list))
        self._list.clear()


def _grid_rows(grid: dict[str, Any]) -> list[list[str]]:
    rows: dict[int, dict[int, str]] = {}
    for cell in grid.get("cells") or []:
        rows.setdefault(int(cell["row"]), {})[int(cell["col"])] = str(cell.get("content") or "")
    width = max((max(row) for row in rows.values()), default=-1) + 1
    return [[row.get(column, "") for column in range(width)] for _, row in sorted(rows.items())]
