"""What the engine and the extraction process say to each other about a member of a container."""

from desktop_search.domain.documents import Document
from desktop_search.domain.errors import DesktopSearchError
from desktop_search.domain.lazy_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class MemberHeader:
    """What is known of a member before it is unpacked."""

    path: str
    """Relative to the container on disk, with "/"."""
    size: int
    """Bytes; -1 if unknown."""
    mtime_ns: int
    """0 if unknown."""
    has_reader: bool = True
    """False for a file whose name says that it has no text; it is not unpacked."""


@dataclass(frozen=True, slots=True)
class MemberWish:
    """What to do with a member."""

    is_wanted: bool = True
    """False for one that the user's rules exclude; what is inside is not looked at either."""
    known_hash: str = ""
    """Hash, in hexadecimal digits, with which its text need not be read again."""
    checks_secret: bool = False
    """Whether to find out if its content is a secret."""
    is_set_aside: bool = False
    """True for one that made this process crash or hang: it is not unpacked."""


@dataclass(frozen=True, slots=True)
class MemberContent:
    """What was found in a member; the text of one that is unchanged, secret or unreadable is missing."""

    size: int
    content_hash: bytes = b""
    document: Document | None = None
    error: DesktopSearchError | None = None
    is_unchanged: bool = False
    is_secret: bool = False
