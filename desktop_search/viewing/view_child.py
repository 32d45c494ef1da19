"""Main loop of the rendering process: one page or text at a time, at low priority; exits with its parent."""

import json
import logging
import os
import queue
import sys
import threading
from typing import Any

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.page_images import PICTURE_KINDS
from desktop_search.domain.redaction import traceback_text
from desktop_search.extract.extract_wire import READY, error_message, line
from desktop_search.platform.processes.child_setup import limit_memory, offer_to_oom_killer, take_stdout
from desktop_search.platform.processes.process_priority import lower_priority
from desktop_search.viewing import view_wire
from desktop_search.viewing.passage_locator import PassageText
from desktop_search.viewing.view_wire import ViewLimits

log = logging.getLogger(__name__)


def run() -> int:
    """Handle requests on standard input until it closes."""
    out = take_stdout()
    # Normal disk priority, because the user is waiting for the page.
    lower_priority()
    offer_to_oom_killer()
    orders: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_read_orders, args=(orders,), name="orders", daemon=True).start()
    limits = ViewLimits(**json.loads(orders.get()))
    limit_memory(limits.memory_mb)
    out.write(line(READY))
    out.flush()
    while True:
        out.write(line(_answer(orders.get(), limits)))
        out.flush()


def _answer(request: bytes, limits: ViewLimits) -> dict[str, Any]:
    try:
        message = json.loads(request)
        return _colored(**message["colors"]) if "colors" in message else _drawn(view_wire.order_of(message))
    except DesktopSearchError as error:
        return error_message(error)
    except MemoryError:
        return error_message(view_wire.too_much_memory(limits.memory_mb))
    except Exception as error:
        log.error("drawing a page failed\n%s", traceback_text(error))
        return error_message(view_wire.not_drawn())


def _drawn(order: view_wire.ViewOrder) -> dict[str, Any]:
    # Imported after the limits are set, so that they apply to the memory it uses.
    if order.kind in PICTURE_KINDS:
        from desktop_search.viewing.picture_renderer import draw_picture as draw
    else:
        from desktop_search.viewing.pdf_renderer import draw_page as draw

    passage = PassageText(order.text, order.page, order.page_end)
    return view_wire.picture_message(draw(order.path, order.wish, passage, order.recognized, order.into))


def _colored(name: str, text: str) -> dict[str, Any]:
    from desktop_search.viewing.syntax_highlighting import color_text

    return view_wire.spans_message(color_text(name, text))


def _read_orders(orders: "queue.SimpleQueue[bytes]") -> None:
    """Exit the process when the parent is gone, even in the middle of a page."""
    try:
        for request in sys.stdin.buffer:
            orders.put(request)
    finally:
        os._exit(0)
