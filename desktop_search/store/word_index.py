"""Full text search with BM25."""

from desktop_search.store.rows import WordMatch


class WordIndex:
    """The words of every passage, of its context (title and headings) and of its file's name."""

    def search(
        self,
        match: str,
        limit: int,
        text_weight: float = 1.0,
        context_weight: float = 1.0,
        name_weight: float = 1.0,
    ) -> list[WordMatch]:
        """Passages for an FTS5 expression over the columns text, context, name (see word_forms), best first."""
        raise NotImplementedError
