"""Files are removed in folders with our marker, and nowhere else."""

import os
import sys
from pathlib import Path

import pytest

from desktop_search.domain.errors import NotOurFolderError
from desktop_search.own_files import (
    MARKER_NAME,
    create_own_folder,
    create_own_temp,
    has_marker,
    remove_empty_folder,
    remove_file,
    remove_shared_file,
    remove_tree,
    rename,
    write_file,
    write_shared_file,
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    create_own_folder(tmp_path / "own")
    return tmp_path / "own"


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    return folder


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_folder_with_content_is_never_adopted(theirs: Path) -> None:
    with pytest.raises(NotOurFolderError, match=r"theirs was not created by Desktop Search and is not empty\. Choose"):
        create_own_folder(theirs)
    assert names(theirs) == ["letter.txt"]


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"application": "another"}', "\xff" * 5000, "[" * 4000])
def test_only_our_own_marker_counts(tmp_path: Path, content: str) -> None:
    (tmp_path / MARKER_NAME).write_text(content)
    assert not has_marker(tmp_path)
    with pytest.raises(NotOurFolderError):
        remove_file(tmp_path / "anything")


def test_a_folder_whose_creation_was_killed_is_completed(tmp_path: Path) -> None:
    (tmp_path / f"{MARKER_NAME}.new").write_text("{")
    create_own_folder(tmp_path)
    assert has_marker(tmp_path)


def test_everything_outside_is_refused(own: Path, theirs: Path) -> None:
    letter = theirs / "letter.txt"
    for action in (remove_file, remove_tree, remove_empty_folder):
        with pytest.raises(NotOurFolderError, match="not changed"):
            action(letter)
    for source, target in ((letter, own / "letter"), (own / "new", letter), (letter, theirs / "other")):
        (own / "new").touch()
        with pytest.raises(NotOurFolderError):
            rename(source, target)
    with pytest.raises(NotOurFolderError):
        write_file(letter, b"ours")
    with pytest.raises(NotOurFolderError):
        remove_tree(own / ".." / "theirs")
    with pytest.raises(NotOurFolderError):
        remove_tree(own.parent)
    assert letter.read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="links take rights of their own there")
def test_links_are_removed_and_never_followed(own: Path, theirs: Path) -> None:
    (own / "link").symlink_to(theirs)
    with pytest.raises(NotOurFolderError):
        remove_file(own / "link" / "letter.txt")
    (own / "deep").mkdir()
    (own / "deep" / "link").symlink_to(theirs)
    remove_tree(own / "deep")
    remove_tree(own / "link")
    assert names(own) == [MARKER_NAME]
    assert (theirs / "letter.txt").read_text() == "mine"
    # A link of the user's to our folder is the user's.
    (theirs / "ours").symlink_to(own)
    with pytest.raises(NotOurFolderError):
        remove_tree(theirs / "ours")
    assert (theirs / "ours").is_symlink()


def test_a_folder_of_ours_goes_with_its_marker_last(own: Path, theirs: Path) -> None:
    made = create_own_temp(theirs)
    (made / "part" / "deep").mkdir(parents=True)
    (made / "part" / "file").touch()
    rename(made, theirs / "model")
    remove_tree(theirs / "model")
    assert names(theirs) == ["letter.txt"]
    made = create_own_temp(theirs)
    with pytest.raises(NotOurFolderError):
        rename(made, theirs / "letter.txt")
    (made / "file").touch()
    remove_empty_folder(made)
    assert made.is_dir()
    (made / "file").unlink()
    remove_empty_folder(made)
    assert not made.exists()


def test_a_file_is_replaced_as_a_whole_and_is_its_owners_alone(own: Path) -> None:
    write_file(own / "settings.json", b"one")
    write_file(own / "settings.json", b"two")
    assert (own / "settings.json").read_bytes() == b"two"
    assert names(own) == [MARKER_NAME, "settings.json"]
    if os.name == "posix":
        assert (own / "settings.json").stat().st_mode & 0o777 == 0o600


def test_files_in_folders_of_the_desktop_need_our_mark(tmp_path: Path) -> None:
    file = tmp_path / "autostart" / "desktop-search.desktop"
    write_shared_file(file, b"Icon=desktop-search", b"desktop-search")
    write_shared_file(file, b"Icon=desktop-search\n", b"desktop-search")
    remove_shared_file(file, b"desktop-search")
    remove_shared_file(file, b"desktop-search")
    file.write_text("another program's")
    for action in (
        lambda: remove_shared_file(file, b"desktop-search"),
        lambda: write_shared_file(file, b"", b"desktop"),
    ):
        with pytest.raises(NotOurFolderError, match="was not written by"):
            action()
    assert file.read_text() == "another program's"
