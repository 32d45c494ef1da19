"""Numbers and codes are found however they are written: amounts, account numbers, serial numbers, telephone numbers."""

import time

import pytest

from desktop_search.text.word_forms import any_form, index_form, query_terms

FOUND = [
    ("Rent: 1,020 EUR a month", ["1020 EUR", "1,020 EUR", "1.020 EUR", "1 020 EUR", "1'020 EUR", "1020"]),
    ("Miete 1.020,00 EUR", ["1020 EUR", "1020,00", "1,020.00", "1’020"]),
    ("Prix: 1\u202f020,50 €", ["1020", "1020,50", "1 020"]),
    ("Prime 1'020.00 CHF", ["1020 CHF", "1'020"]),
    ("Sum 1020 EUR", ["1,020 EUR", "1 020 EUR", "1.020,00"]),
    ("Total 1,234,567.89", ["1234567", "1234567.89", "1.234.567,89"]),
    ("Balance 612.40", ["612.40", "612,40"]),
    (
        "IBAN DE12 6605 0101 0108 2345 67",
        ["DE12660501010108234567", "de12 6605 0101 0108 2345 67", "DE126605", "660501010108", "DE12 6605 0101"],
    ),
    ("IBAN DE12660501010108234567", ["DE12 6605 0101 0108 2345 67", "DE12 6605", "DE126605"]),
    ("Policy HV-2093-118-44", ["HV2093", "HV 2093", "hv-2093", "HV209311844", "HV 2093 118 44", "HV/2093/118/44"]),
    ("Camera FD0011-200177", ["FD0011", "FD0011200177", "fd0011 200177", "FD0011-2001"]),
    ("Laptop 2DQ08812", ["2DQ088", "2dq08812"]),
    ("Car KA-CW 482", ["KACW482", "KA CW 482", "ka-cw 482", "CW482"]),
    ("Tyres 205/55 R16 91V", ["205/55R16", "205 55 R16", "55R16"]),
    ("Flight TP572", ["TP 572", "tp572", "TP-572"]),
    ("Call 0721 123-4567", ["07211234567", "0721/1234567", "0721 123 4567", "072112345"]),
    ("Call +49 (0)721 1234567", ["0721 1234567", "+4907211234567", "+49 721 1234567", "7211234567"]),
    ("Call +49 721 1234567", ["0721 1234567", "07211234567", "+497211234567"]),
    ("Tel. 01.23.45.67.89", ["0123456789", "01 23 45 67 89"]),
    ("Order 869 1664 1575", ["86916641575", "869-1664-1575"]),
    ("Norm ISO 9001", ["iso9001", "ISO-9001"]),
    ("Meeting on 2024-03-05", ["2024-03-05"]),
    ("Termin am 5.3.2024", ["5.3.2024"]),
    ("٠٧٢١ ١٢٣ ٤٥٦٧", ["0721 1234567", "07211234567"]),
]
OTHERS = "The number 1 and 20, 612, 2093, 118 or 44; room 204 in 2021, part 3 of 7. It was 6605 metres, EUR 102."


@pytest.mark.parametrize("text, query", [(text, query) for text, queries in FOUND for query in queries])
def test_a_number_or_code_is_found_however_it_is_written(shelf, text, query):
    shelf.put("right.txt", f"Something before it. {text}\nand after it")
    shelf.put("other.txt", OTHERS)
    assert shelf.found(" AND ".join(term.match for term in query_terms(query))) == ["right.txt"]


@pytest.mark.parametrize(
    "text, query",
    [
        ("12\t300\n450", "12300"),
        ("12\t300\n450", "300450"),
        ("Column 60 70 80", "6070"),
        ("2024-03-05 and 5.3.2024", "20240305"),
        ("6.7 7.4 8.4 12 300 4 5 6 7 8 9 10 11", "4567891011"),
        ("AB-12\n34", "AB1234"),
        ("1.5 and 2.75", "275"),
    ],
)
def test_neighbours_do_not_become_one_number(shelf, text, query):
    shelf.put("a.txt", text)
    assert shelf.found(" AND ".join(term.match for term in query_terms(query))) == []


@pytest.mark.parametrize("text", ["2024-03-05", "5.3.2024", "612.40", "20", "room", "version 1.2.3", "10:15"])
def test_what_is_no_code_has_no_other_form(text):
    assert [term.also for term in query_terms(text)] == [()] * len(query_terms(text))
    assert index_form(text) == text


def test_a_code_as_a_whole_is_a_phrase_or_its_other_form(shelf):
    shelf.put("policy.txt", "Policy HV-2093-118-44")
    shelf.put("other.txt", "HV of 2093")
    for query in ("HV 2093", "HV2093", "HV-2093-118"):
        assert shelf.found(any_form(query)) == ["policy.txt"], query
    assert any_form("plain words") == '"plain words"'
    assert any_form("HV 2093 and more") == '"hv 2093 and more"'
    assert any_form("?") is None


def test_codes_in_names_of_files_are_found(shelf):
    shelf.put("invoice 2024-117 HV-2093.pdf", "some text")
    shelf.put("other.pdf", "some text")
    [term] = query_terms("HV2093")
    assert shelf.found(f"name : {term.match}") == ["invoice 2024-117 HV-2093.pdf"]


def test_a_row_of_numbers_adds_a_few_words_at_most():
    row = " ".join(str(n * 7919 % 10_000) for n in range(2_000))
    assert len(index_form(row).split()) < 1.05 * 2_000
    rows = "\n".join(" ".join(str(n * k % 1_000) for n in range(1, 8)) for k in range(300))
    assert len(index_form(rows).split()) < 2 * 2_100


@pytest.mark.parametrize(
    "piece", ["1,", "1 ", "12-", "A-", "1.", "1,000", "1 000 ", "A1 ", "AB ", "(1", "2024-", "01."]
)
def test_long_runs_take_linear_time(piece):
    start = time.process_time()
    for text in (piece * 100_000, "x" * 100_000 + piece * 50_000, piece[:1] * 200_000):
        index_form(text)
        query_terms(text[:100_000])
    assert time.process_time() - start < 20
