"""Something allowed that is not there."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNUSED_ALLOW = Entry(
    code="RB325",
    name="unused-allow",
    severity=Severity.WARNING,
    title="Something allowed that is not there",
    message="**{clause}** allows `{name}`, and there is nothing to allow",
    why=(
        "What is allowed and no longer there hides the same mistake when it comes back. "
        "Take the detail out; if it is ever needed again, somebody should give the reason anew."
    ),
    bad=GUIDELINE.replace(
        "- **R2** `other` otherwise.\n",
        "- **R2** `other` otherwise.\n    - allow: `no-example`, because it is new.\n",
    ),
    good=GUIDELINE,
)
