"""State, progress and tool tip of the tray icon."""

from enum import StrEnum

from desktop_search.app_info import APP_NAME
from desktop_search.domain.status import Activity, IndexStatus, ModelState
from desktop_search.ui.texts.engine_texts import engine_text
from desktop_search.ui.texts.texts import activity_text, is_working, progress_parts
from desktop_search.ui.texts.translations import tr

# Number of progress icons; each change of the icon is sent to the panel.
STEPS = 12


class TrayState(StrEnum):
    """States of the tray icon, each with its own badge."""

    IDLE = "idle"
    INDEXING = "indexing"
    WAITING = "waiting"
    PAUSED = "paused"
    PROBLEM = "problem"


def state_of(status: IndexStatus | None, engine_trouble: str = "") -> TrayState:
    """Most important state to show; a starting engine counts as idle."""
    if engine_trouble or (status is not None and (status.trouble or status.model.state is ModelState.FAILED)):
        return TrayState.PROBLEM
    if status is None or not status.folders:
        return TrayState.IDLE
    if status.paused:
        return TrayState.PAUSED
    if status.waiting and is_working(status):
        return TrayState.WAITING
    busy = status.activity in (
        Activity.SCANNING,
        Activity.READING,
        Activity.EMBEDDING,
        Activity.REPAIRING,
        Activity.CLEANING,
    )
    return TrayState.INDEXING if busy or is_working(status) else TrayState.IDLE


def step_of(status: IndexStatus | None) -> int:
    """Progress of indexing, 0 to STEPS."""
    if status is None:
        return 0
    return int((status.switch.share if status.switch else status.searchable_share) * STEPS)


def lines_of(status: IndexStatus | None, engine_trouble: str = "") -> list[str]:
    """Lines of the tool tip below the application name."""
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
    """Complete tool tip."""
    return "\n".join([APP_NAME, *lines_of(status, engine_trouble)])
