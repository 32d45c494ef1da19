import pytest

from desktop_search.searching.query.query_text import MAX_CHARACTERS, MAX_WORDS, parse_query


def test_words_phrases_and_the_word_being_typed():
    query = parse_query('Invoice "heat pump" März 20')
    assert query.text == 'Invoice "heat pump" März 20'
    assert query.words == ("invoice", "heat", "pump", "märz", "20")
    assert query.phrases == ("heat pump",)
    assert query.unfinished == "20"


@pytest.mark.parametrize("typed", ["a b ", '"a b"', "a b.", "b a?"])
def test_a_word_with_something_behind_it_is_finished(typed):
    assert parse_query(typed).unfinished == ""


@pytest.mark.parametrize("typed", ["„alte Post“", "«alte Post»", "“alte Post”", '"alte Post"', "「alte Post」"])
def test_the_quotation_marks_of_many_languages(typed):
    assert parse_query(typed).phrases == ("alte Post",)


def test_a_quotation_mark_not_yet_closed_is_none():
    assert parse_query('letter "to the').phrases == ()


@pytest.mark.parametrize("typed", ["", "   ", "\n\t", "?!.,;", '""', '" "', "\x00", "\ud800", "★ — …", "̈"])
def test_nothing_to_look_for(typed):
    assert parse_query(typed).is_empty


def test_nothing_the_model_or_sqlite_chokes_on_is_left():
    query = parse_query("a\x00b \ud800c\udfff\x1b[0m \ufffe* OR NEAR(x) -y ^z col:w")
    assert query.text == "a b c [0m * OR NEAR(x) -y ^z col:w"
    query.text.encode("utf-8")


def test_a_pasted_book_is_cut():
    query = parse_query(" ".join(f"word{n}" for n in range(20_000)))
    assert len(query.text) <= MAX_CHARACTERS
    assert len(query.words) == MAX_WORDS


def test_vowel_signs_stay_in_their_words():
    assert parse_query("हिन्दी भाषा").words == ("हिन्दी", "भाषा")


def test_a_phrase_said_again_and_again_is_looked_for_once():
    assert parse_query('"one" ' * 200).phrases == ("one",)
    assert len(parse_query(" ".join(f'"n{number}"' for number in range(300))).phrases) == MAX_WORDS
