"""The parts of a guideline that hold conditions which a reader of one decision may misread."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from rubricc.model import (
    ALWAYS,
    All,
    Any,
    AtLeast,
    Clause,
    Condition,
    Decision,
    Defined,
    Guideline,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    Prefer,
)


@dataclass(frozen=True, slots=True)
class Text:
    """A clause or a definition, as one decision reads it.

    A definition of each response has two conditions, which are misread alike; else there is one.
    `put` gives the decision that reads others instead.
    """

    name: str
    words: str
    clauses: tuple[str, ...]
    conditions: tuple[Condition, ...]
    has_unless: bool
    put: Callable[[tuple[Condition, ...]], Decision]


def texts_of(guideline: Guideline, decision: Decision) -> Iterator[Text]:
    """The decision's clauses, then the definitions that these use."""
    for clause in decision.clauses:
        yield Text(
            clause.id,
            f"**{clause.id}**",
            (clause.id,),
            (clause.condition,),
            " unless " in f" {clause.text}",
            _putting(decision, clause),
        )
    definitions = {one.name: one.condition for one in guideline.definitions}
    for name, group in _groups(definitions).items():
        users = tuple(
            clause.id for clause in decision.clauses if _uses(clause, frozenset(group), definitions)
        )
        if users:
            yield Text(
                name,
                f"`{name}`",
                users,
                tuple(definitions[one] for one in group),
                has_unless=False,
                put=_redefining(decision, group, definitions),
            )


def _putting(decision: Decision, clause: Clause) -> Callable[[tuple[Condition, ...]], Decision]:
    def put(conditions: tuple[Condition, ...]) -> Decision:
        return with_clause(decision, replace(clause, condition=conditions[0]))

    return put


def with_clause(decision: Decision, changed: Clause) -> Decision:
    """The decision with another clause of the same id."""
    clauses = (changed if clause.id == changed.id else clause for clause in decision.clauses)
    return replace(decision, clauses=tuple(clauses))


def _groups(definitions: Mapping[str, Condition]) -> dict[str, tuple[str, ...]]:
    """Definitions by name as written. What a criterion stands for is no definition of the text."""
    groups: dict[str, tuple[str, ...]] = {}
    for name in definitions:
        if "=" not in name:
            base = name.partition(".")[0]
            groups[base] = (*groups.get(base, ()), name)
    return groups


def _uses(clause: Clause, names: frozenset[str], definitions: Mapping[str, Condition]) -> bool:
    @cache
    def uses(condition: Condition) -> bool:
        match condition:
            case Defined(name):
                return name in names or uses(definitions[name])
            case All(parts) | Any(parts) | AtLeast(_, parts):
                return any(map(uses, parts))
            case Not(part):
                return uses(part)
            case _:
                return False

    return any(map(uses, conditions_of(clause)))


def conditions_of(clause: Clause) -> tuple[Condition, ...]:
    """What decides whether a clause holds and, of a criterion, for which response."""
    match clause.effect:
        case Prefer(a, b):
            return (clause.condition, a, b)
        case _:
            return (clause.condition,)


def _redefining(
    decision: Decision, names: tuple[str, ...], definitions: Mapping[str, Condition]
) -> Callable[[tuple[Condition, ...]], Decision]:
    return lambda conditions: redefined(decision, names, conditions, definitions)


def redefined(
    decision: Decision,
    names: tuple[str, ...],
    conditions: tuple[Condition, ...],
    definitions: Mapping[str, Condition],
) -> Decision:
    """The decision with other conditions for these definitions, written out wherever it looks."""
    meant = {**definitions, **dict(zip(names, conditions, strict=True))}
    return rewritten(decision, meant, frozenset(names), lambda leaf: leaf)


def rewritten(
    decision: Decision,
    definitions: Mapping[str, Condition],
    opened: frozenset[str],
    change: Callable[[Condition], Condition],
) -> Decision:
    """The decision with every leaf of its conditions changed.

    A definition in `opened`, or one in which something changes, is written out.
    """

    @cache
    def visit(condition: Condition) -> Condition:
        match condition:
            case Defined(name):
                inner = visit(definitions[name])
                is_same = inner == definitions[name] and name not in opened
                return condition if is_same else inner
            case All(parts):
                return All(tuple(map(visit, parts)))
            case Any(parts):
                return Any(tuple(map(visit, parts)))
            case AtLeast(count, parts):
                return AtLeast(count, tuple(map(visit, parts)))
            case Not(part):
                return Not(visit(part))
            case _:
                return change(condition)

    return replace(decision, clauses=tuple(_mapped(one, visit) for one in decision.clauses))


def _mapped(clause: Clause, change: Callable[[Condition], Condition]) -> Clause:
    match clause.effect:
        case Prefer(a, b):
            effect = Prefer(change(a), change(b))
            return replace(clause, effect=effect, condition=change(clause.condition))
        case _:
            return replace(clause, condition=change(clause.condition))


def looks_at_outcomes(guideline: Guideline, decision: Decision) -> frozenset[str]:
    """The clauses that ask what another decision came to."""
    definitions = {one.name: one.condition for one in guideline.definitions}
    blotted = rewritten(decision, definitions, frozenset(), _without_outcome)
    pairs = zip(decision.clauses, blotted.clauses, strict=True)
    return frozenset(one.id for one, other in pairs if one != other)


def _without_outcome(leaf: Condition) -> Condition:
    is_outcome = isinstance(leaf, OutcomeIn | OutcomeIncludes | OutcomeCompare | OutcomeIs)
    return ALWAYS if is_outcome else leaf
