"""Sounds and films: title, artist, album, comment, lyrics and chapters from their tags."""

import re
from typing import Any

from desktop_search.domain.documents import Document
from desktop_search.extract import extract_errors
from desktop_search.extract.readers import matroska
from desktop_search.extract.readers.chapters import chapter_titles
from desktop_search.extract.sections import SectionBuilder, clean_text, one_line, real_author, real_title
from desktop_search.extract.source import Source

# Default values that programs write: in any field, and in comments.
_PLACEHOLDERS = re.compile(
    r"(audio ?)?(track|titel|title|piste|pista|spur|traccia|chapter|chapitre|kapitel|cap[ií]tulo|scene)[ _-]*\d+|"
    r"(unknown|unbekannter?|inconnue?|desconocid[oa]|sconosciut[oa]|no)[ _-](artist|album|title|k[üu]nstler|titel|"
    r"artiste|artista)|(unknown|unbekannt|untitled|none)|(video|sound|core media (video|audio)) ?handler.*",
    re.IGNORECASE,
)
_REMARKS = re.compile(
    r"(created|encoded|ripped|converted|downloaded) (with|by|using|from) .*|https?://\S+|www\.\S+|"
    r"(exact audio copy|lavf|lame ?\d|handbrake|itunes|cover \(front\)|id3v?\d).*|[\W\d_]*|(?=.*\d)[\da-f\W_]{8,}",
    re.IGNORECASE,
)
_CHAPTER_NAME = re.compile(r"chapter\d+name", re.IGNORECASE)
# Times of synchronized lyrics.
_LYRICS_TIME = re.compile(r"\[\d+:\d\d(?:[.:]\d+)?\]")
# Comments and lyrics: more is a list of what a disc contains, or data.
_MAX_TEXT_CHARACTERS = 50_000

_LYRICS = ("lyrics", "unsyncedlyrics", "uslt")
_LONG = frozenset(("comment", "description", "synopsis", "summary", *_LYRICS))

_Tags = dict[str, list[str]]


def read_tags(source: Source) -> Document:
    """Read the tags of a sound or film; one without any is media without text."""
    tags = _tags_of(source)
    title, *titles = [*_real(tags, "title"), ""]
    artists = _real(tags, "artist", "albumartist", "author")
    albums = _real(tags, "album")
    year = next(
        (
            found.group()
            for text in [*tags.get("year", ()), *tags.get("date", ())]
            if (found := re.match(r"(19|20)\d\d", text))
        ),
        "",
    )
    lines = [
        *filter(None, titles),
        ", ".join(artists),
        ", ".join([*albums, year] if albums and year else albums),
        ", ".join(_real(tags, "composer", "conductor", "director", "actor")),
        *_real(tags, "comment", "description", "synopsis", "summary", "subtitle"),
        "\n".join(_real(tags, "chapter")),
        *_real(tags, *_LYRICS),
    ]
    lines = [line for line in dict.fromkeys(lines) if line and line != title]
    if not (title or lines):
        raise extract_errors.unsupported("sound or film")
    shown = real_title(title, source.path)
    if not shown or not lines:
        lines.insert(0, title)
    builder = SectionBuilder()
    builder.text("\n".join(filter(None, lines)))
    return Document(source.kind, builder.sections(), shown, author=real_author(artists))


def _real(tags: _Tags, *names: str) -> list[str]:
    """Return the values of these tags that a person wrote, each once."""
    texts = []
    for name in names:
        for value in tags.get(name, ()):
            text = clean_text(_LYRICS_TIME.sub("", value[:_MAX_TEXT_CHARACTERS]))
            text = text if name in _LONG else one_line(text)
            is_remark = name in _LONG and _REMARKS.fullmatch(text[:200])
            if not is_remark and not _PLACEHOLDERS.fullmatch(text[:200]) and any(map(str.isalnum, text)):
                texts.append(text)
    return list(dict.fromkeys(texts))


def _tags_of(source: Source) -> _Tags:
    """Return the tags by name in lower case; none of a file that is damaged, or of another format."""
    if source.data.startswith(matroska.SIGNATURE):
        with source.open() as file:
            return matroska.tags(file)
    # Takes a hundredth of a second to import.
    from tinytag import TinyTag, TinyTagException

    with source.open() as file:
        try:
            known: dict[str, Any] = TinyTag.get(file_obj=file, duration=False).as_dict()
        except (TinyTagException, OSError):
            return {}
        tags: _Tags = {"chapter": chapter_titles(file, source.data)}
    for name, values in known.items():
        # Comments of a program's own kind have a name that begins with an underscore.
        key = "chapter" if _CHAPTER_NAME.fullmatch(name) else name.lower().lstrip("_")
        if isinstance(values, list):
            tags.setdefault(key, []).extend(str(value) for value in values)
    return tags
