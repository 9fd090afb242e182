"""A link's target, far from the link."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

LINK_DEFINITION = Entry(
    code="RB023",
    name="link-definition",
    severity=Severity.ERROR,
    title="A link definition",
    message="a link's target stands apart from the link, where readers do not see it",
    why=(
        "A definition is invisible, and a few bytes of them can blow a page up to megabytes. "
        "Write the target where the link is: `[text](https://example.org)`."
    ),
    bad=GUIDELINE.replace("## Labels", "See [help].\n\n[help]: https://example.org\n\n## Labels"),
    good=GUIDELINE.replace("## Labels", "See [help](https://example.org).\n\n## Labels"),
)
