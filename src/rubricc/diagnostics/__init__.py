"""Everything rubricc can complain about: one file per entry, data only."""

from rubricc.diagnostics.nodes import Diagnostic, Entry, Related, Severity

REGISTRY: tuple[Entry, ...] = ()
"""Every entry, in the order of their codes.

RB0xx reading a file, RB1xx syntax, RB2xx names and kinds, RB3xx what is proved, RB4xx data.
"""

__all__ = ["REGISTRY", "Diagnostic", "Entry", "Related", "Severity"]
