"""Has a model answer a question from passages, and lets only statements through whose quotation was found; blocking."""

from collections.abc import Callable, Sequence

from desktop_search.chat.chat_client import ChatClient, ChatMessage, Ending, SchemaRefusedError
from desktop_search.chat.chat_prompt import EarlierTurn, Prompt, PromptPassage, make_prompt
from desktop_search.chat.claim_check import CheckedClaim, check_claim
from desktop_search.chat.claim_reader import Claim, ClaimReader
from desktop_search.chat.model_servers import context_tokens, list_models
from desktop_search.chat.server_address import ServerAddress
from desktop_search.chat.server_connection import Cancellation, ChatError, ServerConnection
from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message

# Maximum length of the answer in a test of the model.
_TEST_TOKENS = 8


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """Which model of which server to use, and for how long at most."""

    address: ServerAddress
    model: str
    timeout_s: float
    is_permitted: bool = False
    """The user allowed this address, although it is another computer's."""


@dataclass(frozen=True, slots=True)
class SentPassages:
    """The passages that had room in the model's context are on their way."""

    sent: tuple[tuple[int, str], ...]
    """Number of each among the passages given, and its text as sent."""


@dataclass(frozen=True, slots=True)
class ShownStatement:
    """A statement that passed the check."""

    text: str
    passage: int
    """Number of its passage among those given."""
    start: int
    end: int
    """Range of the quotation in the passage's text."""


@dataclass(frozen=True, slots=True)
class RemovedStatement:
    """A statement that did not."""


AnswerEvent = SentPassages | ShownStatement | RemovedStatement


@dataclass(frozen=True, slots=True)
class Finished:
    """The model has stopped writing."""

    note: Message = NO_MESSAGE
    """What the user should know about the answer: that it was cut off, or had no usable form."""


class AnswerWriter:
    """One question to a model."""

    def __init__(self, choice: ModelChoice, cancellation: Cancellation) -> None:
        self._choice, self._cancellation = choice, cancellation

    def write(
        self,
        question: str,
        passages: Sequence[PromptPassage],
        earlier: Sequence[EarlierTurn],
        tell: Callable[[AnswerEvent], object],
    ) -> Finished:
        """Answer a question; `tell` gets each event as it happens. Raises ChatError; earlier events stay valid."""
        choice = self._choice
        connection = ServerConnection(
            choice.address, self._cancellation, choice.timeout_s, is_permitted=choice.is_permitted
        )
        room = context_tokens(connection, choice.model)
        client = ChatClient(connection, choice.model)
        try:
            prompt = make_prompt(question, passages, earlier, room, as_json=True)
            reader = self._read(client, prompt, prompt.schema, question, passages, tell)
        except SchemaRefusedError:
            prompt = make_prompt(question, passages, earlier, room, as_json=False)
            reader = self._read(client, prompt, None, question, passages, tell)
        if client.ending is Ending.TOO_LONG:
            return Finished(Message("The answer was cut off at its length limit."))
        if not reader.has_form:
            return Finished(
                Message("The language model did not answer in the form that can be checked. Try a larger model.")
            )
        return Finished()

    def _read(
        self,
        client: ChatClient,
        prompt: Prompt,
        schema: object | None,
        question: str,
        passages: Sequence[PromptPassage],
        tell: Callable[[AnswerEvent], object],
    ) -> ClaimReader:
        tell(SentPassages(tuple((number, prompt.texts[key]) for key, number in prompt.sent.items())))
        reader = ClaimReader()
        seen: set[Claim] = set()
        parts = client.answer(prompt.messages, prompt.most_answer_tokens, schema)

        def check(claims: Sequence[Claim]) -> None:
            for claim in claims:
                # Small models repeat themselves.
                if claim not in seen:
                    seen.add(claim)
                    tell(_checked(claim, prompt, question, passages))

        for part in parts:
            check(reader.feed(part))
        check(reader.end())
        return reader


def _checked(claim: Claim, prompt: Prompt, question: str, passages: Sequence[PromptPassage]) -> AnswerEvent:
    # Checked in the text of the file, not in that of the prompt, whose marks of chat templates are changed.
    texts = {key: passages[number].text for key, number in prompt.sent.items()}
    number = prompt.sent.get(claim.source)
    label = passages[number].label if number is not None else ""
    checked: CheckedClaim | None = check_claim(claim, texts, question, label)
    if checked is None or number is None:
        return RemovedStatement()
    return ShownStatement(checked.text, number, checked.quotation.start, checked.quotation.end)


def try_model(choice: ModelChoice, cancellation: Cancellation) -> int:
    """Request a short answer from the model. Returns its context length in tokens. Raises ChatError."""
    connection = ServerConnection(choice.address, cancellation, choice.timeout_s, is_permitted=choice.is_permitted)
    if choice.model not in list_models(connection):
        raise ChatError(
            Message("The server has no model named {model}.", model=choice.model), Message("Choose another model.")
        )
    question = ChatMessage("user", "Answer with the word yes.")
    for _part in ChatClient(connection, choice.model).answer([question], _TEST_TOKENS):
        pass
    return context_tokens(connection, choice.model)
