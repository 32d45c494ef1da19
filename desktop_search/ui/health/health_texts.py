"""Messages about the health of the index."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale

from desktop_search.domain.health import FolderHealth, LastVerify, Maintenance, MaintenanceKind, Queues
from desktop_search.domain.status import Activity, IndexStatus, ModelSwitch, ProblemKind
from desktop_search.ui.texts.display_names import locale, number_text, printable
from desktop_search.ui.texts.texts import (
    activity_text,
    containers_text,
    files_text,
    is_working,
    listed,
    passages_text,
    progress_parts,
)
from desktop_search.ui.texts.translations import engine_text, tr

LIMIT_KINDS = frozenset({ProblemKind.TOO_LARGE, ProblemKind.TOO_SLOW, ProblemKind.TOO_MUCH_MEMORY})
"""Problems that a higher limit in the settings can solve."""


def kind_text(kind: ProblemKind) -> str:
    """Return a kind of problem as a heading."""
    return {
        ProblemKind.ENCRYPTED: tr("Password-protected"),
        ProblemKind.DAMAGED: tr("Damaged"),
        ProblemKind.NO_TEXT: tr("No searchable text"),
        ProblemKind.TOO_LARGE: tr("Larger than the limit"),
        ProblemKind.NO_PERMISSION: tr("No permission"),
        ProblemKind.TOO_SLOW: tr("Reading took too long"),
        ProblemKind.TOO_MUCH_MEMORY: tr("Too much memory needed"),
        ProblemKind.CRASHED_READER: tr("Crashed while being read"),
        ProblemKind.UNREADABLE: tr("Unreadable"),
        ProblemKind.NOT_EMBEDDED: tr("Found by words only"),
        ProblemKind.NOT_SCANNED: tr("Folders that couldn't be scanned"),
    }.get(kind, kind.value.replace("_", " ").capitalize())


def kind_count_text(kind: ProblemKind, files: int) -> str:
    """ "27 without text": number of files with one kind of problem, for use inside a sentence."""
    pattern = {
        ProblemKind.ENCRYPTED: tr("{n} password-protected"),
        ProblemKind.DAMAGED: tr("{n} damaged"),
        ProblemKind.NO_TEXT: tr("{n} without text"),
        ProblemKind.TOO_LARGE: tr("{n} too large"),
        ProblemKind.NO_PERMISSION: tr("{n} without permission"),
        ProblemKind.TOO_SLOW: tr("{n} too slow to read"),
        ProblemKind.TOO_MUCH_MEMORY: tr("{n} needing too much memory"),
        ProblemKind.CRASHED_READER: tr("{n} that crashed the reader"),
        ProblemKind.UNREADABLE: tr("{n} unreadable"),
        ProblemKind.NOT_EMBEDDED: tr("{n} found by words only"),
        ProblemKind.NOT_SCANNED: tr("{n} not scanned"),
    }[kind]
    return pattern.format(n=number_text(files))


def kind_advice(kind: ProblemKind) -> str:
    """Return what the user can do about all files with one kind of problem."""
    return {
        ProblemKind.ENCRYPTED: tr("Save them without a password, or ignore them."),
        ProblemKind.DAMAGED: tr("Replace them with intact copies, or ignore them."),
        ProblemKind.NO_TEXT: tr("Run scans through a text recognition (OCR) program, and ignore the rest."),
        ProblemKind.TOO_LARGE: tr("Raise the limit to read them."),
        ProblemKind.NO_PERMISSION: tr("Change their permissions and retry."),
        ProblemKind.TOO_SLOW: tr("Raise the limit to allow more time."),
        ProblemKind.TOO_MUCH_MEMORY: tr("Raise the limit to allow more memory."),
        ProblemKind.CRASHED_READER: tr("These files are skipped. Save them in another format, or ignore them."),
        ProblemKind.UNREADABLE: tr("Check that their drive is connected and retry."),
        ProblemKind.NOT_EMBEDDED: tr(
            "The language model fails on parts of them. Retry with another model, or ignore them."
        ),
        ProblemKind.NOT_SCANNED: tr(
            "These folders are skipped. Simplify their .gitignore file and retry, or exclude them."
        ),
    }.get(kind, "")


def state_text(status: IndexStatus) -> tuple[str, str]:
    """Return the state of the index, and the action to offer: "resume", "anyway" or ""."""
    kept = tr("You can keep searching.")
    if not status.folders:
        return tr("No folder has been added yet."), ""
    if status.paused and status.paused_until_s:
        time = _time_text(status.paused_until_s)
        return tr("Indexing is paused until {time}. {kept}").format(time=time, kept=kept), "resume"
    if status.paused:
        return tr("Indexing is paused. {kept}").format(kept=kept), "resume"
    if status.waiting:
        return tr("{activity}. {kept}").format(activity=activity_text(status), kept=kept), "anyway"
    if is_working(status) or status.activity is Activity.RECOGNIZING:
        facts = listed(progress_parts(status))
        return tr("{activity} {facts}.").format(activity=activity_text(status), facts=facts), ""
    facts = tr("{files}, {passages}").format(
        files=files_text(status.files_done), passages=passages_text(status.passages)
    )
    return tr("{activity}: {facts}.").format(activity=activity_text(status), facts=facts), ""


def queue_text(queues: Queues, folders: Sequence[FolderHealth]) -> str:
    """Return what is queued; "" if nothing is. Passages are counted as in the table of folders."""
    parts = []
    missing = sum(folder.passages - folder.passages_embedded for folder in folders)
    if queues.files:
        parts.append(tr("{files} to read").format(files=files_text(queues.files)))
    if queues.containers:
        parts.append(containers_text(queues.containers))
    if missing:
        parts.append(tr("{passages} to index by meaning").format(passages=passages_text(missing)))
    if queues.vector_changes:
        parts.append(tr("{passages} to add to the vector index").format(passages=passages_text(queues.vector_changes)))
    if queues.folders_removed:
        parts.append(tr("cleaning up a removed folder"))
    return tr("Queue: {what}.").format(what=listed(parts)) if parts else ""


def switch_text(switch: ModelSwitch | None) -> str:
    """Return the progress of a model switch; "" if there is none."""
    if switch is None:
        return ""
    return tr("Switching from {old} to {to}: {done} of {total}. Until then, {old} is used.").format(
        to=printable(switch.to_name), old=printable(switch.from_name), done=number_text(switch.passages_done),
        total=passages_text(switch.passages_total),
    )  # fmt: skip


def folder_state(folder: FolderHealth) -> str:
    """Return the state of a folder in a few words."""
    if folder.message:
        return tr("See message below")
    if folder.waiting:
        return tr("{files} to read").format(files=files_text(folder.waiting))
    if folder.passages_embedded < folder.passages:
        left = passages_text(folder.passages - folder.passages_embedded)
        return tr("{passages} to index by meaning").format(passages=left)
    if folder.scanned_at_s is None:
        return tr("Not checked yet")
    return tr("Last checked {time}").format(time=_time_text(folder.scanned_at_s))


def verify_text(last: LastVerify | None) -> str:
    """Return time and result of the last verification, with one line per finding."""
    if last is None:
        return tr("The index has not been verified yet.")
    if not last.report.findings:
        outcome = tr("no errors")
    else:
        outcome = tr("errors repaired") if last.report.is_whole else tr("errors that could not be repaired")
    result = tr("Index verified {time}: {outcome}.").format(time=_time_text(last.at_s), outcome=outcome)
    return "\n".join([result, *(engine_text(finding.message) for finding in last.report.findings)])


def maintenance_text(maintenance: Maintenance) -> str:
    """Return the name of the running maintenance operation, which blocks others."""
    return {
        MaintenanceKind.VERIFY: tr("Verifying the index…"),
        MaintenanceKind.COMPACT: tr("Compacting the index…"),
        MaintenanceKind.REBUILD: tr("Rebuilding the vector index…"),
    }[maintenance.kind]


def _time_text(at_s: float) -> str:
    """Return the time if it is today, otherwise date and time."""
    when = QDateTime.fromSecsSinceEpoch(int(at_s))
    if when.date() == QDateTime.currentDateTime().date():
        return locale().toString(when.time(), QLocale.FormatType.ShortFormat)
    return locale().toString(when, QLocale.FormatType.ShortFormat)
