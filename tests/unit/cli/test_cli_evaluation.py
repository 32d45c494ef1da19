"""The file of `desktop-search evaluate`, and its figures."""

import math
from pathlib import Path

import pytest

from desktop_search.cli.evaluation import Measured, grades, measured_text, read_queries
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.queries import FileHit


def hit(path: str, *alike: str) -> FileHit:
    return FileHit(1, path, path, "txt", None, 1, 1.0, (), tuple(hit(other) for other in alike))


def test_each_line_has_a_query_and_its_right_files(tmp_path: Path) -> None:
    file = tmp_path / "queries.tsv"
    file.write_bytes(b"\xef\xbb\xbftea\tnotes/tea.md\t/other/b\xe9.txt\r\n\n green  tea \t ./notes/../tea.md \t\n")
    first, second = read_queries(file, tmp_path / "root")
    assert (first.line, first.text) == (1, "tea")
    assert first.right == {str(tmp_path / "root/notes/tea.md"), "/other/b\udce9.txt"}
    assert (second.line, second.text, second.right) == (3, "green  tea", {str(tmp_path / "root/tea.md")})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "There is no query in"),
        (b"tea\tt.md\ncoffee\n\tmilk.md\n", "line 2 has no file after a tab; line 3 has no query."),
        (b"coffee\n" * 12, "line 10 has no file after a tab; and 2 more."),
        (b"a\tb\0c\n", "line 1 contains a NUL character."),
        (None, "cannot be read"),
    ],
)
def test_wrong_lines_are_named(tmp_path: Path, content: bytes | None, said: str) -> None:
    file = tmp_path / "queries.tsv"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(DesktopSearchError) as failure:
        read_queries(file, tmp_path)
    assert said in failure.value.message
    assert str(file) in failure.value.message
    assert failure.value.remedy


def test_figures_of_one_query() -> None:
    assert grades([hit("a")], frozenset({"a"})) == (1.0, 1.0, 1.0)
    assert grades([], frozenset({"a"})) == (0.0, 0.0, 0.0)
    ndcg, mrr, recall = grades([hit("x"), hit("a"), hit("y")], frozenset({"a", "b"}))
    assert ndcg == pytest.approx((1 / math.log2(3)) / (1 + 1 / math.log2(3)))
    assert (mrr, recall) == (0.5, 0.5)
    # A copy that is shown with its original, and a right file that is folded under another one.
    assert grades([hit("a", "b")], frozenset({"a", "b"})) == (1.0, 1.0, 1.0)
    assert grades([hit("x", "a")], frozenset({"a"})) == (1.0, 1.0, 1.0)


def test_the_table_has_a_row_for_each_way() -> None:
    lines = measured_text({"words": Measured(0.5, 0.25, 1.0, 12.4), "both": Measured(1, 1, 1, 3)}, 1).splitlines()
    assert lines[0] == "1 query"
    assert lines[1].split() == ["nDCG@10", "MRR@10", "Recall@10", "Time"]
    assert lines[2].split() == ["Words", "0.500", "0.250", "1.000", "12", "ms"]
    assert lines[3].split()[0] == "Both"
    assert len({len(line) for line in lines[1:]}) == 1
