"""Output of `desktop-search answer`."""

import time
from dataclasses import asdict
from typing import Any

from desktop_search.cli.output import BOLD, PLAIN, page_text, visible, wrapped
from desktop_search.domain.answers import Answer, AnswerSentence

NO_ANSWER = "No sentence clearly answers this. For the closest files, run: desktop-search search QUERY"


def answer_object(answer: Answer) -> dict[str, Any]:
    """Return the object that `answer --json` prints for one question."""
    return asdict(answer) | {"confidence": round(answer.confidence, 3)}


def answer_text(answer: Answer, *, in_colour: bool) -> str:
    """Format the sentences that answer a question, each with its source."""
    if not answer.sentences:
        return NO_ANSWER
    return "\n\n".join(_sentence_text(sentence, in_colour) for sentence in answer.sentences)


def _sentence_text(sentence: AnswerSentence, in_colour: bool) -> str:
    on, off = (BOLD, PLAIN) if in_colour else ("", "")
    changed = f"changed {time.strftime('%Y-%m-%d', time.localtime(sentence.modified))}"
    page = page_text(sentence.page_unit, sentence.page, sentence.page_label)
    facts = f"{page}, {changed}" if page else changed
    lines = [f"{on}{line}{off}" for line in wrapped(sentence.text)]
    heading = [f"   {visible(sentence.heading)}"] if sentence.heading else []
    return "\n".join([*lines, f"   {visible(sentence.path)}  ({facts})", *heading])
