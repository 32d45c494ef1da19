"""Table of the speed benchmark: ratios, notes, and goals that are met or missed."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))

import pytest
from speed_lines import lines_of
from speed_table import Goal, Line, markdown

INDEXED = {"files": 10, "files_with_text": 9, "texts": 90, "words_s": 1.0, "cpu_s": 20.0, "peak_mb": 1200.0}
EMBEDDED = {"texts": 90, "precision": "float32", "device": "cpu", "threads": 2}


def line(phases, name):
    [found] = [line for line in lines_of(phases) if line.name.startswith(name)]
    return found


def test_indexing_is_compared_with_the_ceiling_of_the_same_run() -> None:
    phases = {"free, turn 1": INDEXED | {"seconds": 10.0}, "ceiling, turn 1": EMBEDDED | {"seconds": 9.5}}
    found = line(phases, "indexing by words and meaning, all cores")
    assert (found.ours, found.baseline, found.verdict) == ("9.0 texts/s", "9.5 texts/s", "met")
    assert found.value == pytest.approx(0.95)
    phases["free, turn 1"]["seconds"] = 11.0
    assert line(phases, "indexing by words and meaning, all cores").verdict == "missed"


def test_a_row_without_measurement_gives_the_reason_and_is_not_met() -> None:
    phases = {"minilm, turn 1": INDEXED | {"seconds": 1.0}, "txtai, turn 1": {"why": "no wheel for this Python"}}
    found = line(phases, "indexing by meaning, and txtai")
    assert (found.verdict, found.note) == ("not measured", "no wheel for this Python")
    assert {line.verdict for line in lines_of({})} == {"not measured"}


def test_the_ratio_is_the_median_of_the_turns() -> None:
    """The machine was half as fast in the second turn, for both; in the third, ours was disturbed."""
    phases = {}
    for turn, (ours, theirs) in enumerate([(10.0, 20.0), (20.0, 42.0), (30.0, 21.0), (1.0, None)], 1):
        phases[f"minilm, turn {turn}"] = INDEXED | {"seconds": ours, "queries": {"p50_ms": ours, "p95_ms": 50.0}}
        other = {"why": "ended"} if theirs is None else {"seconds": theirs, "p50_ms": theirs, "p95_ms": 60.0}
        phases[f"txtai, turn {turn}"] = other | {"version": "1"}
    found = line(phases, "indexing by meaning, and txtai")
    assert (found.ours, found.baseline, found.verdict) == ("4.5 texts/s", "4.3 texts/s", "missed")
    assert found.value == pytest.approx(2.0)
    assert "2.00, 2.10, 0.70 times" in found.note
    asked = line(phases, "an answer by meaning, and txtai")
    assert (asked.ours, asked.baseline, asked.value) == ("20.0 ms", "21.0 ms", pytest.approx(2.0))


def test_answers_by_words_are_compared_with_those_of_recollq() -> None:
    asked = {"queries": {"p50_ms": 20.0, "p95_ms": 30.0}, "others": {"p50_ms": 10.0, "p95_ms": 12.0}}
    recoll = {"seconds": 5.0, "version": "1", "not_read": {}}
    found = line({"words, turn 1": INDEXED | {"seconds": 10.0} | asked, "recoll, turn 1": recoll}, "an answer by words")
    assert (found.ours, found.baseline, found.value) == ("20.0 ms", "10.0 ms", pytest.approx(0.5))


def test_answers_while_indexing_may_take_twice_as_long() -> None:
    figures = {"queries": {"p95_ms": 90.0}, "others": {"p95_ms": 50.0}, "asked": 100}
    found = line({"asked meanwhile, turn 1": figures}, "answers by both while indexing")
    assert (found.ours, found.baseline, found.value, found.verdict) == ("90.0 ms", "50.0 ms", pytest.approx(1.8), "met")
    figures["queries"]["p95_ms"] = 110.0
    assert line({"asked meanwhile, turn 1": figures}, "answers by both while indexing").verdict == "missed"


def test_a_start_has_a_row_in_its_unit_and_one_with_its_lower_bound() -> None:
    phases = {}
    for turn, (ours, bare) in enumerate([(600.0, 0.3), (900.0, 0.45), (640.0, 0.2)], 1):
        phases[f"window, turn {turn}"] = {"first_ms": ours, "again_ms": ours}
        phases[f"bare window, turn {turn}"] = {"seconds": bare}
    painted = line(phases, "window painted, later start")
    assert (painted.value, painted.verdict, painted.note) == (640.0, "met", "In turn: 600, 900, 640 ms.")
    beside = line(phases, "window painted, and an empty")
    assert (beside.ours, beside.baseline, beside.verdict) == ("0.64 s", "0.30 s", "no goal")
    assert beside.value == pytest.approx(2.0)


def test_a_goal_can_be_an_upper_limit() -> None:
    slow = Line("start", "first answer by words", value=1.2, unit="s", goal=Goal(1.0, at_most=True))
    assert (slow.verdict, Goal(1.0, at_most=True).is_met_by(1.0)) == ("missed", True)
    row = markdown([slow], {"cores": 2}).splitlines()[2]
    assert row == "| start | first answer by words |  |  | 1.20 s | at most 1 s | missed |"
