"""What the tray tells at a glance."""

from enum import StrEnum

from desktop_search.app_info import APP_NAME
from desktop_search.domain.status import Activity, IndexStatus, ModelState
from desktop_search.ui.texts.engine_texts import engine_text
from desktop_search.ui.texts.texts import activity_text, is_working, progress_parts
from desktop_search.ui.texts.translations import tr

# So many different pictures of progress; each change of the picture is sent to the panel.
STEPS = 12


class TrayState(StrEnum):
    """Each has a mark on the icon."""

    IDLE = "idle"
    INDEXING = "indexing"
    WAITING = "waiting"
    PAUSED = "paused"
    PROBLEM = "problem"


def state_of(status: IndexStatus | None, engine_trouble: str = "") -> TrayState:
    """The most important of what can be said; starting counts as idle."""
    if engine_trouble or (status is not None and (status.trouble or status.model.state is ModelState.FAILED)):
        return TrayState.PROBLEM
    if status is None or not status.folders:
        return TrayState.IDLE
    if status.paused:
        return TrayState.PAUSED
    if status.waiting and is_working(status):
        return TrayState.WAITING
    busy = status.activity in (Activity.SCANNING, Activity.READING, Activity.EMBEDDING, Activity.REPAIRING)
    return TrayState.INDEXING if busy or is_working(status) else TrayState.IDLE


def step_of(status: IndexStatus | None) -> int:
    """How far indexing is, 0 to STEPS."""
    if status is None:
        return 0
    return int((status.switch.share if status.switch else status.searchable_share) * STEPS)


def lines_of(status: IndexStatus | None, engine_trouble: str = "") -> list[str]:
    """What the tool tip says below the program's name."""
    if engine_trouble:
        return [engine_trouble]
    if status is None:
        return [tr("Starting…")]
    if not status.folders:
        return [tr("No folders yet")]
    if status.trouble:
        return [engine_text(status.trouble)]
    if status.model.state is ModelState.FAILED:
        return [engine_text(status.model.message) or tr("Language model failed: words only")]
    return [activity_text(status), *progress_parts(status)]


def tip_of(status: IndexStatus | None, engine_trouble: str = "") -> str:
    """The whole tool tip."""
    return "\n".join([APP_NAME, *lines_of(status, engine_trouble)])
