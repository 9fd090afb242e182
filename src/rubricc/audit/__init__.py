"""Takes annotations and what changed, gives those to look at again, promises to miss none."""

from rubricc.audit.looking_again import Again, BadCell, Report, look_again

__all__ = ["Again", "BadCell", "Report", "look_again"]
