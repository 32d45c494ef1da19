"""Texts from files, file names and queries are shown as they are, and never as rich text, which loads what it names."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.pages import Visitor
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTabBar, QTextBrowser, QWidget
from scripted_engine import MARKUP, answer

import desktop_search.ui
from desktop_search.domain.health import FolderHealth
from desktop_search.domain.messages import Message
from desktop_search.domain.queries import PartKind, Preview, QueryPart
from desktop_search.domain.status import (
    Activity,
    FileProblem,
    FolderStatus,
    IndexStatus,
    ModelState,
    ModelStatus,
    ProblemKind,
)
from desktop_search.ui.desktop.notices import Notice, Notifier
from desktop_search.ui.desktop.system_search import SystemSearch, description_of, title_of
from desktop_search.ui.health.folder_table import FolderModel
from desktop_search.ui.health.problem_tree import ProblemTree
from desktop_search.ui.preview.preview_pane import PreviewText
from desktop_search.ui.search.chips import PartChip
from desktop_search.ui.search.filter_choices import FilterValue
from desktop_search.ui.search.filter_sidebar import FilterRow
from desktop_search.ui.search.searches_view import SearchLine
from desktop_search.ui.texts.display_names import tool_tip, without_tags
from desktop_search.ui.theme.theme import Theme
from desktop_search.ui.widgets.dialogs import message_box
from desktop_search.ui.widgets.widgets import ElidedLabel, MessageView, label, tool_button
from desktop_search.ui.window.status_line import StatusLine

PACKAGE = Path(desktop_search.ui.__file__).parent
ORDINARY = (
    "R&D <draft>.txt",
    "AT&T & more.doc",
    'Bob\'s "notes".txt',
    "x<y.txt",
    "50 % &amp; more",
    "文件.txt",
    "",
    "C:\\Users\\Anna\\Plan.docx",
    "~/Documents › 2026",
    "two\nlines",
)
HOSTILE = (
    MARKUP,
    '<img src="\\\\\\\\evil.example.org\\share\\x.png">',
    "<b>bold</b>.txt",
    "a < b > c.pdf",
    "&lt;b&gt;",
    "<!-- x --><img src=x>",
    "<?xml version='1.0'?><svg/>",
    "<table><tr><td>x</table>",
    "a\n<a href='file:///etc/passwd'>b</a>",
    "<qt>text",
    "  <i>x",
    "a <style>*{color:red}</style>",
    "<p>a</p>  two  blanks\nand a line",
    "</span><img src='file:///x.png'>",
    "<br/>",
    "<hr>",
)


class Document(QTextDocument):
    """Shows a text as a tool tip does, and remembers what it would have loaded."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        if GuiQt.mightBeRichText(text):
            self.setHtml(text)
        else:
            self.setPlainText(text)
        # Pictures are loaded once they are laid out.
        self.size()

    def loadResource(self, type: int, name: object) -> object:  # noqa: N802
        self.loaded.append(str(name))
        return None


def shown(text: str) -> str:
    """Visible texts of widgets in which Qt detects rich text automatically."""
    document = Document(text)
    assert document.loaded == [], text
    return document.toPlainText()


# The helpers.


@pytest.mark.parametrize("text", ORDINARY + HOSTILE)
def test_a_tool_tip_shows_every_text_as_it_is(qapp, text: str) -> None:
    assert shown(tool_tip(text)) == text


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_text_is_not_touched(qapp, text: str) -> None:
    assert tool_tip(text) == text


@pytest.mark.parametrize("text", ORDINARY + HOSTILE)
def test_what_the_desktop_shows_looks_as_it_is_and_is_no_rich_text(qapp, text: str) -> None:
    sent = without_tags(text)
    assert sent.replace("\u2060", "") == text
    assert not GuiQt.mightBeRichText(sent)
    assert shown(sent).replace("\u2060", "") == text


def test_without_the_helper_a_file_would_be_loaded(qapp) -> None:
    assert Document(MARKUP).loaded != []


# Every page and dialog of the window.


@pytest.fixture
def visitor(make_client, app_paths, qtbot, theme, expect_log) -> Iterator[Visitor]:
    expect_log("dropped a message")
    made = Visitor(lambda: make_client("hostile"), app_paths, qtbot, theme)
    yield made
    made.close()


def texts_of(page: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that Qt shows as rich text where it looks like it, and what it belongs to."""
    for widget in [page, *page.findChildren(QWidget)]:
        name = type(widget).__name__
        yield from ((name, text) for text in (widget.toolTip(), widget.statusTip(), widget.whatsThis()))
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            yield name, widget.text()
        if isinstance(widget, QTabBar):
            yield from ((name, widget.tabToolTip(number)) for number in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((name, text) for text in tips_of(widget.model()))
        if isinstance(widget, QTextBrowser):
            assert "<img" not in widget.document().toHtml(), "text of a file was set as rich text"
    for action in page.findChildren(QAction):
        yield "QAction", action.toolTip()


TIP_ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)


def tips_of(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    row = column = 0
    while model.hasIndex(row, 0, parent):
        column = 0
        while model.hasIndex(row, column, parent):
            yield from (str(model.index(row, column, parent).data(role) or "") for role in TIP_ROLES)
            column += 1
        yield from tips_of(model, model.index(row, 0, parent))
        row += 1
    for section in range(column):
        for role in TIP_ROLES:
            yield str(model.headerData(section, Qt.Orientation.Horizontal, role) or "")


def test_no_page_or_dialog_shows_foreign_text_as_rich_text(visitor: Visitor) -> None:
    met = set()
    for name, page in visitor.each():
        for owner, text in texts_of(page):
            plain = shown(text)
            if "hostile.png" in text:
                assert MARKUP in plain, (name, owner, text)
                met.add(owner)
    # The test would say nothing of what it does not meet.
    assert met >= {"ElidedLabel", "FolderTable", "QToolButton", "QTreeView", "QuickList", "ResultList"}


# Widgets by themselves, with texts that no scripted answer has.


@pytest.mark.parametrize("text", HOSTILE)
def test_widgets_show_hostile_text_as_it_is(qapp, qtbot, theme: Theme, text: str) -> None:
    widgets: list[QWidget] = [label(text), ElidedLabel(text), tool_button(text, "close", theme)]
    widgets.append(PartChip(QueryPart(PartKind.TYPE, text, 0, len(text))))
    widgets.append(SearchLine(text, text, True, theme))
    message = MessageView(theme)
    message.say("document", text, text, footnote=text)
    row = FilterRow(theme)
    row.show_value(FilterValue(PartKind.TYPE, text, text, 1, False))
    widgets += [message, row, message_box(None, text, text)]
    for widget in widgets:
        qtbot.addWidget(widget)
        for _owner, one in texts_of(widget):
            plain = shown(one)
            assert not GuiQt.mightBeRichText(one) or tool_tip(plain) == one, one


@pytest.mark.parametrize("text", HOSTILE)
def test_tables_and_the_status_line_show_hostile_text_as_it_is(qapp, qtbot, theme: Theme, text: str) -> None:
    folders = FolderModel(theme)
    model = ModelStatus("m", text, ModelState.FAILED, text)
    folder = FolderStatus(1, f"/a/{text}", 1, 1, 1, 1, Message(text))
    status = IndexStatus(Activity.READING, model, (folder,), current_file=f"/a/{text}", trouble=Message(text))
    folders.show_folders((FolderHealth(1, folder.path, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, None, Message(text), 0),))
    problems = ProblemTree()
    problems.show_problems((FileProblem(f"/a/{text}", ProblemKind.DAMAGED, Message(text), Message(text)),))
    line = StatusLine(theme)
    qtbot.addWidget(line)
    line.show_status(status)
    found = [*tips_of(folders), *tips_of(problems), *(one for _owner, one in texts_of(line))]
    assert any(text.strip().split("\n")[0] in shown(one) for one in found)


def test_a_previewed_text_is_set_as_plain_text_and_loads_nothing(qapp, qtbot, theme: Theme, tmp_path) -> None:
    picture = tmp_path / "x.png"
    text = f"<img src='{picture.as_uri()}'> <b>bold</b> &lt;"
    preview = Preview(1, "/a", text, "txt", None, None, None, (), text + "\n\n", text, "\n\n" + text, False, False)
    view = PreviewText()
    qtbot.addWidget(view)
    view.show_passage(preview, (), None, theme)
    assert view.document().toPlainText().count(text) == 3
    assert view.loadResource(2, picture.as_uri()) is None


# What other programs show.


def test_krunner_gets_no_rich_text_and_gnome_the_text_itself(qapp) -> None:
    file = replace(answer("words").files[0], title=f"{MARKUP} & R&D <draft>", path="/a/<b>x</b>.txt")

    class Asker:
        def key(self, file: object) -> str:
            return "1"

        def icon_name(self, file: object) -> str:
            return "x"

    search = SystemSearch.__new__(SystemSearch)
    search._krunner = search._gnome = Asker()  # type: ignore[assignment]
    _key, title, _icon, _kind, _relevance, more = SystemSearch._row(search, 0, file)
    subtext = more["subtext"][1]
    assert title.replace("\u2060", "") == title_of(file)
    assert str(subtext).replace("\u2060", "") == description_of(file)
    assert not GuiQt.mightBeRichText(title)
    assert not GuiQt.mightBeRichText(str(subtext))
    assert SystemSearch._meta(search, "1", file)["name"][1] == title_of(file)


def test_a_notification_has_no_markup_in_it(qapp) -> None:
    told: list[tuple[str, str]] = []
    sent: list[tuple[object, ...]] = []

    class Bus:
        def listen(self, *_arguments: object) -> None: ...

        def ask(self, _place: object, _method: str, _types: str, body: tuple[object, ...], _taker: object) -> None:
            sent.append(body)

    class Desktop:
        def bus(self) -> Bus:
            return Bus()

    notifier = Notifier(Desktop(), lambda title, text: told.append((title, text)), None)  # type: ignore[arg-type]
    notifier.show(Notice("x", "Title", MARKUP, 0.0))
    assert "<" not in str(sent[0][4])
    assert shown(f"<p>{sent[0][4]}</p>") == MARKUP


# The source.

SETTERS = {"setToolTip", "setStatusTip", "setWhatsThis", "setTabToolTip", "setTabWhatsThis"}
FORBIDDEN = {
    "setHtml",
    "insertHtml",
    "setMarkdown",
    "insertMarkdown",
    "fromHtml",
    "fromMarkdown",
    "RichText",
    "AutoText",
    "StyledText",
    "MarkdownText",
    "QStaticText",
    "QErrorMessage",
    "QWhatsThis",
    "QToolTip",
    "QSplashScreen",
    "setDetailedText",
    "QProgressDialog",
}
# The only modules that make these, with plain text: the rest of the interface asks them.
MAKERS = {"QMessageBox": {"dialogs.py"}, "QLabel": {"widgets.py", "clamped_label.py"}}


def is_safe(node: ast.expr) -> bool:
    """Whether a text is a literal of the source or went through the helper."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and "<" not in node.value
    if isinstance(node, ast.IfExp):
        return is_safe(node.body) and is_safe(node.orelse)
    if isinstance(node, ast.Name):
        return node.id.isupper()
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name in ("tool_tip", "without_tags") or (
        name == "tr" and all(isinstance(one, ast.Constant) for one in node.args)
    )


def faults_in(tree: ast.Module, module: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in SETTERS and not is_safe(node.args[-1]):
                yield f"{name}({ast.unparse(node.args[-1])})"
            if name in MAKERS and node.args and module not in MAKERS[name]:
                yield f"{name}({ast.unparse(node.args[0])}, …)"
            if name == "showMessage" and not all(map(is_safe, node.args[:2])):
                yield ast.unparse(node)
            if name == "getText" and not all(map(is_safe, node.args[1:3])):
                yield ast.unparse(node)
            if isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "QMessageBox":
                yield ast.unparse(node)
        elif (
            isinstance(node, ast.ClassDef)
            and module not in MAKERS["QLabel"]
            and "QLabel" in map(ast.unparse, node.bases)
        ):
            yield f"class {node.name}(QLabel)"
        elif isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test):
            returned = [one for part in node.body for one in ast.walk(part) if isinstance(one, ast.Return)]
            yield from (ast.unparse(one) for one in returned if one.value is None or not is_safe(one.value))
        elif (isinstance(node, ast.Attribute) and node.attr in FORBIDDEN) or (
            isinstance(node, ast.Name) and node.id in FORBIDDEN
        ):
            yield ast.unparse(node)


@pytest.mark.parametrize("module", sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py")))
def test_foreign_text_goes_through_the_helper(module: str) -> None:
    assert list(faults_in(ast.parse((PACKAGE / module).read_text(encoding="utf-8")), Path(module).name)) == []


def test_the_rules_find_what_they_forbid() -> None:
    forbidden = """
self.setToolTip(name)
self.setToolTip(self.tr("{name}").format(name=name))
box = QMessageBox(QMessageBox.Icon.NoIcon, "x", text)
QMessageBox.information(self, "x", text)
label = QLabel(text)
class Tip(QLabel): ...
view.setHtml(text)
icon.showMessage(title, text)
QInputDialog.getText(self, "x", f"Rename {name}")
if role == Qt.ItemDataRole.ToolTipRole:
    return path
action.setStatusTip("<b>" + name)
"""
    assert len(list(faults_in(ast.parse(forbidden), "any.py"))) == 11
    allowed = """
self.setToolTip(self.tr("Open"))
self.setToolTip(tool_tip(name) if name else "")
picture = QLabel()
logo.setToolTip(APP_NAME)
"""
    assert list(faults_in(ast.parse(allowed), "any.py")) == []
