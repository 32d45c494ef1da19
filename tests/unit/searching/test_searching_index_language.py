import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from desktop_search.domain.documents import Passage
from desktop_search.embedding.language_directions import language_directions
from desktop_search.searching.index_language import IndexLanguage
from desktop_search.store.catalog import Catalog
from desktop_search.store.rows import DocumentFacts, FileFacts

# Of four numbers the first is the language, the other three are what is meant.
DIRECTIONS = np.array([[1, 0, 0, 0]], np.float32)
GERMAN, ENGLISH = 0.8, -0.8


@pytest.fixture
def catalog(tmp_path):
    catalog = Catalog.open(tmp_path / "catalog.sqlite")
    catalog.vectors.select_model("four", "Four", 4)
    yield catalog
    catalog.close()


def vector(language: float, meaning: int) -> np.ndarray:
    row = np.zeros(4, np.float32)
    row[0], row[1 + meaning % 3] = language, np.sqrt(1 - language**2)
    return row


def put(catalog: Catalog, language: float, texts: int) -> None:
    folder = catalog.folders.add(Path("/somewhere"))
    passages = [Passage(f"text {number} in {language}", end=20) for number in range(texts)]
    facts = FileFacts(folder.id, folder.path / f"{language}.txt", 1, 1, str(language).encode())
    catalog.files.commit_document(facts, DocumentFacts("txt"), passages, "s")
    waiting = catalog.vectors.next_to_embed(texts, 10**7)
    catalog.vectors.put([(text.hash, vector(language, at)) for at, text in enumerate(waiting)])


def test_a_question_is_asked_in_the_language_of_the_index(catalog):
    put(catalog, ENGLISH, 600)
    asked = IndexLanguage(catalog.vectors, DIRECTIONS).ask(vector(GERMAN, 1))
    assert np.linalg.norm(asked) == pytest.approx(1, abs=1e-6)
    assert asked @ vector(ENGLISH, 1) > 0.99
    assert np.argmax(asked) == 2


def test_an_index_in_several_languages_prefers_none(catalog):
    put(catalog, ENGLISH, 1000)
    put(catalog, GERMAN, 1000)
    asked = IndexLanguage(catalog.vectors, DIRECTIONS).ask(vector(GERMAN, 0))
    assert asked @ vector(ENGLISH, 0) == pytest.approx(asked @ vector(GERMAN, 0), abs=0.08)


def test_few_texts_tell_little_and_none_nothing(catalog):
    question = vector(GERMAN, 0)
    language = IndexLanguage(catalog.vectors, DIRECTIONS)
    assert language.ask(question).tolist() == question.tolist()
    put(catalog, ENGLISH, 3)
    assert language.ask(question) @ question > 0.97


def test_a_growing_index_is_looked_at_again(catalog):
    put(catalog, ENGLISH, 200)
    language = IndexLanguage(catalog.vectors, DIRECTIONS)
    assert language.ask(vector(0, 0))[0] < -0.5
    put(catalog, GERMAN, 1000)
    assert language.ask(vector(0, 0))[0] > 0.3


def test_a_model_without_directions_is_asked_as_it_is(catalog):
    put(catalog, ENGLISH, 100)
    question = vector(GERMAN, 2)
    assert IndexLanguage(catalog.vectors, None).ask(question) is question


def test_another_model_meanwhile_changes_nothing(catalog):
    put(catalog, ENGLISH, 100)
    catalog.vectors.select_model("three", "Three", 3)
    question = vector(GERMAN, 2)
    assert IndexLanguage(catalog.vectors, DIRECTIONS).ask(question) is question


def test_damaged_vectors_tell_nothing(catalog):
    put(catalog, ENGLISH, 100)
    with closing(sqlite3.connect(catalog.path)) as database, database:
        ids = database.execute("SELECT id FROM vectors ORDER BY id LIMIT 2").fetchall()
        for (key,), blob in zip(ids, (b"\x00", np.full(4, np.nan, np.float16).tobytes()), strict=True):
            database.execute("UPDATE vectors SET vector = ? WHERE id = ?", (blob, key))
    assert catalog.vectors.sample(100).shape == (98, 4)
    assert IndexLanguage(catalog.vectors, DIRECTIONS).ask(vector(GERMAN, 1)) @ vector(ENGLISH, 1) > 0.8


def test_directions_are_known_of_the_model_the_program_comes_with_alone(tmp_path):
    known = language_directions("multilingual-e5-small")
    assert known @ known.T == pytest.approx(np.eye(len(known)), abs=1e-3)
    np.save(tmp_path / "model.npy", np.eye(4))
    for other in ("all-MiniLM-L6-v2", str(tmp_path / "model")):
        assert language_directions(other) is None
