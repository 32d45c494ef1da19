import time
import unicodedata

import pytest

from desktop_search.text.unicode_normalization import MOST_MARKS, normalized


@pytest.mark.parametrize(
    "text", ["", "plain", "é ö Å ṩ", "ﬁne Ｗｉｄｅ", "ｶﾞｷﾞ", "हिन्दी", "﷽", "\ud800é", "a" + "\u0301" * MOST_MARKS]
)
def test_usual_text_is_normalized_as_by_the_standard(text: str) -> None:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert normalized(form, text) == unicodedata.normalize(form, text)


@pytest.mark.parametrize(
    "marks", ["\u0301\u0316", "\u0f73", "\uff9e\u0301", "\U0001d165\U0001d17b", "\U000e0100\u0301\u0316"]
)
def test_runs_of_marks_take_linear_time(marks: str) -> None:
    start = time.process_time()
    result = normalized("NFKD", "a" + marks * 300_000 + "b")
    assert time.process_time() - start < 10
    assert result[0] == "a"
    assert result[-1] == "b"
    assert len(result) <= 2 * MOST_MARKS + 2
