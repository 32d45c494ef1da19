"""Publishes the indexer's progress as a snapshot that is replaced as a whole."""

import time
from collections.abc import Callable
from dataclasses import replace

from desktop_search.domain.messages import NO_MESSAGE, Message, joined
from desktop_search.domain.recognition import RecognitionProgress
from desktop_search.domain.status import Activity
from desktop_search.domain.thread_owner import owned
from desktop_search.indexing.progress import Forecast, IndexerProgress, SteadyTime, Tally
from desktop_search.store.sqlite.rows import CatalogCounts

PUBLISH_EVERY_S = 0.25
GOES_ON = Message("Indexing then continues automatically.")


@owned
class Reporter:
    """Counts completed work and publishes snapshots. Thread: indexer."""

    def __init__(self, on_progress: Callable[[], None]) -> None:
        self.progress = IndexerProgress()
        """The snapshot; may be read from any thread."""
        self.forecast = Forecast()
        self.trouble = NO_MESSAGE
        """Why indexing is waiting; cleared by the next step that succeeds."""
        self.lasting_trouble = NO_MESSAGE
        """A problem that remains while indexing continues."""
        self.note = NO_MESSAGE
        """What limits the speed but is no problem."""
        self.recognition = RecognitionProgress()
        self._tally = Tally()
        self._steady = SteadyTime()
        self._on_progress = on_progress
        self._published = 0.0

    def count(self, done: Tally) -> None:
        """Add completed work."""
        self._tally += done

    def is_due(self, activity: Activity) -> bool:
        """False if the snapshot is recent and shows the same activity."""
        return activity is not self.progress.activity or time.monotonic() - self._published >= PUBLISH_EVERY_S

    def publish(self, activity: Activity, current_file: str, counts: CatalogCounts, with_meaning: bool) -> None:
        """Publish a snapshot while work is in progress."""
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
        """Publish a snapshot while no work is in progress; does not query the catalog, which may be at fault."""
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
        message = joined(self.trouble, GOES_ON) if self.trouble else self.lasting_trouble
        self.progress = replace(
            progress,
            message=message,
            trouble=self.trouble,
            note=self.note,
            tally=self._tally,
            recognition=self.recognition,
        )
        self._on_progress()


def _texts_left(counts: CatalogCounts) -> int:
    """Return the number of texts to embed.

    During a switch of models these are the coming model's, since the current model embeds only new texts.
    """
    return counts.texts_coming or counts.texts_waiting
