"""Every file is found by meaning before all passages are embedded, also after an interruption."""

import os
import random
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from helpers.engines import fake_finder, session, wait_for
from helpers.fake_embedder import FakeEmbedder
from numpy.typing import NDArray

from desktop_search.domain.queries import SearchMode, SearchQuery
from desktop_search.domain.status import IndexStatus
from desktop_search.engine.api import Event, StatusChanged
from desktop_search.engine.client import EngineSession
from desktop_search.engine.engine_mode import EngineMode
from desktop_search.paths import AppPaths

SUBJECTS = ("apples", "boats", "clocks", "dogs", "engines", "flowers")
PARTS = 8


class GatedEmbedder(FakeEmbedder):
    """Takes its time for texts that are not the beginning of a file, until the gate is opened."""

    def __init__(self) -> None:
        super().__init__(384, seconds_per_text=0.02)
        self.gate = threading.Event()

    def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if not all("in part0" in text for text in texts):
            # Not for ever: the indexer publishes its progress between batches.
            self.gate.wait(1)
        return super().embed_passages(texts)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    chance = random.Random(9)
    words = ["".join(chance.choices("aeioubdfgklmnprst", k=chance.randint(3, 9))) for _ in range(400)]
    for age, subject in enumerate(SUBJECTS):
        sections = [
            f"# part{part}\n\n{subject} in part{part} of it. {' '.join(chance.choices(words, k=220)).capitalize()}."
            for part in range(PARTS)
        ]
        file = folder / f"{subject}.md"
        file.write_text("\n\n".join(sections), encoding="utf-8")
        os.utime(file, (1_700_000_000 - 86_400 * age,) * 2)
    return folder


def status_of(engine: EngineSession) -> IndexStatus:
    return engine.get_status().result()


def found_by_meaning(engine: EngineSession, text: str) -> set[str]:
    answer = engine.search(SearchQuery(text, mode=SearchMode.MEANING)).result()
    return {Path(file.path).stem for hit in answer.files for file in (hit, *hit.alike)}


def test_every_file_is_found_by_meaning_before_all_is_embedded(app_paths: AppPaths, folder: Path) -> None:
    embedder = GatedEmbedder()
    events: list[Event] = []
    with session(app_paths, EngineMode.EVERYTHING, fake_finder(embedder)) as engine:
        engine.on_event = events.append
        engine.add_folder(str(folder)).result()
        wait_for(lambda: status_of(engine).is_every_file_by_meaning, "the first passages of all files")
        status = status_of(engine)
        assert status.files_by_meaning == 6 <= status.passages_embedded < status.passages
        assert found_by_meaning(engine, "apples in part0") == set(SUBJECTS)
        assert all("in part0" in text for text in embedder.embedded[:6])
        # The engine is closed in the middle of the rest, and goes on at its next start.
        embedder.gate.set()
    so_far = len(embedder.embedded)
    assert so_far < 6 * PARTS
    with session(app_paths, EngineMode.EVERYTHING, fake_finder(embedder)) as engine:
        assert status_of(engine).is_every_file_by_meaning
        wait_for(lambda: status_of(engine).searchable_share == 1.0, "all is embedded")
    told = [event.status for event in events if isinstance(event, StatusChanged)]
    assert any(not status.is_every_file_by_meaning for status in told)
    assert len(embedder.embedded) == len(set(embedder.embedded)) > so_far


def test_the_newest_files_go_first(app_paths: AppPaths, folder: Path) -> None:
    embedder = FakeEmbedder()
    with session(app_paths, EngineMode.INDEX, fake_finder(embedder)) as engine:
        engine.index_to_end((str(folder),)).result()
    firsts, rest = embedder.embedded[:6], embedder.embedded[6:]
    assert all("in part0" in text for text in firsts)
    assert not any("in part0" in text for text in rest)
