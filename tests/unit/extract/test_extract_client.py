"""The killable child: limits, crashes, cancelling, odd names, and that it never outlives its parent."""

import os
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from helpers.waiting import wait_for

from desktop_search.domain.errors import FileTroubleError, FileVanishedError
from desktop_search.domain.status import ProblemKind
from desktop_search.extract import extract_errors
from desktop_search.extract.extract_client import ExtractClient, ReadCancelledError, ReaderStartError
from desktop_search.extract.source import ExtractLimits

# The slow file takes three times as long.
AT_ONCE_S = 6.0
CUT_OFF = "print('{}', flush=True)\ninput(), input()\nprint('{\"section\": [\"half a te', end='', flush=True)"


@pytest.fixture
def reader() -> Iterator[ExtractClient]:
    reader = ExtractClient(ExtractLimits())
    yield reader
    reader.close()


@pytest.fixture
def slow_file(tmp_path: Path) -> Path:
    """A page that takes the child many seconds."""
    path = tmp_path / "slow.html"
    path.write_text("<html>" + "<p>word <b>and</b> another" * 1_500_000)
    return path


def children() -> list[psutil.Process]:
    return psutil.Process().children()


def wait_until_reading(child: psutil.Process) -> None:
    """Wait until a child computes, as it does with the slow file; its start takes less."""
    before_s = child.cpu_times().user
    wait_for(lambda: child.cpu_times().user > before_s + 0.4, "the child to read")


def while_reading(work: Callable[[], None]) -> None:
    """Call `work` on another thread while the child that is idle now reads the slow file."""
    child = children()[0]

    def run() -> None:
        wait_until_reading(child)
        work()

    threading.Thread(target=run).start()


@pytest.mark.parametrize(
    "name",
    [
        b"two\nlines.txt",
        "emoji 🎉 \u202ertl \"quoted\" 'name'.txt".encode(),
        pytest.param(
            b"caf\xe9 \xff.txt", marks=pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode")
        ),
    ],
)
def test_names_of_all_kinds(tmp_path, reader, name):
    path = tmp_path / os.fsdecode(name)
    path.write_text("Hello")
    assert reader.read(path).sections[0].text == "Hello"


def test_large_results_arrive_whole(tmp_path, reader):
    path = tmp_path / "large.txt"
    lines = [f"line {number} é" for number in range(600_000)]
    path.write_text("\n".join(lines))
    document = reader.read(path)
    assert "\n".join(section.text for section in document.sections).split("\n") == lines


def test_errors_cross_over(tmp_path, reader):
    with pytest.raises(FileVanishedError):
        reader.read(tmp_path / "gone.txt")
    empty = tmp_path / "empty.txt"
    empty.touch()
    with pytest.raises(FileTroubleError) as caught:
        reader.read(empty)
    assert (caught.value.kind, caught.value.remedy) == (ProblemKind.NO_TEXT, "Remove it, or get a new copy.")


@pytest.mark.parametrize("name", ["a.doc", "a.xls", "a.ppt", "a.msg"])
def test_the_beginning_of_an_old_office_document_is_damaged(tmp_path, reader, name):
    """Its directory was looked for far beyond its end, until a gigabyte of memory was full."""
    path = tmp_path / name
    header = bytearray(b"\xff" * 512)
    # Sectors of 512 bytes, the directory in the first one, the table of sectors far away.
    header[:32] = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<4H", 0x3E, 3, 0xFFFE, 9)
    struct.pack_into("<HH11I", header, 32, 6, 0, 0, 0, 1, 0, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 900)
    path.write_bytes(header + bytes(600))
    with pytest.raises(FileTroubleError) as caught:
        reader.read(path)
    assert caught.value.kind is ProblemKind.DAMAGED


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path, reader):
    path = tmp_path / "secret.txt"
    path.write_text("Hello")
    path.chmod(0)
    with pytest.raises(FileTroubleError) as caught:
        reader.read(path)
    assert caught.value.kind is ProblemKind.NO_PERMISSION


def test_too_slow_is_killed_and_the_next_file_is_read(tmp_path, slow_file):
    reader = ExtractClient(ExtractLimits(timeout_s=0.5))
    good = tmp_path / "good.txt"
    good.write_text("Hello")
    reader.read(good)
    begun = time.monotonic()
    with pytest.raises(FileTroubleError) as caught:
        reader.read(slow_file)
    assert caught.value.kind is ProblemKind.TOO_SLOW
    assert time.monotonic() - begun < AT_ONCE_S
    assert reader.read(good).sections[0].text == "Hello"
    reader.close()
    assert not children()


def test_too_much_memory(tmp_path, slow_file, expect_log):
    expect_log("the reader ended")
    reader = ExtractClient(ExtractLimits(memory_mb=120))
    good = tmp_path / "good.txt"
    good.write_text("Hello")
    with pytest.raises(FileTroubleError) as caught:
        reader.read(slow_file)
    assert caught.value.kind is ProblemKind.TOO_MUCH_MEMORY
    assert reader.read(good).sections[0].text == "Hello"
    reader.close()


def test_a_file_at_which_the_child_was_killed_once_is_read_again(tmp_path, reader, slow_file, expect_log):
    expect_log("the reader ended with status")
    good = tmp_path / "good.txt"
    good.write_text("Hello")
    reader.read(good)
    victim = children()[0]
    while_reading(lambda: (slow_file.write_text("Quick now"), victim.kill()))
    assert reader.read(slow_file).sections[0].text == "Quick now"


def test_two_crashes_blame_the_file_and_the_next_is_read(tmp_path, reader, slow_file, expect_log):
    expect_log("the reader ended with status")
    good = tmp_path / "good.txt"
    good.write_text("Hello")
    reader.read(good)
    first = children()[0]

    def kill_both():
        first.send_signal(signal.SIGSEGV)
        wait_for(lambda: any(child.pid != first.pid for child in children()), "the second child")
        (second,) = [child for child in children() if child.pid != first.pid]
        # A child that dies as it starts is not the file's fault.
        wait_until_reading(second)
        second.send_signal(signal.SIGSEGV)

    while_reading(kill_both)
    with pytest.raises(FileTroubleError) as caught:
        reader.read(slow_file)
    assert caught.value.kind is ProblemKind.CRASHED_READER
    assert reader.read(good).sections[0].text == "Hello"


def test_kills_from_outside_do_not_blame_the_file(tmp_path, slow_file, expect_log):
    """Unlike two crashes; here the child is ended by the signals of a shutdown and of the out-of-memory killer."""
    expect_log("the reader ended with status")
    count = tmp_path / "starts"
    ending = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        f"count = Path({str(count)!r})\n"
        "number = len(count.read_text()) if count.exists() else 0\n"
        "count.write_text('x' * (number + 1))\n"
        "print('{\"ready\": true}', flush=True)\n"
        "input(), input()\n"
        "if number < int(sys.argv[1]):\n"
        "    os.kill(os.getpid(), [signal.SIGTERM, signal.SIGKILL][number % 2])\n"
        'print(\'{"section": ["Hello", [], null, null, [0, -5]]}\')\n'
        'print(\'{"document": {"kind": "txt", "title": null, "unit": null, "notes": [],\'\n'
        '      \' "author": null, "members": false}}\', flush=True)\n'
        "input()\n"
    )
    reader = ExtractClient(ExtractLimits(), [sys.executable, "-c", ending, "3"])
    assert reader.read(slow_file).sections[0].text == "Hello"
    reader.close()
    # Not for ever: memory may run short because of this file.
    reader = ExtractClient(ExtractLimits(), [sys.executable, "-c", ending, "99"])
    with pytest.raises(FileTroubleError) as caught:
        reader.read(slow_file)
    assert "stopped the reader several times" in caught.value.message
    reader.close()


def test_a_child_that_died_between_files_harms_no_file(tmp_path, reader, expect_log):
    # The client may notice its end only when it sends the next file.
    expect_log("ended with status")
    good = tmp_path / "good.txt"
    good.write_text("Hello")
    reader.read(good)
    (child,) = children()
    child.kill()
    wait_for(lambda: child.status() == psutil.STATUS_ZOMBIE, "its end")
    assert reader.read(good).sections[0].text == "Hello"


def test_cancel_ends_the_running_read_at_once(tmp_path, reader, slow_file):
    good = tmp_path / "good.txt"
    good.write_text("Hello")
    reader.read(good)
    cancelled: list[float] = []

    def cancel() -> None:
        cancelled.append(time.monotonic())
        reader.cancel()

    while_reading(cancel)
    with pytest.raises(ReadCancelledError):
        reader.read(slow_file)
    assert time.monotonic() - cancelled[0] < AT_ONCE_S
    reader.cancel()  # nothing runs: no effect on the next
    assert reader.read(good).sections[0].text == "Hello"


def test_a_child_that_cannot_start_is_no_fault_of_the_file(tmp_path, expect_log):
    expect_log("the reader did not start")
    reader = ExtractClient(ExtractLimits(), [sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(ReaderStartError):
        reader.read(tmp_path / "any.txt")
    reader.close()


def test_an_answer_that_is_cut_off_is_none(tmp_path, expect_log):
    expect_log("the reader ended with status 0")
    reader = ExtractClient(ExtractLimits(), [sys.executable, "-c", CUT_OFF])
    with pytest.raises(FileTroubleError) as caught:
        reader.read(tmp_path / "any.txt")
    assert caught.value.kind is ProblemKind.CRASHED_READER
    reader.close()


def test_the_child_is_gentle_and_light(tmp_path, reader):
    path = tmp_path / "a.txt"
    path.write_text("Hello")
    reader.read(path)
    child = children()[0]
    if sys.platform != "win32":
        assert child.nice() >= 10
    if sys.platform == "linux":
        loaded = {Path(place.path).name for place in child.memory_maps()}
        assert not [name for name in loaded if "torch" in name or "chroma" in name or "Qt6" in name]


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_the_child_ends_when_its_parent_is_killed_in_the_middle_of_a_file(slow_file):
    script = (
        "import sys; from pathlib import Path; from desktop_search.extract.source import ExtractLimits\n"
        "from desktop_search.extract.extract_client import ExtractClient\n"
        "ExtractClient(ExtractLimits()).read(Path(sys.argv[1]))"
    )
    parent = subprocess.Popen([sys.executable, "-c", script, str(slow_file)])
    engine = psutil.Process(parent.pid)
    wait_for(lambda: bool(engine.children()), "the child")
    (child,) = engine.children()
    wait_until_reading(child)
    parent.kill()
    parent.wait()
    assert not psutil.wait_procs([child], timeout=AT_ONCE_S)[1]


@pytest.mark.parametrize("answer", ["[[", "[]", "{}", '{"section": [1, 2]}', '{"document": {}}', "[" * 100_000])
def test_a_child_that_answers_nonsense_is_one_that_crashed(tmp_path, expect_log, answer):
    expect_log("the reader ended")
    path = tmp_path / "a.txt"
    path.write_text("text")
    program = f"print('{{}}', flush=True)\ninput(), input()\nprint({answer!r}, flush=True)\ninput()"
    reader = ExtractClient(ExtractLimits(), [sys.executable, "-c", program])
    with pytest.raises(FileTroubleError) as caught:
        reader.read(path)
    reader.close()
    assert caught.value.message == extract_errors.crashed().message
