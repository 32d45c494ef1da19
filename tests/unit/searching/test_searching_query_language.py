import random
from datetime import datetime

import pytest

from desktop_search.domain.queries import EVERYTHING, Filters, PageRange, PartKind, Selection
from desktop_search.searching.query.query_language import ParsedQuery, parse

NOW = datetime(2025, 3, 31, 15, 30)


def parsed(text: str) -> ParsedQuery:
    return parse(text, NOW)


def wanted(text: str) -> Filters:
    return parsed(text).selection.wanted


def day(*numbers: int) -> float:
    return datetime(*numbers).timestamp()


def span(text: str) -> tuple[float | None, float | None]:
    ((interval,),) = wanted(text).times
    return interval.low, interval.high


def size(text: str) -> tuple[float | None, float | None]:
    ((interval,),) = wanted(text).sizes
    return interval.low, interval.high


def test_words_phrases_and_filters_are_told_apart():
    query = 'red "light blue" car -van -"old car" TYPE:PDF in:"my docs" -name:draft'
    found = parsed(query)
    assert (found.words.text, found.words.phrases) == ('red "light blue" car', ("light blue",))
    assert found.words.words == ("red", "light", "blue", "car")
    assert found.selection == Selection(
        Filters(types=("pdf",), folders=("my docs",)), Filters(names=("draft",)), ("van", "old car")
    )
    assert [(p.kind, p.text, query[p.start : p.end], p.negated) for p in found.parts] == [
        (PartKind.PHRASE, "light blue", '"light blue"', False),
        (PartKind.WITHOUT, "van", "-van", True),
        (PartKind.WITHOUT, "old car", '-"old car"', True),
        (PartKind.TYPE, "PDF", "TYPE:PDF", False),
        (PartKind.IN, "my docs", 'in:"my docs"', False),
        (PartKind.NAME, "draft", "-name:draft", True),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "http://x", "foo:bar", "size:big", '"garden', "OR", "-", "a OR", "OR b", "a - b", "--help",
        "type:", "type:nonsense", "in: docs", "date:2024-02-30", "date:2025..2024", "page:0x1", "page:9-3",
        "modified:soon", 'type:"pdf"x', "well-known", "size:..", "date:..", "date:9999", "12:30",
        "e=mc2 -> x", "type:pdf,nonsense", "lang:klingon", "lang:de,klingon", "language:de", "<7d", "date:<",
        "size:²mb",
    ],
)  # fmt: skip
def test_what_is_no_filter_is_words(text):
    found = parsed(text)
    assert (found.selection, found.parts, found.words.text) == (EVERYTHING, (), text)


def test_one_or_the_other():
    found = parsed('cat OR "big dog" OR bird food')
    assert found.words.either == (("cat", "big dog", "bird"),)
    assert (found.words.phrases, found.words.text) == ((), "cat big dog bird food")
    assert [(p.kind, p.start, p.end) for p in found.parts] == [(PartKind.EITHER, 0, 24)]
    (part,) = parsed("type:pdf OR type:docx").parts
    assert (part.kind, part.start, part.end) == (PartKind.TYPE, 0, 21)
    ((one, other),) = wanted("date:2022 OR date:2023").times
    assert one.high == other.low
    assert parsed("type:pdf OR date:2022").words.words == ("or",)


def test_words_before_a_filter_are_finished():
    assert parsed("invo").words.unfinished == "invo"
    assert parsed("invo type:pdf").words.unfinished == ""
    assert parsed("type:pdf invo").words.unfinished == "invo"


def test_types():
    assert wanted("type:pdf,.DOCX type:Spreadsheet").types == ("pdf", "docx", "sheet")
    assert wanted("type:py").types == ("py",)


def test_languages():
    assert wanted("lang:DE lang:french,Suomi").languages == ("de", "fr", "fi")
    assert wanted("lang:pt-BR lang:Русский").languages == ("pt", "ru")
    assert parsed("-lang:de").selection.unwanted.languages == ("de",)


def test_times():
    assert span("date:2024") == (day(2024, 1, 1), day(2025, 1, 1))
    assert span("date:2024-02") == (day(2024, 2, 1), day(2024, 3, 1))
    assert span("date:24.12.2024") == (day(2024, 12, 24), day(2024, 12, 25))
    assert span("date:2023..2024-02-29") == (day(2023, 1, 1), day(2024, 3, 1))
    assert span("date:..2023") == (None, day(2024, 1, 1))
    assert span("date:2024-05..") == (day(2024, 5, 1), None)
    assert span("date:>2023") == (day(2024, 1, 1), None)
    assert span("date:<=2023") == (None, day(2024, 1, 1))
    assert span("modified:7d") == (day(2025, 3, 24), None)
    assert span("modified:1m") == (day(2025, 2, 28), None)
    assert span("modified:<1y") == (day(2024, 3, 31), None)
    assert span("modified:>2w") == (None, day(2025, 3, 17))
    assert span("modified:2h") == (day(2025, 3, 31, 13, 30), None)
    assert span("modified:yesterday") == (day(2025, 3, 30), day(2025, 3, 31))
    assert span("date:30d..7d") == (day(2025, 3, 1), day(2025, 3, 24))


def test_sizes():
    assert size("size:>10mb") == (10_000_001, None)
    assert size("size:<=1.5MB") == (None, 1_500_001)
    assert size("size:1kb..2k") == (1000, 2001)
    assert size("size:10mb") == (9_500_000, 10_500_000)
    assert size("size:1,5gb") == (1_450_000_000, 1_550_000_000)
    assert size("size:0") == (0, 1)


def test_pages():
    assert wanted("page:12").pages == (PageRange(12, 12, "12"),)
    assert wanted("page:3-7 page:9..").pages == (PageRange(3, 7), PageRange(9, None))
    assert wanted("page:..4").pages == wanted("page:<5").pages == (PageRange(1, 4),)
    assert wanted("page:IV").pages == (PageRange(0, 0, "iv"),)


def test_no_text_raises_and_every_part_lies_inside():
    pieces = [
        "type:", "in:", "name:", "date:", "modified:", "size:", "page:", "lang:", "TYPE:", "OR", " OR ", "-", "--",
        '"', "“", "”", "„", "«", "»", "「", " ", "  ", "\t", "\n", "\x00", "\ud800", "pdf", "de", "2024", "..",
        ">", "<=", "=", "10", "mb", "7d", "99999y", "a", "word", "京都", "ข้อมูล", "🙂", "\u0301", "*", "?",
        "[", "(", "\\", "/", ",", ".", "٣", "²", "iv", "0" * 30,
    ]  # fmt: skip
    dice = random.Random(4)
    for _ in range(4_000):
        text = "".join(dice.choice(pieces) for _ in range(dice.randrange(12)))
        found = parsed(text)
        at = 0
        for part in found.parts:
            assert at <= part.start < part.end <= len(text), text
            at = part.end
        assert found.selection == EVERYTHING or found.parts, text


def test_a_pasted_page_costs_no_time():
    assert len(parsed("type:pdf " * 3_000).parts) <= 64
    assert not parsed('-"' * 5_000).parts
