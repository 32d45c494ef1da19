"""Search pipeline: a query to ranked files."""

import contextlib
import os
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from desktop_search.domain.answers import Answer
from desktop_search.domain.errors import (
    FileVanishedError,
    ModelAwayError,
    ModelStoppedError,
    TextRefusedError,
    UnsupportedFileError,
)
from desktop_search.domain.messages import Message
from desktop_search.domain.queries import (
    AnswerFacets,
    EmptyReason,
    FileHit,
    FileText,
    MeaningState,
    NearestSentence,
    Preview,
    SearchAnswer,
    SearchMode,
    SearchQuery,
    Selection,
    SimilarQuery,
    TextRequest,
)
from desktop_search.domain.thread_owner import owned
from desktop_search.embedding.interfaces import Embedder, Scores, Vectors
from desktop_search.searching.answer import answer_sentences
from desktop_search.searching.answer.answer_sentences import SentenceSource
from desktop_search.searching.present.best_sentence import BestSentences
from desktop_search.searching.present.facets import answer_facets
from desktop_search.searching.present.file_text import read_file_text
from desktop_search.searching.present.hit_builder import HitBuilder, newest_files
from desktop_search.searching.present.pasted_paths import files_at, files_named
from desktop_search.searching.present.preview_context import breaks_of, opening_of
from desktop_search.searching.query.folder_names import FolderNames
from desktop_search.searching.query.query_language import ParsedQuery, parse
from desktop_search.searching.query.query_text import QueryText, parse_query
from desktop_search.searching.rank import reranking
from desktop_search.searching.rank.candidates import Candidates, Ranked, ToRead
from desktop_search.searching.rank.grouping import ALIKE_AT_MOST, FileDraft, Grouping
from desktop_search.searching.rank.learned_use import LearnedUse, raise_used
from desktop_search.searching.rank.ranking import CLOSE, Candidate, RankedText, rank
from desktop_search.searching.retrieve.dense import DenseSearch, VectorSearch
from desktop_search.searching.retrieve.lexical import LexicalAnswer, LexicalHit, LexicalSearch
from desktop_search.searching.retrieve.similar import rank_files, rare_words, spread
from desktop_search.searching.snippets import Marker, comparable_sentences
from desktop_search.store.catalog.catalog import Catalog
from desktop_search.store.sqlite.rows import FilterResult, PassageKey, PassageRow, WordMatch

# Number of texts that lexical and dense search return each. More do not change the first ten results (EXPERIMENTS.md,
# "Candidates of each search"), and each takes time.
_TEXTS_OF_EACH = 120
# Limit of a second search, if a few long documents fill both lists and too few files are left. It takes twice as long
# as the first one, and after weak matches it only finds weaker ones.
_TEXTS_AT_MOST = 1_000
_ENOUGH_WEAK_FILES = 10
# Number of files that match a query of filters only whose facets are counted.
_LISTED_AT_MOST = 1_000
_NO_MATCH = WordMatch(0, 0.0, 0.0, 0.0)
# Results considered for counting new files of a saved query.
_COUNTED_AT_MOST = 100
# Length of the excerpt of a passage or text in `similar_to`.
_ABOUT_CHARACTERS = 40


@owned
class Searcher:
    """Searches one catalog, lexically and, once a model is loaded, by vectors. Thread: engine."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._words = LexicalSearch(catalog)
        self._folders = FolderNames(catalog)
        self._grouping = Grouping(catalog)
        self._use = LearnedUse(catalog)
        self._sentences = BestSentences()
        self._dense: DenseSearch | None = None
        self._state = MeaningState.UNAVAILABLE
        self._within: FilterResult | None = None
        """Files and passages that pass the filters of the current query."""
        self._found: Candidates | None = None
        self._asked: str | None = None
        """The query that `_found` belongs to."""
        self._last: ToRead | None = None
        self._ranked: Ranked | None = None
        """Cached for the remaining files, after a query that requested only the first files."""

    def close(self) -> None:
        """Close the connection to the catalog's file."""
        self._words.close()

    def set_dense(self, embedder: Embedder | None, vectors: VectorSearch | None, state: MeaningState) -> None:
        """Enable dense search, or disable it with None, for the reason `state`."""
        self._dense = DenseSearch(self._catalog, embedder, vectors) if embedder and vectors else None
        self._state = state
        self._ranked = None

    def search(self, query: SearchQuery) -> SearchAnswer:
        """Ranked files for any text.

        If the model has just become unavailable, lexical results only, and state LOADING.
        """
        started = time.perf_counter()
        folders = FolderNames(self._catalog, query.below) if query.below else self._folders
        understood = parse(query.text, datetime.now(), folders)
        understood = replace(understood, selection=understood.selection._replace(below=query.below))
        parsed, self._within = understood.words, self._catalog.query_filters.restrict(understood.selection)
        files: tuple[FileHit, ...] = ()
        also: tuple[str, ...] = ()
        more: Sequence[FileDraft] = ()
        state = self._state
        # Facets are requested by the query's text only, without `below`.
        self._found, self._asked = None, None if query.below else query.text
        if parsed.is_empty and self._within:
            # A query of filters only has no text to embed.
            files, state = newest_files(self._catalog, self._within, query.limit), MeaningState.READY
        elif parsed.is_one_letter:
            # A single letter is not worth embedding.
            state = MeaningState.READY
            files = self._by_letter(understood, query)
        elif not parsed.is_empty:
            files, more, also, state = self._answer(parsed, query)
        else:
            files = files_named(self._catalog, query.text, query.limit)
        # A path may contain text that looks like a filter.
        pinned = files_at(self._catalog, query.text, self._within if query.below else None, query.limit)
        pinned = pinned or files_at(self._catalog, parsed.text, self._within, query.limit)
        files, more = _pinned_first(pinned, files, more, query.limit)
        reason = None if files else self._why_empty(parsed)
        found = self._found
        strong = None
        if found is not None:
            rest = (found.scores.get(draft.passages[0][1].key) for draft in more)
            strong = _strong(_best_scores(files) + list(rest), state)
        may_rerank = found is not None and not pinned and reranking.is_worth_it(parsed, found.texts)
        answer = SearchAnswer(
            query.text,
            (time.perf_counter() - started) * 1000,
            files,
            state,
            reason,
            strong=strong,
            also_searched=also,
            understood=understood.parts,
            hints=understood.hints,
            may_rerank=may_rerank,
            more=len(more),
            is_cut=len(files) + len(more) >= query.limit,
        )
        self._last = ToRead(answer, query, parsed, found, self._catalog.passages) if found else None
        return answer

    def _answer(
        self, parsed: QueryText, query: SearchQuery
    ) -> tuple[tuple[FileHit, ...], Sequence[FileDraft], tuple[str, ...], MeaningState]:
        """Hits, remaining drafts, words searched instead of unknown ones, and the state of dense search."""
        try:
            if self._dense and query.mode is SearchMode.BOTH and not self._dense.knows(parsed.text):
                return *self._by_words(parsed, query), MeaningState.FOREIGN
            return *self._files(parsed, query), self._state
        except (ModelAwayError, ModelStoppedError):
            return *self._by_words(parsed, query), MeaningState.LOADING
        except TextRefusedError:
            # A retry would be refused as well.
            return *self._by_words(parsed, query), self._state

    def note_use(self, query: str, path: str, share: float) -> None:
        """Record a use of a file after a query, with weight `share`. Ignores files that are not in the index.

        Queries are compared without their filters.
        """
        row = None if self._catalog.is_read_only else self._catalog.files.by_path(Path(path))
        parsed = parse(query, datetime.now(), self._folders).words
        if row is not None and not parsed.is_empty:
            self._use.add(parsed.text, row.id, share, self._dense)
            self._ranked = None

    def forget_uses(self) -> None:
        """Delete all uses."""
        self._use.clear()
        self._ranked = None

    def facets(self, query: SearchQuery) -> AnswerFacets:
        """Filter values that narrow down the results of this query, with counts."""
        if self._asked != query.text:
            self.search(query)
        roots = [root.path for root in self._catalog.folders.all()]
        if self._found is not None:
            ids = [key.id for candidate in self._found.texts for key in self._found.rows[candidate.key]]
            known = self._catalog.passages.get(ids)
            rows = [known[passage_id] for passage_id in ids if passage_id in known]
            return answer_facets(rows, roots, datetime.now(), is_all=False)
        if self._within is None:
            return AnswerFacets()
        newest = self._catalog.query_filters.newest_files(self._within, _LISTED_AT_MOST)
        found = self._catalog.passages.get(newest).values()
        return answer_facets(found, roots, datetime.now(), is_all=len(newest) < _LISTED_AT_MOST)

    def count_new(self, text: str, since_s: float) -> int:
        """Number of strong matches for a query that were modified after `since_s`, seconds since the epoch."""
        answer = self.search(SearchQuery(text, limit=_COUNTED_AT_MOST))
        return sum(hit.modified_s > since_s for hit in answer.files[: answer.strong])

    def to_read(self, query: SearchQuery) -> ToRead | None:
        """Answer to this query as input for re-ranking; None if re-ranking is not worthwhile."""
        read = self._read_again(query)
        return read if read is not None and read.answer.may_rerank else None

    def to_answer(self, query: SearchQuery) -> ToRead | None:
        """Result of this query, to look for sentences that answer it; None for names and words to find literally."""
        read = self._read_again(query)
        if read is None or not read.found.embedded or not reranking.is_sentence(read.parsed):
            return None
        return None if any(candidate.is_exactly_named for candidate in read.found.asked[0]) else read

    def _read_again(self, query: SearchQuery) -> ToRead | None:
        """The result of the last search if it was this one, else of a new one."""
        if self._last is None or self._last.query != query:
            self.search(query)
        return self._last

    def answer(self, read: ToRead, found: Sequence[SentenceSource], vectors: Mapping[bytes, Vectors]) -> Answer:
        """The sentences that answer the query; `vectors` are those of the sentences of each source, by key.

        Raises ModelAwayError, ModelStoppedError.
        """
        return answer_sentences.choose(read, found, self.closeness(read, vectors))

    def closeness(self, read: ToRead, vectors: Mapping[bytes, Vectors]) -> dict[bytes, list[float]]:
        """Closeness to the query of the rows of each of these; empty if the model was unloaded.

        Raises ModelAwayError, ModelStoppedError.
        """
        if self._dense is None:
            return {}
        query = read.found.embedded
        return {key: self._dense.closeness(query, rows).tolist() for key, rows in vectors.items()}

    def reread(self, read: ToRead, scores: Scores) -> SearchAnswer | None:
        """Answer in the order that results from the cross-encoder's scores of the first texts; None for too few."""
        if not reranking.is_enough(scores):
            return None
        return self._reordered(read, *reranking.reorder(read.found.texts, scores))

    def reread_sentences(self, read: ToRead, vectors: Mapping[bytes, Vectors | None]) -> SearchAnswer | None:
        """Answer in the order that results from the vectors of sentences of the first texts; None for too few.

        Raises ModelAwayError, ModelStoppedError.
        """
        meaning = self._dense
        query = read.found.embedded
        if meaning is None or not query or not reranking.is_enough(list(vectors.values())):
            return None
        best = {key: float(meaning.closeness(query, rows).max()) for key, rows in vectors.items() if rows is not None}
        return self._reordered(read, *reranking.reorder_by_sentences(read.found.texts, *read.found.asked, best))

    def _reordered(self, read: ToRead, texts: list[RankedText], moves: dict[bytes, int]) -> SearchAnswer:
        found = replace(read.found, texts=texts, moves=moves, scores={text.key: text.score for text in texts})
        drafts = self._grouping.group(texts, found.rows, read.query.limit)
        drafts = raise_used(drafts, self._use.gains(read.parsed.text, self._dense), found.scores)
        files = self._shown(drafts, found, Marker(read.parsed, found.telling))
        strong = _strong(_best_scores(files), read.answer.meaning)
        return replace(read.answer, files=files, strong=strong, may_rerank=False, reranked=True, more=0)

    def similar(self, query: SimilarQuery) -> SearchAnswer:
        """Files similar to a file, passage or text; by rare words if there is no model.

        Raises FileVanishedError if the file or passage is not in the index, UnsupportedFileError if it has no text.
        """
        started = time.perf_counter()
        self._within, self._asked = self._catalog.query_filters.restrict(Selection(below=query.below)), None
        known = self._asked_about(query)
        about = "\n".join(row.text for row in spread(known)) if known else query.text
        words = parse_query(
            " ".join(rare_words(about, self._words.count, self._catalog.counts().passages, 2 if known else 1))
        )
        state = self._state
        try:
            found = self._find_like(spread(known), parse_query(query.text), words)
        except (ModelAwayError, ModelStoppedError, TextRefusedError):
            found, state = self._find(words, SearchMode.WORDS, _TEXTS_OF_EACH), MeaningState.LOADING
        found = replace(found, scores={})
        own = {row.id for row in known}
        rows = {key: [row for row in same if row.id not in own] for key, same in found.rows.items()}
        texts = [candidate for candidate in found.texts if rows[candidate.key]]
        drafts = self._grouping.group(texts, rows, query.limit, [row.key for row in known])
        files = self._shown(drafts, found, Marker(words, is_typed=False))
        about = known[0].path.name if query.path else " ".join(about.split())[:_ABOUT_CHARACTERS]
        took_ms = (time.perf_counter() - started) * 1000
        reason = None if files else self._why_empty(words)
        is_cut = len(files) >= query.limit
        return SearchAnswer("", took_ms, files, state, reason, similar_to=about, is_cut=is_cut)

    def _asked_about(self, query: SimilarQuery) -> list[PassageRow]:
        """Passages of the file or passage to compare with; empty for a text."""
        if query.path:
            row = self._catalog.files.by_path(Path(query.path))
            found = self._catalog.passages.of_file(row.id) or self._catalog.passages.name_of(row.id) if row else []
        elif query.passage_id is not None:
            found = list(self._catalog.passages.get([query.passage_id]).values())
        else:
            return []
        if not found or found[0].folder_removed:
            what = query.path or "This passage"
            raise FileVanishedError(
                Message("{name} is not in the index.", name=what), Message("Only files in the index can be compared.")
            )
        if found[0].is_name:
            raise UnsupportedFileError(
                Message("This file has no text to compare."), Message("Choose a file with text.")
            )
        return found

    def _find_like(self, known: Sequence[PassageRow], text: QueryText, words: QueryText) -> Candidates:
        nearest: list[list[tuple[bytes, float]]] = []
        if self._dense is not None:
            hashes = list(dict.fromkeys(row.hash for row in known))
            nearest = self._dense.nearest_to(hashes, _TEXTS_OF_EACH, self._within)
            if not known and not text.is_empty and self._dense.knows(text.text):
                nearest = [self._dense.nearest(text.text, _TEXTS_OF_EACH, self._within)]
        if not nearest:
            return self._find(words, SearchMode.WORDS, _TEXTS_OF_EACH)
        rows = self._rows({}, dict.fromkeys(key for found in nearest for key, _ in found))
        texts, similarity = rank_files(nearest, rows)
        return Candidates(texts, similarity, {}, rows, None, (), is_full=False)

    def preview(self, passage_id: int, around_characters: int) -> Preview:
        """A passage with its context. Raises FileVanishedError if it is no longer in the index."""
        found = self._catalog.passages.around(passage_id, around_characters)
        if found is None or found.passage.folder_removed:
            raise FileVanishedError(Message("This passage is no longer in the index."), Message("Search again."))
        row = found.passage
        return Preview(
            passage_id=passage_id,
            path=os.fsdecode(row.path),
            title=row.file_title,
            kind=row.kind,
            page_unit=row.page_unit,
            page=row.page,
            page_label=row.page_label,
            heading=row.heading,
            before=found.before,
            text=found.text,
            after=found.after,
            more_before=found.more_before,
            more_after=found.more_after,
            breaks=breaks_of(found.begins),
            opening=opening_of(found, self._catalog.passages),
            notes=self._catalog.files.notes(row.file_id),
        )

    def file_text(self, wanted: TextRequest) -> FileText:
        """A part of a file's text. Raises FileVanishedError, and UnsupportedFileError if it has no text."""
        row = self._catalog.passages.get([wanted.passage_id]).get(wanted.passage_id)
        if row is None or row.folder_removed:
            raise FileVanishedError(Message("This passage is no longer in the index."), Message("Search again."))
        return read_file_text(self._catalog, row, wanted)

    def nearest_sentence(
        self, passage_id: int, query: str, vectors: Mapping[bytes, Vectors] | None = None
    ) -> NearestSentence:
        """Sentence of a passage that is closest to a query; `vectors` are those of known sentences, by text.

        Raises FileVanishedError if it is no longer in the index.
        """
        row = self._catalog.passages.get([passage_id]).get(passage_id)
        if row is None or row.folder_removed:
            raise FileVanishedError(Message("This passage is no longer in the index."), Message("Search again."))
        parsed, meaning, span = parse(query, datetime.now(), self._folders).words, self._dense, None
        if row.text and meaning is not None and not parsed.is_empty and meaning.knows(parsed.text):
            known, spans = (vectors or {}).get(row.hash), comparable_sentences(row.text)
            with contextlib.suppress(ModelAwayError, ModelStoppedError, TextRefusedError):
                if known is not None and len(known) == len(spans) > 1:
                    span = spans[int(meaning.closeness(parsed.text, known).argmax())]
                else:
                    span = self._sentences.find(row.hash, row.text, parsed.text, partial(meaning.likeness, parsed.text))
        return NearestSentence(passage_id, query, span)

    def _by_letter(self, understood: ParsedQuery, query: SearchQuery) -> tuple[FileHit, ...]:
        """Files whose name starts with the letter, newest first, then files that contain it as a word."""
        (letter,) = understood.words.words
        wanted = understood.selection.wanted
        if wanted.names:
            named: tuple[FileHit, ...] = ()
        else:
            beginning = understood.selection._replace(wanted=wanted._replace(names=(f"{letter}*",)))
            within = self._catalog.query_filters.restrict(beginning)
            named = newest_files(self._catalog, within, query.limit) if within else ()
            # A filter result is valid until the next call, so the one of the query itself is computed last.
            self._within = self._catalog.query_filters.restrict(understood.selection)
        files, _, _ = self._by_words(understood.words, replace(query, mode=SearchMode.WORDS, first=0))
        # Re-ranking the word matches alone would drop the file names.
        self._found = None
        known = {hit.file_id for hit in named}
        return (*named, *(hit for hit in files if hit.file_id not in known))[: query.limit]

    def _by_words(
        self, parsed: QueryText, query: SearchQuery
    ) -> tuple[tuple[FileHit, ...], Sequence[FileDraft], tuple[str, ...]]:
        meaning, self._dense = self._dense, None
        try:
            files = self._files(parsed, query)
        finally:
            self._dense = meaning
        # The model may be available for the next search.
        self._ranked = None
        return files

    def _files(
        self, parsed: QueryText, query: SearchQuery
    ) -> tuple[tuple[FileHit, ...], Sequence[FileDraft], tuple[str, ...]]:
        """Hits, remaining drafts, and words that were searched instead of unknown ones."""
        revision, ranked = self._catalog.revision(), self._ranked
        if ranked is None or not ranked.is_for(query, self._within, revision):
            ranked = Ranked(*self._rank(parsed, query), query, self._within, revision)
        # Cached only for the remaining files of this answer.
        self._ranked = ranked if query.first else None
        found = self._found = ranked.found
        first = query.first or len(ranked.drafts)
        files = self._shown(ranked.drafts[:first], found, Marker(parsed, found.telling))
        return files, ranked.drafts[first:], found.also

    def _rank(self, parsed: QueryText, query: SearchQuery) -> tuple[Candidates, Sequence[FileDraft]]:
        found = self._find(parsed, query.mode, _TEXTS_OF_EACH)
        drafts = self._grouping.group(found.texts, found.rows, query.limit)
        is_weak = bool(drafts) and found.scores[drafts[-1].best.hash] < CLOSE
        wanted = min(query.limit, _ENOUGH_WEAK_FILES) if is_weak else query.limit
        if len(drafts) < wanted and found.is_full:
            found = self._find(parsed, query.mode, _TEXTS_AT_MOST)
            drafts = self._grouping.group(found.texts, found.rows, query.limit)
        dense = None if query.mode is SearchMode.WORDS else self._dense
        return found, raise_used(drafts, self._use.gains(parsed.text, dense), found.scores)

    def _shown(self, drafts: Sequence[FileDraft], found: Candidates, marker: Marker) -> tuple[FileHit, ...]:
        return HitBuilder(found.similarity, found.scores, marker, found.moves).files(drafts, self._catalog.passages)

    def _find(self, parsed: QueryText, mode: SearchMode, n: int) -> Candidates:
        if self._dense:
            self._dense.begin(parsed.text)
        words = self._words.search(parsed, n, self._within) if mode is not SearchMode.MEANING else LexicalAnswer()
        # Models handle misspelled words badly.
        asked = words.corrected or parsed.text
        meaning = self._dense if mode is not SearchMode.WORDS else None
        near = meaning.nearest(asked, n, self._within) if meaning else []
        matches = {hit.match.passage_id: hit.match for hit in words.hits}
        rows = self._rows({key: match.share for key, match in matches.items()}, [key for key, _ in near])
        if words.scores is not None:
            matches |= words.scores.of([row.id for same in rows.values() for row in same])
        closeness = dict(near)
        if meaning:
            closeness |= meaning.similarities(asked, [key for key in rows if key not in closeness])
        flags = {hit.match.passage_id: hit for hit in words.hits}
        candidates = [_candidate(key, same, matches, flags, words, closeness.get(key)) for key, same in rows.items()]
        length = self._words.length(parsed.text)
        texts = rank(candidates, length)
        similarity = meaning.cosines(asked, closeness) if meaning else {}
        is_full = n < _TEXTS_AT_MOST and (len(words.hits) >= n or len(near) >= n)
        scores = {text.key: text.score for text in texts}
        return Candidates(
            texts,
            similarity,
            scores,
            rows,
            words.telling,
            words.also,
            is_full,
            (candidates, length),
            asked if meaning else "",
        )

    def _rows(self, by_words: Mapping[int, float], by_meaning: Iterable[bytes]) -> dict[bytes, list[PassageKey]]:
        """All passages of each text found, by lexical share (file names count), then by date; the first is displayed.

        Files on disk come before equal members of containers. `by_words` has the lexical share of each passage.
        Passages of removed folders are excluded.
        """
        found = {key.id: key for key in self._catalog.passages.keys(by_words)}
        hashes = list(dict.fromkeys([*(key.hash for key in found.values()), *by_meaning]))
        for same in self._catalog.passages.by_hashes(hashes, self._within).values():
            found |= {key.id: key for key in same[: ALIKE_AT_MOST + 1]}
        rows: dict[bytes, list[PassageKey]] = {}
        for key in found.values():
            rows.setdefault(key.hash, []).append(key)
        for keys in rows.values():
            if len(keys) > 1:
                keys.sort(key=lambda key: (-by_words.get(key.id, 0.0), key.is_member, -key.mtime_ns, key.id))
        return rows

    def _why_empty(self, parsed: QueryText) -> EmptyReason:
        if parsed.is_empty and not self._within:
            return EmptyReason.EMPTY_QUERY
        counts = self._catalog.files.counts()
        if counts.waiting or counts.pending or (self._dense and counts.texts_waiting):
            return EmptyReason.STILL_INDEXING
        if not counts.files:
            return EmptyReason.NOTHING_INDEXED
        return EmptyReason.NOTHING_SELECTED if self._within else EmptyReason.NOTHING_SIMILAR


def _pinned_first(
    pinned: tuple[FileHit, ...], files: tuple[FileHit, ...], more: Sequence[FileDraft], limit: int
) -> tuple[tuple[FileHit, ...], Sequence[FileDraft]]:
    """Move files that the query names by their path to the front, and drop them from the rest of the answer."""
    ids = {hit.file_id for hit in pinned}
    shown = (*pinned, *(hit for hit in files if hit.file_id not in ids))[:limit]
    rest = [draft for draft in more if draft.best.file_id not in ids]
    return shown, rest[: limit - len(shown)]


def _candidate(
    key: bytes,
    rows: Sequence[PassageKey],
    matches: Mapping[int, WordMatch],
    flags: Mapping[int, LexicalHit],
    words: LexicalAnswer,
    closeness: float | None,
) -> Candidate:
    """Features of a text; its lexical match is the best one of its passages, whose files have different names."""
    found = [matches[row.id] for row in rows if row.id in matches]
    best = max(found, key=lambda match: match.share * match.coverage, default=_NO_MATCH)
    flagged = [flags[row.id] for row in rows if row.id in flags]
    return Candidate(
        key,
        closeness,
        best.share,
        best.coverage,
        best.name_coverage,
        is_named=any(hit.is_named for hit in flagged),
        has_phrases=not words.needs_phrases or any(hit.has_phrases for hit in flagged),
        is_exactly_named=any(row.file_id in words.exactly_named for row in rows),
        length=rows[0].length,
        confidence=best_confidence(rows),
    )


def best_confidence(rows: Sequence[PassageKey]) -> float | None:
    """Confidence of the best recognized of these passages with the same text; None if one is not recognized text."""
    known = [row.confidence for row in rows if row.confidence is not None]
    return max(known) if known and len(known) == len(rows) else None


def _best_scores(files: Iterable[FileHit]) -> list[int | None]:
    return [file.passages[0].score for file in files]


def _strong(scores: Sequence[int | None], state: MeaningState) -> int | None:
    """Number of leading files to show initially; `scores` are those of all files found, in order.

    The list ends after the last file whose score reaches `CLOSE`: files ranked above a strong match are shown. None (no
    cut-off) if nothing is strong while the model loads, since the closest files may not be found yet.
    """
    strong = max((at for at, score in enumerate(scores, 1) if score is None or score >= CLOSE), default=0)
    return None if strong == 0 and state is MeaningState.LOADING else strong
