"""Indexing speed of the last minutes, computed from the status messages of the engine."""

from collections import deque
from time import monotonic

from PySide6.QtCore import QObject

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.status import IndexStatus
from desktop_search.ui.client.engine_client import EngineClient

SPAN_S = 600
# A batch takes some seconds on a slow machine; shorter bins would show single batches instead of a speed.
BIN_S = 5
BINS = SPAN_S // BIN_S
# Moving average over this number of bins, for the same reason.
SMOOTHED_BINS = 3


@dataclass(frozen=True, slots=True)
class Speeds:
    """Units per second for each bin, oldest first."""

    passages: tuple[float, ...] = (0.0,) * BINS
    files: tuple[float, ...] = (0.0,) * BINS

    @property
    def is_idle(self) -> bool:
        """True if nothing was indexed in the whole time span."""
        return not any(self.passages) and not any(self.files)


@dataclass(frozen=True, slots=True)
class _Counts:
    files: int
    passages: int
    is_switching: bool


class SpeedHistory(QObject):
    """Counts from the first status on; no timer runs, so it costs nothing while the engine is idle."""

    def __init__(self, client: EngineClient) -> None:
        super().__init__(client)
        self._before: _Counts | None = None
        self._bins: deque[tuple[int, int, int]] = deque(maxlen=BINS)
        client.status_changed.connect(lambda status: self.take(status, monotonic()))
        # A new engine starts with the counts of the existing index, which was not indexed just now.
        client.ready.connect(self._forget)

    def take(self, status: IndexStatus, now_s: float) -> None:
        """Add the difference to the previous status."""
        switch = status.switch
        passages = switch.passages_done if switch else status.passages_embedded
        now = _Counts(status.files_done, passages, switch is not None)
        before, self._before = self._before, now
        if before is None or before.is_switching != now.is_switching:
            return
        files, passages = max(0, now.files - before.files), max(0, now.passages - before.passages)
        if not files and not passages:
            return
        at = int(now_s // BIN_S)
        if self._bins and self._bins[-1][0] == at:
            _, more_files, more_passages = self._bins.pop()
            files, passages = files + more_files, passages + more_passages
        self._bins.append((at, files, passages))

    def speeds(self, now_s: float) -> Speeds:
        """Return the speeds up to the last full bin."""
        last = int(now_s // BIN_S)
        first = last - BINS
        files, passages = [0.0] * BINS, [0.0] * BINS
        for at, some_files, some_passages in self._bins:
            for later in range(SMOOTHED_BINS):
                number = at + later - first
                if 0 <= number < BINS:
                    files[number] += some_files / (BIN_S * SMOOTHED_BINS)
                    passages[number] += some_passages / (BIN_S * SMOOTHED_BINS)
        return Speeds(tuple(passages), tuple(files))

    def _forget(self) -> None:
        self._before = None
