"""Whoever gets the order wrong: of two clauses, of two labels, of two criteria, or of the layers.

Only the order of the two that are swapped changes. What stands between them is left where it is,
so such a reader may go in a circle where all of them meet, and must guess there.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from rubricc.model import Chain, Clause, Decision, Give, Layer
from rubricc.suite.nodes import Kind, Misreading
from rubricc.suite.reader import Reader, is_exception_to
from rubricc.suite.skipping import is_criterion


def swaps(reader: Reader) -> Iterator[Misreading]:
    """One for each two clauses that meet and that a chain or the order of the text ranks."""
    decision = reader.decision
    for first, second in combinations(decision.clauses, 2):
        ranked = _ranked(decision, first, second)
        if ranked is None or not reader.meets(decision.id, first.id, second.id):
            continue
        winner, loser = ranked
        both_criteria = is_criterion(winner) and is_criterion(loser)
        kind = Kind.CRITERIA_SWAPPED if both_criteria else Kind.PRIORITY_SWAPPED
        yield reader.misreading(
            kind,
            f"swapped-{winner.id}-{loser.id}",
            f"lets **{loser.id}** go before **{winner.id}**",
            (winner.id, loser.id),
            replace(decision, clause_chains=_reversed(decision.clause_chains, winner, loser)),
        )


def _ranked(decision: Decision, first: Clause, second: Clause) -> tuple[Clause, Clause] | None:
    """Which of two clauses, the first of which stands first, goes before the other, if a chain that
    names both or the order of the text says so."""
    for chain in decision.clause_chains:
        if first.id in chain.members and second.id in chain.members:
            if _is_nested(decision, first, second):
                return None
            is_so = chain.members.index(first.id) < chain.members.index(second.id)
            return (first, second) if is_so else (second, first)
    is_ordered = first.layer == second.layer and first.layer in decision.ordered_layers
    is_top = first.parent is None and second.parent is None
    is_last = first.is_otherwise is not second.is_otherwise
    return (first, second) if is_ordered and is_top and not is_last else None


def _is_nested(decision: Decision, one: Clause, other: Clause) -> bool:
    """Whether one of the two is an exception to the other."""
    pairs = ((one, other), (other, one))
    return any(is_exception_to(decision, clause, above.id) for clause, above in pairs)


def _reversed(chains: tuple[Chain, ...], winner: Clause, loser: Clause) -> tuple[Chain, ...]:
    """The chains with this one pair turned round: it goes out of every chain, and gets its own."""
    own = Chain((loser.id, winner.id), None, winner.span)
    return (*_parted(chains, winner.id, loser.id), own)


def _parted(chains: tuple[Chain, ...], one: str | None, other: str | None) -> Iterator[Chain]:
    """Chains that say of every pair what these say, but nothing of this one."""
    for chain in chains:
        if one in chain.members and other in chain.members:
            for away in (one, other):
                yield replace(
                    chain, members=tuple(member for member in chain.members if member != away)
                )
        else:
            yield chain


def label_swaps(reader: Reader) -> Iterator[Misreading]:
    """One for each two neighbours in a chain of labels, which clauses that meet give."""
    decision = reader.decision
    for chain in decision.label_chains:
        for winner, loser in zip(chain.members, chain.members[1:], strict=False):
            if not _meet(reader, winner, loser):
                continue
            own = Chain((loser, winner), None, chain.span)
            chains = (*_parted(decision.label_chains, winner, loser), own)
            yield reader.misreading(
                Kind.PRIORITY_SWAPPED,
                f"swapped-{winner or 'flag'}-{loser or 'flag'}",
                f"lets {_named(loser)} go before {_named(winner)}",
                (),
                replace(decision, label_chains=chains),
            )


def _named(label: str | None) -> str:
    return "flag" if label is None else f"`{label}`"


def _meet(reader: Reader, winner: str | None, loser: str | None) -> bool:
    decision = reader.decision
    return any(
        reader.meets(decision.id, one.id, other.id)
        for one in decision.clauses
        if gives(decision, one, winner)
        for other in decision.clauses
        if gives(decision, other, loser)
    )


def gives(decision: Decision, clause: Clause, label: str | None) -> bool:
    """Whether a clause may stand in a chain where the label does; None is a flag."""
    if not isinstance(clause.effect, Give):
        return label is None
    parents = {one.name: one.parent for one in decision.labels}
    name: str | None = clause.effect.outcomes[0]
    while name is not None and name != label:
        name = parents[name]
    return label is not None and name == label


def demotions(reader: Reader) -> Iterator[Misreading]:
    """One for each edge case and gate: read as an ordinary rule, its exceptions with it."""
    decision = reader.decision
    for clause in decision.clauses:
        if clause.layer is Layer.RULE or clause.parent is not None:
            continue
        clauses = tuple(
            replace(one, layer=Layer.RULE)
            if one.id == clause.id or is_exception_to(decision, one, clause.id)
            else one
            for one in decision.clauses
        )
        noun = "gate" if clause.layer is Layer.GATE else "edge case"
        yield reader.misreading(
            Kind.TREATED_AS_RULE,
            f"as-rule-{clause.id}",
            f"takes the {noun} **{clause.id}** for an ordinary rule",
            (clause.id,),
            replace(decision, clauses=clauses),
        )
