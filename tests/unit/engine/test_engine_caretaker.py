"""The caretaker alone: what makes what due, and that nothing is looked at without a reason."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from helpers.engines import wait_for

from desktop_search.domain.status import Activity
from desktop_search.engine import caretaker as module
from desktop_search.engine.caretaker import Caretaker
from desktop_search.engine.snapshots import SnapshotKeeper
from desktop_search.indexing.progress import IndexerProgress, Tally
from desktop_search.paths import AppPaths
from desktop_search.platform.power import PowerState
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog import Catalog

READING = IndexerProgress(activity=Activity.READING)
IDLE = IndexerProgress(activity=Activity.IDLE)
PAUSED = IndexerProgress(activity=Activity.PAUSED)


class House:
    """Notes what it is asked for, and holds the power's state."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.power = PowerState()
        self.looks = 0

    def look(self) -> PowerState:
        self.looks += 1
        return self.power

    def take_hold(self, reason: str) -> None:
        self.asked.append(f"hold {reason}".strip())

    def take_rest(self) -> None:
        self.asked.append("rest")

    def unload_model(self) -> None:
        self.asked.append("unload")

    def end_pause(self) -> None:
        self.asked.append("resume")

    def take_damage(self, error: Exception) -> None:
        self.asked.append("damage")

    def wait_for(self, *asked: str) -> None:
        wait_for(lambda: self.asked == list(asked), f"{asked}, not {self.asked}", 20)


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def make(house: House, app_paths: AppPaths) -> Iterator[Callable[..., Caretaker]]:
    made: list[Caretaker] = []
    Catalog.open(app_paths.catalog_file).close()

    def build(**settings: object) -> Caretaker:
        chosen = IndexSettings(**{"unload_model_after_min": 0} | settings)  # type: ignore[arg-type]
        made.append(Caretaker(house, SnapshotKeeper(app_paths), chosen, minds_power=True, look=house.look))
        made[-1].start()
        return made[-1]

    yield build
    for one in made:
        one.close(10)
        assert not one.is_alive()


def test_on_battery_work_waits_until_the_plug_is_back(house: House, make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOOK_EVERY_S", 0.05)
    care = make()
    time.sleep(0.2)
    assert house.looks == 0
    house.power = PowerState(on_battery=True)
    care.note_progress(READING)
    house.wait_for("hold on battery")
    care.note_progress(PAUSED)
    house.power = PowerState()
    house.wait_for("hold on battery", "hold")
    care.note_progress(IDLE)
    time.sleep(0.1)
    looks = house.looks
    time.sleep(0.3)
    assert house.looks == looks


def test_index_anyway_holds_for_this_time_on_battery_only(house: House, make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOOK_EVERY_S", 0.05)
    care = make()
    house.power = PowerState(is_saving=True)
    care.note_progress(READING)
    house.wait_for("hold saving power")
    care.index_anyway()
    house.wait_for("hold saving power", "hold")
    time.sleep(0.3)
    house.wait_for("hold saving power", "hold")
    house.power = PowerState()
    time.sleep(0.3)
    house.power = PowerState(is_saving=True)
    house.wait_for("hold saving power", "hold", "hold saving power")


def test_each_reason_is_a_setting(house: House, make) -> None:
    care = make(pause_on_battery=False, pause_in_power_saver=False, pause_when_hot=False)
    house.power = PowerState(True, True, True)
    care.note_progress(READING)
    wait_for(lambda: house.looks == 1, "a look", 20)
    assert house.asked == []
    care.change_settings(IndexSettings(pause_on_battery=False, pause_in_power_saver=False))
    house.wait_for("hold the machine is hot")


def test_a_pause_for_a_time_ends_by_itself(house: House, make) -> None:
    care = make()
    care.resume_at(time.time() + 0.3)
    time.sleep(0.1)
    assert house.asked == []
    house.wait_for("resume")


def test_the_model_goes_after_a_rest_that_searches_prolong(house: House, make, monkeypatch: pytest.MonkeyPatch) -> None:
    care = make(unload_model_after_min=0.01)
    care.note_model(True)
    care.note_progress(READING)
    time.sleep(0.8)
    assert house.asked == []
    care.note_progress(IDLE)
    for _ in range(4):
        care.note_use()
        time.sleep(0.3)
    assert house.asked == ["rest"]
    house.wait_for("rest", "unload")


def test_a_copy_is_made_at_rest_once_a_day_and_after_much_work(
    house: House, make, app_paths: AppPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SETTLED_S", 0.2)
    care = make()
    care.note_progress(READING)
    time.sleep(0.4)
    assert not app_paths.snapshot_file.exists()
    care.note_progress(IDLE)
    wait_for(app_paths.snapshot_file.exists, "the copy", 20)
    first = app_paths.snapshot_file.stat().st_mtime

    def work(files: int) -> None:
        catalog = Catalog.open(app_paths.catalog_file)
        catalog.meta.set("something", str(files))
        catalog.close()
        care.note_progress(READING)
        time.sleep(0.1)
        care.note_progress(IndexerProgress(activity=Activity.IDLE, tally=Tally(files_indexed=files)))

    work(5)
    time.sleep(0.6)
    assert app_paths.snapshot_file.stat().st_mtime == first
    work(5000)
    wait_for(lambda: app_paths.snapshot_file.stat().st_mtime > first, "another copy", 20)


def test_it_sleeps_while_nothing_is_due(house: House, make) -> None:
    before = time.process_time()
    care = make(unload_model_after_min=10)
    care.note_model(True)
    care.note_progress(IDLE)
    threading.Event().wait(1.0)
    assert time.process_time() - before < 0.3
    assert house.asked == []
