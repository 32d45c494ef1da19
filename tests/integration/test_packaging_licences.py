"""Licences and bill of materials of the shipped libraries, from the distributions installed here."""

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from helpers.tools import output_of

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"


def licences(out: Path, *more: str, first: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the script; distributions below `first` hide the installed ones."""
    places = [str(place) for place in (first, os.environ.get("PYTHONPATH"), PACKAGING.parent) if place]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(places)}
    command = [sys.executable, PACKAGING / "licences.py", out, *more]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    out = tmp_path_factory.mktemp("licences") / "licences.txt"
    done = licences(out)
    assert done.returncode == 0, done.stderr
    return out.read_text(encoding="utf-8")


def test_all_that_is_shipped_is_listed_with_its_texts(text: str) -> None:
    for part, licence in (
        (f"watchdog {version('watchdog')}", "Apache-2.0"),
        (f"pypdfium2 {version('pypdfium2')}", "BSD-3-Clause AND Apache-2.0"),
        # What chromadb asks for comes along.
        (f"httpx {version('httpx')}", "BSD-3-Clause"),
        # Its libraries are under another licence than itself.
        (f"pi_heif {version('pi-heif')}", "BSD-3-Clause AND LGPL-3.0-only"),
        ("multilingual-e5-small, weights", "MIT"),
    ):
        assert f"\n  {part}: {licence}\n" in text
        assert f"\n{part} ({licence})\n" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text, "Qt's"
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text
    assert "\n  pytest" not in text, "it is not shipped"
    parts = text.split("=" * 78 + "\n")[2::2]
    assert len(parts) > 100
    assert all(len(part.strip()) > 20 for part in parts), "each has a text"


def fake(folder: Path, name: str, *lines: str) -> Path:
    info = folder / f"{name}-99.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("\n".join(["Metadata-Version: 2.1", f"Name: {name}", "Version: 99", *lines, ""]))
    return folder


@pytest.mark.parametrize(
    "told, why",
    [
        (["License-Expression: GPL-3.0-or-later"], "not among the licences that may be shipped"),
        (["License-Expression: MIT AND AGPL-3.0-only"], "not among the licences that may be shipped"),
        (["Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)"], "is not known"),
        (["License: as you like it"], "is not known"),
        ([], "is not known"),
        (["License: MPL-2.0"], "has none"),
    ],
)
def test_what_may_not_be_shipped_is_refused(tmp_path: Path, told: list[str], why: str) -> None:
    out = tmp_path / "licences.txt"
    done = licences(out, first=fake(tmp_path / "first", "watchdog", *told))
    assert done.returncode == 1
    assert done.stderr.startswith("watchdog 99: ")
    assert why in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not out.exists()


def test_of_a_choice_one_that_is_allowed_is_enough(tmp_path: Path) -> None:
    first = fake(tmp_path / "first", "watchdog", "License-Expression: GPL-2.0-only OR Apache-2.0")
    assert licences(tmp_path / "licences.txt", first=first).returncode == 0


def test_with_a_frozen_program_only_what_is_in_it_is_listed(tmp_path: Path) -> None:
    inside = tmp_path / "tree" / "_internal"
    for name in ("watchdog", "PySide6"):
        (inside / name).mkdir(parents=True)
    (inside / "typing_extensions.pyc").write_bytes(b"")
    out = tmp_path / "licences.txt"
    done = licences(out, "--tree", str(tmp_path / "tree"))
    assert done.returncode == 0, done.stderr
    listed = {line.split()[0] for line in out.read_text(encoding="utf-8").splitlines() if line.startswith("  ")}
    assert {"watchdog", "PySide6_Essentials", "typing_extensions", "multilingual-e5-small,", "Python"} <= listed
    assert "httpx" not in listed


def test_a_library_under_the_gpl_that_came_along_is_refused(tmp_path: Path) -> None:
    inside = tmp_path / "tree" / "_internal"
    inside.mkdir(parents=True)
    (inside / "libreadline.so.8").write_bytes(b"")
    out = tmp_path / "licences.txt"
    done = licences(out, "--tree", str(tmp_path / "tree"))
    assert (done.returncode, out.exists()) == (1, False)
    assert "libreadline.so.8: its licence" in done.stderr


def test_the_bill_of_materials_is_valid_and_names_the_packages(tmp_path: Path) -> None:
    package = tmp_path / "desktop-search.deb"
    package.write_bytes(b"a package")
    out = tmp_path / "bill.json"
    output_of([sys.executable, PACKAGING / "bill.py", out, "--packages", package], timeout_s=120)
    bill = out.read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill) is None
    parts = {part["name"]: part for part in json.loads(bill)["components"]}
    assert parts["torch"]["purl"].startswith("pkg:pypi/torch@")
    assert parts["watchdog"]["licenses"] == [{"license": {"id": "Apache-2.0"}}]
    digest = parts["desktop-search.deb"]["hashes"][0]["content"]
    assert digest == "c0cd5ccfdb563a59366e33e73001b78fdb8cca5a6c48e2f90fffcde44b81f1f6"
