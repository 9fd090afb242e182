"""What type checkers know of the names that are loaded when first asked for."""

from rubricc.audit.looking_again import Again as Again
from rubricc.audit.looking_again import BadCell as BadCell
from rubricc.audit.looking_again import Report as Report
from rubricc.audit.looking_again import look_again as look_again
from rubricc.audit.nodes import LONG as LONG
from rubricc.audit.nodes import long_frame as long_frame
from rubricc.audit.nodes import standing as standing

__all__: list[str]
