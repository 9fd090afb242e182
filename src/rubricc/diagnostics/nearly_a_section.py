"""A heading that is nearly that of a section."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

NEARLY_A_SECTION = Entry(
    code="RB121",
    name="nearly-a-section",
    severity=Severity.WARNING,
    title="A heading that is nearly that of a section",
    message="`{heading}` is no section, so what stands under it is prose",
    why=(
        "Only under the headings that the language knows is a list item a statement. A "
        "misspelt one would turn its statements into prose."
    ),
    bad=GUIDELINE + "\n## Guarantes\n\n- never `other` when `problem`.\n",
    good=GUIDELINE + "\n## Guarantees\n\n- never `other` when `problem`.\n",
)
