"""A file that does not say which guideline it is."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import BODY, GUIDELINE

NO_FRONT_MATTER = Entry(
    code="RB011",
    name="no-front-matter",
    severity=Severity.ERROR,
    title="A file without front matter",
    message="the file does not begin with `---` and the lines that say which guideline it is",
    why=(
        "The front matter names the guideline and its version; what is made from it cites both. "
        "It stands at the very top, between two lines of `---`."
    ),
    bad=BODY,
    good=GUIDELINE,
)
