"""Damaged pictures, scans and documents with pictures: only known errors are raised, in limited time."""

import random
import time
from pathlib import Path

import pytest
from helpers.fuzzing import FUZZ_CASES, MOST_S, USUAL_CASES
from helpers.media import MEDIA
from helpers.scans import docx, encoded, noise, page, pdf
from test_fuzz_containers import damaged

from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.recognition import RecognitionOptions
from desktop_search.recognition.picture_reader import LONGEST_SIDE, PictureReader

SMALL = page(["Text"], 20, 120)
SEEDS = {
    "a.png": encoded(SMALL),
    "a.jpg": encoded(SMALL, "JPEG"),
    "a.gif": encoded(SMALL, "GIF"),
    "a.bmp": encoded(SMALL, "BMP"),
    "a.webp": encoded(SMALL, "WEBP"),
    "a.tif": encoded(SMALL, "TIFF", save_all=True, append_images=[SMALL], compression="tiff_lzw"),
    "fax.tif": encoded(SMALL.convert("1"), "TIFF", compression="group4"),
    "a.heic": (MEDIA / "note.heic").read_bytes(),
    "a.pdf": pdf(SMALL),
    "a.docx": docx({"a.png": encoded(noise(300, 100))}),
}
# A damaged header may tell of some megapixels, and a PDF's page is rendered.
OPTIONS = RecognitionOptions(largest_megapixels=4)
MOST_PICTURE_S = 3 * MOST_S


def look(seed: int, count: int, folder: Path) -> None:
    chance = random.Random(seed)
    for _ in range(count):
        name = chance.choice(list(SEEDS))
        path = folder / name
        path.write_bytes(damaged(SEEDS[name], chance))
        started = time.process_time()
        try:
            for picture in PictureReader(OPTIONS, lambda number, page: number < 5, lambda note: None).pictures(path):
                assert picture.image.mode == "RGB"
                assert max(picture.image.size) <= LONGEST_SIDE
        except DesktopSearchError:
            pass
        assert time.process_time() - started < MOST_PICTURE_S, name


def test_damaged_pictures(tmp_path: Path) -> None:
    look(1, USUAL_CASES, tmp_path)


@pytest.mark.fuzz
def test_many_damaged_pictures(tmp_path: Path) -> None:
    look(2, FUZZ_CASES, tmp_path)
