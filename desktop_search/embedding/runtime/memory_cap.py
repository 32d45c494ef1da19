"""The cap on the memory of the model's process: it is started afresh where it keeps more, and given less at once."""

import logging
from collections.abc import Iterator, Sequence

from desktop_search.platform.processes.memory import automatic_cap_mb

log = logging.getLogger(__name__)

# The program's own libraries do not fit into less, whatever the settings say.
LEAST_CAP_MB = 256
# One that exceeds its cap sooner after its start will do so again: it is to get less at once.
FRESH_BATCHES = 20
# Portions smaller than this would save nothing more.
LEAST_CHARACTERS = 1_000


class MemoryCap:
    """Belongs to the thread that embeds passages; `note` and `set_cap` are for any."""

    def __init__(self) -> None:
        self.note = ""
        """What is to be said of it in the status line."""
        self._cap_mb = automatic_cap_mb()
        self._characters: int | None = None
        self._is_hopeless = False

    def set_cap(self, cap_mb: int) -> None:
        """Megabytes; 0 or less leaves it to the program."""
        cap_mb = max(LEAST_CAP_MB, cap_mb) if cap_mb > 0 else automatic_cap_mb()
        if cap_mb != self._cap_mb:
            self._cap_mb = cap_mb
            self._characters, self._is_hopeless, self.note = None, False, ""

    def portions(self, texts: Sequence[str]) -> Iterator[Sequence[str]]:
        """The texts in portions the process may be given at once; all together while nothing speaks against it."""
        if self._characters is None:
            yield from [texts] if texts else []
            return
        portion: list[str] = []
        for text in texts:
            if portion and sum(map(len, portion)) + len(text) > self._characters:
                yield portion
                portion = []
            portion.append(text)
        if portion:
            yield portion

    def is_too_much(self, used_mb: float, batches: int, characters: int) -> bool:
        """Whether a process is to be started afresh that keeps so much after its so many batches.

        `characters` is how much it was given last.
        """
        if used_mb <= self._cap_mb or self._is_hopeless:
            return False
        if batches <= FRESH_BATCHES:
            self._give_less(used_mb, characters)
        if not self._is_hopeless:
            log.info("the model's process keeps %.0f of %d MB after %d batches", used_mb, self._cap_mb, batches)
        return not self._is_hopeless

    def _give_less(self, used_mb: float, characters: int) -> None:
        if characters < 2 * LEAST_CHARACTERS:
            self._is_hopeless = True
            self.note = (
                f"The language model needs {used_mb:,.0f} MB of memory, but its limit is {self._cap_mb:,} "
                "MB. Raise the limit in the settings, or choose a smaller model."
            )
            log.warning("the model does not fit into %d MB", self._cap_mb)
            return
        self._characters = max(LEAST_CHARACTERS, characters // 2)
        self.note = (
            f"Texts are processed in smaller batches, because the language model is limited to {self._cap_mb:,} MB."
        )
