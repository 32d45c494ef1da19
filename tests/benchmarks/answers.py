"""Measures and fits the answers: sentences shown for the questions of XQuAD, and for those about the home folder.

    python tests/benchmarks/answers.py --work DIR [--pairs en,de,de-en,...] [--every 3] [--fit] [--home]

A pair is the language of the texts and that of the questions, or one language for both. Each paragraph is a file. A
question is asked twice: of an index with its paragraph, and, for the questions of every fifth paragraph, of one without
these paragraphs, where the other paragraphs of the same article remain. An answer is right if one of its sentences is
of the right paragraph and contains the span. Articles alternate between fitting and report. What was found is cached
below --work. With --fit, the weights of searching/answer/answer_model.py are fitted and printed, not changed.

--home asks the questions about the home folder through the program's engine, and measures the time of an answer.
"""

import argparse
import json
import pickle
import statistics
import time
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from calibrate_answers import HomeFolder
from numpy.typing import NDArray
from quality_product import IndexedFolder, KeepingEmbedder, KeptVectors
from quality_sets import XQUAD_LANGUAGES, load_evalsets
from scipy.optimize import minimize

from desktop_search.chunking.chunker import split
from desktop_search.domain.queries import MeaningState, SearchMode, SearchQuery
from desktop_search.embedding.download.model_sources import locate
from desktop_search.embedding.interfaces import Embedder
from desktop_search.embedding.models.token_counting import ModelTokenCounter
from desktop_search.embedding.runtime.transformer import TransformerEmbedder
from desktop_search.extract.registry import read_document
from desktop_search.extract.source import ExtractLimits
from desktop_search.searching.answer import answer_model as model
from desktop_search.searching.answer.answer_sentences import (
    SHOWN,
    informative_words,
    passages_of,
    shown,
    sources,
)
from desktop_search.searching.searcher import Searcher
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import DocumentFacts, FileFacts
from desktop_search.store.vectors.exact_search import ExactVectors

LEFT_OUT = 5
RIDGE = 0.01
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Asked:
    """What was found for one question."""

    article: int
    is_there: bool
    """Whether the index has the paragraph."""
    passages: tuple[model.Passage, ...]
    right: frozenset[tuple[int, int]]
    """Indexes of passage and sentence of the right sentences."""
    informative: int

    @property
    def is_fitted(self) -> bool:
        return self.article // 2 % 2 == 0

    def ordered(self) -> list[model.Scored]:
        return model.order(self.passages)

    def features(self) -> Numbers:
        return model.features(self.passages, self.ordered(), self.informative)

    def is_right(self) -> bool:
        """Whether the sentences that would be shown contain the span."""
        if not self.passages:
            return False
        places = {
            id(one): (at, n) for at, passage in enumerate(self.passages) for n, one in enumerate(passage.sentences)
        }
        return any(places[id(one.sentence)] in self.right for one in shown(self.ordered()))


class Questions:
    """The questions and paragraphs of XQuAD, asked through the program's own search."""

    def __init__(self, work: Path, every: int) -> None:
        self._work, self._every = work, every
        self._sets = load_evalsets()
        source = locate(IndexSettings().model, work / "models")
        self._embedder: Embedder = KeepingEmbedder(TransformerEmbedder(source), KeptVectors(work / "embedded.sqlite"))
        self._counter = ModelTokenCounter(source.folder)

    def ask(self, pair: str) -> list[Asked]:
        """All questions of a pair; cached."""
        kept = self._work / f"answers {pair}, 1 of {self._every}.pickle"
        if not kept.exists():
            kept.write_bytes(pickle.dumps([*self._ask(pair, without=False), *self._ask(pair, without=True)]))
        return pickle.loads(kept.read_bytes())  # type: ignore[no-any-return]

    def _paragraphs(self, language: str) -> list[tuple[int, dict[str, Any]]]:
        archive = zipfile.ZipFile(self._sets.HERE / "xquad" / "xquad.zip")
        articles = json.loads(archive.read(f"xquad.{language}.json"))["data"]
        return [(at, paragraph) for at, article in enumerate(articles) for paragraph in article["paragraphs"]]

    def _ask(self, pair: str, *, without: bool) -> Iterator[Asked]:
        texts, _, questions = pair.partition("-")
        paragraphs = self._paragraphs(texts)
        spans = {asked["id"]: asked["answers"][0]["text"] for _, one in paragraphs for asked in one["qas"]}
        searcher, catalog = self._index(texts, [one["context"] for _, one in paragraphs], without=without)
        number = 0
        for place, (article, paragraph) in enumerate(self._paragraphs(questions or texts)):
            for asked in paragraph["qas"]:
                number += 1
                if place % LEFT_OUT == 0 if without else number % self._every == 0:
                    yield self._found(
                        searcher, asked["question"], article, place, "" if without else spans[asked["id"]]
                    )
        searcher.close()
        catalog.close()

    def _found(self, searcher: Searcher, question: str, article: int, place: int, span: str) -> Asked:
        read = searcher.to_answer(SearchQuery(question))
        if read is None:
            return Asked(article, bool(span), (), frozenset(), 0)
        found = sources(read)
        vectors = {one.key: self._embedder.embed_passages(one.sentences) for one in found}
        known, passages = passages_of(read, found, searcher.closeness(read, vectors))
        right = {
            (at, n)
            for at, source in enumerate(known)
            for n, text in enumerate(source.sentences)
            if span and source.row.path.stem == str(place) and span in text
        }
        return Asked(article, bool(span), tuple(passages), frozenset(right), informative_words(read))

    def _index(self, language: str, texts: Sequence[str], *, without: bool) -> tuple[Searcher, Catalog]:
        name = f"answers-{language}{'-without' if without else ''}"
        folder, path = self._work / "files" / name, self._work / f"{name}.sqlite"
        folder.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        catalog = Catalog.open(path)
        root = catalog.folders.add(folder)
        with catalog.transaction():
            for place, text in enumerate(texts):
                if without and place % LEFT_OUT == 0:
                    continue
                file = folder / f"{place}.txt"
                file.write_text(text + "\n", encoding="utf-8")
                facts = file.stat()
                document = read_document(file, ExtractLimits())
                row = FileFacts(root.id, file, facts.st_size, facts.st_mtime_ns, str(file).encode())
                catalog.files.commit_document(row, DocumentFacts.of(document), split(document, self._counter), "bench")
        catalog.vectors.select_model(self._embedder.fingerprint, "bench", self._embedder.dimensions)
        while waiting := catalog.vectors.next_to_embed(256, 10**7):
            rows = self._embedder.embed_passages([text.text for text in waiting])
            catalog.vectors.put([(text.hash, row) for text, row in zip(waiting, rows, strict=True)])
        searcher = Searcher(catalog)
        searcher.set_dense(self._embedder, ExactVectors.load(catalog.vectors), MeaningState.READY)
        return searcher, catalog


def fit_order(asked: Sequence[Asked]) -> tuple[float, ...]:
    """Weights that give the right sentences of a question the largest share of a softmax over all."""
    groups: list[tuple[Numbers, NDArray[np.bool_]]] = []
    for one in asked:
        if not one.right:
            continue
        wanted = frozenset[str]().union(*(s.words for passage in one.passages for s in passage.sentences))
        rows = [model.order_features(passage, s, wanted) for passage in one.passages for s in passage.sentences]
        places = [(at, n) for at, passage in enumerate(one.passages) for n in range(len(passage.sentences))]
        groups.append((np.array(rows), np.array([place in one.right for place in places])))
    scale = np.vstack([rows for rows, _ in groups]).std(axis=0)

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        total, slope = RIDGE * float(weights @ weights) / 2, RIDGE * weights
        for rows, right in groups:
            scores = rows / scale @ weights
            share = np.exp(scores - scores.max())
            share /= share.sum()
            of_right = np.where(right, share, 0.0)
            total -= float(np.log(of_right.sum() + 1e-12)) / len(groups)
            slope = slope - (rows / scale).T @ (of_right / (of_right.sum() + 1e-12) - share) / len(groups)
        return total, slope

    return tuple(minimize(loss, np.zeros(len(scale)), jac=True, method="L-BFGS-B").x / scale)


def fit_confidence(asked: Sequence[Asked], *, by_words: bool) -> tuple[float, ...]:
    """Weights and intercept of a logistic regression: whether the sentences that would be shown are right."""
    found = [(one.features(), one.is_right()) for one in asked if one.passages]
    found = [(values, right) for values, right in found if model.is_by_words(values) is by_words]
    rows = np.array([values for values, _ in found])
    if not by_words:
        rows[:, [model.FEATURES.index(name) for name in model.OF_WORDS]] = 0
    right = np.array([float(is_right) for _, is_right in found])
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    bare = (rows - mean) / scale

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        logits = bare @ weights[1:] + weights[0]
        slope = 1 / (1 + np.exp(-logits)) - right
        total = float((np.logaddexp(0, logits) - right * logits).mean()) + RIDGE * float(weights[1:] @ weights[1:]) / 2
        return total, np.r_[slope.mean(), bare.T @ slope / len(right) + RIDGE * weights[1:]]

    best = minimize(loss, np.zeros(rows.shape[1] + 1), jac=True, method="L-BFGS-B").x
    weights = best[1:] / scale
    return (*weights, float(best[0] - weights @ mean))


def report(found: dict[str, list[Asked]]) -> None:
    """Print one row for each pair: shares of the questions of articles that were not fitted on."""
    print("| texts, questions | asked | right | wrong | asked without | shown |\n|---|--:|--:|--:|--:|--:|")
    rows = []
    for pair, asked in found.items():
        there = [one for one in asked if one.is_there and not one.is_fitted]
        absent = [one for one in asked if not one.is_there and not one.is_fitted]
        sure = [(_is_shown(one), one.is_right()) for one in there]
        right = statistics.fmean(shown and right for shown, right in sure)
        wrong = statistics.fmean(shown and not right for shown, right in sure)
        rows.append((right, wrong, statistics.fmean(map(_is_shown, absent))))
        row = rows[-1]
        print(f"| {pair} | {len(there)} | {row[0]:.3f} | {row[1]:.3f} | {len(absent)} | {row[2]:.3f} |")
    means = [statistics.fmean(column) for column in zip(*rows, strict=True)]
    print(f"| mean | | {means[0]:.3f} | {means[1]:.3f} | | {means[2]:.3f} |")


def _is_shown(one: Asked) -> bool:
    return bool(one.passages) and model.confidence(one.features()) >= SHOWN


def ask_about_home(work: Path) -> None:
    """Print by kind how many questions about the home folder got a sentence, and how many of those of a right file."""
    home = HomeFolder(Path(load_evalsets().__file__).parent / "home", work / "files")
    home.unpack()
    folder = work / "files" / "home" / "home"
    kept = KeptVectors(work / "embedded.sqlite")
    shown: dict[str, list[tuple[bool, bool]]] = {}
    times: list[float] = []
    with IndexedFolder(work / "home", folder, work / "models", kept) as index:
        for is_train in (True, False):
            texts, grades = home.questions(is_train=is_train)
            for name, text in texts.items():
                index.search(text, SearchMode.BOTH, 20)
                started = time.perf_counter()
                answer = index.answer(text)
                times.append((time.perf_counter() - started) * 1000)
                right = any(home.name_of(one.path) in grades[name] for one in answer.sentences)
                shown.setdefault(name.rpartition("-")[0], []).append((bool(answer.sentences), right))
    print("| kind | questions | shown | of a right file | of another file |\n|---|--:|--:|--:|--:|")
    for kind, rows in shown.items():
        right, wrong = sum(right for _, right in rows), sum(shown and not right for shown, right in rows)
        print(f"| {kind} | {len(rows)} | {sum(shown for shown, _ in rows)} | {right} | {wrong} |")
    times.sort()
    print(f"time: p50 {times[len(times) // 2]:.0f} ms, p95 {times[len(times) * 95 // 100]:.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--pairs", default=",".join(XQUAD_LANGUAGES))
    parser.add_argument("--every", type=int, default=3, help="ask every n-th question only")
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--home", action="store_true")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    if args.home:
        ask_about_home(args.work)
        return
    questions = Questions(args.work, args.every)
    found = {pair: questions.ask(pair) for pair in args.pairs.split(",")}
    fitted = [one for asked in found.values() for one in asked if one.is_fitted]
    if args.fit:
        model.ORDER = tuple(round(weight, 2) for weight in fit_order(fitted))
        model.BY_WORDS = tuple(round(weight, 2) for weight in fit_confidence(fitted, by_words=True))
        model.BY_MEANING = tuple(round(weight, 2) for weight in fit_confidence(fitted, by_words=False))
        print(f"ORDER = {model.ORDER}\nBY_WORDS = {model.BY_WORDS}\nBY_MEANING = {model.BY_MEANING}")
    report(found)


if __name__ == "__main__":
    main()
