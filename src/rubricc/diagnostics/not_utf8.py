"""Bytes that are no UTF-8."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

NOT_UTF8 = Entry(
    code="RB001",
    name="not-utf8",
    severity=Severity.ERROR,
    title="A file that is not UTF-8",
    message="the byte {byte} does not belong in UTF-8 text",
    why=(
        "A guideline is read by many programs, and they agree on its letters only if it is UTF-8. "
        "Save the file as UTF-8; editors offer it under *encoding*."
    ),
    bad=GUIDELINE.replace("title: Mail", "title: Mäil").encode("latin-1"),
    good=GUIDELINE.replace("title: Mail", "title: Mäil"),
)
