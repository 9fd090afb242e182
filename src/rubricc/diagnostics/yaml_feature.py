"""YAML that is more than keys and texts."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

YAML_FEATURE = Entry(
    code="RB015",
    name="yaml-feature",
    severity=Severity.ERROR,
    title="YAML that says more than it shows",
    message="{feature} is more than front matter may hold",
    why=(
        "Anchors, aliases, merge keys and tags make a few lines stand for millions, or for others. "
        "Front matter is `key: text` and `key: [text, text]`, so that it says what it shows."
    ),
    bad=GUIDELINE.replace("title: Mail", "title: &name Mail"),
    good=GUIDELINE,
)
