"""How soon a started engine answers: Ready, the first answer by words, the first by meaning, and its end.

    python tests/benchmarks/engine_start.py BASE_DIR QUERY

BASE_DIR is an index made before, by `desktop-search --base-dir BASE_DIR index FOLDER`.
"""

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from helpers.engines import EngineProcess

from desktop_search.domain.queries import MeaningState, SearchQuery
from desktop_search.engine import protocol


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base_dir", type=Path)
    parser.add_argument("query")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    for _ in range(options.rounds):
        engine = EngineProcess(options.base_dir)
        ready_s = engine.wait_until_ready()
        answer = ask(engine, options.query)
        words_s = time.monotonic() - engine.started
        while answer.meaning is MeaningState.LOADING:
            time.sleep(0.05)
            answer = ask(engine, options.query)
        meaning_s = time.monotonic() - engine.started
        took = sorted(ask(engine, f"{options.query} {i}").took_ms for i in range(20))
        end_s = engine.close()
        print(
            f"Ready {ready_s:.2f} s, words {words_s:.2f} s, {answer.meaning.value} {meaning_s:.2f} s; "
            f"a search then {took[10]:.0f} ms (worst of 20: {took[-1]:.0f} ms); ended in {end_s:.2f} s",
            flush=True,
        )
    return 0


def ask(engine: EngineProcess, text: str) -> protocol.SearchAnswer:
    reply = engine.ask(protocol.Search(SearchQuery(text)))
    assert isinstance(reply, protocol.Answer)
    return reply.answer


if __name__ == "__main__":
    sys.exit(main())
