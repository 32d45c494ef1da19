"""Makes of the frozen program an archive with scripts that install it for one person, and take it away again.

python packaging/tarball/tarball.py TREE OUT_FOLDER
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from desktop_search.app_info import APP_ID, VERSION

HERE = Path(__file__).resolve().parent
# install.sh writes in its stead where the program came to lie.
STAND_IN = "@PROGRAM@"


def main(given: Sequence[str] | None = None) -> int:
    """Make the archive, and print its place."""
    parser = argparse.ArgumentParser(description="make an archive of the frozen program")
    parser.add_argument("tree", type=Path, metavar="TREE")
    parser.add_argument("out", type=Path, metavar="OUT_FOLDER")
    parser.add_argument("--level", type=int, default=9, help="of xz, 0 to 9 (9)")
    arguments = parser.parse_args(given)
    print(make_tarball(arguments.tree.resolve(), arguments.out.resolve(), arguments.level))
    return 0


def make_tarball(tree: Path, out: Path, level: int = 9) -> Path:
    """Write the archive below `out`; raises CalledProcessError where tar or xz fails."""
    out.mkdir(parents=True, exist_ok=True)
    name = f"{APP_ID}-{VERSION}-linux-{platform.machine()}"
    # Next to the tree, so that it is hard-linked, not copied.
    with tempfile.TemporaryDirectory(dir=tree.parent) as made:
        root = Path(made, name)
        shutil.copytree(tree, root, symlinks=True, copy_function=os.link)
        share = [sys.executable, HERE.parent / "linux" / "share.py", root / "share", "--command", STAND_IN]
        subprocess.run(share, check=True, timeout=300)
        for script in ("install.sh", "uninstall.sh"):
            shutil.copy(HERE / script, root)
        shutil.copy(HERE.parent.parent / "README.md", root)
        archive = out / f"{name}.tar.xz"
        command = [
            "tar",
            "--create",
            "--owner=0",
            "--group=0",
            "--sort=name",
            f"--use-compress-program=xz -T0 -{level}",
        ]
        subprocess.run([*command, "--file", archive, "--directory", made, name], check=True, timeout=3600)
    return archive


if __name__ == "__main__":
    sys.exit(main())
