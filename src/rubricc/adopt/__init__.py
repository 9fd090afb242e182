"""Takes files of other tools, gives what they say or what is wrong with them, promises to expand
nothing: no entity is read, and size and depth are bounded."""

from rubricc.adopt.label_studio import Finding
from rubricc.adopt.label_studio import lint as lint_label_studio

__all__ = ["Finding", "lint_label_studio"]
