"""Large guidelines as a team would write them, with defects sown where they are known.

A guideline is parted into sections, one for each topic (and market), whose clauses open with that
guard and look at the section's own few signals. Rules stand in the order of the document, edge
cases are held apart by their subtopic, gates by a signal of their own. Every clause has a witness,
a case that it alone decides, which no later clause may take: so all clauses live, and a proof finds
nothing but what was sown: a *hole* (a gap), *twins* (a conflict), and *shadows* (clauses that are
dead under one earlier clause, or under two together).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random

from benchmarks.conditions import Item, Literal, all_of, draw_items
from benchmarks.sections import (
    Case,
    Clause,
    NoRoomError,
    Plan,
    Section,
    add_edge,
    draw_case,
    draw_plan,
    draw_sections,
    grow,
    number_clauses,
)

LABELS = ("billing", "delivery", "defect", "praise", "return", "safety", "spam", "other")
TRIES = 20_000
EXAMPLES = 20
FRONT = """---
guideline: large
title: A large guideline
version: 1.0.0
task: classify
unit: message
media: text
---

# A large guideline
"""

Expected = tuple[str, tuple[Clause, ...]]
Found = frozenset[tuple[str, frozenset[str]]]
"""Names of findings with the clauses that they name."""


@dataclass(frozen=True, slots=True)
class Sown:
    """How many defects of each kind are wanted; all holes are one gap."""

    holes: int = 0
    twins: int = 0
    shadows: int = 0


NOTHING = Sown()


@dataclass(frozen=True, slots=True)
class Made:
    """A guideline, and what must be found in it: names of findings and clauses that they name."""

    plan: Plan
    sections: tuple[Section, ...]
    clauses: int
    expected: Found


def make(clauses: int, signals: int, seed: int = 0, sown: Sown = NOTHING) -> Made:
    """The same guideline for the same numbers; of at least 10 clauses and 10 signals."""
    random = Random(f"{clauses} {signals} {seed}")
    plan = draw_plan(random, clauses, signals)
    sections = tuple(draw_sections(random, plan, clauses))
    spare = clauses - len(plan.gates) - len(sections) - sown.twins - 3 * sown.shadows
    for number in range(spare):
        grow(random, plan, sections[number % len(sections)])
    expected = tuple(sow(random, plan, sections, sown))
    number_clauses(sections)
    found = ((name, frozenset(clause.id for clause in told)) for name, told in expected)
    made = Made(plan, sections, clauses, frozenset(found))
    return replace(made, expected=made.expected | _idle(made))


def _idle(made: Made) -> Found:
    """That some signals are unused, if no statement but an example names them."""
    _, rest = text_of(made).split("\n## Facts\n")
    statements, _ = rest.split("\n## Examples\n")
    is_idle = any(f"`{signal.name}`" not in statements for signal in made.plan.signals)
    return frozenset({("unused-signal", frozenset[str]())} if is_idle else ())


UNSOWN = ("no-example", "not-looked-for")
"""Warnings that every made guideline gets."""


def told_in(diagnostics: Iterable[Mapping[str, object]]) -> Found:
    """What `check --json` tells, as `Made.expected` has it: a gap and its like have no clauses."""
    return frozenset(
        (str(one["name"]), frozenset(map(str, clauses if isinstance(clauses, list) else ())))
        for one in diagnostics
        if one["name"] not in UNSOWN
        for clauses in (one.get("clauses"),)
    )


def sow(
    random: Random, plan: Plan, sections: tuple[Section, ...], sown: Sown
) -> Iterator[Expected]:
    """The defects, sown; the labels are given on the way, since twins must differ."""
    for number in range(sown.shadows):
        section = random.choice(sections)
        yield "dead-clause", (_shadow(random, plan, section, is_under_two=number % 2 == 0),)
    for section in random.sample(sections, sown.holes):
        _dig(random, plan, section)
    for section in sections:
        _label(random, section)
    pairs: set[frozenset[str]] = set()
    for _ in range(sown.twins):
        yield "conflict", _twin(random, plan, sections, pairs)
    if sown.holes:
        yield "gap", ()


def _shadow(random: Random, plan: Plan, section: Section, *, is_under_two: bool) -> Clause:
    """A dead clause: what it says is said before, for `yes` and for `no`, or more widely."""
    if not is_under_two:
        rule = random.choice(section.rules[:-1])
        more = draw_items(random, section.signals, rule.witness, 1)
        dead = Clause([*rule.items, *more], rule.witness)
        section.rules.insert(section.rules.index(rule) + 1, dead)
        grow(random, plan, section)
        grow(random, plan, section)
        return dead
    default = section.rules[-1]
    flags = [signal for signal in section.signals if signal.domain == "yes or no"]
    for attempt in range(TRIES):
        case, flag = draw_case(random, plan, section), random.choice(flags)
        cases = [{**case, flag.name: value} for value in flag.values]
        others = tuple(signal for signal in section.signals if signal is not flag)
        shared = [*section.guard, *draw_items(random, others, case, 3 + attempt // 20)]
        dead = Clause(shared, case)
        spared = not any(dead.holds(one.witness) for one in (default, *default.exceptions))
        if spared and all(_is_first(plan, section, one, default) for one in cases):
            halves = [
                Clause([*shared, Item(1, (Literal(flag, (one[flag.name],)),))], one)
                for one in cases
            ]
            section.rules[-1:-1] = [*halves, dead]
            return dead
    raise NoRoomError


def _is_first(plan: Plan, section: Section, case: Case, clause: Clause) -> bool:
    """Whether the clause decides the case, and the case can occur."""
    possible = not any(one.holds(case) and other.holds(case) for one, other in plan.facts)
    return possible and next(section.ranked(case), None) is clause


def _dig(random: Random, plan: Plan, section: Section) -> None:
    """A hole in what the default covers, none of whose witnesses falls in."""
    default = section.rules[-1]
    for attempt in range(TRIES):
        case = draw_case(random, plan, section)
        hole = draw_items(random, section.signals, case, 3 + attempt // 20)
        kept = (default.witness, *(one.witness for one in default.exceptions))
        is_clear = not any(all(item.holds(one) for item in hole) for one in kept)
        if is_clear and _is_first(plan, section, case, default):
            default.unless = hole
            return
    raise NoRoomError


def _label(random: Random, section: Section) -> None:
    """Labels such that each clause is needed: without it, its witness would come out otherwise."""
    for rule in reversed(section.rules):
        for clause in (rule, *reversed(rule.exceptions)):
            _choose(random, section, clause)
    for edges in section.edges.values():
        for edge in edges:
            _choose(random, section, edge)


def _choose(random: Random, section: Section, clause: Clause) -> None:
    ranked = list(section.ranked(clause.witness))
    later = ranked[ranked.index(clause) + 1 :]
    clause.label = random.choice([one for one in LABELS if not later or one != later[0].label])


def _twin(
    random: Random, plan: Plan, sections: tuple[Section, ...], pairs: set[frozenset[str]]
) -> tuple[Clause, ...]:
    """An edge case that says otherwise where another applies, labels that no other twins have."""
    for _ in range(TRIES):
        section = random.choice(sections)
        single = [some[0] for some in section.edges.values() if len(some) == 1]
        if not single:
            continue
        edge, label = random.choice(single), random.choice(LABELS)
        pair = frozenset((edge.label, label))
        if len(pair) == 1 or pair in pairs:
            continue
        twin = add_edge(random, plan, section, edge.witness)
        if twin is not None:
            pairs.add(pair)
            twin.label = label
            return edge, twin
    raise NoRoomError


def text_of(made: Made) -> str:
    """The guideline in Markdown."""
    plan = made.plan
    parts = [
        ("Signals", [signal.line for signal in plan.signals]),
        ("Facts", [f"- {one.text} excludes {other.text}." for one, other in plan.facts]),
        ("Labels", [f"- `{label}`: What is called {label}." for label in LABELS]),
        (
            "Queues",
            [f"- `queue-{i}`: Who knows of {gate.name}." for i, gate in enumerate(plan.gates, 1)],
        ),
        (
            "Gates",
            [
                f"- **G{i}** flag for `queue-{i}` when `{gate.name}`."
                for i, gate in enumerate(plan.gates, 1)
            ],
        ),
        ("Edge cases", _lines(made, "edges")),
        ("Rules", _lines(made, "rules")),
        ("Priority", ["- earlier over later in Gates.", "- earlier over later in Rules."]),
        ("Examples", list(_examples(made))),
    ]
    return FRONT + "".join(f"\n## {title}\n\n" + "\n".join(lines) + "\n" for title, lines in parts)


def _lines(made: Made, part: str) -> list[str]:
    lines: list[str] = []
    for section in made.sections:
        edges = [edge for some in section.edges.values() for edge in some]
        clauses = edges if part == "edges" else section.rules
        if clauses:
            about = ", ".join(item.literals[0].values[0] for item in section.guard)
            lines += ["", f"### {about}", ""]
        for clause in clauses:
            lines.append(f"- **{clause.id}** {_said(clause)}")
            lines += [f"    - **{one.id}** except {_said(one)}" for one in clause.exceptions]
    return lines


def _said(clause: Clause) -> str:
    unless = f" unless {all_of(clause.unless)}" if clause.unless else ""
    return f"`{clause.label}` when {all_of(clause.items)}{unless}."


def _examples(made: Made) -> Iterator[str]:
    """Some edge cases' witnesses, but of twins."""
    alone = [some[0] for one in made.sections for some in one.edges.values() if len(some) == 1]
    for edge in alone[:EXAMPLES]:
        values = []
        for signal in made.plan.signals:
            value = edge.witness[signal.name]
            if value != signal.values[0]:
                values.append(Literal(signal, (value,)).text)
        said = f": {', '.join(values)}" if values else ""
        yield f'- "A message that shows {edge.id}." is `{edge.label}` by **{edge.id}**{said}.'
