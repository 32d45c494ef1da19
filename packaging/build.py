"""Builds the downloads for Linux: the frozen program, a Debian package, an archive, checksums, a bill of materials.

    python packaging/build.py [--out build/packages] [--tree FOLDER]

Needs the extra "packaging" (pip install -c packaging/constraints.txt -e '.[packaging]'), binutils, dpkg-dev and
xz-utils. Takes twelve minutes on two cores, most of it for xz, and 2 GB of disk. With --tree, a program frozen before
is taken.
"""

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import sizes
from deb import LICENCES, make_deb
from thin import thin

from desktop_search.app_info import APP_ID

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent
sys.path.insert(0, str(HERE / "tarball"))
# Programs that are run, by the Debian package that contains them.
TOOLS = {"binutils": ("objdump", "readelf", "strip"), "dpkg-dev": ("dpkg", "dpkg-deb"), "xz-utils": ("xz",)}
# Modules of the extra "packaging".
MODULES = ("PyInstaller", "argparse_manpage", "cyclonedx", "license_expression", "shtab")


def main(given: Sequence[str] | None = None) -> int:
    """Make all of it; exit status 1 where something is missing, or larger than its budget."""
    from tarball import make_tarball

    parser = argparse.ArgumentParser(description="build the downloads for Linux")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "build" / "packages")
    parser.add_argument("--tree", type=Path, help="the folder of a program that was frozen before")
    arguments = parser.parse_args(given)
    if lacking := list(missing()):
        raise SystemExit(f"Install {', '.join(lacking)}; see CONTRIBUTING.md.")
    out = arguments.out.resolve()
    tree = arguments.tree.resolve() if arguments.tree else _timed("frozen", freeze, out)
    _write_licences(tree)
    made = [_timed("deb", make_deb, tree, out), _timed("tar", make_tarball, tree, out)]
    _run("bill.py", out / "bill.json", "--tree", tree, "--packages", *made)
    write_checksums(made, out / "SHA256SUMS")
    return sizes.main([str(tree), *map(str, made)])


def missing() -> Iterator[str]:
    """What the build needs and this machine lacks."""
    for package, tools in TOOLS.items():
        if not all(map(shutil.which, tools)):
            yield package
    if not all(map(importlib.util.find_spec, MODULES)):
        yield 'the extra "packaging" of the program'


def freeze(out: Path) -> Path:
    """Run PyInstaller and make the folder thin; returns the folder."""
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join([str(REPOSITORY), str(HERE)]))
    if earlier := os.environ.get("PYTHONPATH"):
        environment["PYTHONPATH"] += os.pathsep + earlier
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", out / "frozen", "--workpath", out / "work", HERE / "freeze.spec"]
    subprocess.run(command, check=True, cwd=REPOSITORY, env=environment, timeout=3600)
    tree = out / "frozen" / APP_ID
    thin(tree)
    return tree


def _write_licences(tree: Path) -> None:
    """Write the licences of the folder's content, at the path that the window and the packages expect."""
    _run("licences.py", tree / LICENCES, "--tree", tree)


def _run(script: str, *arguments: str | Path) -> None:
    subprocess.run([sys.executable, HERE / script, *arguments], check=True, timeout=600)


def write_checksums(files: Sequence[Path], to: Path) -> None:
    """As sha256sum writes and reads them."""
    lines = []
    for file in files:
        with file.open("rb") as opened:
            lines.append(f"{hashlib.file_digest(opened, 'sha256').hexdigest()}  {file.name}\n")
    to.write_text("".join(lines), encoding="ascii")


def _timed(name: str, make: Callable[..., Path], *arguments: Path) -> Path:
    started = time.monotonic()
    made = make(*arguments)
    print(f"{name}: {made}, {time.monotonic() - started:.0f} s", flush=True)
    return made


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.SubprocessError as error:
        # What it printed says more than the traceback of this script.
        sys.exit(str(error))
