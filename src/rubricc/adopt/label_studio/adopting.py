"""A labeling config becomes a guideline."""

from rubricc.adopt.label_studio.nodes import Asked
from rubricc.adopt.label_studio.reading import read_config
from rubricc.adopt.label_studio.to_guideline import to_guideline
from rubricc.adopt.nodes import Adopted, Findings, Wish


def adopt_label_studio(data: bytes, wish: Wish) -> Adopted | Findings:
    """The guideline of a labeling config, or what stands in its way."""
    found = read_config(data)
    return to_guideline(found, wish) if isinstance(found, Asked) else found
