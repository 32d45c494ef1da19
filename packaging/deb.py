"""Makes of the frozen program a Debian package.

    python packaging/deb.py TREE OUT_FOLDER

Needs dpkg-dev and binutils.
"""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from email.utils import formatdate
from pathlib import Path

from sizes import LIBRARIES
from thin import elf_files

from desktop_search.app_info import APP_ID, APP_NAME, CONSOLE_PROGRAM, VERSION

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent
PLACE = Path("usr/lib") / APP_ID
MAINTAINER = f"The {APP_NAME} developers <{APP_ID}@localhost.localdomain>"
# Started and read rather than linked: xdg-open opens files, and the tables of keyboards.
BESIDES = ("xdg-utils", "xkb-data")
# Debian packages of the libraries that the program takes from the system, named as in Debian 12. Later releases that
# rename a package provide its old name. Written down, so that dependencies are the same wherever the package is built.
PACKAGES = {
    "ld-linux-aarch64.so.1": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libc.so.6": "libc6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": "libc6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# Loads GTK where there is one, for the look of its dialogs, and is left alone where there is none.
_NOT_ASKED = ("libqgtk3.so",)
# Some 3 % smaller than with -z6, for half as much time again.
COMPRESSION, QUICK = ("-Zxz", "-z9"), ("-Zxz", "-z0")
DESCRIPTION = """finds things in your own files by what they say
 Type what you remember, in any language; see the passages that answer,
 ranked, with the page and a click to the place. Exact words and meaning
 in one list, from PDF, office documents, mail, web pages and source code.
 .
 Everything stays on this computer: the language model comes with the
 package, and nothing is sent anywhere.
"""
LICENCES = Path(LIBRARIES, "desktop_search", "resources", "licences.txt")
COPYRIGHT = f"""{APP_NAME} brings libraries and models of others. Their licences are in licences.txt.gz beside this
file; the texts of the Apache, GPL and LGPL licences are in /usr/share/common-licenses. Its own licence:

"""
# Debian's own packages share the libraries of Debian; this one includes the wheels it was tested with.
OVERRIDES = {
    "bogus-mail-host": "the project has no address yet",
    "bogus-mail-host-in-debian-changelog": "the project has no address yet",
    "package-installs-python-pycache-dir": "the person who starts it could not write it, and would wait at each start",
    "embedded-library": "wheels of Python carry their libraries",
    "custom-library-search-path": "by it they find them, all below one folder",
    "hardening-no-pie": "built by others",
    "hardening-no-relro": "built by others",
    "hardening-no-fortify-functions": "built by others",
    "hardening-no-bindnow": "built by others",
    "shared-library-lacks-prerequisites": "libraries that hold nothing but data",
    "library-not-linked-against-libc": "built by others",
    "no-manual-page": "the program for the window is never started by a person",
    "initial-upload-closes-no-bugs": "not part of Debian",
    "unstripped-binary-or-object": "libraries that patchelf has changed cannot be loaded once stripped",
    "executable-in-usr-lib": "the program itself",
    "package-installs-python-bytecode": "it is read, and never written, by the Python inside",
    "binary-from-other-architecture": "built by others",
    "spelling-error-in-binary": "built by others",
    "unusual-interpreter": "in sources that are never started",
    "script-not-executable": "in sources that are never started",
    "wrong-path-for-interpreter": "in sources that are never started",
    "python-module-in-wrong-location": "the Python inside has its own",
    "extra-license-file": "that each library keeps its licence is asked by most",
    "package-contains-documentation-outside-usr-share-doc": "licences of the libraries, used by this package only",
    "national-encoding": "data of libraries",
    "repeated-path-segment": "the model's wheel has it so",
}


def main(given: Sequence[str] | None = None) -> int:
    """Make the package, and print its place."""
    parser = argparse.ArgumentParser(description="make a Debian package of the frozen program")
    parser.add_argument("tree", type=Path, metavar="TREE")
    parser.add_argument("out", type=Path, metavar="OUT_FOLDER")
    parser.add_argument("--quick", action="store_true", help="hardly compressed, to try it out")
    arguments = parser.parse_args(given)
    print(make_deb(arguments.tree.resolve(), arguments.out.resolve(), QUICK if arguments.quick else COMPRESSION))
    return 0


def make_deb(tree: Path, out: Path, compression: Sequence[str] = COMPRESSION) -> Path:
    """Write the package below `out`; raises CalledProcessError where one of Debian's programs fails."""
    out.mkdir(parents=True, exist_ok=True)
    # Next to the tree, so that it is hard-linked, not copied.
    with tempfile.TemporaryDirectory(dir=tree.parent) as made:
        root = Path(made, "root")
        shutil.copytree(tree, root / PLACE, symlinks=True, copy_function=os.link)
        _write_rest(root)
        architecture = _said("dpkg", "--print-architecture")
        control = root / "DEBIAN"
        control.mkdir()
        (control / "control").write_text(_control(architecture, dependencies(tree), _kilobytes(root)), encoding="utf-8")
        (control / "md5sums").write_text(_sums(root), encoding="utf-8")
        _set_modes(root, tree)
        package = out / f"{APP_ID}_{VERSION}_{architecture}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *compression, "--build", root, package],
            check=True,
            timeout=3600,
            stdout=subprocess.DEVNULL,
        )
    return package


def dependencies(tree: Path) -> str:
    """Dependencies on system packages, for the field Depends. Ends the script at a library that is not in PACKAGES.

    dpkg-shlibdeps would tell more versions, but takes minutes and stops at libraries that are no package's.
    """
    asked = [path for path in elf_files(tree) if path.name not in _NOT_ASKED]
    said = _said("readelf", "--wide", "--dynamic", "--version-info", *map(str, asked))
    needed = set(re.findall(r"\(NEEDED\).*\[(.+?)\]", said)) - {path.name for path in tree.rglob("*.so*")}
    if unknown := ", ".join(sorted(needed - PACKAGES.keys())):
        raise SystemExit(f"Install these libraries, to include them, or add them to PACKAGES in deb.py: {unknown}")
    packages = {PACKAGES[library] for library in needed} | set(BESIDES)
    least = {"libc6": ".".join(map(str, max(_versions(said, "GLIBC"))))}
    return ", ".join(f"{name} (>= {least[name]})" if name in least else name for name in sorted(packages))


def _versions(said: str, family: str) -> Iterator[tuple[int, ...]]:
    for version in set(re.findall(rf"Name: {family}_([0-9.]+)", said)):
        yield tuple(map(int, version.split(".")))


def _write_rest(root: Path) -> None:
    """All files except the program: desktop integration and Debian's metadata."""
    link = root / "usr/bin" / CONSOLE_PROGRAM
    link.parent.mkdir(parents=True)
    link.symlink_to(Path("..", "lib", APP_ID, CONSOLE_PROGRAM))
    share = root / "usr/share"
    subprocess.run(
        [sys.executable, HERE / "linux" / "share.py", share, "--command", f"/usr/bin/{CONSOLE_PROGRAM}"],
        check=True,
        timeout=300,
    )
    for page in (share / "man").rglob("*.1"):
        _compress(page)
    papers = share / "doc" / APP_ID
    papers.mkdir(parents=True)
    shutil.copy(REPOSITORY / "README.md", papers)
    (papers / "copyright").write_text(
        COPYRIGHT + (REPOSITORY / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8"
    )
    if (licences := root / PLACE / LICENCES).is_file():
        shutil.copy(licences, papers)
        _compress(papers / licences.name)
    changes = papers / "changelog"
    shutil.copy(REPOSITORY / "CHANGELOG.md", changes)
    _compress(changes)
    debian = papers / "changelog.Debian"
    entry = f"{APP_ID} ({VERSION}) stable; urgency=medium\n\n  * See changelog.gz.\n\n -- {MAINTAINER}  "
    debian.write_text(f"{entry}{formatdate(_made_at(), localtime=False)}\n", encoding="utf-8")
    _compress(debian)
    overrides = root / "usr/share/lintian/overrides" / APP_ID
    overrides.parent.mkdir(parents=True)
    lines = (f"# {reason}\n{APP_ID}: {tag}\n" for tag, reason in OVERRIDES.items())
    overrides.write_text("".join(lines), encoding="utf-8")


def _control(architecture: str, depends: str, kilobytes: int) -> str:
    fields = {
        "Package": APP_ID,
        "Version": VERSION,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": depends,
        "Section": "utils",
        "Priority": "optional",
        "Description": DESCRIPTION.rstrip("\n"),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _sums(root: Path) -> str:
    names = sorted(
        path.relative_to(root).as_posix()
        for path in (root / "usr").rglob("*")
        if path.is_file() and not path.is_symlink()
    )
    found = subprocess.run(
        ["xargs", "-0", "md5sum"],
        cwd=root,
        input="\0".join(names).encode(),
        check=True,
        timeout=600,
        stdout=subprocess.PIPE,
    )
    return found.stdout.decode()


def _set_modes(root: Path, tree: Path) -> None:
    """As Debian has them: all may read, the programs may be started."""
    programs = {path.name for path in tree.iterdir() if path.is_file()}
    for path in root.rglob("*"):
        if not path.is_symlink():
            is_program = path.name in programs and path.is_relative_to(root / PLACE)
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)


def _kilobytes(root: Path) -> int:
    return sum(-(-path.stat().st_size // 1024) for path in root.rglob("*") if not path.is_symlink())


def _made_at() -> float | None:
    """Time of the release if it is set, so that builds are reproducible."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    return float(told) if told else None


def _compress(path: Path) -> None:
    with path.open("rb") as plain, gzip.GzipFile(f"{path}.gz", "wb", mtime=0) as packed:
        shutil.copyfileobj(plain, packed)
    path.unlink()


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, timeout=60, stdout=subprocess.PIPE).stdout.decode().strip()


if __name__ == "__main__":
    sys.exit(main())
