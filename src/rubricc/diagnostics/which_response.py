"""A signal of each response, without saying of which."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import PAIR

WHICH_RESPONSE = Entry(
    code="RB225",
    name="which-response",
    severity=Severity.ERROR,
    title="A signal of each response, without saying of which",
    message="`{name}` is observed of each response, and this does not say of which",
    why=(
        "With two responses every condition says which one it looks at, or that either or "
        "both will do."
    ),
    bad=PAIR.replace("## Examples", "## Edge cases\n\n- **E1** `tie` when `wrong`.\n\n## Examples"),
    good=PAIR.replace(
        "## Examples",
        (
            "## Edge cases\n\n- **E1** `tie` when `wrong` of both responses.\n\n"
            "## Examples\n\n"
            "- **X0** is `tie` by **E1**: `wrong` of both responses, `depth` of A is `some`.\n"
            "    - A:\n        > Lyon.\n    - B:\n        > Nice."
        ),
    ),
)
