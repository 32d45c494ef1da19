"""Members of containers as the extraction process reads them: names, formats, limits, and what tries to break it."""

import gzip
import os
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from helpers.containers import lock, mail, outlook, tarred, zipped
from helpers.media import MEDIA
from helpers.pdfs import page_of

from desktop_search.domain.errors import (
    DesktopSearchError,
    FileTroubleError,
    FileVanishedError,
    UnsupportedFileError,
)
from desktop_search.domain.messages import Message
from desktop_search.domain.status import ProblemKind
from desktop_search.extract.containers.entries import MemberNames
from desktop_search.extract.extract_client import ExtractClient, ReadCancelledError
from desktop_search.extract.members import MemberContent, MemberHeader, MemberWish
from desktop_search.extract.source import ExtractLimits

TEXT = b"The whiteboard in the meeting room is green today."


class Found:
    """What was read of a container."""

    def __init__(self) -> None:
        self.contents: dict[str, MemberContent] = {}
        self.asked: list[str] = []
        self.wish: Callable[[MemberHeader], MemberWish] = lambda header: MemberWish()
        self.notes: tuple[Message, ...] = ()

    def ask(self, header: MemberHeader) -> MemberWish:
        self.asked.append(header.path)
        return self.wish(header)

    def deliver(self, header: MemberHeader, content: MemberContent) -> None:
        assert header.path not in self.contents, "delivered twice"
        self.contents[header.path] = content

    def text(self, path: str) -> str:
        document = self.contents[path].document
        assert document is not None, self.contents[path].error
        return "\n".join(section.text for section in document.sections)

    def trouble(self, path: str) -> ProblemKind:
        error = self.contents[path].error
        assert isinstance(error, FileTroubleError), error
        return error.kind

    def read(self, reader: ExtractClient, path: Path) -> "Found":
        self.notes = reader.read_members(path, self.ask, self.deliver)
        return self


@pytest.fixture(scope="module")
def reader() -> Iterator[ExtractClient]:
    reader = ExtractClient(ExtractLimits(max_file_mb=2, timeout_s=20))
    yield reader
    reader.close()


def members(reader: ExtractClient, path: Path, data: bytes) -> Found:
    path.write_bytes(data)
    return Found().read(reader, path)


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tgz", "a.tar.bz2", "a.tar.xz"])
def test_the_files_in_an_archive(reader: ExtractClient, tmp_path: Path, name: str) -> None:
    files = {"letters/a.txt": TEXT, "letters/b.md": b"# Pumps\n\nA pump is loud."}
    kind = name.rpartition(".")[2]
    data = zipped(files) if kind == "zip" else tarred(files, {"tar": "", "tgz": "gz"}.get(kind, kind))
    found = members(reader, tmp_path / name, data)
    assert list(found.contents) == ["letters/a.txt", "letters/b.md"]
    assert found.text("letters/a.txt") == TEXT.decode()
    assert found.contents["letters/a.txt"].size == len(TEXT)
    assert not found.notes


def test_a_single_compressed_file(reader: ExtractClient, tmp_path: Path) -> None:
    found = members(reader, tmp_path / "notes.txt.gz", gzip.compress(TEXT))
    assert found.text("notes.txt") == TEXT.decode()


def test_attachments_of_a_mail_but_no_logos_and_signatures(reader: ExtractClient, tmp_path: Path) -> None:
    inner = mail("Inner", "Words inside.", {"deep.txt": b"Text about zebras."})
    data = mail("Offer", "See below.", {"Rechnung.txt": TEXT, "../../evil.txt": b"Text about evil."}, (inner,))
    logo = b'Content-Type: image/png; name="logo.png"\nContent-ID: <logo>\nContent-Disposition: inline\n\nxx\n'
    signature = b'Content-Type: application/pkcs7-signature; name="smime.p7s"\n\nxx\n'
    boundary = data.partition(b'boundary="')[2].partition(b'"')[0]
    data = data.replace(b"--" + boundary + b"--", b"".join(
        b"--" + boundary + b"\n" + part for part in (logo, signature)) + b"--" + boundary + b"--")  # fmt: skip
    found = members(reader, tmp_path / "Offer.eml", data)
    assert list(found.contents) == ["Rechnung.txt", "evil.txt", "Inner.eml", "Inner.eml/deep.txt"]
    assert found.text("Rechnung.txt") == TEXT.decode()
    assert found.text("Inner.eml/deep.txt") == "Text about zebras."


def test_attachments_of_an_outlook_message(reader: ExtractClient, tmp_path: Path) -> None:
    files = {"Rechnung.txt": TEXT, "C:\\x\\long.txt": b"Many words. " * 1000}
    path = tmp_path / "Offer.msg"
    found = members(reader, path, outlook("Offer", "See below.", files, (b"Inner: 1/2\nText about zebras.",)))
    inner = "Inner: 1_2.eml".replace(":", "_" if os.name == "nt" else ":")
    assert list(found.contents) == ["Rechnung.txt", "long.txt", inner, f"{inner}/inner.txt"]
    assert found.text("Rechnung.txt") == TEXT.decode()
    assert found.contents["long.txt"].size == 12_000
    assert "From: Ada" in found.text(inner)
    assert "zebras" in found.text(inner)
    assert found.text(f"{inner}/inner.txt") == "Text about zebras."
    assert reader.read(path).has_members
    path.write_bytes(outlook("Offer", "None."))
    assert not reader.read(path).has_members


def test_a_container_that_begins_with_a_pdf_is_no_pdf(reader: ExtractClient, tmp_path: Path) -> None:
    pdf = page_of(["the needle in the hay"] * 200)
    path = tmp_path / "offer.msg"
    found = members(reader, path, outlook("Offer of May", "The offer is attached", {"offer.pdf": pdf}))
    assert b"%PDF-" in path.read_bytes()[:1024]
    document = reader.read(path)
    text = "\n".join(section.text for section in document.sections)
    assert document.kind == "msg"
    assert "The offer is attached" in text
    assert "needle" not in text
    assert list(found.contents) == ["offer.pdf"]
    assert "needle" in found.text("offer.pdf")
    for name, content in (("tar", tarred({"a.pdf": pdf})), ("db", b"SQLite format 3\0" + bytes(84) + pdf)):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(UnsupportedFileError):
            reader.read(tmp_path / name)
    # Some programs write a few bytes before a PDF.
    (tmp_path / "scan").write_bytes(b"\0\1\2\3" * 20 + pdf)
    assert reader.read(tmp_path / "scan").kind == "pdf"


def test_an_attached_mail_is_not_part_of_the_text_of_its_mail(reader: ExtractClient, tmp_path: Path) -> None:
    inner = mail("Re: Zebras", "Text about zebras.")
    path = tmp_path / "Offer.eml"
    path.write_bytes(mail("Offer", "See below.", {"a.txt": TEXT}, (inner,)))
    document = reader.read(path)
    text = "\n".join(section.text for section in document.sections)
    assert "Attachments: a.txt, Re: Zebras" in text
    assert "See below." in text
    assert "Text about zebras." not in text
    assert "Text about zebras." in Found().read(reader, path).text(
        "Re: Zebras.eml".replace(":", "_" if os.name == "nt" else ":")
    )


def test_attachments_of_a_mailbox_in_a_folder_for_each_message(reader: ExtractClient, tmp_path: Path) -> None:
    postmark = b"From ada@example.org Mon May 06 10:00:00 2024\n"
    mails = [mail("Plans", "None."), mail("Re: 1/2", "One.", {"a.txt": TEXT})]
    found = members(reader, tmp_path / "Inbox.mbox", b"\n".join(postmark + one for one in mails))
    assert [path.replace(":", "_") for path in found.contents] == ["2 Re_ 1_2/a.txt"]


def test_four_hundred_attachments(reader: ExtractClient, tmp_path: Path) -> None:
    files = {f"{number}.txt": b"Number %d of many." % number for number in range(400)}
    found = members(reader, tmp_path / "many.eml", mail("Many", "All.", files))
    assert list(found.contents) == list(files)


def test_names_that_lead_elsewhere(reader: ExtractClient, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    names = ["../../up.txt", "/abs/x.txt", "C:\\win\\y.txt", "same.txt", "same.txt", "a\nb.txt", "x" * 400 + ".txt"]
    with zipfile.ZipFile(path, "w") as package:
        for name in names:
            package.writestr(name.replace("same", f"sam{len(package.namelist())}"), TEXT)
    path.write_bytes(path.read_bytes().replace(b"sam3", b"same").replace(b"sam4", b"same"))
    found = Found().read(reader, path)
    *others, long = found.contents
    assert others == ["up.txt", "abs/x.txt", "win/y.txt", "same.txt", "same (2).txt", "a_b.txt"]
    assert len(long) == 200
    assert long.endswith("x.txt")
    assert list(tmp_path.iterdir()) == [path]


def test_thousands_of_equal_names() -> None:
    names = MemberNames()
    started = time.process_time()
    paths = [names.path("a/b.txt") for _ in range(100_000)]
    assert time.process_time() - started < 5
    assert paths[:2] == [("a", "b.txt"), ("a", "b (2).txt")]
    assert len(set(paths)) == len(paths)


def test_names_in_utf_8_that_are_not_declared_as_such(reader: ExtractClient, tmp_path: Path) -> None:
    data = zipped({"Gruesse.txt": TEXT}).replace(b"Gruesse", "Grüße".encode())
    assert list(members(reader, tmp_path / "a.zip", data).contents) == ["Grüße.txt"]


@pytest.mark.parametrize(
    ("name", "code_page"),
    [
        ("Grüße aus Köln.txt", "cp437"), ("Счёт за ремонт.txt", "cp866"), ("請求書のコピー.txt", "cp932"),
        ("合同扫描件 2023.txt", "gb18030"),
    ],
)  # fmt: skip
def test_names_in_code_pages_of_other_systems(reader: ExtractClient, tmp_path: Path, name: str, code_page: str) -> None:
    raw = name.encode(code_page)
    data = zipped({"x" * len(raw): TEXT}).replace(b"x" * len(raw), raw)
    assert list(members(reader, tmp_path / "a.zip", data).contents) == [name]


def test_archives_in_archives_to_a_depth(reader: ExtractClient, tmp_path: Path) -> None:
    data = zipped({"deep.txt": TEXT})
    for _ in range(6):
        data = zipped({"in.zip": data})
    found = members(reader, tmp_path / "a.zip", data)
    assert list(found.contents) == ["/".join(["in.zip"] * depth) for depth in (1, 2, 3, 4)]
    assert found.notes == ("Archives nested more than 4 levels deep were not read.",)


def test_more_members_than_are_read(reader: ExtractClient, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as package:
        for number in range(100_000):
            package.writestr(f"{number}.gif", b"")
    found = Found().read(reader, path)
    assert len(found.contents) == 10_000
    assert found.notes == ("Only the first 10,000 files in it were read.",)


def test_a_bomb_ends_at_the_limit(reader: ExtractClient, tmp_path: Path) -> None:
    zeros = b"\0" * 1_900_000
    found = members(reader, tmp_path / "a.zip", zipped({f"{number}.txt": zeros for number in range(9)}))
    assert len(found.contents) < 9
    assert found.notes == ("Only part of the contents was read, because they are too large when unpacked.",)
    packed = gzip.compress(b"\0" * 50_000_000)
    assert members(reader, tmp_path / "b.txt.gz", packed).trouble("b.txt") is ProblemKind.TOO_LARGE
    found = members(reader, tmp_path / "c.tar.gz", tarred({"big.txt": b"\0" * 50_000_000, "a.txt": TEXT}, "gz"))
    assert found.trouble("big.txt") is ProblemKind.TOO_LARGE
    assert found.notes


def test_a_bomb_of_archives_in_archives(reader: ExtractClient, tmp_path: Path) -> None:
    data = zipped({f"{number}.txt": b"\0" * 1_000_000 for number in range(9)})
    for _ in range(3):
        data = zipped({f"{number}.zip": data for number in range(9)})
    found = members(reader, tmp_path / "a.zip", data)
    assert sum(content.size for content in found.contents.values()) < 3_000_000
    assert found.notes == ("Only part of the contents was read, because they are too large when unpacked.",)


def test_a_film_is_no_problem_because_of_its_size(reader: ExtractClient, tmp_path: Path) -> None:
    found = members(reader, tmp_path / "a.zip", zipped({"film.mp4": b"\0" * 3_000_000, "long.txt": b"\0" * 3_000_000}))
    assert isinstance(found.contents["film.mp4"].error, UnsupportedFileError)
    assert found.trouble("long.txt") is ProblemKind.TOO_LARGE


def test_tags_of_media_in_an_archive(reader: ExtractClient, tmp_path: Path) -> None:
    names = ("song.mp3", "film.mkv", "caption.jpg", "weir.odg")
    found = members(reader, tmp_path / "a.zip", zipped({name: (MEDIA / name).read_bytes() for name in names}))
    for name in names:
        assert found.contents[name].document == reader.read(MEDIA / name)


def test_a_member_without_text_is_not_unpacked(reader: ExtractClient, tmp_path: Path) -> None:
    found = members(reader, tmp_path / "a.zip", zipped({"film.avi": b"\0" * 100_000, "a.txt": TEXT}))
    assert found.contents["film.avi"].size == 100_000
    assert not found.contents["film.avi"].content_hash
    assert found.text("a.txt")


def test_an_encrypted_member_does_not_stop_the_others(reader: ExtractClient, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"locked.txt": TEXT, "open.txt": TEXT}))
    lock(path, "locked.txt")
    found = Found().read(reader, path)
    assert found.trouble("locked.txt") is ProblemKind.ENCRYPTED
    assert found.text("open.txt")


@pytest.mark.parametrize("kind", ["zip", "tar.gz", "tar"])
def test_an_archive_that_is_still_being_written(reader: ExtractClient, tmp_path: Path, kind: str) -> None:
    files = {f"{number}.txt": os.urandom(3000).hex().encode() for number in range(20)}
    data = zipped(files) if kind == "zip" else tarred(files, kind.partition(".")[2])
    found = members(reader, tmp_path / f"a.{kind}", data[: len(data) // 2])
    assert len(found.contents) < 20
    assert found.notes == ("This file is damaged, incomplete or in an unsupported format.",)


def test_a_secret_is_told_and_not_sent(reader: ExtractClient, tmp_path: Path) -> None:
    key = b"-----BEGIN OPENSSH PRIVATE KEY-----\n" + b"Ab1+" * 200 + b"\n-----END OPENSSH PRIVATE KEY-----\n"
    found = Found()
    found.wish = lambda header: MemberWish(checks_secret=True)
    (tmp_path / "a.zip").write_bytes(zipped({"notes.txt": key, "a.txt": TEXT}))
    found.read(reader, tmp_path / "a.zip")
    assert found.contents["notes.txt"].is_secret
    assert found.contents["notes.txt"].document is None
    assert not found.contents["a.txt"].is_secret


def test_what_is_excluded_is_not_looked_into(reader: ExtractClient, tmp_path: Path) -> None:
    found = Found()
    found.wish = lambda header: MemberWish(is_wanted=not header.path.startswith("inner"))
    (tmp_path / "a.zip").write_bytes(zipped({"inner.zip": zipped({"a.txt": TEXT}), "b.txt": TEXT}))
    found.read(reader, tmp_path / "a.zip")
    assert found.asked == ["inner.zip", "b.txt"]
    assert list(found.contents) == ["b.txt"]


def test_an_unchanged_member_is_not_read_again(reader: ExtractClient, tmp_path: Path) -> None:
    first = members(reader, tmp_path / "a.zip", zipped({"a.txt": TEXT}))
    found = Found()
    found.wish = lambda header: MemberWish(known_hash=first.contents["a.txt"].content_hash.hex())
    found.read(reader, tmp_path / "a.zip")
    assert found.contents["a.txt"].is_unchanged
    assert found.contents["a.txt"].document is None


def test_a_member_that_kills_the_reader_does_not_stop_the_others(
    tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("the reader ended with status")
    reader = ExtractClient(ExtractLimits())
    found = Found()
    deaths = []

    def wish(header: MemberHeader) -> MemberWish:
        if header.path == "b.txt" and len(deaths) < 4:
            children = [one for one in psutil.Process().children() if "extractor" in one.cmdline()]
            # Another is of the reader that all tests use.
            child = max(children, key=lambda one: one.create_time())
            child.kill()
            deaths.append(child.pid)
        return MemberWish()

    found.wish = wish
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({f"{name}.txt": TEXT + name.encode() for name in "abc"}))
    found.read(reader, path)
    reader.close()
    assert len(set(deaths)) == 4
    assert found.trouble("b.txt") is ProblemKind.CRASHED_READER
    assert found.text("a.txt").endswith("a")
    assert found.text("c.txt").endswith("c")


def test_a_slow_member_does_not_stop_the_others(tmp_path: Path) -> None:
    reader = ExtractClient(ExtractLimits(timeout_s=1))
    slow = b"<html>" + b"<p>word <b>and</b> another" * 1_500_000
    found = members(reader, tmp_path / "a.zip", zipped({"a.txt": TEXT, "slow.html": slow, "b.txt": TEXT}))
    reader.close()
    assert found.trouble("slow.html") is ProblemKind.TOO_SLOW
    assert found.text("a.txt")
    assert found.text("b.txt")


def test_reading_is_stopped_between_two_members(tmp_path: Path) -> None:
    reader = ExtractClient(ExtractLimits())
    found = Found()

    def wish(header: MemberHeader) -> MemberWish:
        if header.path == "b.txt":
            reader.cancel()
        return MemberWish()

    found.wish = wish
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.txt": TEXT, "b.txt": TEXT}))
    with pytest.raises(ReadCancelledError):
        found.read(reader, path)
    reader.close()
    assert list(found.contents) == ["a.txt"]


def test_a_copy_of_a_member(reader: ExtractClient, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    # Larger than a file may be that is read.
    big = os.urandom(3_000_000)
    files = {"x.bin": big, "m.eml": mail("Hi", "Text.", {"a.txt": TEXT})}
    path.write_bytes(zipped(files))
    packed = tmp_path / "b.tar.gz"
    packed.write_bytes(tarred(files, "gz"))
    single = tmp_path / "x.bin.gz"
    single.write_bytes(gzip.compress(big))
    for archive, member, data in (
        (path, "x.bin", big), (path, "m.eml/a.txt", TEXT), (packed, "x.bin", big), (packed, "m.eml/a.txt", TEXT),
        (single, "x.bin", big),
    ):  # fmt: skip
        parts: list[bytes] = []
        reader.copy_member(archive, member, parts.append)
        assert b"".join(parts) == data
    with pytest.raises(FileVanishedError):
        reader.copy_member(path, "m.eml/none.txt", parts.append)
    lock(path, "x.bin")
    with pytest.raises(DesktopSearchError, match="password"):
        reader.copy_member(path, "x.bin", parts.append)


def test_archives_that_contain_themselves(reader: ExtractClient, data_dir: Path, tmp_path: Path) -> None:
    zoo = data_dir / "files" / "zoo.tar.xz"
    if not zoo.is_file():
        pytest.skip("files/zoo.tar.xz is not among the evaluation data")
    with tarfile.open(zoo) as packed:
        packed.extract("zoo/normal/tika/droste.zip", tmp_path, filter="data")
        packed.extract("zoo/normal/tika/quine.gz", tmp_path, filter="data")
    found = Found().read(reader, tmp_path / "zoo/normal/tika/droste.zip")
    folders = ["/".join([*["droste.zip"] * depth, ""])[depth == 0 :] for depth in range(4)]
    assert list(found.contents) == [f"{folder}droste.{kind}" for folder in folders for kind in ("jpg", "zip")]
    assert found.notes == ("Archives nested more than 4 levels deep were not read.",)
    assert list(Found().read(reader, tmp_path / "zoo/normal/tika/quine.gz").contents) == ["quine"]


@pytest.mark.parametrize("name", ["a.docx", "a.jar", "a.mht", "a.txt", "a.7z"])
def test_other_files_have_no_members(reader: ExtractClient, tmp_path: Path, name: str) -> None:
    assert not members(reader, tmp_path / name, zipped({"a.txt": TEXT})).contents


def test_a_container_that_is_gone(reader: ExtractClient, tmp_path: Path) -> None:
    with pytest.raises(FileVanishedError):
        Found().read(reader, tmp_path / "a.zip")
