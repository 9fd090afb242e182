"""A version that says less than what changed since the last release."""

from rubricc.diagnostics.nodes import Entry, Severity
from rubricc.diagnostics.sample import GUIDELINE
from rubricc.diagnostics.sample_release import RELEASED

SMALL_VERSION = Entry(
    code="RB351",
    name="small-version",
    severity=Severity.WARNING,
    title="A version that says less than what changed",
    message="version `{version}` says less than what changed since `{last}`: {reasons}",
    why=(
        "People trust a version number to tell whether they must look at their work again. "
        "A case that comes out otherwise, or a name that is gone, is a major change; what was "
        "added is a minor one, words alone are a patch."
    ),
    bad=GUIDELINE.replace("version: 1.0.0", "version: 1.0.1"),
    good=GUIDELINE.replace("version: 1.0.0", "version: 2.0.0"),
    files={"released/mail/1.0.0.table.json": RELEASED},
)
