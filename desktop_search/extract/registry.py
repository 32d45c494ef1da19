"""Registry of readers by kind of file, and the checks before any of them runs."""

import stat
from collections.abc import Callable
from importlib import import_module
from pathlib import Path, PurePath
from typing import NoReturn

from desktop_search.domain.documents import Document
from desktop_search.domain.formats import BY_KIND, FORMATS, MEDIA_KINDS, is_document, kind_of
from desktop_search.extract import extract_errors, readers, type_sniffing, zip_container
from desktop_search.extract.sections import limit_text
from desktop_search.extract.source import ExtractLimits, Source


def _function(reader: str) -> Callable[[Source], Document]:
    """Import a reader by its name in the table of formats."""
    module, _, name = reader.partition(".")
    function: Callable[[Source], Document] = getattr(import_module(f"{readers.__name__}.{module}"), name)
    return function


READERS = {one.kind: _function(one.reader) for one in FORMATS if one.reader}

# Windows file attributes of cloud placeholders; reading such a file downloads it.
_NOT_HERE = 0x00400000 | 0x00040000


def read_document(path: Path, limits: ExtractLimits) -> Document:
    """Read a file's text into sections. Raises FileTroubleError, UnsupportedFileError or FileVanishedError."""
    try:
        source = _load(path, limits)
    except OSError as error:
        raise extract_errors.opening_failed(error) from error
    return limit_text(READERS[source.kind](source), limits)


def read_bytes(path: PurePath, data: bytes, limits: ExtractLimits) -> Document:
    """Like `read_document`, for the content of a member of a container."""
    if not data:
        _refuse_empty(path)
    kind = type_sniffing.sniff(path, data[: type_sniffing.HEAD_BYTES])
    source = _source(path, kind, data, limits)
    return limit_text(READERS[source.kind](source), limits)


def _refuse_empty(path: PurePath) -> NoReturn:
    """Reject an empty file: a problem for a document, but normal for a source or marker file."""
    if kind_of(path) in (None, "code") or not is_document(path):
        raise extract_errors.unsupported("empty")
    raise extract_errors.empty()


def _load(path: Path, limits: ExtractLimits) -> Source:
    facts = path.stat()
    # Reading a pipe would block forever.
    if not stat.S_ISREG(facts.st_mode):
        raise extract_errors.unsupported("not an ordinary file")
    if getattr(facts, "st_file_attributes", 0) & _NOT_HERE:
        raise extract_errors.unreadable("it is kept in the cloud only")
    with path.open("rb") as file:
        head = file.read(type_sniffing.HEAD_BYTES)
        if not head:
            _refuse_empty(path)
        kind = type_sniffing.sniff(path, head)
        if kind == "zip" and path.suffix.lower() == ".zip" and facts.st_size > limits.max_file_bytes:
            # Too large for a document; an archive has no limit, but its members have.
            raise extract_errors.unsupported("archive")
        if kind in MEDIA_KINDS:
            return Source(path, kind, head, limits)
        if facts.st_size > limits.max_file_bytes:
            raise extract_errors.too_large(limits.max_file_mb)
        # Read one byte more than the limit, to detect a file that has grown in the meantime.
        data = head + file.read(limits.max_file_bytes + 1 - len(head))
    if len(data) > limits.max_file_bytes:
        raise extract_errors.too_large(limits.max_file_mb)
    return _source(path, kind, data, limits)


def _source(path: PurePath, kind: str, data: bytes, limits: ExtractLimits) -> Source:
    """Complete the detection of the kind, and check a package before it is opened."""
    if kind == "ole":
        kind = type_sniffing.ole_kind(path, data)
    if kind in BY_KIND and BY_KIND[kind].is_plain_text:
        type_sniffing.refuse_hidden_binary(path, data)
    if kind != "zip":
        return Source(path, kind, data, limits)
    source = Source(path, type_sniffing.zip_kind(path, data), data, limits)
    zip_container.open_package(source).close()
    return source
