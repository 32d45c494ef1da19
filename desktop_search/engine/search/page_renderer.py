"""Pages drawn, and texts coloured, for whoever looks at them: behind, one at a time, and only the newest."""

import contextlib
import itertools
import logging
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_search.domain.errors import DesktopSearchError, FileVanishedError
from desktop_search.domain.page_images import PageImage, PageRequest
from desktop_search.domain.syntax_spans import HighlightRequest, SyntaxSpans
from desktop_search.own_files import remove_file
from desktop_search.paths import is_page_image_name, page_image_name
from desktop_search.store.sqlite.rows import PassageRow
from desktop_search.viewing.view_client import ViewClient, ViewDroppedError
from desktop_search.viewing.view_wire import ViewOrder

log = logging.getLogger(__name__)

Drawn = Future[PageImage | None]
"""None where something else was asked for before it was drawn."""
Colored = Future[SyntaxSpans | None]
"""Likewise."""

# A page is done in a tenth of a second mostly, and to end and start a child takes several: only one that takes this
# long is given up for the next.
_PATIENCE_S = 1.0
# Whoever leafs asks again sooner. A child takes some 50 MB, and at rest nothing is to be taken.
_IDLE_S = 30.0


@dataclass(slots=True)
class _Wanted:
    ask: Callable[[Callable[[], bool]], Any]
    """Asks the child; the argument tells whether the request was dropped."""
    future: "Future[Any]"


class PageRenderer:
    """Asked from one thread; answers from another."""

    def __init__(
        self,
        folder: Path,
        passage: Callable[[int], PassageRow | None],
        make_viewer: Callable[[], ViewClient] = ViewClient,
    ) -> None:
        """`folder`, one of ours, is where pixels are until they are fetched; `passage` looks one up."""
        self._folder = folder
        self._passage = passage
        self._viewer = make_viewer()
        self._numbers = itertools.count(1)
        self._changed = threading.Condition()
        self._waiting: _Wanted | None = None
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def draw(self, wish: PageRequest) -> Drawn:
        """Raises FileVanishedError where the passage is not in the index any more."""
        passage = self._passage(wish.passage_id)
        if passage is None:
            raise FileVanishedError("This passage is no longer in the index.", "Search again.")
        into = self._folder / page_image_name(os.getpid(), next(self._numbers))
        order = ViewOrder(passage.path, wish, passage.text, passage.page, passage.page_end, into)
        return self._put(lambda is_dropped: self._viewer.draw(order, is_dropped))

    def color(self, wish: HighlightRequest) -> Colored:
        """What the parts of a program's text are."""
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
        """End the child and remove pictures that were not fetched."""
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
                    # Before another thread may draw here.
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
            # What was drawn before and not fetched in the meantime is not wanted any more.
            self._clear()
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            answer = wanted.ask(is_dropped)
        except ViewDroppedError:
            wanted.future.set_result(None)
        except OSError as error:
            wanted.future.set_exception(_no_room(error))
        except Exception as error:  # Edge: the caller gets it, and the thread goes on.
            wanted.future.set_exception(error)
        else:
            wanted.future.set_result(answer)

    def _clear(self) -> None:
        """Remove the page images that were not fetched, and nothing else in the folder."""
        with contextlib.suppress(OSError):
            for path in list(self._folder.iterdir()):
                if is_page_image_name(path.name):
                    with contextlib.suppress(OSError):
                        remove_file(path)


def _no_room(error: OSError) -> DesktopSearchError:
    message = f"The page cannot be shown: {error.strerror or error}."
    return DesktopSearchError(message, "Free some space on the disk with the index, then try again.")
