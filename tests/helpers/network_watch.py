"""Takes the network away from a command, and watches its sockets."""

import re
import shutil
import subprocess
from pathlib import Path

# Unix sockets connect window, engine and desktop; netlink reports the machine's own hardware.
LOCAL = re.compile(r"AF_(?:UNIX|NETLINK)")
CALL = re.compile(r"^\d+ +(?:<\.\.\. )?(?:socket|connect|bind|sendto)\b")


def works(command: list[str]) -> bool:
    """Whether a way of watching is there and permitted here."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, timeout=30, check=False).returncode == 0


def watchers(trace: Path) -> tuple[list[str], list[str]]:
    """Command prefixes that remove the network and trace socket calls; empty if the machine does not allow them."""
    alone = ["unshare", "--map-root-user", "--net"]
    traced = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-e",
        "trace=socket,connect,bind,sendto",
        "-e",
        "signal=none",
        "-o",
        str(trace),
    ]
    return alone if works(alone) else [], traced if works(traced) else []


def assert_local(trace: Path, least: int, processes: int = 1) -> None:
    """At least so many local sockets, in several processes, and no other ones."""
    calls = [line for line in trace.read_text(errors="replace").splitlines() if CALL.match(line)]
    assert sum("AF_UNIX" in line for line in calls) >= least, "nothing was traced"
    assert len({line.split()[0] for line in calls}) >= processes, "not all of the processes were traced"
    # strace writes the arguments of an interrupted call in its first line, only `= ` and the result in the second.
    abroad = [line for line in calls if "AF_" in line and not LOCAL.search(line)]
    assert abroad == []
