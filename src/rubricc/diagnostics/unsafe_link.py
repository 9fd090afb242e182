"""A link to where no guideline needs to lead."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNSAFE_LINK = Entry(
    code="RB026",
    name="unsafe-link",
    severity=Severity.ERROR,
    title="A link that may not be followed",
    message="`{target}` is no place that a guideline may lead to",
    why=(
        "Some addresses run code in the browser or open programs, so only known kinds pass. "
        "Links go to `https:`, `http:`, `mailto:`, `#section` or a file of the project; "
        "images are png, jpg, webp or gif files of the project."
    ),
    bad=GUIDELINE.replace("## Labels", "See [help](javascript:help).\n\n## Labels"),
    good=GUIDELINE.replace("## Labels", "See [help](https://example.org).\n\n## Labels"),
)
