"""Detects a file's kind by its content, or by its suffix if the content is ambiguous."""

import re
import struct
import zipfile
from io import BytesIO
from pathlib import PurePath

from desktop_search.domain.formats import (
    FORMATS,
    MEDIA_KINDS,
    NO_TEXT,
    NO_TEXT_SIGNATURES,
    Container,
    description_of,
    kind_of,
)
from desktop_search.extract import extract_errors
from desktop_search.extract.decoding import wide_encoding

HEAD_BYTES = 4096

_IN_ZIP = {one.kind: one for one in FORMATS if one.container is Container.ZIP}
_IN_OLE = {one.kind: one for one in FORMATS if one.container is Container.OLE}
# Formats whose files begin with a signature; without it, a file is of another format or damaged.
_SIGNED = frozenset(one.kind for one in FORMATS if one.signature or one.container)
_SUFFIX_SHARED = frozenset(one.kind for one in FORMATS if one.is_suffix_shared)
_BY_SIGNATURE = tuple((one.signature, one.kind) for one in FORMATS if one.signature)
_LIKE_MARKUP = frozenset(one.kind for one in FORMATS if one.may_look_like_markup)
_XML_ROOTS = {one.xml_root.encode(): one.kind for one in FORMATS if one.xml_root}
# Possessive quantifiers: without them each leading comment would double the time.
_HTML_START = re.compile(
    rb"\s*+(?:<!--(?>.*?-->)\s*+)*+<(?:!doctype\s++html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_XML_START = re.compile(rb"\s*<\?xml\b")
_XML_ROOT = re.compile(rb"<(?!\?|!)\s*(?:[\w.-]+:)?([\w.-]+)")
_MBOX_START = re.compile(rb"From \S++.{0,60}\d{2}:\d{2}(:\d{2})?.{0,20}\d{4}\s*\r?\n[\w-]+: ?")
_MAIL_HEADER = re.compile(
    rb"(?:return-path|received|delivered-to|message-id|mime-version|from|to|date|subject|x-[\w-]+|reply-to|"
    rb"content-type|envelope-to|dkim-signature|sender|cc|list-[\w-]+):[ \t]",
    re.IGNORECASE,
)
_OLE_SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
_TAR_SIGNATURE_AT = 257
_OLE_END = 0xFFFFFFFA  # sector numbers from here on have special meanings


def sniff(path: PurePath, head: bytes) -> str:
    """Return the kind by the first bytes; "zip" and "ole" need the whole file. Raises UnsupportedFileError."""
    named = kind_of(path)
    found = _by_magic(head, named) or _by_markup(head, named) or _by_mail(head, named)
    if found:
        return found
    _refuse_binary(path, head, named)
    if named and named not in _SIGNED:
        return named
    return "txt"


def zip_kind(path: PurePath, data: bytes) -> str:
    """Return the kind of document in a ZIP file, by its entries."""
    named = kind_of(path)
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            names = package.namelist()
            declared = package.read("mimetype")[:100].decode("ascii", "replace").strip() if "mimetype" in names else ""
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        if named in _IN_ZIP and named not in _SUFFIX_SHARED:
            raise extract_errors.damaged() from error
        raise extract_errors.unsupported("archive") from error
    for one in _IN_ZIP.values():
        if declared.startswith(one.declared):
            return one.kind
    tops = {name.partition("/")[0].lower() for name in names}
    with_entries = [one for one in _IN_ZIP.values() if one.entries]
    if found := [one for one in with_entries if all(_has_entry(entry, tops, names) for entry in one.entries)]:
        # A binary workbook has the entries of both kinds of workbooks; the kinds of iWork have the same entries.
        return max(found, key=lambda one: (len(one.entries), one.kind == named)).kind
    # OpenDocument without an entry that declares it.
    if named in _IN_ZIP and not _IN_ZIP[named].entries and "content.xml" in names:
        return named
    raise extract_errors.unsupported("archive" if "visio" not in tops else "drawing")


def _has_entry(entry: str, tops: set[str], names: list[str]) -> bool:
    if entry.endswith("/"):
        return entry[:-1] in tops
    return any(name.endswith(entry) or name.lower().endswith(entry) for name in names)


def ole_kind(path: PurePath, data: bytes) -> str:
    """Return the kind of document in an OLE compound file, by its stream names."""
    names = _ole_entry_names(data)
    if "EncryptedPackage" in names or "EncryptedSummary" in names:
        raise extract_errors.encrypted()
    found = [kind for kind, one in _IN_OLE.items() if not names.isdisjoint(one.entries)]
    named = kind_of(path)
    if named in (found or _IN_OLE):
        return str(named)
    if found:
        return found[0]
    raise extract_errors.unsupported("program data")


def _by_magic(head: bytes, named: str | None) -> str | None:
    is_pdf_inside = b"%PDF-" in head[:1024]
    if head.lstrip().startswith(b"%PDF-") or (named == "pdf" and is_pdf_inside):
        return "pdf"
    if head.startswith((b"PK\3\4", b"PK\5\6")):
        return "zip"
    if head.startswith(_OLE_SIGNATURE):
        return "ole"
    for signature, kind in _BY_SIGNATURE:
        if head.startswith(signature):
            return kind
    for start, what in NO_TEXT_SIGNATURES:
        # A text could begin with "MZ" and some other signatures; the first bytes of a program are never all text.
        if head.startswith(start) and (not _looks_like_text(head) or start[0] in b"%/"):
            return _media_or_unsupported(named, what)
    if head[4:8] == b"ftyp":
        return _media_or_unsupported(named, "film or picture")
    if head[_TAR_SIGNATURE_AT:].startswith(b"ustar"):
        raise extract_errors.unsupported("archive")
    # After all other formats: mails and archives may begin with an attached PDF.
    return "pdf" if is_pdf_inside and not _looks_like_text(head) else None


def _media_or_unsupported(named: str | None, what: str) -> str:
    """Return the kind if the name is of a format with tags, whose reader finds out which media file it is."""
    if named is None or named not in MEDIA_KINDS:
        raise extract_errors.unsupported(what)
    return named


def _by_markup(head: bytes, named: str | None) -> str | None:
    start = head.removeprefix(b"\xef\xbb\xbf")
    if named in _LIKE_MARKUP:
        return None
    if _HTML_START.match(start):
        return "html"
    if not _XML_START.match(start):
        return None
    root = _XML_ROOT.search(_without_comments(start))
    name = root.group(1).lower() if root else b""
    return _XML_ROOTS.get(name, "xml")


def _without_comments(markup: bytes) -> bytes:
    """Remove comments, except an unterminated last one."""
    kept: list[bytes] = []
    at = 0
    while (start := markup.find(b"<!--", at)) >= 0 and (end := markup.find(b"-->", start + 4)) >= 0:
        kept.append(markup[at:start])
        at = end + 3
    return b"".join([*kept, markup[at:]])


def _by_mail(head: bytes, named: str | None) -> str | None:
    if named == "eml":
        return None
    if _MBOX_START.match(head):
        return "mbox"
    if named not in (None, "txt"):
        return None
    lines = head.split(b"\n", 12)[:12]
    headers = [line for line in lines if _MAIL_HEADER.match(line)]
    # A text may begin with "Date: ..." too; a message has at least three known headers, the first in its first line.
    named_headers = {line.partition(b":")[0].lower() for line in headers}
    is_mail = len(named_headers) >= 3 and named_headers & {b"received", b"message-id", b"mime-version", b"return-path"}
    return "eml" if is_mail and _MAIL_HEADER.match(lines[0]) else None


def _refuse_binary(path: PurePath, head: bytes, named: str | None) -> None:
    if named in MEDIA_KINDS:
        return
    if named in _SUFFIX_SHARED:
        raise extract_errors.unsupported(description_of(path))
    if named in _SIGNED:
        # The suffix is a document's but the signature is missing: plain text with a wrong suffix, or damaged.
        if _looks_like_text(head):
            return
        raise extract_errors.mislabelled()
    if named == NO_TEXT or not _looks_like_text(head):
        raise extract_errors.unsupported(description_of(path))


def refuse_hidden_binary(path: PurePath, data: bytes) -> None:
    """Reject a file whose head is text but whose middle or end is not, such as an image with a text header."""
    if wide_encoding(data[:HEAD_BYTES]) or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return
    middle = len(data) // 2
    for part in (data[middle : middle + HEAD_BYTES], data[-HEAD_BYTES:]):
        if not _looks_like_text(part):
            raise extract_errors.unsupported(description_of(path))


def _looks_like_text(head: bytes) -> bool:
    if not head or wide_encoding(head) or head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return True
    if b"\0" in head:
        return False
    controls = sum(head.count(code) for code in _CONTROL_BYTES)
    return controls <= len(head) / 50


# Control characters that are not part of text. Tab, line ends, form feed, backspace (man pages) and escape (terminals,
# ISO-2022-JP) are allowed.
_CONTROL_BYTES = [bytes([code]) for code in range(32) if code not in (8, 9, 10, 12, 13, 27)] + [b"\x7f"]


def _ole_entry_names(data: bytes) -> set[str]:
    """Return the names of all streams and storages of an OLE compound file; of a damaged one, those that are found.

    It is the container of doc, xls, ppt and msg.
    """
    if len(data) < 512 or not data.startswith(_OLE_SIGNATURE):
        return set()
    size = 1 << min(struct.unpack_from("<H", data, 30)[0], 16)
    if size < 128:
        return set()
    table = _allocation_table(data, size)
    names: set[str] = set()
    sector = struct.unpack_from("<I", data, 48)[0]
    seen: set[int] = set()
    # Without an allocation table the next sector is a guess; stop at the end of the file.
    while (start := (sector + 1) * size) < len(data) and sector not in seen:
        seen.add(sector)
        for at in range(start, min(start + size, len(data) - 127), 128):
            length = struct.unpack_from("<H", data, at + 64)[0]
            if 2 <= length <= 64:
                names.add(data[at : at + length - 2].decode("utf-16-le", "replace"))
        sector = table.get(sector, sector + 1 if not table else _OLE_END)
    return names


def _allocation_table(data: bytes, size: int) -> dict[int, int]:
    """Map each sector to the next one, from the parts of the table that the header lists."""
    table: dict[int, int] = {}
    per_sector = size // 4
    for index, sector in enumerate(struct.unpack_from("<109I", data, 76)):
        start = (sector + 1) * size
        if sector >= _OLE_END or start + size > len(data):
            break
        values = struct.unpack_from(f"<{per_sector}I", data, start)
        table.update(enumerate(values, index * per_sector))
    return table
