import pytest

from desktop_search.indexing.progress import Forecast, Rate, SteadyTime, Tally


def test_a_rate_says_nothing_without_evidence_and_follows_change() -> None:
    rate = Rate(half_life_s=10, evidence_s=2)
    rate.add(5, 0.5)
    assert rate.per_s is None
    rate.add(15, 1.5)
    assert rate.per_s is not None
    assert abs(rate.per_s - 10) < 0.1
    for _ in range(60):
        rate.add(1, 1)
    assert 0.9 < rate.per_s < 1.3


def test_time_left_counts_the_texts_that_unread_files_will_bring() -> None:
    forecast = Forecast()
    assert forecast.seconds_left(0, 0, True) == 0
    assert forecast.seconds_left(10, 0, True) is None
    for _ in range(10):
        forecast.files_read(10, 1.0, 50)
    assert forecast.seconds_left(100, 0, with_meaning=False) == pytest.approx(10)
    assert forecast.seconds_left(100, 0, with_meaning=True) is None
    for _ in range(10):
        forecast.texts_embedded(10, 1.0)
    left = forecast.seconds_left(100, 200, with_meaning=True)
    assert left is not None
    assert abs(left - (10 + 500 / 10 + 200 / 10)) < 1


def test_tallies_subtract() -> None:
    assert Tally(files_seen=5, passages=7) - Tally(files_seen=2) == Tally(files_seen=3, passages=7)


def test_the_time_left_runs_down_like_a_clock() -> None:
    steady = SteadyTime()
    assert steady.tell(600.0, 100.0) == 600.0
    assert steady.tell(590.0, 110.0) == pytest.approx(590.0)
    assert steady.tell(580.0, 120.0) == pytest.approx(580.0)


def test_one_slow_file_does_not_make_it_jump_and_a_slow_machine_shows() -> None:
    steady = SteadyTime()
    for second in range(60):
        steady.tell(600.0, second)
    after_one = steady.tell(6_000.0, 59.25)
    assert after_one is not None
    assert 600 < after_one < 640
    for quarter in range(240, 440):
        told = steady.tell(6_000.0, quarter / 4)
    assert told is not None
    assert 5_500 < told <= 6_000


def test_the_first_reckoning_is_corrected_within_seconds() -> None:
    steady = SteadyTime()
    steady.tell(2_000.0, 0.0)
    for quarter in range(1, 40):
        told = steady.tell(60.0, quarter / 4)
    assert told is not None
    assert told < 90


def test_after_a_rest_the_time_left_is_reckoned_anew() -> None:
    steady = SteadyTime()
    steady.tell(600.0, 0.0)
    assert steady.tell(None, 1.0) is None
    assert steady.tell(60.0, 2.0) == 60.0
    assert steady.tell(0.0, 3.0) == 0.0
