"""The idle scheduler alone: what makes what due, and that nothing is polled without a reason."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from helpers.engines import wait_for

from desktop_search.domain.errors import CatalogDamagedError
from desktop_search.domain.messages import Message
from desktop_search.domain.status import Activity, WaitReason
from desktop_search.engine.backup.snapshots import SnapshotSchedule
from desktop_search.engine.scheduling import idle_scheduler as module
from desktop_search.engine.scheduling.idle_scheduler import IdleScheduler
from desktop_search.engine.scheduling.system_state import SystemState
from desktop_search.indexing.progress import IndexerProgress, Tally
from desktop_search.paths import AppPaths
from desktop_search.platform.system.power import PowerState
from desktop_search.platform.system.presence import threads_to_use
from desktop_search.platform.system.screen import ScreenState
from desktop_search.settings import IndexSettings
from desktop_search.store.catalog.catalog import Catalog

READING = IndexerProgress(activity=Activity.READING)
IDLE = IndexerProgress(activity=Activity.IDLE)
PAUSED = IndexerProgress(activity=Activity.PAUSED)


class House:
    """Notes what it is asked for, and holds the power's state."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.threads: list[int] = []
        self.power = PowerState()
        self.screen = ScreenState()
        self.is_away = False
        self.looks = 0
        self.freed = 0

    def look(self, settings: IndexSettings) -> SystemState:
        self.looks += 1
        return SystemState(self.power, self.screen, self.is_away)

    def take_hold(self, reason: WaitReason) -> None:
        self.asked.append(f"hold {reason}".strip())

    def free_memory(self) -> None:
        self.freed += 1

    def note_idle(self) -> None:
        self.asked.append("rest")

    def take_threads(self, threads: int) -> None:
        self.threads.append(threads)

    def unload_model(self) -> None:
        self.asked.append("unload")

    def end_pause(self) -> None:
        self.asked.append("resume")

    def take_row_damage(self, what: str) -> None:
        self.asked.append("row damage")

    def take_damage(self, error: Exception) -> None:
        self.asked.append("damage")

    def wait_for(self, *asked: str) -> None:
        wait_for(lambda: self.asked == list(asked), f"{asked}, not {self.asked}", 20)


class Clock:
    """Replacement for the module `time`; its time only changes when a test sets it."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def monotonic(self) -> float:
        return self.now_s


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The scheduler's clock, which only the test advances."""
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    return clock


def settle(care: IdleScheduler) -> None:
    """Wait until the scheduler has done all that is due now."""
    # It asks for the time left of a pause in every round; when it asks for the second one, the first round is over.
    for _ in range(2):
        asked = threading.Event()
        care.note_pause(lambda asked=asked: asked.set() or 3600.0)  # type: ignore[misc]
        assert asked.wait(20)


def pass_time(care: IdleScheduler, clock: Clock, seconds: float) -> None:
    clock.now_s += seconds
    settle(care)


@pytest.fixture
def make(house: House, app_paths: AppPaths) -> Iterator[Callable[..., IdleScheduler]]:
    made: list[IdleScheduler] = []
    Catalog.open(app_paths.catalog_file).close()

    def build(**settings: object) -> IdleScheduler:
        chosen = IndexSettings(**{"unload_model_after_min": 0} | settings)  # type: ignore[arg-type]
        made.append(IdleScheduler(house, SnapshotSchedule(app_paths), chosen, look=house.look))
        made[-1].start()
        return made[-1]

    yield build
    for one in made:
        one.stop(10)
        assert not one.is_alive()


def test_on_battery_work_waits_until_the_plug_is_back(house: House, make, clock: Clock) -> None:
    care = make()
    settle(care)
    assert house.looks == 0
    house.power = PowerState(on_battery=True)
    care.note_progress(READING)
    settle(care)
    assert house.asked == ["hold on battery"]
    care.note_progress(PAUSED)
    house.power = PowerState()
    pass_time(care, clock, module.LOOK_EVERY_S * module.HELD_LOOKS - 1)
    assert house.asked == ["hold on battery"]
    pass_time(care, clock, 1)
    assert house.asked == ["hold on battery", "hold"]
    care.note_progress(IDLE)
    looks = house.looks
    pass_time(care, clock, 3600)
    assert house.looks == looks


def test_index_anyway_holds_for_this_time_on_battery_only(house: House, make, clock: Clock) -> None:
    care = make()
    house.power = PowerState(is_saving=True)
    care.note_progress(READING)
    settle(care)
    assert house.asked == ["hold saving power"]
    care.index_anyway()
    settle(care)
    assert house.asked == ["hold saving power", "hold"]
    for power in (PowerState(is_saving=True), PowerState()):
        house.power = power
        pass_time(care, clock, module.LOOK_EVERY_S)
        assert house.asked == ["hold saving power", "hold"]
    house.power = PowerState(is_saving=True)
    pass_time(care, clock, module.LOOK_EVERY_S)
    assert house.asked == ["hold saving power", "hold", "hold saving power"]


REASONS = {
    "pause_on_battery": WaitReason.BATTERY,
    "pause_in_power_saver": WaitReason.POWER_SAVER,
    "pause_when_hot": WaitReason.HEAT,
    "pause_in_full_screen": WaitReason.FULL_SCREEN,
    "pause_while_presenting": WaitReason.PRESENTATION,
}


@pytest.mark.parametrize("setting", REASONS)
def test_each_reason_is_a_setting(house: House, make, setting: str) -> None:
    none = dict.fromkeys(REASONS, False)
    care = make(**none)
    house.power, house.screen = PowerState(True, True, True), ScreenState(True, True)
    care.note_progress(READING)
    wait_for(lambda: house.looks == 1, "a look", 20)
    assert house.asked == []
    care.change_settings(IndexSettings(**none | {setting: True}))
    house.wait_for(f"hold {REASONS[setting]}")


def test_one_core_stays_free_until_the_person_is_away(house: House, make, clock: Clock) -> None:
    care = make()
    care.note_progress(READING)
    settle(care)
    some, every = threads_to_use(takes_all=False), threads_to_use(takes_all=True)
    told = [some]
    assert house.threads == told
    for is_away, threads in ((True, every), (False, some)):
        house.is_away = is_away
        pass_time(care, clock, module.LOOK_EVERY_S)
        told += [threads] if threads != told[-1] else []
        assert house.threads == told
    assert some == max(1, every - 1)


def test_a_pause_for_a_time_ends_by_itself(house: House, make) -> None:
    care = make()
    end = time.monotonic() + 0.3
    care.note_pause(lambda: end - time.monotonic())
    house.wait_for("resume")
    assert time.monotonic() >= end


def test_the_model_goes_after_a_rest_that_searches_prolong(house: House, make, clock: Clock) -> None:
    care = make(unload_model_after_min=10)
    care.note_model(True)
    care.note_progress(READING)
    pass_time(care, clock, 3600)
    assert house.asked == []
    # While it works, the indexer reports some times a second.
    care.note_progress(READING)
    care.note_progress(IDLE)
    settle(care)
    for _ in range(4):
        care.note_use()
        pass_time(care, clock, 599)
        assert house.asked == ["rest"]
    pass_time(care, clock, 1)
    assert house.asked == ["rest", "unload"]


def test_memory_is_freed_once_after_work(house: House, make, clock: Clock) -> None:
    care = make()
    for times in (1, 2):
        care.note_progress(READING)
        care.note_progress(IDLE)
        pass_time(care, clock, module.SETTLED_S - 1)
        assert house.freed == times - 1
        pass_time(care, clock, 1)
        pass_time(care, clock, 10 * module.SETTLED_S)
        assert house.freed == times


def test_what_a_pause_interrupted_is_looked_for_at_its_end(house: House, make) -> None:
    scheduler = make()
    for progress in (PAUSED, READING, PAUSED):
        scheduler.note_progress(progress)
        settle(scheduler)
    assert house.asked == []
    scheduler.note_progress(IDLE)
    settle(scheduler)
    assert house.asked == ["rest"]


def test_a_copy_is_made_at_rest_once_a_day_and_after_much_work(
    house: House, make, app_paths: AppPaths, clock: Clock
) -> None:
    care = make()
    care.note_progress(READING)
    pass_time(care, clock, 2 * module.SETTLED_S)
    care.note_progress(IDLE)
    settle(care)
    assert not app_paths.snapshot_file.exists()
    pass_time(care, clock, module.SETTLED_S)
    first = app_paths.snapshot_file.stat().st_mtime_ns

    def work(files: int) -> None:
        catalog = Catalog.open(app_paths.catalog_file)
        catalog.meta.set("something", str(files))
        catalog.close()
        care.note_progress(READING)
        settle(care)
        care.note_progress(IndexerProgress(activity=Activity.IDLE, tally=Tally(files_indexed=files)))
        pass_time(care, clock, module.SETTLED_S)

    work(5)
    assert app_paths.snapshot_file.stat().st_mtime_ns == first
    work(5000)
    assert app_paths.snapshot_file.stat().st_mtime_ns > first
    # As one from before the catalog was compacted.
    with app_paths.snapshot_file.open("ab") as copy:
        copy.truncate(100 * app_paths.catalog_file.stat().st_size)
    work(5001)
    assert app_paths.snapshot_file.stat().st_size < 10_000_000


def test_it_sleeps_while_nothing_is_due(house: House, make) -> None:
    before = time.process_time()
    care = make(unload_model_after_min=10)
    care.note_model(True)
    care.note_progress(IDLE)
    threading.Event().wait(1.0)
    assert time.process_time() - before < 0.3
    assert house.asked == []


def test_an_error_in_one_duty_does_not_end_the_others(house: House, make, app_paths, monkeypatch, expect_log) -> None:
    """It ended the watching of power, of pauses and of copies, in silence."""
    expect_log("error in the idle scheduler")
    monkeypatch.setattr(module, "FAULT_RETRY_S", 0.05)
    monkeypatch.setattr(module, "SETTLED_S", 0.1)
    monkeypatch.setattr(house, "note_idle", lambda: 1 // 0)
    looked = threading.Event()

    def look(settings: IndexSettings) -> SystemState:
        looked.set()
        raise ValueError("the words of a user")

    monkeypatch.setattr(house, "look", look)
    care = make()
    care.note_progress(READING)
    assert looked.wait(20)
    end = time.monotonic() + 0.3
    care.note_pause(lambda: end - time.monotonic())
    house.wait_for("resume")
    care.note_progress(IDLE)
    wait_for(app_paths.snapshot_file.exists, "the copy", 20)


def test_damage_met_by_any_duty_starts_the_recovery(house: House, make, monkeypatch, expect_log) -> None:
    expect_log("damaged")

    def look(settings: IndexSettings) -> SystemState:
        raise CatalogDamagedError(Message("The index is damaged."))

    monkeypatch.setattr(house, "look", look)
    make().note_progress(READING)
    wait_for(lambda: "damage" in house.asked, "the damage", 20)
