"""The command line with a standard output that is full, closed or read no further: one line, no traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.engines import FAKE_ENGINE, EngineProcess, run_json

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux' own")
COMMANDS = ["status", "search fox", "search --json fox", "why {folder}/note0.txt", "verify", "model list", "pause"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documents")
    for number in range(20):
        (folder / f"note{number}.txt").write_text(f"A note about a fox, number {number}.")
    return folder


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory, folder: Path):
    engine = EngineProcess(tmp_path_factory.mktemp("base"), FAKE_ENGINE)
    engine.wait_until_ready()
    engine.index_to_end((str(folder),)).result()
    yield engine
    engine.close()


def run(engine: EngineProcess, command: str, streams: str) -> subprocess.CompletedProcess[str]:
    """With the redirections of a shell."""
    base = engine.process.args[-1]
    program = f'"{sys.executable}" -m desktop_search --base-dir "{base}" {command} {streams}'
    # With PYTHONUNBUFFERED argparse keeps to itself that a help text cannot be written.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.run(
        ["bash", "-c", program], capture_output=True, text=True, timeout=120, check=False, env=environment
    )


@pytest.mark.parametrize("command", [*COMMANDS, "--help", "--version"])
@pytest.mark.parametrize(("stream", "reason"), [(">/dev/full", "No space left"), (">&-", "Bad file descriptor")])
def test_output_that_cannot_be_written_is_a_failure_told_in_one_line(engine, folder, command, stream, reason):
    done = run(engine, command.format(folder=folder), stream)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert reason in done.stderr
    assert engine.status().passages == 20


@pytest.mark.parametrize("command", COMMANDS[:2])
@pytest.mark.parametrize("stream", [">/dev/full 2>&-", ">&- 2>&-", ">/dev/full 2>/dev/full", "<&- >&- 2>&-"])
def test_without_any_stream_the_status_tells(engine, folder, command, stream):
    done = run(engine, command.format(folder=folder), stream)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")


@pytest.mark.parametrize("command", COMMANDS[:2])
@pytest.mark.parametrize("stream", ["2>&-", "2>/dev/full", "<&-"])
def test_the_answer_does_not_need_the_other_streams(engine, folder, command, stream):
    done = run(engine, command.format(folder=folder), stream)
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_a_failure_without_a_place_to_tell_it(engine):
    assert run(engine, "index /not/there", "2>/dev/full").returncode == 1
    assert run(engine, "index", "2>/dev/full").returncode == 2
    assert run(engine, "index", "2>&-").returncode == 2


@pytest.mark.parametrize("command", ["search fox", "search --json fox", "--help"])
def test_a_reader_that_has_had_enough_is_no_failure(engine, command):
    done = run(engine, command, "| head -c 1; exit ${PIPESTATUS[0]}")
    assert (done.returncode, done.stderr) == (0, "")
    done = run(engine, command, "| true; exit ${PIPESTATUS[0]}")
    assert (done.returncode, done.stderr) == (0, "")


def test_an_engine_of_the_commands_own_and_its_children_are_unaffected(tmp_path, folder, models_dir):
    """No file of the index ends up as one of the standard streams that are missing."""
    base = tmp_path / "base"
    command = [sys.executable, "-m", "desktop_search", "--base-dir", str(base), "index", str(folder)]
    closed = 'exec "$@" <&- >&- 2>&-'
    done = subprocess.run(["bash", "-c", closed, "-", *command], timeout=180, check=False)
    assert done.returncode == 1
    status = run_json(base, "status")
    assert (status["files_done"], status["passages"]) == (20, 20)
