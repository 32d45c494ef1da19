"""The indexer as the engine has it: made once tokens can be counted, with what was asked of it until then."""

from collections.abc import Callable

from desktop_search.embedding.interfaces import TokenCounter
from desktop_search.indexing.progress import IndexerProgress
from desktop_search.indexing.worker.indexer import Indexer

Task = Callable[[Indexer], None]


class IndexerHandle:
    """Belongs to the engine's thread, but for `progress` and the waiting, which are for any."""

    def __init__(self, make: Callable[[TokenCounter], Indexer]) -> None:
        self._make = make
        self._indexer: Indexer | None = None
        self._tasks: list[Task] = []
        self._is_held = False
        self._counter: TokenCounter | None = None

    @property
    def progress(self) -> IndexerProgress | None:
        """How it stands; None before there is one."""
        return self._indexer.progress if self._indexer else None

    @property
    def thread(self) -> Indexer | None:
        """The thread itself; None before there is one."""
        return self._indexer

    def ask(self, task: Task) -> None:
        """Have this done, if need be once there is an indexer."""
        if self._indexer is not None:
            task(self._indexer)
        else:
            self._tasks.append(task)

    def tell(self, task: Task) -> None:
        """What only an indexer that is there need know."""
        if self._indexer is not None:
            task(self._indexer)
        elif self._is_held:
            # The model and the vectors come meanwhile, and are not told again.
            self._tasks.append(task)

    def hold(self) -> None:
        """Make no indexer before `release`, as it is not known yet what may be indexed."""
        self._is_held = True

    def release(self) -> None:
        """Make the indexer, once tokens can be counted; it begins with what was asked of it and told to it."""
        self._is_held = False
        if self._counter is not None:
            self.take_counter(self._counter)

    def take_counter(self, counter: TokenCounter) -> None:
        """The first counter makes the indexer; a later one, of another model, is told to it."""
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
        # Others see it only now that what was asked for is in its inbox, and so never find it idle before.
        self._indexer = indexer
        indexer.start()

    def wait_until_idle(self, timeout_s: float) -> bool | None:
        """As the indexer's; None at once where there is none."""
        indexer = self._indexer
        return indexer.wait_until_idle(timeout_s) if indexer is not None else None

    def wait_until_told(self, timeout_s: float) -> None:
        """As the indexer's; nothing is waited for where there is none."""
        indexer = self._indexer
        if indexer is not None:
            indexer.wait_until_told(timeout_s)

    def stop(self, timeout_s: float) -> None:
        """End the slice in hand, and wait for that."""
        if self._indexer is not None:
            self._indexer.stop()
            if self._indexer.ident is not None:
                self._indexer.join(timeout_s)
