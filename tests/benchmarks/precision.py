"""Compares the search quality of int8 with float32, for a model that the program would run in int8.

    python tests/benchmarks/precision.py MODEL [--work DIR] [--documents 1000] [--questions 300] [--stored]

MODEL is the model's folder. Dense ranking alone, centered as in the product, one passage per document: its first 254
tokens. Vectors are cached in DIR, so that an interrupted run continues. Prints a Markdown table. With --stored, both
sides are computed in float32, and the documents' vectors of the second are rounded as in the catalog.
"""

import argparse
import hashlib
import math
import os
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

import numpy as np

from desktop_search.embedding.interfaces import Vectors, VectorStatistics
from desktop_search.embedding.models.token_counting import load_tokenizer
from desktop_search.embedding.models.vector_statistics import vector_statistics
from desktop_search.embedding.runtime import bert_network
from desktop_search.searching.retrieve.centering import Centering
from desktop_search.store.sqlite.row_encoding import decode_vectors, encode_vectors

sys.path.insert(0, str(Path(__file__).parent))
from quality_sets import XQUAD_LANGUAGES, Corpus, Grades, Loaded, load_evalsets

MODEL_ID = "multilingual-e5-small"
# The program's passages are shorter.
MAX_TOKENS = 256
DEPTH = 10
# Languages of which the model has seen less, or that are not written with spaces.
TATOEBA = ("swh", "kat", "jpn", "tha")
BATCH = 64


class Precision:
    """Embeds texts with one precision."""

    def __init__(self, name: str, folder: Path, work: Path, *, may_round: bool) -> None:
        self.name = name
        # Without the trial of which is faster.
        with patch.object(bert_network, "_MUST_SAVE", math.inf):
            self._network = bert_network.SentenceBert(folder, may_round=may_round)
        self._tokenizer = load_tokenizer(folder)
        self._work = work / name
        self._work.mkdir(parents=True, exist_ok=True)
        self.cpu_s = 0.0
        self.tokens = 0
        if may_round and self._network.precision != bert_network.INT8:
            raise SystemExit("This processor does not multiply bytes exactly, so the program uses float32.")

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, as stored."""
        key = hashlib.blake2b("\0".join(texts).encode(), digest_size=16).hexdigest()
        file = self._work / f"{key}.npy"
        if not file.exists():
            np.save(file, self._embedded(texts))
        found: Vectors = np.load(file).astype(np.float32)
        return found

    def _embedded(self, texts: Sequence[str]) -> Vectors:
        ids = [one.ids for one in self._tokenizer.encode_batch_fast(list(texts))]
        ids = [one if len(one) <= MAX_TOKENS else [*one[: MAX_TOKENS - 1], one[-1]] for one in ids]
        order = sorted(range(len(ids)), key=lambda at: len(ids[at]))
        started = time.process_time()
        rows = [
            self._network.run([ids[at] for at in order[start : start + BATCH]], 1)
            for start in range(0, len(order), BATCH)
        ]
        self.cpu_s += time.process_time() - started
        self.tokens += sum(map(len, ids))
        matrix = np.empty((len(ids), rows[0].shape[1]), np.float32)
        matrix[order] = np.concatenate(rows)
        return (matrix / np.linalg.norm(matrix, axis=1, keepdims=True)).astype(np.float16)


class Stored(Precision):
    """Rounds the vectors of documents as the catalog does."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        found = super().embed(texts)
        return found if texts[0].startswith("query: ") else decode_vectors(encode_vectors(found), found.shape[1])


class Sample:
    """Replacement of the catalog's vectors."""

    def __init__(self, rows: Vectors) -> None:
        self._rows = rows

    def live(self) -> int:
        return len(self._rows)

    def sample(self, n: int) -> Vectors:
        return self._rows[np.unique(np.linspace(0, len(self._rows) - 1, n, dtype=np.int64))]


def gains(
    queries: Vectors, documents: Vectors, right: Sequence[dict[int, int]], statistics: VectorStatistics
) -> Vectors:
    """nDCG of each query."""
    centering = Centering(Sample(documents), statistics)  # type: ignore[arg-type]
    found = []
    for query, grades in zip(queries, right, strict=True):
        closeness = centering.closeness(centering.query(query), documents)
        top = np.argsort(-closeness, kind="stable")[:DEPTH].tolist()
        reached = sum(grades.get(at, 0) / np.log2(place + 2) for place, at in enumerate(top))
        ideal = sum(
            grade / np.log2(place + 2) for place, grade in enumerate(sorted(grades.values(), reverse=True)[:DEPTH])
        )
        found.append(reached / ideal)
    return np.array(found)


def compare(name: str, loaded: Loaded, precisions: Sequence[Precision], statistics: VectorStatistics) -> list[float]:
    """Print the row of a set. Returns the differences from float32."""
    corpus, queries, grades = loaded
    texts = [f"passage: {(one['title'] + chr(10) + one['text']).strip()}" for one in corpus.values()]
    asked = [f"query: {queries[key]}" for key in grades]
    place = {key: at for at, key in enumerate(corpus)}
    right = [{place[key]: grade for key, grade in one.items()} for one in grades.values()]
    exact, rounded = ((one.embed(asked), one.embed(texts)) for one in precisions)
    before = gains(*exact, right, statistics)
    both = gains(*rounded, right, statistics) - before
    mixed = gains(rounded[0], exact[1], right, statistics) - before
    cosine = float((exact[1] * rounded[1]).sum(axis=1).mean())
    error = float(both.std()) / len(both) ** 0.5
    print(
        f"| {name} | {len(texts):,} | {len(asked):,} | {before.mean():.4f} | {both.mean():+.4f} | {error:.4f}"
        f" | {mixed.mean():+.4f} | {cosine:.5f} |",
        flush=True,
    )
    return [float(both.mean()), float(mixed.mean()), float(before.mean())]


def sampled(loaded: Loaded, documents: int, questions: int) -> Loaded:
    """Some questions, their documents and others, always the same."""
    corpus, queries, grades = loaded
    chance = random.Random(1)
    asked = chance.sample(sorted(grades), min(questions, len(grades)))
    needed = sorted({key for one in asked for key in grades[one]})
    rest = sorted(corpus.keys() - set(needed))
    kept = needed + chance.sample(rest, min(len(rest), max(0, documents - len(needed))))
    return {key: corpus[key] for key in kept}, {one: queries[one] for one in asked}, {one: grades[one] for one in asked}


def in_corpus(corpus: Corpus, queries: dict[str, str], grades: Grades, questions: int) -> Loaded:
    """The questions that these documents answer."""
    kept = {one: {key: grade for key, grade in right.items() if key in corpus} for one, right in grades.items()}
    asked = [one for one, right in kept.items() if right][:questions]
    return corpus, {one: queries[one] for one in asked}, {one: kept[one] for one in asked}


def sets_of(documents: int, questions: int) -> dict[str, Loaded]:
    sets = load_evalsets()
    found: dict[str, Loaded] = {}
    for code, other in (("en-US", "de"), ("de", "en-US")):
        found[f"help {code[:2]} -> {code[:2]}"] = own = sampled(sets.load_help(code), documents, questions)
        _, queries, grades = sets.load_help(other, code)
        found[f"help {other[:2]} -> {code[:2]}"] = in_corpus(own[0], queries, grades, questions)
    found["SciFact test"] = sampled(sets.load_scifact(), documents, questions)
    for code in TATOEBA:
        own, english = (lines[:documents] for lines in sets.load_tatoeba(code))
        numbers = [str(at) for at in range(len(own))]
        right = {at: {at: 1} for at in numbers}
        for first, second, label in ((own, english, f"{code} -> eng"), (english, own, f"eng -> {code}")):
            corpus = {at: {"title": "", "text": text} for at, text in zip(numbers, second, strict=True)}
            found[f"Tatoeba {label}"] = corpus, dict(zip(numbers, first, strict=True)), right
    for code in XQUAD_LANGUAGES:
        found[f"XQuAD {code} -> {code}"] = sampled(sets.load_xquad(code, code), documents, questions)
        if code != "en":
            found[f"XQuAD {code} -> en"] = sampled(sets.load_xquad(code, "en"), documents, questions)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--work", type=Path, default=Path("build/precision"))
    parser.add_argument("--documents", type=int, default=1_000)
    parser.add_argument("--questions", type=int, default=300)
    parser.add_argument("--stored", action="store_true", help="compare rounding as in the catalog with none")
    options = parser.parse_args()
    statistics = vector_statistics(MODEL_ID)
    assert statistics is not None
    precisions = [
        Precision("float32", options.model, options.work, may_round=False),
        Stored("float32", options.model, options.work, may_round=False)
        if options.stored
        else Precision("int8", options.model, options.work, may_round=True),
    ]
    print("| set | documents | questions | float32 | int8 | standard error | int8 questions only | cosine |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    found = {
        name: compare(name, loaded, precisions, statistics)
        for name, loaded in sets_of(options.documents, options.questions).items()
    }
    rows = np.array(list(found.values()))
    both, mixed, before = rows.mean(axis=0)
    print(f"| mean of {len(rows)} | | | {before:.4f} | {both:+.4f} | | {mixed:+.4f} | |")
    worst = min(found, key=lambda name: found[name][0])
    print(f"\nWorst: {worst}, {found[worst][0]:+.4f}.", file=sys.stderr)
    for one in precisions:
        if one.cpu_s:
            print(f"{one.name}: {one.tokens / one.cpu_s:,.0f} tokens per second of one core", file=sys.stderr)
    return 0


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    sys.exit(main())
