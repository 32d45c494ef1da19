"""Translation of messages that are made outside the window, such as the engine's."""

from PySide6.QtCore import QCoreApplication

from desktop_search.domain.messages import Message, filled
from desktop_search.ui.texts.display_names import filled_in, in_own_digits, printable

CONTEXT = "Engine"


def engine_text(message: Message) -> str:
    """Translate a message and make it printable. A text that has no translation, such as a stored one, is unchanged."""
    template = printable(message.template)
    return filled(
        in_own_digits(QCoreApplication.translate(CONTEXT, template)),
        {
            name: engine_text(value) if isinstance(value, Message) else filled_in(str(value))
            for name, value in message.arguments.items()
        },
    )
