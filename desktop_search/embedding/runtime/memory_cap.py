"""Memory cap of the model's process: it is restarted if it exceeds the cap, and gets smaller batches if needed."""

import logging
from collections.abc import Iterator, Sequence

from desktop_search.domain.messages import NO_MESSAGE, Message
from desktop_search.platform.processes.memory import automatic_cap_mb

log = logging.getLogger(__name__)

# The program's own libraries need this much, whatever the settings say.
LEAST_CAP_MB = 256
# A process that exceeds its cap within this number of batches will do so again, so it gets smaller batches.
FRESH_BATCHES = 20
# Smaller batches would not save memory.
LEAST_CHARACTERS = 1_000


class MemoryCap:
    """Memory cap of one model. Used by one thread at a time: the one that embeds passages, which pipelines replace."""

    def __init__(self) -> None:
        self.note = NO_MESSAGE
        """Warning for the status line, or empty. May be read on any thread."""
        self._cap_mb = automatic_cap_mb()
        self._characters: int | None = None
        self._is_hopeless = False

    def set_cap(self, cap_mb: int) -> None:
        """In megabytes; 0 or less selects the automatic cap."""
        cap_mb = max(LEAST_CAP_MB, cap_mb) if cap_mb > 0 else automatic_cap_mb()
        if cap_mb != self._cap_mb:
            self._cap_mb = cap_mb
            self._characters, self._is_hopeless, self.note = None, False, NO_MESSAGE

    def portions(self, texts: Sequence[str]) -> Iterator[Sequence[str]]:
        """Split texts into batches that fit the memory cap; a single batch while no limit is known."""
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
        """Whether to restart a process that still uses `used_mb` after `batches` batches.

        `characters` is the size of its last batch.
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
            self.note = Message(
                "The language model needs {used_mb} MB of memory, but its limit is {limit_mb} MB. "
                "Raise the limit in the settings, or choose a smaller model.",
                used_mb=f"{used_mb:,.0f}",
                limit_mb=f"{self._cap_mb:,}",
            )
            log.warning("the model does not fit into %d MB", self._cap_mb)
            return
        self._characters = max(LEAST_CHARACTERS, characters // 2)
        self.note = Message(
            "Texts are processed in smaller batches, because the language model is limited to {limit_mb} MB.",
            limit_mb=f"{self._cap_mb:,}",
        )
