"""What the person is told of new versions."""

from desktop_search.domain.updates import Release, Trouble
from desktop_search.ui.names import isolated, printable
from desktop_search.ui.translations import tr


def newer_text(release: Release) -> str:
    """That there is one."""
    return tr("Version {version} is available.").format(version=isolated(printable(release.version)))


def trouble_text(trouble: Trouble, host: str) -> str:
    """Why nothing is known; `host` is who was asked."""
    sentence = {
        Trouble.NO_CONNECTION: tr("{host} could not be reached. Check the connection to the internet, then try again."),
        Trouble.NOT_THERE: tr("{host} knows nothing of new versions at present. Try again another day."),
        Trouble.INSECURE: tr("{host} led to an address that is not secure. It was not followed."),
        Trouble.TOO_LARGE: tr("What {host} answered is too large. It was not taken."),
        Trouble.BAD_SIGNATURE: tr(
            "What {host} answered was not signed by the makers of this program. It was not taken."
        ),
        Trouble.NOT_READABLE: tr("What {host} answered cannot be read. It was not taken."),
        Trouble.OLDER: tr("What {host} answered names a version older than this one. It was not taken."),
        Trouble.REPLAYED: tr("What {host} answered is older than what it answered before. It was not taken."),
    }[trouble]
    return sentence.format(host=isolated(printable(host)))
