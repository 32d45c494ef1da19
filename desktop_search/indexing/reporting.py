"""What others see of the indexer: one snapshot, replaced whole."""

import time
from collections.abc import Callable
from dataclasses import replace

from desktop_search.domain.status import Activity
from desktop_search.indexing.progress import Forecast, IndexerProgress, SteadyTime, Tally
from desktop_search.store.sqlite.rows import CatalogCounts

PUBLISH_EVERY_S = 0.25
GOES_ON = "Indexing then continues automatically."


class Reporter:
    """Keeps count of what is done, and makes the snapshot of it; all on the indexer's thread."""

    def __init__(self, on_progress: Callable[[], None]) -> None:
        self.progress = IndexerProgress()
        """The snapshot; any thread may read it."""
        self.forecast = Forecast()
        self.trouble = ""
        """Why indexing waits just now; goes with the next step that succeeds."""
        self.lasting_trouble = ""
        """What stays wrong while indexing goes on."""
        self.note = ""
        """What keeps indexing from its best and is no trouble."""
        self._tally = Tally()
        self._steady = SteadyTime()
        self._on_progress = on_progress
        self._published = 0.0

    def count(self, done: Tally) -> None:
        """Add what was done."""
        self._tally += done

    def is_due(self, activity: Activity) -> bool:
        """False while the snapshot is fresh and says the same activity."""
        return activity is not self.progress.activity or time.monotonic() - self._published >= PUBLISH_EVERY_S

    def publish(self, activity: Activity, current_file: str, counts: CatalogCounts, with_meaning: bool) -> None:
        """Tell of work that goes on."""
        left_s = self.forecast.seconds_left(counts.waiting, _texts_left(counts), with_meaning)
        self._replace(
            replace(
                self.progress,
                activity=activity,
                current_file=current_file,
                passages_per_s=self.forecast.embedding.per_s,
                seconds_left=self._steady.tell(left_s, time.monotonic()),
                paused=False,
            )
        )

    def publish_rest(self, activity: Activity) -> None:
        """Tell that nothing goes on; asks nothing of the catalog, which may be what is in trouble."""
        self._steady.tell(None, time.monotonic())
        self._replace(
            replace(
                self.progress,
                activity=activity,
                current_file="",
                passages_per_s=None,
                seconds_left=None,
                paused=activity is Activity.PAUSED,
            )
        )

    def _replace(self, progress: IndexerProgress) -> None:
        self._published = time.monotonic()
        message = f"{self.trouble} {GOES_ON}" if self.trouble else self.lasting_trouble
        self.progress = replace(progress, message=message, trouble=self.trouble, note=self.note, tally=self._tally)
        self._on_progress()


def _texts_left(counts: CatalogCounts) -> int:
    """While another model is on its way, what waits for it; of the rest the present one embeds only what is new."""
    return counts.texts_coming or counts.texts_waiting
