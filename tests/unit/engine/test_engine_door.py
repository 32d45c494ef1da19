"""The socket through which other processes reach a running engine."""

import queue
import threading
from multiprocessing.connection import Client, Listener

import pytest

from desktop_search.domain.errors import EngineGoneError
from desktop_search.engine import door
from desktop_search.engine.door import Door, Endpoint, knock
from desktop_search.engine.links import SocketLink
from desktop_search.engine.protocol import Done


def test_who_knows_the_key_is_let_in(tmp_path):
    came: queue.SimpleQueue[SocketLink] = queue.SimpleQueue()
    opened = Door(tmp_path, came.put)
    try:
        link = knock(opened.endpoint)
        link.send(Done())
        assert next(iter(came.get(timeout=10).messages())).message == Done()
        link.close()
        with pytest.raises(EngineGoneError):
            knock(Endpoint(opened.endpoint.address, "another key"))
    finally:
        opened.close()
    assert came.empty()
    with pytest.raises(EngineGoneError):
        knock(opened.endpoint)


def test_it_closes_though_nobody_lets_its_own_knock_in(tmp_path):
    """An engine hung for ever at its end, when another client was let in just before: here one that says nothing."""
    opened = Door(tmp_path, lambda link: None)
    silent = Client(opened.endpoint.address)
    closing = threading.Thread(target=opened.close, daemon=True)
    closing.start()
    closing.join(10)
    silent.close()
    assert not closing.is_alive()


def test_an_engine_that_hangs_is_not_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr(door, "ANSWERS_WITHIN_S", 0.2)
    with Listener(str(tmp_path / "s")) as hangs, pytest.raises(EngineGoneError):
        knock(Endpoint(str(hangs.address), "key"))
