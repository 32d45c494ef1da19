"""Text recognition in a real engine: kills, pauses, requests, status and health."""

import os
import random
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from helpers.containers import zipped
from helpers.engines import HERE, EngineProcess, wait_for
from helpers.scripted_recognizer import CONFIDENCE, scan

from desktop_search.cli.output import answer_object, answer_text, status_text
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.file_status import FileStatusKind
from desktop_search.domain.queries import SearchQuery
from desktop_search.domain.recognition import RecognitionState
from desktop_search.domain.status import Activity
from desktop_search.paths import AppPaths
from desktop_search.store.catalog.catalog import Catalog

ENGINE = [sys.executable, str(HERE / "recognizing_engine.py")]
PNG = b"\x89PNG\r\n\x1a\n"
PAGES = [f"word{number} on page {number}" for number in range(1, 31)]


class Product:
    """An index and its engines, one after the other."""

    def __init__(self, place: Path) -> None:
        self.base = place / "base"
        self.docs = place / "docs"
        self.docs.mkdir()
        self._log = place / "recognized"
        self.engine: EngineProcess | None = None

    def start(self, seconds_per_page: float = 0.0) -> EngineProcess:
        given = {"RECOGNIZED": str(self._log), "SECONDS_PER_PAGE": str(seconds_per_page)}
        self.engine = EngineProcess(self.base, ENGINE, **given)
        self.engine.wait_until_ready()
        return self.engine

    def recognized(self) -> list[str]:
        return self._log.read_text().splitlines() if self._log.exists() else []

    def finish(self) -> None:
        assert self.engine is not None
        wait_for(lambda: self.is_done(), "recognition")

    def is_done(self) -> bool:
        assert self.engine is not None
        status = self.engine.status()
        return status.activity is Activity.IDLE and not status.recognition.files_waiting and status.files_seen > 0

    def found(self, text: str) -> set[str]:
        assert self.engine is not None
        return {Path(hit.path).name for hit in self.engine.search(SearchQuery(text)).result().files}


@pytest.fixture
def product(tmp_path: Path) -> Iterator[Product]:
    made = Product(tmp_path)
    yield made
    if made.engine is not None:
        made.engine.close()


def test_kills_lose_nothing_and_recognize_nothing_twice(product: Product) -> None:
    (product.docs / "long.png").write_bytes(PNG + scan(*PAGES))
    (product.docs / "old.zip").write_bytes(zipped({"inside.png": PNG + scan("word1 on page 1", "Giraffes")}))
    luck = random.Random(5)
    engine = product.start(0.05)
    engine.add_folder(str(product.docs)).result()
    kills = 3
    for _ in range(kills):
        known = len(product.recognized())
        wait_for(lambda known=known: len(product.recognized()) > known + 2, "pages")
        time.sleep(luck.uniform(0, 0.2))
        engine.kill()
        engine = product.start(0.05)
    product.finish()
    found = product.recognized()
    assert set(found) == {*PAGES, "Giraffes"}
    # At most the page whose text was on its way.
    assert len(found) - len(set(found)) <= kills
    assert "inside.png" in product.found("giraffes")
    hit = engine.search(SearchQuery("word30")).result().files[0]
    assert (hit.passages[0].page, hit.passages[0].confidence) == (30, CONFIDENCE)
    engine.close()
    product.engine = None
    with closing(Catalog.open(AppPaths.under(product.base).catalog_file)) as catalog:
        assert not catalog.check()
        assert not catalog.audit(deep=True)


def test_status_health_and_requests(product: Product) -> None:
    note = product.docs / "note.png"
    note.write_bytes(PNG + scan("A whiteboard"))
    (product.docs / "photo.png").write_bytes(PNG + scan(""))
    (product.docs / "plain.txt").write_text("A giraffe")
    engine = product.start()
    engine.set_recognition_paused(True).result()
    engine.add_folder(str(product.docs)).result()
    wait_for(lambda: product.found("giraffe") == {"plain.txt"} and engine.status().recognition.files_waiting == 2, "")
    status = engine.status()
    assert (status.recognition.is_paused, status.recognition.pages_total) == (True, 2)
    assert "recognizing text: 0 of 2 pages in 2 files (paused)" in status_text(status, (), is_running=True)
    told = engine.get_file_status(str(note)).result()
    assert (told.kind, "waiting for text recognition" in told.message) == (FileStatusKind.NO_TEXT, True)
    # The pause survives a restart.
    engine.close()
    engine = product.start()
    assert engine.status().recognition.is_paused
    assert product.recognized() == []
    engine.set_recognition_paused(False).result()
    product.finish()
    health = engine.get_health().result().recognition
    assert (health.state, health.recognized_files, health.recognized_pages) == (RecognitionState.DONE, 2, 2)
    assert (health.waiting_files, health.failed_files, health.is_paused) == (0, 0, False)
    answer = engine.search(SearchQuery("whiteboard")).result()
    assert "from a picture" in answer_text(answer, in_colour=False)
    (hit,) = answer_object(answer)["hits"]
    assert (hit["recognized"], hit["confidence"]) == (True, CONFIDENCE)
    assert "Text was recognized in it" in engine.get_file_status(str(note)).result().message
    assert engine.get_recognition_failures().result() == ()
    engine.recognize_again((str(note),), "ru").result()
    wait_for(lambda: product.recognized().count("A whiteboard") == 2, "again")
    product.finish()
    engine.change_index_settings({"recognize_text": False}).result()
    with pytest.raises(DesktopSearchError, match="turned off"):
        engine.recognize_again((str(note),)).result()
    new = product.docs / "new.png"
    new.write_bytes(PNG + scan("A zebra"))
    wait_for(lambda: "turned off" in engine.get_file_status(str(new)).result().message, "")
    assert product.found("whiteboard") == {"note.png"}
    assert engine.get_health().result().recognition.state is RecognitionState.OFF
    engine.change_index_settings({"recognize_text": True}).result()
    wait_for(lambda: product.found("zebra") == {"new.png"}, "turned on")


@pytest.mark.skipif(os.name != "posix", reason="the engine's own languages and programs")
def test_the_engines_of_this_device_are_listed(product: Product) -> None:
    engines = product.start().get_recognition_engines().result().engines
    assert any("en" in one.languages for one in engines)
