"""`desktop-search model`: lists, downloads, imports and selects models."""

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from desktop_search.cli import output as text
from desktop_search.domain.errors import ModelBrokenError, ModelMissingError
from desktop_search.domain.messages import Message
from desktop_search.domain.model_choices import ModelChoice
from desktop_search.engine.api import Event, Models, StatusChanged

if TYPE_CHECKING:
    from desktop_search.engine.client import EngineSession

# Often enough to show progress in a log, without filling it.
_SAY_EVERY_S = 5.0

Print = Callable[[str], None]


def run(session: "EngineSession", options: argparse.Namespace, say: Print, out: Print) -> None:
    """Run the action that follows `model` on the command line; `say` prints to stderr, `out` to stdout."""
    _ACTIONS[options.action](session, options, say, out)


def _list(session: "EngineSession", options: argparse.Namespace, say: Print, out: Print) -> None:
    models = _models(session)
    if options.json:
        listed = {name: [asdict(one) for one in getattr(models, name)] for name in ("models", "rerankers")}
        out(json.dumps({"chosen": models.chosen, "reranker": _reranker(models)} | listed))
        return
    for choice in models.models:
        out(_line(choice, models.chosen))
    out("Models for re-ranking:")
    for choice in models.rerankers:
        out(_line(choice, _reranker(models)))


def _use(session: "EngineSession", options: argparse.Namespace, say: Print, out: Print) -> None:
    settings = _settings(session)
    wanted = _find(session, options.name)
    if not wanted.is_usable:
        raise ModelBrokenError(wanted.problem, Message("Choose another model."))
    if not wanted.installed:
        raise ModelMissingError(
            Message("The model {model} is not installed.", model=wanted.name),
            Message("To download it, run: desktop-search model get {model}", model=options.name),
        )
    if wanted.is_reranker:
        session.change_index_settings({"reranker": wanted.model_id}).result()
        _tell(options, out, {"reranker": wanted.model_id}, f"{wanted.name} is now used for re-ranking.")
        return
    if settings.model != wanted.model_id:
        session.change_index_settings({"model": wanted.model_id}).result()
    _tell(options, out, {"chosen": wanted.model_id}, f"{wanted.name} is now used.")
    if settings.model != wanted.model_id and not session.is_shared:
        say("The next `desktop-search index` indexes all files again with it. Until then, the previous model is used.")


def _get(session: "EngineSession", options: argparse.Namespace, say: Print, out: Print) -> None:
    wanted = _find(session, options.name)
    if wanted.terms:
        say(f"{wanted.name} has its own terms of use, which you accept by downloading it: {wanted.terms}")
    session.on_event = _Meter(say).on_event
    try:
        session.download_model(wanted.model_id).result()
    except KeyboardInterrupt:
        say(
            "The running program continues the download." if session.is_shared else "The next run resumes the download."
        )
        raise
    _tell(options, out, {"model_id": wanted.model_id}, f"{wanted.name} is installed.")


def _import(session: "EngineSession", options: argparse.Namespace, say: Print, out: Print) -> None:
    say("Copying and testing the model, which takes about a minute.")
    imported = session.import_model(options.path).result()
    found = {"model_id": imported.model_id, "name": imported.name}
    _tell(options, out, found, f"Imported. To use it, run: desktop-search model use {imported.model_id}")


def _mirror(session: "EngineSession", options: argparse.Namespace, say: Print, out: Print) -> None:
    if options.address is not None:
        session.change_index_settings({"hub_mirror": options.address}).result()
    mirror = _settings(session).hub_mirror
    if mirror:
        say("Use only a mirror that you trust: it determines which files most models consist of.")
    shown = mirror or "huggingface.co"
    _tell(options, out, {"mirror": mirror}, f"Models are downloaded from {shown}, only on request.")


def _tell(options: argparse.Namespace, out: Print, found: dict[str, Any], sentence: str) -> None:
    out(json.dumps(found) if options.json else sentence)


def _models(session: "EngineSession") -> Models:
    return session.get_models().result()


def _reranker(models: Models) -> str:
    return models.reranker.model_id if models.reranker else ""


def _settings(session: "EngineSession") -> Any:
    return session.get_index_settings().result()


def _find(session: "EngineSession", name: str) -> ModelChoice:
    models = _models(session)
    for choice in (*models.models, *models.rerankers):
        if name.lower() in (choice.model_id.lower(), choice.name.lower()):
            return choice
    raise ModelMissingError(
        Message('There is no model "{model}".', model=name),
        Message("To list all models, run: desktop-search model list"),
    )


def _line(choice: ModelChoice, chosen: str) -> str:
    mark = "*" if choice.model_id == chosen else " "
    here = "installed" if choice.installed else "available" if choice.downloadable else "import"
    here = here if choice.is_usable else "unusable"
    come = f"{choice.come_mb} MB downloaded" if choice.come_mb else ""
    memory = f"about {choice.memory_mb} MB of memory" if choice.memory_mb else ""
    facts = [choice.languages, f"{choice.size_mb} MB", come, memory, choice.licence, _worth(choice), choice.note]
    facts.append(choice.problem)
    return f"{mark} {text.visible(choice.model_id):<40} {here:<9} {', '.join(text.visible(f) for f in facts if f)}"


def _worth(choice: ModelChoice) -> str:
    shares = [f"{found.question} to {found.text} {found.share:.0%}" for found in choice.found]
    quality = "right page in the top 10: " + "; ".join(shares) if shares else "quality not measured"
    if choice.published:
        score = f"questions in other languages {choice.published:.2f} (published test)"
        quality = f"{quality}, {score}" if shares else score
    return f"{quality}, work per text {choice.work:g} (default 1)" if choice.work else quality


class _Meter:
    """Prints the progress of a download, one line every few seconds."""

    def __init__(self, say: Print) -> None:
        self._say = say
        self._last = time.monotonic()

    def on_event(self, event: Event) -> None:
        if not isinstance(event, StatusChanged):
            return
        if time.monotonic() - self._last < _SAY_EVERY_S:
            return
        self._last = time.monotonic()
        for one in event.status.downloads:
            self._say(f"{one.name}: {one.done_bytes // 1_000_000} of {one.total_bytes // 1_000_000} MB")


_ACTIONS = {"list": _list, "use": _use, "get": _get, "import": _import, "mirror": _mirror}
