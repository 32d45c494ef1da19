"""Rates and the time left; pure arithmetic, the clock is the caller's."""

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.status import Activity

# Long enough to be steady over batches of half a second, short enough to follow a machine that gets busy.
HALF_LIFE_S = 30.0
READING_HALF_LIFE_S = 600.0
# A single slow file must not make the time left jump; a machine that gets busy shows within half a minute.
STEADY_HALF_LIFE_S = 8.0
# In the beginning it follows as fast as this, and by each second a part of one slower.
EAGER_HALF_LIFE_S, EAGER_FOR = 1.0, 4.0
# Work seen for less time than this says nothing yet.
EVIDENCE_S = 2.0


class Rate:
    """Units per second of work, where what lies a half-life back counts half."""

    def __init__(self, half_life_s: float = HALF_LIFE_S, evidence_s: float = EVIDENCE_S) -> None:
        self._half_life_s = half_life_s
        self._evidence_s = evidence_s
        self._units = 0.0
        self._seconds = 0.0
        self._seen_s = 0.0

    def add(self, units: float, seconds: float) -> None:
        """`units` were done in `seconds` of work; time spent on something else is not passed in."""
        if seconds <= 0:
            return
        fade = 0.5 ** (seconds / self._half_life_s)
        self._units = self._units * fade + units
        self._seconds = self._seconds * fade + seconds
        self._seen_s += seconds

    @property
    def per_s(self) -> float | None:
        """None until there is evidence."""
        if self._seen_s < self._evidence_s or self._units <= 0:
            return None
        return self._units / self._seconds


class Forecast:
    """How fast files are read and texts embedded, and what that means for what waits."""

    def __init__(self) -> None:
        # One book takes as long as a hundred letters, so files are counted over a longer time.
        self.reading = Rate(READING_HALF_LIFE_S)
        self.embedding = Rate()
        self._texts_per_file = Rate(READING_HALF_LIFE_S)

    def files_read(self, files: int, seconds: float, texts_to_embed: int) -> None:
        """Files were dealt with, and brought texts that need a vector."""
        self.reading.add(files, seconds)
        self._texts_per_file.add(texts_to_embed, seconds)

    def texts_embedded(self, texts: int, seconds: float) -> None:
        self.embedding.add(texts, seconds)

    def seconds_left(self, files_waiting: int, texts_waiting: int, with_meaning: bool) -> float | None:
        """Time until nothing waits; None while there is no ground for a figure. 0 when nothing waits."""
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
    """The time left as a person is told: it runs down like a clock, and follows new reckonings by and by."""

    def __init__(self, half_life_s: float = STEADY_HALF_LIFE_S) -> None:
        self._half_life_s = half_life_s
        self._told_s: float | None = None
        self._at_s = self._first_s = 0.0

    def tell(self, seconds_left: float | None, now_s: float) -> float | None:
        """The time to show for an estimate; None and 0 are returned as they are, and reset it."""
        if not seconds_left:
            self._told_s = None
            return seconds_left
        if self._told_s is None:
            told, self._first_s = seconds_left, now_s
        else:
            passed = max(0.0, now_s - self._at_s)
            # The first reckonings know little, and are soon corrected.
            half_life_s = min(self._half_life_s, EAGER_HALF_LIFE_S + (now_s - self._first_s) / EAGER_FOR)
            kept = 0.5 ** (passed / half_life_s)
            # By their ratio: from two hours to five minutes it is as far as from ten minutes to 25 seconds.
            before = max(1.0, self._told_s - passed)
            told = float(before**kept * max(1.0, seconds_left) ** (1 - kept))
        self._told_s, self._at_s = told, now_s
        return told


@dataclass(frozen=True, slots=True)
class Tally:
    """What was done so far; two of them subtracted are what was done between."""

    files_seen: int = 0
    files_indexed: int = 0
    files_unchanged: int = 0
    files_failed: int = 0
    files_skipped: int = 0
    files_removed: int = 0
    passages: int = 0
    """Passages of the files indexed."""
    passages_embedded: int = 0
    """Texts the model was given."""
    passages_from_cache: int = 0
    """Passages of the files indexed whose vector was there already."""

    def __sub__(self, earlier: "Tally") -> "Tally":
        return Tally(*(getattr(self, name) - getattr(earlier, name) for name in self.__slots__))

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class IndexerProgress:
    """What the indexer is at; replaced whole, so any thread may read it."""

    activity: Activity = Activity.STARTING
    current_file: str = ""
    passages_per_s: float | None = None
    seconds_left: float | None = None
    message: str = ""
    """One sentence on trouble that concerns the whole index; else empty."""
    trouble: str = ""
    """Where indexing waits for trouble to pass, that trouble alone; it is part of the message."""
    note: str = ""
    """One sentence on what keeps it from its best and is no trouble; else empty."""
    paused: bool = False
    tally: Tally = Tally()
