"""Citations of a passage, and copying from the preview."""

from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QToolButton

from desktop_search.domain.documents import PageUnit
from desktop_search.domain.queries import FileHit, PassageHit, Reasons
from desktop_search.ui.results.citations import CitationForm, citation, quotation
from desktop_search.ui.results.result_model import ResultRow

CHANGED = datetime(2024, 3, 5, 12).timestamp()


def row(
    title: str = "Annual report",
    path: str = "/home/me/R & D/report.pdf",
    page: int | None = 12,
    author: str | None = None,
) -> ResultRow:
    unit = PageUnit.PAGE if page else None
    hit = PassageHit(1, "The roof\nwas repaired.", (), (), page, page, None, 90, True, Reasons())
    file = FileHit(1, path, title, Path(path).suffix[1:], unit, 10, CHANGED, (hit,), author=author)
    return ResultRow(file, hit, is_first=True, is_last=True, is_top=True)


def test_a_citation_as_text_has_title_file_page_and_date(qapp):
    assert citation(row(), CitationForm.TEXT) == "Annual report, report.pdf, Page 12, 05/03/2024"
    assert citation(row("report.pdf"), CitationForm.TEXT) == "report.pdf, Page 12, 05/03/2024"
    assert citation(row(path="/a/notes.md", page=None), CitationForm.TEXT) == "Annual report, notes.md, 05/03/2024"


def test_authors_are_cited_where_the_document_names_them(qapp):
    cited = row(author="M. Okafor; L. [B] Brandt & Co")
    assert citation(cited, CitationForm.TEXT).startswith("M. Okafor; L. [B] Brandt & Co, Annual report, report.pdf")
    assert citation(cited, CitationForm.MARKDOWN).startswith(
        r"[M. Okafor; L. \[B\] Brandt & Co, Annual report, Page 12]("
    )
    assert r"  author = {M. Okafor and L. [B] Brandt \& Co}," in citation(cited, CitationForm.BIBTEX)
    assert "author" not in citation(row(), CitationForm.BIBTEX)


@pytest.mark.parametrize("form", list(CitationForm))
def test_a_title_that_is_none_is_not_cited(qapp, form):
    made = citation(row("Microsoft Word - report.doc"), form)
    assert "Microsoft" not in made
    assert "report.pdf" in made


def test_a_citation_as_markdown_is_one_link_that_leads_to_the_page(qapp):
    path = "/home/me/R & D (old)/a]b.pdf"
    made = citation(row("Roof [draft] *new*", path), CitationForm.MARKDOWN)
    name, _, rest = made.partition("](")
    link, _, after = rest.partition(")")
    assert name == r"[Roof \[draft\] \*new\*, Page 12"
    assert unquote(urlsplit(link).path) == path
    assert (urlsplit(link).scheme, urlsplit(link).fragment, after) == ("file", "page=12", ", 05/03/2024")
    assert "#page" not in citation(row(path="/a/notes.md", page=None), CitationForm.MARKDOWN)


def test_a_citation_as_bibtex_is_one_entry_with_balanced_braces(qapp):
    made = citation(row("50% {R&D}_costs $5 #1 ~x^2 \\o/"), CitationForm.BIBTEX)
    assert made.splitlines()[0] == "@misc{50-r-d-costs-5-1-x-2-o2024,"
    assert (
        r"  title = {{50\% \{R\&D\}\_costs \$5 \#1 \textasciitilde{}x\textasciicircum{}2 \textbackslash{}o/}}," in made
    )
    assert "  year = {2024},\n  month = {3},\n  howpublished = {report.pdf},\n  note = {Page 12},\n}" in made
    bare = made.replace(r"\{", "").replace(r"\}", "")
    assert bare.count("{") == bare.count("}")
    assert citation(row("年次報告"), CitationForm.BIBTEX).startswith("@misc{file2024,")


@pytest.mark.parametrize("form", list(CitationForm))
def test_odd_names_are_cited_without_an_error(qapp, form):
    made = citation(row("bad\x00\udcff\u202etitle\nnext", "/home/\udcff/x\n.pdf"), form)
    made.encode("utf-8")
    assert "\u202e" not in made


def test_a_selection_has_the_page_only_where_it_is_known(qapp):
    assert quotation(row(), "roof was") == "“roof was”\nAnnual report, report.pdf, Page 12, 05/03/2024"
    assert quotation(row(), "elsewhere") == "“elsewhere”\nAnnual report, report.pdf, 05/03/2024"


def test_the_preview_copies_citations_and_what_is_selected(scripted_window, qtbot, expect_log):
    expect_log("dropped a message")
    search, preview = scripted_window.search, scripted_window.search.preview
    search.box.setText("words")
    qtbot.waitUntil(lambda: preview._preview is not None)
    preview.as_text.setChecked(True)
    citer = next(made for made in preview.findChildren(QToolButton) if made.accessibleName() == "Copy citation")
    assert [action.text() for action in citer.menu().actions()] == ["As text", "As Markdown link", "As BibTeX"]
    citer.menu().actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "First for words, First.pdf, Page 4, 14/11/2023"
    by_name = {action.text(): action for action in preview.text.make_menu().actions()}
    assert not by_name["Copy with citation"].isEnabled()
    cursor = preview.text.document().find("passage")
    assert cursor.hasSelection()
    preview.text.setTextCursor(QTextCursor(cursor))
    by_name = {action.text(): action for action in preview.text.make_menu().actions()}
    by_name["Copy with citation"].trigger()
    assert QGuiApplication.clipboard().text() == ("“passage”\nFirst for words, First.pdf, Page 4, 14/11/2023")
