"""Makes parts of the engine's process hang like a backtracking pattern, and shortens the watchdog's timeout."""

import os
import re
import threading
from collections.abc import Sequence
from functools import partial

from helpers.fake_embedder import FakeTokenCounter

from desktop_search.engine.server import heartbeat, server
from desktop_search.indexing.rules import exclusion_rules
from desktop_search.indexing.worker import indexer

# Trigger words: in a text that the engine commits, in a name that exclusion rules match, in a possible key file.
TEXT, NAME, KEY = "spintext", "spinname", "spinkey"
# Trigger word of an endless loop in the indexer that releases the interpreter lock.
LOOP = "looptext"
SILENT_S = 2.0
STUCK_S = 3.0


def spin() -> None:
    """Hold the interpreter lock practically for ever."""
    re.match(r"(a+)+b", "a" * 50)


def install() -> None:
    """Install the hooks. HANGS has the trigger words that hang; with BUSY another thread computes all the time."""
    hangs = os.environ.get("HANGS", "").split()
    server.Heartbeat = partial(heartbeat.Heartbeat, silent_s=SILENT_S)  # type: ignore[misc]
    heartbeat.STUCK_S = STUCK_S
    count, why_file, is_key = FakeTokenCounter.count, exclusion_rules.DirectoryRules.why_file, indexer.is_secret_file

    def counted(self: FakeTokenCounter, texts: Sequence[str]) -> list[int]:
        if any(TEXT in text and TEXT in hangs for text in texts):
            spin()
        while any(LOOP in text and LOOP in hangs for text in texts):
            pass
        return count(self, texts)

    def matched(
        self: exclusion_rules.DirectoryRules, name: str, facts: os.stat_result
    ) -> exclusion_rules.ExclusionReason | None:
        if NAME in name and NAME in hangs:
            spin()
        return why_file(self, name, facts)

    def looked(path: os.PathLike[str]) -> bool:
        if KEY in os.fspath(path) and KEY in hangs:
            spin()
        return is_key(path)  # type: ignore[arg-type]

    FakeTokenCounter.count = counted  # type: ignore[method-assign]
    exclusion_rules.DirectoryRules.why_file = matched  # type: ignore[method-assign]
    indexer.is_secret_file = looked  # type: ignore[assignment]
    if os.environ.get("BUSY"):
        threading.Thread(target=_compute, daemon=True).start()


def _compute() -> None:
    while True:
        sum(range(100_000))
