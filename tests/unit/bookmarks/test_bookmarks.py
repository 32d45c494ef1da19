"""Bookmarks of browsers: profiles are found, read without being changed, and written as files of ours."""

import json
import os
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath

import pytest
from helpers.browsers import ADDED_S, MENU, TOOLBAR, Firefox, chromium, url

from desktop_search.bookmarks import firefox as firefox_reader
from desktop_search.bookmarks import profiles as profiles_module
from desktop_search.bookmarks import readers
from desktop_search.bookmarks.made_bookmark import UnreadableError
from desktop_search.bookmarks.mirror import remove_mirror, update_mirror
from desktop_search.bookmarks.profiles import Profile, find_profiles, labelled
from desktop_search.bookmarks.readers import read_profile
from desktop_search.domain.bookmarks import Bookmark, parse_shortcut, shortcut_text, web_address
from desktop_search.domain.errors import FileTroubleError
from desktop_search.extract.readers.internet_shortcuts import read_shortcut
from desktop_search.extract.source import ExtractLimits, Source
from desktop_search.own_files import bookmark_place, create_own_folder

SITE = "https://example.org/"


@pytest.fixture
def temp(tmp_path: Path) -> Path:
    create_own_folder(tmp_path / "temp")
    return tmp_path / "temp"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    own = tmp_path / "desktop-search-data"
    create_own_folder(own)
    return own / "Bookmarks"


@pytest.fixture
def firefox(tmp_path: Path) -> Iterator[Firefox]:
    found = Firefox(tmp_path / "home")
    yield found
    found.close()


def profiles_in(home: Path, platform: str = "linux", **environment: str) -> list[tuple[str, Profile]]:
    return list(labelled(find_profiles(home, environment, platform)))


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_bookmarks_of_a_running_firefox_are_read_from_a_copy(tmp_path: Path, temp: Path, firefox: Firefox) -> None:
    news = firefox.folder("News & more")
    firefox.add("Daily paper", f"{SITE}daily?a=1", firefox.folder("Local", news), tags=("morning", "paper"))
    firefox.add(None, f"{SITE}untitled", MENU)
    firefox.add("Most visited", "place:sort=8&maxResults=10")
    firefox.add("Script", "javascript:alert(1)")
    firefox.add("Picture", "data:text/html,hello")
    firefox.add("Letter", "file:///etc/passwd")
    assert firefox.file.with_name("places.sqlite-wal").stat().st_size > 0
    before = contents(firefox.profile)
    ((label, profile),) = profiles_in(tmp_path / "home")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        sqlite3.connect(firefox.file, timeout=0).execute("SELECT * FROM moz_bookmarks")
    assert label == "Firefox"
    assert read_profile(profile, temp) == [
        Bookmark(
            "Daily paper", f"{SITE}daily?a=1", ("Bookmarks Toolbar", "News & more", "Local"), ("morning", "paper"),
            added_s=ADDED_S,
        ),
        Bookmark("Page of None", f"{SITE}untitled", ("Bookmarks Menu",), added_s=ADDED_S),
    ]  # fmt: skip
    assert contents(firefox.profile) == before
    assert not list(temp.glob("bookmarks-*"))


def test_bookmarks_of_chromium_are_read(tmp_path: Path, temp: Path) -> None:
    inner = {"type": "folder", "name": "Käse", "children": [url("Brie", f"{SITE}brie")]}
    note = url("Noted", f"{SITE}noted", meta_info={"Description": "why\nit is here"})
    file = chromium(tmp_path, inner, note, url("Script", "javascript:void 0"), at=".config/vivaldi")
    content = json.loads(file.read_text())
    content["roots"]["trash"] = {"type": "folder", "name": "Trash", "children": [url("Gone", f"{SITE}gone")]}
    file.write_text(json.dumps(content))
    ((label, profile),) = profiles_in(tmp_path)
    assert label == "Vivaldi"
    assert read_profile(profile, temp) == [
        Bookmark("Brie", f"{SITE}brie", ("Bookmarks bar", "Käse"), added_s=ADDED_S),
        Bookmark("Noted", f"{SITE}noted", ("Bookmarks bar",), note="why it is here", added_s=ADDED_S),
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b'{"roots": 3}', b'{"checksum": "0", "roots": {"bookmark_bar": {"children": [{"na',
        b'{"roots": ' + b'{"a":' * 100_000, b"\xff\xfe\x00",
    ],
    ids=["empty", "half", "list", "null", "number", "cut", "deep", "bytes"],
)  # fmt: skip
def test_a_broken_file_of_chromium_is_reported(tmp_path: Path, temp: Path, content: bytes) -> None:
    chromium(tmp_path).write_bytes(content)
    ((_, profile),) = profiles_in(tmp_path)
    with pytest.raises(UnreadableError):
        read_profile(profile, temp)


def test_nodes_that_are_none_are_passed_over(tmp_path: Path, temp: Path) -> None:
    odd = [None, 3, {"type": "url"}, {"type": "folder", "children": 3}, url(5, f"{SITE}five", date_added="x")]  # type: ignore[arg-type]
    chromium(tmp_path, *odd, url("", f"{SITE}x", date_added=str(10**30)))
    ((_, profile),) = profiles_in(tmp_path)
    assert [(one.title, one.address, one.added_s) for one in read_profile(profile, temp)] == [
        ("", f"{SITE}five", 0.0),
        ("", f"{SITE}x", 0.0),
    ]


def test_a_broken_database_and_one_that_vanishes_are_reported(tmp_path: Path, temp: Path, firefox: Firefox) -> None:
    firefox.add("One", SITE)
    firefox.close()
    ((_, profile),) = profiles_in(tmp_path / "home")
    whole = firefox.file.read_bytes()
    for content in (b"", whole[:5000], b"SQLite format 3\0" + os.urandom(9000)):
        firefox.file.write_bytes(content)
        with pytest.raises(UnreadableError):
            read_profile(profile, temp)
    firefox.file.unlink()
    with pytest.raises(UnreadableError):
        read_profile(profile, temp)
    assert not list(temp.glob("bookmarks-*"))


def test_a_database_that_is_written_all_the_time_is_left_for_later(
    temp: Path, tmp_path: Path, firefox: Firefox, monkeypatch: pytest.MonkeyPatch
) -> None:
    firefox.add("One", SITE)
    monkeypatch.setattr(firefox_reader, "COPY_PAUSE_S", 0)
    copy = firefox_reader.shutil.copyfile
    writes = []

    def copy_while_written(source: Path, to: Path) -> None:
        copy(source, to)
        if len(writes) < allowed:
            writes.append(firefox.add(f"More {len(writes)}", f"{SITE}{len(writes)}"))

    monkeypatch.setattr(firefox_reader.shutil, "copyfile", copy_while_written)
    ((_, profile),) = profiles_in(tmp_path / "home")
    allowed = 3
    assert len(read_profile(profile, temp)) == 4
    allowed = 10**6
    with pytest.raises(UnreadableError, match="being written"):
        read_profile(profile, temp)


def test_a_loop_of_folders_ends(tmp_path: Path, temp: Path, firefox: Firefox) -> None:
    first = firefox.folder("First")
    second = firefox.folder("Second", first)
    firefox.database.execute("UPDATE moz_bookmarks SET parent = ? WHERE id = ?", (second, first))
    firefox.add("Inside", SITE, second)
    ((_, profile),) = profiles_in(tmp_path / "home")
    (found,) = read_profile(profile, temp)
    assert len(found.folder) == firefox_reader.MAX_DEPTH


def test_profiles_are_found_on_every_system(tmp_path: Path) -> None:
    linux, mac, windows = (tmp_path / name for name in ("linux", "mac", "windows"))
    for at in (
        ".mozilla/firefox",
        "snap/firefox/common/.mozilla/firefox",
        ".var/app/org.mozilla.firefox/.mozilla/firefox",
    ):
        Firefox(linux, at=at).close()
    chromium(linux, at=".config/chromium")
    chromium(linux, at=".config/BraveSoftware/Brave-Browser", profile="Guest Profile")
    chromium(linux, profile="Profile 1", name="Work")
    chromium(linux, name="Home")
    labels = [label for label, _ in profiles_in(linux)]
    assert labels == [
        "Firefox (default-release)", "Firefox (default-release) 2", "Firefox (default-release) 3", "Chromium",
        "Google Chrome (Home)", "Google Chrome (Work)",
    ]  # fmt: skip
    Firefox(mac, at="Library/Application Support/Firefox").close()
    chromium(mac, at="Library/Application Support/Microsoft Edge")
    assert [label for label, _ in profiles_in(mac, "darwin")] == ["Firefox", "Microsoft Edge"]
    Firefox(windows, at="AppData/Roaming/Mozilla/Firefox").close()
    chromium(windows, at="Local/Google/Chrome/User Data")
    found = profiles_in(windows, "win32", LOCALAPPDATA=str(windows / "Local"))
    assert [label for label, _ in found] == ["Firefox", "Google Chrome"]
    assert profiles_in(tmp_path / "nobody") == []


def test_files_of_others_and_what_are_no_files_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = chromium(tmp_path)
    assert profiles_in(tmp_path)
    if sys.platform != "win32":
        own = os.getuid()
        monkeypatch.setattr(profiles_module.os, "getuid", lambda: own + 1)
        assert not profiles_in(tmp_path)
        monkeypatch.undo()
        file.unlink()
        os.mkfifo(file)
        assert not profiles_in(tmp_path)


@pytest.mark.parametrize("listed", ["", "[Profile0]\nPath=\n", "[Profile0\nPath", "Path=x", "[Profile0]\nPath=a%b\n"])
def test_a_broken_list_of_profiles_names_none(tmp_path: Path, listed: str) -> None:
    place = tmp_path / ".mozilla/firefox"
    place.mkdir(parents=True)
    (place / "profiles.ini").write_text(listed)
    assert profiles_in(tmp_path) == []


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        (SITE, SITE),
        ("http://x.org/a%20b#c", "http://x.org/a%20b#c"),
        ("HTTPS://x.org", "HTTPS://x.org"),
        ("https://eva:secret@x.org:81/a", "https://x.org:81/a"),
        *((bad, "") for bad in (
            "", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "place:x", "about:config", "https://",
            "http:x", "ftp://x.org", "https://x.org/a b", "https://x.org/\n", "https://[x", "-https://x.org",
            "https://x.org/" + "a" * 4_000,
        )),
    ],
)  # fmt: skip
def test_only_addresses_of_web_pages_are_taken(given: str, taken: str) -> None:
    assert web_address(given) == taken


def test_the_text_of_a_shortcut_gives_the_bookmark_again() -> None:
    bookmark = Bookmark("A = [b]", SITE, ("Bar", "Käse / Wein"), ("one, two", "three"), "note")
    assert parse_shortcut(shortcut_text(bookmark)) == bookmark
    torn = Bookmark("a\r\n[InternetShortcut]\r\nURL=file:///x", SITE, ("a\tb", ""), ("\n",))
    read = parse_shortcut(shortcut_text(torn))
    assert read == Bookmark("a [InternetShortcut] URL=file:///x", SITE, ("a b",))
    for text in ("", "URL=https://x.org", "[InternetShortcut]\nURL=javascript:x", "[InternetShortcut]\nURL"):
        assert parse_shortcut(text) is None


def read(content: bytes, name: str = "Brie.url") -> tuple[str, tuple[str, ...], str | None]:
    document = read_shortcut(Source(PurePath(name), "bookmark", content, ExtractLimits()))
    (section,) = document.sections
    assert document.kind == "bookmark"
    return section.text, section.heading, document.title


def test_a_shortcut_is_a_document() -> None:
    bookmark = Bookmark("Soft cheese", SITE, ("Bar", "Käse"), ("milk", "white"), "for bread")
    text, heading, title = read(shortcut_text(bookmark).encode())
    assert (text, heading, title) == (f"Soft cheese\n{SITE}\nmilk, white\nfor bread", ("Bar", "Käse"), "Soft cheese")
    # As Windows writes it.
    assert read(b"[{000214A0}]\r\nProp3=19,2\r\n[InternetShortcut]\r\nIDList=\r\nURL=https://example.org/\r\n") == (
        f"Brie\n{SITE}", (), None,
    )  # fmt: skip
    with pytest.raises(FileTroubleError):
        read(b"[InternetShortcut]\r\nURL=file:///C:/letter.docx\r\n")


def files_in(target: Path) -> list[str]:
    return sorted(path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file())


def test_the_files_follow_the_bookmarks(target: Path) -> None:
    brie = Bookmark("Brie", SITE, ("Bar", "Käse"), added_s=ADDED_S)
    assert update_mirror(target, {"Firefox": [brie, Bookmark("Wine", SITE)], "Chromium": [Bookmark("Beer", SITE)]})
    assert files_in(target) == ["Chromium/Beer.url", "Firefox/Bar/Käse/Brie.url", "Firefox/Wine.url"]
    kept = target / "Firefox/Bar/Käse/Brie.url"
    assert int(kept.stat().st_mtime) == ADDED_S
    assert bookmark_place(kept) == ("Firefox", "Bar", "Käse")
    assert bookmark_place(target.parent.parent / "Bookmarks/x.url") == ()
    first = kept.stat()
    # Chromium's file is broken, and Firefox has lost a bookmark.
    assert update_mirror(target, {"Firefox": [brie], "Chromium": None})
    assert files_in(target) == ["Chromium/Beer.url", "Firefox/Bar/Käse/Brie.url"]
    assert (kept.stat().st_ino, kept.stat().st_ctime_ns) == (first.st_ino, first.st_ctime_ns)
    assert not update_mirror(target, {"Firefox": [brie], "Chromium": None})
    # An address of the same length: the index compares size and time.
    assert update_mirror(
        target, {"Firefox": [Bookmark("Brie", SITE.replace("org", "net"), ("Bar", "Käse"), added_s=ADDED_S)]}
    )
    assert kept.stat().st_size == first.st_size
    assert kept.stat().st_mtime_ns != first.st_mtime_ns
    # Chromium was removed from the computer.
    assert files_in(target) == ["Firefox/Bar/Käse/Brie.url"]
    assert not (target / "Chromium").exists()
    update_mirror(target, {})
    assert not target.exists() or files_in(target) == []


def test_files_of_the_user_are_neither_removed_nor_replaced(target: Path) -> None:
    update_mirror(target, {"Firefox": [Bookmark("Brie", SITE), Bookmark("Wine", SITE)]})
    own = {
        target / "letter.docx": b"Dear",
        target / "Firefox/notes.txt": b"Tea",
        target / "Firefox/Beer.url": b"[InternetShortcut]\r\nURL=https://example.net/\r\n",
    }
    for path, content in own.items():
        path.write_bytes(content)
    elsewhere = target.parent.parent / "elsewhere.url"
    (target / "Firefox/Rye.url").symlink_to(elsewhere)
    # A process that was killed leaves an empty file.
    (target / "Firefox/Wine.url").write_bytes(b"")
    bookmarks = [Bookmark(title, SITE) for title in ("Brie", "Wine", "Beer", "Rye")]
    assert update_mirror(target, {"Firefox": bookmarks})
    assert (target / "Firefox/Wine.url").stat().st_size
    remove_mirror(target)
    assert files_in(target) == ["Firefox/Beer.url", "Firefox/notes.txt", "letter.docx"]
    assert {path: path.read_bytes() for path in own} == own
    assert not elsewhere.exists()
    for path in (*own, target / "Firefox/Rye.url"):
        path.unlink()
    remove_mirror(target)
    assert not target.exists()


def test_names_are_accepted_by_every_file_system(target: Path) -> None:
    titles = [
        "a/b\\c:d*?", "../../etc", ".hidden", "~$lock", "CON", "x" * 300, "ü" * 300, "\ud800", "", "end. ", "Same",
        "same", "Same (2)", "Same",
    ]  # fmt: skip
    bookmarks = [Bookmark(title, f"{SITE}{number}", (title,) * 9) for number, title in enumerate(titles)]
    update_mirror(target, {"Firefox (../x)": bookmarks})
    found = files_in(target)
    assert len(found) == len({name.casefold() for name in found}) == len(titles)
    assert all(name.startswith("Firefox (") for name in found)
    assert max(len(os.fsencode(name)) for name in found) < 180
    assert not any(
        part.startswith((".", "~")) or part.endswith((".", " ")) for name in found for part in name.split("/")
    )
    assert sum("etc" in name for name in found) == 1
    addresses = {parse_shortcut((target / name).read_text("utf-8")).address for name in found}  # type: ignore[union-attr]
    assert addresses == {one.address for one in bookmarks}
    assert not update_mirror(target, {"Firefox (../x)": bookmarks})


def test_no_more_than_the_limit_is_read(tmp_path: Path, temp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chromium(tmp_path, *(url(f"Page {number}", f"{SITE}{number}") for number in range(12)))
    monkeypatch.setattr(readers, "MAX_BOOKMARKS", 10)
    ((_, profile),) = profiles_in(tmp_path)
    assert len(read_profile(profile, temp)) == 10


def test_the_toolbar_has_its_english_name(tmp_path: Path, temp: Path, firefox: Firefox) -> None:
    firefox.add("One", SITE, TOOLBAR)
    ((_, profile),) = profiles_in(tmp_path / "home")
    assert read_profile(profile, temp)[0].folder == ("Bookmarks Toolbar",)
