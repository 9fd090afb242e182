"""What the guideline's own words say of a case: definitions, and what other decisions come to.

Each is a column: a few values, and the cases of each. Where both sides mean the same by a word, it
is one column; else it is two, *before* and *now*.
"""

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from rubricc.diff.narrowing import leaves
from rubricc.diff.projecting import View
from rubricc.diff.together import Joint, decided_everywhere
from rubricc.meaning import set_of_condition
from rubricc.model import (
    Accepted,
    Chosen,
    Condition,
    Decision,
    DecisionKind,
    Defined,
    OutcomeCompare,
    Prefer,
    condition_text,
)
from rubricc.space import FALSE

MOST_COLUMNS = 24
"""More words than these are too many to choose from."""
MOST_VALUES = 12


class Time(StrEnum):
    """On which side a word is meant, where the sides differ."""

    ANY = ""
    BEFORE = "before"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class Column:
    """A word of the guideline. `words` tells its first value where it has but two (a condition),
    else `values` are outcomes of the decision of this name, of whose labels `parents` have others
    nested under them. `sets` has the cases of each value."""

    name: str
    words: str | None
    values: tuple[Hashable, ...]
    sets: tuple[int, ...]
    time: Time = Time.ANY
    parents: frozenset[str | None] = frozenset()


@dataclass(frozen=True, slots=True)
class Said:
    """A word on one side, as a diagram of its values."""

    name: str
    words: str | None
    diagram: int
    parents: frozenset[str | None] = frozenset()


def find_columns(joint: Joint, decision: str) -> tuple[Column, ...]:
    """The words that the clauses of a decision use, on either side."""
    old, new = ({one.name: one for one in _said(joint, view, decision)}
                for view in decided_everywhere(joint, decision))  # fmt: skip
    found: list[Column] = []
    for name in dict.fromkeys((*new, *old)):
        was, now = old.get(name), new.get(name)
        if was is not None and now is not None and _agree(joint, was, now):
            found += _column(joint, now, Time.ANY)
        else:
            found += [] if was is None else _column(joint, was, Time.BEFORE)
            found += [] if now is None else _column(joint, now, Time.NOW)
        if len(found) >= MOST_COLUMNS:
            break
    return tuple(found[:MOST_COLUMNS])


def _agree(joint: Joint, was: Said, now: Said) -> bool:
    """Whether a word is the same on both sides in all cases that both describe."""
    space, nothing = joint.meaning.space, joint.meaning.space.terminal(None)
    one, other = (
        space.choose(joint.meaning.feasible, said.diagram, nothing) for said in (was, now)
    )
    return one == other


def _column(joint: Joint, said: Said, time: Time) -> Iterator[Column]:
    space, both = joint.meaning.space, joint.meaning.feasible
    if said.words is not None:
        sets = (space.intersection(both, said.diagram), space.difference(both, said.diagram))
        if FALSE not in sets:
            yield Column(said.name, said.words, (True, False), sets, time)
        return
    inside = space.choose(both, said.diagram, space.terminal(None))
    values = [value for value in space.values(inside) if value is not None]
    if 1 < len(values) <= MOST_VALUES:
        each = tuple(space.where(inside, _is(value)) for value in values)
        yield Column(said.name, None, tuple(values), each, time, said.parents)


def _is(value: Hashable) -> Callable[[Hashable], bool]:
    return lambda other: type(other) is type(value) and other == value


def _said(joint: Joint, view: View, decision: str) -> Iterator[Said]:
    """The words of one side."""
    meaning, space = view.meaning, joint.meaning.space
    decisions = {one.id: one for one in meaning.guideline.decisions}
    used = tuple(_used(view, decisions[decision]))
    yield from _criteria(view, used)
    for condition in used:
        match condition:
            case Defined(name) if "=" in name:
                pass
            case Defined() | OutcomeCompare():
                words = condition_text(condition)
                yield Said(words, words, view.seen(set_of_condition(meaning, condition)))
            case _:
                pass
    for read in (decisions[name] for name in decisions[decision].reads):
        verdict = view.seen(meaning.decisions[read.id].verdict)
        if read.kind is DecisionKind.MANY:
            for label in read.labels:
                words = f"`{read.id}` includes `{label.name}`"
                yield Said(words, words, space.where(verdict, _includes(_family(read, label.name))))
        elif read.kind is not DecisionKind.SCORE:
            yield Said(read.id, None, verdict, frozenset(one.parent for one in read.labels))


def _criteria(view: View, used: tuple[Condition, ...]) -> Iterator[Said]:
    """The criteria, each of which prefers A or B, or sees them the same: `tone=A` and `tone=B`."""
    meaning, space = view.meaning, view.meaning.space
    named = [one.name.partition("=") for one in used if isinstance(one, Defined)]
    known = {one.name for one in meaning.guideline.definitions}
    for name in dict.fromkeys(name for name, equals, _ in named if equals):
        diagram = space.terminal(Accepted(("same",)))
        for side in ("A", "B"):
            if f"{name}={side}" in known:
                where = set_of_condition(meaning, Defined(f"{name}={side}"))
                diagram = space.choose(where, space.terminal(Accepted((side,))), diagram)
        yield Said(name, None, view.seen(diagram))


def _family(decision: Decision, label: str) -> frozenset[str]:
    """A label with those that are nested under it: a condition on it holds for them, too."""
    found = {label}
    for one in decision.labels:  # each after its parent
        if one.parent in found:
            found.add(one.name)
    return frozenset(found)


def _includes(labels: frozenset[str]) -> Callable[[Hashable], bool]:
    return lambda result: isinstance(result, Chosen) and not labels.isdisjoint(result.labels)


def _used(view: View, decision: Decision) -> Iterator[Condition]:
    """The smallest conditions of a decision's clauses, and of the definitions that these name."""
    definitions = {one.name: one.condition for one in view.meaning.guideline.definitions}
    pending = [clause.condition for clause in reversed(decision.clauses)]
    for clause in decision.clauses:
        if isinstance(clause.effect, Prefer):
            pending += [clause.effect.a, clause.effect.b]
    seen: set[Condition] = set()
    while pending:
        for part in leaves(pending.pop()):
            if part not in seen:
                seen.add(part)
                yield part
                if isinstance(part, Defined):
                    pending.append(definitions[part.name])
