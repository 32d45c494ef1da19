"""Gathers the licences of all that a package ships into one text, which the window shows.

    python packaging/licences.py OUT.txt [--tree FOLDER]

Reads the distributions installed beside the program; with the folder of a frozen program only those that are in it.
Exit status 1 where a licence is unknown, or asks that the whole program be under it (GPL, AGPL): then nothing is
written. Needs the extra "packaging".
"""

import argparse
import re
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

from boolean import AND, OR
from license_expression import ExpressionError, get_spdx_licensing
from packaging.utils import canonicalize_name
from shipped import shipped

from desktop_search.app_info import APP_NAME

HERE = Path(__file__).resolve().parent
# Licences allowed in an installer. The LGPL is one, because Qt is in separate libraries that users can replace.
ALLOWED = frozenset((
    "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0",
    "CNRI-Python", "ISC", "LGPL-3.0-only", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0", "PSF-2.0", "Python-2.0", "Zlib",
))  # fmt: skip
# Spellings used by distributions, in lower case -> SPDX identifiers.
SPELLINGS = {
    "3-clause bsd license": "BSD-3-Clause",
    "apache 2.0": "Apache-2.0",
    "apache 2.0 license": "Apache-2.0",
    "apache license version 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "bsd-3-clause, apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    "isc license": "ISC",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "mit, bsd": "MIT AND BSD-3-Clause",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
}
# Libraries inside a distribution, whose licence it does not declare, or only in a classifier.
BUNDLED = {"pi-heif": "LGPL-3.0-only"}
# In addition to the libraries: components named in the README, and Python itself.
MODELS = (
    ("multilingual-e5-small, weights", "MIT"),
    ("ms-marco-MiniLM-L-12-v2, weights", "Apache-2.0"),
    ("PP-OCRv6 small, weights", "Apache-2.0"),
)
# Libraries of the build machine that PyInstaller may add but nothing needs: under the GPL, or NVIDIA's.
NOT_TO_BE_SHIPPED = ("libreadline", "readline.", "libgdbm", "_gdbm.", "libcuda", "libcublas", "libcudnn", "libnvrtc")
_LICENCE_FILE = re.compile(r"(?i)(^|/)(licen[cs]es?/|(licen[cs]e|copying|notice|third.?party)[^/]*$)")
# Source that happens to be called so.
_NO_TEXT = {".py", ".pyc", ".pyi", ".so", ".h", ".json", ".yml"}
RULE = "=" * 78
# Reads its long list of licences each time it is made.
LICENSING = get_spdx_licensing()


class LicenceError(Exception):
    """Something may not be shipped, or that is unknown."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is shipped: name and version, its licence as SPDX writes it, and the texts that came with it."""

    name: str
    licence: str
    texts: tuple[str, ...]


def main(given: Sequence[str] | None = None) -> int:
    """Write the file, or report why that is not allowed."""
    parser = argparse.ArgumentParser(description="gather the licences of all that a package ships")
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--tree", type=Path, help="the folder of the frozen program")
    arguments = parser.parse_args(given)
    parts = []
    troubles = [f"{file}: its licence does not let it be shipped" for file in _forbidden(arguments.tree)]
    for one in shipped(arguments.tree):
        try:
            parts.append(part_of(one))
        except LicenceError as error:
            troubles.append(str(error))
    if troubles:
        print("\n".join(troubles), file=sys.stderr)
        return 1
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(together(parts), encoding="utf-8")
    return 0


def _forbidden(tree: Path | None) -> list[Path]:
    files = tree.rglob("*") if tree is not None else ()
    return sorted(file for file in files if file.name.startswith(NOT_TO_BE_SHIPPED))


def part_of(one: Distribution) -> Part:
    """A distribution with its licence; raises LicenceError where it must not be shipped."""
    name = f"{one.metadata['Name']} {one.metadata['Version']}"
    licence = licence_of(one)
    if not licence:
        raise LicenceError(f"{name}: its licence is not known: {one.metadata.get('License', '')[:80]!r}")
    if not may_be_shipped(licence):
        raise LicenceError(f"{name}: {licence} is not among the licences that may be shipped")
    texts = tuple(_texts(one))
    bundled = BUNDLED.get(canonicalize_name(one.metadata["Name"]))
    if bundled is not None:
        texts += tuple(_standard_texts(name, bundled))
    return Part(name, licence, texts or tuple(_standard_texts(name, licence)))


def licence_of(one: Distribution) -> str:
    """SPDX identifier, with that of bundled libraries; empty if it is unknown."""
    own = _own_licence(one)
    bundled = BUNDLED.get(canonicalize_name(one.metadata["Name"]))
    return f"{own} AND {bundled}" if own and bundled else own


def _own_licence(one: Distribution) -> str:
    metadata = one.metadata
    told = [metadata.get("License-Expression", ""), metadata.get("License", "").split("\n")[0]]
    classifiers = [line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier") or () if "License ::" in line]
    told.append(" AND ".join(f"({spdx(line)})" for line in classifiers if spdx(line)))
    return next(filter(None, map(spdx, told)), "")


def spdx(told: str) -> str:
    """The licence that is meant; empty if unknown."""
    told = SPELLINGS.get(told.strip().lower(), told.strip())
    try:
        parsed = LICENSING.parse(told, validate=True)
    except ExpressionError:
        return ""
    return "" if parsed is None else str(parsed)


def may_be_shipped(licence: str) -> bool:
    """Whether all that must be kept of it is allowed; of a choice one is enough."""

    def is_allowed(part: object) -> bool:
        if isinstance(part, OR):
            return any(is_allowed(one) for one in part.args)
        if isinstance(part, AND):
            return all(is_allowed(one) for one in part.args)
        return str(part) in ALLOWED

    return is_allowed(LICENSING.parse(licence))


def together(parts: Sequence[Part]) -> str:
    """One text: what this is, a list, and then each with its licences."""
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    version = sys.version.partition(" ")[0]
    # An interpreter of a system's package has its licence elsewhere.
    told = (
        python.read_text(encoding="utf-8")
        if python.is_file()
        else f"See https://docs.python.org/{version}/license.html"
    )
    models = [Part(name, licence, tuple(_standard_texts(name, licence))) for name, licence in MODELS]
    whole = [*parts, *models, Part(f"Python {version}", "PSF-2.0", (told,))]
    own = (HERE.parent / "LICENSE").read_text(encoding="utf-8")
    lines = [
        f"{APP_NAME}\n\n{own}",
        "It is shipped together with these works of others, each under its own licence:\n",
    ]
    lines += [f"  {part.name}: {part.licence}" for part in whole]
    lines.append(
        "\nQt, with PySide6 and Shiboken, is used under the LGPL, as are libheif and libde265 of pi-heif. Their "
        "libraries are files\nof their own beside the program and may be replaced by others that fit; their source is "
        "at\nhttps://download.qt.io/official_releases/, https://github.com/strukturag/libheif and "
        "https://github.com/strukturag/libde265."
    )
    said: dict[str, str] = {}
    for part in whole:
        lines += ["", RULE, f"{part.name} ({part.licence})", RULE]
        for text in part.texts:
            where = said.setdefault(text.strip(), part.name)
            lines += ["", text.strip() if where == part.name else f"The same text as under {where}."]
    return "\n".join([*lines, ""])


def _texts(one: Distribution) -> Iterator[str]:
    said = set()
    for file in one.files or ():
        if _LICENCE_FILE.search(file.as_posix()) and file.suffix not in _NO_TEXT:
            text = Path(str(one.locate_file(file))).read_text(encoding="utf-8", errors="replace")
            if text not in said:
                said.add(text)
                yield text


def _standard_texts(name: str, licence: str) -> Iterator[str]:
    """Published licences of distributions that include none."""
    known = [file for file in sorted((HERE / "licence_texts").iterdir()) if file.stem in licence]
    if not known:
        raise LicenceError(f"{name}: came without the text of {licence}, and packaging/licence_texts has none")
    return (file.read_text(encoding="utf-8") for file in known)


if __name__ == "__main__":
    sys.exit(main())
