"""The environment of each role before it imports large libraries."""

import gc
import os
import subprocess
import sys

import psutil
import pytest
from helpers.engines import wait_for

from desktop_search.__main__ import run_role
from desktop_search.app_info import role_command

VARIABLE = "OPENBLAS_NUM_THREADS"


@pytest.mark.parametrize(
    ("role", "runner", "before", "expected"),
    [
        ("engine", "desktop_search.engine.server.server.run", None, "1"),
        ("engine", "desktop_search.engine.server.server.run", "3", "3"),
        # It starts the model's process with its own environment, and torch is to count its threads itself.
        ("embedder", "desktop_search.embedding.runtime.embedding_child.run", "1", None),
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
    [("engine", "desktop_search.engine.server.server.run"), ("extractor", "desktop_search.extract.extract_child.run")],
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


@pytest.mark.skipif(sys.platform != "linux", reason="reads the limits of another process")
@pytest.mark.parametrize(
    "words",
    [["extractor"], ["viewer"], ["recognizer"], ["embedder"], ["updates"], ["engine"], ["search", "-"], []],
    ids=" ".join,
)
def test_no_role_leaves_a_core_dump(words, tmp_path):
    """Memory holds texts of the user's files. A limit of 1 also keeps them from a program that collects dumps."""
    import resource

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    if hard != resource.RLIM_INFINITY and hard < 2:
        pytest.skip("this machine lets no process dump")
    place = ["--base-dir", str(tmp_path / "base")] if words in ([], ["engine"], ["search", "-"]) else []
    child = subprocess.Popen(
        role_command(*words, *place),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)),
    )
    try:
        wait_for(lambda: psutil.Process(child.pid).rlimit(psutil.RLIMIT_CORE)[0] == 1, "the limit", 30)
    finally:
        child.kill()
        child.communicate()
