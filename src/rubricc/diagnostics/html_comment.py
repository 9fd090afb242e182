"""A comment that readers do not see."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

HTML_COMMENT = Entry(
    code="RB022",
    name="html-comment",
    severity=Severity.ERROR,
    title="An HTML comment",
    message="a comment is in the file and not in what people read",
    why=(
        "What only the file holds, an annotator never learns. "
        "Delete it, or say it where everybody can read it."
    ),
    bad=GUIDELINE.replace("## Labels", "<!-- Not settled yet. -->\n\n## Labels"),
    good=GUIDELINE.replace("## Labels", "Not settled yet.\n\n## Labels"),
)
