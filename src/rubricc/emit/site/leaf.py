"""A page before it is laid out: where it lies below its guideline's folder, and its body."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of a guideline. `path` is below the guideline's folder, without extension.

    `html` stands between the head and the foot of the page. What `is_found` is in the search.
    """

    path: str
    title: str
    html: str
    is_found: bool = True
