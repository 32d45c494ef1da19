import itertools

import pytest

from desktop_search.searching.query_text import parse_query
from desktop_search.searching.snippets import Marker


def marked(query: str, text: str) -> list[str]:
    return [text[start:end] for start, end in Marker(parse_query(query)).marks(text)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("running naïve tests ", "He ran a NAIVE test; the tester runs.", ["NAIVE", "test", "runs"]),
        ("cafe ", "Das Cafe\u0301 und das Café, Cafeteria", ["Cafe\u0301", "Café"]),
        ("数据库连接", "连接到数据库的方法", ["连接", "数据库"]),
        ("ฐานข้อมูล", "ระบบฐานข้อมูลไทย", ["ฐานข้อมูล"]),
        ("हिन्दी ", "यह हिन्दी में है", ["हिन्दी"]),
        ("подарки ", "ПОДАРКИ и Подарок", ["ПОДАРКИ"]),
        ("x", "foo_x", ["x"]),
        ("é ", "🙂 e\u0301 🙂", ["e\u0301"]),
        ("nothing", "at all", []),
    ],
)
def test_words_as_the_index_finds_them(query, text, expected):
    assert marked(query, text) == expected


def test_a_phrase_is_one_mark_across_a_line_break():
    assert marked('"open source" code', "Open-source is open\nsource.") == ["Open-source", "open\nsource"]


def test_the_word_being_typed_marks_what_begins_so():
    assert marked("galax", "Galaxies and a galactic galaxy") == ["Galaxies", "galaxy"]
    assert marked("galax ", "Galaxies and a galactic galaxy") == []


def test_only_the_telling_words():
    text = "the cat and the dog"
    marks = Marker(parse_query("the cat "), ["cat"]).marks(text)
    assert [text[a:b] for a, b in marks] == ["cat"]


def test_marks_ascend_and_do_not_overlap():
    text = "abc数据数据库 数据 abc"
    marks = Marker(parse_query('"数据" 数据库 abc')).marks(text)
    assert all(a < b <= c for (a, b), (c, _) in itertools.pairwise(marks))
