"""A paragraph of many pages."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

LONG_PARAGRAPH = Entry(
    code="RB025",
    name="long-paragraph",
    severity=Severity.ERROR,
    title="A paragraph that is too long",
    message="this has {size} bytes without a break, and {most} is the most that is read",
    why=("A paragraph of ten pages is a file that was pasted by mistake."),
    bad=GUIDELINE + "\n## Background\n\n" + "More. " * 4_000 + "\n",
    good=GUIDELINE + "\n## Background\n\n" + "More. " * 400 + "\n",
)
