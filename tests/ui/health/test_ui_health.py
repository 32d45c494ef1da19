"""The page of the index's health over a scripted engine, and the report that is made of it."""

import pytest
from helpers.engine_requests import calls, record_requests
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import QTreeView

from desktop_search.domain.health import IndexHealth, Version
from desktop_search.domain.messages import Message
from desktop_search.domain.status import (
    Activity,
    FileProblem,
    IndexStatus,
    ModelState,
    ModelStatus,
    ProblemKind,
    WaitReason,
)
from desktop_search.ui.health.contents_pane import Bar
from desktop_search.ui.health.folder_table import FolderColumn
from desktop_search.ui.health.health_actions import ReportDialog
from desktop_search.ui.health.health_page import CONTENTS, PROBLEMS
from desktop_search.ui.health.health_report import Report, read_log, report_text, short_hash, without_names
from desktop_search.ui.health.problem_tree import ProblemTree
from desktop_search.ui.health.problems_pane import TwoLineDelegate
from desktop_search.ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _noise_on_stdout(expect_log):
    expect_log("dropped a message")


@pytest.fixture
def window(scripted_window, qtbot, monkeypatch):
    client = scripted_window._client
    scripted_window.asked = record_requests(client)
    qtbot.waitUntil(lambda: client.status is not None)
    scripted_window.go_to("health")
    return scripted_window


@pytest.fixture
def overview(window, qtbot):
    qtbot.waitUntil(lambda: window.health.overview.maintenance.isEnabled())
    return window.health.overview


@pytest.fixture
def pane(window, qtbot):
    window.health.tabs.setCurrentIndex(PROBLEMS)
    qtbot.waitUntil(lambda: window.health.problems.model.rowCount() == 3)
    return window.health.problems


def group_of(pane, kind):
    numbers = {group.kind: number for number, group in enumerate(pane.model.groups())}
    return pane.model.index(numbers[kind], 0)


def test_the_overview_tells_what_is_done_of_which_folder_and_what_waits(window, overview):
    assert overview.state.text().startswith("Reading files… 6 of 10 files")
    what = "4 files to read, 3 archives and mails to open, 59,970 passages to index by meaning"
    assert what in overview.waits.text()
    cells = [overview.folders.index(0, column).data() for column in FolderColumn]
    assert cells == ["docs & more", "10", "60,000", "12.0 MB", "3.0 MB", "3", "4 files to read"]
    assert overview.folders.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert overview.notes.text() == (
        "gone: The folder /gone is not there.\n2023.zip: Only the first 9 files in it were read."
    )
    assert overview.problems.text() == (
        "3 files couldn't be read: 1 damaged, 1 password-protected, 1 found by words only. Ignored: 1 file."
    )
    assert window.health.tabs.tabText(1) == "3 problems"
    assert window.sidebar.buttons["health"].accessibleName() == "Health, 3 problems"
    assert overview.maintenance.verify.sentence.text().startswith("Index verified")
    assert "errors repaired.\nCounters in" in overview.maintenance.verify.sentence.text()
    overview.show_problems.click()
    assert window.health.shows_problems
    window.grab()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_cards_end_where_the_button_above_them_ends_with_a_scroll_bar_or_without(window, overview, qtbot, direction):
    window.setLayoutDirection(direction)

    def end(widget):
        at = widget.mapTo(window, widget.rect().topLeft()).x()
        return at + widget.width() if direction == Qt.LayoutDirection.LeftToRight else at

    for height, scrolls in ((500, True), (2_000, False)):
        window.resize(1_000, height)
        qtbot.waitUntil(lambda scrolls=scrolls: (overview.verticalScrollBar().maximum() > 0) is scrolls)
        qtbot.waitUntil(lambda: end(overview.maintenance) == end(window.health.export))


def test_what_is_indexed_is_shown_by_type_language_and_folder(window, overview):
    window.health.tabs.setCurrentIndex(CONTENTS)
    pane = window.health.contents
    assert pane.types.texts() == [
        "PDF: 4 files  ·  40,000 passages  ·  9.0 MB",
        "Document: 2 files  ·  30 passages  ·  150 kB",
    ]
    assert pane.languages.texts()[1] == "German: 2 files  ·  900 passages  ·  400 kB"
    assert [text.split(":")[0] for text in pane.folders.texts()] == [
        "reports  ·  home › someone › docs & more",
        "All others",
    ]
    window.grab()
    # The icon is rendered again only when it changes.
    bars = pane.types.findChildren(Bar)
    window.health.show_health(window.pages.health_actions._health)
    assert pane.types.findChildren(Bar) == bars


def test_the_button_beside_the_sentence_is_the_one_that_fits(window, overview):
    from dataclasses import replace

    status = window._client.status
    assert overview.act.isHidden()
    overview.show_status(replace(status, waiting=WaitReason.BATTERY))
    assert overview.state.text().startswith("Waiting: on battery.")
    overview.act.click()
    assert window.asked[-1] == calls.index_anyway()
    overview.show_status(replace(status, paused=True, paused_until_s=1.7e9))
    assert overview.state.text().startswith("Indexing is paused until")
    overview.act.click()
    assert window.asked[-1] == calls.set_paused(False)


def test_compacting_tells_what_came_back_and_what_did_not(window, overview, qtbot):
    overview.maintenance.compact.button.click()
    qtbot.waitUntil(lambda: "5.0 MB freed. One part was left." in overview.maintenance._given_back)
    assert calls.compact() in window.asked
    overview.maintenance.rebuild.button.click()
    assert calls.rebuild_vectors() in window.asked


def test_while_one_thing_runs_no_other_can_begin_and_it_is_said_why(make_client, theme, app_paths, qtbot):
    client = make_client("busy")
    window = MainWindow(app_paths, client, theme, first_start=False)
    window.show()
    client.start()
    window.go_to("health")
    maintenance = window.health.overview.maintenance
    qtbot.waitUntil(lambda: maintenance.rebuild.bar.isVisible())
    assert maintenance.rebuild.bar.value() == 400
    for row in (maintenance.verify, maintenance.compact, maintenance.rebuild):
        assert not row.button.isEnabled()
        assert row.button.toolTip() == "Rebuilding the vector index…"
    client.stop()
    window.close()
    window.deleteLater()


def test_a_problem_is_painted_from_where_reading_begins(pane, qtbot):
    def inked(index) -> tuple[bool, bool]:
        """Whether anything is painted in the first and in the last few pixels of a cell."""
        rect = pane.tree.visualRect(index)
        image = pane.tree.viewport().grab(rect).toImage()
        ground = image.pixelColor(image.width() // 2, 1)

        def letters(left: int) -> bool:
            columns = range(left, left + 30)
            return any(image.pixelColor(x, y) != ground for x in columns for y in range(4, image.height() - 4))

        return letters(6), letters(image.width() - 36)

    group = group_of(pane, ProblemKind.ENCRYPTED)
    pane.tree.collapseAll()
    assert inked(group) == (True, False)
    pane.tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert inked(group) == (False, True)


def test_a_sentence_without_spaces_takes_both_lines(theme, qtbot):
    tree = QTreeView()
    qtbot.addWidget(tree)
    tree.setItemDelegate(TwoLineDelegate(theme, tree))
    tree.setModel(QStandardItemModel(1, 2, tree))
    tree.model().setData(tree.model().index(0, 1), "あるはずなら、元のプログラムで開いて保存し直してください。")
    tree.setColumnWidth(0, 20)
    tree.setColumnWidth(1, 260)
    tree.resize(400, 200)
    image = tree.viewport().grab(tree.visualRect(tree.model().index(0, 1))).toImage()
    ground = image.pixelColor(image.width() - 2, 1)

    def inked(top: int, bottom: int) -> bool:
        return any(image.pixelColor(x, y) != ground for x in range(20, 120) for y in range(top, bottom))

    middle = image.height() // 2
    assert inked(8, middle - 2)
    assert inked(middle + 4, image.height() - 6)


def test_a_group_is_retried_ignored_and_taken_back_as_a_whole(window, pane, qtbot):
    pane.tree.setCurrentIndex(group_of(pane, ProblemKind.ENCRYPTED))
    assert not pane.raise_limit.isEnabled()
    pane.retry.click()
    assert calls.retry(("/home/someone/locked.pdf",)) in window.asked
    pane.ignore.click()
    assert calls.ignore(("/home/someone/locked.pdf",)) in window.asked
    pane.ignored.click()
    qtbot.waitUntil(lambda: [problem.path for problem in pane.model.problems()] == ["/home/someone/old.pdf"])
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    assert pane.ignore.text() == "Stop ignoring"
    assert not pane.retry.isEnabled()
    pane.ignore.click()
    assert calls.ignore(("/home/someone/old.pdf",), ignored=False) in window.asked


def test_a_limit_is_raised_for_those_it_is_about(window, pane):
    pane.tree.selectAll()
    pane.raise_limit.click()
    assert window.asked[-1] == calls.raise_limits(("/home/someone/film.txt",))


def test_problems_are_filtered_and_reached_by_keyboard(window, pane, qtbot):
    pane.filter.setText("PASSWORD")
    assert [group.kind for group in pane.model.groups()] == [ProblemKind.ENCRYPTED]
    pane.filter.clear()
    pane.retry_all.click()
    assert calls.retry(()) in window.asked
    pane.tree.setFocus()
    pane.tree.setCurrentIndex(pane.model.index(0, 0))
    qtbot.keyClick(pane.tree, Qt.Key.Key_Right)
    qtbot.keyClick(pane.tree, Qt.Key.Key_Down)
    assert len(pane.selected()) == 1
    assert pane.tree.currentIndex().parent().isValid()
    qtbot.keyClick(pane.tree, Qt.Key.Key_Delete)
    assert window.asked[-1].operation == "ignore"
    window.grab()


def test_what_is_open_and_selected_stays_when_problems_come(pane):
    pane.tree.expandAll()
    first = pane.model.index(0, 0, group_of(pane, ProblemKind.ENCRYPTED))
    pane.tree.setCurrentIndex(first)
    more = FileProblem("/home/someone/other.pdf", ProblemKind.ENCRYPTED, Message("It too."), Message("Remove it."))
    pane.show_problems((*pane.model.problems(), more))
    assert pane.tree.isExpanded(group_of(pane, ProblemKind.ENCRYPTED))
    assert [problem.path for problem in pane.selected()] == ["/home/someone/locked.pdf"]


def test_the_tree_is_sound_in_itself(qtmodeltester, qapp):
    tree = ProblemTree()
    tree.show_problems(
        [FileProblem(f"/{n}", list(ProblemKind)[n % 5], Message("Why."), Message("What.")) for n in range(40)]
    )
    qtmodeltester.check(tree)
    tree.set_filter("/3")
    qtmodeltester.check(tree)


def test_a_known_folder_is_told_by_the_same_hash_everywhere() -> None:
    known = ["/home/anna/My Docs", "/home/anna"]
    tag = f"<{short_hash('/home/anna/My Docs')}>"
    for line in ("The folder {} is unavailable. Its results are kept.", "scan of b'{}': seen 3", "{}: not listed"):
        assert without_names(line.format("/home/anna/My Docs"), known).replace("b'", "").count(tag) == 1
    assert without_names("scan of b'/home/anna/My Docs': seen 3", known).endswith(": seen 3")
    for line in ("/home/anna/My Docs of 1999 is gone", "cannot list /home/anna/My Docs/tax", "/home/anna/My Docsecret"):
        assert "Docs" not in without_names(line, known)


# The report.

LOG = """\
2026-11-21 10:00:00,000 INFO indexer desktop_search.indexing.scan: scan of b'/home/anna/Secret plans': seen 3
2026-11-21 10:00:01,000 WARNING indexer desktop_search.indexing.scan: cannot list /home/anna/Secret plans/tax 2026: \
[Errno 13] Permission denied: '/home/anna/Secret plans/tax 2026'
2026-11-21 10:00:02,000 ERROR indexer desktop_search.indexing.indexer: the indexer stumbled
Traceback (most recent call last):
  File "/opt/app/desktop_search/indexing/scan.py", line 12, in run
    self.walk("x")
  File "/home/anna/mine.py", line 3, in <module>
ValueError: invalid literal for int() with base 10: 'zebrafish'
2026-11-21 10:00:03,000 INFO MainThread desktop_search.engine_stderr: quokka in a library's words
2026-11-21 10:00:04,000 WARNING MainThread pypdf._reader: quokka again
"""


def test_names_and_what_an_exception_says_are_not_in_the_log_of_a_report(tmp_path):
    (tmp_path / "engine.log").write_text(LOG, encoding="utf-8")
    status = IndexStatus(Activity.IDLE, ModelStatus("m", "Model", ModelState.READY))
    report = Report(IndexHealth(status), None, read_log(tmp_path), (Version("Qt", "6"),))
    text = report_text(report, with_paths=False)
    for word in ("anna", "Secret", "plans", "tax", "zebrafish", "quokka", "mine.py", "self.walk"):
        assert word not in text, word
    for kept in (
        "scan of",
        "[Errno 13]",
        "desktop_search/indexing/scan.py:12 run",
        "ValueError",
        "the indexer stumbled",
    ):
        assert kept in text, kept
    with_paths = report_text(report, with_paths=True)
    assert "/home/anna/Secret plans" in with_paths
    assert "zebrafish" not in with_paths
    assert "quokka" not in with_paths


@pytest.mark.parametrize(
    "sentence",
    [
        "The folder /home/anna/My Documents is unavailable. Its results are kept.",
        r"C:\Users\anna\x.txt cannot be used",
        r"\\server\share\anna is gone",
        "It stands in 'anna's diary'",
        "~/anna/x could not be read",
        "(/anna/x) of 24 files",
    ],
)
def test_a_sentence_loses_its_names(sentence):
    assert "anna" not in without_names(sentence)
    assert without_names("3 of 4 and/or 24/7 MB, 10 s") == "3 of 4 and/or 24/7 MB, 10 s"


def test_the_report_is_in_sight_where_reading_begins_at_the_right(window, overview, qapp, qtbot):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window.pages.health_actions.export()
        dialog = window.findChild(ReportDialog)
        # How long the longest line is goes by the name of the processor.
        dialog.resize(400, 560)
        qtbot.waitUntil(lambda: dialog.text.horizontalScrollBar().maximum() > 0)
        image = dialog.text.viewport().grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    ground = image.pixelColor(image.width() - 2, image.height() - 2)
    assert any(image.pixelColor(x, y) != ground for x in range(60) for y in range(40))


def test_the_report_is_shown_before_it_is_saved_or_copied(window, overview, qtbot, tmp_path):
    window.pages.health_actions.export()
    dialog = window.findChild(ReportDialog)
    text = dialog.text.toPlainText()
    assert "/home/someone" not in text
    assert "docs & more" not in text
    assert f"<{short_hash('/gone')}>" in text
    assert "damaged: 1 (1 ignored)" in text
    dialog.copy()
    assert QGuiApplication.clipboard().text() == text
    dialog.save_to(tmp_path / "missing" / "report.txt")
    assert "could not be saved" in dialog.trouble.text()
    dialog.with_paths.click()
    assert "/home/someone/docs & more" in dialog.text.toPlainText()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.save_to(tmp_path / "report.txt")
    assert "/home/someone/docs & more" in (tmp_path / "report.txt").read_text(encoding="utf-8")
