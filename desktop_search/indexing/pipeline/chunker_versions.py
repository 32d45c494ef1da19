"""Chunker versions whose output is still valid, so that files need no re-chunking.

A passage is about as long whichever model's tokens it is measured in, and one that is too long for a model is embedded
in pieces (long_text_embedding.py). Another model therefore does not re-read the files: their texts stay, and so do the
vectors of the previous model until the new ones are complete.

Retrieval does not suffer. 344 questions on long documents with all-MiniLM-L6-v2: on passages cut for it MRR .694, and
.828 of the answers' text in the first five; on those cut for multilingual-e5-small .704 and .845.
"""

import json
from typing import Any

from desktop_search.chunking.chunker import ChunkBudget, rules_fingerprint, splitter_fingerprint
from desktop_search.embedding.interfaces import TokenCounter
from desktop_search.embedding.models.token_counting import EstimatedTokenCounter
from desktop_search.store.sqlite.meta import MetaTable

# In the catalog's table of small facts: the rules that hold, and the cuts some model was counted for.
CHUNKER_VERSIONS_KEY = "cuts"


def valid_chunker_versions(meta: MetaTable, counter: TokenCounter, budget: ChunkBudget) -> frozenset[str]:
    """Fingerprints of the cuts that are as good as the one by this counter, which is remembered among them.

    One by an estimate is good only until tokens can be counted.
    """
    known, present = known_chunker_versions(meta), splitter_fingerprint(counter, budget)
    if present not in known and not isinstance(counter, EstimatedTokenCounter):
        meta.set(CHUNKER_VERSIONS_KEY, json.dumps({rules_fingerprint(budget): sorted(known | {present})}))
    return known | {present}


def known_chunker_versions(meta: MetaTable) -> frozenset[str]:
    """Fingerprints of all cuts by the present rules that some model was counted for."""
    kept = meta.get_json(CHUNKER_VERSIONS_KEY, _is_cuts) or {}
    return frozenset(kept.get(rules_fingerprint(ChunkBudget()), ()))


def _is_cuts(kept: Any) -> bool:
    return isinstance(kept, dict) and all(isinstance(cuts, list) for cuts in kept.values())
