"""Longer words that a typed word is a piece of: "voice" finds invoices, "steuer" an Einkommensteuererklärung."""

from collections.abc import Callable

from desktop_search.searching.snippets import stem
from desktop_search.store.words.vocabulary import Vocabulary
from desktop_search.text.word_forms import text_needs_parts

# Shorter ones stand in words they have nothing to do with.
SHORTEST_PIECE = 4
_MOST_WORDS = 20


def words_containing(
    folded: str, vocabulary: Vocabulary, moment: object, stands: Callable[[str], int]
) -> tuple[str, ...]:
    """Words of the index, as its tokenizer leaves them, with a folded word in them; those it ends come first."""
    if len(folded) < SHORTEST_PIECE or not folded.isalpha() or text_needs_parts(folded):
        return ()
    own = stem(folded)
    found = vocabulary.containing(folded, own, moment)
    found.sort(key=lambda word: (not word.endswith(own), not word.startswith(own), len(word), word))
    # A stem that is not its own stem cannot be asked for.
    return tuple(word for word in found[:_MOST_WORDS] if stem(word) == word and stands(word))
