"""The base of worker threads: order of commands, errors, stopping."""

import threading
from collections.abc import Iterator

import pytest

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.thread_owner import WrongThreadError
from desktop_search.domain.worker_thread import WorkerThread

PATIENCE_S = 10.0


class Recorder(WorkerThread):
    """Records numbers on its thread."""

    def __init__(self) -> None:
        super().__init__("recorder")
        self.recorded: list[int] = []
        self.errors: list[Exception] = []
        self.interrupted = threading.Event()

    def record(self, number: int) -> None:
        self._post(lambda: self.recorded.append(number))

    def wait_on(self, event: threading.Event) -> None:
        self._post(lambda: self.recorded.append(int(event.wait(PATIENCE_S))))

    def fail(self, *errors: Exception) -> None:
        left = list(errors)

        def command() -> None:
            if left:
                raise left.pop(0)

        self._post(command)

    def take_commands_here(self) -> None:
        """A mistake: runs commands on the thread that calls."""
        self._take_commands()

    def _serve(self) -> None:
        while not self._stopping:
            try:
                self._take_commands()
            except Exception as error:
                self.errors.append(error)
                if isinstance(error, KeyError):
                    raise
            else:
                self._wait_for_command()

    def _interrupt(self) -> None:
        self.interrupted.set()


@pytest.fixture
def worker() -> Iterator[Recorder]:
    worker = Recorder()
    yield worker
    worker.stop(PATIENCE_S)
    assert not worker.is_alive()


def test_commands_run_in_order_also_those_from_before_the_start(worker: Recorder) -> None:
    worker.record(1)
    assert not worker.wait_for_commands(0.0)
    assert not worker.has_ended
    worker.start()
    worker.record(2)
    assert worker.wait_for_commands(PATIENCE_S)
    assert worker.recorded == [1, 2]


def test_a_command_that_fails_is_dropped_and_one_with_a_known_problem_is_retried(worker: Recorder) -> None:
    worker.start()
    worker.fail(DesktopSearchError("The disk is full."), DesktopSearchError("The disk is full."), ValueError())
    worker.record(3)
    assert worker.wait_for_commands(PATIENCE_S)
    assert [type(error) for error in worker.errors] == [DesktopSearchError, DesktopSearchError, ValueError]
    assert worker.recorded == [3]


def test_a_stop_interrupts_the_step_and_drops_the_commands_that_wait(worker: Recorder) -> None:
    worker.wait_on(worker.interrupted)
    worker.record(4)
    worker.start()
    worker.stop(PATIENCE_S)
    assert worker.has_ended
    assert worker.recorded == [1]
    assert not worker.wait_for_commands(PATIENCE_S)


def test_an_error_that_ends_the_thread_is_reported_and_keeps_nobody_waiting(
    worker: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended_over: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", ended_over.append)
    worker.fail(KeyError())
    worker.record(5)
    worker.start()
    assert not worker.wait_for_commands(PATIENCE_S)
    worker.join(PATIENCE_S)
    assert worker.has_ended
    assert [args.exc_type for args in ended_over] == [KeyError]


def test_commands_run_on_no_other_thread(worker: Recorder) -> None:
    worker.record(6)
    with pytest.raises(WrongThreadError, match="for recorder only"):
        worker.take_commands_here()
    assert worker.recorded == []
