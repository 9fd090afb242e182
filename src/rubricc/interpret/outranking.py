"""Why one of two clauses goes before the other, in words: the lines of section 6, then labels.

`beats` says that it does; here is the line that says so, with the author's reason for it.
"""

from rubricc.interpret.beats import (
    Line,
    by_document_order,
    by_exception,
    by_layer,
    by_name,
    by_own_name,
    lineage,
)
from rubricc.model import (
    Bound,
    Clause,
    Decision,
    DecisionKind,
    Flag,
    Give,
    Layer,
    RuleOut,
    Step,
)
from rubricc.records import record

LAYERS = {Layer.GATE: "gates", Layer.EDGE_CASE: "edge cases", Layer.RULE: "rules"}


@record
class Outranked:
    """A clause, the one that goes before it, and why; `because` is the author's.

    `is_written` where the text names the two itself: as an exception, or in a chain of clauses.
    """

    winner: Clause
    loser: Clause
    why: str
    because: str | None
    is_written: bool = False


def outranking(decision: Decision, winner: Clause, loser: Clause) -> Outranked | None:
    """Why the first clause goes before the second where both hold; None if it does not.

    Last resorts are left aside, and scores, in which nothing beats anything.
    """
    if decision.kind is DecisionKind.SCORE:
        return None
    for line in _lines(decision, winner, loser):
        if line(decision, winner, loser):
            is_written = line in BY_NAMES
            return Outranked(winner, loser, *_reason(decision, line, winner, loser), is_written)
        if line(decision, loser, winner):
            return None
    return _by_label(decision, winner, loser)


BY_NAMES: tuple[Line, ...] = (by_exception, by_own_name, by_name)


def _lines(decision: Decision, winner: Clause, loser: Clause) -> tuple[Line, ...]:
    """The lines of section 6 that may speak of the two."""
    is_same = _about(decision, winner) == _about(decision, loser)
    if is_same:
        return (*BY_NAMES, by_layer, by_document_order)
    if decision.kind is DecisionKind.MANY:
        return BY_NAMES
    return (*BY_NAMES, by_layer) if _about(decision, winner) == "base" else ()


def _about(decision: Decision, clause: Clause) -> str:
    """What a clause competes for: a label of several, the base level, or a kind of change."""
    match clause.effect:
        case Give((label, *_)) | RuleOut(label) if decision.kind is DecisionKind.MANY:
            return f"`{label}`"
        case Bound(is_cap):
            return "cap" if is_cap else "floor"
        case Step():
            return "step"
        case _:
            return "base"


def _reason(
    decision: Decision, line: Line, winner: Clause, loser: Clause
) -> tuple[str, str | None]:
    if line is by_exception:
        return f"{winner.id} is an exception to it", winner.rationale
    if line in (by_own_name, by_name):
        return "Priority names it first", _rationale(decision, winner, loser)
    if line is by_layer:
        layers = [LAYERS[lineage(decision, one)[-1].layer] for one in (winner, loser)]
        return f"{layers[0]} go before {layers[1]}", None
    return "the earlier clause goes first", None


def _rationale(decision: Decision, winner: Clause, loser: Clause) -> str | None:
    """The author's reason for the chain that names the two, or what they are exceptions to."""
    families = [[one.id for one in lineage(decision, clause)] for clause in (winner, loser)]
    for chain in decision.clause_chains:
        named = [[name for name in family if name in chain.members] for family in families]
        if all(named):
            places = [chain.members.index(names[0]) for names in named]
            if places[0] < places[1]:
                return chain.rationale
    return None


def _by_label(decision: Decision, winner: Clause, loser: Clause) -> Outranked | None:
    names = [_outcome_names(decision, clause) for clause in (winner, loser)]
    for chain in decision.label_chains:
        found = [next((n for n in some if n in chain.members), NOT_NAMED) for some in names]
        if NOT_NAMED not in found and chain.members.index(found[0]) < chain.members.index(found[1]):
            words = ["flag" if name is None else f"`{name}`" for name in found]
            return Outranked(winner, loser, f"{words[0]} goes before {words[1]}", chain.rationale)
    return None


NOT_NAMED = ""
"""No label has this name."""


def _outcome_names(decision: Decision, clause: Clause) -> list[str | None]:
    """What a chain may call the outcome: its label, else the label's parents; None for a flag."""
    match clause.effect:
        case Flag():
            return [None]
        case Give((label, *_)) if decision.kind is not DecisionKind.MANY:
            parents = {one.name: one.parent for one in decision.labels}
            names: list[str | None] = []
            name: str | None = label
            while name is not None:
                names.append(name)
                name = parents[name]
            return names
        case _:
            return []
