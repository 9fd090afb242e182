"""An example that leaves a signal open."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample_guidelines import REQUEST

UNNAMED_SIGNAL = Entry(
    code="RB240",
    name="unnamed-signal",
    severity=Severity.ERROR,
    title="An example that leaves a signal open",
    message="the example does not say what {signal} is, on which {decisions} depends",
    why=(
        "What an example does not name has its usual value; this signal has none, so the "
        "example is a test of nothing."
    ),
    bad=REQUEST.replace(": `request` is `nothing`", ""),
    good=REQUEST,
)
