"""Entries of Outlook messages (msg): attached files and attached mails ([MS-OXMSG])."""

import struct
from collections.abc import Iterator
from email.header import Header
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import formatdate
from itertools import count

from desktop_search.extract import extract_errors
from desktop_search.extract.containers.entries import Budget, Entry
from desktop_search.extract.decoding import decode
from desktop_search.extract.ole_container import OleDamagedError, OleFile
from desktop_search.extract.readers.html import html_text
from desktop_search.extract.readers.mail import file_name_of
from desktop_search.extract.sections import one_line

# Properties of a message.
_SUBJECT, _BODY, _HTML, _SENDER, _TO, _CC, _SENT = 0x0037, 0x1000, 0x1013, 0x0C1A, 0x0E04, 0x0E03, 0x0039
# Properties of an attachment.
_DATA, _LONG_NAME, _NAME, _SHOWN_NAME, _FLAGS, _IS_HIDDEN = 0x3701, 0x3707, 0x3704, 0x3001, 0x3714, 0x7FFE
_MIME_TYPE = 0x370E
# Types of properties that are streams or storages of their own.
_TEXT, _OLD_TEXT, _BYTES, _OBJECT = 0x001F, 0x001E, 0x0102, 0x000D
# The stream with all other properties, and what comes before them in it, by kind of object.
_PROPERTIES = "__properties_version1.0"
_MAIL_HEADER, _INNER_MAIL_HEADER, _ATTACHMENT_HEADER = 32, 24, 8
_ATTACHMENT = "__attach_version1.0_"
# Value of `_FLAGS` for a picture of the mail's own text.
_IS_IN_TEXT = 4
# From 1601, in units of 100 ns, to 1970.
_EPOCH_S, _UNITS_PER_S = 11_644_473_600, 10_000_000
_MOST_NESTED = 8


def outlook_entries(data: bytes, budget: Budget) -> Iterator[Entry]:
    """Return the attachments of a message. Raises DesktopSearchError, also while iterating, if it is damaged."""
    try:
        mail = _Object(OleFile(data), 0, _MAIL_HEADER, budget)
        mtime_s, unnamed = mail.time_s(_SENT), count(1)
        for part in mail.attachments():
            yield _entry(part, mtime_s, unnamed, budget)
    except (OleDamagedError, struct.error) as error:
        raise extract_errors.damaged() from error


class _Object:
    """A message or an attachment."""

    def __init__(self, ole: OleFile, storage: int, header: int, budget: Budget) -> None:
        self._ole = ole
        self._budget = budget
        self._children = ole.children(storage)
        self._fixed: dict[int, bytes] = {}
        data = self._stream(_PROPERTIES)[header:]
        for at in range(0, len(data) - 15, 16):
            self._fixed[struct.unpack_from("<H", data, at + 2)[0]] = data[at + 8 : at + 16]

    def text(self, number: int) -> str:
        """Return a property; empty if it is missing."""
        if data := self._stream(_stream_name(number, _TEXT)):
            return data.decode("utf-16-le", "replace").rstrip("\0")
        return decode(self._stream(_stream_name(number, _OLD_TEXT)), None).rstrip("\0")

    def data(self, number: int) -> bytes:
        """Return a property; empty if it is missing."""
        return self._stream(_stream_name(number, _BYTES))

    def number(self, number: int) -> int:
        """Return the lower half of a property; 0 if it is missing."""
        return int.from_bytes(self._fixed.get(number, b"")[:4], "little")

    def time_s(self, number: int) -> float:
        """Return a property in seconds since the epoch; 0 if it is missing."""
        return max(0.0, int.from_bytes(self._fixed.get(number, b""), "little") / _UNITS_PER_S - _EPOCH_S)

    def size(self, number: int) -> int:
        """Return the bytes of a property; -1 if it is missing."""
        child = self._children.get(_stream_name(number, _BYTES))
        return self._ole.entry(child).size if child is not None else -1

    def mail(self) -> "_Object | None":
        """Return the message that is attached."""
        child = self._children.get(_stream_name(_DATA, _OBJECT))
        if child is None or _PROPERTIES not in self._ole.children(child):
            # None, or an object of another program.
            return None
        return _Object(self._ole, child, _INNER_MAIL_HEADER, self._budget)

    def attachments(self) -> "Iterator[_Object]":
        """Yield the attachments of a message, without pictures of its text and signatures."""
        for name in sorted(self._children):
            child = self._children[name]
            if not name.startswith(_ATTACHMENT) or not self._ole.entry(child).is_storage:
                continue
            part = _Object(self._ole, child, _ATTACHMENT_HEADER, self._budget)
            if not (part.number(_FLAGS) & _IS_IN_TEXT or part.number(_IS_HIDDEN) or part.is_signature()):
                yield part

    def is_signature(self) -> bool:
        """Whether this is the signature of a mail, or the whole mail in the form that was signed."""
        return self.text(_MIME_TYPE) == "multipart/signed" or self.name() == "smime.p7s"

    def name(self) -> str:
        """Return the name of an attachment, without folders; empty if it has none."""
        name = next(filter(None, map(self.text, (_LONG_NAME, _NAME, _SHOWN_NAME))), "")
        return one_line(name.replace("\\", "/").rstrip("/").rpartition("/")[2])

    def _stream(self, name: str) -> bytes:
        child = self._children.get(name)
        if child is None:
            return b""
        # Streams of a hostile file may share their bytes, so that together they have more than the file.
        self._budget.unpack(self._ole.entry(child).size)
        return self._ole.stream(child)


def _stream_name(number: int, kind: int) -> str:
    return f"__substg1.0_{number:04X}{kind:04X}"


def _entry(part: _Object, mtime_s: float, unnamed: "count[int]", budget: Budget) -> Entry:
    mail = part.mail()
    name = part.name()

    def read() -> bytes:
        try:
            data = _as_mail(mail, 0).as_bytes() if mail else part.data(_DATA)
        except (OleDamagedError, struct.error) as error:
            raise extract_errors.damaged() from error
        budget.check_size(len(data))
        return data

    if mail:
        name = file_name_of(one_line(mail.text(_SUBJECT))) or name
        name = f"{name or next(unnamed)}.eml"
    return Entry(name or str(next(unnamed)), -1 if mail else max(0, part.size(_DATA)), mtime_s, read)


def _as_mail(mail: _Object, depth: int) -> MIMEMultipart:
    """Convert a message to the format of other mail programs."""
    made = MIMEMultipart()
    for header, number in (("From", _SENDER), ("To", _TO), ("Cc", _CC), ("Subject", _SUBJECT)):
        if text := one_line(mail.text(number)):
            made[header] = Header(text, "utf-8").encode()
    if sent := mail.time_s(_SENT):
        made["Date"] = formatdate(sent)
    body = mail.text(_BODY) or html_text(decode(mail.data(_HTML), None))
    made.attach(MIMEText(body.replace("\0", ""), "plain", "utf-8"))
    for part in mail.attachments() if depth < _MOST_NESTED else ():
        inner = part.mail()
        attached = MIMEMessage(_as_mail(inner, depth + 1)) if inner else MIMEApplication(part.data(_DATA))
        attached.add_header("Content-Disposition", "attachment", filename=("utf-8", "", part.name()))
        made.attach(attached)
    return made
