"""Front matter that is no YAML."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNREADABLE_FRONT_MATTER = Entry(
    code="RB014",
    name="unreadable-front-matter",
    severity=Severity.ERROR,
    title="Front matter that cannot be read",
    message="from here on the front matter cannot be read as lines of `key: value`",
    why=(
        "Mostly a value holds a colon, a quote or a tab, which mean something else in YAML. "
        "Such a value stands in quotes."
    ),
    bad=GUIDELINE.replace("title: Mail", "title: Mail: what to do"),
    good=GUIDELINE.replace("title: Mail", 'title: "Mail: what to do"'),
)
