"""Takes a labeling config of Label Studio, gives what is wrong with it, each with its place."""

from rubricc.adopt.label_studio.lint import Finding, lint

__all__ = ["Finding", "lint"]
