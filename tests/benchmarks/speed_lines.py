"""Makes the rows of `speed.py`'s table from the figures of its phases; defines the goals."""

import statistics
from collections.abc import Callable, Mapping
from typing import Any

from speed_table import Goal, Line, unmeasured

Figures = Mapping[str, Any]
Phases = Mapping[str, Figures]

OF_CEILING = Goal(0.9)
OF_PLAIN_ENCODE = Goal(2.5)
OF_OTHERS = {"txtai": Goal(2.5), "semantra": Goal(1.4)}
OF_RECOLL = Goal(0.8)
WHILE_INDEXING = Goal(2.0, at_most=True)


def lines_of(phases: Phases) -> list[Line]:
    """All rows, including those without a measurement."""
    return [
        *_indexing(phases),
        _embedding(phases),
        *_words(phases),
        *(_beside(phases, name) for name in ("txtai", "semantra")),
        *(_queries_beside(phases, name) for name in ("txtai", "semantra")),
        _asked_meanwhile(phases),
        *_start(phases),
        *_memory(phases),
        *_rest(phases),
    ]


def _indexing(phases: Phases) -> list[Line]:
    part = "indexing"
    lines = []
    for name, ours, beside, goal in (
        ("indexing by words and meaning, all cores, share of the ceiling", "free", "ceiling", OF_CEILING),
        ("the same, polite, share of the ceiling with a core less", "polite", "ceiling with fewer", OF_CEILING),
        ("the same, polite, share of the ceiling with all cores", "polite", "ceiling", None),
    ):
        turns, why = _turns(phases, ours, beside)
        if why:
            lines.append(unmeasured(part, name, why, goal))
            continue
        mine, best = turns[0]
        note = (
            f"{mine['files']} files, {mine['texts']} texts, searchable by words after {mine['words_s']:.1f} of "
            f"{mine['seconds']:.1f} s; the ceiling in {best['precision']} on {best['device']} with "
            f"{best['threads']} threads. Model and engine are loaded before the measurement."
        )
        lines.append(_paced(part, name, turns, mine["texts"], _a_second, goal, note))
    return lines


def _embedding(phases: Phases) -> Line:
    part, name = "embedding", "our embedder and plain float32 `encode`"
    turns, why = _turns(phases, "ceiling", "plain")
    if why:
        return unmeasured(part, name, why, OF_PLAIN_ENCODE)
    ours, _ = turns[0]
    note = f"Ours in {ours['precision']} on {ours['device']}; both with {ours['threads']} threads."
    return _paced(part, name, turns, ours["texts"], _a_second, OF_PLAIN_ENCODE, note)


def _words(phases: Phases) -> list[Line]:
    names = ("indexing by words, and recollindex", "an answer by words, and recollq, p50")
    turns, why = _turns(phases, "words", "recoll")
    if why:
        return [unmeasured("words", names[0], why, OF_RECOLL), unmeasured("words", names[1], why)]
    ours, recoll = turns[0]
    files = ours["files"]
    left = ", ".join(f"{kind} {count}" for kind, count in sorted(recoll["not_read"].items())) or "nothing"
    note = (
        f"{files} files of all kinds; ours found text in {ours['files_with_text']}, Recoll {recoll['version']} left "
        f"out: {left}."
    )
    return [
        _paced("words", names[0], turns, files, _files, OF_RECOLL, note),
        _answered(
            "words", names[1], [(mine, mine["others"]) for mine, _ in turns],
            "The same queries: recollq starts a process for each, as intended; ours is queried as by the window.",
        ),
    ]  # fmt: skip


def _beside(phases: Phases, name: str) -> Line:
    what = f"indexing by meaning, and {name}, all-MiniLM-L6-v2"
    turns, why = _turns(phases, "minilm", name)
    if why:
        return unmeasured("indexing", what, why, OF_OTHERS[name])
    ours, theirs = turns[0]
    texts = ours["texts"]
    note = f"{name} {theirs['version']}; the same texts, {texts} passages as we split them, from plain files" + (
        ", passed to it already split." if name == "txtai" else ", which it splits with its default settings."
    )
    return _paced("indexing", what, turns, texts, _a_second, OF_OTHERS[name], note)


def _queries_beside(phases: Phases, name: str) -> Line:
    what = f"an answer by meaning, and {name}, p50"
    turns, why = _turns(phases, "minilm", name)
    if why:
        return unmeasured("queries", what, why)
    pairs = [(ours["queries"]["p95_ms"], theirs["p95_ms"]) for ours, theirs in turns]
    slowest = [statistics.median(times) for times in zip(*pairs, strict=True)]
    return _answered("queries", what, turns, f"p95: ours {slowest[0]:.0f} ms, {name} {slowest[1]:.0f} ms.")


def _asked_meanwhile(phases: Phases) -> Line:
    part, what = "queries", "answers by both while indexing, and idle, p95"
    found, why = _all_turns(phases, "asked meanwhile")
    if why:
        return unmeasured(part, what, why, WHILE_INDEXING)
    times = [(one["queries"]["p95_ms"], one["others"]["p95_ms"]) for one in found]
    mine, other = (statistics.median(side) for side in zip(*times, strict=True))
    ratios = [busy / resting for busy, resting in times]
    note = f"Polite; {found[0]['asked']} queries. {_spread_of(ratios)}"
    return Line(part, what, _ms(mine), _ms(other), statistics.median(ratios), "times as long", WHILE_INDEXING, note)


def _turns(phases: Phases, ours: str, theirs: str) -> tuple[list[tuple[Figures, Figures]], str]:
    """Figures of both sides for each turn in which both were measured; and the reason if there is none."""
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
    part: str, what: str, turns: list[tuple[Figures, Figures]], count: int, say: Callable[[float], str],
    goal: Goal | None,    note: str,
) -> Line:  # fmt: skip
    """Row with our speed relative to theirs: the median over the turns, because the machine's speed varies."""
    seconds = [(mine["seconds"], other["seconds"]) for mine, other in turns]
    mine, other = (count / statistics.median(side) for side in zip(*seconds, strict=True))
    ratios = [theirs / ours for ours, theirs in seconds]
    return Line(
        part, what, say(mine), say(other), statistics.median(ratios), "times", goal, f"{note} {_spread_of(ratios)}"
    )


def _answered(part: str, what: str, turns: list[tuple[Figures, Figures]], note: str) -> Line:
    """The same for answers, without a goal."""
    times = [(mine["queries"]["p50_ms"], other["p50_ms"]) for mine, other in turns]
    mine, other = (statistics.median(side) for side in zip(*times, strict=True))
    ratios = [theirs / ours for ours, theirs in times]
    return Line(
        part, what, _ms(mine), _ms(other), statistics.median(ratios), "times", None, f"{note} {_spread_of(ratios)}"
    )


def _spread_of(ratios: list[float]) -> str:
    return f"In turn: {', '.join(f'{value:.2f}' for value in ratios)} times."


def _start(phases: Phases) -> list[Line]:
    lines = []
    for of, key, scale, name, goal in (
        ("window", "first_ms", 1, "window painted, fresh folder", Goal(700, at_most=True)),
        ("window", "again_ms", 1, "window painted, later start", Goal(700, at_most=True)),
        ("start", "words_s", 1_000, "first answer by words", Goal(1_000, at_most=True)),
        ("start", "meaning_s", 1_000, "first answer by meaning", Goal(2_000, at_most=True)),
    ):
        found, why = _all_turns(phases, of)
        if why:
            lines.append(unmeasured("start", name, why, goal))
            continue
        took = [figures[key] * scale for figures in found]
        note = f"In turn: {', '.join(f'{ms:,.0f}' for ms in took)} ms."
        lines.append(Line("start", name, value=statistics.median(took), unit="ms", goal=goal, note=note))
    for of, key, scale, beside, name in (
        ("window", "again_ms", 0.001, "bare window", "window painted, and an empty PySide6 window"),
        (
            "start",
            "meaning_s",
            1,
            "bare meaning",
            "first answer by meaning, and sentence-transformers loading the model",
        ),
    ):
        turns, why = _turns(phases, of, beside)
        if why:
            lines.append(unmeasured("start", name, why))
            continue
        seconds = [(ours[key] * scale, theirs["seconds"]) for ours, theirs in turns]
        lines.append(_taking("start", name, seconds, ""))
    return lines


def _taking(part: str, name: str, seconds: list[tuple[float, float]], note: str) -> Line:
    """Row with our duration relative to the other: the median over the turns."""
    mine, other = (statistics.median(side) for side in zip(*seconds, strict=True))
    ratios = [ours / theirs for ours, theirs in seconds]
    note = f"{note} {_spread_of(ratios)}".lstrip()
    return Line(part, name, f"{mine:.2f} s", f"{other:.2f} s", statistics.median(ratios), "times as long", None, note)


def _memory(phases: Phases) -> list[Line]:
    lines = []
    for of, name, goal in (
        ("polite", "engine and children while indexing, peak", Goal(900, at_most=True)),
        ("free", "the same, all cores", Goal(900, at_most=True)),
    ):
        found, why = _all_turns(phases, of)
        if why:
            lines.append(unmeasured("memory", name, why, goal))
        else:
            most = max(found, key=lambda figures: figures["peak_mb"])
            lines.append(Line("memory", name, value=most["peak_mb"], unit="MB", goal=goal, note=_by_role(most)))
    resting = phases.get("rest", {})
    for key, name, least in (
        ("window_mb", "window, after its start", Goal(150, at_most=True)),
        ("engine_mb", "engine and children idle, model loaded", Goal(250, at_most=True)),
    ):
        if key in resting:
            lines.append(Line("memory", name, value=resting[key], unit="MB", goal=least))
        else:
            lines.append(unmeasured("memory", name, resting.get("why", "phase left out"), least))
    return lines


def _all_turns(phases: Phases, of: str) -> tuple[list[Figures], str]:
    """Figures of the turns that succeeded; and the reason if there are none."""
    found = [figures for name, figures in phases.items() if name.partition(", turn ")[0] == of]
    good = [figures for figures in found if "why" not in figures]
    return good, "" if good else found[-1]["why"] if found else "phase left out"


def _by_role(figures: Mapping[str, Any]) -> str:
    parts = sorted(figures.get("peak_by_role", {}).items(), key=lambda part: -part[1])
    return ", ".join(f"{role} {used:,.0f} MB" for role, used in parts)


def _rest(phases: Phases) -> list[Line]:
    lines = []
    resting = phases.get("rest", {})
    for key, name in (("window_cpu_s", "window"), ("engine_cpu_s", "engine and children")):
        what = f"of a core, idle {name}"
        if key not in resting:
            lines.append(unmeasured("idle", what, resting.get("why", "phase left out")))
            continue
        share = resting[key] / resting["seconds"] * 100
        lines.append(Line("idle", what, f"{resting[key]:.2f} s", f"{resting['seconds']:.0f} s", share, "%"))
    name = "indexing polite, and with all cores"
    turns, why = _turns(phases, "polite", "free")
    if why:
        return [*lines, unmeasured("idle", name, why)]
    cpu = [statistics.median(side) for side in zip(*((a["cpu_s"], b["cpu_s"]) for a, b in turns), strict=True)]
    note = f"Processor time: polite {cpu[0]:.0f} s, all cores {cpu[1]:.0f} s."
    seconds = [(ours["seconds"], theirs["seconds"]) for ours, theirs in turns]
    return [*lines, _taking("idle", name, seconds, note)]


def _a_second(value: float) -> str:
    return f"{value:,.1f} texts/s"


def _files(value: float) -> str:
    return f"{value:,.1f} files/s"


def _ms(value: float) -> str:
    return f"{value:,.1f} ms"
