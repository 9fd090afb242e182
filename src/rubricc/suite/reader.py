"""Who misreads: the reader of one decision, and what their misreadings are made with."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from rubricc.model import Clause, Decision, Guideline
from rubricc.suite.nodes import Kind, Misreading

Meets = Callable[[str, str, str], bool]
"""Whether two clauses of a decision (its id comes first) may hold in one case."""


def meets_anyhow(decision: str, one: str, other: str) -> bool:  # noqa: ARG001 - as Meets has it
    """What is assumed of two clauses where nobody has looked."""
    return True


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader of one decision; `meets` says which of its clauses may hold together."""

    guideline: Guideline
    decision: Decision
    meets: Meets = meets_anyhow

    def misreading(
        self, kind: Kind, id_: str, words: str, clauses: tuple[str, ...], read: Decision
    ) -> Misreading:
        """The misreading whose reader takes the decision for another."""
        decisions = tuple(read if one.id == read.id else one for one in self.guideline.decisions)
        guideline = replace(self.guideline, decisions=decisions)
        return Misreading(id_, kind, words, self.decision.id, clauses, guideline)


def is_exception_to(decision: Decision, clause: Clause, other: str) -> bool:
    """Whether a clause is nested in another, however deep."""
    if clause.parent is None:
        return False
    parents = {one.id: one.parent for one in decision.clauses}
    parent: str | None = clause.parent
    while parent is not None and parent != other:
        parent = parents[parent]
    return parent is not None
