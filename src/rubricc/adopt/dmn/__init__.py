"""Takes DMN of any tool, gives a guideline whose clauses are the rows, promises the same outcomes.

What a guideline cannot say is listed with its place, and then there is no guideline.
"""

from rubricc.adopt.dmn.nodes import Input, Model, Policy, Range, Rule, Table, Test, Value
from rubricc.adopt.dmn.reading import read_model
from rubricc.adopt.dmn.to_guideline import to_guideline
from rubricc.adopt.nodes import Adopted, Findings, Wish

__all__ = [
    "Input",
    "Model",
    "Policy",
    "Range",
    "Rule",
    "Table",
    "Test",
    "Value",
    "adopt_dmn",
    "to_guideline",
]


def adopt_dmn(data: bytes, wish: Wish) -> Adopted | Findings:
    """The guideline of DMN XML."""
    found = read_model(data)
    return to_guideline(found, wish) if isinstance(found, Model) else found
