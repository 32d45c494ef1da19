"""The log of assistants' calls: bounded, private, and readable after damage."""

import os
import stat

import pytest

from desktop_search.domain.assistant_access import (
    MOST_NAME_CHARACTERS,
    MOST_PATHS,
    MOST_REQUEST_CHARACTERS,
    AssistantCall,
)
from desktop_search.engine import assistant_log
from desktop_search.engine.assistant_log import AssistantLog, NotLoggedError
from desktop_search.own_files import create_own_folder


@pytest.fixture
def log_file(tmp_path):
    create_own_folder(tmp_path / "own")
    return tmp_path / "own" / "assistant-calls.jsonl"


@pytest.fixture
def log(log_file):
    return AssistantLog(log_file)


def call(number=0, **fields):
    defaults = {"client": "claude-code", "tool": "search", "request": f"query {number}", "results": 1,
                "paths": ("/home/someone/a\udcff.pdf",), "refused": False}  # fmt: skip
    return AssistantCall(at=f"2026-11-25T01:00:{number % 60:02}Z", **(defaults | fields))


def test_newest_come_first_and_the_file_is_private(log, log_file):
    assert log.newest(10) == ()
    for number in range(3):
        log.add(call(number))
    assert log.newest(2) == (call(2), call(1))
    if os.name == "posix":
        assert stat.S_IMODE(log_file.stat().st_mode) == 0o600
    log.clear()
    log.clear()
    assert log.newest(10) == ()


def test_what_a_program_says_of_itself_is_cut_and_made_printable(log):
    log.add(call(client="evil\n\u202e\x1b[31m" + "x" * 9_000, request="q\r\n" * 9_000, paths=("/a",) * 99))
    (found,) = log.newest(1)
    assert found.client.startswith("evil [31mxxx")
    assert len(found.client) == MOST_NAME_CHARACTERS
    assert len(found.request) <= MOST_REQUEST_CHARACTERS
    assert (found.client + found.request).isprintable()
    assert len(found.paths) == MOST_PATHS


def test_it_stays_bounded_and_keeps_the_newest(log, log_file, monkeypatch):
    monkeypatch.setattr(assistant_log, "MAX_BYTES", 5_000)
    for number in range(100):
        log.add(call(number))
        assert log_file.stat().st_size <= 5_000
    found = log.newest(1_000)
    assert found[0] == call(99)
    assert [one.request for one in found] == [f"query {99 - at}" for at in range(len(found))]
    assert len(found) > 10
    if os.name == "posix":
        assert stat.S_IMODE(log_file.stat().st_mode) == 0o600


def test_damaged_lines_are_left_out(log, log_file):
    log.add(call(1))
    with log_file.open("ab") as file:
        file.write(
            b'\xff\xfe{"at": 1}\n[]\nnull\n{"at":"x","client":7,"tool":"","request":"","results":0,"paths":[]}\n'
        )
    log.add(call(2))
    with log_file.open("ab") as file:
        file.write(b'{"at":"2026')
    assert log.newest(10) == (call(2), call(1))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="permissions bind no administrator")
def test_a_log_that_cannot_be_written_is_reported(log, log_file):
    log_file.parent.chmod(0o500)
    try:
        with pytest.raises(NotLoggedError, match="assistant-calls"):
            log.add(call())
    finally:
        log_file.parent.chmod(0o700)


def test_a_link_in_its_place_is_not_followed(log, log_file, tmp_path):
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    log_file.symlink_to(victim)
    with pytest.raises(NotLoggedError):
        log.add(call())
    assert victim.read_text() == "mine"
