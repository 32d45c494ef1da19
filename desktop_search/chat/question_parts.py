"""The queries with which to search for passages that answer a question; pure."""

import re

# Each is a search, and their passages share the model's context.
MOST_QUERIES = 5
# A longer text is truncated.
MOST_CHARACTERS = 400
# A shorter part is meaningless without the rest of the question.
_LEAST_LETTERS = 8
_LEAST_LETTERS_OF_DENSE = 3
_PART_END = re.compile(r"(?<=[?？؟;；])|\n+|(?<=[。！])|(?<=[.!])\s+")
# "and" before a question word begins another question, as in "Who signed the contract and when does it end?".
_AND = "and|und|et|y|e|ed|i|и|ve|en|och|og"
_QUESTION_WORDS = (
    "who|whom|whose|what|when|where|which|why|how|wer|wem|wen|was|wann|wo|wohin|warum|wieso|welche|welcher|welches|wie"
    "|qui|que|quoi|quand|où|pourquoi|comment|combien|quel|quelle|quién|qué|cuándo|dónde|cómo|cuánto|cuál"
    "|chi|cosa|quando|dove|perché|come|quanto|quale|quem|onde|como|qual|wie|wat|waar|wanneer|waarom|hoe"
    "|кто|что|когда|где|почему|как|сколько|kim|ne|nerede|neden|nasıl"
)
# Applied to text with white space collapsed.
_CONJUNCTION = re.compile(rf"[,，]? (?:{_AND}) (?=(?:{_QUESTION_WORDS})\b)", re.IGNORECASE)
# "And how much is the rent?" refers to what was asked before, "best wine for grilled salmon" does not.
_MOST_WORDS_OF_SHORT, _MOST_LETTERS_OF_DENSE = 3, 12
_LONG_WORD = re.compile(r"[^\W\d_\u0e00-\uffff]{4,}")
_LONG_QUESTION_WORDS = frozenset(_QUESTION_WORDS.split("|"))
_SPACE = re.compile(r"\s+")


def queries_for(question: str, earlier: str = "") -> tuple[str, ...]:
    """The question, its parts and, if it is short, the question together with the one before it.

    Any question together with an earlier one finds good passages for that one; a longer question stands for itself.
    """
    whole = _tidy(question)
    if not whole:
        return ()
    wanted = [whole]
    if earlier and _may_refer_back(whole):
        wanted.append(_tidy(f"{earlier} {whole}"))
    parts = [part for stretch in _PART_END.split(question) for part in _CONJUNCTION.split(_SPACE.sub(" ", stretch))]
    parts = [_tidy(part) for part in parts if _is_enough(part)]
    wanted += parts if len(parts) > 1 else []
    return tuple(dict.fromkeys(wanted))[:MOST_QUERIES]


def _may_refer_back(question: str) -> bool:
    words = [word for word in _LONG_WORD.findall(question) if word.lower() not in _LONG_QUESTION_WORDS]
    dense = sum(letter >= "\u0e00" and letter.isalpha() for letter in question)
    return len(words) <= _MOST_WORDS_OF_SHORT and dense <= _MOST_LETTERS_OF_DENSE


def _is_enough(part: str) -> bool:
    letters = [letter for letter in part if letter.isalpha()]
    is_dense = any(letter >= "\u0e00" for letter in letters)
    return len(letters) >= (_LEAST_LETTERS_OF_DENSE if is_dense else _LEAST_LETTERS)


def _tidy(text: str) -> str:
    """On one line and of limited length."""
    return _SPACE.sub(" ", text).strip()[:MOST_CHARACTERS]
