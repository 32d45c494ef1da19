"""Real and made pages, drawn in the child: rectangles cover the words, and no file does harm."""

import stat
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pypdfium2
import pytest
from helpers.documents import document
from helpers.pdfs import page_of

from desktop_search.domain.errors import DesktopSearchError, FileTroubleError, FileVanishedError
from desktop_search.domain.page_images import Box, PageImage, PageRequest
from desktop_search.domain.recognition import RecognizedLine
from desktop_search.domain.status import ProblemKind
from desktop_search.domain.syntax_spans import HighlightRequest
from desktop_search.viewing import view_wire
from desktop_search.viewing.passage_locator import fold
from desktop_search.viewing.view_client import ViewClient, ViewDroppedError
from desktop_search.viewing.view_wire import ViewLimits, ViewOrder

HANGING = "import sys,time\nsys.stdin.readline()\nprint('{}', flush=True)\nsys.stdin.readline()\ntime.sleep(60)"
ENDING = "import sys\nsys.stdin.readline()\nprint('{}', flush=True)\nsys.stdin.readline()"


@pytest.fixture(scope="module")
def viewer() -> Iterator[ViewClient]:
    viewer = ViewClient()
    yield viewer
    viewer.close()


@pytest.fixture(scope="module")
def zoo(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    archive = data_dir / "files" / "zoo.tar.xz"
    if not archive.is_file():
        pytest.skip("files/zoo.tar.xz is not among the evaluation data")
    folder = tmp_path_factory.mktemp("zoo")
    with tarfile.open(archive) as packed:
        wanted = [member for member in packed if member.name.endswith(".pdf")]
        packed.extractall(folder, wanted, filter="data")
    return folder if (folder / "hostile").is_dir() else folder / "zoo"


def draw(viewer: ViewClient, path: Path, into: Path, text: str = "", **wish: object) -> PageImage:
    wanted = PageRequest(1, **({"page": 1, "width_px": 600} | wish))
    return viewer.draw(ViewOrder(path, wanted, text, None, None, into))


def ink(picture: PageImage, box: Box) -> bool:
    """True if there are dark pixels in the middle of the box."""
    pixels = Path(picture.file).read_bytes()
    left, top, width, height = (
        round(share * side) for share, side in zip(box, (picture.width_px, picture.height_px) * 2, strict=True)
    )
    rows = range(top, top + height)
    return any(
        min(pixels[(y * picture.width_px + left) * 4 : (y * picture.width_px + left + width) * 4]) < 100 for y in rows
    )


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_rectangles_stand_where_the_letters_are_drawn_however_the_page_is_turned(viewer, tmp_path, turn):
    path = tmp_path / "turned.pdf"
    path.write_bytes(page_of(["nothing here", "the needle in the hay", "nothing here either"], turn))
    text = "the needle in the hay"
    picture = draw(viewer, path, tmp_path / "p", text, marks=((4, 10),), words=("nothing",))
    assert (picture.width_px > picture.height_px) == (turn in (90, 270))
    ((line,), (mark,)) = picture.passage, picture.marks
    assert ink(picture, mark)
    assert len(picture.words) == 2
    along = 0 if turn in (0, 180) else 1
    assert line[along] - 0.001 <= mark[along] < mark[along] + mark[along + 2] <= line[along] + line[along + 2] + 0.001
    assert 0.15 < mark[along + 2] / line[along + 2] < 0.5
    # Line 2 is cut from line 1 and 3 by the blank between them.
    others = [word[1 - along] for word in picture.words]
    assert min(others) < mark[1 - along] < max(others)


def words_outside_rectangles(viewer: ViewClient, path: Path, into: Path) -> tuple[list[str], int] | None:
    """Mark the first lines of a PDF; the words that the rectangles miss, and how many there are. None for few lines."""
    try:
        page = pypdfium2.PdfDocument(path)[0]
        content = page.get_textpage()
        lines = content.get_text_range().replace("\ufffe", "").split("\r\n")
    except pypdfium2.PdfiumError:
        return None
    words = " ".join(lines[2:8]).split()
    text = " ".join(words)
    if len(fold(text).letters) < 60 or page.get_rotation():
        return None
    picture = draw(viewer, path, into, text, width_px=0)
    left, bottom, _, _ = page.get_cropbox()
    width, height = page.get_size()
    read = "".join(
        content.get_text_bounded(
            left=left + box[0] * width - 1,
            right=left + (box[0] + box[2]) * width + 1,
            top=bottom + (1 - box[1]) * height + 1,
            bottom=bottom + (1 - box[1] - box[3]) * height - 1,
        )
        for box in picture.passage
    )
    return [word for word in words if fold(word).letters not in fold(read).letters], len(words)


def test_rectangles_contain_the_words_that_they_mark(viewer, tmp_path):
    missing, count = words_outside_rectangles(viewer, document("reading-room.pdf"), tmp_path / "p")
    assert missing == []
    assert count > 30


def test_rectangles_of_the_evaluation_data_contain_the_words_that_they_mark(viewer, zoo, tmp_path):
    seen = 0
    for path in sorted((zoo / "groundtruth").rglob("*.pdf"))[:40]:
        if marked := words_outside_rectangles(viewer, path, tmp_path / "p"):
            seen += 1
            missing, count = marked
            assert len(missing) <= 0.1 * count, (path.name, missing)
    assert seen >= 5


@pytest.mark.parametrize("seek, page", [(1, 4), (-1, 6)])
def test_a_word_is_sought_on_other_pages_round_the_end(viewer, tmp_path, seek, page):
    path = document("reading-room.pdf")
    # On pages 4 and 6 only.
    picture = draw(viewer, path, tmp_path / "p", words=("catalogue", "argon"), seek=seek)
    assert picture.pages == 6
    assert picture.page == page
    assert picture.words
    assert draw(viewer, path, tmp_path / "p", page=5, words=("catalogue",), seek=1).page == 4
    assert draw(viewer, path, tmp_path / "p", page=2, words=("nowhere",), seek=1).page == 2


def test_a_recognized_passage_is_marked_on_a_page_with_text_of_its_own(viewer, tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(page_of(["Harbour office of Anystad"]))
    lines = tuple(
        RecognizedLine(text, (0.1, 0.4 + 0.1 * number, 0.6, 0.05), 0.9)
        for number, text in enumerate(("Mooring fee for three nights", "to the harbour office"))
    )
    order = ViewOrder(
        path, PageRequest(1, page=1, marks=((12, 15),), words=("harbour",)), lines[0].text, 1, 1, tmp_path / "p",
        recognized={1: lines},
    )  # fmt: skip
    picture = viewer.draw(order)
    assert [box[1] for box in picture.passage] == [0.4]
    (fee,) = picture.marks
    assert 0.1 + 0.6 * 8 / 28 < fee[0] + fee[2] < 0.1 + 0.6 * 20 / 28
    # In the letterhead, which is text, and in the scan below it.
    assert [box[1] for box in picture.words] == [pytest.approx(0.07, abs=0.03), 0.5]
    # The passage that is text is marked there, though the scan has a word of it.
    marked = viewer.draw(replace(order, text="Harbour office of Anystad", wish=PageRequest(1, page=1)))
    assert [box[1] for box in marked.passage] == [pytest.approx(0.07, abs=0.03)]


def test_a_word_is_sought_on_recognized_pages(viewer, tmp_path):
    path = document("reading-room.pdf")
    recognized = {5: (RecognizedLine("A stamp that says quarantine", (0.1, 0.1, 0.5, 0.05), 0.9),)}
    wish = PageRequest(1, page=2, words=("quarantine",), seek=1)
    picture = viewer.draw(ViewOrder(path, wish, "", None, None, tmp_path / "p", recognized=recognized))
    assert picture.page == 5
    assert len(picture.words) == 1


def test_a_pdf_with_a_password_is_refused_and_a_damaged_one_does_no_harm(viewer, tmp_path):
    with pytest.raises(FileTroubleError) as caught:
        draw(viewer, document("reading-room-locked.pdf"), tmp_path / "p")
    assert caught.value.kind is ProblemKind.ENCRYPTED
    content = document("reading-room.pdf").read_bytes()
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(content[:2000])
    with pytest.raises(FileTroubleError) as caught:
        draw(viewer, damaged, tmp_path / "p")
    assert caught.value.kind is ProblemKind.DAMAGED
    assert draw(viewer, document("reading-room.pdf"), tmp_path / "p").pages == 6


def test_a_seek_ends_in_a_damaged_file(viewer, zoo, tmp_path):
    path = next((zoo / "hostile").rglob("append-xref-loop.pdf"))
    picture = draw(viewer, path, tmp_path / "p", words=("1",), seek=-1)
    assert picture.pages == 30
    assert picture.page != 1
    assert picture.words
    assert draw(viewer, path, tmp_path / "p", page=7, words=("nowhere",), seek=1).page == 7


def test_hostile_files_are_drawn_or_refused_in_words(viewer, zoo, tmp_path):
    outcomes: dict[str, ProblemKind | None] = {}
    for path in sorted((zoo / "hostile").rglob("*.pdf")):
        try:
            draw(viewer, path, tmp_path / "p", "some words of the file", words=("the",))
            outcomes[path.name] = None
        except FileTroubleError as trouble:
            outcomes[path.name] = trouble.kind
    assert outcomes["r6-user-password.pdf"] is ProblemKind.ENCRYPTED
    assert outcomes["r4-owner-password.pdf"] is None
    assert outcomes["invalid.pdf"] is ProblemKind.DAMAGED
    assert ProblemKind.CRASHED_READER not in outcomes.values()


def test_pixels_are_for_their_owner_alone_and_no_more_than_can_be_held(viewer, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(page_of(["words"]))
    picture = draw(viewer, path, tmp_path / "p", width_px=60_000)
    assert picture.width_px * picture.height_px <= 20_100_000
    assert Path(picture.file).stat().st_size == picture.width_px * picture.height_px * 4
    if sys.platform != "win32":
        assert stat.S_IMODE(Path(picture.file).stat().st_mode) == 0o600
    with pytest.raises(FileVanishedError):
        draw(viewer, tmp_path / "gone.pdf", tmp_path / "p")


def test_a_child_that_hangs_is_ended_and_so_is_one_nobody_waits_for(tmp_path):
    before = {child.pid for child in psutil.Process().children()}
    order = ViewOrder(tmp_path / "a.pdf", PageRequest(1), "", None, None, tmp_path / "p")
    hanging = ViewClient(ViewLimits(timeout_s=0.3), [sys.executable, "-c", HANGING])
    with pytest.raises(FileTroubleError) as caught:
        hanging.draw(order)
    assert caught.value.kind is ProblemKind.TOO_SLOW
    with pytest.raises(ViewDroppedError):
        hanging.draw(order, lambda: True)
    assert {child.pid for child in psutil.Process().children()} <= before


def test_a_child_that_ends_by_itself_blames_the_page(tmp_path, expect_log):
    expect_log("the viewer ended with status")
    order = ViewOrder(tmp_path / "a.pdf", PageRequest(1), "", None, None, tmp_path / "p")
    with pytest.raises(FileTroubleError) as caught:
        ViewClient(None, [sys.executable, "-c", ENDING]).draw(order)
    assert caught.value.kind is ProblemKind.CRASHED_READER


def test_a_programs_text_is_coloured_from_anywhere_in_its_file(viewer):
    text = "    return 'x'  # why\n\ndef name(): pass\n"
    spans = viewer.color(HighlightRequest(7, "odd name.py", text)).spans
    assert [(text[span.start : span.end], span.kind.value) for span in spans] == [
        ("return", "keyword"),
        ("'x'", "string"),
        ("# why", "comment"),
        ("def", "keyword"),
        ("name", "name"),
        ("pass", "keyword"),
    ]
    assert viewer.color(HighlightRequest(7, "no known language.xyzzy", text)).spans == ()


@pytest.mark.parametrize("answer", ["[[", "[]", "{}", '{"picture": {"page": "x"}}', '{"error": 3}', "[" * 100_000])
def test_a_child_that_answers_nonsense_is_one_that_crashed(tmp_path, answer):
    program = f"print('{{}}', flush=True)\ninput(), input()\nprint({answer!r}, flush=True)\ninput()"
    viewer = ViewClient(None, [sys.executable, "-c", program])
    with pytest.raises(DesktopSearchError) as caught:
        viewer.draw(ViewOrder(tmp_path / "x.pdf", PageRequest(1), "text", 1, 1, tmp_path / "picture"))
    viewer.close()
    assert caught.value.message == view_wire.crashed().message


def test_the_edges_of_the_text_block_are_told_and_a_stamp_in_the_margin_is_outside_of_it(viewer, tmp_path):
    path = tmp_path / "a.pdf"
    line = "words of a line that is as long as all the others"
    lines = "".join(f"1 0 0 1 120 {650 - 20 * n} Tm ({line}) Tj\n" for n in range(20))
    stamp = "0 1 -1 0 56 300 Tm (seen and stamped) Tj\n"
    path.write_bytes(page_of([], page=f"BT /F1 12 Tf\n{lines}{stamp}ET"))
    picture = draw(viewer, path, tmp_path / "p", line, width_px=300, fits_text=True)
    # The page is shown from 36 to 576 points.
    assert picture.text_left == pytest.approx((120 - 36 - 6) / 540, abs=0.005)
    assert 0.5 < picture.text_right < 0.75
    line = picture.passage[0]
    assert picture.text_left <= line[0] < line[0] + line[2] <= picture.text_right
    assert picture.width_px == pytest.approx(300 / max(0.6, picture.text_right - picture.text_left), abs=1)
    # A page without text is fitted as a whole.
    path.write_bytes(page_of([], page="0 0 100 100 re f"))
    empty = draw(viewer, path, tmp_path / "p", width_px=300, fits_text=True)
    assert (empty.text_left, empty.text_right, empty.width_px) == (0.0, 1.0, 300)
