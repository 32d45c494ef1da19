import os
import socket
from pathlib import Path

import pytest

from desktop_search.indexing.rules.exclusion_rules import ExclusionReason, Rules
from desktop_search.own_files import MARKER_NAME, create_own_folder
from desktop_search.settings import IndexSettings


def make(root: Path, name: str, text: str = "text") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def why(root: Path, name: str, settings: IndexSettings | None = None) -> ExclusionReason | None:
    return Rules(settings or IndexSettings()).why_left_out(root, root / name)


@pytest.mark.parametrize(
    "name, reason",
    [
        ("letter.txt", None),
        ("été/лист.txt", None),
        ("a\nb/😀 \u202e.txt", None),
        ("venv notes.txt", None),
        (".profile", ExclusionReason.HIDDEN),
        (".notes/letter.txt", ExclusionReason.HIDDEN),
        ("web/node_modules/a/readme.md", ExclusionReason.SYSTEM),
        ("$RECYCLE.BIN/letter.txt", ExclusionReason.SYSTEM),
        ("System Volume Information/x.txt", ExclusionReason.SYSTEM),
        ("Library/Caches/x.txt", ExclusionReason.SYSTEM),
        ("Library/Notes/x.txt", None),
        ("py/__pycache__/x.txt", ExclusionReason.SYSTEM),
        ("~$letter.docx", ExclusionReason.TEMPORARY),
        (".~lock.letter.odt#", ExclusionReason.TEMPORARY),
        ("letter.txt~", ExclusionReason.TEMPORARY),
        ("film.crdownload", ExclusionReason.TEMPORARY),
        ("Thumbs.db", ExclusionReason.TEMPORARY),
    ],
)
def test_names_say_what_is_left_out(docs: Path, name: str, reason: ExclusionReason | None) -> None:
    make(docs, name)
    assert why(docs, name) is reason


def test_caches_and_environments_are_known_by_what_is_in_them(docs: Path) -> None:
    make(docs, "env/pyvenv.cfg")
    make(docs, "env/lib/readme.txt")
    make(docs, "target/CACHEDIR.TAG")
    make(docs, "target/readme.txt")
    assert why(docs, "env/lib/readme.txt") is ExclusionReason.SYSTEM
    assert why(docs, "target/readme.txt") is ExclusionReason.SYSTEM


def test_links_are_not_followed_and_pipes_not_opened(docs: Path, tmp_path: Path) -> None:
    outside = make(tmp_path, "outside/secret.txt")
    (docs / "out").symlink_to(outside.parent)
    (docs / "loop").symlink_to(docs)
    (docs / "file.txt").symlink_to(outside)
    os.mkfifo(docs / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(docs)  # the name of a socket may have no more than a hundred characters
        listener.bind("socket")
        os.chdir(here)
    assert why(docs, "out/secret.txt") is ExclusionReason.LINK
    assert why(docs, "loop/out") is ExclusionReason.LINK
    assert why(docs, "file.txt") is ExclusionReason.LINK
    assert why(docs, "pipe") is ExclusionReason.SPECIAL
    assert why(docs, "socket") is ExclusionReason.SPECIAL


def test_gitignores_nest_as_in_git(docs: Path, tmp_path: Path) -> None:
    make(tmp_path, ".gitignore", "*\n")
    make(docs, ".gitignore", "*.log\n/build/\n# comment\n\n!important.log\n")
    make(docs, "sub/.gitignore", "!*.log\nsecret.txt\n")
    for name in ("a.log", "important.log", "build/x.txt", "sub/build/x.txt", "sub/b.log", "sub/deep/secret.txt"):
        make(docs, name)
    assert why(docs, "a.log") is ExclusionReason.GITIGNORED
    assert why(docs, "important.log") is None
    assert why(docs, "build/x.txt") is ExclusionReason.GITIGNORED
    assert why(docs, "sub/build/x.txt") is None
    assert why(docs, "sub/b.log") is None
    assert why(docs, "sub/deep/secret.txt") is ExclusionReason.GITIGNORED
    assert why(docs, "a.log", IndexSettings(skip_gitignored=False)) is None


def test_the_persons_patterns_speak_first(docs: Path) -> None:
    for name in ("drafts/a.txt", "a.bak", ".notes/a.txt", "node_modules/a.txt", "~$a.docx"):
        make(docs, name)
    settings = IndexSettings(exclude=("drafts/", "*.bak", "!.notes/", "!node_modules/", "[z-a", ""))
    assert why(docs, "drafts/a.txt", settings) is ExclusionReason.PATTERN
    assert why(docs, "a.bak", settings) is ExclusionReason.PATTERN
    assert why(docs, ".notes/a.txt", settings) is None
    assert why(docs, "node_modules/a.txt", settings) is None
    assert why(docs, "~$a.docx", settings) is ExclusionReason.TEMPORARY


def test_own_data_and_other_chosen_folders_are_left_out_whatever_the_patterns_say(docs: Path) -> None:
    make(docs, "index/catalog.txt")
    make(docs, "work/a.txt")
    rules = Rules(IndexSettings(exclude=("!index/", "!work/")), [docs / "index"], [docs / "work"])
    assert rules.why_left_out(docs, docs / "index" / "catalog.txt") is ExclusionReason.OWN_DATA
    assert rules.why_left_out(docs, docs / "work" / "a.txt") is ExclusionReason.OTHER_FOLDER
    assert rules.why_root(docs / "index" / "below") is ExclusionReason.OWN_DATA


@pytest.mark.parametrize("patterns", [(), ("!*",), ("!other/",)])
def test_the_data_of_another_index_is_left_out(docs: Path, patterns: tuple[str, ...]) -> None:
    """A catalog contains the texts of all files of an index, excluded ones of this index among them."""
    settings = IndexSettings(exclude=patterns, skip_hidden=False, skip_system=False)
    create_own_folder(docs / "other")
    for name in ("other/settings/a.json", "old/catalog.sqlite", "old/engine.lock", "old/logs/engine.log", "near/a.txt"):
        make(docs, name)
    make(docs, "near/catalog.sqlite")
    rules = Rules(settings)
    assert rules.why_left_out(docs, docs / "other" / "settings" / "a.json") is ExclusionReason.OWN_DATA
    assert rules.why_left_out(docs, docs / "old" / "logs" / "engine.log") is ExclusionReason.OWN_DATA
    assert rules.why_left_out(docs, docs / "near" / "a.txt") is None
    assert rules.why_root(docs / "other") is ExclusionReason.OWN_DATA
    assert rules.why_root(docs / "other" / "settings") is ExclusionReason.OWN_DATA
    assert rules.why_root(docs / "old") is ExclusionReason.OWN_DATA
    assert rules.why_root(docs) is None


def test_a_file_that_only_looks_like_a_marker_leaves_nothing_out(docs: Path) -> None:
    make(docs, f"notes/{MARKER_NAME}", "not ours")
    make(docs, "notes/a.txt")
    assert why(docs, "notes/a.txt") is None


def test_a_chosen_folder_is_never_left_out_by_its_own_name(tmp_path: Path) -> None:
    make(tmp_path, ".hidden/node_modules/a.txt")
    assert why(tmp_path / ".hidden" / "node_modules", "a.txt") is None


def test_every_reason_has_a_sentence() -> None:
    assert all(reason.sentence.endswith(".") for reason in ExclusionReason)


def test_own_data_is_known_through_a_link(docs: Path, tmp_path: Path) -> None:
    make(docs, "index/catalog.txt")
    link = tmp_path / "link"
    link.symlink_to(docs)
    rules = Rules(IndexSettings(), [docs / "index"])
    assert rules.why_left_out(link, link / "index" / "catalog.txt") is ExclusionReason.OWN_DATA
    assert rules.why_root(link / "index") is ExclusionReason.OWN_DATA


@pytest.mark.skipif(os.name != "posix", reason="such places are of POSIX systems")
def test_what_the_system_makes_up_while_it_is_read_is_no_folder_to_choose() -> None:
    rules = Rules(IndexSettings())
    assert rules.why_root(Path("/proc")) is ExclusionReason.SYSTEM
    assert rules.why_root(Path("/sys/kernel")) is ExclusionReason.SYSTEM
    assert rules.why_root(Path("/process")) is None
