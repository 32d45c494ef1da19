"""Renders pages and highlights source code in the background, one request at a time; a new one replaces a
waiting one.
"""

import contextlib
import itertools
import logging
import os
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_search.domain.errors import DesktopSearchError, FileVanishedError
from desktop_search.domain.messages import Message
from desktop_search.domain.page_images import PageImage, PageRequest
from desktop_search.domain.recognition import RecognizedLine
from desktop_search.domain.syntax_spans import HighlightRequest, SyntaxSpans
from desktop_search.domain.thread_owner import owned
from desktop_search.own_files import remove_file
from desktop_search.paths import is_page_image_name, page_image_name
from desktop_search.store.sqlite.rows import PassageRow
from desktop_search.viewing.view_client import ViewClient, ViewDroppedError
from desktop_search.viewing.view_wire import ViewOrder

log = logging.getLogger(__name__)

Drawn = Future[PageImage | None]
"""Result is None if a newer request replaced this one."""
Colored = Future[SyntaxSpans | None]
"""Result is None if a newer request replaced this one."""

RecognizedPages = Callable[[int, int | None], Mapping[int, tuple[RecognizedLine, ...]]]

# Most pages render in a tenth of a second, and restarting the child takes several. So a render is aborted for a newer
# request only after this time.
_PATIENCE_S = 1.0
# Idle time before the child, which takes some 50 MB, is ended. Paging through a document asks again sooner.
_IDLE_S = 30.0


@dataclass(slots=True)
class _Wanted:
    ask: Callable[[Callable[[], bool]], Any]
    """Calls the child; the argument is a function that tells whether the request was dropped."""
    future: "Future[Any]"


@owned
class PageRenderer:
    """Request queue with one slot. Thread: engine; futures complete on another."""

    def __init__(
        self,
        folder: Path,
        passage: Callable[[int], PassageRow | None],
        make_viewer: Callable[[], ViewClient] = ViewClient,
        copy_of: Callable[[Path], Path] = lambda path: path,
        recognized: RecognizedPages = lambda _file_id, _page: {},
    ) -> None:
        """`folder` has the pixels until the client fetches them; it is one of ours. `passage` gets a passage by id.

        `copy_of` unpacks a member of a container; it is called on the thread that renders. `recognized` gets the
        recognized lines of a file by page: of one page or, with None, of all.
        """
        self._recognized = recognized
        self._copy_of = copy_of
        self._folder = folder
        self._passage = passage
        self._viewer = make_viewer()
        self._numbers = itertools.count(1)
        self._changed = threading.Condition()
        self._waiting: _Wanted | None = None
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def draw(self, wish: PageRequest) -> Drawn:
        """Render a page. Raises FileVanishedError if the passage is no longer in the index."""
        passage = self._passage(wish.passage_id)
        if passage is None:
            raise FileVanishedError(Message("This passage is no longer in the index."), Message("Search again."))
        into = self._folder / page_image_name(os.getpid(), next(self._numbers))
        # A search for words may end on any page.
        page = None if wish.seek else wish.page or passage.page or 1
        recognized = self._recognized(passage.file_id, page)

        def draw(is_dropped: Callable[[], bool]) -> PageImage:
            path = self._copy_of(passage.path) if passage.container else passage.path
            order = ViewOrder(path, wish, passage.text, passage.page, passage.page_end, into, passage.kind, recognized)
            return self._viewer.draw(order, is_dropped)

        return self._put(draw)

    def color(self, wish: HighlightRequest) -> Colored:
        """Highlight source code."""
        return self._put(lambda is_dropped: self._viewer.color(wish, is_dropped))

    def _put(self, ask: Callable[[Callable[[], bool]], Any]) -> "Future[Any]":
        wanted = _Wanted(ask, Future())
        with self._changed:
            before, self._waiting = self._waiting, wanted
            self._changed.notify()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="pages", daemon=True)
                self._thread.start()
        if before is not None:
            before.future.set_result(None)
        return wanted.future

    def close(self) -> None:
        """End the child and delete page images that were not fetched."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()
            thread = self._thread
        if thread is not None:
            thread.join(5.0)
        self._clear()

    def _run(self) -> None:
        self._clear()
        while True:
            with self._changed:
                came = self._changed.wait_for(lambda: self._waiting or self._is_closed, _IDLE_S)
                wanted, self._waiting = self._waiting, None
                if self._is_closed or (not came and wanted is None):
                    self._thread = None
                    self._viewer.close()
                    # While the lock is held, so that no new thread renders here yet.
                    self._clear()
                    break
            if wanted is not None:
                self._answer(wanted)
        if wanted is not None:
            wanted.future.set_result(None)

    def _answer(self, wanted: _Wanted) -> None:
        begun = time.monotonic()

        def is_dropped() -> bool:
            overtaken = self._waiting is not None and time.monotonic() - begun > _PATIENCE_S
            return self._is_closed or overtaken

        try:
            # Earlier images that were not fetched by now are no longer needed.
            self._clear()
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            answer = wanted.ask(is_dropped)
        except ViewDroppedError:
            wanted.future.set_result(None)
        except OSError as error:
            wanted.future.set_exception(_no_room(error))
        except Exception as error:  # Edge: the error is passed to the caller, and the thread continues.
            wanted.future.set_exception(error)
        else:
            wanted.future.set_result(answer)

    def _clear(self) -> None:
        """Delete the page images that were not fetched, and nothing else in the folder."""
        with contextlib.suppress(OSError):
            for path in list(self._folder.iterdir()):
                if is_page_image_name(path.name):
                    with contextlib.suppress(OSError):
                        remove_file(path)


def _no_room(error: OSError) -> DesktopSearchError:
    message = Message("The page cannot be shown: {reason}.", reason=error.strerror or error)
    return DesktopSearchError(message, Message("Free some space on the disk with the index, then try again."))
