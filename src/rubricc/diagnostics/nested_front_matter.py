"""Front matter that is nested."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

NESTED_FRONT_MATTER = Entry(
    code="RB017",
    name="nested-front-matter",
    severity=Severity.ERROR,
    title="Front matter that is nested",
    message="this is neither a text nor a list of texts",
    why=("Every key of the front matter has a text or a list of texts as its value."),
    bad=GUIDELINE.replace("title: Mail", "title: Mail\nowners: [[ada, bob], eve]"),
    good=GUIDELINE.replace("title: Mail", "title: Mail\nowners: [ada, bob, eve]"),
)
