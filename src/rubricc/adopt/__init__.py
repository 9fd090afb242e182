"""Takes files of other tools, gives guidelines that say the same or what is wrong with the files.

Promises to expand nothing: no entity is read, no archive is opened, and size and depth are bounded.
"""

from rubricc.adopt.label_studio import lint as lint_label_studio
from rubricc.adopt.label_studio import with_guideline
from rubricc.adopt.nodes import Adopted, Finding, Findings, Hit, Wish
from rubricc.adopt.reading import LARGEST, READERS, adopt, format_of

__all__ = [
    "LARGEST",
    "READERS",
    "Adopted",
    "Finding",
    "Findings",
    "Hit",
    "Wish",
    "adopt",
    "format_of",
    "lint_label_studio",
    "with_guideline",
]
