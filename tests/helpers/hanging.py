"""Makes parts of the engine's own process hang, as a pattern that backtracks does; a fast watchdog ends it."""

import os
import re
import threading
from collections.abc import Sequence
from functools import partial

from helpers.fake_embedder import FakeTokenCounter

from desktop_search.engine.server import heartbeat, server
from desktop_search.indexing.rules import exclusion_rules
from desktop_search.indexing.worker import indexer

# In a text that the engine commits, in a name that the rules are applied to, in a file that may be a key.
TEXT, NAME, KEY = "spintext", "spinname", "spinkey"
# A text over which the indexer computes for ever without holding the interpreter's lock.
LOOP = "looptext"
SILENT_S = 2.0
STUCK_S = 3.0


def spin() -> None:
    """Holds the interpreter's lock for years."""
    re.match(r"(a+)+b", "a" * 50)


def install() -> None:
    """What hangs is named in HANGS; with BUSY another thread computes all the time, in order."""
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
