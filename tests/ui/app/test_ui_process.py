"""The window's process as a whole: what it loads, and that there is one of it."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_search import instance_client, socket_paths
from desktop_search.paths import AppPaths
from desktop_search.ui.app.application import run
from desktop_search.ui.app.single_instance import SingleInstance

PROBE = """
import gc, sys
from pathlib import Path
from desktop_search.paths import AppPaths
from desktop_search.ui.app.application import Session, make_application

paths = AppPaths.under(Path(sys.argv[1]))
paths.create()
# As the command line begins a window.
gc.disable()
app = make_application()
session = Session(app, paths, [sys.executable, sys.argv[2]])
window, client = session.window, session.client
collects = []
window.painted.connect(lambda: collects.append(gc.isenabled()))
client.ready.connect(lambda: [window.go_to(place) for place in ("folders", "health", "settings", "search")])
client.status_changed.connect(lambda status: app.quit())
window.show()
before = list(sys.modules)
app.exec()
client.stop()
print(*collects, *before)
print(*sys.modules)
"""
# Modules of the engine and its child processes, and those that import hundreds of others.
HEAVY = {
    "torch", "chromadb", "numpy", "transformers", "sentence_transformers", "kreuzberg", "pypdf", "sqlite3", "pypdfium2",
    "pygments", "snowballstemmer", "watchdog", "psutil", "huggingface_hub", "httpx", "requests", "asyncio",
}  # fmt: skip
# 426 with the Ask page, answers and the settings of assistants (409 before); each is a file to be found and read.
MOST_MODULES = 430
# 353 when this was written, before the other pages and what they import (342 before hints, saved searches in sight,
# citations and the start of the quick search).
MOST_BEFORE_PAINT = 349

SLOW_DISK = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_search.paths import AppPaths
from desktop_search.ui.app.application import Session, make_application

paths = AppPaths.under(Path(sys.argv[1]))
paths.create()
app = make_application()
session = Session(app, paths, [sys.executable, sys.argv[2]])
window, client = session.window, session.client
sync = os.fsync
os.fsync = lambda descriptor: (time.sleep(0.5), sync(descriptor))
window.history.history.note("rent")
QTimer.singleShot(0, app.quit)
app.exec()
print((paths.data / "searches.json").read_text())
client.stop()
"""

SUMMONS = """
import sys
from desktop_search import instance_client as summons
from desktop_search.__main__ import run_role

summons.start = lambda word, text, base_dir: print("--base-dir", base_dir, "--first", word)
assert run_role(["toggle", "--base-dir", sys.argv[1]]) == 0
slow = ("PySide6", "argparse", "logging", "dataclasses", "pathlib", "hashlib", "subprocess", "socket")
print("loaded:", [name for name in slow if name in sys.modules])
"""


def test_the_window_loads_nothing_heavy(tmp_path, request):
    engine = request.path.parents[1] / "scripted_engine.py"
    command = [sys.executable, "-c", PROBE, str(tmp_path), str(engine)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    (collects, *before), loaded = (line.split() for line in done.stdout.splitlines())
    # Our packages are empty files.
    ours = Path(__file__).parents[3]
    before = [name for name in before if not (ours / name.replace(".", "/")).is_dir()]
    loaded = [name for name in loaded if not (ours / name.replace(".", "/")).is_dir()]
    assert collects == "True", "automatic garbage collection is off"
    heavy = sorted({name.partition(".")[0] for name in loaded} & HEAVY)
    assert not heavy, f"the window loads {', '.join(heavy)}: {done.stderr}"
    assert 200 < len(before) <= MOST_BEFORE_PAINT, f"{len(before)} modules before the paint: import later what waits"
    assert len(before) < len(loaded) <= MOST_MODULES, f"the window loads {len(loaded)} modules: are all of them needed?"


def test_the_last_search_is_on_a_slow_disk_before_the_program_ends(tmp_path, request):
    engine = request.path.parents[1] / "scripted_engine.py"
    command = [sys.executable, "-c", SLOW_DISK, str(tmp_path), str(engine)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert '"rent"' in done.stdout


def test_a_place_that_cannot_be_used_is_a_message_and_an_end(qapp, tmp_path, monkeypatch, capsys):
    told = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text() + box.informativeText()))
    monkeypatch.setattr("desktop_search.ui.app.application.make_application", lambda _language: qapp)
    (tmp_path / "file").touch()
    assert run(AppPaths.under(tmp_path / "file")) == 1
    assert f"cannot be kept in {tmp_path / 'file'}" in told[0]
    assert capsys.readouterr().err.count("\n") == 1


def test_a_second_start_raises_the_first(qapp, qtbot, tmp_path, monkeypatch):
    first, second, other = (SingleInstance(tmp_path / name) for name in ("a", "a", "b"))
    assert not first.hand_over()
    first.listen()
    answers = ThreadPoolExecutor(1)
    with qtbot.waitSignal(first.asked) as asked:
        heard = answers.submit(second.hand_over, "quick", "what is  where\n")
    assert asked.args == ["quick", "what is where"]
    assert heard.result(10)
    assert not other.hand_over()
    for made in (first, second, other):
        made.deleteLater()


@pytest.fixture
def short_dir():
    """Short enough for the path of a socket."""
    folder = Path(tempfile.mkdtemp(prefix="ds-", dir="/tmp"))
    yield folder
    shutil.rmtree(folder)


@pytest.mark.skipif(os.name != "posix", reason="pipes of Windows lie in no folder")
@pytest.mark.parametrize("variable", ["XDG_RUNTIME_DIR", "TMPDIR", "", "long"])
def test_the_window_is_found_wherever_its_socket_is(qapp, qtbot, short_dir, monkeypatch, variable):
    for name in ("XDG_RUNTIME_DIR", "TMPDIR"):
        monkeypatch.delenv(name, raising=False)
    place = short_dir / ("l" * 90 if variable == "long" else "p")
    if variable.isupper():
        runtime = short_dir / "r"
        runtime.mkdir(mode=0o700)
        monkeypatch.setenv(variable, str(runtime))
    instance = SingleInstance(place)
    instance.listen()
    found = [Path(address) for address in socket_paths.addresses(socket_paths.own_folder(str(place)), "window")]
    (address,) = [path for path in found if path.is_socket()]
    assert address.is_relative_to({"long": Path("/tmp"), "": place}.get(variable, short_dir / "r"))
    assert not address.parent.stat().st_mode & 0o077
    with qtbot.waitSignal(instance.asked), ThreadPoolExecutor(1) as others:
        heard = others.submit(instance_client.activate_instance, str(place), "quick", "apples")
        qtbot.waitUntil(heard.done)
        assert heard.result()
    # As after a crash: the socket file is still there, but no process accepts connections.
    instance._server.close()
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(str(address))
    assert not instance_client.activate_instance(str(place), "show")
    instance.listen()
    with qtbot.waitSignal(instance.asked), ThreadPoolExecutor(1) as others:
        heard = others.submit(instance_client.activate_instance, str(place), "show")
        qtbot.waitUntil(heard.done)
        assert heard.result()
    instance.close()
    assert not instance_client.activate_instance(str(place), "show")
    assert not address.exists()
    assert variable != "long" or not address.parent.exists()
    assert not list(place.rglob("window.*"))
    instance.deleteLater()


def test_a_summons_finds_the_place_without_asking_for_it(monkeypatch):
    assert instance_client.default_data_dir() == os.fspath(AppPaths.default().known_by)
    monkeypatch.delenv("XDG_DATA_HOME")
    assert instance_client.default_data_dir() == os.fspath(AppPaths.default().known_by)


def test_a_portable_program_is_summoned_where_it_keeps_its_index(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "desktop-search"))
    (tmp_path / "portable.txt").touch()
    assert instance_client.default_data_dir() == os.fspath(AppPaths.default().known_by) == str(tmp_path / "data")


def test_a_summons_loads_nothing_it_can_do_without(tmp_path):
    command = [sys.executable, "-S", "-c", SUMMONS, str(tmp_path)]
    env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines() == [f"--base-dir {tmp_path} --first toggle", "loaded: []"], done.stderr


def test_a_summons_without_a_screen_says_so(monkeypatch, capsys, tmp_path):
    for name in instance_client.SCREEN_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    assert instance_client.run("toggle", "", str(tmp_path)) == 1
    assert "no display" in capsys.readouterr().err


def test_qt_keeps_the_count_of_none(qapp):
    """PySide6 6.12.0 with Python 3.11 does not, and crashes the process after some thousand calls."""
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        widget.setEnabled(True)
    assert sys.getrefcount(None) > before - 500
