import random
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import snowballstemmer

from desktop_search.text.language_detection import language_token
from desktop_search.text.stemming import mark_of, stem_tokens
from desktop_search.text.word_forms import fold, index_form, phrase, prefix_term, query_terms

SPOKEN = {
    "zh": ("我在北京大学学习机器学习。", ["北京", "大学", "机器学习", "北", "习"]),
    "ja": ("東京都でラーメンを食べました", ["東京", "ラーメン", "食べ", "ラーメン"]),
    "th": ("ฉันรักภาษาไทยมาก", ["ภาษาไทย", "ไทย", "รัก"]),
    "lo": ("ຂ້ອຍຮັກພາສາລາວ", ["ພາສາ", "ລາວ"]),
    "km": ("ខ្ញុំស្រឡាញ់ភាសាខ្មែរ", ["ភាសា", "ខ្មែរ"]),
    "my": ("မြန်မာဘာသာစကား", ["မြန်မာ", "စကား"]),
    "ko": ("학교에서 한국어를 공부합니다", ["학교", "한국어", "공부"]),
    "hi": ("हिन्दी भारत की भाषा है", ["हिन्दी", "भाषा"]),
    "ar": ("اللُّغَةُ العَرَبِيَّةُ في الأردن", ["اللغة", "العربية", "الاردن", "الأُردن", "العـربية"]),
    "he": ("שָׁלוֹם עֲלֵיכֶם", ["שלום", "עליכם"]),
    "el": ("Η Ελλάδα και ο Οδυσσεύς", ["ελλαδα", "ΟΔΥΣΣΕΥΣ", "Ελλάδα"]),
    "de": ("Die Größe der Müller-Straße", ["grösse", "GRÖßE", "muller", "strasse", "straße"]),
    "vi": ("Tiếng Việt rất hay", ["tieng viet", "Việt", "hay"]),
    "tr": ("İstanbul'da ılık bir gün", ["istanbul", "ISTANBUL", "ilik"]),
    "ru": ("Ёлка стоит в лесу", ["елка", "ёлка", "ЛЕСУ"]),
    "en": (
        "Ｆｕｌｌ width and ﬁne ligatures: state-of-the-art C++ 3.14",
        ["full", "fine", "state of the art", "c++", "3.14"],
    ),
}


@pytest.mark.parametrize("language", SPOKEN)
def test_words_are_found_in_every_script(shelf, language):
    text, words = SPOKEN[language]
    shelf.put("other.txt", "nothing of the kind", "什么都没有", "아무것도 아닙니다", "ไม่มีอะไร")
    shelf.put("wanted.txt", text)
    for word in words:
        loose = " AND ".join(term.match for term in query_terms(word))
        assert shelf.found(loose)[0] == "wanted.txt", word
        assert shelf.found(phrase(word)) == ["wanted.txt"], word


def test_a_whole_question_without_blanks_finds_what_shares_its_words(shelf):
    shelf.put("a.txt", "北京大学位于海淀区。")
    shelf.put("b.txt", "上海是一座城市。")
    [term] = query_terms("北京大学在哪里")
    assert shelf.found(term.match) == ["a.txt"]
    assert shelf.found(term.exact) == []


def test_a_phrase_crosses_scripts(shelf):
    shelf.put("a.txt", "新しい iPhone の使い方です")
    assert shelf.found(phrase("新しい iPhone の使い方")) == ["a.txt"]
    assert shelf.found(phrase("iPhone 新しい")) == []


def test_a_word_may_be_unfinished(shelf):
    shelf.put("a.txt", "an unfinished symphony")
    assert shelf.found(prefix_term("unfinished symp")) == ["a.txt"]
    assert prefix_term(" ") is None


@pytest.mark.parametrize("text", ["", "   ", "!?«»…", '"', "'\"*:^()-+", "_ _", "\u200b\u0301", "🙂", "۔،؟", "\x00"])
def test_no_word_no_term(text):
    assert query_terms(text) == []
    assert phrase(text) is None


@pytest.mark.parametrize(
    "text", ['a" OR b', "NEAR(a b)", "text:alpha", "a AND NOT b", "x*", "^a", "{a b}: c", "ไท\u0301 “q”"]
)
def test_the_query_language_of_fts5_cannot_be_reached(shelf, text):
    shelf.put("other.md", "gamma")
    for match in [phrase(text), *(term.match for term in query_terms(text)), *(t.exact for t in query_terms(text))]:
        assert shelf.found(match) == []


def test_a_query_of_ten_thousand_characters_is_answered(shelf):
    shelf.put("a.txt", "alpha 北京")
    for text in ("alpha " * 1700, "词" * 3 + "北京" * 5000, " ".join(f"alpha{n}" for n in range(1000)) + " alpha"):
        assert shelf.found(" OR ".join(term.match for term in query_terms(text))) == ["a.txt"]
        shelf.found(phrase(text))


def test_plain_text_goes_in_as_it_is():
    assert index_form("Plain text, as it is.") == "plain text, as it is."


@pytest.mark.parametrize(
    "text",
    [
        "The parseTree of x_2 isn't INV-2041;\tdirectional, 3rd\x00 and THE end of the_lines",
        "Der Text ist nicht mit dem Haus und die Anleitungen sind von a1b2 und C3PO",
        "",
    ],
)
def test_words_are_the_same_where_another_letter_stands_beside_them(text):
    # Text in ASCII is cut in a faster way.
    beside = f"{text} “ ”"
    assert stem_tokens(text, fold(text)) == stem_tokens(beside, fold(beside))
    assert language_token(fold(text)) == language_token(fold(beside))


def test_a_search_and_the_indexer_may_stem_at_the_same_time():
    chance = random.Random(7)
    texts = [" ".join("".join(chance.choices("аеиоунрстлвк", k=9)) + "ость" for _ in range(1_500)) for _ in range(4)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(len(texts)) as threads:
            tokens = list(threads.map(lambda text: stem_tokens(text, fold(text)).split(), texts))
    finally:
        sys.setswitchinterval(interval)
    alone = snowballstemmer.stemmer("russian")
    for text, found in zip(texts, tokens, strict=True):
        assert {mark_of("russian") + alone.stemWord(word) for word in fold(text).split()} <= set(found)


def test_long_runs_without_an_end_take_linear_time() -> None:
    start = time.process_time()
    index_form("a-\n" + "b" * 1_000_000)
    index_form("a-\n" * 300_000)
    # Marks of two classes in turn, which normalization sorts.
    assert fold("e" + "\u0301\u0316" * 500_000 + "nd") == "end"
    assert time.process_time() - start < 20


def test_words_cut_at_a_lines_end_are_put_together_once() -> None:
    assert index_form("Wort-\n  teil und Ende-\r\nDa ein-\nzel-\nheit").split()[-3:] == ["wortteil", "endeda", "einzel"]
