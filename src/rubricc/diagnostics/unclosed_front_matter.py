"""Front matter without an end."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNCLOSED_FRONT_MATTER = Entry(
    code="RB012",
    name="unclosed-front-matter",
    severity=Severity.ERROR,
    title="Front matter that never ends",
    message="the front matter that begins here has no second line of `---`",
    why=("Without its end nobody can tell the front matter from the guideline."),
    bad=GUIDELINE.replace("media: text\n---\n", "media: text\n"),
    good=GUIDELINE,
)
