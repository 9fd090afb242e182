"""More clauses than a guideline may have."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MORE = "".join(f"- **S{number}** `other` when not `problem`.\n" for number in (1, 2))

CLAUSE_LIMIT = Entry(
    code="RB256",
    name="clause-limit",
    severity=Severity.ERROR,
    title="More clauses than a guideline may have",
    message="the guideline has {size} clauses, and {most} is the most",
    why=(
        "Nobody learns thousands of clauses, and to prove them takes minutes: split the guideline, "
        "or say in one clause what many say. A project that must have more, or that wants to hold "
        "its guidelines to fewer, says so: the example is too large for "
        "`rubricc check --limit clauses=3`."
    ),
    bad=GUIDELINE.replace("- **R2**", f"{MORE}- **R2**"),
    good=GUIDELINE,
)
