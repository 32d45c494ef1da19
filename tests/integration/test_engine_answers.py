"""Sentences that answer a question, through the engine with the real model."""

import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path

import chromadb  # noqa: F401  # first here, as it fails where a search and the vectors' thread import it at once
import pytest
from helpers.engines import fake_finder, session, wait_for
from helpers.fake_embedder import FakeEmbedder

from desktop_search.domain.answers import Answer
from desktop_search.domain.queries import MeaningState, SearchQuery
from desktop_search.embedding.interfaces import Vectors
from desktop_search.engine.client import EngineSession, open_session
from desktop_search.engine.engine import Engine
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import AppPaths

TEXTS = {
    "bread.md": "# Bread\n\nKnead the dough for ten minutes. The dough of the rye bread rests for eighteen hours in the"
    " fridge. Then bake it at 230 degrees.",
    "router.txt": "The router stands in the hall cupboard. The password of the guest network is Kornblume 77. Restart"
    " it once a month.",
    "bike.txt": "Die Kette des Fahrrads wird alle 200 Kilometer geölt. Der Reifendruck beträgt vorne 4 bar. Das Schloss"
    " hat die Nummer 7731.",
    "garden.txt": "In June the aphids were on the roses. Slugs ate all the lettuce.",
    "lease 2023.txt": "Lease of the flat in Karlsruhe.\n\nThe monthly rent for the flat in Karlsruhe is 840 euros.\n\n"
    "Pets are allowed.",
    "lease 2025.txt": "Lease of the flat in Karlsruhe.\n\nThe monthly rent for the flat in Karlsruhe is 910 euros.\n\n"
    "Pets are allowed.",
    "anna.txt": "Anna Lindqvist will bring the telescope to the star party on Friday. She comes by train.",
    "jonas.txt": "Jonas Lindqvist will bring the telescope mount to the star party on Friday. He has a car.",
    "北京.txt": "北京动物园的大熊猫馆每天早上七点半开放。门票价格是十五元。",
}
OF_2023, OF_2025 = 1_680_000_000, 1_740_000_000


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory, models_dir: Path) -> Iterator[EngineSession]:
    place = tmp_path_factory.mktemp("answers")
    folder = place / "documents"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    os.utime(folder / "lease 2023.txt", (OF_2023, OF_2023))
    os.utime(folder / "lease 2025.txt", (OF_2025, OF_2025))
    found = open_session(AppPaths.under(place / "base"), EngineMode.EVERYTHING, Engine)
    try:
        found.index_to_end((str(folder),)).result()
        wait_for(lambda: found.search(SearchQuery("bread")).result().meaning is MeaningState.READY, "the model")
        yield found
    finally:
        found.close()


def ask(engine: EngineSession, question: str) -> Answer:
    return engine.get_answer(SearchQuery(question), 60.0).result()


def names(answer: Answer) -> list[str]:
    return [Path(sentence.path).name for sentence in answer.sentences]


@pytest.mark.parametrize(
    ("question", "name", "part"),
    [
        ("How long does the dough of the rye bread rest?", "bread.md", "eighteen hours"),
        ("What is the password of the guest network?", "router.txt", "Kornblume 77"),
        ("Wie oft wird die Kette des Fahrrads geölt?", "bike.txt", "alle 200 Kilometer"),
        ("Wann kommt Anna Lindqvist mit dem Teleskop zur star party?", "anna.txt", "telescope"),
        ("北京动物园的大熊猫馆几点开放？", "北京.txt", "七点半"),
        ("what is the monthly rent for the flat in Karlsruhe", "lease", "monthly rent"),
    ],
)
def test_the_sentence_that_answers_is_first_and_verbatim(engine, question: str, name: str, part: str) -> None:
    answer = ask(engine, question)
    assert answer.query == question
    assert names(answer)[0].startswith(name)
    assert part in answer.sentences[0].text
    assert 0.5 < answer.confidence <= 1
    for sentence in answer.sentences:
        text = engine.get_preview(sentence.passage_id).result().text
        assert sentence.text == text[sentence.start : sentence.end]
        assert sentence.text == sentence.text.strip()


def test_headings_and_date_are_told(engine) -> None:
    (sentence, *_) = ask(engine, "How long does the dough of the rye bread rest?").sentences
    assert (sentence.heading, sentence.title, sentence.page, sentence.container) == ("Bread", "bread.md", None, "")
    assert sentence.modified == pytest.approx(Path(sentence.path).stat().st_mtime)


@pytest.mark.parametrize(
    "question",
    [
        "",
        "   ",
        "?",
        "r",
        "type:txt",
        "lease 2023",
        "slugs lettuce",
        '"guest network"',
        "Who invented the electric guitar?",
        "Wann wurde die Brücke über den Bosporus gebaut?",
        "\ud800",
        "How does the enzyme inhibit glucose uptake in tumour cells? " * 90,
    ],
)
def test_without_a_clear_answer_nothing_is_shown(engine, question: str) -> None:
    assert ask(engine, question).sentences == ()


def test_a_page_of_text_that_contains_the_question_is_no_error(engine) -> None:
    answer = ask(engine, ("What is the password of the guest network? " * 120)[:5000])
    assert set(names(answer)) <= {"router.txt"}


def test_versions_that_contradict_each_other_are_both_shown_with_their_dates(engine) -> None:
    answer = ask(engine, "How much is the monthly rent for the flat in Karlsruhe?")
    rents = {sentence.modified: sentence.text for sentence in answer.sentences if "monthly rent" in sentence.text}
    assert rents.keys() == {OF_2023, OF_2025}
    assert "840" in rents[OF_2023]
    assert "910" in rents[OF_2025]


def test_an_answer_spread_over_two_files_has_a_sentence_of_each(engine) -> None:
    answer = ask(engine, "Who will bring the telescope and the mount to the star party on Friday?")
    assert set(names(answer)) == {"anna.txt", "jonas.txt"}


def test_filters_apply(engine) -> None:
    question = "What is the password of the guest network?"
    assert names(ask(engine, f"{question} type:text"))[:1] == ["router.txt"]
    assert "router.txt" not in names(ask(engine, f"{question} name:bread"))


def test_it_can_be_switched_off(engine) -> None:
    question = "What is the password of the guest network?"
    engine.change_index_settings({"answers": False}).result()
    assert ask(engine, question) == Answer(question)
    engine.change_index_settings({"answers": True}).result()
    assert ask(engine, question).sentences


class HoldingEmbedder(FakeEmbedder):
    """Embeds sentences when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Future[list[Vectors | None]]] = []
        self.groups: list[Sequence[Sequence[str]]] = []

    def rerank(self, folder, query, texts, within_s) -> "Future[list[float | None]]":
        scores: Future[list[float | None]] = Future()
        scores.set_result([None] * len(texts))
        return scores

    def embed_sentences(self, groups: Sequence[Sequence[str]], within_s: float) -> "Future[list[Vectors | None]]":
        self.groups.append(groups)
        self.held.append(Future())
        return self.held[-1]

    def stop_reranking(self) -> None:
        """Nothing runs."""


def test_a_newer_search_cancels_and_a_slow_model_ends_in_no_answer(app_paths: AppPaths, tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "note.txt").write_text(
        "The boats in the harbour leave at noon. It is far away from here."
    )
    embedder = HoldingEmbedder()
    query = SearchQuery("when do the boats in the harbour leave")
    with session(app_paths, finder=fake_finder(embedder)) as engine:
        engine.index_to_end((str(tmp_path / "documents"),)).result()
        wait_for(lambda: engine.search(query).result().meaning is MeaningState.READY, "the model")
        replies: list[Future[Answer]] = []
        asking = threading.Thread(target=lambda: replies.append(engine.get_answer(query, 60.0)))
        asking.start()
        wait_for(lambda: embedder.held, "the sentences")
        assert [list(group) for group in embedder.groups[0]] == [
            ["The boats in the harbour leave at noon.", "It is far away from here."]
        ]
        with session(app_paths) as another:
            another.search(query).result()
        asking.join(60)
        assert [reply.cancelled() for reply in replies] == [True]
        assert engine.get_answer(query, 0.2).result() == Answer(query.text)
        embedder.held[-1].set_exception(RuntimeError("broken"))
        assert engine.get_status().result().files_done == 1
