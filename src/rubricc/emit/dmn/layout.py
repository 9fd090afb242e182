"""Where the boxes of the requirements graph stand, so that modelers show it: inputs below, each
decision above all that it reads."""

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement

WIDTH, HEIGHT, ACROSS, UP = 160, 50, 190, 130


def draw(parent: Element, reads: Mapping[str, Sequence[str]], edges: Mapping[str, str]) -> None:
    """Add the diagram; `reads` maps each box's id to those that it reads, in order of reading,
    and `edges` each requirement's id to `FROM TO`."""
    diagram = SubElement(SubElement(parent, "dmndi:DMNDI"), "dmndi:DMNDiagram", id="diagram")
    places = _places(reads)
    for name, (left, top) in places.items():
        shape = SubElement(diagram, "dmndi:DMNShape", id=f"shape_{name}", dmnElementRef=name)
        bounds = {"x": left, "y": top, "width": WIDTH, "height": HEIGHT}
        SubElement(shape, "dc:Bounds", {key: str(value) for key, value in bounds.items()})
    for name, ends in edges.items():
        start, end = (places[one] for one in ends.split(" "))
        edge = SubElement(diagram, "dmndi:DMNEdge", id=f"edge_{name}", dmnElementRef=name)
        for left, top in ((start[0], start[1]), (end[0], end[1] + HEIGHT)):
            SubElement(edge, "di:waypoint", x=str(left + WIDTH // 2), y=str(top))


def _places(reads: Mapping[str, Sequence[str]]) -> dict[str, tuple[int, int]]:
    rows: dict[str, int] = {}
    for name, read in reads.items():
        rows[name] = 1 + max((rows[one] for one in read), default=-1)
    highest = max(rows.values(), default=0)
    taken: dict[int, int] = {}
    places = {}
    for name, row in rows.items():
        place = taken[row] = taken.get(row, 0) + 1
        places[name] = (ACROSS * (place - 1), UP * (highest - row))
    return places
