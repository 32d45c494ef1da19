"""Lazily created indexer: it starts once a token counter exists; tasks are queued until then."""

from collections.abc import Callable

from desktop_search.domain.thread_owner import any_thread, owned
from desktop_search.embedding.interfaces import TokenCounter
from desktop_search.indexing.progress import IndexerProgress
from desktop_search.indexing.worker.indexer import Indexer

Task = Callable[[Indexer], None]


@owned
class IndexerHandle:
    """Owns the indexer. Thread: engine."""

    def __init__(self, make: Callable[[TokenCounter], Indexer]) -> None:
        self._make = make
        self._indexer: Indexer | None = None
        self._tasks: list[Task] = []
        self._is_held = False
        self._counter: TokenCounter | None = None

    @property
    @any_thread
    def progress(self) -> IndexerProgress | None:
        """Progress of the indexer; None until it is created."""
        return self._indexer.progress if self._indexer else None

    @property
    @any_thread
    def thread(self) -> Indexer | None:
        """The indexer thread; None until it is created."""
        return self._indexer

    def ask(self, task: Task) -> None:
        """Run a task on the indexer, or queue it until there is one."""
        if self._indexer is not None:
            task(self._indexer)
        else:
            self._tasks.append(task)

    def tell(self, task: Task) -> None:
        """Run a task on the indexer if there is one; it is queued only while creation is on hold."""
        if self._indexer is not None:
            task(self._indexer)
        elif self._is_held:
            # The model and the vectors may be delivered during the hold, and only once.
            self._tasks.append(task)

    def hold(self) -> None:
        """Delay the creation of the indexer until `release`, because the settings are not known yet."""
        self._is_held = True

    def release(self) -> None:
        """End the hold. Creates the indexer if a token counter is known; queued tasks run first."""
        self._is_held = False
        if self._counter is not None:
            self.take_counter(self._counter)

    def take_counter(self, counter: TokenCounter) -> None:
        """Set the token counter. The first one creates the indexer; later ones, of other models, are passed to it."""
        if self._indexer is not None:
            self._indexer.set_model(None, counter)
            return
        if self._is_held:
            self._counter = counter
            return
        indexer = self._make(counter)
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task(indexer)
        # Publish it only after its tasks are queued, so that no thread sees it idle before.
        self._indexer = indexer
        indexer.start()

    @any_thread
    def wait_until_idle(self, timeout_s: float) -> bool | None:
        """Like `Indexer.wait_until_idle`; None, without waiting, if there is no indexer."""
        indexer = self._indexer
        return indexer.wait_until_idle(timeout_s) if indexer is not None else None

    @any_thread
    def wait_for_commands(self, timeout_s: float) -> None:
        """Like `Indexer.wait_for_commands`; returns immediately if there is no indexer."""
        indexer = self._indexer
        if indexer is not None:
            indexer.wait_for_commands(timeout_s)

    def stop(self, timeout_s: float) -> None:
        """Stop the indexer after its current step and wait for that."""
        if self._indexer is not None:
            self._indexer.stop(timeout_s)
