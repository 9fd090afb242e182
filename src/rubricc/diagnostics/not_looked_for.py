"""Warnings that a guideline is too large for."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

NOT_LOOKED_FOR = Entry(
    code="RB322",
    name="not-looked-for",
    severity=Severity.WARNING,
    title="Warnings that a guideline is too large for",
    message="there are too many cases to look for clauses and signals that change nothing",
    why=(
        "A guideline with very many clauses and signals is proved by a solver, which shows gaps, "
        "conflicts and dead clauses, but neither counts cases nor tells which clause or signal "
        "could be taken out. Nothing wrong can hide there, only what is not needed."
    ),
    bad=GUIDELINE,
    good=GUIDELINE,
)
