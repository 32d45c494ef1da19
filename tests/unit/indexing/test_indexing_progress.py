import pytest

from desktop_search.indexing.progress import Forecast, Rate, Tally


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
