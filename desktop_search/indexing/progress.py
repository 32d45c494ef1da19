"""Rates and estimates of the time left; pure arithmetic, the caller passes the time."""

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.domain.recognition import RecognitionProgress
from desktop_search.domain.status import Activity

# Half-life of a rate: steady over batches of half a second, and still adapts when the machine becomes busy.
HALF_LIFE_S = 30.0
READING_HALF_LIFE_S = 600.0
# A single slow file must not make the time left jump; a machine that becomes busy shows within half a minute.
STEADY_HALF_LIFE_S = 8.0
# Half-life at the start, and the seconds in which it grows by one second.
EAGER_HALF_LIFE_S, EAGER_FOR = 1.0, 4.0
# Minimum observed time before a rate is reported.
EVIDENCE_S = 2.0


class Rate:
    """Units per second of work, with exponential decay: work one half-life ago counts half."""

    def __init__(self, half_life_s: float = HALF_LIFE_S, evidence_s: float = EVIDENCE_S) -> None:
        self._half_life_s = half_life_s
        self._evidence_s = evidence_s
        self._units = 0.0
        self._seconds = 0.0
        self._seen_s = 0.0

    def add(self, units: float, seconds: float) -> None:
        """Add `units` done in `seconds` of work; do not include time spent on other work."""
        if seconds <= 0:
            return
        fade = 0.5 ** (seconds / self._half_life_s)
        self._units = self._units * fade + units
        self._seconds = self._seconds * fade + seconds
        self._seen_s += seconds

    @property
    def per_s(self) -> float | None:
        """The rate; None until enough time has been observed."""
        if self._seen_s < self._evidence_s or self._units <= 0:
            return None
        return self._units / self._seconds


class Forecast:
    """Estimates the time left from the rates of reading and embedding."""

    def __init__(self) -> None:
        # One book takes as long as a hundred letters, so the half-life for files is longer.
        self.reading = Rate(READING_HALF_LIFE_S)
        self.embedding = Rate()
        self._texts_per_file = Rate(READING_HALF_LIFE_S)

    def files_read(self, files: int, seconds: float, texts_to_embed: int) -> None:
        """Record completed files, and the number of their texts that need a vector."""
        self.reading.add(files, seconds)
        self._texts_per_file.add(texts_to_embed, seconds)

    def texts_embedded(self, texts: int, seconds: float) -> None:
        self.embedding.add(texts, seconds)

    def seconds_left(self, files_waiting: int, texts_waiting: int, with_meaning: bool) -> float | None:
        """Estimate the time until the queues are empty; 0 if they are, None without a basis for an estimate."""
        left = 0.0
        texts = float(texts_waiting)
        if files_waiting:
            files_per_s = self.reading.per_s
            if files_per_s is None:
                return None
            left += files_waiting / files_per_s
            texts += files_waiting * (self._texts_per_file.per_s or 0.0) / files_per_s
        if with_meaning and texts >= 1:
            texts_per_s = self.embedding.per_s
            if texts_per_s is None:
                return None
            left += texts / texts_per_s
        return left


class SteadyTime:
    """Smooths the time left for display: it counts down like a clock and adapts gradually to new estimates."""

    def __init__(self, half_life_s: float = STEADY_HALF_LIFE_S) -> None:
        self._half_life_s = half_life_s
        self._told_s: float | None = None
        self._at_s = self._first_s = 0.0

    def tell(self, seconds_left: float | None, now_s: float) -> float | None:
        """Return the time to show for an estimate; None and 0 are returned unchanged, and reset the smoothing."""
        if not seconds_left:
            self._told_s = None
            return seconds_left
        if self._told_s is None:
            told, self._first_s = seconds_left, now_s
        else:
            passed = max(0.0, now_s - self._at_s)
            # Early estimates are poor, so they are corrected faster.
            half_life_s = min(self._half_life_s, EAGER_HALF_LIFE_S + (now_s - self._first_s) / EAGER_FOR)
            kept = 0.5 ** (passed / half_life_s)
            # Weighted geometric mean: two hours to five minutes is as far as ten minutes to 25 seconds.
            before = max(1.0, self._told_s - passed)
            told = float(before**kept * max(1.0, seconds_left) ** (1 - kept))
        self._told_s, self._at_s = told, now_s
        return told


@dataclass(frozen=True, slots=True)
class Tally:
    """Totals of completed work; the difference of two is the work done in between."""

    files_seen: int = 0
    files_indexed: int = 0
    files_unchanged: int = 0
    files_failed: int = 0
    files_skipped: int = 0
    files_removed: int = 0
    passages: int = 0
    """Passages of the indexed files."""
    passages_embedded: int = 0
    """Texts embedded by the model."""
    passages_from_cache: int = 0
    """Passages of the indexed files whose vector already existed."""

    def __sub__(self, earlier: "Tally") -> "Tally":
        return Tally(*(getattr(self, name) - getattr(earlier, name) for name in self.__slots__))

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class IndexerProgress:
    """Snapshot of the indexer's progress; immutable and replaced as a whole, so any thread may read it."""

    activity: Activity = Activity.STARTING
    current_file: str = ""
    passages_per_s: float | None = None
    seconds_left: float | None = None
    message: Message = NO_MESSAGE
    """One sentence about a problem of the whole index; else empty."""
    trouble: Message = NO_MESSAGE
    """The problem that indexing is waiting out, if any; included in the message."""
    note: Message = NO_MESSAGE
    """One sentence about what limits the speed but is no problem; else empty."""
    paused: bool = False
    tally: Tally = Tally()
    recognition: RecognitionProgress = RecognitionProgress()
