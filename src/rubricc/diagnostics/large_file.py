"""A file of more than a megabyte."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

LARGE_FILE = Entry(
    code="RB002",
    name="large-file",
    severity=Severity.ERROR,
    title="A file that is too large",
    message="the file has {size}, and {most} is the most that is read",
    why=(
        "Nobody can learn a guideline of that size; mostly the file is something else. "
        "Split it into guidelines that people can keep in mind."
    ),
    bad=GUIDELINE + "\n" * 1_000_000,
    good=GUIDELINE,
)
