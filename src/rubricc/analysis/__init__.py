"""Takes a meaning, gives what is wrong with it, each with the smallest case that shows it.

Promises: over every feasible case, exactly; nothing is sampled.
"""

from rubricc.analysis.checks import CHECKS, PROSE_CHECKS, check, check_module, check_prose

__all__ = ["CHECKS", "PROSE_CHECKS", "check", "check_module", "check_prose"]
