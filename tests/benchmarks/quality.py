"""Measures search quality: public evaluation sets, through the whole product. Prints a Markdown table.

    python tests/benchmarks/quality.py [--sets FAMILY,...] [--work DIR] [--markdown FILE] [--limit N]

Each document of a set becomes a file in a folder. The program's own engine (reader child, chunker, embedder, catalog,
Chroma) indexes the folder, and questions go through its own search by words, by meaning and by both. quality_sets.py
defines the sets and which of them are sampled. With --work, files, indexes and vectors are kept, so that the next run
embeds nothing. Families: scifact, help, typos, xquad, tatoeba, long; and scifact-train, which the program was tuned on.

With --rerank every question is also asked with re-ranking, once without a time limit and once within the time that the
window allows; both times are reported.
"""

import argparse
import datetime
import math
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

from exact_terms import draw_terms, missed
from quality_product import IndexedFolder, KeptVectors
from quality_sets import (
    FIRST_HIT_GOALS,
    XQUAD_LANGUAGES,
    Corpus,
    QuestionSet,
    load_evalsets,
    question_sets,
    write_corpus,
)

from desktop_search.domain.queries import SearchMode
from desktop_search.domain.status import IndexStatus
from desktop_search.engine.api import RERANK_WITHIN_S

MODES = (SearchMode.WORDS, SearchMode.MEANING, SearchMode.BOTH)
RERANKED, IN_TIME = "reranked", "reranked in time"
# Long enough to re-rank every passage on a busy machine.
PATIENCE_S = 60.0
FUSED_ALLOWANCE = 0.01
FILES_ASKED_FOR = 10
# An exact term must be among so many files, because each form of a word finds all of its forms.
FILES_WITH_A_TERM = 100
# Corpus of every paragraph in each of twelve languages.
IN_ALL_LANGUAGES = "xquad-all"
# Corpora from which exact terms are drawn (exact_terms.py), and their languages.
TERMS_LANGUAGES = {"help-en": "en", "help-de": "de"} | {f"xquad-{language}": language for language in XQUAD_LANGUAGES}


@dataclass
class Result:
    """Figures of one set of questions, or of a sample `of` it, in each mode."""

    name: str
    questions: int
    of: int
    figures: dict[str, dict[str, float]] = field(default_factory=dict)
    """By the name of the mode or of the kind of re-ranking."""
    search_ms: list[float] = field(default_factory=list)
    rerank_ms: list[float] = field(default_factory=list)
    """Time of re-ranking alone, for the questions that were re-ranked in time."""
    across: tuple[float, float] | None = None
    """If asked of many languages: shares with the right paragraph in the first ten, in any language and in English."""

    @property
    def behind(self) -> float:
        """nDCG@10 of the better of words and meaning, minus that of both; negative if both is better."""
        return (
            max(self.figures[m]["ndcg"] for m in (SearchMode.WORDS, SearchMode.MEANING))
            - self.figures[SearchMode.BOTH]["ndcg"]
        )


def measure(
    wanted: QuestionSet, product: IndexedFolder, names: dict[str, str], sets: Any, most: int, reranks: bool
) -> Result:
    """Ask all questions of a set in all modes; all modes of a question in sequence, so that it is embedded once."""
    _, queries, grades = wanted.load()
    chosen = list(queries)[:: wanted.every]
    if most:
        chosen = chosen[:: math.ceil(len(chosen) / most)]
    grades = {q: grades[q] for q in chosen}
    result = Result(wanted.name, len(chosen), len(queries))
    runs: dict[str, dict[str, list[str]]] = {mode: {} for mode in (*MODES, *((RERANKED, IN_TIME) if reranks else ()))}
    for question in chosen:
        for mode in MODES:
            answer = product.search(queries[question], mode, FILES_ASKED_FOR)
            runs[mode][question] = wanted.judge(question, answer, names)
        for way, within_s in ((RERANKED, PATIENCE_S), (IN_TIME, RERANK_WITHIN_S)) if reranks else ():
            started = time.perf_counter()
            better = product.reranked(queries[question], FILES_ASKED_FOR, within_s)
            if way == IN_TIME and better.reranked:
                result.rerank_ms.append((time.perf_counter() - started) * 1000)
                result.search_ms.append(better.took_ms)
            runs[way][question] = wanted.judge(question, better.files, names)
    for mode, run in runs.items():
        figures = sets.evaluate(run, grades)
        figures["first"] = sum(bool(run[q]) and run[q][0] in grades[q] for q in chosen) / max(1, len(chosen))
        result.figures[mode] = figures
    if wanted.corpus == IN_ALL_LANGUAGES:
        tens = {q: set(run[:10]) for q, run in runs[SearchMode.BOTH].items()}
        in_any = sum(bool(tens[q] & grades[q].keys()) for q in chosen)
        in_english = sum(any(name in grades[q] for name in tens[q] if name.startswith("en-")) for q in chosen)
        result.across = in_any / len(chosen), in_english / len(chosen)
    return result


def markdown_rows(results: Sequence[Result]) -> Iterator[str]:
    """Rows of the table, one per set."""
    ways = list(results[0].figures)
    titles = ("nDCG@10", "first hit", "recall@10", "MRR@10")
    yield (
        "| set | questions | "
        + " | ".join(f"{title} {way}" for title in titles for way in ways)
        + " | fused below better half |"
    )
    yield "|---|" + "--:|" * (len(ways) * 4 + 2)
    for result in results:
        cells = [f"{result.figures[way][figure]:.3f}" for figure in ("ndcg", "first", "recall", "mrr") for way in ways]
        late = " **!**" if result.behind > FUSED_ALLOWANCE else ""
        asked = str(result.of) if result.questions == result.of else f"{result.questions} of {result.of}"
        yield f"| {result.name} | {asked} | {' | '.join(cells)} | {result.behind:+.3f}{late} |"


def across(results: Sequence[Result]) -> Iterator[str]:
    """Table of the sets that are asked of many languages."""
    yield "\n| set, by both | right paragraph in any language in the first ten | in English |"
    yield "|---|--:|--:|"
    for result in results:
        if result.across is not None:
            yield f"| {result.name} | {result.across[0]:.3f} | {result.across[1]:.3f} |"


def times(results: Sequence[Result]) -> Iterator[str]:
    """Table of the time of re-ranking within the window's limit, and of the search before it."""
    yield "\n| set | reranked | search, ms p50 | p95 | reranking after it, ms p50 | p95 | ratio of p50 |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for result in results:
        if not result.rerank_ms:
            yield f"| {result.name} | 0 of {result.questions} | | | | | |"
            continue
        search, rerank = (
            (statistics.median(ms), sorted(ms)[int(0.95 * (len(ms) - 1))])
            for ms in (result.search_ms, result.rerank_ms)
        )
        yield (
            f"| {result.name} | {len(result.rerank_ms)} of {result.questions} | {search[0]:.0f} | {search[1]:.0f} "
            f"| {rerank[0]:.0f} | {rerank[1]:.0f} | {rerank[0] / max(search[0], 0.1):.1f} |"
        )


def goals(results: Sequence[Result]) -> Iterator[str]:
    """Goals and results."""
    by_name = {r.name: r for r in results}
    if scifact := by_name.get("SciFact test"):
        for mode, goal in ((SearchMode.MEANING, 0.64), (SearchMode.WORDS, 0.67), (RERANKED, 0.74)):
            if mode not in scifact.figures:
                continue
            reached = scifact.figures[mode]["ndcg"]
            yield f"- SciFact test, {mode}: {reached:.3f}, goal {goal} {'reached' if reached >= goal else 'MISSED'}"
    for language, goal in FIRST_HIT_GOALS.items():
        if result := by_name.get(f"XQuAD {language} -> en"):
            reached = result.figures[SearchMode.MEANING]["first"]
            verdict = "reached" if reached >= goal - 0.03 else "MISSED"
            yield f"- XQuAD {language} -> en, meaning, first hit: {reached:.3f}, goal {goal} less 0.03 {verdict}"
    worst = max(results, key=lambda r: r.behind)
    verdict = "reached" if worst.behind <= FUSED_ALLOWANCE else "MISSED"
    yield f"- Fused below the better half by at most {FUSED_ALLOWANCE} {verdict}: {worst.behind:+.3f} on {worst.name}"


def machine() -> Iterator[str]:
    """Machine and versions of the measurement."""
    parts = ("desktop-search", "sentence-transformers", "torch", "chromadb", "kreuzberg")
    versions = ", ".join(f"{p} {metadata.version(p)}" for p in parts)
    now = datetime.datetime.now(datetime.UTC).date()
    yield f"Measured {now} on {platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python "
    yield f"{platform.python_version()}; {versions}."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--sets", default="scifact,help,typos,xquad,tatoeba,long", help="families of sets, names of sets or of corpora"
    )
    parser.add_argument("--work", type=Path, help="keep files and indexes here")
    parser.add_argument("--markdown", type=Path, help="write the table here too")
    parser.add_argument("--model", default="", help="another model, by name or folder; with a --work of its own")
    parser.add_argument("--rerank", action="store_true", help="measure the better order too")
    parser.add_argument("--limit", type=int, default=0, help="ask at most so many questions of each set")
    args = parser.parse_args()
    sets = load_evalsets()
    chosen = args.sets.split(",")
    wanted = [
        s for family, some in question_sets(sets).items() for s in some if {family, s.corpus, s.name} & set(chosen)
    ]
    with tempfile.TemporaryDirectory() as scratch:
        lines = list(run(wanted, sets, args.work or Path(scratch), args.limit, args.model, reranks=args.rerank))
    if args.markdown:
        args.markdown.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


def run(wanted: Sequence[QuestionSet], sets: Any, work: Path, most: int, model: str, *, reranks: bool) -> Iterator[str]:
    """Index each corpus once, ask all of its sets, and yield the report line by line."""
    results: dict[str, Result] = {}
    indexed: list[str] = []
    terms: list[str] = []
    work.mkdir(parents=True, exist_ok=True)
    kept = KeptVectors(work / "embedded.sqlite")
    for corpus_name in dict.fromkeys(s.corpus for s in wanted):
        of_corpus = [s for s in wanted if s.corpus == corpus_name]
        names = write_corpus(of_corpus[0].load()[0], work / "files" / corpus_name)
        before = kept.embedded
        folders = work / "index" / corpus_name, work / "files" / corpus_name, work / "models"
        with IndexedFolder(*folders, kept, model) as product:
            indexed.append(_summary_row(corpus_name, product.status, kept.embedded - before))
            print(indexed[-1], file=sys.stderr, flush=True)
            if language := TERMS_LANGUAGES.get(corpus_name):
                terms.append(_exact_terms_row(corpus_name, language, of_corpus[0].load()[0], product, names))
                print(terms[-1], file=sys.stderr, flush=True)
            for question_set in of_corpus:
                results[question_set.name] = measure(question_set, product, names, sets, most, reranks)
                print(list(markdown_rows([results[question_set.name]]))[-1], file=sys.stderr, flush=True)
    in_order = [results[s.name] for s in wanted]
    yield from machine()
    yield "\nCommand: `python tests/benchmarks/quality.py " + " ".join(_without_places(sys.argv[1:])) + "`\n"
    yield from markdown_rows(in_order)
    if reranks:
        yield from times(in_order)
    if any(result.across for result in in_order):
        yield from across(in_order)
    yield ""
    yield from goals(in_order)
    if terms:
        yield "\n| exact terms | asked | found by words |"
        yield "|---|--:|--:|"
        yield from terms
    yield "\n| corpus | files | not read | passages | embedded in this run |"
    yield "|---|--:|--:|--:|--:|"
    yield from indexed


def _exact_terms_row(
    corpus_name: str, language: str, corpus: Corpus, product: IndexedFolder, names: dict[str, str]
) -> str:
    def ask(typed: str) -> list[str]:
        found = product.search(typed, SearchMode.WORDS, FILES_WITH_A_TERM)
        return [names[Path(one.path).name] for hit in found for one in (hit, *hit.alike)]

    terms = draw_terms(language, corpus)
    found = len(terms) - len(missed(terms, ask))
    return f"| {corpus_name} | {len(terms)} | {found / len(terms):.3f} |"


def _summary_row(corpus: str, status: IndexStatus, embedded: int) -> str:
    return f"| {corpus} | {status.files_seen} | {status.files_failed} | {status.passages} | {embedded} |"


def _without_places(arguments: Sequence[str]) -> Iterator[str]:
    """Arguments without local folders."""
    skip = False
    for argument in arguments:
        if argument in ("--work", "--markdown", "--model"):
            skip = True
        elif skip:
            skip = False
        elif not argument.startswith(("--work=", "--markdown=", "--model=")):
            yield argument


if __name__ == "__main__":
    main()
