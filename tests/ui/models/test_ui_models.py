"""Choosing, downloading and importing a language model, over a scripted engine."""

import pytest
from helpers.engine_requests import calls, record_requests
from helpers.widgets import button
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton

from desktop_search.domain.messages import Message
from desktop_search.domain.model_choices import ModelChoice
from desktop_search.engine.api import Failed, RequestFailedError
from desktop_search.settings import IndexSettings
from desktop_search.ui.models.model_list import ModelRow, quality_text, speed_text
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def _noise_on_stdout(expect_log):
    expect_log("dropped a message")


@pytest.fixture
def open_window(make_client, theme, app_paths, qtbot):
    made = []

    def open_window(*script, first_start=False):
        client = make_client(*script)
        window = MainWindow(app_paths, client, theme, first_start)
        window.asked = record_requests(client)
        window.show()
        client.start()
        qtbot.waitUntil(lambda: client.status is not None)
        made.append((window, client))
        return window

    yield open_window
    for window, client in made:
        client.stop()
        window.close()
        window.deleteLater()


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def settings_of(window):
    return [one["fields"] for one in window.asked.of("change_index_settings")]


def test_the_first_start_offers_a_choice_that_is_made_already(open_window, qtbot):
    window = open_window("first", first_start=True)
    window.welcome.turn_to(1)
    card = window.welcome.model
    qtbot.waitUntil(card.isVisible)
    qtbot.waitUntil(lambda: len(card.rows()) == 1)
    (coming,) = card.rows()
    assert coming.choice.model_id == "n"
    assert "34% of 100.0 MB" in texts(coming)
    assert window.status_line.facts() == "Downloading Other: 34%"
    stop = next(b for b in coming.findChildren(QPushButton) if b.text() == "Stop")
    stop.click()
    assert calls.stop_download("n") in window.asked
    card.others.click()
    card.all.click()
    assert window.pages.currentWidget() is window.settings


def test_rows_have_their_height_when_they_are_first_painted(open_window, qtbot, qapp):
    window = open_window()
    window.go_to_settings(Section.MODEL)
    qtbot.waitUntil(lambda: bool(window.settings.models.rows()))
    painted = []

    class Painted(QObject):
        def eventFilter(self, watched, event):
            if isinstance(watched, ModelRow) and event.type() == QEvent.Type.Paint:
                painted.append(watched.height() - watched.heightForWidth(watched.width()))
            return False

    watcher = Painted()
    qapp.installEventFilter(watcher)
    try:
        window.settings.models.more.click()
        qtbot.waitUntil(lambda: len(painted) > 1)
    finally:
        qapp.removeEventFilter(watcher)
    assert min(painted) == 0


def test_a_download_the_person_has_stopped_is_not_told_as_trouble(open_window, qtbot, monkeypatch):
    window = open_window()
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    asked = record_requests(window._client, held=("download_model",))
    failed = RequestFailedError(Failed(Message("The download of Other was stopped.")))
    for _ in range(2):
        window.index.download(ModelChoice("n", "Other", Message("all"), 8, 8, 1000, "MIT", False))
    first, second = (asked.futures[at] for at, one in enumerate(asked) if one.operation == "download_model")
    window.index.stop_download("n")
    first.set_exception(failed)
    assert not window.banner.isVisible()
    second.set_exception(failed)
    assert window.banner.isVisible()


def test_a_model_that_was_wanted_is_used_once_it_has_arrived(open_window, qtbot, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    window = open_window("first", first_start=True)
    qtbot.waitUntil(lambda: window.index._settings is not None)
    window.index.download(ModelChoice("n", "Other", Message("all"), 8, 8, 1000, "MIT", False))
    qtbot.waitUntil(lambda: {"model": "n"} in settings_of(window))


def test_a_model_is_imported_and_then_offered(open_window, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    window = open_window()
    window.go_to_settings(Section.MODEL)
    card = window.settings.models
    qtbot.waitUntil(lambda: window.index._settings is not None and len(card.rows()) > 0)
    folder, file = (button(card, name) for name in ("Import a folder", "Import a file"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/somewhere/broken.zip", ""))
    file.click()
    assert card.import_words.isVisible()
    assert not folder.isEnabled()
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert folder.isEnabled()
    assert not card.import_words.isVisible()
    assert settings_of(window) == []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/somewhere/mine")
    folder.click()
    qtbot.waitUntil(lambda: settings_of(window) == [{"model": "imported/mine"}])
    assert asked == ["Use mine?"]
    assert calls.import_model("/somewhere/mine") in window.asked


def test_the_mirror_is_kept_and_named_before_a_download(open_window, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.informativeText()))
    window = open_window()
    window.go_to_settings(Section.MODEL)
    card = window.settings.models
    qtbot.waitUntil(lambda: window.settings.limits.isEnabled())
    card.mirror.setText(" https://models.example.org/hub ")
    card.mirror.editingFinished.emit()
    assert settings_of(window)[-1] == {"hub_mirror": "https://models.example.org/hub"}
    qtbot.waitUntil(lambda: window.index._settings.hub_mirror != "")
    window.index.download(ModelChoice("n", "Other", Message("all"), 8, 8, 1000, "MIT", False))
    assert "from models.example.org." in told[0]
    card.show_settings(IndexSettings())
    assert card.mirror.text() == ""


def test_of_quality_only_what_was_measured_is_told(open_window, qtbot):
    window = open_window()
    window.go_to_settings(Section.MODEL)
    card = window.settings.models
    qtbot.waitUntil(lambda: len(card.rows()) > 0)
    card.more.click()
    other = next(row for row in card.rows() if row.choice.model_id == "n")
    assert [button.accessibleName() for button in other.findChildren(QPushButton)] == ["Download Other"]
    assert " Continue…" in [button.text() for button in other.findChildren(QPushButton)]
    assert "Speed unknown  ·  all  ·  1,000 MB  ·  120 MB already downloaded  ·  MIT  ·  large" in texts(other)
    worth = {row.choice.model_id: (quality_text(row.choice), speed_text(row.choice)) for row in card.rows()}
    assert worth["m"] == ("Right page in the first ten: English 86%, across the two 45%", "Default speed")
    assert worth["o"] == ("Quality not measured", "About 14× slower (estimate)")
    assert worth["n"] == ("Quality not measured", "Speed unknown")


def test_own_terms_of_use_are_shown_before_a_download(open_window, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.informativeText()))
    window = open_window("terms")
    window.go_to_settings(Section.MODEL)
    card = window.settings.models
    qtbot.waitUntil(lambda: len(card.rows()) > 0)
    card.more.click()
    rows = {row.choice.model_id: row for row in card.rows()}
    assert "Questions in other languages: 0.95 (published test)" in texts(rows["q"])
    assert "About 5× slower (estimate)  ·  all  ·  9 MB  ·  about 1,800 MB of memory  ·  Own" in texts(rows["q"])
    for name in ("q", "n"):
        window.index.download(rows[name].choice)
    own, common = told
    assert own.endswith("which you accept by downloading it: https://example.org/terms")
    assert "terms" not in common
    # Declined: nothing was requested.
    assert window.asked.of("download_model") == []


def test_another_re_ranking_model_is_chosen_and_downloaded(open_window, qtbot, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    window = open_window()
    window.go_to_settings(Section.MODEL)
    card = window.settings.order
    qtbot.waitUntil(lambda: window.index._settings is not None and len(card.rows()) == 2)
    assert not card.rows()[0].isVisible()
    card.others.click()
    reading, better = card.rows()
    qtbot.waitUntil(better.isVisible)
    assert "About 28× slower (estimate)  ·  all  ·  2,271 MB  ·  MIT  ·  Needs a GPU." in texts(better)
    assert "Quality not measured" not in texts(better)
    reading.radio.click()
    qtbot.waitUntil(lambda: settings_of(window) == [{"reranker": "r"}])
    qtbot.waitUntil(lambda: len(card.rows()) == 2 and card.rows()[1] is not better)
    button(card.rows()[1], "Download").click()
    qtbot.waitUntil(lambda: settings_of(window)[-1] == {"reranker": "s"})
    assert calls.download_model("s") in window.asked
    assert not any("model" in fields for fields in settings_of(window))


def test_models_and_gpus_that_need_pytorch_are_disabled_without_it(open_window, qtbot):
    window = open_window("torchless")
    window.go_to_settings(Section.MODEL)
    page = window.settings
    qtbot.waitUntil(lambda: bool(page.models.rows()))
    page.models.more.click()
    for name in ("Heavy && big", "Heavy too"):
        (row,) = (row for row in page.models.rows() if row.radio.text() == name)
        assert not row.radio.isEnabled()
        assert row.findChildren(QPushButton) == []
        assert {"Unavailable", "It needs PyTorch."} <= set(texts(row))
        assert "It needs PyTorch." in row.radio.accessibleDescription()
    qtbot.waitUntil(lambda: page.device.cpu_only.isVisibleTo(page.device))
    assert not page.device.choice.isEnabled()


def test_a_gpu_can_be_chosen_with_pytorch(open_window, qtbot):
    window = open_window()
    window.go_to_settings(Section.DEVICE)
    page = window.settings
    qtbot.waitUntil(page.device.isEnabled)
    qtbot.waitUntil(lambda: bool(page.models.rows()))
    assert page.device.choice.isEnabled()
    assert not page.device.cpu_only.isVisibleTo(page.device)
