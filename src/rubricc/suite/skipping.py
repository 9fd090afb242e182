"""Whoever skips a clause: a rule, an exception, a criterion, a cap; or decides where it flags.

The exceptions of the clause stay, and stand where it stood: skipping is what `redundant-clause`
tries, and a skipped clause that makes no difference is one that it reports.
"""

from collections.abc import Iterator
from dataclasses import replace

from rubricc.model import (
    All,
    Any,
    Bound,
    Chain,
    Clause,
    Condition,
    Decision,
    Defined,
    Flag,
    Prefer,
    Step,
)
from rubricc.suite.nodes import Kind, Misreading
from rubricc.suite.reader import Reader


def skippings(reader: Reader) -> Iterator[Misreading]:
    """One for each clause."""
    for clause in reader.decision.clauses:
        kind, prefix, words = _told(clause)
        read = without(reader.decision, clause)
        yield reader.misreading(kind, f"{prefix}-{clause.id}", words, (clause.id,), read)


def is_criterion(clause: Clause) -> bool:
    """Whether a clause is one of the Criteria, as against one that only cites it."""
    match clause.effect:
        case Prefer(Defined(name)):
            return name.partition("=")[0] == clause.id
        case _:
            return False


def _told(clause: Clause) -> tuple[Kind, str, str]:
    name = f"**{clause.id}**"
    match clause.effect:
        case Flag():
            words = f"answers for themselves where {name} says to flag"
            return Kind.FLAG_FORCED, "forced", words
        case Bound(is_cap):
            words = f"forgets the {'cap' if is_cap else 'floor'} {name}"
            return Kind.MODIFIER_IGNORED, "without", words
        case Step():
            return Kind.MODIFIER_IGNORED, "without", f"forgets the step {name}"
    if is_criterion(clause):
        words = f"answers as if the criterion {name} were not there"
        return Kind.CRITERION_IGNORED, "without", words
    if clause.parent is not None:
        words = f"answers as if the exception {name} were not there"
        return Kind.EXCEPTION_IGNORED, "ignored", words
    return Kind.CLAUSE_SKIPPED, "skipped", f"answers as if {name} were not there"


def without(decision: Decision, skipped: Clause) -> Decision:
    """The decision without a clause, whose exceptions hold where they held and rank as they did."""
    children = tuple(one.id for one in decision.clauses if one.parent == skipped.id)
    return replace(
        decision,
        clauses=tuple(
            _adopted(clause, skipped) if clause.id in children else clause
            for clause in decision.clauses
            if clause.id != skipped.id
        ),
        clause_chains=tuple(
            left
            for chain in decision.clause_chains
            for left in _chains_without(chain, skipped.id, children)
        ),
    )


def _adopted(child: Clause, parent: Clause) -> Clause:
    parts: tuple[Condition, ...] = (parent.condition, child.condition)
    if isinstance(parent.effect, Prefer):
        parts = (Any((parent.effect.a, parent.effect.b)), *parts)
    is_last = child.is_otherwise or parent.is_otherwise
    return replace(child, parent=parent.parent, condition=All(parts), is_otherwise=is_last)


def _chains_without(chain: Chain, skipped: str, children: tuple[str, ...]) -> Iterator[Chain]:
    """The chain with each child in the place of its parent, which siblings do not share."""
    if skipped not in chain.members:
        yield chain
        return
    heirs: list[str | None] = [one for one in children if one not in chain.members]
    for heir in heirs or [None]:
        members = (heir if one == skipped else one for one in chain.members)
        yield replace(chain, members=tuple(one for one in members if one is not None))
