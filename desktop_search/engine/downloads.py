"""Models fetched from the hub: the only thing that contacts another machine, and only when asked."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from desktop_search.domain.errors import ModelMissingError


class ModelDownloads:
    """Each in a thread of its own. Belongs to the engine's thread, in which both functions are called."""

    def __init__(
        self,
        models_dir: Path,
        post: Callable[[Callable[[], None]], None],
        tell: Callable[[str], None],
        arrived: Callable[[str], None],
    ) -> None:
        """`tell` gets a sentence on the progress, empty at the end, from any thread; `arrived` a model's id."""
        self._models_dir = models_dir
        self._post = post
        self._tell = tell
        self._arrived = arrived

    def begin(self, model_id: str) -> "Future[None]":
        """Fetch it; raises ModelMissingError where nobody knows it."""
        from desktop_search.embedding.catalogue import find_card
        from desktop_search.embedding.sources import download

        card = find_card(model_id)
        if card is None:
            raise ModelMissingError(f'There is no model "{model_id}" to download.', "Choose one from the list.")
        done: Future[None] = Future()

        def fetch() -> None:
            trouble: BaseException | None = None
            try:
                download(card, self._models_dir, lambda have, total: self._tell(_sentence(card.name, have, total)))
            except BaseException as error:
                trouble = error
            self._post(lambda: self._end(model_id, done, trouble))

        self._tell(_sentence(card.name, 0, 0))
        threading.Thread(target=fetch, name="download", daemon=True).start()
        return done

    def _end(self, model_id: str, done: "Future[None]", error: BaseException | None) -> None:
        self._tell("")
        if error is not None:
            done.set_exception(error)
            return
        done.set_result(None)
        self._arrived(model_id)


def _sentence(name: str, have: int, total: int) -> str:
    return f"Downloading {name}" + (f", {have / total:.0%}." if total else ".")
