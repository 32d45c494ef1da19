"""Sentences about the health of the index."""

from PySide6.QtCore import QDateTime, QLocale

from desktop_search.domain.health import FolderHealth, LastVerify, Queues, Upkeep, UpkeepKind
from desktop_search.domain.status import IndexStatus, ModelSwitch, ProblemKind
from desktop_search.ui.engine_texts import engine_text
from desktop_search.ui.names import locale, number_text, printable
from desktop_search.ui.translations import tr
from desktop_search.ui.wording import activity_text, files_text, is_working, listed, passages_text, progress_parts

LIMIT_KINDS = frozenset({ProblemKind.TOO_LARGE, ProblemKind.TOO_SLOW, ProblemKind.TOO_MUCH_MEMORY})
"""Reasons that a setting can take away."""


def kind_text(kind: ProblemKind) -> str:
    """A reason as a heading."""
    return {
        ProblemKind.ENCRYPTED: tr("Locked by a password"),
        ProblemKind.DAMAGED: tr("Damaged"),
        ProblemKind.NO_TEXT: tr("No text in them"),
        ProblemKind.TOO_LARGE: tr("Larger than the limit"),
        ProblemKind.NO_PERMISSION: tr("No permission"),
        ProblemKind.TOO_SLOW: tr("Took too long to read"),
        ProblemKind.TOO_MUCH_MEMORY: tr("Needed too much memory"),
        ProblemKind.CRASHED_READER: tr("Ended the program that read them"),
        ProblemKind.UNREADABLE: tr("Could not be read"),
        ProblemKind.NOT_SCANNED: tr("They are set aside. Simplify their .gitignore file, then retry; or exclude them."),
        ProblemKind.NOT_EMBEDDED: tr("Found by their words alone"),
        ProblemKind.NOT_SCANNED: tr("Folders that could not be scanned"),
    }.get(kind, kind.value.replace("_", " ").capitalize())


def kind_advice(kind: ProblemKind) -> str:
    """What can be done about all files of one reason, in a sentence."""
    return {
        ProblemKind.ENCRYPTED: tr("Save them without the password, or ignore them."),
        ProblemKind.DAMAGED: tr("Copy them again from where they came from, or ignore them."),
        ProblemKind.NO_TEXT: tr("Scans need text recognition by another program first; ignore the others."),
        ProblemKind.TOO_LARGE: tr("Raise the limit, and they are read."),
        ProblemKind.NO_PERMISSION: tr("Change their permissions, then retry."),
        ProblemKind.TOO_SLOW: tr("Raise the limit, and they get more time."),
        ProblemKind.TOO_MUCH_MEMORY: tr("Raise the limit, and they get more memory."),
        ProblemKind.CRASHED_READER: tr("They are set aside. Save them in another format, or ignore them."),
        ProblemKind.UNREADABLE: tr("See that their drive is there, then retry."),
        ProblemKind.NOT_EMBEDDED: tr(
            "The language model fails over a part of them. Retry with another one, or ignore them."
        ),
    }.get(kind, "")


def state_text(status: IndexStatus) -> tuple[str, str]:
    """What the index does now and why it waits, in a sentence; and the action that fits: resume, anyway or none."""
    kept = tr("What is in the index is found meanwhile.")
    if not status.folders:
        return tr("No folder has been added yet."), ""
    if status.paused and status.paused_until_s:
        time = _time_text(status.paused_until_s)
        return tr("Indexing is paused until {time}. {kept}").format(time=time, kept=kept), "resume"
    if status.paused:
        return tr("Indexing is paused. {kept}").format(kept=kept), "resume"
    if status.waiting:
        return tr("{activity}. {kept}").format(activity=activity_text(status), kept=kept), "anyway"
    facts = tr("{files}, {passages}").format(
        files=files_text(status.files_done), passages=passages_text(status.passages)
    )
    facts = listed(progress_parts(status)) if is_working(status) else facts
    return tr("{activity}: {facts}.").format(activity=activity_text(status), facts=facts), ""


def queue_text(queues: Queues) -> str:
    """What waits; empty when nothing does."""
    parts = []
    if queues.files:
        parts.append(tr("{files} to be read").format(files=files_text(queues.files)))
    if queues.texts:
        parts.append(tr("{passages} to be learnt").format(passages=passages_text(queues.texts)))
    if queues.vector_changes:
        parts.append(
            tr("{passages} on the way to the vector index").format(passages=passages_text(queues.vector_changes))
        )
    if queues.folders_removed:
        parts.append(tr("a removed folder whose last traces go in a few minutes"))
    return tr("Waiting: {what}.").format(what=listed(parts)) if parts else ""


def switch_text(switch: ModelSwitch | None) -> str:
    """How far another model is; empty where none is coming."""
    if switch is None:
        return ""
    return tr("{to} takes the place of {old} when it has learnt all: {done} of {total}.").format(
        to=printable(switch.to_name), old=printable(switch.from_name), done=number_text(switch.passages_done),
        total=passages_text(switch.passages_total),
    )  # fmt: skip


def folder_state(folder: FolderHealth) -> str:
    """How a folder stands, in two or three words."""
    if folder.message:
        return tr("See below")
    if folder.waiting:
        return tr("{files} to do").format(files=files_text(folder.waiting))
    if folder.passages_embedded < folder.passages:
        left = passages_text(folder.passages - folder.passages_embedded)
        return tr("{passages} to learn").format(passages=left)
    if folder.scanned_at_s is None:
        return tr("Not compared yet")
    return tr("Compared {time}").format(time=_time_text(folder.scanned_at_s))


def verify_text(last: LastVerify | None) -> str:
    """When the index was last checked, and what came of it; each thing found on a line of its own."""
    if last is None:
        return tr("Not checked yet.")
    if not last.report.findings:
        outcome = tr("sound")
    else:
        outcome = tr("repaired") if last.report.is_whole else tr("could not be repaired")
    told = tr("Last checked {time}: {outcome}.").format(time=_time_text(last.at_s), outcome=outcome)
    return "\n".join([told, *(engine_text(finding.message) for finding in last.report.findings)])


def upkeep_text(upkeep: Upkeep) -> str:
    """What is under way, and so why nothing else can begin."""
    return {
        UpkeepKind.VERIFY: tr("The index is being checked."),
        UpkeepKind.COMPACT: tr("The index is being compacted."),
        UpkeepKind.REBUILD: tr("The vector index is being made anew."),
    }[upkeep.kind]


def _time_text(at_s: float) -> str:
    """The time of today, else the day and the time."""
    when = QDateTime.fromSecsSinceEpoch(int(at_s))
    if when.date() == QDateTime.currentDateTime().date():
        return locale().toString(when.time(), QLocale.FormatType.ShortFormat)
    return locale().toString(when, QLocale.FormatType.ShortFormat)
