"""Contacts (vCard 2.1 to 4.0) and calendars (iCalendar, vCalendar 1.0)."""

import quopri
import re
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta

from desktop_search.domain.documents import Document
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.extract import extract_errors
from desktop_search.extract.decoding import decode
from desktop_search.extract.sections import SectionBuilder, one_line, real_title, words
from desktop_search.extract.source import Source

# Properties whose values are text, in this order. Pictures, sounds, keys and data of programs are left out.
_SHOWN = (
    "NICKNAME", "ORG", "TITLE", "ROLE", "ADR", "LABEL", "TEL", "EMAIL", "IMPP", "URL", "BDAY", "ANNIVERSARY",
    "CATEGORIES", "NOTE",
)  # fmt: skip
_EVENTS = words("VEVENT VTODO VJOURNAL")
# A card with fewer letters besides its name repeats the name: a passage with only a date or a telephone number would be
# left out, or not be embedded.
_FEW_LETTERS = 20
# Longer names and parameters belong to no property that is read.
_MAX_HEAD_CHARACTERS = 2000
# Separates the parts of a structured value, or of a list, unless it is escaped.
_PARTS = re.compile(r"(?<!\\)[;,]")
_FIELDS = re.compile(r"(?<!\\);")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
# A parameter's value may be quoted, and then contain a colon. Possessive, so that it takes linear time.
_HEAD = re.compile(r'(?:[\w-]++\.)?+([\w-]++)((?:;(?:[^":;]|"[^"]*")*+)*+):', re.ASCII)
# Not after the soft break of a quoted-printable value, which is continued by the whole next line.
_FOLD = re.compile(rb"(?<![=\r])(?:\r\n|\n)[ \t]")
_QUOTED_PRINTABLE = re.compile(r";(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)", re.IGNORECASE)
_CHARSET = re.compile(r';CHARSET="?([\w-]+)', re.IGNORECASE | re.ASCII)
_NAME = re.compile(r';CN=(?:"([^"]*)"|([^;:"]*))', re.IGNORECASE)
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    """In upper case, without its group ("item1.")."""
    parameters: str
    """As written, from the first semicolon on."""
    value: str

    @property
    def text(self) -> str:
        """The value without escapes, in one line unless it has line ends."""
        return _unescaped(self.value)


def read_contacts(source: Source) -> Document:
    """Read one section per contact, with the name as heading."""
    builder = SectionBuilder()
    names = []
    for card in _components(_properties(source.data), ("VCARD",)):
        name, lines = _contact(card)
        if name or lines:
            names.append(name)
            _add_card(builder, len(names), name, lines)
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    title = real_title(names[0], source.path) if len(names) == 1 else None
    return Document("vcf", sections, title)


def read_calendar(source: Source) -> Document:
    """Read one section per appointment, task or note, with its summary as heading. A series is one appointment."""
    builder = SectionBuilder()
    summaries = []
    title = ""
    seen: set[tuple[str, str]] = set()
    properties = list(_properties(source.data))
    for one in properties:
        if one.name in ("X-WR-CALNAME", "NAME"):
            title = title or one.text
    for event in _components(properties, _EVENTS):
        summary, lines = _event(event)
        identity = (_value(event, "UID"), summary)
        # A changed date of a series repeats all of its texts.
        if not (summary or lines) or (identity[0] and identity in seen):
            continue
        seen.add(identity)
        summaries.append(summary)
        _add_card(builder, len(summaries), summary, lines)
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    found = title or (summaries[0] if len(summaries) == 1 else "")
    return Document("ics", sections, real_title(found, source.path))


def _add_card(builder: SectionBuilder, number: int, name: str, lines: list[str]) -> None:
    # A page of its own, so that no passage has two cards.
    builder.page(number)
    builder.heading(1, name)
    letters = sum(map(str.isalpha, "".join(lines)))
    builder.text("\n".join(lines if letters >= _FEW_LETTERS else filter(None, [name, *lines])))


def _contact(card: list[_Property]) -> tuple[str, list[str]]:
    """Return the name of a contact, and the other values as lines."""
    # Family name, given name, further names, titles before and after; each may be a list.
    written = next((one.value for one in card if one.name == "N"), "")
    family = [" ".join(_listed(part)) for part in _FIELDS.split(written)]
    formal = " ".join(filter(None, [*family[3:4], *family[1:3], *family[:1], *family[4:]]))
    others = [_shown(one) for one in card if one.name in ("ORG", "EMAIL")]
    name = one_line(_value(card, "FN") or formal or next(filter(None, others), ""))
    lines = [formal] if formal and sorted(formal.split()) != sorted(name.split()) else []
    for wanted in _SHOWN:
        lines += [_shown(one) for one in card if one.name == wanted]
    return name, [line for line in dict.fromkeys(lines) if line and line != name]


def _shown(one: _Property) -> str:
    if one.name in ("ADR", "ORG", "CATEGORIES"):
        return ", ".join(filter(None, _listed(one.value)))
    if one.name in ("TEL", "IMPP", "EMAIL"):
        return re.sub("^[a-z]+:", "", one.text)
    if one.name in ("BDAY", "ANNIVERSARY"):
        found = _DATE.match(one.value)
        return "-".join(found.groups()[:3]) if found else one.text
    return one.text


def _event(event: list[_Property]) -> tuple[str, list[str]]:
    """Return the summary of an appointment, and its other values as lines."""
    people = [_person(one) for one in event if one.name in ("ORGANIZER", "ATTENDEE")]
    lines = [
        _time(event),
        _value(event, "LOCATION"),
        ", ".join(dict.fromkeys(filter(None, people))),
        *(_shown(one) for one in event if one.name == "CATEGORIES"),
        *(one.text for one in event if one.name in ("DESCRIPTION", "COMMENT", "CONTACT", "URL")),
    ]
    return one_line(_value(event, "SUMMARY")), [line for line in dict.fromkeys(lines) if line]


def _person(one: _Property) -> str:
    """Return name and address of a participant."""
    found = _NAME.search(one.parameters)
    name = one_line((found.group(1) or found.group(2) or "") if found else "")
    address = re.sub("^mailto:", "", one.text.strip(), flags=re.IGNORECASE)
    return name if name.casefold() == address.casefold() else f"{name} {address}".strip()


def _time(event: list[_Property]) -> str:
    """Return the first date of an appointment, "2024-05-31 18:00-20:00", as it is written: in its own time zone."""
    start = _date_time(_value(event, "DTSTART")) or _date_time(_value(event, "DUE"))
    if start is None:
        return ""
    (begins, has_time), end = start, _date_time(_value(event, "DTEND"))
    text = f"{begins:%Y-%m-%d %H:%M}" if has_time else f"{begins:%Y-%m-%d}"
    if end is None or end[0] <= begins:
        return text
    # The end of a whole day is the day after it.
    ends = end[0] if has_time else end[0] - timedelta(days=1)
    if ends.date() != begins.date():
        return f"{text} \u2013 {ends:%Y-%m-%d %H:%M}" if has_time else f"{text} \u2013 {ends:%Y-%m-%d}"
    return f"{text}\u2013{ends:%H:%M}" if has_time else text


def _date_time(value: str) -> tuple[datetime, bool] | None:
    """Return a date, and whether it has a time; None if it is invalid."""
    found = _DATE.match(value)
    if found is None:
        return None
    year, month, day, hour, minute = (int(part or 0) for part in found.groups())
    try:
        return datetime(year, month, day, hour, minute), found.group(4) is not None
    except ValueError:
        return None


def _value(component: list[_Property], name: str) -> str:
    return next((one.text for one in component if one.name == name and one.value), "")


def _components(properties: Iterable[_Property], names: Collection[str]) -> Iterator[list[_Property]]:
    """Yield the properties of each component with one of the names, without those of components inside it."""
    inside: list[str] = []
    current: list[_Property] | None = None
    depth = 0
    for one in properties:
        if one.name == "BEGIN":
            inside.append(one.value.strip().upper())
            if current is None and inside[-1] in names:
                current, depth = [], len(inside)
        elif one.name == "END":
            if inside:
                inside.pop()
            if current is not None and len(inside) < depth:
                yield current
                current = None
        elif current is not None and len(inside) == depth:
            current.append(one)
    if current:
        yield current


def _properties(data: bytes) -> Iterator[_Property]:
    """Yield the properties in order; other lines are left out."""
    # Lines are folded after a number of bytes, even between those of one character.
    for line in _unfolded(decode(_FOLD.sub(b"", data))):
        head = _HEAD.match(line)
        if head is None:
            continue
        name, parameters, value = head.group(1).upper(), head.group(2), line[head.end() :]
        if _QUOTED_PRINTABLE.search(parameters):
            charset = _CHARSET.search(parameters)
            raw = quopri.decodestring(value.encode("utf-8", "replace"))
            value = decode(raw, charset.group(1) if charset else None)
        yield _Property(name, parameters, value)


def _unfolded(text: str) -> Iterator[str]:
    """Yield whole lines: one that begins with white space continues the line before, as does one after a soft break."""
    line: list[str] = []
    is_soft = False
    for part in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if is_soft:
            line[-1] = line[-1][:-1]
            line.append(part)
        elif part[:1] in (" ", "\t") and line:
            line.append(part[1:])
        else:
            if line:
                yield "".join(line)
            line = [part]
        head = _HEAD.match(line[0][:_MAX_HEAD_CHARACTERS])
        is_soft = part.endswith("=") and head is not None and bool(_QUOTED_PRINTABLE.search(head.group(2)))
    if line:
        yield "".join(line)


def _listed(value: str) -> list[str]:
    """Return the parts of a structured value or a list, in order, empty ones included."""
    return [one_line(_unescaped(part)) for part in _PARTS.split(value)]


def _unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found.group(1) in "nN" else found.group(1), value).strip()
