"""Which pictures of a file are given to recognition, how they are decoded, and what is left out."""

import os
import struct
from pathlib import Path

import pytest
from helpers.media import MEDIA
from helpers.pdfs import page_of
from helpers.scans import docx, encoded, noise, page, pdf
from PIL import Image

from desktop_search.domain.errors import FileTroubleError, FileVanishedError
from desktop_search.domain.recognition import NO_PAGE, RecognitionOptions
from desktop_search.domain.status import ProblemKind
from desktop_search.recognition.picture_reader import LONGEST_SIDE, Picture, PictureReader

SENTENCE = "A text layer that a person has typed, with words that are in the picture too, and nothing else in it."


STAMP = b"/Annots [<< /Type /Annot /Subtype /Square /Rect [100 100 300 300] /C [1 0 0] >>]"


def read(path: Path, options: RecognitionOptions | None = None) -> tuple[list[Picture], list[str]]:
    notes: list[str] = []
    reader = PictureReader(options or RecognitionOptions(), lambda number, page: True, notes.append)
    return list(reader.pictures(path)), notes


def only(path: Path) -> Picture:
    pictures, notes = read(path)
    assert notes == []
    return pictures[0]


def test_formats_of_pictures(tmp_path):
    image = page()
    for name in ("a.png", "a.jpg", "a.tif", "a.webp", "a.bmp", "a.gif"):
        image.save(tmp_path / name)
        picture = only(tmp_path / name)
        assert (picture.page, picture.image.mode, picture.image.size) == (1, "RGB", image.size), name
    # By content: a suffix may be wrong.
    (tmp_path / "a.png").rename(tmp_path / "wrong.jpg")
    assert only(tmp_path / "wrong.jpg").image.size == image.size


def test_a_photo_of_an_iphone(tmp_path):
    (tmp_path / "a.docx").write_bytes(docx({"note.heic": (MEDIA / "note.heic").read_bytes() + bytes(20_000)}))
    (alone,) = read(MEDIA / "note.heic")[0]
    (inside,) = read(tmp_path / "a.docx")[0]
    assert alone.image.size == (480, 320)
    assert alone.picture_hash == inside.picture_hash


def test_pages_of_a_tiff_and_the_first_frame_of_an_animation(tmp_path):
    frames = [page([f"Number {number}"]) for number in range(3)]
    frames[0].save(tmp_path / "a.tif", save_all=True, append_images=frames[1:], compression="tiff_lzw")
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    pages = read(tmp_path / "a.tif")[0]
    assert [one.page for one in pages] == [1, 2, 3]
    assert len({one.picture_hash for one in pages}) == 3
    assert [one.page for one in read(tmp_path / "a.gif")[0]] == [1]


def test_modes_of_pixels_become_dark_text_on_white(tmp_path):
    grey = page().convert("L")
    clear = Image.new("RGBA", grey.size, (0, 0, 0, 0))
    clear.putalpha(grey.point(lambda value: 255 - value))
    made = {
        "fax.tif": (grey.convert("1"), {"compression": "group4"}),
        "print.jpg": (grey.convert("CMYK"), {}),
        "clear.png": (clear, {}),
        "clear.webp": (clear, {"lossless": True}),
        "palette.png": (grey.convert("P"), {}),
        "deep.png": (grey.convert("I").point(lambda value: value * 257).convert("I;16"), {}),
    }
    for name, (image, options) in made.items():
        image.save(tmp_path / name, **options)
        values = only(tmp_path / name).image.convert("L")
        dark = sum(values.histogram()[:64]) / (values.width * values.height)
        assert 0.01 < dark < 0.2, name
        assert values.getpixel((2, 2)) > 240, name


def test_orientation_of_a_phone(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    page().save(tmp_path / "a.jpg", exif=exif)
    page().save(tmp_path / "b.jpg")
    width, height = page().size
    assert only(tmp_path / "a.jpg").image.size == (height, width)
    assert only(tmp_path / "b.jpg").image.size == (width, height)


def test_large_pictures_are_scaled_or_left_out(tmp_path):
    large = Image.new("L", (6000, 4000), 255)
    large.save(tmp_path / "a.jpg")
    large.save(tmp_path / "a.png")
    options = RecognitionOptions(largest_megapixels=20)
    # Decoded at half of the size.
    pictures, notes = read(tmp_path / "a.jpg", options)
    assert max(pictures[0].image.size) == LONGEST_SIDE
    assert notes == []
    assert read(tmp_path / "a.png", options) == ([], ["Page 1 has more than 20 megapixels and was left out."])
    assert max(read(tmp_path / "a.png")[0][0].image.size) == LONGEST_SIDE


def test_400_megapixels_are_not_decoded(tmp_path):
    Image.new("1", (20_000, 20_000), 1).save(tmp_path / "a.tif", compression="group4")
    Image.new("1", (20_000, 20_000), 1).save(tmp_path / "a.png")
    for name in ("a.tif", "a.png"):
        assert read(tmp_path / name) == ([], ["Page 1 has more than 60 megapixels and was left out."])


def test_icons_are_left_out(tmp_path):
    Image.new("RGB", (63, 400)).save(tmp_path / "a.png")
    assert read(tmp_path / "a.png") == ([], [])


def test_damaged_pictures(tmp_path):
    whole = encoded(page(), "PNG")
    tiff = encoded(page(), "TIFF", compression="tiff_lzw")
    for name, data in (
        ("half.png", whole[: len(whole) // 2]),
        ("half.jpg", encoded(page(), "JPEG")[:2000]),
        ("half.tif", tiff[: len(tiff) // 2]),
        ("header.tif", b"II*\0" + struct.pack("<I", 8) + b"\xff" * 200),
        ("text.png", b"no picture at all" * 9),
        ("empty.png", b""),
    ):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(FileTroubleError) as raised:
            read(tmp_path / name)
        assert raised.value.kind is ProblemKind.DAMAGED, name


def test_a_damaged_page_of_several_is_noted(tmp_path):
    frames = [page([f"Number {number}"]) for number in range(3)]
    data = bytearray(encoded(frames[0], "TIFF", save_all=True, append_images=frames[1:], compression="jpeg"))
    last = data.rfind(b"\xff\xd8")
    data[last : last + 400] = b"\0" * 400
    (tmp_path / "a.tif").write_bytes(data)
    pictures, notes = read(tmp_path / "a.tif")
    assert [one.page for one in pictures] == [1, 2]
    assert notes == ["Page 3 is damaged and was left out."]


def test_no_file(tmp_path):
    with pytest.raises(FileVanishedError):
        read(tmp_path / "a.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a named pipe")
def test_a_pipe_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "a.png")
    with pytest.raises(FileVanishedError):
        read(tmp_path / "a.png")


def test_only_pages_of_a_pdf_that_lack_text(tmp_path):
    path = tmp_path / "a.pdf"
    for data, count in (
        (pdf(page()), 1),
        # Scanned, with a text layer by other software, of one line.
        (pdf(page(), SENTENCE * 4), 0),
        (pdf(page(), "Scanned by the machine on the second floor, on Monday."), 1),
        # Garbage: control characters, and codes without words.
        (pdf(page(), "\x01\x02\x03\x04" * 30), 1),
        (pdf(page(), "4%7#1 (9) 55*2! 8$8 = 1/2 ~ " * 12), 1),
        (page_of(["Typed text"] * 12), 0),
        (page_of(["12 34 56 78 90 12 34"] * 12), 0),
        (page_of(["Chapter 3"]), 0),
        (page_of(["Chapter 3"], page="BT /F1 12 Tf (Chapter 3) Tj ET 100 100 300 300 re S"), 1),
        (page_of([], page=" "), 0),
        (page_of(["Chapter 3"]).replace(b"/MediaBox", STAMP + b" /MediaBox"), 1),
        (page_of(["Chapter 3"]).replace(b"/MediaBox", STAMP.replace(b"Square", b"Link") + b" /MediaBox"), 0),
        (pdf(Image.new("RGB", (600, 800), "white")), 0),
    ):
        path.write_bytes(data)
        assert len(read(path)[0]) == count, data[:400]


def test_a_page_is_rendered_as_displayed_with_200_dpi(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(page(), turn=90))
    assert only(path).image.size == (2200, 1700)
    assert only(path).page == 1


def test_what_is_filled_into_a_form_is_drawn(tmp_path):
    field = (
        b"/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Novak) /F 4 /Rect [100 500 400 560]"
        b" /DA (/Helv 40 Tf 0 g) /P 3 0 R >>] /MediaBox"
    )
    form = (
        b"/AcroForm << /Fields [] /NeedAppearances true /DA (/Helv 40 Tf 0 g)"
        b" /DR << /Font << /Helv 5 0 R >> >> >> /Type /Catalog"
    )
    path = tmp_path / "a.pdf"
    path.write_bytes(page_of([], page=" ").replace(b"/MediaBox", field).replace(b"/Type /Catalog", form))
    image = only(path).image.convert("L")
    # The page is cropped by half an inch, and the field is 2.1 to 2.9 inches below its top.
    box = image.crop(tuple(round(200 * inches) for inches in (1.0, 2.0, 5.0, 3.2)))
    assert sum(value < 100 for value in box.tobytes()) > 1000


@pytest.mark.parametrize("data", [b"%PDF-1.4\nnothing", pdf(page())[:300]])
def test_damaged_pdf(tmp_path, data):
    (tmp_path / "a.pdf").write_bytes(data)
    with pytest.raises(FileTroubleError):
        read(tmp_path / "a.pdf")


def test_pictures_in_documents(tmp_path):
    photo = encoded(noise(400, 300))
    (tmp_path / "a.docx").write_bytes(
        docx({"a.png": photo, "icon.png": encoded(page(["x"], width=99)), "low.png": encoded(noise(900, 50)),
              "broken.png": photo[:30_000], "a.emf": b"x" * 30_000, "text.png": encoded(page(["Few bytes"]))})
    )  # fmt: skip
    pictures, notes = read(tmp_path / "a.docx")
    assert [(one.page, one.image.size) for one in pictures] == [(NO_PAGE, (400, 300)), (NO_PAGE, (800, 128))]
    assert notes == []
    assert read(tmp_path / "a.docx", RecognitionOptions(pictures_too=False)) == ([], [])
    # Its members are files of their own.
    (tmp_path / "a.docx").rename(tmp_path / "a.zip")
    assert read(tmp_path / "a.zip") == ([], [])


def test_scans_only(tmp_path):
    page().save(tmp_path / "a.png")
    (tmp_path / "a.pdf").write_bytes(pdf(page()))
    scans_only = RecognitionOptions(pictures_too=False)
    assert read(tmp_path / "a.png", scans_only) == ([], [])
    assert len(read(tmp_path / "a.pdf", scans_only)[0]) == 1


def test_copies_have_the_same_hash(tmp_path):
    image = page()
    image.save(tmp_path / "a.png")
    image.save(tmp_path / "level9.png", compress_level=9)
    image.save(tmp_path / "a.bmp")
    (tmp_path / "a.docx").write_bytes(docx({"a.bmp": encoded(image, "BMP")}))
    same = {only(tmp_path / name).picture_hash for name in ("a.png", "level9.png", "a.bmp", "a.docx")}
    assert len(same) == 1
    assert len(same.pop()) == 16
    # A PDF that is saved again.
    data = pdf(image)
    (tmp_path / "a.pdf").write_bytes(data)
    (tmp_path / "b.pdf").write_bytes(data.replace(b"%PDF-1.4\n", b"%PDF-1.4\n%\n", 1) + b"\n")
    assert only(tmp_path / "a.pdf").picture_hash == only(tmp_path / "b.pdf").picture_hash
    assert only(tmp_path / "a.pdf").picture_hash != only(tmp_path / "a.png").picture_hash


def test_pictures_that_are_done_are_not_decoded(tmp_path):
    frames = [page([f"Number {number}"]) for number in range(3)]
    frames[0].save(tmp_path / "a.tif", save_all=True, append_images=frames[1:])
    begun = []

    def begin(number: int, page: int) -> bool:
        begun.append((number, page))
        return number != 2

    pictures = list(PictureReader(RecognitionOptions(), begin, pytest.fail).pictures(tmp_path / "a.tif"))
    assert begun == [(1, 1), (2, 2), (3, 3)]
    assert [one.page for one in pictures] == [1, 3]
