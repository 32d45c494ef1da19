"""Markdown, reStructuredText, AsciiDoc and Org: the source text, split at its headings."""

import re

from desktop_search.domain.documents import Document
from desktop_search.extract import extract_errors
from desktop_search.extract.decoding import decode
from desktop_search.extract.sections import SectionBuilder, clean_text, real_author, real_title
from desktop_search.extract.source import Source

# Includes closing marks; they are stripped afterwards, because a pattern for them would take cubic time.
_HASH_HEADING = re.compile(r"(#{1,6})[ \t]++(.+)$")
_EQUALS_HEADING = re.compile(r"(={1,6})[ \t]++(\S.*)$")
_STAR_HEADING = re.compile(r"(\*{1,8})[ \t]++(\S.*)$")
_UNDERLINE = re.compile(r"([=\-~^\"'`#*+:.<>_])\1{2,}[ \t]*$")
_FENCE = re.compile(r"[ \t]{0,3}(```+|~~~+)")
_FRONT_FIELD = re.compile(r"^(title|author)[ \t]*+:[ \t]*+(.+)$", re.IGNORECASE | re.MULTILINE)
_ORG_FIELD = re.compile(r"^#\+(title|author):[ \t]*+(.+)$", re.IGNORECASE | re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*(?:[ \t]+\"[^\"]*\")?\)")
_STARTS = {"md": (_HASH_HEADING, "#"), "asciidoc": (_EQUALS_HEADING, "="), "org": (_STAR_HEADING, "")}
# Links and emphasis of longer headings are not removed, since these become text.
_MOST_PLAIN_CHARACTERS = 1000


def read_markup(source: Source) -> Document:
    """Read sections along the headings; the title is from the front matter or the first top-level heading."""
    builder = SectionBuilder()
    text = clean_text(decode(source.data))
    fields: dict[str, str] = {}
    if source.kind == "md":
        text, fields = _without_front_matter(text)
    elif source.kind == "org":
        fields = {name.lower(): value for name, value in _ORG_FIELD.findall(text)}
    add_markup(text, source.kind, builder)
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    title = real_title(fields.get("title"), source.path) or real_title(_first(builder), source.path)
    return Document(source.kind, sections, title, author=real_author(fields.get("author")))


def add_markup(text: str, kind: str, builder: SectionBuilder) -> None:
    """Feed the builder with text in one of this module's kinds ("md", "rst", "asciidoc", "org")."""
    lines = text.split("\n")
    levels: list[str] = []
    body: list[str] = []
    fence = ""
    index = 0
    while index < len(lines):
        line = lines[index]
        opened = _FENCE.match(line) if kind == "md" else None
        if opened and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else opened.group(1)
        used, level, title = (0, 0, "") if fence else _heading_at(lines, index, kind, levels)
        if used:
            builder.text("\n".join(body))
            body.clear()
            builder.heading(level, _plain(title))
            index += used
        else:
            body.append(line)
            index += 1
    builder.text("\n".join(body))


def _heading_at(lines: list[str], index: int, kind: str, levels: list[str]) -> tuple[int, int, str]:
    """Return the number of lines, level and title of a heading that starts here; 0 lines if none does."""
    line = lines[index]
    start, closing = _STARTS.get(kind, (None, ""))
    if start and (found := start.match(line)):
        title = found.group(2).rstrip(" \t").rstrip(closing).rstrip(" \t") if closing else found.group(2)
        return 1, len(found.group(1)), title or found.group(2)[:1]
    following = lines[index + 1] if index + 1 < len(lines) else ""
    if kind == "md" and line.strip() and re.fullmatch(r"(=+|-{3,})[ \t]*", following):
        if line.lstrip().startswith(("|", "-", "*", ">", "#", "<")) or (index and lines[index - 1].strip()):
            return 0, 0, ""
        return 2, 1 if following[0] == "=" else 2, line
    return _rst_heading(lines, index, levels) if kind == "rst" else (0, 0, "")


def _rst_heading(lines: list[str], index: int, levels: list[str]) -> tuple[int, int, str]:
    """Detect a reStructuredText heading; levels are assigned to underline styles in order of first use."""
    line = lines[index]
    if index and lines[index - 1].strip():
        return 0, 0, ""
    over = _UNDERLINE.match(line)
    at = index + 1 if over else index
    if at + 1 >= len(lines) or not lines[at].strip():
        return 0, 0, ""
    under = _UNDERLINE.match(lines[at + 1])
    title = lines[at].rstrip()
    if not under or len(lines[at + 1].rstrip()) < min(len(title), 4) or (not over and title[0].isspace()):
        return 0, 0, ""
    if over and over.group(1) != under.group(1):
        return 0, 0, ""
    style = (over.group(1) if over else "") + under.group(1)
    if style not in levels:
        levels.append(style)
    return at + 2 - index, levels.index(style) + 1, title


def _without_front_matter(text: str) -> tuple[str, dict[str, str]]:
    """Return the text after the front matter, and the front matter's title and author."""
    if not text.startswith("---\n"):
        return text, {}
    end = text.find("\n---", 4)
    if not 0 < end < 5000:
        return text, {}
    fields = _FRONT_FIELD.findall(text[4:end])
    return text[end + 4 :], {name.lower(): _unquoted(value.strip(" \t")) for name, value in fields}


def _unquoted(value: str) -> str:
    if value.startswith(("'", '"')):
        value = value[1:]
    return value[:-1] if value.endswith(("'", '"')) else value


def _plain(title: str) -> str:
    """Remove link targets and emphasis from a heading."""
    if len(title) > _MOST_PLAIN_CHARACTERS:
        return title
    title = _LINK.sub(r"\1", title)
    return re.sub(r"(\*\*|__|`)(.+?)\1", r"\2", title)


def _first(builder: SectionBuilder) -> str | None:
    return builder.first_heading
