"""The command line as a person or a script runs it, with the real model."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from helpers.engines import EngineProcess, run_command, run_json, wait_for

from desktop_search.app_info import VERSION
from desktop_search.own_files import FOLDER_NAME
from desktop_search.paths import AppPaths

ENGLISH = "# Brewing\n\nLet the tea steep for four minutes in water just off the boil, then take the leaves out."
GERMAN = "Anleitung zum Fahrrad\n\nDie Kette soll alle zweihundert Kilometer gereinigt und geölt werden."
HTML = (
    "<html><head><title>Volcanoes of Iceland</title></head><body><h1>Hekla</h1><p>It erupted in 1947.</p></body></html>"
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cli")


@pytest.fixture(scope="module")
def folder(place: Path) -> Path:
    documents = place / "documents"
    documents.mkdir()
    (documents / "tea.md").write_text(ENGLISH, encoding="utf-8")
    (documents / "rad.txt").write_bytes(GERMAN.encode("cp1252"))
    (documents / "iceland.html").write_text(HTML, encoding="utf-8")
    (documents / "broken.docx").write_bytes(b"PK\x03\x04 and then the download broke off")
    (documents / os.fsdecode(b"b\xe9zier\nline.txt")).write_text("A curve named after an engineer.", encoding="utf-8")
    return documents


@pytest.fixture
def base(place: Path) -> Path:
    return place / "base"


def test_index_then_search_in_two_languages(base: Path, folder: Path, models_dir: Path) -> None:
    first = run_json(base, "index", str(folder))
    assert first["files_seen"] == 5
    assert (first["files_indexed"], first["files_failed"], first["files_unchanged"]) == (4, 1, 0)
    assert first["passages_embedded"] == first["passages"] >= 4

    questions = {
        "how long do I let it draw before I drink it": "tea.md",
        "Wie lange soll der Tee ziehen?": "tea.md",
        "how often should I oil my bike": "rad.txt",
        "vulkanausbruch auf der nordischen insel": "iceland.html",
        "curve engineer": os.fsdecode(b"b\xe9zier\nline.txt"),
    }
    done = run_command(base, "search", "--json", "-", text="\n".join(questions) + "\n\n")
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["query"] for answer in answers] == [*questions, ""]
    assert [Path(answer["hits"][0]["path"]).name for answer in answers[:-1]] == list(questions.values())
    assert answers[-1]["hits"] == []
    best = answers[0]["hits"][0]
    assert {"path", "title", "page", "heading", "passage", "score", "reasons"} <= best.keys()
    assert best["heading"] == "Brewing"
    assert 0 < best["score"] <= 100
    assert best["reasons"]["dense_rank"] == 1
    assert answers[3]["hits"][0]["title"] == "Volcanoes of Iceland"


def test_a_mistyped_filter_is_pointed_out(base: Path, folder: Path) -> None:
    done = run_command(base, "search", "tea type:pfd")
    assert done.returncode == 0
    assert "tea.md" in done.stdout
    assert "desktop-search: Ignored: type:pfd. Did you mean type:pdf?" in done.stderr.splitlines()


def test_similar_files(base: Path, folder: Path) -> None:
    answer = run_json(base, "similar", str(folder / "tea.md"), "--limit", "2")
    assert (answer["query"], answer["similar_to"], len(answer["hits"])) == ("", "tea.md", 2)
    assert str(folder / "tea.md") not in [hit["path"] for hit in answer["hits"]]
    assert not any(hit["is_version"] for hit in answer["hits"])
    broken = run_command(base, "similar", str(folder / "broken.docx"))
    assert broken.returncode == 1
    assert "This file has no text to compare." in broken.stderr
    unknown = run_command(base, "similar", str(folder / "unknown.docx"))
    assert unknown.returncode == 1
    assert "unknown.docx is not in the index." in unknown.stderr


def test_answers_with_their_sources(base: Path, folder: Path) -> None:
    questions = [
        "How many minutes should the tea steep in water just off the boil?",
        "Who invented the electric guitar?",
        "",
    ]
    done = run_command(base, "answer", "--json", "-", text="\n".join(questions) + "\n")
    assert done.returncode == 0, done.stderr
    tea, guitar, empty = (json.loads(line) for line in done.stdout.splitlines())
    assert tea["query"] == questions[0]
    assert "four minutes" in tea["sentences"][0]["text"]
    assert Path(tea["sentences"][0]["path"]).name == "tea.md"
    assert 0 < tea["confidence"] <= 1
    assert guitar["sentences"] == empty["sentences"] == []
    said = run_command(base, "answer", questions[0]).stdout
    assert "four minutes" in said
    assert "tea.md  (changed 20" in said
    assert "No sentence clearly answers this." in run_command(base, "answer", questions[1]).stdout


def test_the_search_is_measured_with_own_queries(base: Path, folder: Path) -> None:
    queries = folder.parent / "queries.tsv"
    queries.write_text(
        "how long do I let it draw before I drink it\ttea.md\nsteep\ttea.md\tnone.txt\n", encoding="utf-8"
    )
    done = run_command(base, "evaluate", str(queries), "--root", str(folder), "--json")
    assert done.returncode == 0, done.stderr
    assert f"Line 2: {folder / 'none.txt'} is not in the index" in done.stderr
    measured = json.loads(done.stdout)
    assert (measured["queries"], list(measured["results"])) == (2, ["words", "meaning", "both", "reranked"])
    assert measured["results"]["both"]["mrr_10"] == 1.0
    assert measured["results"]["both"]["recall_10"] == 0.75
    assert measured["results"]["both"]["median_ms"] > 0
    queries.write_text("steep\ttea.md\nsteep\n", encoding="utf-8")
    wrong = run_command(base, "evaluate", str(queries))
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert "line 2 has no file" in wrong.stderr


def test_the_second_run_does_nothing(base: Path, folder: Path) -> None:
    again = run_json(base, "index", str(folder))
    assert (again["files_seen"], again["files_unchanged"]) == (5, 5)
    assert (again["files_indexed"], again["passages_embedded"]) == (0, 0)


def test_status(base: Path, folder: Path) -> None:
    status = run_json(base, "status")
    assert status["engine_running"] is False
    assert (status["files_seen"], status["files_done"], status["files_failed"]) == (5, 5, 1)
    assert status["searchable_share"] == 1.0
    assert status["index_bytes"] > 0
    assert [known["path"] for known in status["folders"]] == [str(folder)]
    (problem,) = status["problems"]
    assert problem["path"].endswith("broken.docx")
    assert problem["message"]

    said = run_command(base, "status")
    assert said.returncode == 0
    assert "broken.docx" in said.stdout
    assert problem["message"] in said.stdout


def test_the_command_line_talks_to_a_running_engine(base: Path, folder: Path) -> None:
    engine = EngineProcess(base)
    try:
        engine.wait_until_ready()
        assert run_json(base, "status")["engine_running"] is True
        # As text: the name has the same bytes as on the disk, except for its line break.
        done = subprocess.run(
            [sys.executable, "-m", "desktop_search", "search", "curve engineer", "--base-dir", str(base), "--limit=1"],
            capture_output=True,
            timeout=120,
            check=True,
        )
        assert b"b\xe9zier\\nline.txt" in done.stdout
        assert b"A curve named after an engineer." in done.stdout

        second = EngineProcess(base)
        try:
            refusal = second.next_message()
            assert type(refusal).__name__ == "Failed"
            assert str(engine.process.pid) in refusal.message
            assert second.process.wait(30) == 1
        finally:
            second.kill()
    finally:
        engine.close()


@pytest.mark.parametrize(
    "arguments",
    [
        ["search"],
        ["index"],
        ["search", "x", "--limit", "0"],
        ["search", "x", "--limit", "many"],
        ["nonsense"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_is_told_with_status_2(tmp_path: Path, arguments: list[str]) -> None:
    done = run_command(tmp_path / "base", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "usage:" in done.stderr


def test_failures_are_one_clear_line_with_status_1(tmp_path: Path) -> None:
    for name, reason in (("missing", "There is no folder"), ("file.txt", "is a file")):
        (tmp_path / "file.txt").touch()
        done = run_command(tmp_path / "base", "index", str(tmp_path / name), "--json")
        assert done.returncode == 1
        assert done.stdout == ""
        assert reason in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_version_and_help(tmp_path: Path) -> None:
    assert VERSION in run_command(tmp_path, "--version").stdout
    told = run_command(tmp_path, "--help").stdout
    assert all(command in told for command in ("index", "search", "status", "--base-dir"))


@pytest.mark.parametrize("arguments", [["--help"], ["status"]])
def test_nothing_heavy_is_imported_for_small_things(tmp_path: Path, arguments: list[str]) -> None:
    code = (
        "import sys; from desktop_search.__main__ import run_role\n"
        "try: run_role(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "heavy = {'torch', 'transformers', 'sentence_transformers', 'chromadb', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(f'loaded: {heavy}' if heavy else 0)"
    )
    command = [sys.executable, "-c", code, "--base-dir", str(tmp_path / "base"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_a_reader_that_has_had_enough_is_no_failure(base: Path, folder: Path) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [sys.executable, "-m", "desktop_search", "--base-dir", str(base), "status"],
        stdout=write_end,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(write_end)
    assert done.returncode == 0
    assert done.stderr == b""


@pytest.mark.skipif(os.name == "nt", reason="signals as Unix has them")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_interrupted_indexing_ends_at_once_and_is_resumed(tmp_path: Path, number: int, status: int) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    for i in range(2000):
        (folder / f"{i}.txt").write_text(f"Note number {i} says nothing else.", encoding="utf-8")
    base = tmp_path / "base"
    # A suite started in the background is deaf to Ctrl+C, and a child inherits that; with a handler it does not.
    before = signal.signal(number, signal.default_int_handler)
    running = subprocess.Popen(
        [sys.executable, "-m", "desktop_search", "--base-dir", str(base), "index", str(folder)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    signal.signal(number, before)
    wait_for((AppPaths.under(base).data / "catalog.sqlite-wal").exists, "the catalog")
    wait_for(lambda: run_json(base, "status")["files_done"] > 0, "the first files")
    running.send_signal(number)
    started = time.monotonic()
    _, said = running.communicate(timeout=60)
    assert running.returncode == status, said
    assert time.monotonic() - started < 15
    assert "The next run resumes" in said
    assert "Traceback" not in said
    after = run_json(base, "status")
    assert after["engine_running"] is False
    assert 0 < after["files_done"] <= after["files_seen"] == 2000


def test_places_that_cannot_be_used_are_said_in_one_line(tmp_path: Path) -> None:
    a_file = tmp_path / "file"
    a_file.write_text("not a folder")
    done = run_command(a_file, "status")
    assert done.returncode == 1
    assert done.stderr.startswith(f"desktop-search: The index cannot be kept in {a_file}")
    assert done.stderr.count("\n") == 1

    base = tmp_path / "base"
    for own in (base / FOLDER_NAME, base / FOLDER_NAME / "logs"):
        done = run_command(base, "index", str(own))
        assert done.returncode == 1
        assert "this program's own data" in done.stderr
    assert run_json(base, "status")["folders"] == []
    assert run_command(base, "index", "").returncode == 1
    done = subprocess.run(
        [sys.executable, "-m", "desktop_search", "--base-dir", "", "status"], capture_output=True, check=False
    )
    assert done.returncode == 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_the_commands_are_named(tmp_path: Path) -> None:
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in screens}
    done = run_command(tmp_path / "base", env=environment)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "desktop-search index FOLDER" in done.stderr


def test_a_log_that_cannot_be_written_adds_no_line(tmp_path: Path) -> None:
    base, paths = tmp_path / "base", AppPaths.under(tmp_path / "base")
    paths.create()
    (paths.logs / "cli.log").mkdir()
    paths.catalog_file.mkdir()
    done = run_command(base, "status")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "catalog.sqlite" in done.stderr


def test_after_a_damaged_index_the_next_step_is_named(tmp_path: Path) -> None:
    base, folder = tmp_path / "base", tmp_path / "my notes"
    paths = AppPaths.under(base)
    paths.create()
    folder.mkdir()
    paths.catalog_file.write_bytes(b"This is no database." * 1000)
    (paths.data / "folders.json").write_text(json.dumps([str(folder)]), encoding="ascii")
    for told in ("damaged", "index"):
        done = run_command(base, "search", "anything", "--json")
        assert json.loads(done.stdout)["empty_reason"] == "nothing_indexed"
        assert done.stderr.count("\n") == 1
        assert told in done.stderr
        assert f"desktop-search --base-dir {base} index '{folder}'" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="a small disk is mounted as root does it on Linux")
def test_a_full_disk_says_what_to_do(tmp_path: Path, models_dir: Path) -> None:
    disk, folder = tmp_path / "disk", tmp_path / "documents"
    disk.mkdir()
    folder.mkdir()
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], check=False).returncode:
        pytest.skip("a small disk of its own can only be mounted by root")
    try:
        for number in range(60):
            (folder / f"{number}.txt").write_text(" ".join(f"w{number}x{i}" for i in range(4000)))
        done = run_command(disk / "base", "index", str(folder))
    finally:
        subprocess.run(["umount", "-l", disk], check=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1, done.stderr
    assert "disk with the index is full" in done.stderr
    assert "Then run it again" in done.stderr
    assert "by itself" not in done.stderr
