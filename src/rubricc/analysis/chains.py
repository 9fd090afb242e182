"""Chains of Priority that contradict each other."""

from collections.abc import Iterator
from itertools import combinations

from rubricc.diagnostics import PRIORITY_CIRCLE, Diagnostic, Related
from rubricc.meaning import Meaning
from rubricc.model import Chain


def find_contradicting_chains(meaning: Meaning) -> Iterator[Diagnostic]:
    """Each two chains of clauses, or of labels, that order some pair both ways."""
    for decision in meaning.guideline.decisions:
        for one, other in combinations(decision.clause_chains, 2):
            yield from _contradiction(one, other, "**{}**")
        for one, other in combinations(decision.label_chains, 2):
            yield from _contradiction(one, other, "`{}`")


def _contradiction(one: Chain, other: Chain, form: str) -> Iterator[Diagnostic]:
    pair = _turned(one, other)
    if pair is None or one.span == other.span:
        return
    first, second = (form.format(member) if member else "flag" for member in pair)
    yield PRIORITY_CIRCLE.at(
        other.span,
        problem=f"{second} goes over {first} here and under it in another line of Priority",
        related=(Related(one.span, f"here {first} goes over {second}"),),
        mend=f"take {first} or {second} out of one of the two lines",
    )


def _turned(one: Chain, other: Chain) -> tuple[str | None, str | None] | None:
    """Two members that stand the one way in one chain and the other way in the other."""
    shared = [member for member in one.members if member in other.members]
    places = [other.members.index(member) for member in shared]
    for i in range(len(shared) - 1):
        if places[i] > places[i + 1]:
            return shared[i], shared[i + 1]
    return None
