"""Takes a labeling config of Label Studio, gives what is wrong with it, each with its place, or the
guideline that asks the same."""

from rubricc.adopt.label_studio.adopting import adopt_label_studio
from rubricc.adopt.label_studio.carried import with_guideline
from rubricc.adopt.label_studio.lint import lint

__all__ = ["adopt_label_studio", "lint", "with_guideline"]
