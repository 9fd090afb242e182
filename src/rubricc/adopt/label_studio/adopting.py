"""A labeling config becomes a guideline."""

from dataclasses import replace

from rubricc.adopt.label_studio.carried import guideline_in, is_changed
from rubricc.adopt.label_studio.nodes import Asked
from rubricc.adopt.label_studio.reading import read_config, read_tags
from rubricc.adopt.label_studio.to_guideline import to_guideline
from rubricc.adopt.nodes import Adopted, Findings, Wish
from rubricc.adopt.xml_tree import Tag

OWN = (
    "the config carries the guideline that it was made of, and all that it declares and rules "
    "comes back; its prose, examples and scenarios do not, nor labels of other files that it "
    "never gives"
)
CHANGED = (
    "the config was changed since it was exported, so the rules that it carries are passed over"
)


def adopt_label_studio(data: bytes, wish: Wish) -> Adopted | Findings:
    """The guideline of a labeling config, or what stands in its way."""
    root = read_tags(data)
    if not isinstance(root, Tag):
        return root
    carried = guideline_in(data, root)
    if carried is not None:
        return Adopted(carried, (OWN,))
    found = read_config(data, root)
    if not isinstance(found, Asked):
        return found
    made = to_guideline(found, wish)
    return replace(made, notes=(CHANGED, *made.notes)) if is_changed(data, root) else made
