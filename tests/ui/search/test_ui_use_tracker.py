"""What the user picks is reported to the engine; a quick return takes it back."""

import pytest
from helpers.engine_requests import record_requests
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_search.ui.search import use_tracker
from desktop_search.ui.settings.setting_sections import Section

State = Qt.ApplicationState


@pytest.fixture
def window(scripted_window, qtbot, expect_log, monkeypatch):
    expect_log("dropped a message")
    qtbot.waitUntil(lambda: scripted_window._client.status is not None)
    # Nothing is really opened.
    monkeypatch.setattr(scripted_window.files, "open_by", lambda *_: None)
    scripted_window.search.box.setText("words one")
    qtbot.waitUntil(lambda: bool(scripted_window.search.answer and scripted_window.search.answer.files))
    return scripted_window


@pytest.fixture
def reported(window):
    """Query, file name and share of each pick that was reported."""
    recorded = record_requests(window._client, held=("note_use",))

    def told() -> list[tuple[str, str, float]]:
        found = [one.arguments for one in recorded if one.operation == "note_use"]
        return [(one["query"], one["path"].rpartition("/")[2], one["share"]) for one in found]

    return told


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands still, and moves on by a call."""
    now = [100.0]
    monkeypatch.setattr(use_tracker.time, "monotonic", lambda: now[0])

    def go_on(seconds: float) -> None:
        now[0] += seconds

    return go_on


def turn_to(state):
    QGuiApplication.instance().applicationStateChanged.emit(state)


def test_an_opened_file_is_reported_when_the_user_comes_back_after_a_while(window, reported, clock):
    row = window.search.results.current_row()
    name = row.file.path.rpartition("/")[2]
    window.search.open_requested.emit(row)
    turn_to(State.ApplicationInactive)
    clock(60)
    assert reported() == []
    turn_to(State.ApplicationActive)
    assert reported() == [("words one", name, 1.0)]


def test_a_quick_return_takes_the_pick_back(window, reported, clock):
    window.search.open_requested.emit(window.search.results.current_row())
    turn_to(State.ApplicationInactive)
    clock(2)
    turn_to(State.ApplicationActive)
    window.use.flush()
    assert reported() == []


def test_a_file_opened_beside_the_program_is_reported_after_a_while_and_at_the_end(window, reported, qtbot):
    window.use._deciding.setInterval(30)
    window.search.open_requested.emit(window.search.results.current_row())
    qtbot.waitUntil(lambda: len(reported()) == 1)
    window.use._deciding.setInterval(60_000)
    window.search.reveal_requested.emit(window.search.results.current_row())
    assert len(reported()) == 1
    window.use.flush()
    assert len(reported()) == 2


def test_what_is_copied_counts_at_once(window, reported):
    row = window.search.results.current_row()
    window.search.copy_path_requested.emit(row)
    window.search.row_action_requested.emit("copy_passage", row)
    window.search.row_action_requested.emit("recognize_again", row)
    assert [share for *_, share in reported()] == [1.0, 1.0]


def test_a_preview_that_is_read_counts_as_half_unless_it_was_shown_by_itself(window, reported, qtbot):
    window.use._viewing.setInterval(30)
    assert window.search.preview.isVisible()
    turned = []
    window.search.preview_requested.connect(turned.append)
    window.search.results.step(1)
    row = window.search.results.current_row()
    assert not row.is_top
    qtbot.waitUntil(lambda: len(reported()) == 1)
    assert reported() == [("words one", row.file.path.rpartition("/")[2], 0.5)]
    window.search.results.step(-1)
    qtbot.waitUntil(lambda: len(turned) == 2)
    assert not window.use._viewing.isActive()


def test_what_was_learned_is_shown_and_forgotten(window, qtbot):
    recorded = record_requests(window._client, held=("count_uses", "forget_uses"))
    window.go_to_settings(Section.PRIVACY)
    card = window.settings.learning_card
    (counted,) = [
        future for one, future in zip(recorded, recorded.futures, strict=True) if one.operation == "count_uses"
    ]
    counted.set_result(3)
    assert card.count.text() == "Learned from 3 searches"
    qtbot.waitUntil(card.isEnabled)
    qtbot.mouseClick(card.forget_button, Qt.MouseButton.LeftButton)
    assert recorded[-1].operation == "forget_uses"
    recorded.futures[-1].set_result(None)
    assert card.count.text() == "Nothing learned yet"
    assert not card.forget_button.isEnabled()
