"""Indexes and searches with txtai for `speed.py`; runs in txtai's environment and prints one line of JSON.

    python tests/benchmarks/speed_txtai.py MODEL_FOLDER PASSAGES.json QUERIES.json INDEX_FOLDER

The texts are already split into passages, which the product has to do itself. Content is stored, because an answer
without its text is not comparable.
"""

import json
import sys
import time
from pathlib import Path

from txtai import Embeddings


def main() -> int:
    model, passages_file, queries_file, folder = sys.argv[1:]
    passages = json.loads(Path(passages_file).read_text(encoding="utf-8"))
    queries = json.loads(Path(queries_file).read_text(encoding="utf-8"))
    embeddings = Embeddings(path=model, content=True)
    # The first text loads the model.
    embeddings.index(["warm"])
    started = time.perf_counter()
    embeddings.index(passages)
    embeddings.save(folder)
    seconds = time.perf_counter() - started
    embeddings.search(queries[-1], 10)
    took = []
    for query in queries:
        asked = time.perf_counter()
        embeddings.search(query, 10)
        took.append((time.perf_counter() - asked) * 1_000)
    print(json.dumps({"seconds": seconds, "took_ms": took}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
