"""Downloads models from the hub and imports local ones. Only a download contacts another machine."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_search.domain.errors import ModelMissingError, ModelStoppedError
from desktop_search.domain.messages import Message
from desktop_search.domain.status import ModelDownload
from desktop_search.domain.thread_owner import owned
from desktop_search.engine.api import Imported

if TYPE_CHECKING:
    from desktop_search.embedding.download.model_sources import ModelSource

# Throttle of progress notifications, as for status events.
_TELL_EVERY_S = 0.25


@dataclass(slots=True)
class _Running:
    name: str
    done: "Future[None]" = field(default_factory=Future)
    is_stopped: bool = False
    have: int = 0
    total: int = 0
    notified_at: float = 0.0


@owned
class ModelDownloads:
    """Downloads and imports, each on a background thread of its own. Thread: engine."""

    def __init__(
        self,
        models_dir: Path,
        post: Callable[[Callable[[], None]], None],
        changed: Callable[[], None],
        arrived: Callable[[str], None],
    ) -> None:
        """`changed` is called, from any thread, when `running` changes; `arrived` gets the id of an available model."""
        self._models_dir = models_dir
        self._post = post
        self._changed = changed
        self._arrived = arrived
        self._downloads: dict[str, _Running] = {}
        self._is_closed = False

    def running(self) -> tuple[ModelDownload, ...]:
        """Downloads in progress."""
        return tuple(
            ModelDownload(model_id, one.name, one.have, one.total) for model_id, one in self._downloads.items()
        )

    def download(self, model_id: str, mirror: str) -> "Future[None]":
        """Start a download, or join the one in progress.

        Raises ModelMissingError for an unknown model, ModelBrokenError for one that this installation cannot run. After
        `stop`, the future raises DownloadStoppedError.
        """
        from desktop_search.embedding.download.model_sources import download
        from desktop_search.embedding.download.rerankers import find_reranker
        from desktop_search.embedding.models.model_catalog import find_card
        from desktop_search.embedding.runtime.devices import require_torch

        if model_id in self._downloads:
            return self._downloads[model_id].done
        card = find_card(model_id) or find_reranker(model_id)
        if card is None or not card.downloadable:
            raise ModelMissingError(
                Message('There is no model "{model}" to download.', model=model_id),
                Message("Choose one from the list."),
            )
        if card.needs_torch:
            require_torch(card.name)
        one = self._downloads[model_id] = _Running(card.name)

        def fetch() -> None:
            progress: Callable[[int, int], None] = lambda have, total: self._note(one, have, total)  # noqa: E731
            download(card, self._models_dir, progress, mirror=mirror, should_stop=lambda: one.is_stopped)

        self._in_thread(fetch, lambda trouble, _: self._end_download(model_id, trouble))
        self._changed()
        return one.done

    def stop(self, model_id: str) -> None:
        """Cancel a download and delete its partial data."""
        if model_id in self._downloads:
            self._downloads[model_id].is_stopped = True

    def import_model(self, given: Path) -> "Future[Imported]":
        """Import a model from a folder or a file, and test it before it is listed."""
        from desktop_search.embedding.download.model_import import import_model
        from desktop_search.engine.models.model_selection import try_out

        done: Future[Imported] = Future()

        def end(trouble: BaseException | None, source: "ModelSource | None") -> None:
            if trouble is not None or source is None:
                done.set_exception(trouble or AssertionError("nothing came of an import"))
                return
            done.set_result(Imported(source.card.model_id, source.card.name))
            self._arrived(source.card.model_id)

        self._in_thread(lambda: import_model(given, self._models_dir, try_out), end)
        return done

    def close(self) -> None:
        """Stop downloads at their next chunk. Partial data is kept."""
        self._is_closed = True

    def _in_thread(self, work: Callable[[], Any], end: Callable[[BaseException | None, Any], None]) -> None:
        def run() -> None:
            trouble: BaseException | None = None
            result = None
            try:
                result = work()
            except BaseException as error:
                trouble = error
            if not self._is_closed:
                self._post(lambda: end(trouble, result))

        threading.Thread(target=run, name="model arrival", daemon=True).start()

    def _note(self, one: _Running, have: int, total: int) -> None:
        if self._is_closed:
            raise ModelStoppedError(Message("The engine is shutting down."))
        one.have, one.total = have, total
        if time.monotonic() - one.notified_at >= _TELL_EVERY_S:
            one.notified_at = time.monotonic()
            self._changed()

    def _end_download(self, model_id: str, trouble: BaseException | None) -> None:
        one = self._downloads.pop(model_id)
        self._changed()
        if trouble is not None:
            one.done.set_exception(trouble)
            return
        one.done.set_result(None)
        self._arrived(model_id)
