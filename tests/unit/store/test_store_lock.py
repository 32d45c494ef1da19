import os
import subprocess
import sys

import pytest

from desktop_search.domain.errors import IndexInUseError
from desktop_search.store.lock import IndexLock, read_holder

HOLD = """
import sys
from pathlib import Path
from desktop_search.store.lock import IndexLock
lock = IndexLock(Path(sys.argv[1]))
lock.acquire("window")
lock.announce("/run/socket", "key")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def lock_file(tmp_path):
    return tmp_path / "data" / "engine.lock"


def test_another_process_is_named_and_its_death_frees_the_index(lock_file):
    assert read_holder(lock_file) is None
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, lock_file], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(IndexInUseError, match=f"window, process {holder.pid}"):
            IndexLock(lock_file).acquire("index")
        found = read_holder(lock_file)
        assert (found.pid, found.role, found.address, found.authkey) == (holder.pid, "window", "/run/socket", "key")
        holder.kill()
    assert read_holder(lock_file) is None
    lock = IndexLock(lock_file)
    lock.acquire("index")
    assert read_holder(lock_file).pid == os.getpid()
    lock.release()
    lock.release()
    assert read_holder(lock_file) is None


def test_two_in_one_process_exclude_each_other_too(lock_file):
    first, second = IndexLock(lock_file), IndexLock(lock_file)
    first.acquire("window")
    with pytest.raises(IndexInUseError):
        second.acquire("search")
    first.release()
    second.acquire("search")
    second.release()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_the_owner_learns_the_key(lock_file):
    lock = IndexLock(lock_file)
    lock.acquire("window")
    assert lock_file.stat().st_mode & 0o777 == 0o600
    lock.release()
