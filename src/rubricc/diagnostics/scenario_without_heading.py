"""A fragment outside of a scenario."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

SCENARIO_WITHOUT_HEADING = Entry(
    code="RB127",
    name="scenario-without-heading",
    severity=Severity.ERROR,
    title="A fragment outside of a scenario",
    message="this fragment stands under no heading of level 3, which would name its scenario",
    why=(
        "A scenario is a bank of fragments that fit together, and its heading says which these are."
    ),
    bad=GUIDELINE + '\n## Scenarios\n\n- `problem` `yes`: "it came broken".\n',
    good=GUIDELINE + '\n## Scenarios\n\n### A parcel\n\n- `problem` `yes`: "it came broken".\n',
)
