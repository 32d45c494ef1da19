"""Opens a picture, sound or film for a reader that reads parts of it."""

from typing import BinaryIO

from desktop_search.domain.errors import FileVanishedError
from desktop_search.domain.messages import Message
from desktop_search.extract import extract_errors
from desktop_search.extract.source import Source


def open_media(source: Source) -> BinaryIO:
    """Open the file. Raises FileVanishedError or FileTroubleError."""
    try:
        return source.path.open("rb")
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileVanishedError(Message("The file is no longer there.")) from error
    except OSError as error:
        raise extract_errors.not_opened(error) from error
