"""Real recognition of pages that are turned, in columns, in other scripts, or without text."""

import platform

import pytest
from helpers.media import MEDIA
from helpers.scans import ENGLISH, RUSSIAN, noise, page
from PIL import Image, ImageDraw, ImageFilter

from desktop_search.domain.recognition import RecognitionOptions, RecognizedLine, needs_recognition
from desktop_search.recognition import paddle_engine, scripts, tesseract_engine
from desktop_search.recognition.engines import available_engines
from desktop_search.recognition.picture_reader import PictureReader
from desktop_search.recognition.reading_order import Piece
from desktop_search.recognition.recognizer import Reading, Recognizer
from desktop_search.recognition.scripts import missing_script, script_of
from desktop_search.recognition.tesseract_engine import Layout

reads_russian = pytest.mark.skipif("rus" not in tesseract_engine.languages(), reason="needs tesseract with Russian")


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer(RecognitionOptions())


def texts(reading: Reading) -> list[str]:
    return [line.text for line in reading.lines]


def inked(image: Image.Image, line: RecognizedLine) -> float:
    """Share of dark pixels in the line's box."""
    left, top, width, height = line.box
    box = (left * image.width, top * image.height, (left + width) * image.width, (top + height) * image.height)
    part = image.convert("L").crop(tuple(map(round, box)))
    return sum(part.histogram()[:128]) / (part.width * part.height)


@pytest.mark.parametrize("degrees", [0, 90, 180, 270, 3])
def test_a_page_whichever_way_up(recognizer, degrees):
    image = page().rotate(degrees, expand=True, fillcolor="white")
    reading = recognizer.recognize(image)
    assert texts(reading) == list(ENGLISH)
    assert reading.engine == paddle_engine.NAME
    assert reading.notes == ()
    assert min(line.confidence for line in reading.lines) > 0.9
    # On the picture as displayed, not as turned for reading.
    assert all(inked(image, line) > 0.03 for line in reading.lines)
    if degrees == 180:
        assert reading.lines[0].box[1] > reading.lines[-1].box[1]


def test_no_line_is_read_twice(recognizer, monkeypatch):
    read = []
    texts_of = paddle_engine.PaddleEngine._texts
    monkeypatch.setattr(
        paddle_engine.PaddleEngine, "_texts", lambda self, crops: (read.extend(crops), texts_of(self, crops))[1]
    )
    lines = [f"This is line number {number} of the page." for number in range(1, 10)]
    assert texts(recognizer.recognize(page(lines))) == lines
    assert len(read) == len(lines)


def test_a_worn_fax(recognizer):
    image = page(size=40, width=1000).convert("L").filter(ImageFilter.GaussianBlur(1.2)).convert("1").convert("RGB")
    assert texts(recognizer.recognize(image))[0] == ENGLISH[0]


def test_columns(recognizer):
    left = [f"The left column has line number {word}." for word in ("one", "two", "three", "four", "five")]
    right = [f"The right column, line {word}." for word in ("six", "seven", "eight", "nine", "ten")]
    image = page(left, 24, 1000)
    image.paste(page(right, 24, 460), (540, 0))
    assert texts(recognizer.recognize(image)) == [*left, *right]


def test_one_line_and_one_word(recognizer):
    assert texts(recognizer.recognize(page(["Invoice 2023-114"], 30, 1400, 110))) == ["Invoice 2023-114"]
    assert texts(recognizer.recognize(page(["WHITEBOARD"], 48, 400))) == ["WHITEBOARD"]


def test_a_photo_of_an_iphone(recognizer):
    (picture,) = PictureReader(RecognitionOptions(), lambda number, page: True, print).pictures(MEDIA / "note.heic")
    assert texts(recognizer.recognize(picture.image)) == ["Sluice gate 1.40 m", "closed until Tuesday"]


def photo() -> Image.Image:
    """Shapes and shades without letters."""
    image = noise(64, 64).resize((900, 700), Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(6))
    draw = ImageDraw.Draw(image)
    for at in range(0, 900, 60):
        draw.ellipse((at, at // 2, at + 50, at // 2 + 80), outline="black", width=3)
        draw.line((at, 0, 900 - at, 700), fill="gray", width=4)
    return image


@pytest.mark.parametrize(
    "image",
    [
        noise(),
        photo(),
        Image.new("RGB", (600, 600), "white"),
        Image.radial_gradient("L").resize((900, 900)).convert("RGB"),
    ],
    ids=["noise", "photo", "blank", "gradient"],
)
def test_a_picture_without_text_gives_nothing(recognizer, image):
    assert recognizer.recognize(image) == Reading()


@reads_russian
@pytest.mark.parametrize("degrees", [0, 180])
def test_cyrillic_by_tesseract(recognizer, degrees):
    image = page(RUSSIAN, 36, 900).rotate(degrees)
    reading = recognizer.recognize(image)
    assert reading.engine.startswith("tesseract ")
    assert reading.engine.endswith(" rus")
    assert "квартиры" in "\n".join(texts(reading))
    assert all(inked(image, line) > 0.03 for line in reading.lines)


@pytest.mark.parametrize(
    ("system", "advice"),
    [
        ({"ID": "debian"}, "Install the package tesseract-ocr-{data}."),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "Install the package tesseract-ocr-{data}."),
        ({"ID": "fedora"}, "Install Tesseract OCR with the language {name} ({data})."),
        (None, "Install Tesseract OCR with the language {name} ({data})."),
    ],
    ids=["debian", "mint", "fedora", "windows"],
)
def test_the_advice_fits_the_system(monkeypatch, system, advice):
    def release() -> dict[str, str]:
        if system is None:
            raise OSError
        return system

    monkeypatch.setattr(platform, "freedesktop_os_release", release)
    monkeypatch.setattr(scripts, "_has_debian_packages", scripts._has_debian_packages.__wrapped__)
    cyrillic = script_of("ru")
    start = "Text in Cyrillic cannot be recognized. "
    assert missing_script(cyrillic, ()) == start + advice.format(name="Russian", data="rus")
    assert missing_script(cyrillic, ("en", "uk")) == start + advice.format(name="Ukrainian", data="ukr")


def test_cyrillic_without_tesseract_is_noted(monkeypatch, recognizer):
    monkeypatch.setattr(tesseract_engine, "_installed", lambda: ("", frozenset()))
    reading = recognizer.recognize(page(RUSSIAN, 36, 900))
    assert reading.lines == ()
    assert "install Tesseract OCR" in reading.notes[0]
    ukrainian = Recognizer(RecognitionOptions(languages=("en", "uk")))
    assert ukrainian.recognize(page(RUSSIAN, 36, 900)).notes == (missing_script(script_of("uk"), ("en", "uk")),)
    # What PP-OCR reads needs no note.
    assert ukrainian.recognize(page()).notes == ()


@reads_russian
def test_cyrillic_without_its_language_is_noted(monkeypatch, recognizer):
    monkeypatch.setattr(tesseract_engine, "_installed", lambda: ("5.3.0", frozenset({"eng", "osd"})))
    reading = recognizer.recognize(page(RUSSIAN, 36, 900))
    assert reading.notes == (missing_script(script_of("ru"), ()),)


def test_available_engines(monkeypatch):
    monkeypatch.setattr(tesseract_engine, "_installed", lambda: ("5.3.0", frozenset({"eng", "ell", "osd"})))
    paddle, tesseract = available_engines()
    assert (paddle.name, {"en", "de", "zh", "ja"} <= set(paddle.languages)) == ("PP-OCRv6", True)
    assert (tesseract.name, tesseract.languages) == ("Tesseract 5.3.0", ("el",))
    assert (paddle.is_included, tesseract.is_included) == (True, False)
    monkeypatch.setattr(tesseract_engine, "_installed", lambda: ("", frozenset()))
    assert [one.name for one in available_engines()] == ["PP-OCRv6"]


def test_a_table_of_tesseract_with_odd_rows():
    row = "5\t1\t1\t1\t1\t{}\t10\t20\t30\t40\t{}\t{}"
    table = "\n".join(
        ["level\tpage", row.format(1, 90, "two"), row.format(2, 70, "words"), row.format(3, "x", "y"), "5\t1"]
    )
    (line,) = tesseract_engine._lines(table)
    assert (line.text, line.left, line.bottom) == ("two words", 10, 60)
    assert round(line.confidence, 3) == round((3 * 0.9 + 5 * 0.7) / 8, 3)


def test_parts_of_korean_and_thai_words_are_joined():
    def line(*words: tuple[str, int]) -> str:
        left, rows = 0, []
        for number, (text, gap) in enumerate(words, 1):
            left += gap
            rows.append(f"5\t1\t1\t1\t1\t{number}\t{left}\t20\t30\t40\t90\t{text}")
            left += 30
        (found,) = tesseract_engine._lines("\n".join(rows))
        return found.text

    assert line(("명", 0), ("확", 7), ("하고", 4), ("적절한", 16)) == "명확하고 적절한"
    assert line(("ขอ", 0), ("ง", 16), ("ชา", -1), ("ว", 30)) == "ของชา ว"
    assert line(("two", 0), ("words", 4)) == "two words"


def test_a_script_that_is_not_detected_is_found(monkeypatch, recognizer):
    """Of several languages, the one that reads the page well, not one that sees letters in it."""
    tried = {"ell": ("αβγδε ζηθικ λμνξο", 0.7), "heb": ("שלום עולם וברוכים הבאים", 0.9), "tha": ("กขคงจฉชซญดตถท", 0.95)}

    def read(png: bytes, names: str, timeout_s: float) -> list[Piece]:
        text, confidence = tried[names]
        asked.append(names)
        return [Piece(text, confidence, 0, 0, 100, 20)]

    asked: list[str] = []
    monkeypatch.setattr(tesseract_engine, "_installed", lambda: ("5.3.0", frozenset({"osd", *tried})))
    monkeypatch.setattr(tesseract_engine, "read", read)
    for layout in (None, Layout("Greek", 0)):
        asked.clear()
        monkeypatch.setattr(tesseract_engine, "detect", lambda png, timeout_s, layout=layout: layout)
        assert recognizer.recognize(page(RUSSIAN, 36, 900)).engine == "tesseract 5.3.0 heb"
        # Sure enough not to try the others.
        assert asked == ["ell", "heb"]
    # Letters seen in another script are no text, unless the page is expected to be in it.
    monkeypatch.setattr(tesseract_engine, "_installed", lambda: ("5.3.0", frozenset({"osd", "ell"})))
    assert recognizer.recognize(page(RUSSIAN, 36, 900)).lines != ()
    monkeypatch.setattr(tesseract_engine, "detect", lambda png, timeout_s: Layout("Hebrew", 0))
    reading = recognizer.recognize(page(RUSSIAN, 36, 900))
    assert (reading.lines, reading.notes) == ((), (missing_script(script_of("he"), ()),))


@pytest.mark.parametrize(
    ("kind", "scanned", "needs"),
    [("pdf", True, True), ("pdf", False, False), ("jpg", False, True), ("docx", False, True), ("txt", True, False)],
)
def test_kinds_with_pictures(kind, scanned, needs):
    assert needs_recognition(kind, scanned) is needs
