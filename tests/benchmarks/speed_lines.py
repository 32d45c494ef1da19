"""From the figures of `speed.py`'s phases to the lines of its table; the goals stand here."""

import statistics
from collections.abc import Callable, Mapping
from typing import Any

from speed_table import Goal, Line, ratio, unmeasured

Figures = Mapping[str, Any]
Phases = Mapping[str, Figures]

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
    turns, why = _turns(phases, "words", "recoll")
    if why:
        return [unmeasured("words", names[0], why, OF_RECOLL), unmeasured("words", names[1], why)]
    ours, recoll = turns[0]
    files = ours["files"]
    left = ", ".join(f"{kind} {count}" for kind, count in sorted(recoll["not_read"].items())) or "nothing"
    note = (
        f"{files} files of all kinds; ours found text in {ours['files_with_text']}, Recoll {recoll['version']} says of "
        f"what it left out: {left}."
    )
    return [
        _paced("words", names[0], turns, files, _files, OF_RECOLL, note),
        _answered(
            "words", names[1], turns,
            "recollq is a process for each query, as it is meant to be used; ours is asked as the window asks it.",
        ),
    ]  # fmt: skip


def _beside(phases: Phases, name: str) -> Line:
    what = f"texts to meaning beside {name}, all-MiniLM-L6-v2"
    turns, why = _turns(phases, "minilm", name)
    if why:
        return unmeasured("indexing", what, why, OF_OTHERS)
    ours, theirs = turns[0]
    texts = ours["texts"]
    note = f"{name} {theirs['version']}; the same texts, {texts} passages as we cut them, from plain files" + (
        ", given to it already cut." if name == "txtai" else ", which it cuts by its own default."
    )
    return _paced("indexing", what, turns, texts, _a_second, OF_OTHERS, note)


def _queries_beside(phases: Phases, name: str) -> Line:
    what = f"an answer by meaning beside {name}, p50"
    turns, why = _turns(phases, "minilm", name)
    if why:
        return unmeasured("queries", what, why)
    pairs = [(ours["queries"]["p95_ms"], theirs["p95_ms"]) for ours, theirs in turns]
    slowest = [statistics.median(times) for times in zip(*pairs, strict=True)]
    return _answered("queries", what, turns, f"p95: ours {slowest[0]:.0f} ms, {name} {slowest[1]:.0f} ms.")


def _turns(phases: Phases, ours: str, theirs: str) -> tuple[list[tuple[Figures, Figures]], str]:
    """Ours and theirs of each turn in which both were measured; and why there is none."""
    both = []
    why = "phase left out"
    for name, found in phases.items():
        of, _, number = name.partition(", turn ")
        other = phases.get(f"{theirs}, turn {number}")
        if of == ours and other is not None:
            if trouble := found.get("why") or other.get("why"):
                why = trouble
            else:
                both.append((found, other))
    return both, "" if both else why


def _paced(
    part: str, what: str, turns: list[tuple[Figures, Figures]], count: int, say: Callable[[float], str], goal: Goal,
    note: str,
) -> Line:  # fmt: skip
    """How many times as fast as theirs ours is: the median of the turns, each of which has its own speed."""
    seconds = [(mine["seconds"], other["seconds"]) for mine, other in turns]
    mine, other = (count / statistics.median(side) for side in zip(*seconds, strict=True))
    ratios = [theirs / ours for ours, theirs in seconds]
    return Line(
        part, what, say(mine), say(other), statistics.median(ratios), "times", goal, f"{note} {_spread_of(ratios)}"
    )


def _answered(part: str, what: str, turns: list[tuple[Figures, Figures]], note: str) -> Line:
    """The same of answers, without a goal."""
    times = [(mine["queries"]["p50_ms"], other["p50_ms"]) for mine, other in turns]
    mine, other = (statistics.median(side) for side in zip(*times, strict=True))
    ratios = [theirs / ours for ours, theirs in times]
    return Line(
        part, what, _ms(mine), _ms(other), statistics.median(ratios), "times", None, f"{note} {_spread_of(ratios)}"
    )


def _spread_of(ratios: list[float]) -> str:
    return f"In turn: {', '.join(f'{ratio:.2f}' for ratio in ratios)} times."


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
