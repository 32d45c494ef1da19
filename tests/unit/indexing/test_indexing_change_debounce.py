"""Many events, few changes: no file, no thread and no waiting, only a clock that is handed in."""

import time

from desktop_search.indexing.change_debounce import (
    GROWING_QUIET_S,
    LONGEST_WAIT_S,
    MOST_PATHS,
    QUIET_S,
    STORM,
    ChangeDebouncer,
    DueChanges,
    Move,
)


def drain(gatherer: ChangeDebouncer, start_s: float = 0.0) -> list[tuple[float, DueChanges]]:
    """All that is handed out when it is asked exactly when it wants to be."""
    found = []
    now = start_s
    while gatherer.next_s is not None:
        now = max(now, gatherer.next_s)
        if settled := gatherer.take(now):
            found.append((now, settled))
    assert len(gatherer) == 0
    return found


def test_a_save_is_one_change_after_a_quiet_period() -> None:
    gatherer = ChangeDebouncer()
    assert gatherer.note("/d/a", 10.0)
    assert not gatherer.note("/d/a", 10.1)
    assert not gatherer.note("/d/a", 10.2)
    assert not gatherer.take(10.0 + QUIET_S)
    [(when, settled)] = drain(gatherer)
    assert settled == DueChanges(paths=("/d/a",))
    assert QUIET_S + 10.2 <= when <= QUIET_S + 10.3


def test_who_waits_is_told_only_of_an_earlier_time() -> None:
    gatherer = ChangeDebouncer()
    assert gatherer.next_s is None
    assert gatherer.note("/d/a", 0.0)
    assert not gatherer.note("/d/b", 0.1)
    assert gatherer.take(QUIET_S).paths == ("/d/a",)
    assert gatherer.take(0.1 + QUIET_S).paths == ("/d/b",)
    assert gatherer.next_s is None


def test_a_growing_file_waits_longer_and_not_for_ever() -> None:
    gatherer = ChangeDebouncer()
    for step in range(300):
        gatherer.note("/d/download", step * 0.2)
        assert not gatherer.take(step * 0.2 + 0.1)
    [(when, settled)] = drain(gatherer)
    assert settled.paths == ("/d/download",)
    assert when >= 299 * 0.2 + GROWING_QUIET_S

    taken = []
    for second in range(700):
        gatherer.note("/d/log", float(second))
        taken += gatherer.take(float(second)).paths
    assert len(taken) == int(700 / LONGEST_WAIT_S)


def test_what_lies_in_a_folder_to_compare_is_swallowed() -> None:
    gatherer = ChangeDebouncer()
    gatherer.note("/d/new", 0.0, is_folder=True)
    gatherer.note("/d/new/sub", 0.0, is_folder=True)
    gatherer.note("/d/new/sub/file", 0.0)
    gatherer.note("/d/newer", 0.0)
    gatherer.note("/d/new", 0.0)
    [(_, settled)] = drain(gatherer)
    assert settled == DueChanges(folders=("/d/new",), paths=("/d/newer",))


def test_moves_are_joined_and_carry_along_what_waits_below() -> None:
    gatherer = ChangeDebouncer()
    gatherer.note("/d/a/draft", 0.0)
    gatherer.note_move("/d/a/one", "/d/a/two", 0.0)
    gatherer.note_move("/d/a", "/d/b", 0.0, is_folder=True)
    gatherer.note_move("/d/b", "/d/c", 0.1, is_folder=True)
    settled = gatherer.take(0.1 + QUIET_S)
    assert set(settled.moves) == {Move("/d/a/one", "/d/c/two"), Move("/d/a", "/d/c", True)}
    assert settled.folders == ("/d/a", "/d/b", "/d/c")
    assert settled.paths == ()
    assert gatherer.next_s is None


def test_a_move_there_and_back_is_no_move_but_may_have_covered_a_file() -> None:
    gatherer = ChangeDebouncer()
    gatherer.note_move("/d/a", "/d/b", 0.0)
    gatherer.note_move("/d/b", "/d/a", 0.1)
    [(_, settled)] = drain(gatherer)
    assert settled == DueChanges(paths=("/d/a", "/d/b"))


def test_every_name_of_a_file_moved_twice_is_looked_at_and_not_before_the_move() -> None:
    gatherer = ChangeDebouncer()
    gatherer.note_move("/d/a", "/d/b", 0.0)
    gatherer.note_move("/d/b", "/d/c", 0.2)
    [(_, settled)] = drain(gatherer)
    assert settled == DueChanges((Move("/d/a", "/d/c"),), paths=("/d/a", "/d/b", "/d/c"))


def test_a_moved_file_is_looked_at_under_both_names() -> None:
    gatherer = ChangeDebouncer()
    assert gatherer.note_move("/d/a", "/d/b", 0.0)
    assert not gatherer.note_move("/d/c", "/d/d", 0.0)
    drain(gatherer)
    gatherer.note("/d/a", 0.0)
    assert not gatherer.note_move("/d/a", "/d/b", 0.0)
    [(_, settled)] = drain(gatherer)
    assert settled == DueChanges((Move("/d/a", "/d/b"),), paths=("/d/a", "/d/b"))


def test_two_moves_to_one_place_are_left_to_the_disk() -> None:
    gatherer = ChangeDebouncer()
    gatherer.note_move("/d/a", "/d/c", 0.0)
    gatherer.note_move("/d/b", "/d/c", 0.0)
    looked_at = {path for _, settled in drain(gatherer) for path in settled.paths}
    assert looked_at == {"/d/a", "/d/b", "/d/c"}


def test_a_storm_in_one_folder_becomes_its_comparison() -> None:
    gatherer = ChangeDebouncer()
    for number in range(STORM):
        gatherer.note(f"/d/full/{number}", 0.0)
        gatherer.note(f"/d/some{number % 100}/{number}", 0.0)
    [(_, settled)] = drain(gatherer)
    assert settled.folders == ("/d/full",)
    assert len(settled.paths) == STORM


def test_memory_is_bounded_and_nothing_is_forgotten() -> None:
    gatherer = ChangeDebouncer()
    started = time.process_time()
    for number in range(10 * MOST_PATHS):
        gatherer.note(f"/d/{number % 1000}/{number // 1000 % 10}/{number}", number / 100_000)
        assert len(gatherer) <= MOST_PATHS
    assert time.process_time() - started < 10
    folders = {folder for _, settled in drain(gatherer) for folder in settled.folders}
    assert folders == {"/d"} or {f"/d/{number}" for number in range(1000)} <= folders
