"""Builds the downloads for Windows from the frozen program: the installer, or the portable archive.

    python packaging/windows/bundle.py TREE OUT.exe
    python packaging/windows/bundle.py TREE OUT.zip

TREE is the folder with the frozen program. An .exe needs makensis (NSIS 3.08 or later, on Debian the package nsis); a
.zip gets the marker file by which the program keeps all its files beside itself.
"""

import argparse
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from desktop_search.app_info import (
    APP_ID,
    APP_NAME,
    COMPONENT_ID,
    CONSOLE_PROGRAM,
    PORTABLE_MARK,
    VERSION,
    WINDOW_PROGRAM,
)

HERE = Path(__file__).resolve().parent
WINDOW, CONSOLE = f"{WINDOW_PROGRAM}.exe", f"{CONSOLE_PROGRAM}.exe"
# Compressing all of it as one stream is slow.
MOST_S = 3600


def main(given: Sequence[str] | None = None) -> int:
    """Make the one that the ending of OUT names."""
    parser = argparse.ArgumentParser(description="make the installer or the portable archive for Windows")
    parser.add_argument("tree", type=Path, metavar="TREE")
    parser.add_argument("out", type=Path, metavar="OUT")
    arguments = parser.parse_args(given)
    tree = arguments.tree.resolve()
    missing = [name for name in (WINDOW, CONSOLE) if not (tree / name).is_file()]
    if missing:
        parser.error(f"{tree} has no {' and no '.join(missing)}")
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    if arguments.out.suffix == ".zip":
        portable_zip(tree, arguments.out)
    else:
        installer(tree, arguments.out.resolve())
    return 0


def installer(tree: Path, out: Path) -> None:
    """Compile the installer; raises CalledProcessError where makensis warns or fails."""
    files = sorted(path for path in tree.rglob("*") if path.is_file())
    with tempfile.TemporaryDirectory() as made:
        icon, listed = Path(made, "app.ico"), Path(made, "files.nsh")
        subprocess.run([sys.executable, HERE.parent / "icon_files.py", icon], check=True, timeout=120)
        # The mark says that it is UTF-8, which makensis does not take for granted.
        listed.write_text(removal(tree, files), encoding="utf-8-sig")
        defines = {
            "APP_NAME": APP_NAME,
            "APP_ID": APP_ID,
            "APP_USER_MODEL_ID": COMPONENT_ID,
            "VERSION": VERSION,
            "WINDOW": WINDOW,
            "CONSOLE": CONSOLE,
            "TREE": tree,
            "LIST": listed,
            "SIZE_KB": sum(path.stat().st_size for path in files) // 1024,
            "ICON": icon,
            "OUT": out,
        }
        flags = [f"-D{name}={value}" for name, value in defines.items()]
        command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *flags, str(HERE / "installer.nsi")]
        subprocess.run(command, cwd=HERE, check=True, timeout=MOST_S)


def removal(tree: Path, files: Sequence[Path]) -> str:
    """The macro that deletes just the files that were installed, and then the folders that are empty.

    Never a folder as a whole: the user may have installed into one that contains other files as well.
    """
    folders = {parent for path in files for parent in path.relative_to(tree).parents} - {Path()}
    deepest_first = sorted(folders, key=lambda folder: (-len(folder.parts), folder))
    lines = [f'  Delete "$INSTDIR\\{_windows(path.relative_to(tree))}"' for path in files]
    lines += [f'  RMDir "$INSTDIR\\{_windows(folder)}"' for folder in deepest_first]
    return "\n".join(["!macro RemoveFiles", *lines, "!macroend", ""])


def portable_zip(tree: Path, out: Path) -> None:
    """Write the archive: one folder, with the marker in it."""
    folder = Path(f"{APP_NAME} {VERSION}")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(tree.rglob("*")):
            archive.write(path, folder / path.relative_to(tree))
        if not (tree / PORTABLE_MARK).exists():
            archive.writestr(str(folder / PORTABLE_MARK), "")


def _windows(path: Path) -> str:
    # A dollar sign begins a variable.
    return str(path).replace("/", "\\").replace("$", "$$")


if __name__ == "__main__":
    sys.exit(main())
