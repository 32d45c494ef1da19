"""Sets of questions for quality.py, and the judgement of their answers."""

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
# First-hit rates of this model on the bare English paragraphs; quality.py defines how far below them is allowed.
FIRST_HIT_GOALS = {"en": 0.90, "de": 0.82, "ru": 0.78, "hi": 0.78, "zh": 0.69, "ar": 0.59}
# ISO 639-3 codes of ten of the 112 languages, large and small, in seven scripts.
TATOEBA_LANGUAGES = ("deu", "rus", "cmn", "ara", "hin", "tha", "tur", "vie", "swh", "kat")
_HELP_LANGUAGES = {"en": "en-US", "de": "de"}
NOTHING = ""
"""Placeholder in a ranked list for a hit that is not relevant."""

Corpus = dict[str, dict[str, str]]
Grades = dict[str, dict[str, int]]
Loaded = tuple[Corpus, dict[str, str], Grades]
Load = Callable[[], Loaded]
Judge = Callable[[str, Sequence[FileHit], dict[str, str]], list[str]]
"""Maps question id, answer, and document ids by file name to the graded items that were found, best first."""


def documents_found(question: str, answer: Sequence[FileHit], names: dict[str, str]) -> list[str]:
    """The files of the answer as document ids."""
    return [names[Path(hit.path).name] for hit in answer]


@dataclass(frozen=True)
class QuestionSet:
    """Questions with their relevant documents in one corpus."""

    name: str
    corpus: str
    load: Load
    every: int = 1
    """Ask every n-th question only, because the sets are large and parallel."""
    judge: Judge = documents_found


class LongDocuments:
    """Five long documents; questions are answered by passages, not files.

    Relevant are the question's reference spans, one to five of a document's text. A passage finds a span if it
    contains at least half of it. Passages count in the order in which the window shows them: file by file, at most
    three of each.
    """

    def __init__(self, sets: Any) -> None:
        self._documents, self._questions = sets.load_long_documents()
        # Text extraction may change whitespace, nothing else; positions are compared without it.
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
        """Return for each passage the spans that it is the first to find, or NOTHING."""
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
    """Import the loaders of the data: from EVALSETS_DIR, or from shared/data next to the repository."""
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
    """Sets by family, the name that --sets takes."""

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
    """Load the sentences of one language as queries, and their English translations as files."""
    foreign, english = sets.load_tatoeba(language)
    ids = {text: str(number) for number, text in enumerate(dict.fromkeys(english))}
    corpus = {number: {"title": "", "text": text} for text, number in ids.items()}
    queries = {str(number): text for number, text in enumerate(foreign)}
    return corpus, queries, {str(number): {ids[text]: 1} for number, text in enumerate(english)}


def write_corpus(corpus: Corpus, folder: Path) -> dict[str, str]:
    """Write one file per document, under meaningless names. Returns document ids by file name."""
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
