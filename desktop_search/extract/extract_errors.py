"""Known reasons why a file cannot be read, with messages and remedies for the user."""

from desktop_search.domain.errors import FileTroubleError, FileVanishedError, UnsupportedFileError
from desktop_search.domain.messages import Message
from desktop_search.domain.status import ProblemKind


def encrypted() -> FileTroubleError:
    """Protected by a password or DRM."""
    return FileTroubleError(
        ProblemKind.ENCRYPTED,
        Message("This file is protected by a password or DRM."),
        Message("Save a copy without the password to make its text searchable."),
    )


def damaged() -> FileTroubleError:
    """The format is known, but the content is invalid."""
    return FileTroubleError(
        ProblemKind.DAMAGED,
        Message("This file is damaged, incomplete or in an unsupported format."),
        Message("Open it in its own app and save it again, or get a new copy."),
    )


def mislabelled() -> FileTroubleError:
    """Neither the signature of the suffix's format nor text."""
    return FileTroubleError(
        ProblemKind.DAMAGED,
        Message("This file does not match its extension, or it is damaged."),
        Message("Open it in its own app and save it again, or get a new copy."),
    )


def old_format() -> FileTroubleError:
    """Word 6 and 95."""
    return FileTroubleError(
        ProblemKind.UNREADABLE,
        Message("This file was saved by a Word version older than 1997."),
        Message("Open it in a newer program and save it as docx or odt."),
    )


def not_read(name: str) -> FileTroubleError:
    """A document in a format without a reader; `name` is a proper name, such as WordPerfect."""
    return FileTroubleError(
        ProblemKind.UNREADABLE,
        Message("The text of {format} files cannot be read.", format=name),
        Message("Open it in its own app and save a copy as PDF."),
    )


def empty() -> FileTroubleError:
    """The file has zero bytes."""
    return FileTroubleError(
        ProblemKind.NO_TEXT, Message("This file is empty."), Message("Remove it, or get a new copy.")
    )


def no_text() -> FileTroubleError:
    """A document without text."""
    return FileTroubleError(
        ProblemKind.NO_TEXT,
        Message("This file contains no text."),
        Message("If it should contain text, open it in its own app and save it again."),
    )


def scan() -> FileTroubleError:
    """A PDF without text."""
    return FileTroubleError(
        ProblemKind.NO_TEXT,
        Message("This PDF looks like a scan: it contains images but no text."),
        Message(
            "Check that text recognition is turned on in the settings. If it finds no text, scan the document again in"
            " better quality."
        ),
    )


def too_large(limit_mb: int) -> FileTroubleError:
    """The file is larger than the size limit."""
    return FileTroubleError(
        ProblemKind.TOO_LARGE,
        Message("This file is larger than the limit of {limit_mb} MB.", limit_mb=limit_mb),
        Message("Raise the size limit in the settings, or split the file."),
    )


def unpacks_too_large(limit_mb: int) -> FileTroubleError:
    """The container would expand beyond the limit, such as a ZIP bomb."""
    return FileTroubleError(
        ProblemKind.TOO_LARGE,
        Message("This file would expand to more than {limit_mb} MB.", limit_mb=limit_mb),
        Message("If you trust it, raise the size limit in the settings."),
    )


def no_permission() -> FileTroubleError:
    """Access denied by the system."""
    return FileTroubleError(
        ProblemKind.NO_PERMISSION,
        Message("You have no permission to read this file."),
        Message("Change the file's permissions, or exclude it with a pattern in the settings."),
    )


def unreadable(reason: str) -> FileTroubleError:
    """The disk or network returns an error."""
    return FileTroubleError(
        ProblemKind.UNREADABLE,
        Message("This file cannot be read ({reason}).", reason=reason),
        Message("Check that the disk or network drive is there, then retry."),
    )


def opening_failed(error: OSError) -> FileTroubleError | FileVanishedError:
    """Convert an OSError of opening or reading a file that may have been deleted."""
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return FileVanishedError(Message("The file is no longer there."))
    return not_opened(error)


def not_opened(error: OSError) -> FileTroubleError:
    """Convert an OSError of opening or reading a file that exists."""
    return no_permission() if isinstance(error, PermissionError) else unreadable(str(error.strerror or error))


def not_understood() -> FileTroubleError:
    """An internal error of the program."""
    return FileTroubleError(
        ProblemKind.UNREADABLE,
        Message("This file cannot be read: its contents caused an error in the program."),
        Message("Save it again in a newer format, or report it. The log has details."),
    )


def too_slow(timeout_s: float) -> FileTroubleError:
    """The time limit was exceeded."""
    return FileTroubleError(
        ProblemKind.TOO_SLOW,
        Message("Reading this file took longer than {limit_s} seconds.", limit_s=f"{timeout_s:g}"),
        Message("Split the file, or raise the time limit in the settings."),
    )


def too_much_memory(limit_mb: int) -> FileTroubleError:
    """The memory limit was exceeded."""
    return FileTroubleError(
        ProblemKind.TOO_MUCH_MEMORY,
        Message("Reading this file takes more than {limit_mb} MB of memory.", limit_mb=limit_mb),
        Message("Split the file, or raise the memory limit in the settings."),
    )


def crashed() -> FileTroubleError:
    """The extraction process crashed."""
    return FileTroubleError(
        ProblemKind.CRASHED_READER,
        Message("The reader crashed on this file. The file is probably damaged."),
        Message("Open it in its own app and save it again, or get a new copy."),
    )


def killed() -> FileTroubleError:
    """The extraction process was repeatedly killed by the system or another program."""
    return FileTroubleError(
        ProblemKind.CRASHED_READER,
        Message("The system or another program stopped the reader several times while it read this file."),
        Message("It is retried at the next start. You can also retry it now."),
    )


def set_aside() -> FileTroubleError:
    """The engine crashed twice while this file was in progress."""
    return FileTroubleError(
        ProblemKind.CRASHED_READER,
        Message("The program crashed twice while reading this file, so the file is skipped."),
        Message("Retry it, or save it in another format."),
    )


def not_indexed() -> FileTroubleError:
    """An internal error of the program, after the file was read."""
    return FileTroubleError(
        ProblemKind.UNREADABLE,
        Message("This file cannot be indexed: its contents caused an error in the program."),
        Message("Retry it after a program update, or report it. The log has details."),
    )


def no_such_member() -> FileVanishedError:
    """The container no longer has this member."""
    return FileVanishedError(
        Message("The file is no longer there."),
        Message("It was moved or deleted. The next scan removes it from the results."),
    )


def unsupported(what: str) -> UnsupportedFileError:
    """An image, a program, an archive: skipped without being a problem."""
    return UnsupportedFileError(Message("Files of this type ({type}) contain no text to search.", type=what))
