"""Whether a guideline's version says as much as what changed since its last release."""

from rubricc.diagnostics import SMALL_VERSION, Diagnostic
from rubricc.diff.from_models import compare
from rubricc.diff.nodes import Level
from rubricc.diff.versions import list_reasons, next_version, says_enough
from rubricc.model import Guideline
from rubricc.source import Span


def check_version(last: Guideline, guideline: Guideline, span: Span) -> tuple[Diagnostic, ...]:
    """The warning, at the span, that the version says less than the change does, if it does."""
    if says_enough(guideline.version, last.version, Level.MAJOR):
        return ()
    found = compare(last, guideline, is_grouped=False).difference
    if says_enough(guideline.version, last.version, found.level):
        return ()
    warning = SMALL_VERSION.at(
        span,
        mend=f"write `version: {next_version(last.version, found.level)}`",
        version=guideline.version,
        last=last.version,
        reasons=list_reasons(found.reasons),
    )
    return (warning,)
