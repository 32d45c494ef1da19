"""Damaged files of browsers: they are read or reported, and what is read makes files in our folder only."""

import random
from pathlib import Path

import pytest
from helpers.browsers import Firefox, chromium, url
from helpers.fuzzing import FUZZ_CASES, USUAL_CASES

from desktop_search.bookmarks.made_bookmark import UnreadableError
from desktop_search.bookmarks.mirror import update_mirror
from desktop_search.bookmarks.profiles import find_profiles, labelled
from desktop_search.bookmarks.readers import read_profile
from desktop_search.domain.bookmarks import Bookmark, parse_shortcut, web_address
from desktop_search.own_files import create_own_folder

SITE = "https://example.org/"


@pytest.mark.parametrize("count", [USUAL_CASES, pytest.param(FUZZ_CASES, marks=pytest.mark.fuzz)])
@pytest.mark.parametrize("browser", ["firefox", "chromium"])
def test_a_damaged_file_is_read_or_reported(tmp_path: Path, browser: str, count: int) -> None:
    own, home = tmp_path / "desktop-search-data", tmp_path / "home"
    create_own_folder(own)
    create_own_folder(own / "tmp")
    file = _profile(home, browser)
    whole = file.read_bytes()
    chance = random.Random(7)
    were_read = 0
    for _ in range(count):
        file.write_bytes(_damaged(whole, chance))
        found: dict[str, list[Bookmark] | None] = {}
        for label, profile in labelled(find_profiles(home, {}, "linux")):
            try:
                found[label] = read_profile(profile, own / "tmp")
            except UnreadableError:
                found[label] = None
        update_mirror(own / "Bookmarks", found)
        for bookmarks in found.values():
            were_read += bookmarks is not None
            assert all(web_address(one.address) == one.address for one in bookmarks or ())
    assert were_read
    assert {path.name for path in own.iterdir()} <= {"tmp", "Bookmarks", ".desktop-search-folder"}
    assert {path.name for path in tmp_path.iterdir()} == {"desktop-search-data", "home"}
    for path in (own / "Bookmarks").rglob("*.url"):
        assert parse_shortcut(path.read_text("utf-8")) is not None


def _profile(home: Path, browser: str) -> Path:
    if browser == "chromium":
        folder = {"type": "folder", "name": "Käse", "children": [url("Brie", f"{SITE}brie"), url("Feta", SITE)]}
        return chromium(home, folder, url("One", f"{SITE}one", meta_info={"Description": "x"}))
    firefox = Firefox(home)
    for number in range(20):
        firefox.add(f"Title {number}", f"{SITE}{number}", firefox.folder(f"Folder {number}"), tags=("a", "b"))
    firefox.close()
    return firefox.file


def _damaged(whole: bytes, chance: random.Random) -> bytes:
    data = bytearray(whole)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data))
        if chance.random() < 0.7:
            data[at] = chance.choice([0, 10, 34, 47, 92, 128, 255, chance.randrange(256)])
        elif chance.random() < 0.5:
            del data[at : at + chance.randint(1, 50)]
        else:
            data[at:at] = data[chance.randrange(len(data)) :][: chance.randint(1, 100)]
    return bytes(data)
