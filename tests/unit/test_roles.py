"""What each role finds in its environment before it imports anything heavy."""

import gc
import os

import pytest

from desktop_search.__main__ import run_role

VARIABLE = "OPENBLAS_NUM_THREADS"


@pytest.mark.parametrize(
    ("role", "runner", "before", "expected"),
    [
        ("engine", "desktop_search.engine.server.run", None, "1"),
        ("engine", "desktop_search.engine.server.run", "3", "3"),
        # It starts the model's process with its own environment, and torch is to count its threads itself.
        ("embedder", "desktop_search.embedding.child.run", "1", None),
    ],
)
def test_numpy_multiplies_with_one_thread_where_a_search_does(monkeypatch, role, runner, before, expected):
    monkeypatch.setenv(VARIABLE, before or "")
    if before is None:
        monkeypatch.delenv(VARIABLE)
    seen: list[str | None] = []
    monkeypatch.setattr(runner, lambda *_: seen.append(os.environ.get(VARIABLE)) or 0)
    assert run_role([role]) == 0
    assert seen == [expected]


@pytest.mark.parametrize(
    ("role", "runner"),
    [("engine", "desktop_search.engine.server.run"), ("extractor", "desktop_search.extract.child.run")],
)
def test_garbage_is_looked_for_only_among_what_came_after_the_imports(monkeypatch, role, runner):
    seen: list[tuple[bool, bool]] = []
    monkeypatch.setattr(runner, lambda *_: seen.append((gc.isenabled(), gc.get_freeze_count() > 0)) or 0)
    try:
        assert run_role([role]) == 0
    finally:
        gc.unfreeze()
        gc.enable()
    assert seen == [(True, True)]
