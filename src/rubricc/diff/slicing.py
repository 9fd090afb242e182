"""One decision alone, with those that it reads."""

from dataclasses import replace

from rubricc.model import Clause, Decision, Guideline, Signal


def sliced(guideline: Guideline, decision: str) -> Guideline:
    """The guideline with this decision and those that it reads, directly or through others."""
    decisions = {one.id: one for one in guideline.decisions}
    wanted, pending = set[str](), [decision]
    while pending:
        name = pending.pop()
        if name not in wanted:
            wanted.add(name)
            pending.extend(decisions[name].reads)
    kept = tuple(one for one in guideline.decisions if one.id in wanted)
    return replace(guideline, decisions=kept)


def reads_the_same(one: Guideline, other: Guideline) -> bool:
    """Whether two guidelines say the same but for words, and so decide the same."""
    return _meant(one) == _meant(other)


def _meant(guideline: Guideline) -> object:
    return (
        tuple(map(_signal, guideline.signals)),
        tuple((one.name, one.condition) for one in guideline.definitions),
        tuple(fact.condition for fact in guideline.facts),
        tuple(map(_decision, guideline.decisions)),
    )


def _signal(signal: Signal) -> Signal:
    return replace(
        signal, name="", description="", ask=None, notes=(), formerly=(), phrases=(), usual=None
    )


def _decision(decision: Decision) -> object:
    return (
        decision.id,
        decision.kind,
        tuple((label.name, label.parent) for label in decision.labels),
        tuple(map(_clause, decision.clauses)),
        tuple(chain.members for chain in decision.clause_chains),
        tuple(chain.members for chain in decision.label_chains),
        decision.ordered_layers,
        decision.reads,
    )


def _clause(clause: Clause) -> Clause:
    return replace(clause, rationale=None, notes=(), formerly=(), allows=())
