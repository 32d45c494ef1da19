"""The owner check: which calls from another thread it refuses."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable

import pytest

from desktop_search.domain.thread_owner import CHECK_VARIABLE, WrongThreadError, any_thread, owned
from desktop_search.domain.threads import in_thread


@owned
class Counter:
    """Counts calls."""

    def __init__(self) -> None:
        self.calls = 0

    def count(self) -> int:
        """Count."""
        self.calls += 1
        return self.calls

    @property
    def last(self) -> int:
        return self.calls

    @any_thread
    def peek(self) -> int:
        return self.calls

    @property
    @any_thread
    def shared(self) -> int:
        return self.calls


def on_another_thread(work: Callable[[], int]) -> int:
    return in_thread("other", work).result(10)


def test_the_first_thread_that_calls_owns_the_object() -> None:
    counter = Counter()
    counted, release = threading.Event(), threading.Event()
    owner = threading.Thread(target=lambda: (counter.count(), counted.set(), release.wait(10)), name="owner")
    owner.start()
    assert counted.wait(10)
    with pytest.raises(WrongThreadError, match=r"Counter\.count called on MainThread; owner owns the object"):
        counter.count()
    with pytest.raises(WrongThreadError, match="last"):
        print(counter.last)
    assert counter.peek() == counter.shared == 1
    release.set()
    owner.join()
    assert counter.count() == 2, "the owner has ended, so that another thread may take over"
    with pytest.raises(WrongThreadError):
        on_another_thread(counter.count)


def test_methods_for_any_thread_do_not_make_an_owner() -> None:
    counter = Counter()
    assert counter.peek() == 0
    assert on_another_thread(lambda: counter.count() + counter.shared) == 2
    assert counter.count() == 2


def test_nothing_is_checked_where_the_variable_is_not_set() -> None:
    program = """
from desktop_search.domain import thread_owner

class Plain:
    def method(self): ...

method = Plain.method
assert thread_owner.owned(Plain).method is method
assert thread_owner.any_thread(method) is method and not vars(method)
"""
    environment = {name: value for name, value in os.environ.items() if name != CHECK_VARIABLE}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, timeout=60)
