"""The known ways a file cannot be read, each in words a person can act on."""

from desktop_search.domain.errors import FileTroubleError, UnsupportedFileError
from desktop_search.domain.status import ProblemKind


def encrypted() -> FileTroubleError:
    """A password or copy protection."""
    return FileTroubleError(
        ProblemKind.ENCRYPTED,
        "This file is protected by a password or by copy protection.",
        "Save a copy without the password to make its text searchable.",
    )


def damaged() -> FileTroubleError:
    """Its format is known but cannot be followed."""
    return FileTroubleError(
        ProblemKind.DAMAGED,
        "This file is damaged, incomplete, or of a form that cannot be read yet.",
        "Open it in the program that made it and save it again, or get a fresh copy.",
    )


def mislabelled() -> FileTroubleError:
    """Neither the signature that the name promises nor text."""
    return FileTroubleError(
        ProblemKind.DAMAGED,
        "This file is not of the kind its name says, or it is damaged.",
        "Open it in the program that made it and save it again, or get a fresh copy.",
    )


def old_format() -> FileTroubleError:
    """Word 6 and 95."""
    return FileTroubleError(
        ProblemKind.UNREADABLE,
        "This file was written by a version of Word from before 1997.",
        "Open it in a newer program and save it as docx or odt.",
    )


def empty() -> FileTroubleError:
    """Not one byte."""
    return FileTroubleError(ProblemKind.NO_TEXT, "This file is empty.", "Remove it, or get a fresh copy.")


def no_text() -> FileTroubleError:
    """A document without a word."""
    return FileTroubleError(
        ProblemKind.NO_TEXT,
        "This file holds no text.",
        "If it should, open it in the program that made it and save it again.",
    )


def scan() -> FileTroubleError:
    """A PDF without any text."""
    return FileTroubleError(
        ProblemKind.NO_TEXT,
        "This PDF looks like a scan: it holds pictures or shapes but no text.",
        "Run it through a program for text recognition (OCR) and save the result.",
    )


def too_large(limit_mb: int) -> FileTroubleError:
    """The size of the file itself."""
    return FileTroubleError(
        ProblemKind.TOO_LARGE,
        f"This file is larger than the limit of {limit_mb} MB.",
        "Raise the size limit in the settings, or split the file.",
    )


def unpacks_too_large(limit_mb: int) -> FileTroubleError:
    """A packed document that grows past all measure."""
    return FileTroubleError(
        ProblemKind.TOO_LARGE,
        f"This file would unpack to more than {limit_mb} MB.",
        "If you trust it, raise the size limit in the settings.",
    )


def no_permission() -> FileTroubleError:
    """The system refuses."""
    return FileTroubleError(
        ProblemKind.NO_PERMISSION,
        "You have no permission to read this file.",
        "Change the file's permissions, or leave it out by a pattern in the settings.",
    )


def unreadable(reason: str) -> FileTroubleError:
    """The disk or network refuses."""
    return FileTroubleError(
        ProblemKind.UNREADABLE,
        f"This file cannot be read ({reason}).",
        "Check that the disk or network drive is there, then retry.",
    )


def not_opened(error: OSError) -> FileTroubleError:
    """The system says why."""
    return no_permission() if isinstance(error, PermissionError) else unreadable(str(error.strerror or error))


def not_understood() -> FileTroubleError:
    """The program's own fault."""
    return FileTroubleError(
        ProblemKind.UNREADABLE,
        "This file cannot be read: the program stumbled over its contents.",
        "Save it again in a newer format, or report it; the log has the details.",
    )


def too_slow(timeout_s: float) -> FileTroubleError:
    """Past the time limit."""
    return FileTroubleError(
        ProblemKind.TOO_SLOW,
        f"Reading this file took longer than {timeout_s:g} seconds.",
        "Split the file, or raise the time limit in the settings.",
    )


def too_much_memory(limit_mb: int) -> FileTroubleError:
    """Past the memory limit."""
    return FileTroubleError(
        ProblemKind.TOO_MUCH_MEMORY,
        f"Reading this file takes more than {limit_mb} MB of memory.",
        "Split the file, or raise the memory limit in the settings.",
    )


def crashed() -> FileTroubleError:
    """The reading child ended by itself."""
    return FileTroubleError(
        ProblemKind.CRASHED_READER,
        "Reading this file made the reader crash; the file is probably damaged.",
        "Open it in the program that made it and save it again, or get a fresh copy.",
    )


def killed() -> FileTroubleError:
    """The reading child was ended from outside, again and again."""
    return FileTroubleError(
        ProblemKind.CRASHED_READER,
        "The system or another program ended the reader several times while it read this file.",
        "It is tried once more at the next start. You can also retry it now.",
    )


def set_aside() -> FileTroubleError:
    """The engine ended twice with this file in hand."""
    return FileTroubleError(
        ProblemKind.CRASHED_READER,
        "The program ended unexpectedly twice while it read this file, so the file is set aside.",
        "Retry it from here if you think it was chance, or save it again in another format.",
    )


def not_indexed() -> FileTroubleError:
    """The program's own fault, when the file had been read."""
    return FileTroubleError(
        ProblemKind.UNREADABLE,
        "This file cannot be indexed: the program stumbled over its contents.",
        "Retry it after an update of the program, or report it; the log has the details.",
    )


def unsupported(what: str) -> UnsupportedFileError:
    """A picture, a program, an archive: skipped, not a problem."""
    return UnsupportedFileError(f"Files of this kind ({what}) hold no text to search.")
