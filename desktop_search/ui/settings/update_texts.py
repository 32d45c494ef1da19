"""Messages about new versions."""

from desktop_search.domain.release_info import Release, UpdateFailure
from desktop_search.ui.texts.display_names import isolated, printable
from desktop_search.ui.texts.translations import tr


def newer_text(release: Release) -> str:
    """Return the message that a new version is available."""
    return tr("Version {version} is available.").format(version=isolated(printable(release.version)))


def trouble_text(trouble: UpdateFailure, host: str) -> str:
    """Return why the check failed; `host` is the host that was asked."""
    sentence = {
        UpdateFailure.NO_CONNECTION: tr("Couldn't reach {host}. Check your internet connection and try again."),
        UpdateFailure.NOT_THERE: tr("{host} has no update information at the moment. Try again later."),
        UpdateFailure.INSECURE: tr("{host} redirected to an insecure address. The check was stopped."),
        UpdateFailure.TOO_LARGE: tr("The answer of {host} is too large and was rejected."),
        UpdateFailure.BAD_SIGNATURE: tr("The answer of {host} is not signed by the developers and was rejected."),
        UpdateFailure.NOT_READABLE: tr("The answer of {host} is invalid and was rejected."),
        UpdateFailure.OLDER: tr("The answer of {host} names an older version than this one and was rejected."),
        UpdateFailure.REPLAYED: tr("The answer of {host} is older than its previous one and was rejected."),
    }[trouble]
    return sentence.format(host=isolated(printable(host)))
