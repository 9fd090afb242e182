"""A key of the front matter that stands twice."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

DUPLICATE_KEY = Entry(
    code="RB016",
    name="duplicate-key",
    severity=Severity.ERROR,
    title="A key that stands twice",
    message="`{key}` is given twice",
    why=("YAML would take the last and say nothing, and a reader takes the first."),
    bad=GUIDELINE.replace("title: Mail", "title: Mail\ntitle: Post"),
    good=GUIDELINE,
)
