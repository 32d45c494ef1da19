"""Text recognition on the health and settings pages and in the status line."""

import pytest
from helpers.engine_requests import calls, record_requests
from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox

from desktop_search.domain.health import IndexHealth
from desktop_search.domain.recognition import RecognitionHealth, RecognitionProgress, RecognitionState
from desktop_search.domain.status import Activity, FolderStatus, IndexStatus, ModelState, ModelStatus
from desktop_search.ui.health.health_texts import state_text
from desktop_search.ui.health.recognition_card import RecognitionCard
from desktop_search.ui.recognition.recognition_actions import LanguageDialog
from desktop_search.ui.settings.setting_sections import Section
from desktop_search.ui.texts.texts import activity_text, progress_parts
from desktop_search.ui.window.main_window import MainWindow

MODEL = ModelStatus("m", "Model", ModelState.READY)
FOLDERS = (FolderStatus(1, "/docs", 10, 0, 60, 0),)


def status(activity=Activity.RECOGNIZING, progress=RecognitionProgress(140, 2_300, 12), **others):  # noqa: B008
    known = {"files_seen": 10, "files_done": 10, "passages": 60, "passages_embedded": 60} | others
    return IndexStatus(activity, MODEL, FOLDERS, recognition=progress, **known)


def test_the_status_line_counts_pages():
    assert activity_text(status()) == "Recognizing text…"
    assert progress_parts(status())[0] == "140 of 2,300 pages"
    reading = status(Activity.READING, files_waiting=4)
    assert progress_parts(reading)[-1] == "Recognizing text: 140 of 2,300 pages"
    assert "Recognizing text: 140 of 2,300 pages" in progress_parts(status(Activity.PAUSED, paused=True))
    paused = status(Activity.IDLE, RecognitionProgress(140, 2_300, 12, is_paused=True))
    assert progress_parts(paused)[0] == "Text recognition paused"
    assert not any("ecogni" in part for part in progress_parts(status(Activity.IDLE, RecognitionProgress())))
    assert state_text(status())[0].startswith("Recognizing text… 140 of 2,300 pages")


@pytest.fixture
def window(scripted_window, qtbot, expect_log):
    expect_log("dropped a message")
    scripted_window.resize(1180, 800)
    qtbot.waitUntil(lambda: scripted_window._client.status is not None)
    scripted_window.asked = record_requests(scripted_window._client)
    return scripted_window


def test_the_health_page_shows_what_waits_and_what_failed(window, qtbot):
    window.go_to("health")
    card = window.health.overview.recognition
    qtbot.waitUntil(lambda: card.failed.count() == 2)
    assert card.state.text() == "Waiting: 2,160 pages in 12 files. Recognized: 140 pages in 9 files. Failed: 2 files."
    assert card.failed.isVisible()
    assert "fax.tif" in card.failed.item(0).text()
    assert "This file is damaged." in card.failed.item(0).text()
    assert not card.again.isEnabled()
    card.failed.item(0).setSelected(True)
    card.make_menu().actions()[0].trigger()
    assert calls.recognize_again(("/home/someone/scans/fax.tif",), "") in window.asked
    # A refresh keeps the selection.
    card.show_failures(tuple(card._failures))
    assert card.again.isEnabled()
    card.language.click()
    qtbot.waitUntil(lambda: window.findChild(LanguageDialog) is not None)
    window.findChild(LanguageDialog).reject()
    card.pause.click()
    assert calls.set_recognition_paused(True) in window.asked


def test_the_health_card_says_why_nothing_happens(theme, qtbot):
    card = RecognitionCard()
    qtbot.addWidget(card)

    def text(**fields):
        card.show_health(IndexHealth(status(), recognition=RecognitionHealth(**fields)))
        return card.state.text()

    assert text(state=RecognitionState.OFF) == "Turned off in the settings."
    assert text(state=RecognitionState.DONE) == "No scans or pictures to recognize."
    assert card.pause.isHidden()
    assert text(state=RecognitionState.WAITING, waiting_files=1, waiting_pages=1) == "Waiting: 1 page in 1 file."
    assert not card.pause.isHidden()
    waiting = {"state": RecognitionState.WAITING, "waiting_files": 1, "waiting_pages": 2, "is_paused": True}
    assert text(**waiting) == "Paused. Waiting: 2 pages in 1 file."
    assert card.pause.text() == "Resume"
    assert card.failed.isHidden()


def test_the_settings_card_shows_engines_and_changes_settings(window, qtbot):
    window.go_to("settings")
    window.go_to_settings(Section.RECOGNITION)
    card = window.settings.recognition
    qtbot.waitUntil(lambda: card.isEnabled() and any("PP-OCRv6" in one.text() for one in card.findChildren(QLabel)))
    texts = [one.text() for one in card.findChildren(QLabel)]
    engine = next(text for text in texts if "PP-OCRv6" in text)
    assert engine.endswith("and 2 more languages")
    assert any(text.endswith("Greek, Russian") for text in texts)
    assert "Thai cannot be recognized: install tesseract-ocr-tha." in texts
    assert card.languages.text() == "Automatic"
    menu = card.languages.menu()
    menu.aboutToShow.emit()
    german = next(action for action in menu.actions() if action.text() == "German")
    german.trigger()
    assert calls.change_index_settings({"recognition_languages": ("de",)}) in window.asked
    qtbot.waitUntil(lambda: card.languages.text() == "German")
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: card.languages.text() == "Automatic")
    (size,) = card.findChildren(QSpinBox)
    assert (size.value(), size.suffix()) == (60, " MP")
    on, pictures = card.findChildren(QCheckBox)
    on.click()
    qtbot.waitUntil(lambda: not pictures.isEnabled())
    assert not size.isEnabled()
    assert on.isEnabled()


def test_recognition_is_paused_on_the_settings_page(make_client, theme, app_paths, qtbot, expect_log):
    expect_log("dropped a message")
    client = make_client("recognizing")
    window = MainWindow(app_paths, client, theme, first_start=False)
    qtbot.addWidget(window)
    window.show()
    client.start()
    qtbot.waitUntil(lambda: client.status is not None)
    asked = record_requests(client)
    assert "140 of 2,300 pages" in window.status_line.facts()
    window.go_to("settings")
    window.go_to_settings(Section.RECOGNITION)
    card = window.settings.recognition
    qtbot.waitUntil(lambda: card.pause.isVisible() and card.isEnabled())
    assert card.progress.text() == "140 of 2,300 pages"
    card.pause.click()
    assert calls.set_recognition_paused(True) in asked
    client.stop()
    window.close()
