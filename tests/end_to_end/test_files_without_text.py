"""Files without text are found by their names, from the command line, with the real reader."""

import base64
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from helpers.engines import run_command, run_json
from helpers.secret_files import block
from pypdf import PdfWriter

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
EXPLANATIONS = {
    "IMG_2041 harbour.png": "Picture, found by its name.",
    "holiday-backup.zip": "Archive, found by its name.",
    "GaramondBold.ttf": "Font, found by its name.",
    "birthday party.mp4": "Video, found by its name.",
    "shopping list.txt": "This file is empty. Listed under Health.",
    "salary statement.pdf": "Protected by a password. Listed under Health.",
    "applicationDraft.docx": "This file is damaged. Listed under Health.",
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("names") / "base"


@pytest.fixture(scope="module")
def folder(base: Path, models_dir: Path) -> Path:
    documents = base.parent / "documents"
    documents.mkdir()
    (documents / "IMG_2041 harbour.png").write_bytes(PNG)
    with zipfile.ZipFile(documents / "holiday-backup.zip", "w") as archive:
        archive.writestr("inside.txt", "The walrus sleeps on the ice of the northern bay.")
    (documents / "GaramondBold.ttf").write_bytes(b"\0\1\0\0" + bytes(200))
    (documents / "birthday party.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(200))
    (documents / "shopping list.txt").touch()
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("a password", algorithm="RC4-128")
    writer.write(documents / "salary statement.pdf")
    (documents / "applicationDraft.docx").write_bytes(b"PK\x03\x04 and then the download broke off")
    (documents / "id_rsa").write_text("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n")
    (documents / "walnut.txt").write_text("Walnut cake with a harbour of cream.")
    (documents / "bead.desktopsecret").write_text(block("RSA PRIVATE KEY"))
    summary = run_json(base, "index", str(documents))
    assert summary["passages"] == summary["passages_embedded"] == 2
    return documents


def searched(base: Path, *typed: str) -> list[dict[str, Any]]:
    """The answer to each query, of one process."""
    done = run_command(base, "search", "--json", "-", text="".join(f"{one}\n" for one in typed))
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def names(answer: dict[str, Any]) -> list[str]:
    return [Path(hit["path"]).name for hit in answer["hits"]]


def test_files_without_text_are_found_by_their_names(base: Path, folder: Path) -> None:
    typed = [form for name in EXPLANATIONS for form in (name, Path(name).stem, Path(name).stem.lower())]
    for answer, name in zip(searched(base, *typed), [name for name in EXPLANATIONS for _ in range(3)], strict=True):
        hit = answer["hits"][0]
        assert (Path(hit["path"]).name, hit["passage"]) == (name, ""), answer["query"]
        assert hit["explanation"] == EXPLANATIONS[name]


def test_the_command_line_says_why_there_is_no_passage(base: Path, folder: Path) -> None:
    shown = run_command(base, "search", "holiday backup").stdout
    assert "     Archive, found by its name.\n" in shown


def test_what_is_in_an_archive_is_found_in_it(base: Path, folder: Path) -> None:
    (answer,) = searched(base, "walrus")
    assert answer["hits"][0]["path"] == str(folder / "holiday-backup.zip/inside.txt")
    assert answer["hits"][0]["container"] == str(folder / "holiday-backup.zip")


def test_filters_and_paths(base: Path, folder: Path) -> None:
    image, video, pdf, both, path, address = searched(
        base,
        "type:image",
        "type:video",
        "type:pdf",
        "harbour type:png",
        f"'{folder / 'birthday party.mp4'}'",
        (folder / "holiday-backup.zip").as_uri(),
    )
    assert names(image) == names(both) == ["IMG_2041 harbour.png"]
    assert (names(video), names(pdf)) == (["birthday party.mp4"], ["salary statement.pdf"])
    assert names(path)[0] == "birthday party.mp4"
    assert names(address)[0] == "holiday-backup.zip"


def test_secret_files_and_contents_of_archives_are_not_found(base: Path, folder: Path) -> None:
    typed = ("id_rsa", "bead.desktopsecret", "desktopsecret", str(folder / "id_rsa"))
    for answer in searched(base, *typed):
        assert not {"id_rsa", "bead.desktopsecret"} & set(names(answer))
        assert not any("secret" in word for word in answer["also_searched"])
