"""Pausing from the command line, with and without an engine that runs."""

import time
from pathlib import Path

import pytest
from helpers.engines import FAKE_ENGINE, EngineProcess, run_command


def test_a_pause_holds_for_the_next_engine_until_resume(tmp_path: Path) -> None:
    base = tmp_path / "base"
    done = run_command(base, "pause", "--for", "1h")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Indexing is paused until ")
    engine = EngineProcess(base, FAKE_ENGINE)
    try:
        engine.wait_until_ready()
        status = engine.status()
        assert status.paused
        assert 3000 < status.paused_until_s - time.time() <= 3600
        assert run_command(base, "resume").stdout == "Indexing resumed.\n"
        assert not engine.status().paused
        assert run_command(base, "pause").returncode == 0
        assert engine.status().paused
        assert engine.status().paused_until_s is None
    finally:
        engine.close()


@pytest.mark.parametrize("span", ["1", "0h", "1w", "-1h", "", "h"])
def test_a_time_that_is_none_is_refused(tmp_path: Path, span: str) -> None:
    done = run_command(tmp_path, "pause", f"--for={span}")
    assert done.returncode == 2
    assert "such as 30m" in done.stderr
