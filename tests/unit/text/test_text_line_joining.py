"""Words and paragraphs that go across line ends are joined; lists, headings and tables are not."""

import pytest

from desktop_search.text.line_joining import join_broken_words, join_unspaced_lines


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("the certifi-\ncates", "the certificates"),
        ("Vertrags\u00adverlängerung", "Vertragsverlängerung"),
        ("the certifi\x02\ncates", "the certificates"),
        # A dash, a list and a code are no broken words.
        ("Monday -\nFriday", "Monday -\nFriday"),
        ("- one\n- two", "- one\n- two"),
        ("INV-\n2023", "INV-\n2023"),
    ],
)
def test_broken_words(text: str, joined: str) -> None:
    assert join_broken_words(text) == joined


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        # A paragraph, whose last line is short, after a heading.
        (
            "第一章\n一九八五年他从北京大\n学毕业以后回到家乡教\n书。",
            "第一章\n一九八五年他从北京大学毕业以后回到家乡教书。",
        ),
        ("東京都千代田区の図書\n館で本を借りました。", "東京都千代田区の図書館で本を借りました。"),
        # After a comma at the line's end, and with letters among them.
        ("他们使用 Linux 系统，\n并且把结果写成报告", "他们使用 Linux 系统，并且把结果写成报告"),
        # The end of a sentence, a list of names, other scripts, an empty line.
        ("一九八五年他从北京来。\n学毕业以后回到家乡教", "一九八五年他从北京来。\n学毕业以后回到家乡教"),
        ("东京\n大阪\n京都", "东京\n大阪\n京都"),
        ("one line of Latin text\nand the next one", "one line of Latin text\nand the next one"),
        ("一九八五年他从北京大\n\n学毕业以后回到家乡教", "一九八五年他从北京大\n\n学毕业以后回到家乡教"),
        ("한국어는 띄어 쓰기를 합니다\n그래서 그대로 둡니다", "한국어는 띄어 쓰기를 합니다\n그래서 그대로 둡니다"),
        ("", ""),
    ],
)
def test_unspaced_lines(text: str, joined: str) -> None:
    assert join_unspaced_lines(text) == joined
