"""Fetching a model: a real server on this machine that speaks as the hub does, and misbehaves as networks do."""

import os
import shutil
import subprocess
import sys
import time

import pytest
from helpers.fake_hub import FakeHub

from desktop_search.domain.errors import DiskFullError, DownloadStoppedError, ModelBrokenError, ModelMissingError
from desktop_search.embedding import hub as hub_module
from desktop_search.embedding.catalogue import find_card
from desktop_search.embedding.sources import download, is_installed

CARD = find_card("all-MiniLM-L6-v2")
WEIGHTS = "model.safetensors"


@pytest.fixture
def hub(monkeypatch):
    monkeypatch.setattr(hub_module, "RETRY_WAITS_S", (0.0, 0.0))
    files = {
        "config.json": b'{"hidden_size": 384}',
        "tokenizer.json": b"{}" * 20_000,
        "1_Pooling/config.json": b"{}",
        "vocab.txt": b"",
        WEIGHTS: os.urandom(3_000_000),
        "pytorch_model.bin": b"a pickle" * 10_000,
        "onnx/model.safetensors": b"no",
        "modeling.py": b"print('never')",
        ".gitattributes": b"",
    }
    with FakeHub(CARD.hub_id, files) as made:
        yield made


def taken(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_model_arrives_whole_and_nothing_else_does(hub, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    told = []
    source = download(CARD, tmp_path, lambda have, total: told.append((have, total)), mirror=hub.address + "/")
    wanted = {"config.json", "tokenizer.json", "1_Pooling/config.json", "vocab.txt", WEIGHTS}
    assert taken(source.folder) == {name: hub.files[name] for name in wanted}
    assert [path.name for path in tmp_path.iterdir()] == [CARD.model_id]
    total = sum(len(hub.files[name]) for name in wanted)
    assert told[-1] == (total, total)
    assert [have for have, _ in told] == sorted(have for have, _ in told)
    assert not any("secret" in str(headers) for headers in hub.headers)
    asked = len(hub.asked)
    assert download(CARD, tmp_path, mirror=hub.address) == source
    assert len(hub.asked) == asked


def test_a_connection_that_breaks_again_and_again_is_gone_on_with(hub, tmp_path):
    hub.break_after = 700_000
    assert taken(download(CARD, tmp_path, mirror=hub.address).folder)[WEIGHTS] == hub.files[WEIGHTS]
    starts = [int(asked.removeprefix("bytes=").rstrip("-")) for asked in hub.ranges_of(WEIGHTS)[1:]]
    assert starts == sorted(set(starts))
    assert len(starts) >= 4
    assert hub.sent < len(hub.files[WEIGHTS]) * 1.8


def test_one_that_never_brings_a_byte_ends_in_words_and_keeps_what_came(hub, tmp_path, expect_log):
    expect_log("failed")
    hub.break_after = 700_000
    real, calls = hub._send_file, []

    def dry_after_two(request, name):
        if name == WEIGHTS:
            calls.append(name)
            hub.break_after = 700_000 if len(calls) <= 2 else 0
        real(request, name)

    hub._send_file = dry_after_two
    with pytest.raises(ModelMissingError, match="broke off") as caught:
        download(CARD, tmp_path, mirror=hub.address)
    assert "what has come is kept" in caught.value.remedy
    assert not is_installed(CARD, tmp_path)
    hub._send_file, hub.break_after = real, None
    download(CARD, tmp_path, mirror=hub.address)
    assert int(hub.ranges_of(WEIGHTS)[-1].removeprefix("bytes=").rstrip("-")) >= 1_000_000


def test_after_a_kill_it_goes_on_where_it_stood(hub, tmp_path):
    program = (
        "import pathlib\n"
        "from desktop_search.embedding.catalogue import find_card\n"
        "from desktop_search.embedding.sources import download\n"
        f"download(find_card({CARD.model_id!r}), pathlib.Path({str(tmp_path)!r}), mirror={hub.address!r})\n"
    )
    hub.pause_s = 0.1
    child = subprocess.Popen([sys.executable, "-c", program])
    end = time.monotonic() + 60
    while hub.sent < 1_500_000:
        assert time.monotonic() < end
        assert child.poll() is None
        time.sleep(0.02)
    child.kill()
    child.wait()
    assert not is_installed(CARD, tmp_path)
    hub.pause_s = 0.0
    asked = len(hub.ranges_of(WEIGHTS))
    source = download(CARD, tmp_path, mirror=hub.address)
    (gone_on,) = hub.ranges_of(WEIGHTS)[asked:]
    assert int(gone_on.removeprefix("bytes=").rstrip("-")) >= 1_000_000
    assert taken(source.folder)[WEIGHTS] == hub.files[WEIGHTS]


def test_a_server_that_knows_no_ranges_sends_the_whole_again(hub, tmp_path):
    hub.break_after = 700_000
    real = hub._send_file

    def whole_the_second_time(request, name):
        if request.headers.get("Range"):
            hub.ignores_ranges, hub.break_after = True, None
        real(request, name)

    hub._send_file = whole_the_second_time
    assert taken(download(CARD, tmp_path, mirror=hub.address).folder)[WEIGHTS] == hub.files[WEIGHTS]


@pytest.mark.parametrize("name", [WEIGHTS, "config.json"])
def test_what_is_not_as_announced_is_refused_and_thrown_away(hub, tmp_path, name):
    hub.spoils = name
    with pytest.raises(ModelBrokenError, match="another checksum") as caught:
        download(CARD, tmp_path, mirror=hub.address)
    assert "Try again" in caught.value.remedy
    assert not is_installed(CARD, tmp_path)
    assert not [path for path in taken(tmp_path) if name in path]
    hub.spoils = ""
    assert taken(download(CARD, tmp_path, mirror=hub.address).folder)[name] == hub.files[name]


def test_another_version_takes_nothing_of_the_one_before(hub, tmp_path):
    beside = tmp_path / f".{CARD.model_id}.download"
    beside.mkdir()
    for name in (f"{WEIGHTS}.{'0' * 16}.part", "dropped.json"):
        (beside / name).write_bytes(b"another version's")
    found = taken(download(CARD, tmp_path, mirror=hub.address).folder)
    assert found[WEIGHTS] == hub.files[WEIGHTS]
    assert "another version's" not in str(found.values())
    assert "dropped.json" not in found


def test_a_full_disk_is_said_before_anything_comes(hub, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9 - 10**6, 10**6))
    with pytest.raises(DiskFullError, match="no room for all-MiniLM-L6: 4 MB are to come, and 1 MB are free"):
        download(CARD, tmp_path, mirror=hub.address)
    assert [path for path, _ in hub.asked] == [f"/api/models/{CARD.hub_id}/revision/main"]


def test_a_download_that_is_stopped_leaves_nothing(hub, tmp_path):
    hub.pause_s = 0.01
    with pytest.raises(DownloadStoppedError):
        download(CARD, tmp_path, mirror=hub.address, should_stop=lambda: hub.sent > 1_000_000)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("spoil", "error", "words"),
    [
        (lambda hub: hub.files.update({"/tmp/config.json": b"{}"}), ModelBrokenError, "not answer as a hub"),
        (lambda hub: setattr(hub, "_listing", lambda: ["what"]), ModelBrokenError, "not answer as a hub"),
        (lambda hub: setattr(hub, "status", 404), ModelMissingError, "does not have"),
        (lambda hub: setattr(hub, "status", 503), ModelMissingError, "503"),
        (lambda hub: hub.files.pop(WEIGHTS), ModelBrokenError, "without safetensors"),
    ],
)
def test_a_hub_that_has_no_such_model_is_told_as_that(hub, tmp_path, expect_log, spoil, error, words):
    expect_log("failed")
    spoil(hub)
    with pytest.raises(error, match=words):
        download(CARD, tmp_path, mirror=hub.address)
    assert not is_installed(CARD, tmp_path)
