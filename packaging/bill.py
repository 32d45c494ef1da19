"""Writes the bill of materials of a package: what it ships, in which version and under which licence (CycloneDX 1.6).

    python packaging/bill.py OUT.json [--tree FOLDER] [--packages FILE ...]

As packaging/licences.py, it reads the installed distributions. Needs the extra "packaging".
"""

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from licences import MODELS, licence_of
from packageurl import PackageURL
from packaging.utils import canonicalize_name
from shipped import shipped

from desktop_search.app_info import APP_ID, APP_NAME, VERSION


def main(given: Sequence[str] | None = None) -> int:
    """Write the file."""
    parser = argparse.ArgumentParser(description="write the bill of materials of a package")
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--tree", type=Path, help="the folder of the frozen program")
    parser.add_argument("--packages", type=Path, nargs="*", default=[], help="files whose SHA-256 it is to name")
    arguments = parser.parse_args(given)
    text = JsonV1Dot6(bill(arguments.tree, arguments.packages)).output_as_string(indent=2)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(text + "\n", encoding="utf-8")
    return 0


def bill(tree: Path | None, packages: Sequence[Path]) -> Bom:
    """The program with all its libraries, the models, and Python."""
    made = Bom()
    program = _component(APP_NAME, VERSION, "MIT", ComponentType.APPLICATION, PackageURL("pypi", None, APP_ID, VERSION))
    made.metadata.component = program
    parts = []
    for one in shipped(tree):
        name, version = one.metadata["Name"], one.metadata["Version"]
        address = PackageURL("pypi", None, canonicalize_name(name), version)
        parts.append(_component(name, version, licence_of(one), ComponentType.LIBRARY, address))
    parts += [
        _component(name.partition(",")[0], None, licence, ComponentType.MACHINE_LEARNING_MODEL)
        for name, licence in MODELS
    ]
    python = sys.version.partition(" ")[0]
    parts.append(
        _component("CPython", python, "PSF-2.0", ComponentType.PLATFORM, PackageURL("generic", None, "python", python))
    )
    parts += [_package(file) for file in packages]
    for part in parts:
        made.components.add(part)
    made.register_dependency(program, parts)
    return made


def _component(
    name: str, version: str | None, licence: str, kind: ComponentType, address: PackageURL | None = None
) -> Component:
    known = [LicenseFactory().make_from_string(licence)] if licence else []
    return Component(name=name, version=version, type=kind, purl=address, bom_ref=str(address or name), licenses=known)


def _package(file: Path) -> Component:
    with file.open("rb") as data:
        digest = hashlib.file_digest(data, "sha256").hexdigest()
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=digest)]
    return Component(name=file.name, version=VERSION, type=ComponentType.FILE, bom_ref=file.name, hashes=hashes)


if __name__ == "__main__":
    sys.exit(main())
