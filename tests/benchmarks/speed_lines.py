"""From the figures of `speed.py`'s phases to the lines of its table; the goals stand here."""

from collections.abc import Mapping
from typing import Any

from speed_table import Goal, Line, ratio, unmeasured

Phases = Mapping[str, Mapping[str, Any]]

OF_CEILING = Goal(0.9)
OF_PLAIN_ENCODE = Goal(2.5)
OF_OTHERS = Goal(3.0)
OF_RECOLL = Goal(1.0)


def lines_of(phases: Phases) -> list[Line]:
    """All lines, also those nothing was measured for."""
    return [
        *_indexing(phases),
        _embedding(phases),
        *_words(phases),
        *(_beside(phases, name) for name in ("txtai", "semantra")),
        *(_queries_beside(phases, name) for name in ("txtai", "semantra")),
        *_start(phases),
        *_memory(phases),
        *_rest(phases),
    ]


def _indexing(phases: Phases) -> list[Line]:
    part = "indexing"
    free, polite = phases.get("free", {}), phases.get("polite", {})
    ceiling, fewer = phases.get("ceiling", {}), phases.get("ceiling with fewer", {})
    lines = []
    for name, ours, beside, goal in (
        ("files to words and meaning, all cores, of the ceiling", free, ceiling, OF_CEILING),
        ("the same, polite, of the ceiling with a core less", polite, fewer, OF_CEILING),
        ("the same, polite, of the ceiling with all cores", polite, ceiling, None),
    ):
        why = ours.get("why") or beside.get("why") or ("" if ours and beside else "phase left out")
        if why:
            lines.append(unmeasured(part, name, why, goal))
            continue
        mine, best = ours["texts"] / ours["seconds"], beside["texts"] / beside["seconds"]
        note = (
            f"{ours['files']} files, {ours['texts']} texts, found by their words after {ours['words_s']:.1f} of "
            f"{ours['seconds']:.1f} s; the ceiling in {beside['precision']} on {beside['device']} with "
            f"{beside['threads']} threads. Model and engine are there before the clock starts."
        )
        lines.append(Line(part, name, _a_second(mine), _a_second(best), ratio(mine, best), "times", goal, note))
    return lines


def _embedding(phases: Phases) -> Line:
    part, name = "embedding", "our embedder beside plain float32 `encode`"
    ours, plain = phases.get("ceiling", {}), phases.get("plain", {})
    why = ours.get("why") or plain.get("why") or ("" if ours and plain else "phase left out")
    if why:
        return unmeasured(part, name, why, OF_PLAIN_ENCODE)
    mine, theirs = ours["texts"] / ours["seconds"], plain["texts"] / plain["seconds"]
    note = f"Ours in {ours['precision']} on {ours['device']}, torch; both with {ours['threads']} threads."
    return Line(part, name, _a_second(mine), _a_second(theirs), ratio(mine, theirs), "times", OF_PLAIN_ENCODE, note)


def _words(phases: Phases) -> list[Line]:
    names = ("files to words beside recollindex", "an answer by words beside recollq, p50")
    ours, recoll = phases.get("words", {}), phases.get("recoll", {})
    why = ours.get("why") or recoll.get("why") or ("" if ours and recoll else "phase left out")
    if why:
        return [unmeasured("words", names[0], why, OF_RECOLL), unmeasured("words", names[1], why)]
    files = ours["files"]
    left = ", ".join(f"{kind} {count}" for kind, count in sorted(recoll["not_read"].items())) or "nothing"
    note = (
        f"{files} files of all kinds; ours found text in {ours['files_with_text']}, Recoll {recoll['version']} says of "
        f"what it left out: {left}."
    )
    mine, theirs = files / ours["seconds"], files / recoll["seconds"]
    asked = ours["queries"]["p50_ms"], recoll["p50_ms"]
    return [
        Line("words", names[0], _files(mine), _files(theirs), ratio(mine, theirs), "times", OF_RECOLL, note),
        Line(
            "words", names[1], _ms(asked[0]), _ms(asked[1]), ratio(asked[1], asked[0]), "times", None,
            "recollq is a process for each query, as it is meant to be used; ours is asked as the window asks it.",
        ),
    ]  # fmt: skip


def _beside(phases: Phases, name: str) -> Line:
    what = f"texts to meaning beside {name}, all-MiniLM-L6-v2"
    ours, theirs = phases.get("minilm", {}), phases.get(name, {})
    why = ours.get("why") or theirs.get("why") or ("" if ours and theirs else "phase left out")
    if why:
        return unmeasured("indexing", what, why, OF_OTHERS)
    texts = ours["texts"]
    mine, other = texts / ours["seconds"], texts / theirs["seconds"]
    note = f"{name} {theirs['version']}; the same texts, {texts} passages as we cut them, from plain files" + (
        ", given to it already cut." if name == "txtai" else ", which it cuts by its own default."
    )
    return Line("indexing", what, _a_second(mine), _a_second(other), ratio(mine, other), "times", OF_OTHERS, note)


def _queries_beside(phases: Phases, name: str) -> Line:
    what = f"an answer by meaning beside {name}, p50"
    ours, theirs = phases.get("minilm", {}), phases.get(name, {})
    why = ours.get("why") or theirs.get("why") or ("" if ours and theirs else "phase left out")
    if why:
        return unmeasured("queries", what, why)
    mine, other = ours["queries"]["p50_ms"], theirs["p50_ms"]
    note = f"p95: ours {ours['queries']['p95_ms']:.0f} ms, {name} {theirs['p95_ms']:.0f} ms."
    return Line("queries", what, _ms(mine), _ms(other), ratio(other, mine), "times", None, note)


def _start(phases: Phases) -> list[Line]:
    window, engine = phases.get("window", {}), phases.get("start", {})
    lines = []
    for found, key, name, unit, goal in (
        (window, "first_ms", "window painted, fresh folder", "ms", Goal(700, at_most=True)),
        (window, "again_ms", "window painted, later start", "ms", Goal(700, at_most=True)),
        (engine, "words_s", "words answer", "s", Goal(1.0, at_most=True)),
        (engine, "meaning_s", "meaning answers", "s", Goal(4.0, at_most=True)),
    ):
        if key not in found:
            lines.append(unmeasured("start", name, found.get("why", "phase left out"), goal))
        else:
            lines.append(Line("start", name, value=found[key], unit=unit, goal=goal))
    return lines


def _memory(phases: Phases) -> list[Line]:
    found = (
        (phases.get("polite", {}), "peak_mb", "engine and children while indexing, at most", Goal(1_500, at_most=True)),
        (phases.get("free", {}), "peak_mb", "the same, all cores", Goal(1_500, at_most=True)),
        (phases.get("rest", {}), "window_mb", "window, after its start", Goal(150, at_most=True)),
        (phases.get("rest", {}), "engine_mb", "engine and children at rest, model loaded", None),
    )
    return [
        Line("memory", name, value=figures[key], unit="MB", goal=goal, note=_by_role(figures))
        if key in figures
        else unmeasured("memory", name, figures.get("why", "phase left out"), goal)
        for figures, key, name, goal in found
    ]


def _by_role(figures: Mapping[str, Any]) -> str:
    parts = sorted(figures.get("peak_by_role", {}).items(), key=lambda part: -part[1])
    return ", ".join(f"{role} {used:,.0f} MB" for role, used in parts)


def _rest(phases: Phases) -> list[Line]:
    lines = []
    resting = phases.get("rest", {})
    for key, name in (("window_cpu_s", "the window"), ("engine_cpu_s", "the engine and its children")):
        what = f"of a core {name} takes while nothing is to be done"
        if key not in resting:
            lines.append(unmeasured("rest", what, resting.get("why", "phase left out")))
            continue
        share = resting[key] / resting["seconds"] * 100
        lines.append(Line("rest", what, f"{resting[key]:.2f} s", f"{resting['seconds']:.0f} s", share, "%"))
    name = "what politeness costs: indexing polite beside all cores"
    free, polite = phases.get("free", {}), phases.get("polite", {})
    why = free.get("why") or polite.get("why") or ("" if free and polite else "phase left out")
    if why:
        return [*lines, unmeasured("rest", name, why)]
    times = polite["seconds"], free["seconds"]
    cpu = f"Processor time: polite {polite['cpu_s']:.0f} s, all cores {free['cpu_s']:.0f} s."
    lines.append(Line("rest", name, f"{times[0]:.1f} s", f"{times[1]:.1f} s", ratio(*times), "times", None, cpu))
    return lines


def _a_second(value: float) -> str:
    return f"{value:,.1f} texts/s"


def _files(value: float) -> str:
    return f"{value:,.1f} files/s"


def _ms(value: float) -> str:
    return f"{value:,.1f} ms"
