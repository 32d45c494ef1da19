"""A screen nobody sees, with a window manager, for tests of what only a real window system tells."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest
from helpers.engines import wait_for

_MOST_STARTS = 5


def needs(*programs: str) -> pytest.MarkDecorator:
    """Skip a test where one of these programs is not there."""
    missing = [name for name in programs if shutil.which(name) is None]
    is_linux = sys.platform == "linux"
    return pytest.mark.skipif(not is_linux or bool(missing), reason=f"not here: {', '.join(missing) or 'Linux'}")


@contextmanager
def running(*command: str, **options: object) -> Iterator[subprocess.Popen[str]]:
    """A program that lasts as long as the context."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "text": True}
    process = subprocess.Popen(command, **quiet | options)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def running_display() -> Iterator[str]:
    """The name of an X server with openbox on it, and nothing else of a desktop."""
    readable, writable = os.pipe()
    # Without -noreset the server starts over when its only client disconnects, which may be the xdotool that looks for
    # the window manager, and drops openbox if that is just connecting.
    command = ("Xvfb", "-displayfd", str(writable), "-nolisten", "tcp", "-noreset")
    with running(*command, pass_fds=(writable,)):
        os.close(writable)
        with os.fdopen(readable) as told:
            name = f":{told.readline().strip()}"
        with _running_openbox(name):
            yield name


@contextmanager
def _running_openbox(display: str) -> Iterator[None]:
    """A window manager that manages this display; started again if it exits before it does."""
    with tempfile.TemporaryFile() as errors, ExitStack() as stack:

        def start() -> subprocess.Popen[str]:
            environment = os.environ | {"DISPLAY": display}
            return stack.enter_context(running("openbox", "--sm-disable", env=environment, stderr=errors))

        started = [start()]

        def is_managed() -> bool:
            if started[-1].poll() is not None:
                assert len(started) < _MOST_STARTS, f"openbox exited {len(started)} times"
                started.append(start())
            return _is_managed(display)

        try:
            # A window that is there before its manager does not get the keyboard.
            wait_for(is_managed, "the window manager")
        except AssertionError as error:
            errors.seek(0)
            raise AssertionError(f"{error}; openbox wrote: {errors.read().decode(errors='replace')}") from None
        yield


def _is_managed(name: str) -> bool:
    if shutil.which("xdotool") is None:
        return True
    asked = ["xdotool", "get_desktop"]
    return subprocess.run(asked, env=os.environ | {"DISPLAY": name}, capture_output=True, check=False).returncode == 0


def use_display(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have this process, and those it starts, see this display and no other desktop."""
    monkeypatch.setenv("DISPLAY", name)
    for variable in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(variable, raising=False)


def xdotool(*words: str) -> str:
    """What it prints; empty where it found nothing."""
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=30, check=False).stdout.strip()
