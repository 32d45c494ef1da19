"""Entries of mails and mailboxes: attached files and attached mails."""

import contextlib
import email
import email.errors
import email.utils
from collections.abc import Iterator
from email.message import Message
from itertools import count
from typing import Any

from desktop_search.extract.containers.entries import Budget, Entry
from desktop_search.extract.readers.mail import (
    attached_mail_name,
    attachment_name,
    attachments,
    file_name_of,
    header_text,
    split_mailbox,
)


def mail_entries(data: bytes, budget: Budget) -> Iterator[Entry]:
    """Return the attachments of one message."""
    message = email.message_from_bytes(data)
    mtime_s = _date_s(message)
    unnamed = count(1)
    for part in attachments(message):
        yield _entry(part, "", mtime_s, unnamed, budget)


def mailbox_entries(data: bytes, budget: Budget) -> Iterator[Entry]:
    """Return the attachments of all messages, in a folder for each message that has some."""
    for number, raw in enumerate(split_mailbox(data), 1):
        message = email.message_from_bytes(raw)
        mtime_s = _date_s(message)
        folder = f"{number} {file_name_of(header_text(message, 'Subject'))}".strip() + "/"
        unnamed = count(1)
        for part in attachments(message):
            yield _entry(part, folder, mtime_s, unnamed, budget)


def message_bytes(data: bytes, is_apple: bool) -> bytes:
    """Return the message of a file; Apple Mail writes its length to a line before it, and a property list after it."""
    if not is_apple:
        return data
    length, _, rest = data.partition(b"\n")
    with contextlib.suppress(ValueError):
        return rest[: int(length)]
    return rest


def _entry(part: Message, folder: str, mtime_s: float, unnamed: "count[int]", budget: Budget) -> Entry:
    def read() -> bytes:
        payload: Any = _nested(part) if is_mail else part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        budget.check_size(len(data))
        budget.unpack(len(data))
        return data

    is_mail = part.get_content_type() == "message/rfc822"
    # An attachment that is named like a path gets no folders.
    name = attached_mail_name(part) if is_mail else attachment_name(part)
    name = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    if is_mail and not name.lower().endswith(".eml"):
        name = f"{name or next(unnamed)}.eml"
    size = -1 if is_mail else _size(part)
    return Entry(folder + name, size, mtime_s, read)


def _nested(part: Message) -> bytes:
    inner: Any = part.get_payload()
    try:
        data: bytes = inner[0].as_bytes()
    except (LookupError, ValueError, TypeError, AttributeError, email.errors.MessageError):
        # The generator of the standard library fails on some headers that its parser accepts.
        return b""
    return data


def _size(part: Message) -> int:
    """Estimate the size from the encoded text."""
    try:
        payload: Any = part.get_payload()
    except (ValueError, LookupError):
        return -1
    length = len(payload) if isinstance(payload, str) else 0
    encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    return length * 3 // 4 if encoding == "base64" else length


def _date_s(message: Message) -> float:
    with contextlib.suppress(ValueError, TypeError, OverflowError, OSError, IndexError):
        if (sent := message.get("Date")) is not None:
            return max(0.0, email.utils.parsedate_to_datetime(str(sent)).timestamp())
    return 0.0
