"""Names, excerpts and sentences: pure."""

import dataclasses
import os
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QDateTime, QLocale, QUrl
from PySide6.QtGui import QFontMetrics

from desktop_search.app_info import resources_dir
from desktop_search.domain.documents import PageUnit
from desktop_search.domain.folder_estimates import FolderEstimate
from desktop_search.domain.formats import family_of
from desktop_search.domain.queries import EmptyReason, FileHit, MeaningState, PartKind, QueryPart, SearchAnswer
from desktop_search.domain.status import Activity, FolderStatus, IndexStatus, ModelState, ModelStatus
from desktop_search.domain.titles import second_name, title_of
from desktop_search.ui.results.excerpt import Excerpt, excerpt, to_whole_words
from desktop_search.ui.results.result_delegate import facts_text
from desktop_search.ui.texts import display_names, texts
from desktop_search.ui.texts.display_names import folder_trail, printable, printable_text, short_path, utf16_ranges
from desktop_search.ui.texts.file_type_names import kind_name, type_text
from desktop_search.ui.texts.query_texts import part_text
from desktop_search.ui.texts.texts import (
    answer_text,
    empty_words,
    estimate_text,
    is_working,
    left_text,
    location_text,
    page_text,
    path_text,
    paused_text,
    progress_parts,
)
from desktop_search.ui.widgets.pause_button import until_morning_s
from desktop_search.ui.window.main_window import local_path

MODEL = ModelStatus("m", "Model", ModelState.READY)
FOLDER = FolderStatus(1, "/f", 10, 4, 60, 2)
WORKING = IndexStatus(Activity.READING, MODEL, (FOLDER,), 10, 6, 4, 2, 1, 60, 30, 9.5, 90.0)


def test_a_name_is_shown_on_one_line_and_cannot_forge_another() -> None:
    assert printable("exe\u202egpj.\n\udcff\x07😀") == "exegpj.↵\ufffd\ufffd😀"


def test_an_estimate_that_is_not_complete_is_more_than_a_minute() -> None:
    estimate = FolderEstimate(("/a",), 1_000, 5_000_000, 20.0, 600.0, is_complete=False)
    assert estimate_text(estimate).endswith(
        "searchable by words in more than about 1 minute, by meaning in more than about 10 minutes."
    )
    assert "in less than a minute" in estimate_text(dataclasses.replace(estimate, is_complete=True))


def test_text_keeps_the_place_of_every_character() -> None:
    text = "a\udcff\nb\x00\tc\u2029"
    shown = printable_text(text)
    assert len(shown) == len(text)
    assert shown == "a\ufffd\nb \tc "
    shown.encode("utf-8")


def test_ranges_count_in_utf16() -> None:
    assert utf16_ranges("😀 word", [(2, 6)]) == [(3, 4)]
    assert utf16_ranges("\ud800😀 word", [(3, 7)]) == [(4, 4)]


def test_the_home_folder_is_a_tilde() -> None:
    assert folder_trail(str(Path.home() / "a" / "b.txt")) == "~ › a"
    assert short_path(str(Path.home() / "a" / "b.txt")) == str(Path("~/a/b.txt"))
    assert folder_trail("/b.txt") == "/"


def test_an_excerpt_keeps_its_marks_on_their_words() -> None:
    text = "filler  text\n" * 60 + "the  needle\tand the needle" + " more" * 100
    at = text.index("needle")
    cut = excerpt(text, [(at, at + 6), (at + 15, at + 21)], 120)
    assert [cut.text[start:end] for start, end in cut.marks] == ["needle", "needle"]
    assert cut.text.startswith("… ")
    assert "  " not in cut.text
    assert len(cut.text) <= 122


def test_whatever_stands_between_two_words_is_one_space_in_an_excerpt() -> None:
    assert excerpt("one two\nthree  four \n\t five\u3000six", [(15, 19)], 100) == Excerpt(
        "one two three four five six", ((14, 18),)
    )


def test_dotted_lines_shrink_in_an_excerpt() -> None:
    text = "Contents . . . . . . . . . . 31 Index.........40 word"
    cut = excerpt(text, [(text.index("word"), len(text))], 200)
    assert cut.text == "Contents … 31 Index…40 word"
    assert [cut.text[start:end] for start, end in cut.marks] == ["word"]


def test_an_excerpt_that_begins_with_a_dotted_line_has_one_ellipsis() -> None:
    text = "lead " * 80 + ". . . . . . 32 7.13 How do I install a word " + "tail " * 80
    at = text.index("word")
    begun = excerpt(text, [(at, at + 4)], 150).text
    assert begun.startswith("… ")
    assert not begun.startswith("… …")


def test_half_a_word_goes_with_its_mark() -> None:
    passage = "installing a package from there"
    cut = to_whole_words(Excerpt("installing a pack", ((0, 10), (13, 17))), passage)
    assert cut == Excerpt("installing a …", ((0, 10),))
    whole = Excerpt(passage, ((13, 20),))
    assert to_whole_words(whole, passage) is whole


def test_an_excerpt_shows_the_sentences_wanted_and_goes_on_after_the_last() -> None:
    text = "First words. " + "filler " * 60 + "Here is a needle. " + "more " * 60 + "And the thread is here. The end."
    at, to = text.index("Here"), text.index("And")
    spans = [(at, at + 17), (to, to + 23)]
    marks = [(text.index(word), text.index(word) + 6) for word in ("needle", "thread")]
    cut = excerpt(text, marks, 150, spans)
    assert cut.text == "… Here is a needle. … And the thread is here. The end."
    assert [cut.text[start:end] for start, end in cut.marks] == ["needle", "thread"]
    assert excerpt(text, marks, 10_000, spans).text.startswith("First words.")


def test_an_excerpt_of_a_long_sentence_shows_its_marked_word() -> None:
    text = "filler " * 60 + "needle " + "more " * 60
    at = text.index("needle")
    cut = excerpt("Before. " + text, [(at + 8, at + 14)], 100, [(8, 8 + len(text))])
    assert "needle" in cut.text[:60]


def test_an_excerpt_without_marks_begins_at_the_beginning() -> None:
    assert excerpt("一" * 500, [], 100).text == "一" * 100


def test_status_tells_the_truth_in_order() -> None:
    working = dataclasses.replace(WORKING, files_unembedded=3)
    assert progress_parts(working) == ["6 of 10 files", "30% of files searchable by meaning", "about 2 min left"]
    paused = dataclasses.replace(working, paused=True)
    assert progress_parts(paused) == ["6 of 10 files", "30% of files searchable by meaning"]
    read = dataclasses.replace(working, files_done=10, files_waiting=0, passages=1000, passages_embedded=999)
    assert progress_parts(read)[1] == "70% of files searchable by meaning"
    almost = dataclasses.replace(read, files_unembedded=0)
    assert progress_parts(almost)[1] == "all files searchable by meaning (99% of text)"
    opening = dataclasses.replace(WORKING, files_done=10, files_waiting=0, passages_embedded=60, containers_waiting=2)
    assert is_working(opening)
    assert progress_parts(opening)[2] == "2 archives and mails to open"
    assert not is_working(dataclasses.replace(opening, containers_waiting=0))


def test_time_left_is_loose() -> None:
    assert left_text(20) == "less than 1 min left"
    assert left_text(60) == "about 1 min left"
    assert left_text(5400) == "about 1.5 h left"


def test_pages_by_their_own_labels() -> None:
    assert page_text(12, 13, None, PageUnit.PAGE) == "Page 12–13"
    assert page_text(4, 4, "iv", PageUnit.PAGE) == "Page iv"
    assert page_text(2, 2, "Budget", PageUnit.SHEET) == "Sheet Budget"
    assert page_text(None, None, None, PageUnit.PAGE) == ""


def test_digits_are_those_of_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (display_names, texts):
        monkeypatch.setattr(module, "locale", lambda: QLocale("ar_EG"))
    assert page_text(12, 13, None, PageUnit.PAGE) == "Page ١٢–١٣"
    assert display_names.decimal_text(0.5, 2) == "٠٫٥٠"
    assert display_names.typed_number_text(1234) == "١٢٣٤"
    assert left_text(5400) == "about ١٫٥ h left"


@pytest.mark.parametrize("reason", EmptyReason)
@pytest.mark.parametrize("meaning", MeaningState)
def test_every_empty_answer_says_why(reason: EmptyReason, meaning: MeaningState) -> None:
    headline, text = empty_words(SearchAnswer("q", 1.0, (), meaning, reason), WORKING)
    assert headline
    assert text.endswith(".")
    if reason == EmptyReason.STILL_INDEXING:
        assert "6 of 10 files" in text


def test_every_kind_has_a_drawing() -> None:
    families = {
        family_of(kind) for kind in ("pdf", "docx", "xlsx", "pptx", "html", "eml", "epub", "py", "json", "srt", "?")
    }
    assert len(families) >= 10
    assert all((resources_dir() / "icons" / "kinds" / f"{family}.svg").is_file() for family in families)


@pytest.mark.skipif(os.name != "posix", reason="elsewhere names are text")
def test_a_dropped_folder_keeps_the_bytes_of_its_name(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"b\xfccher \xe2\x82\xac%#?")
    folder.mkdir()
    url = QUrl.fromEncoded(b"file://" + quote(os.fsencode(folder)).encode("ascii"))
    assert local_path(url) == folder


def moment(text: str) -> QDateTime:
    return QDateTime.fromString(text, "yyyy-MM-dd HH:mm")


def test_a_pause_says_when_it_ends() -> None:
    now = moment("2026-11-21 14:40")
    assert paused_text(None, now) == "Paused"
    later = {hours: paused_text(now.addSecs(hours * 3600).toSecsSinceEpoch(), now) for hours in (1, 18, 48)}
    assert later[1].startswith("Paused until ")
    assert "40" in later[1]
    assert later[18].startswith("Paused until tomorrow, ")
    assert "tomorrow" not in later[48]
    assert "23" in later[48]


@pytest.mark.parametrize(
    "now, morning",
    [
        ("2026-11-21 14:40", "2026-11-22 08:00"),
        ("2026-11-21 23:59", "2026-11-22 08:00"),
        ("2026-11-22 01:00", "2026-11-22 08:00"),
        ("2026-11-22 06:00", "2026-11-23 08:00"),
    ],
)
def test_tomorrow_begins_in_the_morning_after_the_night(now: str, morning: str) -> None:
    assert until_morning_s(moment(now)) == moment(now).secsTo(moment(morning))


def test_what_was_looked_for_besides_is_said() -> None:
    plain = SearchAnswer("q", 12.3, (), MeaningState.READY)
    assert answer_text(plain) == "0 files  ·  12 ms"
    besides = dataclasses.replace(plain, also_searched=("receipt", "words"))
    assert answer_text(besides) == "Also searched for: receipt, words  ·  0 files  ·  12 ms"


def test_a_list_that_was_cut_is_not_called_all() -> None:
    cut = dataclasses.replace(SearchAnswer("q", 12.3, (), MeaningState.READY), more=30, is_cut=True)
    assert answer_text(cut) == "First 30 files  ·  12 ms"
    # The weaker ones were cut.
    assert answer_text(dataclasses.replace(cut, strong=3)) == "3 files  ·  12 ms"


def test_values_of_filters_are_told_in_the_language_of_the_interface() -> None:
    def told(kind: PartKind, text: str) -> str:
        return part_text(QueryPart(kind, text, 0, len(text)))

    assert told(PartKind.TYPE, "book") == "Type: E-book"
    assert told(PartKind.TYPE, "docx,pdf") == "Type: Document (DOCX), PDF"
    assert told(PartKind.TYPE, "mail OR word") == "Type: Mail, Document"
    assert told(PartKind.LANG, "de") == "Language: German"
    assert told(PartKind.MODIFIED, "2000..") == "Modified: since 2000"
    assert told(PartKind.DATE, "..2024-03") == "Date: until March 2024"
    assert told(PartKind.DATE, "1990..1991") == "Date: 1990–1991"
    assert told(PartKind.MODIFIED, "7d") == "Modified: Last seven days"
    assert told(PartKind.DATE, "7d..") == "Date: 7d.."
    assert told(PartKind.DATE, ">2024") == "Date: >2024"


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("/a.pdf", "pdf", "PDF"),
        ("/a.htm", "html", "Web page"),
        ("/a.eml", "eml", "Mail"),
        ("/a.docx", "docx", "Document"),
        ("/a.png", "png", "Image"),
        ("/a.xyz", "other", "XYZ file"),
        ("/README", "other", "File"),
    ],
)
def test_kinds_have_names(path: str, kind: str, name: str) -> None:
    assert kind_name(FileHit(1, path, "A", kind, None, 1, 1.0, ())) == name


def test_a_member_is_shown_in_its_container() -> None:
    file = FileHit(1, "/home/x/2023.zip/letters/a.txt", "A", "txt", None, 1, 1.7e9, (), container="/home/x/2023.zip")
    assert location_text(file) == "in 2023.zip › letters"
    file = FileHit(1, "/home/x/Offer.eml/a.txt", "A", "txt", None, 1, 1.7e9, (), container="/home/x/Offer.eml")
    assert location_text(file) == "in Offer.eml"
    assert location_text(dataclasses.replace(file, container="")) == folder_trail(file.path)


def test_a_bookmark_is_shown_in_its_browser() -> None:
    path = "/home/x/.local/share/desktop-search/desktop-search-data/Bookmarks/Firefox/Toolbar/News/Paper.url"
    file = FileHit(1, path, "Paper", "bookmark", None, 1, 1.7e9, ())
    assert location_text(file) == path_text(file) == "in Firefox › Toolbar › News"
    assert second_name(file) == ""
    assert title_of(dataclasses.replace(file, title="Paper.url")) == "Paper"
    assert type_text("bookmark") == "Bookmark"
    assert kind_name(file) == "Bookmark"
    # A shortcut in a chosen folder is a file like others.
    own = dataclasses.replace(file, path="/home/x/Bookmarks/Firefox/Paper.url")
    assert location_text(own) == folder_trail(own.path)
    assert path_text(own) == own.path


def test_the_second_line_keeps_name_kind_and_date_where_it_is_narrow(theme) -> None:
    file = FileHit(1, "/home/someone/a/long/way/down/notes.txt", "A title", "txt", None, 1, 1.7e9, ())
    metrics = QFontMetrics(theme.fonts.small)
    wide = facts_text(file, metrics, 2_000)
    assert wide.startswith("notes.txt  ·  Text  ·  home › someone")
    narrow = facts_text(file, metrics, metrics.horizontalAdvance("notes.txt  ·  Text  ·  14/11/2023") + 60)
    assert "›" not in narrow
    assert narrow.startswith("notes.txt  ·  Text  ·  ")
    narrower = facts_text(file, metrics, metrics.horizontalAdvance("notes.txt  ·  14/11/2023") + 8)
    # A date that is cut off says nothing.
    assert "Text" not in narrower
    assert "…" not in narrower.rpartition("  ·  ")[2]
