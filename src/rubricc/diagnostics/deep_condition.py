"""A condition that nobody can follow."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

DEEP_CONDITION = Entry(
    code="RB119",
    name="deep-condition",
    severity=Severity.ERROR,
    title="A condition that nobody can follow",
    message="the condition {problem}",
    why=("Such a condition cannot be checked by eye. Name its parts under Definitions."),
    bad=GUIDELINE.replace("when `problem`.", f"when {'not ' * 70}`problem`."),
    good=GUIDELINE,
)
