"""Other local users can neither connect to our sockets nor replace them. Needs root to act as "nobody"."""

import os
import pwd
import shutil
import stat
import subprocess
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers.engines import FAKE_ENGINE, EngineProcess

from desktop_search import instance_client, socket_paths
from desktop_search.domain.errors import NotOurFolderError
from desktop_search.engine.client import _connect
from desktop_search.engine.rpc.local_socket import LocalSocket, knock
from desktop_search.own_files import FOLDER_NAME, MARKER_NAME, create_own_folder
from desktop_search.paths import AppPaths
from desktop_search.store.lock import read_holder

if os.name != "posix" or os.geteuid() != 0:
    pytest.skip("acting as another user takes root's rights", allow_module_level=True)

NOBODY = pwd.getpwnam("nobody").pw_uid


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that everybody can enter, as a home folder on many systems; without the variables of a session."""
    folder = Path(tempfile.mkdtemp(prefix="ds-", dir="/tmp"))
    folder.chmod(0o755)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.delenv("TMPDIR", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that everybody can write to, as /tmp."""
    folder = Path(tempfile.mkdtemp(prefix="ds-", dir="/tmp"))
    folder.chmod(0o1777)
    yield folder
    shutil.rmtree(folder)


def as_nobody(code: str, *arguments: str) -> str:
    """Runs it as the other user; gives what it prints."""

    def become() -> None:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)

    # Not sys.executable: other users cannot read root's folder.
    python = next((path for path in ("/usr/bin/python3", "/usr/local/bin/python3") if Path(path).exists()), None)
    if python is None:
        pytest.skip("there is no python that another user can start")
    done = subprocess.run(
        [python, "-c", textwrap.dedent(code), *arguments],
        preexec_fn=become,
        cwd="/",
        env={"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


CONNECT = """
    import socket, sys
    for address in sys.argv[1:]:
        client = socket.socket(socket.AF_UNIX)
        try:
            client.connect(address)
            print("connected")
        except OSError as error:
            print(type(error).__name__)
"""
# What can be read of the folders on the way, and of the lock file with the key.
LOOK = """
    import os, sys
    for path in sys.argv[1:]:
        try:
            print(os.listdir(path) if os.path.isdir(path) else open(path).read())
        except OSError as error:
            print(type(error).__name__)
"""


@pytest.mark.parametrize("is_long", [False, True], ids=["in our folder", "its path is too long"])
def test_another_user_can_neither_connect_nor_read_the_key(place: Path, is_long: bool) -> None:
    base = place / ("long" * 30 if is_long else "base")
    engine = EngineProcess(base, FAKE_ENGINE)
    try:
        engine.wait_until_ready()
        lock_file = AppPaths.under(base).lock_file
        holder = read_holder(lock_file)
        assert holder
        assert holder.address.startswith("/tmp/desktop-search-" if is_long else str(place))
        assert as_nobody(CONNECT, holder.address) == "PermissionError\n"
        looked = as_nobody(LOOK, str(Path(holder.address).parent), str(lock_file)).splitlines()
        assert looked == ["PermissionError", "PermissionError"]
        link = _connect(AppPaths.under(base))
        assert link
        link.close()
    finally:
        engine.close()
    assert not Path(holder.address).exists()
    assert not is_long or not Path(holder.address).parent.exists()


SQUAT = """
    import os, socket, sys
    print(len(sys.argv[1:]))
    for path in sys.argv[1:]:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        waiting = socket.socket(socket.AF_UNIX)
        waiting.bind(path)
        os.chmod(path, 0o777)
"""


WRITE = "import sys; open(sys.argv[1], 'w').write(sys.argv[2])"
MARKER = '{"application": "desktop-search"}'


def test_a_place_that_another_user_took_is_neither_used_nor_touched(shared: Path, place: Path, monkeypatch) -> None:
    """Their folder has the right name and even our marker."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
    data = place / FOLDER_NAME
    taken = shared / "desktop-search" / "engine.sock"
    as_nobody(SQUAT, str(taken))
    as_nobody(WRITE, str(taken.parent / MARKER_NAME), MARKER)
    opened = LocalSocket(data, lambda link: None)
    try:
        assert Path(opened.endpoint.address) == data / "sockets" / "engine.sock"
        knock(opened.endpoint).close()
    finally:
        opened.close()
    assert stat.S_ISSOCK(taken.stat().st_mode)
    assert (taken.parent / MARKER_NAME).read_text() == MARKER


def test_our_folder_taken_first_in_a_shared_place_is_not_used(shared: Path) -> None:
    """The user chose a folder in which others can write too."""
    data = shared / FOLDER_NAME
    theirs = data / "sockets" / "engine.sock"
    as_nobody(SQUAT, str(theirs))
    for folder in (data, data / "sockets"):
        as_nobody(WRITE, str(folder / MARKER_NAME), MARKER)
    with pytest.raises(NotOurFolderError):
        LocalSocket(data, lambda link: None)
    assert stat.S_ISSOCK(theirs.stat().st_mode)
    assert theirs.stat().st_uid == NOBODY


def test_a_recorded_folder_that_another_user_made_since_is_left_alone(shared: Path, place: Path, monkeypatch) -> None:
    """The system cleared /tmp, and the other user made a folder of the same name."""
    monkeypatch.setattr(socket_paths, "MAX_SOCKET_BYTES", 60)
    data = place / ("x" * 60) / FOLDER_NAME
    opened = LocalSocket(data, lambda link: None)
    address = Path(opened.endpoint.address)
    # Killed: the folder and the record of it stay.
    record = data / "sockets" / "engine.address"
    kept = record.read_bytes()
    opened.close()
    create_own_folder(record.parent)
    record.write_bytes(kept)
    assert not address.parent.exists()
    victim = place / "victim"
    victim.mkdir()
    (victim / address.name).write_text("ours")
    code = """
        import os, sys
        os.symlink(sys.argv[2], sys.argv[1])
    """
    as_nobody(code, str(address.parent), str(victim))
    try:
        again = LocalSocket(data, lambda link: None)
        assert Path(again.endpoint.address).parent != address.parent
        again.close()
        assert (victim / address.name).read_text() == "ours"
        assert address.parent.is_symlink()
    finally:
        address.parent.unlink()
    as_nobody(SQUAT, str(address))
    create_own_folder(record.parent)
    record.write_bytes(kept)
    try:
        LocalSocket(data, lambda link: None).close()
        assert stat.S_ISSOCK(address.stat().st_mode)
    finally:
        shutil.rmtree(address.parent)


@pytest.fixture
def window(qapp: object) -> Iterator[Callable[[Path], object]]:
    from desktop_search.ui.app.single_instance import SingleInstance

    made: list[SingleInstance] = []

    def listen(place: Path) -> SingleInstance:
        made.append(SingleInstance(place))
        made[-1].listen()
        return made[-1]

    yield listen
    for one in made:
        one.close()
        one.deleteLater()


def test_a_foreign_socket_neither_hides_the_window_nor_hears_what_is_typed(
    shared: Path, place: Path, window, qtbot, monkeypatch
) -> None:
    """When the name in /tmp was taken, each start opened a window of its own."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
    monkeypatch.setenv("TMPDIR", str(shared))
    user, digest = os.getuid(), socket_paths._digest(str(place))
    old_name = shared / f"desktop-search-{user}-{digest}"
    as_nobody(SQUAT, str(old_name), str(shared / "desktop-search" / f"window-{digest}.sock"))
    assert not instance_client.activate_instance(str(place), "show")
    found = window(place)
    with qtbot.waitSignal(found.asked):
        # In this process the window answers only later.
        assert instance_client.activate_instance(str(place), "show")
    address = place / FOLDER_NAME / "sockets" / "window.sock"
    assert as_nobody(CONNECT, str(address)) == "PermissionError\n"
    assert stat.S_ISSOCK(old_name.stat().st_mode)
