"""Main loop of the extraction process: one file at a time, at low priority; exits with its parent."""

import json
import logging
import os
import queue
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from desktop_search.domain.documents import Section
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.redaction import traceback_text
from desktop_search.extract import extract_errors, extract_wire
from desktop_search.extract.members import MemberContent, MemberHeader, MemberWish
from desktop_search.extract.source import ExtractLimits
from desktop_search.platform.processes.child_setup import (
    limit_computing,
    limit_memory,
    offer_to_oom_killer,
    take_stdout,
)
from desktop_search.platform.processes.process_priority import lower_priority

log = logging.getLogger(__name__)

# The parent enforces the time limit; past this multiple of it, the parent is gone.
_HARD_LIMIT_FACTOR = 2.0
# Bytes of a copied member in one message.
_COPY_BLOCK = 1 << 18


def run(
    prepare: Callable[[Section], Section], is_secret: Callable[[str, bytes], bool] = lambda name, data: False
) -> int:
    """Handle requests on standard input until it closes.

    `prepare` completes each section before it is sent; `is_secret` judges a member of a container by name and content.
    """
    out = take_stdout()
    lower_priority(disk_when_idle=True)
    offer_to_oom_killer()
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_read_requests, args=(requests,), name="requests", daemon=True).start()
    limits = ExtractLimits(**json.loads(requests.get()))
    limit_memory(limits.memory_mb)
    # Imported after the limits are set, so that they apply to the memory it uses.
    from desktop_search.extract.registry import read_document

    def send_document(path: Path) -> None:
        document = read_document(path, limits)
        for section in document.sections:
            _send(out, extract_wire.section_message(prepare(section)))
        _send(out, extract_wire.document_message(document))

    _send(out, extract_wire.READY)
    while True:
        request = json.loads(requests.get())
        path = Path(os.fsdecode(request["path"]))
        limit_computing(limits.timeout_s * _HARD_LIMIT_FACTOR)
        try:
            if "member" in request:
                _send_copy(out, path, request["member"], limits)
            elif "members" in request:
                _send_members(out, path, limits, requests, prepare, is_secret)
            else:
                send_document(path)
        except DesktopSearchError as error:
            _send(out, extract_wire.error_message(error))
        except MemoryError:
            _send(out, extract_wire.error_message(extract_errors.too_much_memory(limits.memory_mb)))
        except RecursionError:
            _send(out, extract_wire.error_message(extract_errors.damaged()))
        except Exception as error:
            log.error("reading a %s file failed\n%s", path.suffix, traceback_text(error))
            _send(out, extract_wire.error_message(extract_errors.not_understood()))
        limit_computing(0)


def _send_members(
    out: BinaryIO,
    path: Path,
    limits: ExtractLimits,
    requests: "queue.SimpleQueue[bytes]",
    prepare: Callable[[Section], Section],
    is_secret: Callable[[str, bytes], bool],
) -> None:
    """Send the members of a container; the parent decides about each of them first."""
    from desktop_search.extract.containers.member_reader import MemberReader

    def ask(header: MemberHeader) -> MemberWish:
        _send(out, extract_wire.member_message(header))
        wish = extract_wire.wish_of(json.loads(requests.get())["wish"])
        limit_computing(limits.timeout_s * _HARD_LIMIT_FACTOR)
        return wish

    def tell(content: MemberContent) -> None:
        for section in content.document.sections if content.document else ():
            _send(out, extract_wire.section_message(prepare(section)))
        _send(out, extract_wire.content_message(content))

    notes = MemberReader(limits, ask, tell, is_secret).read(path)
    _send(out, extract_wire.notes_message(notes))


def _send_copy(out: BinaryIO, path: Path, member: str, limits: ExtractLimits) -> None:
    from desktop_search.extract.containers.member_reader import copy_member

    size = 0
    for data in copy_member(path, member, limits):
        size += len(data)
        for start in range(0, len(data), _COPY_BLOCK):
            _send(out, extract_wire.bytes_message(data[start : start + _COPY_BLOCK]))
    _send(out, {"copied": size})


def _send(out: BinaryIO, message: dict[str, Any]) -> None:
    out.write(extract_wire.line(message))
    if "section" not in message:
        out.flush()


def _read_requests(requests: "queue.SimpleQueue[bytes]") -> None:
    """Exit the process when the parent is gone, even in the middle of a file."""
    try:
        for request in sys.stdin.buffer:
            requests.put(request)
    finally:
        os._exit(0)
