"""Front matter of many pages."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

LARGE_FRONT_MATTER = Entry(
    code="RB013",
    name="large-front-matter",
    severity=Severity.ERROR,
    title="Front matter that is too large",
    message="the front matter has {size} bytes, and {most} is the most that is read",
    why=("Front matter is a handful of lines about the guideline; all else stands in its text."),
    bad=GUIDELINE.replace("title: Mail", "title: Mail\nowners: [" + "ada, " * 13_000 + "ada]"),
    good=GUIDELINE.replace("title: Mail", "title: Mail\nowners: [ada]"),
)
