"""Whoever answers with the label beside the right one, or flags what a clause decides."""

from collections.abc import Iterator
from dataclasses import replace

from rubricc.model import (
    Chain,
    Clause,
    Decision,
    DecisionKind,
    Extreme,
    Flag,
    Give,
    NotApplicable,
    Prefer,
)
from rubricc.suite.nodes import Kind, Misreading
from rubricc.suite.reader import Reader
from rubricc.suite.texts import with_clause


def confusions(reader: Reader) -> Iterator[Misreading]:
    """Two for each label or level that clauses give: the one declared before it, and after it.

    Where several clauses give it, two for each of these clauses, too.
    """
    decision = reader.decision
    for label in decision.labels:
        beside = [one.name for one in decision.labels if one.parent == label.parent]
        place = beside.index(label.name)
        clauses = tuple(one.id for one in decision.clauses if label.name in _given(one))
        for other in (*beside[max(place - 1, 0) : place], *beside[place + 1 : place + 2]):
            if clauses:
                yield reader.misreading(
                    Kind.LABEL_CONFUSED,
                    f"confused-{label.name}-{other}",
                    f"says `{other}` where it is `{label.name}`",
                    clauses,
                    _confused(decision, label.name, other, clauses),
                )
            for clause in clauses if len(clauses) > 1 else ():
                yield reader.misreading(
                    Kind.LABEL_CONFUSED,
                    f"confused-{clause}-{other}",
                    f"says `{other}` where **{clause}** says `{label.name}`",
                    (clause,),
                    _confused(decision, label.name, other, (clause,)),
                )


def _given(clause: Clause) -> tuple[str, ...]:
    return clause.effect.outcomes if isinstance(clause.effect, Give) else ()


def _confused(decision: Decision, label: str, other: str, clauses: tuple[str, ...]) -> Decision:
    return replace(
        decision,
        clauses=tuple(
            replace(one, effect=Give(_exchanged(_given(one), label, other)))
            if one.id in clauses
            else one
            for one in decision.clauses
        ),
    )


def _exchanged(outcomes: tuple[str, ...], label: str, other: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(other if one == label else one for one in outcomes))


def overflaggings(reader: Reader) -> Iterator[Misreading]:
    """One for each clause that decides: its reader passes the case on."""
    decision = reader.decision
    if decision.kind is DecisionKind.SCORE:
        return
    for clause in decision.clauses:
        if isinstance(clause.effect, Give | Prefer | Extreme | NotApplicable):
            read = with_clause(decision, replace(clause, effect=Flag(None)))
            yield reader.misreading(
                Kind.FLAGGED_ANYWAY,
                f"flagged-{clause.id}",
                f"flags what **{clause.id}** decides",
                (clause.id,),
                replace(read, label_chains=tuple(_with_flag(read, clause))),
            )


def _with_flag(decision: Decision, clause: Clause) -> Iterator[Chain]:
    """The chains of labels, in which the flag stands just before the label that it stands for."""
    for chain in decision.label_chains:
        place = _place(decision, chain, clause)
        if place is None or None in chain.members:
            yield chain
        else:
            members = (*chain.members[:place], None, *chain.members[place:])
            yield replace(chain, members=members)


def _place(decision: Decision, chain: Chain, clause: Clause) -> int | None:
    parents = {label.name: label.parent for label in decision.labels}
    name: str | None = next(iter(_given(clause)), None)
    while name is not None and name not in chain.members:
        name = parents[name]
    return None if name is None else chain.members.index(name)
