"""A definition that depends on itself."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

DEFINITION_CIRCLE = Entry(
    code="RB228",
    name="definition-circle",
    severity=Severity.ERROR,
    title="A definition that depends on itself",
    message="the definition `{name}` depends on itself: {circle}",
    why="A circle of definitions says nothing about when any of them holds.",
    bad=GUIDELINE.replace("when `problem`", "when `broken`")
    + "\n## Definitions\n\n- `broken` means `problem` or `faulty`.\n- `faulty` means `broken`.\n",
    good=GUIDELINE.replace("when `problem`", "when `broken`")
    + "\n## Definitions\n\n- `broken` means `faulty`.\n- `faulty` means `problem`.\n",
)
