"""What a guideline has too much of to be proved."""

from collections.abc import Iterator

from rubricc.diagnostics import CLAUSE_LIMIT, SIGNAL_LIMIT, Diagnostic
from rubricc.limits import Limits
from rubricc.model.nodes import Guideline

SPLIT = "split the guideline, or ask for more by `--limit {name}={size}`"


def find_excess(guideline: Guideline, limits: Limits) -> Iterator[Diagnostic]:
    """The first signal and the first clause that are one too many."""
    signals = [signal.span for signal in guideline.signals]
    clauses = sorted({one.span for made in guideline.decisions for one in made.clauses})
    for entry, name, spans, most in (
        (SIGNAL_LIMIT, "signals", signals, limits.signals),
        (CLAUSE_LIMIT, "clauses", clauses, limits.clauses),
    ):
        if len(spans) > most:
            mend = SPLIT.format(name=name, size=len(spans))
            yield entry.at(spans[most], mend=mend, size=f"{len(spans):,}", most=f"{most:,}")
