"""A file with nothing in it."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

EMPTY_FILE = Entry(
    code="RB003",
    name="empty-file",
    severity=Severity.ERROR,
    title="An empty file",
    message="the file is empty",
    why=("An empty file decides nothing, and often it is one that was never saved."),
    bad=b"",
    good=GUIDELINE,
)
