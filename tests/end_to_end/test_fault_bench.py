"""The fault bench itself: that its marks still name places in the product, and a few rounds of each kind of fault."""

import importlib
import json
import os
import subprocess
import sys
from functools import reduce
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"


@pytest.fixture
def marks(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module("fault_bench.marks")


def test_every_kind_of_work_is_marked_where_the_product_does_it(marks):
    places = [*marks.PLACES, marks.TRANSACTION]
    for module, name, _ in places:
        assert callable(reduce(getattr, name.split("."), importlib.import_module(module)))
    assert {kind for _, _, kind in places} == set(marks.KINDS)


# Minutes, so not in the suite; CI runs it (`pytest -m faults`).
@pytest.mark.faults
@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    "section, rounds, files",
    [
        ("kills", 3, 30),
        ("disk", 1, 30),
        ("damage", 2, 30),
        ("flips", 4, 30),
        ("posting-file", 3, 30),
        ("migration", 4, 30),
    ],
)
def test_a_few_faults_break_nothing(data_dir, tmp_path, section, rounds, files):
    table = tmp_path / "table.json"
    options = ["--only", section, "--rounds", str(rounds), "--files", str(files), "--json", str(table)]
    done = subprocess.run(
        [sys.executable, str(BENCHMARKS / "faults.py"), *options],
        env=os.environ | {"EVALSETS_DIR": str(data_dir)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "only root can mount" in done.stdout:
        pytest.skip("only root can mount a small disk")
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert sum(line["rounds"] for line in json.loads(table.read_text())["lines"]) > rounds
