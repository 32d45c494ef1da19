"""Decides whether a document's own title is worth displaying; pure."""

import re
import unicodedata
from pathlib import Path

from desktop_search.domain.bookmarks import BOOKMARK_KIND
from desktop_search.domain.queries import FileHit

# About one line of the result list at a typical width.
_MOST_CHARACTERS = 100
# A line that ends in a full stop and has this many words is a sentence, not a title.
_SENTENCE_WORDS = 10
_LEAD = re.compile(r"^[\s\-–—•*#_=|·>]+")
_FILE_AS_TITLE = re.compile(
    r"\.(docx?|dotx?m?|xlsx?|pptx?|od[tsp]|rtf|pdf|indd|qxd|tex|dvi|txt|md|html?|cdr|pub|pages|wpd|tmp|url)$",
    re.IGNORECASE,
)
# Default names of programs and templates: "untitled" in the languages of the interface, "Document1", "Slide 1".
_PLACEHOLDER_TITLE = re.compile(
    r"\W*(?:(?:microsoft|ms)\s+(?:office\s+)?(?:word|excel|powerpoint)\b.*"
    r"|untitled|anonymous|unknown|no ?title|title|template|normal|blank|none|null"
    r"|unbenannt|ohne titel|kein titel|titel|vorlage|sans titre|sans nom|titre|sin t[ií]tulo|senza titolo"
    r"|sem t[ií]tulo|zonder titel|naamloos|bez tytułu|без названия|без имени|无标题|未命名|無題|बिना शीर्षक|بدون عنوان"
    r"|(?:new )?(?:document|file|sheet|table|slide|page|presentation|spreadsheet|scan|image|layout)"
    r"|(?:neues )?(?:dokument|datei|tabelle|folie|seite|präsentation|mappe|bild)"
    r"|(?:diapositive|feuille?|classeur|présentation|documento|hoja|foglio|libro|presentación|presentazione)"
    r"|(?:powerpoint|pptx?)\W+(?:presentation|präsentation|présentation)"
    r"|(?:présentation|presentación) (?:de )?powerpoint"
    r")[\W\d]*",
    re.IGNORECASE,
)
_DATE_TEXT = (
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday"
    " mon tue wed thu fri sat sun am pm utc gmt of de th st nd rd"
    " januar jänner februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag"
    " sonnabend sonntag den uhr janvier février mars avril juin juillet août septembre octobre novembre décembre lundi"
    " mardi mercredi jeudi vendredi samedi dimanche le enero febrero marzo abril mayo junio julio agosto septiembre"
    " octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo gennaio febbraio aprile maggio"
    " giugno luglio settembre ottobre dicembre января февраля марта апреля мая июня июля августа сентября октября"
    " ноября декабря"
)
_DATE_WORDS = frozenset(_DATE_TEXT.split())


def title_of(file: FileHit) -> str:
    """Return the document's title, or the file name if it has no usable title; of a bookmark, without its suffix."""
    name = Path(file.path)
    return clean_title(file.title) or (name.stem if file.kind == BOOKMARK_KIND else name.name)


def second_name(file: FileHit) -> str:
    """Return the file name, or "" if the displayed title is the same, as that of a bookmark is but for some signs."""
    name = Path(file.path)
    if file.kind == BOOKMARK_KIND:
        return ""
    return "" if _folded(title_of(file)) in (_folded(name.name), _folded(name.stem)) else name.name


def clean_title(text: str) -> str:
    """Return the title without leading bullets; empty for a date, number, stray line, file name or placeholder."""
    title = _LEAD.sub("", text).strip()
    if not title or "\n" in title or len(title) > _MOST_CHARACTERS:
        return ""
    if _FILE_AS_TITLE.search(title) or _PLACEHOLDER_TITLE.fullmatch(title):
        return ""
    return "" if _is_number_or_date(title) or _is_stray_line(title) else title


def _is_number_or_date(title: str) -> bool:
    signs = [sign for sign in title if not sign.isspace()]
    letters = sum(sign.isalpha() or unicodedata.category(sign)[0] == "M" for sign in signs)
    words = re.findall(r"[^\W\d_]+", title.lower())
    is_date = any(sign.isdigit() for sign in signs) and all(w in _DATE_WORDS or w in "年月日时時分" for w in words)
    return letters < 2 or letters < len(signs) / 3 or is_date


def _is_stray_line(title: str) -> bool:
    """Return True if the title looks like a fragment of running text."""
    if title.endswith((",", ";", ":", "-", "，", "、", "،")):
        return True
    return title.endswith((".", "。")) and (len(title.split()) >= _SENTENCE_WORDS or title[:1].islower())


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip()
