"""E-mail: single messages and mbox mailboxes, parsed by the standard library."""

import email
import email.header
import email.utils
import itertools
import re
from collections.abc import Iterator
from email.message import Message
from typing import Any

from desktop_search.domain.documents import Document, PageUnit
from desktop_search.extract import extract_errors
from desktop_search.extract.decoding import decode
from desktop_search.extract.readers.html import add_html, html_text
from desktop_search.extract.sections import SectionBuilder, clean_text, one_line, real_author, real_title
from desktop_search.extract.source import Source

_SHOWN_HEADERS = ("From", "To", "Cc", "Subject", "Date")
_POSTMARK = re.compile(rb"(?:\A|\n\r?\n)(?=From \S[^\n]{0,200}\d:\d\d[^\n]{0,20}\d{4}[^\n]{0,20}\n)")
# Maximum nesting of multipart parts.
_MOST_NESTED = 20
_MOST_SUBJECT = 80
_SIGNATURE_TYPES = frozenset({
    "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "application/pgp-keys",
})  # fmt: skip


def read_message(source: Source) -> Document:
    """Read one message: its headers, then its body; the subject is the title."""
    data = source.data
    if source.path.suffix.lower() == ".emlx":
        # Apple Mail writes the message's length to a line before it.
        data = data.partition(b"\n")[2]
    message = email.message_from_bytes(data)
    subject = header_text(message, "Subject")
    builder = SectionBuilder()
    builder.text(message_text(message))
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    name, address = email.utils.parseaddr(header_text(message, "From"))
    title, author = real_title(subject, source.path), real_author(name or address)
    return Document("eml", sections, title, author=author, has_members=any(True for _ in attachments(message)))


def read_web_archive(source: Source) -> Document:
    """Read a web page that a browser saved with its pictures (MHTML): the page and the frames in it."""
    message = email.message_from_bytes(source.data)
    builder = SectionBuilder()
    title = ""
    for part in message.walk():
        payload = part.get_payload(decode=True) if part.get_content_maintype() == "text" else None
        if not isinstance(payload, bytes):
            continue
        if part.get_content_subtype() in ("html", "xhtml+xml"):
            title = title or add_html(decode(payload, part.get_content_charset()), builder) or ""
        elif part.get_content_subtype() == "plain":
            builder.text(_part_text(part))
    first = builder.first_heading
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    titles = (title, header_text(message, "Subject"), first or builder.first_heading)
    return Document("mht", sections, next(filter(None, (real_title(one, source.path) for one in titles)), None))


def read_mailbox(source: Source) -> Document:
    """Read a mailbox: one page per message, with its subject as the heading."""
    builder = SectionBuilder()
    has_members = False
    for number, data in enumerate(split_mailbox(source.data), 1):
        message = email.message_from_bytes(data)
        builder.page(number)
        builder.heading(1, header_text(message, "Subject"))
        builder.text(message_text(message))
        has_members = has_members or any(True for _ in attachments(message))
    sections = builder.sections()
    if not sections:
        raise extract_errors.no_text()
    return Document("mbox", sections, page_unit=PageUnit.MESSAGE, has_members=has_members)


def header_text(message: Message, name: str) -> str:
    """Decode a header as far as possible; empty if it is missing."""
    raw = message.get(name)
    if raw is None:
        return ""
    parts = []
    try:
        for text, charset in email.header.decode_header(str(raw) if not isinstance(raw, email.header.Header) else raw):
            parts.append(decode(text, charset) if isinstance(text, bytes) else text)
    except (ValueError, LookupError):
        parts = [str(raw)]
    return one_line(_mend_surrogates("".join(parts)))


def message_text(message: Message) -> str:
    """Return the headers shown to users, the body, and the names of attachments.

    Attached mails are documents of their own, as attached files are; see `attachments`.
    """
    headers = [f"{name}: {text}" for name in _SHOWN_HEADERS if (text := header_text(message, name))]
    bodies: list[str] = []
    attached: list[str] = []
    _collect(message, bodies, attached, 0)
    if attached:
        headers.append("Attachments: " + ", ".join(attached))
    return "\n\n".join(part for part in ("\n".join(headers), *bodies) if part)


def _collect(part: Message, bodies: list[str], attached: list[str], depth: int) -> None:
    kind = part.get_content_type()
    # A text is decoded on this call, by a declared character set that may be nonsense.
    inner: Any = part.get_payload() if part.is_multipart() else None
    name = attachment_name(part)
    if kind == "message/rfc822":
        attached.extend(filter(None, [attached_mail_name(part)]))
    elif isinstance(inner, list):
        if depth < _MOST_NESTED:
            for child in _chosen(kind, inner):
                _collect(child, bodies, attached, depth + 1)
    elif name:
        attached.append(name)
    elif part.get_content_maintype() == "text":
        text = _part_text(part)
        if text:
            bodies.append(text)


def _chosen(kind: str, parts: list[Message]) -> list[Message]:
    """Choose the plain text of alternatives, unless it is empty."""
    if kind != "multipart/alternative":
        return parts
    for part in parts:
        if part.get_content_type() == "text/plain" and _part_text(part):
            return [part]
    return parts[-1:]


def _part_text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    charset = part.get_content_charset()
    text = decode(payload, charset) if charset not in ("utf-7", "iso-2022-jp") else payload.decode(charset, "replace")
    return html_text(text) if part.get_content_subtype() in ("html", "xhtml+xml") else clean_text(text)


def attachment_name(part: Message) -> str:
    """Decode the name of an attached file; empty if the part has none."""
    try:
        name = part.get_filename()
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""
    if not name:
        return ""
    holder = Message()
    holder["Name"] = name
    return header_text(holder, "Name")


def attached_mail_name(part: Message) -> str:
    """Return the name of an attached mail, or its subject; empty if it has neither."""
    inner: Any = part.get_payload()
    subject = header_text(inner[0], "Subject") if isinstance(inner, list) and inner else ""
    return attachment_name(part) or file_name_of(subject)


def file_name_of(subject: str) -> str:
    """Return a subject as a part of a file's name."""
    return subject.replace("/", "_").replace("\\", "_")[:_MOST_SUBJECT].strip(" .")


def attachments(part: Message, depth: int = 0) -> Iterator[Message]:
    """Yield the attached files and mails of a message, without logos and signatures."""
    # A text is decoded on this call, by a declared character set that may be nonsense.
    inner: Any = part.get_payload() if part.is_multipart() else None
    if part.get_content_type() == "message/rfc822":
        # The mail itself comes with depth 0.
        if isinstance(inner, list) and inner:
            yield part
    elif isinstance(inner, list):
        if depth < _MOST_NESTED:
            for child in inner:
                yield from attachments(child, depth + 1)
    elif attachment_name(part) and not _is_inline_picture(part) and not _is_signature(part):
        yield part


def _is_inline_picture(part: Message) -> bool:
    """Whether this is a picture of the mail's own text, such as a logo."""
    return (
        part.get_content_maintype() == "image"
        and part.get("Content-ID") is not None
        and part.get_content_disposition() != "attachment"
    )


def _is_signature(part: Message) -> bool:
    name = attachment_name(part).lower()
    return part.get_content_type() in _SIGNATURE_TYPES or name == "smime.p7s"


def _mend_surrogates(text: str) -> str:
    """Decode raw bytes in a header, which the parser represents as lone surrogates."""
    if text.isascii() or not any("\udc80" <= c <= "\udcff" for c in text):
        return text
    return decode(text.encode("utf-8", "surrogateescape"))


def split_mailbox(data: bytes) -> Iterator[bytes]:
    """Yield the messages after "From " lines that follow an empty line, without those lines."""
    starts = [found.end() for found in _POSTMARK.finditer(data)]
    for start, end in itertools.pairwise([*starts, len(data)]):
        yield data[start:end].partition(b"\n")[2].replace(b"\n>From ", b"\nFrom ")
