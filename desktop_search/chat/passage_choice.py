"""Chooses the passages to send to a model from the answers to several queries; pure."""

from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

from desktop_search.chat.chat_prompt import PromptPassage
from desktop_search.chat.conversation import FoundPassage
from desktop_search.domain.queries import FileHit, SearchAnswer

# As searching/rank/ranking.py: without a passage of at least this score, no model is asked.
GOOD_SCORE = 25
# Less relevant passages would only use up the context.
LEAST_SCORE = 10
MOST_CHOSEN = 12
# Passages whose neighbours are sent too: a sentence before or after often has the answer.
MOST_WITH_NEIGHBOURS = 3
CLOSEST_SHOWN = 5


def found_passages(answers: Sequence[SearchAnswer]) -> list[FoundPassage]:
    """The passages of all answers, the best of each first, without duplicates."""
    ranked = chain.from_iterable(zip_longest(*(list(_of_answer(answer)) for answer in answers)))
    seen: set[int] = set()
    texts: set[str] = set()
    kept = []
    for passage in ranked:
        if passage is not None and passage.passage_id not in seen and passage.text not in texts:
            seen.add(passage.passage_id)
            texts.add(passage.text)
            kept.append(passage)
    return kept


def is_answerable(passages: Sequence[FoundPassage]) -> bool:
    """False if no passage is good enough to ask a model about it."""
    return any((passage.score or 0) >= GOOD_SCORE for passage in passages)


def chosen_passages(passages: Sequence[FoundPassage]) -> list[FoundPassage]:
    """Those to send, without their neighbours."""
    return [passage for passage in passages if (passage.score or 0) >= LEAST_SCORE][:MOST_CHOSEN]


def prompt_passage(passage: FoundPassage, changed: str) -> PromptPassage:
    """As it is put into the prompt; `changed` is the date of the file's last change."""
    name = passage.path.replace("\\", "/").rpartition("/")[2]
    facts = [f"file: {name}", f"changed: {changed}"]
    if passage.title and passage.title != name:
        facts.append(f"title: {passage.title}")
    if passage.page is not None:
        facts.append(f"{passage.page_unit or 'page'}: {passage.page_label or passage.page}")
    if passage.heading:
        facts.append(f"section: {' > '.join(passage.heading)}")
    return PromptPassage(passage.text, " ".join("; ".join(facts).split()))


def _of_answer(answer: SearchAnswer) -> Iterator[FoundPassage]:
    for file in answer.files:
        for one in (file, *file.alike):
            yield from _of_file(one)


def _of_file(file: FileHit) -> Iterator[FoundPassage]:
    for hit in file.passages:
        # A file that was found by its name has no text.
        if hit.text.strip():
            yield FoundPassage.of(file, hit)
