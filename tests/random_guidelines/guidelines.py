"""A whole random guideline: its sections put together."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tests.random_guidelines.clauses import ClauseWriter, Written, clause_lines
from tests.random_guidelines.conditions import Names, RandomDecision, random_condition
from tests.random_guidelines.decisions import declaration, random_decisions
from tests.random_guidelines.draws import Draw
from tests.random_guidelines.pairs import random_pair_guideline
from tests.random_guidelines.priority import guarantee_lines, priority_lines
from tests.random_guidelines.scores import endless_lines
from tests.random_guidelines.signals import RandomSignal, random_signals, signal_lines
from tests.random_guidelines.tables import random_table, table_file, table_lines

PATH = "random.md"
KINDS = ("one", "one", "several", "scale")
"""The kinds of decision that every stage knows."""

FRONT = """---
guideline: random
title: Random
version: 1.0.0
task: classify
unit: message
media: text
---

# Random
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """About how many cases, which kinds of decisions, and whether without gap and conflict."""

    budget: int = 300
    kinds: tuple[str, ...] = KINDS
    is_sound: bool = False
    is_pair: bool = False
    """Whether two responses are compared instead."""


@dataclass(frozen=True, slots=True)
class RandomGuideline:
    """A guideline's text, and the files that it names, its own among them."""

    text: str
    files: Mapping[str, bytes] = field(repr=False)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class _Sections:
    """The sections written so far, and the CSV files that they name."""

    lines: list[list[str]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)


def random_guideline(draw: Draw, wanted: Wanted) -> RandomGuideline:
    """A guideline whose cases are about as many as the budget."""
    if wanted.is_pair:
        text = random_pair_guideline(draw, is_sound=wanted.is_sound)
        return RandomGuideline(text, {PATH: text.encode()})
    sections = _Sections()
    signals = _with_only_when(draw, random_signals(draw, wanted.budget))
    definitions = _definitions(draw, Names(tuple(signals)), "d")
    names = Names(tuple(signals), tuple(definitions))
    _write_signals(draw, sections, signals)
    _write_items(sections, "Definitions", [f"- `{d}` means {c}." for d, c in definitions.items()])
    _write_items(sections, "Facts", _facts(draw, names))
    decisions = random_decisions(draw, wanted.kinds)
    for decision in draw.shuffled(decisions):
        sections.lines.append(declaration(draw, decision))
    queues = ["- `first`: The first queue.", "- `second`: The second."]
    _write_items(sections, "Queues", queues)
    _write_decisions(draw, sections, decisions, names, is_sound=wanted.is_sound)
    _write_items(sections, "Guarantees", guarantee_lines(draw, decisions, names))
    lines = [line for section in sections.lines for line in section]
    text = FRONT + "\n" + "\n".join(lines)
    return RandomGuideline(text, {PATH: text.encode(), **sections.files})


def _with_only_when(draw: Draw, signals: list[RandomSignal]) -> list[RandomSignal]:
    """Some signals exist only where a condition on others holds, in no circle."""
    linked: list[RandomSignal] = []
    for signal in signals:
        is_linked = linked and not signal.is_setting and draw.chance(30)
        text = random_condition(draw, Names(tuple(linked)), 1).text if is_linked else None
        linked.append(replace(signal, only_when=text))
    return draw.shuffled(linked) if draw.chance(30) else linked


def _definitions(draw: Draw, names: Names, prefix: str) -> dict[str, str]:
    """Definitions, which may use those before them."""
    found: dict[str, str] = {}
    for number in range(1, draw.one_of([0, 1, 1, 2]) + 1):
        known = replace(names, definitions=(*names.definitions, *found))
        found[f"{prefix}{number}"] = random_condition(draw, known).text
    return found


def _facts(draw: Draw, names: Names) -> list[str]:
    facts = []
    for _ in range(draw.one_of([0, 0, 1, 2])):
        left, right = (random_condition(draw, names, 1).text for _ in range(2))
        facts.append(
            draw.one_of([f"- {left} requires {right}.", f"- {left} excludes {right}."])
            if draw.chance(70)
            else f"- never {random_condition(draw, names, 2).text}."
        )
    return facts


def _write_signals(draw: Draw, sections: _Sections, signals: list[RandomSignal]) -> None:
    for heading, is_setting in (("Settings", True), ("Signals", False)):
        lines = [
            line
            for signal in signals
            if signal.is_setting is is_setting
            for line in signal_lines(draw, signal)
        ]
        _write_items(sections, heading, lines)


def _write_items(sections: _Sections, heading: str, lines: list[str]) -> None:
    if lines:
        sections.lines.append([f"## {heading}", "", *lines, ""])


def _write_decisions(
    draw: Draw,
    sections: _Sections,
    decisions: list[RandomDecision],
    names: Names,
    *,
    is_sound: bool,
) -> None:
    """The clauses and priorities of each decision, which may read those before it."""
    written, found = Written(), list[list[str]]()
    shared = tuple(decision for decision in decisions if decision.kind == "scale")
    if len(shared) > 1 and draw.chance(40):
        found.append(
            _shared_rules(ClauseWriter(draw, shared[0], names, (), (), written, is_sound), shared)
        )
    common = tuple(written.ids)
    counts = tuple(signal.name for signal in names.signals if signal.kind == "whole")
    for place, decision in enumerate(decisions):
        earlier = tuple(decisions[:place])
        known = replace(names, decisions=earlier)
        if earlier and draw.chance(20):
            read = _definitions(draw, known, f"{decision.name}-d")
            items = [f"- `{name}` means {condition}." for name, condition in read.items()]
            _write_items(sections, "Definitions", items)
            known = replace(known, definitions=(*known.definitions, *read))
        same = tuple(o.name for o in earlier if o.kind == "scale" and o.labels == decision.labels)
        writer = ClauseWriter(draw, decision, known, same, counts, written, is_sound)
        start = len(written.ids)
        target = "" if _is_default(draw, decision, decisions) else f" for `{decision.name}`"
        found += _clause_sections(writer, sections, target)
        is_endless = any(signal.kind == "unbounded" for signal in names.signals)
        if decision.kind == "score" and is_endless and draw.chance(70):
            found.append(endless_lines(writer, target))
        ids = [*(common if decision in shared else ()), *written.ids[start:]]
        lines = priority_lines(draw, decision, ids, is_sound=is_sound)
        found += [[f"## Priority{target}", "", *lines, ""]] if lines else []
    sections.lines.extend(draw.shuffled(found) if draw.chance(30) else found)


def _shared_rules(writer: ClauseWriter, shared: tuple[RandomDecision, ...]) -> list[str]:
    """Rules that hold for several decisions with the same levels, and read neither."""
    targets = ", ".join(f"`{decision.name}`" for decision in shared)
    clauses = [clause_lines(writer, "Rules") for _ in range(writer.draw.number(1, 2))]
    return [f"## Rules for {targets}", "", *(line for clause in clauses for line in clause), ""]


def _is_default(draw: Draw, decision: RandomDecision, decisions: list[RandomDecision]) -> bool:
    return (decision.name == "label" or len(decisions) == 1) and draw.chance(80)


def _clause_sections(writer: ClauseWriter, sections: _Sections, target: str) -> list[list[str]]:
    draw, found = writer.draw, []
    headings = ["Gates"] * draw.one_of([0, 0, 1]) + ["Rules"] * draw.one_of([1, 1, 1, 2])
    headings += ["Edge cases"] * draw.one_of([0, 1, 1])
    for heading in draw.shuffled(headings) if draw.chance(20) else headings:
        lines = [f"## {heading}{target}", ""]
        for _ in range(draw.number(1, 3 if heading == "Rules" else 2)):
            lines += _block(writer, sections, heading)
        found.append(lines)
    if writer.is_sound or draw.chance(60):
        found[-1] += ["### Else", "", *clause_lines(writer, headings[-1], is_otherwise=True), ""]
    return found


def _block(writer: ClauseWriter, sections: _Sections, heading: str) -> list[str]:
    """A clause, a table or a paragraph."""
    draw = writer.draw
    if writer.decision.kind == "score" or draw.chance(80):
        return [*clause_lines(writer, heading), ""]
    if draw.chance(20):
        return ["A paragraph of prose.", ""]
    rows = random_table(writer, heading)
    if draw.chance(60):
        return [*table_lines(rows), ""]
    path = f"rows-{len(sections.files)}.csv"
    sections.files[path] = table_file(rows)
    return [f"- from `{path}`.", ""]
