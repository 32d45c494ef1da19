"""Mistyped filters: hints, suggested corrections, and the search that runs meanwhile."""

from datetime import datetime

import pytest

from desktop_search.domain.queries import HintKind
from desktop_search.searching.query.filter_hints import distance
from desktop_search.searching.query.query_language import ParsedQuery, parse

NOW = datetime(2025, 3, 31, 15, 30)


class TwoFolders:
    def has(self, name: str) -> bool:
        return name.lower() in ("taxes", "my docs")

    def nearest(self, name: str) -> str:
        return {"taxse": "Taxes", "docs": "My docs"}.get(name, "")


def parsed(text: str) -> ParsedQuery:
    return parse(text, NOW, TwoFolders())


def mended(query: str) -> str:
    """The query with every suggestion put in place."""
    for hint in reversed(parsed(query).hints):
        if hint.suggestion:
            query = query[: hint.start] + hint.suggestion + query[hint.end :]
    return query


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("type:pfd", "type:pdf"), ("type:pdff", "type:pdf"), ("-type:pfd", "-type:pdf"), ("type:*.pdf", "type:pdf"),
        ("type:spreadsheat", "type:spreadsheet"), ("type:pdf,docxx", "type:pdf,docx"), ("tpye:pdf", "type:pdf"),
        ("types:pdf", "type:pdf"), ("filetype:pdf", "type:pdf"), ("ext:docx", "type:docx"), ("typ:pfd", "type:pdf"),
        ("type:p", "type:pdf"), ("TYPE:PFD", "type:pdf"), ("-tpye:pdf", "-type:pdf"),
        ("lang:germna", "lang:german"), ("lang:gr", "lang:el"), ("sprache:deutsch", "lang:deutsch"),
        ("date:2024-13", "date:2024"), ("date:2024-02-30", "date:2024-02"), ("date:2024-13-05", "date:2024-05-13"),
        ("date:13/05/2024", "date:2024-05-13"), ("date:05/13/2024", "date:2024-05-13"),
        ("date:1.5.24", "date:2024-05-01"),
        ("date:20240513", "date:2024-05-13"), ("date:2023-2025", "date:2023..2025"),
        ("date:2025..2023", "date:2023..2025"),
        ("date:toady", "date:today"), ("date:2024-13..2025", "date:2024..2025"), ("before:2024", "date:<2024"),
        ("after:2024-02", "date:>2024-02"), ("modified:7days", "modified:7d"), ("modified:lastweek", "modified:1w"),
        ("size:>10xb", "size:>10mb"), ("size:=>10mb", "size:>=10mb"), ("size:10mb-20mb", "size:10mb..20mb"),
        ("size:>10megabytes", "size:>10mb"), ("size:>10Mo", "size:>10mb"), ("größe:>10mb", "size:>10mb"),
        ("larger:10mb", "size:>10mb"), ("page:7-3", "page:3-7"), ("page:p12", "page:12"), ("seite:5", "page:5"),
        ("has:scans", "has:scan"), ("is:scan", "has:scan"),
        ("in:taxse", "in:Taxes"), ("-in:docs", '-in:"My docs"'), ("ordner:Taxes", "in:Taxes"),
        ("naem:invoice", "name:invoice"), ("type: pdf", "type:pdf"), ('"annual report', '"annual report"'),
        ("“annual report", "“annual report”"), ('in:"my docs', 'in:"my docs"'), ('-"old car', '-"old car"'),
        ('"annual report type:pfd', '"annual report" type:pdf'),
    ],
)  # fmt: skip
def test_the_nearest_valid_form_is_suggested_and_valid(typed: str, right: str):
    assert mended(f"tax {typed}") == f"tax {right}"
    again = parsed(f"tax {right}")
    assert again.hints == ()
    assert len(again.parts) == len(right.split(" type:"))


@pytest.mark.parametrize(
    ("typed", "kind", "is_ignored"),
    [
        ("type:pfd", HintKind.BAD_VALUE, True),
        ("tpye:pdf", HintKind.UNKNOWN_FILTER, True),
        ("in:taxse", HintKind.UNKNOWN_FOLDER, True),
        ("in:nofolder", HintKind.UNKNOWN_FOLDER, True),
        ("size:big", HintKind.BAD_VALUE, True),
        # May as well be meant as it is written.
        ("file:report.c", HintKind.UNKNOWN_FILTER, False),
        ("type: pdf", HintKind.SPACE_AFTER_COLON, False),
        ('"garden house', HintKind.OPEN_QUOTE, False),
    ],
)
def test_a_hint_says_whether_the_part_is_searched_for(typed: str, kind: HintKind, is_ignored: bool):
    query = f"tax {typed} roof"
    found = parsed(query)
    (hint,) = found.hints
    assert (hint.kind, hint.is_ignored) == (kind, is_ignored)
    assert query[hint.start : hint.end] == hint.text
    assert hint.text.startswith(typed)
    assert (found.words.words == ("tax", "roof")) == is_ignored
    assert found.selection.is_empty


@pytest.mark.parametrize("query", ["type:pfd", "in:nofolder", "tpye:pdf date:2024-13", "size:big"])
def test_with_nothing_else_to_search_for_a_mistyped_filter_is_searched_as_words(query: str):
    found = parsed(query)
    assert not found.words.is_empty
    assert found.hints
    assert not any(hint.is_ignored for hint in found.hints)


def test_a_mistyped_filter_leaves_the_others_in_force():
    found = parsed('"light blue" tpye:pdf lang:de -van')
    assert found.words.words == ("light", "blue")
    assert found.selection.wanted.languages == ("de",)
    assert found.selection.without == ("van",)


@pytest.mark.parametrize(
    "text",
    [
        "http://example.org", "file:///home/me", "note:foo", "game:over", "RE:offer", "C:\\Users", "10:30", "12:30pm",
        "std::vector", 'Inch: 27" screen', "name:", "type:", "in:", "name: Smith", "in: Berlin", '"', '" ', '"a" b',
        "todo:", "a OR b", "size", "type", '""', "data:image/png;base64,AAAA",
    ],
)  # fmt: skip
def test_ordinary_text_is_no_mistyped_filter(text: str):
    assert parsed(text).hints == ()


def test_any_text_is_parsed_and_its_hints_lie_within_it():
    parts = ["type:", "tpye:", '"', "-", "in:", "size:>", "2024-13", "..", "OR", " ", "x", "pfd", "\x00", "é:", "“"]
    for at in range(len(parts) ** 3):
        query = parts[at % 15] + parts[at // 15 % 15] + " " + parts[at // 225]
        for hint in parsed(query).hints:
            assert query[hint.start : hint.end] == hint.text != ""


def test_pasted_text_brings_few_hints():
    assert len(parsed("tpye:pdf " * 200).hints) <= 4


@pytest.mark.parametrize(
    ("one", "other", "most", "slips"),
    [("pfd", "pdf", 1, 1), ("pdf", "pdf", 1, 0), ("pd", "pdf", 1, 1), ("abc", "xyz", 2, 3), ("ab", "abcde", 2, 3)],
)
def test_distance_counts_an_exchange_once_and_stops_at_the_limit(one: str, other: str, most: int, slips: int):
    assert distance(one, other, most) == distance(other, one, most) == slips
