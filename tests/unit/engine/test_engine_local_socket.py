"""The socket through which other processes reach a running engine."""

import contextlib
import os
import queue
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from multiprocessing.connection import Client, Listener
from pathlib import Path

import pytest
from helpers.engines import wait_for

from desktop_search import socket_paths
from desktop_search.domain.errors import EngineGoneError
from desktop_search.engine.rpc import local_socket
from desktop_search.engine.rpc.codec import Superseded
from desktop_search.engine.rpc.connections import SocketConnection
from desktop_search.engine.rpc.local_socket import Endpoint, LocalSocket, knock
from desktop_search.own_files import create_own_folder


def test_who_knows_the_key_is_let_in(tmp_path):
    came: queue.SimpleQueue[SocketConnection] = queue.SimpleQueue()
    opened = LocalSocket(tmp_path, came.put)
    try:
        link = knock(opened.endpoint)
        link.send(Superseded())
        assert next(iter(came.get(timeout=10).messages())).message == Superseded()
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
    opened = LocalSocket(tmp_path, lambda link: None)
    silent = Client(opened.endpoint.address)
    closing = threading.Thread(target=opened.close, daemon=True)
    closing.start()
    closing.join(10)
    silent.close()
    assert not closing.is_alive()


def test_an_engine_that_hangs_is_not_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr(local_socket, "ANSWERS_WITHIN_S", 0.2)
    with Listener(str(tmp_path / "s")) as hangs, pytest.raises(EngineGoneError):
        knock(Endpoint(str(hangs.address), "key"))


@pytest.fixture
def came() -> "queue.SimpleQueue[SocketConnection]":
    return queue.SimpleQueue()


@pytest.fixture
def opened(tmp_path: Path, came: "queue.SimpleQueue[SocketConnection]") -> Iterator[LocalSocket]:
    opened = LocalSocket(tmp_path, came.put)
    yield opened
    opened.close()


@contextlib.contextmanager
def silent_clients(address: str, count: int) -> Iterator[list[socket.socket]]:
    """Raw connections that never answer the challenge."""
    with contextlib.ExitStack() as stack:
        clients = []
        for _ in range(count):
            client = stack.enter_context(socket.socket(socket.AF_UNIX))
            client.settimeout(30)
            client.connect(address)
            clients.append(client)
        yield clients


posix = pytest.mark.skipif(os.name != "posix", reason="raw sockets of the file system")


@posix
def test_silent_clients_block_nobody(
    opened: LocalSocket, came: "queue.SimpleQueue[SocketConnection]", monkeypatch
) -> None:
    """Ten of them blocked every command for ever."""
    monkeypatch.setattr(local_socket, "HANDSHAKE_S", 600)
    with silent_clients(opened.endpoint.address, 10):
        link = knock(opened.endpoint)
        assert came.get(timeout=10)
        link.close()


@posix
def test_more_silent_clients_than_handshakes_delay_others_by_the_limit_only(
    opened: LocalSocket, came: "queue.SimpleQueue[SocketConnection]", monkeypatch
) -> None:
    monkeypatch.setattr(local_socket, "HANDSHAKE_S", 0.3)
    with silent_clients(opened.endpoint.address, 3 * local_socket.MAX_HANDSHAKES):
        link = knock(opened.endpoint)
        assert came.get(timeout=10)
        link.close()


@posix
def test_a_client_that_drips_its_answer_is_hung_up(opened: LocalSocket, monkeypatch) -> None:
    monkeypatch.setattr(local_socket, "HANDSHAKE_S", 0.5)
    with silent_clients(opened.endpoint.address, 1) as (client,):
        assert client.recv(1000)
        drips = 0
        with contextlib.suppress(OSError):
            while drips < 600:
                client.sendall(b"\0")
                time.sleep(0.05)
                drips += 1
        assert drips < 600


@posix
def test_one_that_waits_in_a_full_queue_gives_up(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(local_socket, "ANSWERS_WITHIN_S", 0.3)
    address = str(tmp_path / "s")
    with socket.socket(socket.AF_UNIX) as listening, contextlib.ExitStack() as stack:
        listening.bind(address)
        listening.listen(1)
        with contextlib.suppress(BlockingIOError):
            for _ in range(10):
                waiting = stack.enter_context(socket.socket(socket.AF_UNIX))
                waiting.setblocking(False)
                waiting.connect(address)
        with pytest.raises(EngineGoneError):
            knock(Endpoint(address, "key"))


@posix
def test_there_is_a_limit_to_clients_and_one_that_leaves_makes_room(
    opened: LocalSocket, came: "queue.SimpleQueue[SocketConnection]", monkeypatch
) -> None:
    monkeypatch.setattr(local_socket, "MAX_CLIENTS", 2)
    links = [knock(opened.endpoint) for _ in range(2)]
    inside = [came.get(timeout=10) for _ in range(2)]
    with pytest.raises(EngineGoneError):
        knock(opened.endpoint)
    links[0].close()
    for link in inside:
        # What the engine's reader does.
        threading.Thread(target=list, args=(link.messages(),), daemon=True).start()

    def is_let_in() -> bool:
        with contextlib.suppress(EngineGoneError):
            links.append(knock(opened.endpoint))
        return len(links) == 3

    wait_for(is_let_in, "room for another client", 20)
    for link in links:
        link.close()


def test_nothing_is_left_when_the_door_is_closed(tmp_path: Path) -> None:
    opened = LocalSocket(tmp_path, lambda link: None)
    address = Path(opened.endpoint.address)
    assert address.is_socket()
    assert not address.parent.stat().st_mode & 0o077
    opened.close()
    assert not address.parent.exists()


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop_search.engine.rpc.local_socket import LocalSocket

print(LocalSocket(Path(sys.argv[1]), lambda link: None).endpoint.address, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@posix
@pytest.mark.parametrize("name", ["base", "long" * 30])
def test_the_socket_of_a_killed_engine_is_replaced(tmp_path: Path, name: str) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path / name)]
    left = Path(subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout.strip())
    assert left.is_socket()
    opened = LocalSocket(tmp_path / name, lambda link: None)
    knock(opened.endpoint).close()
    opened.close()
    assert not left.parent.exists()


@posix
def test_a_folder_whose_address_cannot_be_recorded_is_removed(tmp_path: Path) -> None:
    data = tmp_path / ("long" * 30)
    create_own_folder(data / socket_paths.SOCKETS_FOLDER)
    # As on a full or read-only disk.
    (data / socket_paths.SOCKETS_FOLDER / "engine.address").mkdir()
    before = set(Path(tempfile.gettempdir()).iterdir())
    with pytest.raises(OSError):
        LocalSocket(data, lambda link: None)
    assert set(Path(tempfile.gettempdir()).iterdir()) == before


OUT_OF_DESCRIPTORS = """
import logging, os, resource, sys, time
from pathlib import Path
from desktop_search.engine.rpc.local_socket import LocalSocket

lines = []
class Counter(logging.Handler):
    def emit(self, record):
        lines.append(record.getMessage())
logging.getLogger().addHandler(Counter())
opened = LocalSocket(Path(sys.argv[1]), lambda link: None)
print(opened.endpoint.address, opened.endpoint.key, flush=True)
used = [os.dup(0) for _ in range(3)]
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (max(used) + 1, hard))
print("full", flush=True)
sys.stdin.readline()
began = time.process_time()
time.sleep(2)
print(time.process_time() - began, len(lines), flush=True)
resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
sys.stdin.readline()
opened.close()
"""


@posix
def test_without_descriptors_it_neither_spins_nor_floods_the_log_and_recovers(tmp_path: Path) -> None:
    """It took a whole core, and wrote 100,000 lines a second."""
    command = [sys.executable, "-c", OUT_OF_DESCRIPTORS, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        address, key = process.stdout.readline().split()
        assert process.stdout.readline() == "full\n"
        with silent_clients(address, 1):
            process.stdin.write("go\n")
            process.stdin.flush()
            cpu_s, lines = process.stdout.readline().split()
            assert float(cpu_s) < 0.5
            assert int(lines) == 1
            knock(Endpoint(address, key)).close()
        process.stdin.write("end\n")
        process.stdin.close()
        assert process.wait(30) == 0
