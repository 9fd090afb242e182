"""Warnings that a guideline is too large for."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE
from rubricc.diagnostics.unproved import SIGNALS

ALIKE = "".join(
    f"- **R{number}** `complaint` when at least 3 of {members}.\n"
    "    - allow: `no-example`, because it is rare.\n"
    for number, members in (
        (3, "`a`, `b`, `c`, `d`, `e`, `f`"),
        (4, "`f`, `e`, `d`, `c`, `b`, `a`"),
    )
)

LARGE = GUIDELINE.replace("## Labels", f"{SIGNALS}\n## Labels")

NOT_LOOKED_FOR = Entry(
    code="RB322",
    name="not-looked-for",
    severity=Severity.WARNING,
    title="Warnings that a guideline is too large for",
    message="there are too many cases to tell {question}",
    why=(
        "A guideline with very many clauses and signals is proved case by case no longer, but by a "
        "solver, which gives up where there is no short way to see that a clause or a signal could "
        "be taken out. Nothing wrong can hide there, only what is not needed."
    ),
    bad=LARGE.replace("\n## Examples", f"{ALIKE}\n## Examples"),
    good=GUIDELINE,
)
