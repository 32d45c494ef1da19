"""Re-ranking through the engine, with a fake cross-encoder that prefers long passages."""

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue

import chromadb  # noqa: F401  # first here, as it fails where a search and the vectors' thread import it at once
import numpy as np
import pytest
from helpers.engines import fake_finder, session, wait_for
from helpers.fake_embedder import FakeEmbedder
from helpers.small_models import tensors
from numpy.typing import NDArray

from desktop_search.domain.queries import NearestSentence, SearchAnswer, SearchQuery
from desktop_search.embedding.interfaces import Vectors
from desktop_search.engine.client import EngineSession
from desktop_search.engine.search.searches import Searches
from desktop_search.paths import AppPaths

TEXTS = {
    "short.txt": "Boats in the harbour.",
    "long.txt": "Of the many things that one can see from here, the boats are the best; they leave at noon each day.",
    "other.txt": "Der Hund schläft im Garten unter dem Apfelbaum, und die Katze schläft im Haus.",
}
QUERY = "the boats in the harbour"


class ReadingEmbedder(FakeEmbedder):
    """Reads passages at once, or when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[str] = []
        self.loads = 0
        self.sentences: list[str] = []
        self.is_holding = False
        self.is_broken = False
        self.stopped = threading.Event()

    def rerank(self, folder: Path, query: str, texts: Sequence[str], within_s: float) -> "Future[list[float | None]]":
        scores: Future[list[float | None]] = Future()
        self.read.extend(texts)
        self.loads += not texts
        if not texts or not self.is_holding:
            scores.set_result([float(len(text)) for text in texts])
        return scores

    def embed_query(self, text: str) -> NDArray[np.float32]:
        assert not self.is_broken
        return super().embed_query(text)

    def embed_sentences(self, groups: Sequence[Sequence[str]], within_s: float) -> "Future[list[Vectors | None]]":
        vectors: Future[list[Vectors | None]] = Future()
        self.sentences += [sentence for group in groups for sentence in group]
        vectors.set_result([self.embed_passages(group) for group in groups])
        return vectors

    def stop_reranking(self) -> None:
        self.stopped.set()


@pytest.fixture
def embedder() -> ReadingEmbedder:
    return ReadingEmbedder()


@pytest.fixture
def model(tmp_path: Path) -> str:
    folder = tmp_path / "cross-encoder"
    folder.mkdir()
    (folder / "config.json").write_text('{"vocab_size": 30522}')
    (folder / "tokenizer.json").touch()
    (folder / "model.safetensors").write_bytes(tensors(**{"word_embeddings.weight": (30_522, 1)}))
    return str(folder)


@pytest.fixture
def engine(embedder, model, app_paths: AppPaths, tmp_path: Path) -> Iterator[EngineSession]:
    folder = tmp_path / "documents"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    with session(app_paths, finder=fake_finder(embedder)) as found:
        found.change_index_settings({"reranker": model}).result()
        found.index_to_end((str(folder),)).result()
        wait_for(lambda: search(found, QUERY).may_rerank, "an offer of a better order")
        yield found


def search(engine: EngineSession, text: str) -> SearchAnswer:
    return engine.search(SearchQuery(text)).result()


def reranked(engine: EngineSession, text: str) -> SearchAnswer:
    return engine.rerank(SearchQuery(text), within_s=60.0).result()


def names(answer: SearchAnswer) -> list[str]:
    return [Path(hit.path).name for hit in answer.files]


def moves(answer: SearchAnswer) -> list[int | None]:
    return [hit.passages[0].reasons.rerank_move for hit in answer.files]


def test_the_first_answer_comes_as_ever_and_the_second_in_a_better_order(engine, embedder) -> None:
    first = search(engine, QUERY)
    assert names(first)[:2] == ["short.txt", "long.txt"]
    assert embedder.read == []
    assert (first.reranked, set(moves(first))) == (False, {None})
    better = reranked(engine, QUERY)
    assert names(better)[0] == "long.txt"
    assert (better.reranked, better.may_rerank) == (True, False)
    assert moves(better)[0] == 1
    assert set(names(better)) == set(names(first))


def test_a_query_in_another_language_is_compared_with_sentences(engine, embedder, tmp_path) -> None:
    """The cross-encoder knows English only."""
    query = "die Katze schläft im Haus"
    padding = "Sonst ist gar nichts los. "
    (tmp_path / "documents" / "whole.txt").write_text(
        "Im Haus schläft die Familie gern. Die Katze läuft in den Garten."
    )
    (tmp_path / "documents" / "sentence.txt").write_text(f"{padding}Die Katze schläft im Haus. {padding}")
    engine.index_to_end((str(tmp_path / "documents"),)).result()
    first = search(engine, query)
    assert first.may_rerank
    better = reranked(engine, query)
    assert better.reranked
    assert names(first).index("sentence.txt") > names(better).index("sentence.txt") == 0
    assert "Die Katze schläft im Haus." in [sentence.strip() for sentence in embedder.sentences]
    assert embedder.read == []
    known = len(embedder.sentences)
    assert names(reranked(engine, query)) == names(better)
    assert len(embedder.sentences) == known


def test_the_best_sentence_is_known_from_the_comparison(engine, embedder, tmp_path) -> None:
    query = "die Katze schläft im Haus"
    text = "Sonst ist gar nichts los. Die Katze schläft im Haus. Sonst ist gar nichts los."
    (tmp_path / "documents" / "sentence.txt").write_text(text)
    engine.index_to_end((str(tmp_path / "documents"),)).result()
    hit = next(file for file in reranked(engine, query).files if file.path.endswith("sentence.txt"))
    embedder.is_broken = True
    nearest = engine.get_nearest_sentence(hit.passages[0].passage_id, query).result()
    assert text[slice(*nearest.span)].strip() == "Die Katze schläft im Haus."


def test_the_best_sentence_waits_for_a_re_ranking(engine, embedder, app_paths, monkeypatch) -> None:
    """Both use the model's process, and a re-ranking has a deadline."""
    replies: SimpleQueue[Future[NearestSentence]] = SimpleQueue()
    find = Searches.nearest_sentence

    def recorded(searches: Searches, passage_id: int, query: str) -> "Future[NearestSentence]":
        reply = find(searches, passage_id, query)
        replies.put(reply)
        return reply

    monkeypatch.setattr(Searches, "nearest_sentence", recorded)
    embedder.is_holding = True
    passage = search(engine, QUERY).files[0].passages[0].passage_id
    asking = threading.Thread(target=lambda: engine.rerank(SearchQuery(QUERY), 60.0))
    asking.start()
    wait_for(lambda: bool(embedder.read), "passages to be read")
    found: list[int] = []
    with session(app_paths) as another, session(app_paths) as third:
        nearest = threading.Thread(
            target=lambda: found.append(another.get_nearest_sentence(passage, QUERY).result().passage_id)
        )
        nearest.start()
        assert not replies.get(timeout=60).done()
        third.stop_reranking().result()
        nearest.join(60)
    asking.join(60)
    assert found == [passage]


@pytest.mark.parametrize("query", ["boats", 'many "boats in the harbour"'])
def test_what_it_does_not_help_stays_in_its_order(engine, embedder, query) -> None:
    first = search(engine, query)
    assert not first.may_rerank
    again = reranked(engine, query)
    assert (names(again), again.reranked) == (names(first), False)
    assert embedder.read == []


def test_the_next_search_takes_its_place(engine, embedder, app_paths) -> None:
    embedder.is_holding = True
    replies: list[Future[SearchAnswer]] = []
    asking = threading.Thread(target=lambda: replies.append(engine.rerank(SearchQuery(QUERY), 60.0)))
    asking.start()
    wait_for(lambda: bool(embedder.read), "passages to be read")
    with session(app_paths) as another:
        assert names(search(another, "boats"))
    asking.join(60)
    assert [reply.cancelled() for reply in replies] == [True]
    assert embedder.stopped.is_set()


def test_what_another_asker_searches_for_leaves_it_alone(engine, embedder, app_paths) -> None:
    embedder.is_holding = True
    replies: list[Future[SearchAnswer]] = []
    asking = threading.Thread(target=lambda: replies.append(engine.rerank(SearchQuery(QUERY), 60.0)))
    asking.start()
    wait_for(lambda: bool(embedder.read), "passages to be read")
    with session(app_paths) as another:
        another.search(SearchQuery("boats"), "quick").result()
        another.stop_reranking("quick").result()
        assert not embedder.stopped.is_set()
        another.stop_reranking().result()
    asking.join(60)
    assert [reply.cancelled() for reply in replies] == [True]


def test_a_search_loads_an_idle_reranker_before_it_is_needed(engine, embedder, monkeypatch) -> None:
    before = embedder.loads
    assert before
    search(engine, QUERY)
    assert embedder.loads == before
    monkeypatch.setattr("desktop_search.engine.search.rerank_worker._LOAD_AFTER_S", 0.0)
    search(engine, QUERY)
    assert embedder.loads == before + 1


def test_it_can_be_switched_off(engine, embedder, model) -> None:
    engine.change_index_settings({"rerank": False}).result()
    assert not search(engine, QUERY).may_rerank
    assert not reranked(engine, QUERY).reranked


def test_without_the_model_queries_are_compared_with_sentences(engine, embedder, tmp_path) -> None:
    engine.change_index_settings({"reranker": str(tmp_path / "nothing")}).result()
    assert reranked(engine, QUERY).reranked
    assert embedder.read == []
    assert TEXTS["long.txt"] in embedder.sentences
    models = engine.get_models().result()
    assert models.reranker is None
