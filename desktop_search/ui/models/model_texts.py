"""What a person needs to know of a language model to choose one, in plain words."""

from desktop_search.domain.model_choices import ModelChoice
from desktop_search.domain.status import ModelDownload
from desktop_search.ui.texts.display_names import locale, number_text, printable, size_text
from desktop_search.ui.texts.engine_texts import engine_text
from desktop_search.ui.texts.texts import listed
from desktop_search.ui.texts.translations import tr


def facts_text(choice: ModelChoice) -> str:
    """Languages, size and licence on one line."""
    size = tr("{n} MB").format(n=number_text(choice.size_mb)) if choice.size_mb else ""
    come = tr("{n} MB already downloaded").format(n=number_text(choice.come_mb)) if choice.come_mb else ""
    parts = (engine_text(choice.languages), size, come, choice.licence, engine_text(choice.note))
    return "  ·  ".join(printable(part) for part in parts if part)


def worth_text(choice: ModelChoice) -> str:
    """How well it finds, and how fast it is, on one line; of quality only what was measured."""
    return "  ·  ".join(part for part in (quality_text(choice), speed_text(choice)) if part)


def quality_text(choice: ModelChoice) -> str:
    """The share of questions whose page was among the first ten; said where nothing was measured."""
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
    """Against the default model, by what there is to compute."""
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
    # Whole only when it is: what arrives last is looked at, and may be refused.
    percent = min(99, int(100 * download.share))
    return tr("{percent}% of {size}").format(percent=number_text(percent), size=size_text(download.total_bytes))
