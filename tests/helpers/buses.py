"""A private D-Bus session bus for tests, without service activation."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

# Without service directories, so that no desktop component of the user, such as a file manager, is activated.
CONFIGURATION = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def running_bus(folder: Path) -> Iterator[str]:
    """Run a bus while the context is active; yields its address."""
    missing = [name for name in ("dbus-daemon", "gdbus") if shutil.which(name) is None]
    if missing or sys.platform != "linux":
        if os.environ.get("DESKTOP_SEARCH_CI"):
            pytest.fail(f"{', '.join(missing)} must be there in CI")
        pytest.skip(f"{', '.join(missing) or 'Linux'} is not there")
    configuration = folder / "bus.conf"
    configuration.write_text(CONFIGURATION, encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


def gdbus_call(name: str, path: str, method: str, *arguments: str) -> str:
    """Output of `gdbus call`, as another program gets it. `method` includes its interface."""
    command = ["gdbus", "call", "--session", "--timeout", "20", "--dest", name, "--object-path", path]
    done = subprocess.run(
        [*command, "--method", method, "--", *arguments], capture_output=True, text=True, timeout=30, check=False
    )
    return done.stdout.strip() or done.stderr.strip()
