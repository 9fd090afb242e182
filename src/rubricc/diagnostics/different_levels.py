"""Decisions that do not share their levels."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import SEVERITY

DIFFERENT_LEVELS = Entry(
    code="RB236",
    name="different-levels",
    severity=Severity.ERROR,
    title="Decisions that do not share their levels",
    message="`{other}` does not have the levels of `{decision}`",
    why=(
        "A level is taken over from another decision only where both have the same levels in "
        "the same order."
    ),
    bad=SEVERITY.replace("**R2** `low` otherwise", "**R2** the same as `urgency` otherwise")
    + (
        "\n## Scale for `urgency`\n\n- `calm`: Later.\n- `now`: Now.\n\n"
        "## Rules for `urgency`\n\n- **U1** `calm` otherwise.\n"
    ),
    good=SEVERITY.replace(
        "**R2** `low` otherwise", "**R2** the same as `urgency` otherwise"
    ).replace("is `low` by **R2**", "is `label` `low` by **R2**")
    + (
        "\n## Scale for `urgency`\n\n- `low`: Later.\n- `high`: Now.\n\n"
        "## Rules for `urgency`\n\n- **U1** `low` otherwise.\n"
    ),
)
