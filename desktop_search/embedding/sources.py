"""Where a model's folder is: in the models folder, chosen by the person, out of a package, or fetched from the hub."""

import contextlib
import hashlib
import importlib
import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop_search.domain.errors import DiskFullError, ModelBrokenError, ModelMissingError
from desktop_search.embedding import e5_weights
from desktop_search.embedding.catalogue import ModelCard, find_card
from desktop_search.embedding.tokens import read_json, read_max_tokens

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]

EMBEDDED_MODEL = "multilingual-e5-small"
# Everything a sentence-transformers model consists of; no pickles, no ONNX, no code.
_WANTED = ("*.safetensors", "*.json", "*.txt", "*.model")
_UNWANTED = ("onnx/*", "openvino/*", "*.onnx", "*.bin", "*.py", "imgs/*", "assets/*")
_NEEDED = ("config.json", "tokenizer.json")
# Places in the weights that are looked at to tell two models apart, instead of gigabytes at each start.
_PROBES = 64
_PROBE_BYTES = 65_536
_DEFAULT_FLOOR = 0.1
_REMEDY = "Choose a folder with a model, or download one in Settings."


@dataclass(frozen=True, slots=True)
class ModelSource:
    """A model that is ready to be loaded."""

    card: ModelCard
    folder: Path
    """A complete sentence-transformers folder."""

    @property
    def identity(self) -> str:
        """Changes when weights, tokenizer or pooling do; the same wherever the folder lies."""
        if e5_weights.is_converted(self.folder):
            return e5_weights.fingerprint()
        return _identify(self.folder)

    @property
    def fingerprint(self) -> str:
        """What the embedder made from this will say of itself; nothing needs to be loaded for it."""
        card = self.card
        facts = (self.identity, card.query_prompt, card.passage_prompt, str(card.dimensions), str(card.max_tokens))
        return hashlib.blake2b("\0".join(facts).encode(), digest_size=12).hexdigest()


def locate(model: str, models_dir: Path) -> ModelSource:
    """The model's folder; raises ModelMissingError or ModelBrokenError.

    `model` is a name of the catalogue or the path of a sentence-transformers folder. The embedded model is converted
    the first time, which takes some seconds.
    """
    card = find_card(model)
    if card is None:
        folder = Path(model).expanduser()
        if not model or not folder.is_dir():
            raise ModelMissingError(f'The embedding model "{model}" is neither known nor a folder.', _REMEDY)
        _check_folder(folder)
        return ModelSource(_card_of(folder), folder)
    folder = models_dir / card.model_id
    if _is_embedded(card):
        _convert_once(folder)
    if not folder.is_dir():
        raise ModelMissingError(f"The embedding model {card.name} is not on this computer.", _REMEDY)
    _check_folder(folder)
    return ModelSource(card, folder)


def is_installed(card: ModelCard, models_dir: Path) -> bool:
    """True when `locate` needs no network for it."""
    folder = models_dir / card.model_id
    return _is_complete(folder) or _is_embedded(card)


def download(card: ModelCard, models_dir: Path, progress: Progress | None = None) -> ModelSource:
    """Fetch the model from the hub into the models folder: the only use of the network in this program.

    `progress` gets (bytes so far, bytes in all), from another thread. A download that was broken off goes on where it
    stood. Raises ModelMissingError when the hub cannot be reached or does not have it, DiskFullError, ModelBrokenError.
    """
    folder = models_dir / card.model_id
    if _is_complete(folder):
        return ModelSource(card, folder)
    beside = models_dir / f".{card.model_id}.download"
    beside.mkdir(parents=True, exist_ok=True)
    with _watch_size(beside, card.size_mb * 1_000_000, progress):
        _fetch(card, beside)
    if not _is_complete(beside):
        raise ModelBrokenError(
            f"The hub has {card.name} without safetensors weights or without tokenizer.json.",
            "Choose another model, or a folder with a converted one.",
        )
    # The hub's library keeps its notes on a running download in there.
    shutil.rmtree(beside / ".cache", ignore_errors=True)
    if folder.exists():
        shutil.rmtree(folder)
    beside.rename(folder)
    return ModelSource(card, folder)


def _fetch(card: ModelCard, folder: Path) -> None:
    # The engine sets the hub offline for everything else; this one call goes out, to HF_ENDPOINT if that is set.
    from huggingface_hub import constants, snapshot_download

    hub_utils: Any = importlib.import_module("huggingface_hub.utils")
    hub_utils.disable_progress_bars()
    was_offline, constants.HF_HUB_OFFLINE = constants.HF_HUB_OFFLINE, False
    try:
        snapshot_download(
            card.hub_id,
            revision=card.revision,
            local_dir=folder,
            allow_patterns=list(_WANTED),
            ignore_patterns=list(_UNWANTED),
            max_workers=2,
        )
    except OSError as error:
        if error.errno == 28:  # ENOSPC, the same number on all three systems
            raise DiskFullError("There is no room for the model.", "Make room on the disk, then try again.") from error
        raise _not_fetched(card, error) from error
    except Exception as error:  # the library lets those of its HTTP client through
        raise _not_fetched(card, error) from error
    finally:
        constants.HF_HUB_OFFLINE = was_offline


def _not_fetched(card: ModelCard, error: Exception) -> ModelMissingError:
    log.warning("download of %s failed: %s", card.hub_id, error)
    return ModelMissingError(
        f"The model {card.name} could not be downloaded ({type(error).__name__}).",
        "Check the connection to the internet and try again; or put the model's folder on this computer and choose it.",
    )


@contextlib.contextmanager
def _watch_size(folder: Path, total_bytes: int, progress: Progress | None) -> Iterator[None]:
    """Report the folder's size twice a second, which needs nothing of the downloading library."""
    if progress is None:
        yield
        return
    stop = threading.Event()

    def report() -> None:
        while not stop.wait(0.5):
            size = _size(folder)
            progress(min(size, total_bytes), max(size, total_bytes))

    thread = threading.Thread(target=report, name="download progress", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
    size = _size(folder)
    progress(size, size)


def _size(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):
            total += path.stat().st_size if path.is_file() else 0
    return total


def _is_embedded(card: ModelCard) -> bool:
    return card.model_id == EMBEDDED_MODEL and e5_weights.find_weights() is not None


def _convert_once(folder: Path) -> None:
    # A downloaded model of the same name has the full weights and is left as it is.
    downloaded = _is_complete(folder) and not (folder / e5_weights.MARK_NAME).exists()
    weights = e5_weights.find_weights()
    if weights is None or downloaded or (e5_weights.is_converted(folder) and _is_complete(folder)):
        return
    try:
        e5_weights.convert(weights, folder)
    except OSError as error:
        if error.errno == 28:
            raise DiskFullError(
                "There is no room for the embedding model (250 MB).", "Make room on the disk, then start again."
            ) from error
        raise ModelBrokenError(
            f"The embedding model cannot be written to {os.fspath(folder)} ({error.strerror}).",
            "Check that the folder can be written to.",
        ) from error


def _is_complete(folder: Path) -> bool:
    return all((folder / name).is_file() for name in _NEEDED) and bool(_weights(folder))


def _weights(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.safetensors"))


def _check_folder(folder: Path) -> None:
    for name in _NEEDED:
        if not (folder / name).is_file():
            raise ModelBrokenError(f"The model in {os.fspath(folder)} has no {name}.", _REMEDY)
    if not _weights(folder):
        raise ModelBrokenError(
            f"The model in {os.fspath(folder)} has no weights in the safetensors format, the only one that is loaded.",
            _REMEDY,
        )


def _card_of(folder: Path) -> ModelCard:
    """The catalogue's card for a folder named like a known model, else one from its configuration."""
    known = find_card(folder.name)
    config = read_json(folder / "config.json")
    dimensions = _dimensions(folder, config)
    if known is not None and known.dimensions == dimensions:
        return known
    described = read_json(folder / "config_sentence_transformers.json")
    prompts = described.get("prompts")
    prompts = prompts if isinstance(prompts, dict) else {}
    card = ModelCard(
        model_id=os.fspath(folder),
        name=folder.name,
        hub_id="",
        dimensions=dimensions,
        max_tokens=read_max_tokens(folder),
        query_prompt=_prompt(prompts, ("query", "search_query")),
        passage_prompt=_prompt(prompts, ("passage", "document", "search_document")),
        languages="unknown",
        size_mb=sum(path.stat().st_size for path in _weights(folder)) // 1_000_000,
        similarity_floor=_DEFAULT_FLOOR,
        note="A folder on this computer.",
    )
    cut = described.get("truncate_dim")
    return replace(card, dimensions=cut) if isinstance(cut, int) and 0 < cut < dimensions else card


def _prompt(prompts: dict[str, Any], names: tuple[str, ...]) -> str:
    return next((prompts[name] for name in names if isinstance(prompts.get(name), str)), "")


def _dimensions(folder: Path, config: dict[str, Any]) -> int:
    """Of the last module that changes them: a dense layer, else the pooling, else the network itself."""
    last = config.get("hidden_size") or config.get("dim") or config.get("n_embd") or 0
    for place in sorted(folder.glob("[0-9]*_*/config.json")):
        inner = read_json(place)
        last = inner.get("out_features") or inner.get("word_embedding_dimension") or last
    if not isinstance(last, int) or last <= 0:
        raise ModelBrokenError(f"The model in {os.fspath(folder)} does not say how long its vectors are.", _REMEDY)
    return last


def _identify(folder: Path) -> str:
    digest = hashlib.blake2b(digest_size=12)
    small = ("config.json", "modules.json", "tokenizer.json", "sentence_bert_config.json")
    parts = [folder / name for name in small] + sorted(folder.glob("[0-9]*_*/config.json"))
    for path in parts:
        if path.is_file():
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    for path in sorted(folder.rglob("*.safetensors")):
        size = path.stat().st_size
        digest.update(f"{path.relative_to(folder).as_posix()}:{size}".encode())
        with path.open("rb") as file:
            for probe in range(_PROBES):
                file.seek(probe * max(size - _PROBE_BYTES, 0) // (_PROBES - 1))
                digest.update(file.read(_PROBE_BYTES))
    return digest.hexdigest()
