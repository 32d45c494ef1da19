"""Passages of real PDFs stand on the page they are shown under, as a second reader has it."""

import importlib
from pathlib import Path

import pytest

from desktop_search.chunking.chunker import split
from desktop_search.embedding.models.token_counting import EstimatedTokenCounter
from desktop_search.extract.extract_client import ExtractClient
from desktop_search.extract.extract_limits import ExtractLimits

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.fixture
def pages(monkeypatch):
    pytest.importorskip("pypdfium2")
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module("pages")


@pytest.fixture(scope="module")
def documents(data_dir):
    """Documents of several pages with what the program makes of them; unpacked by hand, as a test needs but a few."""
    import tarfile
    import tempfile

    archive = data_dir / "files" / "zoo.tar.xz"
    if not archive.is_file():
        pytest.skip("files/zoo.tar.xz is not among the evaluation data")
    reader, counter, found = ExtractClient(ExtractLimits(timeout_s=60)), EstimatedTokenCounter(), []
    with tempfile.TemporaryDirectory() as folder, tarfile.open(archive) as packed:
        members = [m for m in packed.getmembers() if "/groundtruth/" in f"/{m.name}" and m.name.endswith(".pdf")]
        packed.extractall(folder, members, filter="data")
        for path in sorted(Path(folder).rglob("*.pdf")):
            found.append((path.read_bytes(), path.name, split(reader.read(path), counter)))
        reader.close()
    return found


def test_no_passage_is_shown_under_a_wrong_page(pages, documents, tmp_path):
    tally, moved = pages.Tally(), pages.Tally()
    for data, name, passages in documents:
        path = tmp_path / name
        path.write_bytes(data)
        texts, labels = pages.pages_of(path)
        pages.judge(passages, texts, labels, tally, name)
        # One page off is noticed, or this test could not fail.
        pages.judge(passages, ["", *texts], ["", *labels], moved, name)
    assert (tally.wrong, tally.wrong_labels) == ([], [])
    assert tally.right > 30
    assert len(moved.wrong) > 30
