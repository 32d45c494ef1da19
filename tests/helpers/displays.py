"""A virtual X display with a window manager, for tests that need a real window system."""

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
    """Mark that skips a test if one of these programs is missing."""
    missing = [name for name in programs if shutil.which(name) is None]
    is_linux = sys.platform == "linux"
    return pytest.mark.skipif(not is_linux or bool(missing), reason=f"not here: {', '.join(missing) or 'Linux'}")


@contextmanager
def running(*command: str, **options: object) -> Iterator[subprocess.Popen[str]]:
    """Run a program while the context is active."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "text": True}
    process = subprocess.Popen(command, **quiet | options)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def running_display(*options: str) -> Iterator[str]:
    """Run an X server with openbox and no other part of a desktop; yields the display name."""
    readable, writable = os.pipe()
    # Without -noreset the server resets when its only client disconnects. That may be the xdotool that looks for the
    # window manager, and the reset would drop openbox while it connects.
    command = ("Xvfb", "-displayfd", str(writable), "-nolisten", "tcp", "-noreset", *options)
    with running(*command, pass_fds=(writable,)):
        os.close(writable)
        with os.fdopen(readable) as told:
            name = f":{told.readline().strip()}"
        with _running_openbox(name):
            yield name


@contextmanager
def _running_openbox(display: str) -> Iterator[None]:
    """Run a window manager on this display; restarts it if it exits before it manages the display."""
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
            # A window that exists before the window manager does not get the focus.
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
    """Set the environment of this process and its children to this display and no other desktop."""
    monkeypatch.setenv("DISPLAY", name)
    for variable in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(variable, raising=False)


def xdotool(*words: str) -> str:
    """Output of xdotool; empty if it found nothing."""
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=30, check=False).stdout.strip()
