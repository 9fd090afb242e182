"""What a clause is resolved with."""

from rubricc.model.decisions import Layer
from rubricc.model.names import Outline, Scope
from rubricc.records import record
from rubricc.source import Source


@record
class Desk:
    """The text of the guideline, its names, and the layer and decisions that a clause stands in."""

    source: Source
    scope: Scope
    layer: Layer
    decisions: tuple[Outline, ...]
