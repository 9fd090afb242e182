"""A key that the front matter does not have."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

UNKNOWN_KEY = Entry(
    code="RB201",
    name="unknown-key",
    severity=Severity.ERROR,
    title="A key that the front matter does not have",
    message="`{key}` is no key of the front matter",
    why="A misspelt key would be passed over in silence, and what it says with it.",
    bad=GUIDELINE.replace("unit: message", "unit: message\nlanguag: en"),
    good=GUIDELINE.replace("unit: message", "unit: message\nlanguage: en"),
)
