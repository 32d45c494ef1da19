"""Words of pictures, sounds and films, from files that real programs have written."""

import os
import shutil
import zlib
from collections.abc import Iterator
from contextlib import suppress

import pytest
from helpers.media import MEDIA

from desktop_search.domain.documents import Document
from desktop_search.domain.errors import UnsupportedFileError
from desktop_search.extract.extract_client import ExtractClient
from desktop_search.extract.source import ExtractLimits

SONG = "Quince Street Quartet\nSongs for a Flooded Cellar"
LYRICS = "Bring the buckets down the stairs"


@pytest.fixture(scope="module")
def reader() -> Iterator[ExtractClient]:
    reader = ExtractClient(ExtractLimits(timeout_s=60))
    yield reader
    reader.close()


def text(document: Document) -> str:
    return "\n".join(section.text for section in document.sections)


def with_texts(*chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG without a picture, with these chunks."""
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
        for kind, data in (*chunks, (b"IEND", b""))
    )


@pytest.mark.parametrize("kind", ["mp3", "flac", "ogg", "opus", "m4a", "mka", "wma", "wav"])
def test_a_song_is_found_by_its_tags(reader, kind) -> None:
    found = reader.read(MEDIA / f"song.{kind}")
    assert (found.kind, found.title, found.author) == (kind, "Rain on the tin roof", "Quince Street Quartet")
    assert text(found).startswith(SONG)
    assert "Recorded in the old pump house" in text(found)
    # RIFF has no lyrics.
    assert (LYRICS in text(found)) == (kind != "wav")
    assert "1998" in text(found) or kind == "wma"


@pytest.mark.parametrize("kind", ["mp4", "mkv", "webm"])
def test_a_film_is_found_by_its_tags(reader, kind) -> None:
    found = reader.read(MEDIA / f"film.{kind}")
    assert (found.kind, found.title) == (kind, "Rain on the tin roof")
    assert text(found).startswith(SONG)


@pytest.mark.parametrize("name", ["film.mkv", "film.webm", "film.mp4", "song.opus", "song.mp3", "song.m4a"])
def test_chapters_are_text(reader, name) -> None:
    assert "The drip\nThe pump" in text(reader.read(MEDIA / name))


@pytest.mark.parametrize("kind", ["jpg", "tif", "png", "webp"])
def test_a_picture_is_found_by_its_caption_keywords_and_place(reader, kind) -> None:
    found = reader.read(MEDIA / f"caption.{kind}")
    assert (found.kind, found.title) == (kind, "Regatta of the bathtubs")
    assert "Three zinc tubs race past the old lock\nregatta, zinc tubs" in text(found)
    assert "\nWittenberge" in text(found)
    # Otherwise all photos of a camera are found by its name.
    assert "Canon" not in text(found)
    assert ("2009-07-18" in text(found)) == (kind != "png")


def test_a_photo_of_an_iphone_is_found_by_its_caption(reader) -> None:
    found = reader.read(MEDIA / "note.heic")
    assert (found.kind, text(found)) == ("heic", "Pump house door")


def test_iptc_and_the_comment_in_exif_are_read(reader) -> None:
    found = reader.read(MEDIA / "caption.jpg")
    assert found.author == "Ida Varnholt"
    assert text(found).startswith("Große Flut\n")
    assert "lock keeper, Bådregatta\n" in text(found)


@pytest.mark.parametrize("name", ["camera.jpg", "untagged.mp3"])
def test_media_without_words_are_no_problem(reader, name) -> None:
    with pytest.raises(UnsupportedFileError):
        reader.read(MEDIA / name)


@pytest.mark.parametrize(
    "name", [path.name for path in sorted(MEDIA.iterdir()) if path.stem in ("caption", "song", "film")]
)
def test_truncated_media_are_no_problem(reader, tmp_path, name) -> None:
    data = (MEDIA / name).read_bytes()
    for share in (0, 1, 2, 5, 9):
        path = tmp_path / f"{share}-{name}"
        path.write_bytes(data[: len(data) * share // 10])
        with suppress(UnsupportedFileError):
            reader.read(path)


def test_a_wrong_suffix_does_not_matter_among_media(reader, tmp_path) -> None:
    shutil.copy(MEDIA / "caption.jpg", tmp_path / "a.png")
    shutil.copy(MEDIA / "film.mkv", tmp_path / "a.mp4")
    shutil.copy(MEDIA / "song.mp3", tmp_path / "a.jpg")
    assert reader.read(tmp_path / "a.png").title == "Regatta of the bathtubs"
    assert reader.read(tmp_path / "a.mp4").title == "Rain on the tin roof"
    with pytest.raises(UnsupportedFileError):
        reader.read(tmp_path / "a.jpg")
    (tmp_path / "b.jpg").write_text("a note with a wrong suffix")
    with pytest.raises(UnsupportedFileError):
        reader.read(tmp_path / "b.jpg")


def test_a_film_above_the_size_limit_is_read(tmp_path) -> None:
    path = tmp_path / "film.mp4"
    shutil.copy(MEDIA / "film.mp4", path)
    with path.open("r+b") as file:
        file.truncate(200_000_000)
    client = ExtractClient(ExtractLimits(max_file_mb=1))
    try:
        assert client.read(path).title == "Rain on the tin roof"
    finally:
        client.close()


def test_texts_of_png_are_read_and_bombs_are_not_unpacked(reader, tmp_path) -> None:
    path = tmp_path / "chart.png"
    bomb = zlib.compress(b"a" * 300_000_000)
    path.write_bytes(
        with_texts(
            (b"tEXt", b"Software\0Plotter 3"),
            (b"tEXt", b"Title\0Eel counts at the weir"),
            (b"zTXt", b"Description\0\0" + zlib.compress("Zählung 1998\u20132004".encode("latin-1", "ignore"))),
            (b"iTXt", b"Comment\0\0\0de\0\0" + "Nächte mit Neumond".encode()),
            (b"zTXt", b"Comment\0\0" + bomb),
        )
    )
    found = reader.read(path)
    assert found.title == "Eel counts at the weir"
    assert "Nächte mit Neumond" in text(found)
    assert "Plotter" not in text(found)
    assert len(text(found)) < 10_000_000


@pytest.mark.parametrize(
    "default", ["OLYMPUS DIGITAL CAMERA", "Created with GIMP", "DCIM\\100MEDIA\\DJI_0042.JPG", "-"]
)
def test_what_a_program_writes_by_itself_is_no_caption(reader, tmp_path, default) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(with_texts((b"tEXt", b"Description\0" + default.encode()), (b"tEXt", b"Author\0Ida Varnholt")))
    with pytest.raises(UnsupportedFileError):
        reader.read(path)


@pytest.mark.parametrize(
    "caption",
    [
        "David", "Vivid sunset over the lock", "Screenshot of the toll table", "Ädla", "Djibouti harbour at dawn",
        "Made with eggs from our hens",
    ],
)  # fmt: skip
def test_what_a_person_writes_is_a_caption(reader, tmp_path, caption) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(with_texts((b"iTXt", b"Description\0\0\0\0\0" + caption.encode())))
    assert text(reader.read(path)) == caption


def mp3(**tags: str) -> bytes:
    """An ID3 tag, version 2.4, in UTF-8."""
    frames = b""
    for name, value in tags.items():
        body = b"\3" + (b"eng\0" if name == "COMM" else b"") + value.encode()
        frames += name.encode() + len(body).to_bytes(4, "big") + b"\0\0" + body
    return b"ID3\4\0\0" + bytes([0, 0, len(frames) >> 7, len(frames) & 0x7F]) + frames + b"\xff\xfb" + bytes(500)


@pytest.mark.parametrize(
    "tags, words",
    [
        ({"TPE1": "ABBA"}, "ABBA"),
        ({"TIT2": "1979"}, "1979"),
        ({"TIT2": "Lament", "COMM": "Encoded by LAME"}, "Lament"),
        ({"TIT2": "Lament", "COMM": "Made by Ida for her mother"}, "Made by Ida for her mother"),
        ({"TIT2": "Track 07", "TPE1": "Unknown Artist", "TALB": "Decade"}, "Decade"),
        ({"TIT2": "No", "COMM": " 00000A2C 00000B1F 0000 0000"}, "No"),
    ],
)
def test_short_and_odd_names_are_words(reader, tmp_path, tags, words) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(mp3(**tags))
    assert text(reader.read(path)) == words


@pytest.mark.parametrize("tags", [{"TIT2": "Track 07", "TPE1": "Unknown Artist"}, {"TDRC": "1998"}, {"TSSE": "Lavf58"}])
def test_what_programs_write_in_tags_is_no_text(reader, tmp_path, tags) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(mp3(**tags))
    with pytest.raises(UnsupportedFileError):
        reader.read(path)


SVG = b"""<?xml version="1.0"?><!-- drawn by hand --><svg xmlns="http://www.w3.org/2000/svg">
<title>Sluice gate</title><desc>Seen from the towpath</desc><g><title>path1234</title>
<text x="1">Oak <tspan>boards</tspan></text><style>.a{}</style></g></svg>"""


def test_the_words_of_a_drawing_are_read(reader, tmp_path) -> None:
    import gzip

    (tmp_path / "gate.svg").write_bytes(SVG)
    (tmp_path / "gate.svgz").write_bytes(gzip.compress(SVG))
    (tmp_path / "plain.svg").write_bytes(b"<svg><title>Sluice gate</title><text>Oak boards</text>")
    for name in ("gate.svg", "gate.svgz"):
        found = reader.read(tmp_path / name)
        assert (found.kind, found.title) == ("svg", "Sluice gate")
        assert text(found) == "Sluice gate\nSeen from the towpath\nOak boards"
    # Truncated.
    assert text(reader.read(tmp_path / "plain.svg")) == "Sluice gate\nOak boards"
    (tmp_path / "icon.svg").write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>')
    (tmp_path / "bomb.svgz").write_bytes(gzip.compress(b"<svg>" + b" " * 300_000_000))
    for name in ("icon.svg", "bomb.svgz"):
        with pytest.raises(UnsupportedFileError):
            reader.read(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_picture_without_permission_is_a_problem(reader, tmp_path) -> None:
    path = tmp_path / "a.svg"
    path.write_bytes(SVG)
    path.chmod(0)
    with pytest.raises(Exception, match="permission"):
        reader.read(path)
