"""HTML in the text."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

RAW_HTML = Entry(
    code="RB021",
    name="raw-html",
    severity=Severity.ERROR,
    title="HTML in the text",
    message="`{tag}` is HTML, which some readers see as text and others not at all",
    why=(
        "Guidelines are read on GitHub, on a site and by the compiler: all must see one document. "
        "Markdown has what a guideline needs; a bare `<` stands in backticks or after a backslash."
    ),
    bad=GUIDELINE.replace("Something does not", "Something <b>does not</b>"),
    good=GUIDELINE.replace("Something does not", "Something **does not**"),
)
