"""More signals than a guideline may have."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE

MORE = "".join(f"- `{name}`: yes or no. It shows {name}.\n" for name in "abc")

SIGNAL_LIMIT = Entry(
    code="RB255",
    name="signal-limit",
    severity=Severity.ERROR,
    title="More signals than a guideline may have",
    message="the guideline has {size} signals, and {most} is the most",
    why=(
        "Nobody looks for hundreds of things in one item: split the guideline into several that "
        "are worked through one after another. A project that must have more, or that wants to "
        "hold its guidelines to fewer, says so: the example is too large for "
        "`rubricc check --limit signals=3`."
    ),
    bad=GUIDELINE.replace("## Labels", f"{MORE}\n## Labels"),
    good=GUIDELINE,
)
