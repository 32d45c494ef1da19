import random
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_search.indexing.rules.exclusion_rules import (
    MAX_GITIGNORE_LINES,
    ExclusionReason,
    Rules,
    lines_without_sense,
    parse_patterns,
)
from desktop_search.indexing.rules.ignore_patterns import MAX_PATTERN_CHARACTERS, IgnorePattern
from desktop_search.settings import IndexSettings

# Minutes to centuries with a translation that backtracks.
MOST_S = 5.0


def excludes(lines: list[str], path: str) -> bool | None:
    spec = parse_patterns(lines)
    return spec.check_file(path).include if spec else None


@pytest.mark.parametrize(
    "pattern, path",
    [
        ("*a*a*a*a*a*a*a*a*b", "a" * 250),
        ("**/a/**/a/**/a/**/a/**/a/**/a/**/b", "a/" * 2000 + "c"),
        ("*a" * 2000 + "b", "a" * 4096),
        ("?*" * 2000 + "b", "a" * 4096),
        ("[!b]*" * 800 + "b", "a" * 4096),
        ("**/*a*a*a/**/*a*a*a/**/*a*a*b/", "/".join(["a" * 100] * 40)),
    ],
)
def test_a_pattern_takes_no_more_than_linear_time(pattern: str, path: str) -> None:
    start = time.process_time()
    assert excludes([pattern], path) is None
    assert time.process_time() - start < MOST_S


def test_a_gitignore_that_hung_the_engine_at_every_start_is_read(tmp_path: Path) -> None:
    name = "a" * 250
    (tmp_path / name).write_text("text")
    (tmp_path / "notes.tmp2").write_text("text")
    (tmp_path / ".gitignore").write_text("*a*a*a*a*a*a*a*a*a*a*a*b\n*.tmp2\n")
    start = time.process_time()
    rules = Rules(IndexSettings(exclude=("*a*a*a*a*a*a*a*a*a*a*a*b",)))
    assert rules.why_left_out(tmp_path, tmp_path / name) is None
    assert rules.why_left_out(tmp_path, tmp_path / "notes.tmp2") is ExclusionReason.GITIGNORED
    assert time.process_time() - start < MOST_S


@pytest.mark.parametrize(
    "pattern, path, expected",
    [
        ("[z-a]", "z", None),
        ("[z-ab]", "b", True),
        ("[[:digit:]]x", "7x", True),
        ("[[:digit:]]x", "ax", None),
        ("[[:nonsense:]]x", "ax", None),
        ("[!a]", "/", None),
        ("x[!a]y", "x/y", None),
        ("x[+-9]y", "x/y", None),
        ("[]a]", "]", True),
        ("[\\]a]", "]", True),
        ("[a", "[a", None),
        ("[[a&&b~~c||]", "~", True),
        ("a\nb", "a\nb", True),
        ("secret", "a\nb/secret", True),
        ("secret", "secret\n", None),
        ("*", "\n", True),
        ("a\u3000", "a\u3000", True),
        ("a\t ", "a", True),
        ("a\\ ", "a ", True),
        ("a\\  ", "a ", True),
        ("a\\\\ ", "a\\", True),
        ("caf\udce9*", "caf\udce9s", True),
    ],
)
def test_brackets_and_odd_names_are_matched_as_git_does(pattern: str, path: str, expected: bool | None) -> None:
    assert excludes([pattern], path) is expected


def test_lines_that_are_not_patterns_are_named(expect_log: Callable[[str], None]) -> None:
    expect_log("no patterns")
    too_long = "*a" * MAX_PATTERN_CHARACTERS
    lines = ("*.bak", "!", "a\\", too_long)
    assert lines_without_sense(lines) == ("!", "a\\", too_long)
    assert excludes(list(lines), "x.bak") is True


def test_very_many_senseless_lines_take_linear_time(expect_log: Callable[[str], None]) -> None:
    expect_log("no patterns")
    start = time.process_time()
    assert parse_patterns([f"{number}\\" for number in range(100_000)]) is None
    assert time.process_time() - start < MOST_S


def test_a_gitignore_of_very_many_lines_leaves_nothing_out(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log(r"lines, so it leaves nothing out")
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / ".gitignore").write_text("*.txt\n" * (MAX_GITIGNORE_LINES + 1))
    assert Rules(IndexSettings()).why_left_out(tmp_path, tmp_path / "a.txt") is None


@pytest.mark.skipif(shutil.which("git") is None, reason="git is compared with, and it is not installed")
def test_patterns_mean_what_they_mean_to_git(tmp_path: Path) -> None:
    rng = random.Random(18)
    tokens = ["a", "b", "*", "**", "?", "/", "/", "[ab]", "[!a]", "[a-b]", ".", "**/", "/**", "\\*", "[[:alpha:]]", "c"]
    names = ["a", "b", "ab", "a.b", "ba", "*", "c"]
    run = ["git", "-c", "core.quotePath=off", "-c", "core.excludesFile="]
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True, timeout=60)
    paths = sorted({"/".join(rng.choices(names, k=rng.randint(1, 4))) for _ in range(150)})
    for _ in range(150):
        line = "".join(rng.choices(tokens, k=rng.randint(1, 6)))
        # To git "a/**/" is the folders below "a", to us, as to pathspec, all that is below it; so with "***".
        if line.endswith("**/") or "***" in line:
            continue
        (tmp_path / ".gitignore").write_text(line + "\n", encoding="utf-8")
        asked = "\0".join(paths).encode()
        command = [*run, "check-ignore", "--no-index", "-z", "--stdin"]
        answer = subprocess.run(command, cwd=tmp_path, input=asked, capture_output=True, check=False, timeout=60)
        ignored = {path for path in answer.stdout.decode().split("\0") if path}
        pattern = IgnorePattern(line)
        ours = {path for path in paths if pattern.include and pattern.match_file(path)}
        assert ours == ignored, line
