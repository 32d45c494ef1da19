"""The sets of questions that quality.py asks, and how an answer to each is judged."""

import importlib.util
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from desktop_search.domain.queries import FileHit

XQUAD_LANGUAGES = ("ar", "de", "el", "en", "es", "hi", "ro", "ru", "th", "tr", "vi", "zh")
# First hit against English paragraphs that this model reached on the bare paragraphs; how far below it may come is
# quality.py's affair.
FIRST_HIT_GOALS = {"en": 0.90, "de": 0.82, "ru": 0.78, "hi": 0.78, "zh": 0.69, "ar": 0.59}
# Ten of 112, large and small, in seven scripts, by their ISO 639-3 codes.
TATOEBA_LANGUAGES = ("deu", "rus", "cmn", "ara", "hin", "tha", "tur", "vie", "swh", "kat")
_HELP_LANGUAGES = {"en": "en-US", "de": "de"}
NOTHING = ""
"""Stands in a ranked list for a find that is no right answer."""

Corpus = dict[str, dict[str, str]]
Grades = dict[str, dict[str, int]]
Loaded = tuple[Corpus, dict[str, str], Grades]
Load = Callable[[], Loaded]
Judge = Callable[[str, Sequence[FileHit], dict[str, str]], list[str]]
"""Question id, answer, and document ids by file name -> what was found, best first, in the terms of the grades."""


def documents_found(question: str, answer: Sequence[FileHit], names: dict[str, str]) -> list[str]:
    """The files of the answer as document ids."""
    return [names[Path(hit.path).name] for hit in answer]


@dataclass(frozen=True)
class QuestionSet:
    """Questions with their right answers, asked of one corpus."""

    name: str
    corpus: str
    load: Load
    every: int = 1
    """Ask every n-th question only: the sets are large and parallel."""
    judge: Judge = documents_found


class LongDocuments:
    """Five long documents; a question is answered by passages, not files.

    What there is to find are the question's reference spans, one to five of a document's text. A passage finds a span
    when it holds at least half of it. Passages count in the order in which the window shows them: file by file, at
    most three of each.
    """

    def __init__(self, sets: Any) -> None:
        self._documents, self._questions = sets.load_long_documents()
        # Reading a file may change blanks and line ends, nothing else: positions are compared without them.
        self._bare = {name: _without_blanks(text) for name, text in self._documents.items()}

    def load(self) -> Loaded:
        corpus = {name: {"title": "", "text": text} for name, text in self._documents.items()}
        queries = {str(at): question["question"] for at, question in enumerate(self._questions)}
        grades = {
            str(at): {str(span): 1 for span in range(len(question["references"]))}
            for at, question in enumerate(self._questions)
        }
        return corpus, queries, grades

    def judge(self, question: str, answer: Sequence[FileHit], names: dict[str, str]) -> list[str]:
        """Each passage in turn as the spans it is the first to find, or as nothing."""
        asked = self._questions[int(question)]
        ranked: list[str] = []
        for hit in answer:
            document = names[Path(hit.path).name]
            for passage in hit.passages:
                found = self._spans(asked, passage.text, document) if document == asked["corpus"] else []
                ranked += [span for span in found if span not in ranked] or [NOTHING]
        return ranked

    def _spans(self, asked: dict[str, Any], passage: str, document: str) -> list[str]:
        bare = _without_blanks(passage)
        starts = _occurrences(bare, self._bare[document])
        assert starts, f"{document} holds no such passage: {passage[:80]!r}"
        text = self._documents[document]
        found = []
        for number, span in enumerate(asked["references"]):
            start = len(_without_blanks(text[: span["start"]]))
            end = start + len(_without_blanks(text[span["start"] : span["end"]]))
            shared = max(min(end, s + len(bare)) - max(start, s) for s in starts)
            if shared * 2 >= end - start:
                found.append(str(number))
        return found


def load_evalsets() -> ModuleType:
    """The loaders that come with the data: EVALSETS_DIR, or shared/data beside the repository."""
    beside = Path(__file__).resolve().parents[3] / "shared" / "data"
    folder = Path(os.environ.get("EVALSETS_DIR", beside))
    if not (folder / "evalsets.py").is_file():
        sys.exit(f"no evalsets.py in {folder}: set EVALSETS_DIR to the folder of the evaluation data")
    spec = importlib.util.spec_from_file_location("evalsets", folder / "evalsets.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def question_sets(sets: Any) -> dict[str, list[QuestionSet]]:
    """Every family of sets by the name --sets takes."""

    def with_typos(load: Load) -> Loaded:
        corpus, queries, grades = load()
        wrong = sets.with_typos(queries)
        return corpus, wrong, {q: grades[q] for q in wrong}

    def pages(question: str, document: str) -> Load:
        return lambda: sets.load_help(_HELP_LANGUAGES[question], _HELP_LANGUAGES[document])

    def paragraphs(question: str, document: str) -> Load:
        return lambda: sets.load_xquad(question, document)

    def sentences(language: str) -> Load:
        return lambda: load_sentences(sets, language)

    long = LongDocuments(sets)
    return {
        "scifact": [QuestionSet("SciFact test", "scifact", sets.load_scifact)],
        "scifact-train": [QuestionSet("SciFact train", "scifact", lambda: sets.load_scifact("train"), 4)],
        "help": [
            QuestionSet(f"help {q} -> {d}", f"help-{d}", pages(q, d))
            for q, d in (("en", "en"), ("de", "de"), ("de", "en"), ("en", "de"))
        ],
        "typos": [
            QuestionSet("SciFact test, misspelled", "scifact", lambda: with_typos(sets.load_scifact)),
            QuestionSet("help en -> en, misspelled", "help-en", lambda: with_typos(pages("en", "en"))),
        ],
        "xquad": [
            *(QuestionSet(f"XQuAD {q} -> en", "xquad-en", paragraphs(q, "en")) for q in XQUAD_LANGUAGES),
            *(
                QuestionSet(f"XQuAD {q} -> {q}", f"xquad-{q}", paragraphs(q, q), 4)
                for q in XQUAD_LANGUAGES
                if q != "en"
            ),
            *(QuestionSet(f"XQuAD {q} -> all", "xquad-all", paragraphs(q, "all"), 8) for q in XQUAD_LANGUAGES),
        ],
        "tatoeba": [QuestionSet(f"Tatoeba {q} -> en", f"tatoeba-{q}", sentences(q), 2) for q in TATOEBA_LANGUAGES],
        "long": [QuestionSet("long documents, passages", "long", long.load, judge=long.judge)],
    }


def load_sentences(sets: Any, language: str) -> Loaded:
    """Sentences of one language, each asking for its English translation; a file for each English sentence."""
    foreign, english = sets.load_tatoeba(language)
    ids = {text: str(number) for number, text in enumerate(dict.fromkeys(english))}
    corpus = {number: {"title": "", "text": text} for text, number in ids.items()}
    queries = {str(number): text for number, text in enumerate(foreign)}
    return corpus, queries, {str(number): {ids[text]: 1} for number, text in enumerate(english)}


def write_corpus(corpus: Corpus, folder: Path) -> dict[str, str]:
    """One file for each document, named without meaning; file name -> document id."""
    folder.mkdir(parents=True, exist_ok=True)
    names: dict[str, str] = {}
    for number, (document_id, document) in enumerate(corpus.items()):
        titled = bool(document["title"])
        path = folder / f"d{number:05d}.{'md' if titled else 'txt'}"
        names[path.name] = document_id
        text = f"# {document['title']}\n\n{document['text']}\n" if titled else document["text"] + "\n"
        if not path.exists():
            path.write_text(text, encoding="utf-8")
    return names


def _without_blanks(text: str) -> str:
    return "".join(text.split())


def _occurrences(part: str, whole: str) -> list[int]:
    starts = []
    at = whole.find(part) if part else -1
    while at >= 0:
        starts.append(at)
        at = whole.find(part, at + 1)
    return starts
