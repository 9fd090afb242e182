"""Takes a labeling config of Label Studio, gives what is wrong with it, each with its place."""

from rubricc.adopt.label_studio.lint import lint

__all__ = ["lint"]
