"""Facts about a language model for the user's choice."""

from desktop_search.domain.model_choices import ModelChoice
from desktop_search.domain.status import ModelDownload
from desktop_search.ui.texts.display_names import locale, number_text, printable, size_text
from desktop_search.ui.texts.engine_texts import engine_text
from desktop_search.ui.texts.texts import listed
from desktop_search.ui.texts.translations import tr


def facts_text(choice: ModelChoice) -> str:
    """Languages, size and license on one line."""
    size = tr("{n} MB").format(n=number_text(choice.size_mb)) if choice.size_mb else ""
    come = tr("{n} MB already downloaded").format(n=number_text(choice.come_mb)) if choice.come_mb else ""
    parts = (engine_text(choice.languages), size, come, choice.licence, engine_text(choice.note))
    return "  ·  ".join(printable(part) for part in parts if part)


def worth_text(choice: ModelChoice) -> str:
    """Measured quality and estimated speed, on one line."""
    return "  ·  ".join(part for part in (quality_text(choice), speed_text(choice)) if part)


def quality_text(choice: ModelChoice) -> str:
    """Share of questions whose page is among the top ten, or that it was not measured."""
    shares = {(found.question, found.text): found.share for found in choice.found}
    parts = []
    for pattern, pairs in (
        (tr("English {share}"), [("en", "en")]),
        (tr("German {share}"), [("de", "de")]),
        (tr("across the two {share}"), [("de", "en"), ("en", "de")]),
    ):
        measured = [shares[pair] for pair in pairs if pair in shares]
        if measured:
            percent = round(100 * sum(measured) / len(measured))
            parts.append(pattern.format(share=tr("{n}%").format(n=number_text(percent))))
    if not parts:
        return tr("Quality not measured")
    return tr("Right page in the first ten: {figures}").format(figures=listed(parts))


def speed_text(choice: ModelChoice) -> str:
    """Speed relative to the default model, estimated from the amount of computation."""
    if not choice.work:
        return tr("Speed unknown")
    if choice.work == 1:
        return tr("Default speed")
    if choice.work < 1:
        return tr("About {n}× faster (estimate)").format(n=locale().toString(1 / choice.work, "g", 2))
    return tr("About {n}× slower (estimate)").format(n=locale().toString(choice.work, "g", 2))


def download_text(download: ModelDownload) -> str:
    """ "34% of 471 MB"."""
    if not download.total_bytes:
        return tr("Contacting the server")
    # 100% only when finished: the download is verified at the end and may be rejected.
    percent = min(99, int(100 * download.share))
    return tr("{percent}% of {size}").format(percent=number_text(percent), size=size_text(download.total_bytes))
