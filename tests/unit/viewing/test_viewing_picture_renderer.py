"""Pictures drawn in the child: upright, scaled within limits, and with a message if they are broken."""

import io
import shutil
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy
import pytest
from helpers.media import MEDIA
from PIL import Image, ImageDraw

from desktop_search.domain.errors import DesktopSearchError, FileTroubleError, FileVanishedError
from desktop_search.domain.page_images import PageImage, PageRequest
from desktop_search.domain.recognition import RecognizedLine
from desktop_search.domain.status import ProblemKind
from desktop_search.viewing.view_client import ViewClient
from desktop_search.viewing.view_wire import ViewOrder

RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)


@pytest.fixture(scope="module")
def viewer() -> Iterator[ViewClient]:
    viewer = ViewClient()
    yield viewer
    viewer.close()


def half_red(width: int = 200, height: int = 100, mode: str = "RGB") -> Image.Image:
    """Red in the upper half, blue in the lower."""
    image = Image.new("RGB", (width, height), BLUE)
    image.paste(RED, (0, 0, width, height // 2))
    return image.convert(mode)


def draw(
    viewer: ViewClient, path: Path, kind: str = "png", text: str = "",
    recognized: dict[int, tuple[RecognizedLine, ...]] | None = None, **wish: object,
) -> PageImage:  # fmt: skip
    wanted = PageRequest(1, **({"width_px": 120} | wish))  # type: ignore[arg-type]
    return viewer.draw(ViewOrder(path, wanted, text, None, None, path.parent / "pixels", kind, recognized or {}))


def pixel(picture: PageImage, x: float, y: float) -> tuple[int, int, int]:
    """Color at a place, in shares of the size."""
    data = Path(picture.file).read_bytes()
    assert len(data) == picture.width_px * picture.height_px * 4
    at = (int(y * picture.height_px) * picture.width_px + int(x * picture.width_px)) * 4
    blue, green, red, opaque = data[at : at + 4]
    assert opaque == 255
    return red, green, blue


def near(color: tuple[int, int, int], wanted: tuple[int, int, int]) -> bool:
    return all(abs(one - other) < 30 for one, other in zip(color, wanted, strict=True))


@pytest.mark.parametrize(
    ("suffix", "mode"),
    [
        ("png", "RGB"), ("png", "RGBA"), ("png", "P"), ("jpg", "RGB"), ("jpg", "CMYK"), ("tif", "RGB"), ("webp", "RGB"),
        ("bmp", "RGB"), ("gif", "P"), ("avif", "RGB"),
    ],
)  # fmt: skip
def test_pictures_of_each_format_are_scaled(viewer: ViewClient, tmp_path: Path, suffix: str, mode: str) -> None:
    path = tmp_path / f"picture.{suffix}"
    half_red(mode=mode).save(path)
    picture = draw(viewer, path, suffix)
    assert (picture.width_px, picture.height_px, picture.full_width_px) == (120, 60, 200)
    assert (picture.page, picture.pages, picture.label) == (1, 1, "")
    assert near(pixel(picture, 0.5, 0.2), RED)
    assert near(pixel(picture, 0.5, 0.8), BLUE)
    # Only its rectangles.
    assert draw(viewer, path, suffix, width_px=0).file == ""


def test_a_photo_of_an_iphone_is_shown_upright(viewer: ViewClient, tmp_path: Path) -> None:
    path = tmp_path / "note.heic"
    shutil.copy(MEDIA / path.name, path)
    picture = draw(viewer, path, "heic")
    assert (picture.width_px, picture.height_px, picture.full_width_px) == (120, 80, 480)
    assert near(pixel(picture, 0.25, 0.85), (220, 20, 20))
    assert near(pixel(picture, 0.75, 0.85), (250, 245, 230))


@pytest.mark.parametrize("mode", ["1", "L", "I;16", "I", "F", "LA"])
def test_gray_pictures_of_each_depth_keep_their_lightness(viewer: ViewClient, tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("gray.png" if mode not in ("F", "I") else "gray.tif")
    if mode in ("I;16", "I", "F"):
        values = numpy.zeros((100, 200), {"I;16": "uint16", "I": "int32", "F": "float32"}[mode])
        values[:50] = 60_000
        image = Image.fromarray(values)
        assert image.mode == mode
    else:
        image = Image.new("L", (200, 100), 0)
        image.paste(235, (0, 0, 200, 50))
        image = image.convert(mode)
    image.save(path)
    picture = draw(viewer, path, path.suffix[1:])
    assert min(pixel(picture, 0.5, 0.2)) > 220
    assert max(pixel(picture, 0.5, 0.8)) < 30


def test_a_small_picture_is_not_enlarged(viewer: ViewClient, tmp_path: Path) -> None:
    half_red(16, 8).save(tmp_path / "icon.png")
    picture = draw(viewer, tmp_path / "icon.png", width_px=600)
    assert (picture.width_px, picture.height_px, picture.full_width_px) == (16, 8, 16)


def test_transparent_parts_are_white(viewer: ViewClient, tmp_path: Path) -> None:
    image = half_red().convert("RGBA")
    image.putalpha(Image.new("L", image.size, 0))
    image.save(tmp_path / "clear.png")
    assert pixel(draw(viewer, tmp_path / "clear.png"), 0.5, 0.5) == WHITE


@pytest.mark.parametrize("suffix", ["jpg", "tif", "png", "webp"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_are_turned_upright(viewer: ViewClient, tmp_path: Path, suffix: str, orientation: int) -> None:
    """The stored picture is what the camera's sensor saw; as displayed, the upper left quarter is red."""
    upright = Image.new("RGB", (200, 100), BLUE)
    upright.paste(RED, (0, 0, 100, 50))
    turns = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    stored = upright.transpose(Image.Transpose(turns[orientation])) if orientation in turns else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / f"turned.{suffix}"
    if suffix == "tif":
        stored.save(path, tiffinfo={0x0112: orientation})
    else:
        stored.save(path, exif=exif)
    picture = draw(viewer, path, suffix)
    assert (picture.width_px, picture.height_px, picture.full_width_px) == (120, 60, 200)
    assert near(pixel(picture, 0.25, 0.25), RED)
    assert all(near(pixel(picture, *place), BLUE) for place in ((0.75, 0.25), (0.25, 0.75), (0.75, 0.75)))


def test_the_frames_of_a_tiff_are_pages_and_those_of_an_animation_are_not(viewer: ViewClient, tmp_path: Path) -> None:
    frames = [Image.new("RGB", (200, 100), color) for color in (RED, BLUE, WHITE)]
    fax, film = tmp_path / "fax.tif", tmp_path / "film.gif"
    frames[0].save(fax, save_all=True, append_images=frames[1:])
    frames[0].save(film, save_all=True, append_images=frames[1:])
    second = draw(viewer, fax, "tif", page=2)
    assert (second.page, second.pages, pixel(second, 0.5, 0.5)) == (2, 3, BLUE)
    assert draw(viewer, fax, "tif", page=9).page == 3
    first = draw(viewer, film, "gif", page=2)
    assert (first.page, first.pages, pixel(first, 0.5, 0.5)) == (1, 1, RED)
    text = {1: (RecognizedLine("Alpha", (0, 0, 1, 1), 1.0),), 3: (RecognizedLine("Gamma", (0, 0, 1, 1), 1.0),)}
    found = draw(viewer, fax, "tif", recognized=text, page=1, seek=1, words=("gamma",))
    assert (found.page, len(found.words)) == (3, 1)
    assert draw(viewer, fax, "tif", recognized=text, page=1, seek=-1, words=("delta",)).page == 1


def test_the_recognized_passage_is_marked_where_it_is_written(viewer: ViewClient, tmp_path: Path) -> None:
    image = Image.new("RGB", (600, 400), WHITE)
    pen = ImageDraw.Draw(image)
    lines = []
    for number, text in enumerate(("Receipt of the harbour office", "Mooring fee for three nights", "Paid in cash")):
        left, top, right, bottom = pen.textbbox((40, 60 + 80 * number), text, font_size=32)
        pen.text((40, 60 + 80 * number), text, fill=(0, 0, 0), font_size=32)
        box = (left / 600, top / 400, (right - left) / 600, (bottom - top) / 400)
        lines.append(RecognizedLine(text, box, 0.9))
    image.save(tmp_path / "receipt.png")
    text = lines[1].text
    at = text.index("three")
    picture = draw(
        viewer, tmp_path / "receipt.png", text=text, recognized={1: tuple(lines)}, marks=((at, at + 5),), width_px=600
    )
    assert picture.passage == (tuple(pytest.approx(side, abs=1e-4) for side in lines[1].box),)
    (word,) = picture.marks
    # Pillow knows where the word really is.
    before, whole = pen.textlength(text[:at], font_size=32), pen.textlength(text[: at + 5], font_size=32)
    assert word[0] * 600 == pytest.approx(40 + before, abs=12)
    assert (word[0] + word[2]) * 600 == pytest.approx(40 + whole, abs=12)


def test_a_huge_picture_is_shown_within_the_memory_limit_or_refused_with_a_reason(
    viewer: ViewClient, tmp_path: Path
) -> None:
    photo, fax, huge = tmp_path / "photo.jpg", tmp_path / "fax.tif", tmp_path / "huge.png"
    Image.new("L", (14_000, 14_000), 200).save(photo, quality=20)
    Image.new("1", (20_000, 20_000), 1).save(fax, compression="group4")
    picture = draw(viewer, photo, "jpg", width_px=500)
    assert (picture.width_px, picture.full_width_px) == (500, 14_000)
    assert pixel(draw(viewer, fax, "tif", width_px=500), 0.5, 0.5) == WHITE
    # A header that promises more than is there, as in a bomb.
    header = Image.new("RGB", (10, 10), RED)
    packed = io.BytesIO()
    header.save(packed, "PNG")
    data = bytearray(packed.getvalue())
    data[16:24] = (30_000).to_bytes(4, "big") * 2
    data[29:33] = zlib.crc32(bytes(data[12:29])).to_bytes(4, "big")
    huge.write_bytes(data)
    with pytest.raises(FileTroubleError, match="too large to be shown here") as refused:
        draw(viewer, huge)
    assert refused.value.kind is ProblemKind.TOO_LARGE
    # The child still serves.
    assert draw(viewer, photo, "jpg", width_px=100).width_px == 100


def test_broken_pictures_give_a_message(viewer: ViewClient, tmp_path: Path) -> None:
    whole = io.BytesIO()
    half_red(400, 300).save(whole, "PNG", compress_level=0)
    jpeg = io.BytesIO()
    half_red(400, 300).save(jpeg, "JPEG")
    broken = {
        "empty.png": b"",
        "noise.png": bytes(range(256)) * 8,
        "half.png": whole.getvalue()[:5000],
        "cut.jpg": jpeg.getvalue()[:300],
        "loop.tif": b"II*\0\x08\0\0\0\0\0\x08\0\0\0",
        "text.gif": b"GIF89a and then nothing",
        "head.bmp": b"BM\x10\0\0\0",
        "riff.webp": b"RIFF\x04\0\0\0WEBP",
    }
    for name, data in broken.items():
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(FileTroubleError) as caught:
            draw(viewer, path, path.suffix[1:])
        assert caught.value.kind is ProblemKind.DAMAGED, name
        assert caught.value.remedy
    with pytest.raises(FileVanishedError):
        draw(viewer, tmp_path / "gone.png")
    with pytest.raises(DesktopSearchError):
        draw(viewer, tmp_path)
