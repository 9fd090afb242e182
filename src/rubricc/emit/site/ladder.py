"""The order of a decision's clauses as a picture: rungs from what goes first to what goes last.

Gates       [G1] [G2] [G3]
Edge cases  [E2] > [E3] > [E4]   [E7]
Rules       [R1] [R2]
Labels      [complaint] > [task] > [question]
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from rubricc.emit.site.catalogue import SAY
from rubricc.emit.site.places import label_path
from rubricc.emit.site.standing import lineage
from rubricc.emit.site.templates import render
from rubricc.model import Chain, Decision, DecisionKind, Layer

HEIGHT = 30
LEFT = 100
WIDTH = 660
LETTER = 8
PADDING = 14
GAP = 10
ARROW = 22
"""Measures of the drawing."""

LAYERS = {Layer.GATE: "rung_gates", Layer.EDGE_CASE: "rung_edge_cases", Layer.RULE: "rung_rules"}

Word = tuple[str, str | None, bool]
"""What a box says, where it leads, and whether an arrow leads to it from the one before."""


@dataclass(frozen=True, slots=True)
class Box:
    """A clause or label in its place."""

    words: str
    href: str | None
    x: int
    y: int
    width: int
    has_arrow: bool


@dataclass(frozen=True, slots=True)
class Rung:
    """What stands in one line, or several if it is long."""

    words: str
    y: int
    height: int
    boxes: tuple[Box, ...]


def ladder_picture(decision: Decision, to_text: str, root: str) -> Markup:
    """The ladder as SVG; nothing for scores, where nothing beats anything."""
    if decision.kind is DecisionKind.SCORE:
        return Markup()
    rungs = tuple(placed(lines_of(decision, to_text, root)))
    height = rungs[-1].y + rungs[-1].height if rungs else 0
    return Markup(
        render("ladder.svg", rungs=rungs, decision=decision.id, width=WIDTH, height=height)
    )


def lines_of(decision: Decision, to_text: str, root: str) -> Iterator[tuple[str, list[Word]]]:
    """The rungs: a name, and what stands on it."""
    clauses = {clause.id: clause for clause in decision.clauses}
    tops = [clause for clause in decision.clauses if clause.parent is None]
    for layer in Layer:
        ids = [clause.id for clause in tops if clause.layer is layer]
        words = list(chained(ids, decision.clause_chains, to_text))
        if words:
            yield SAY[LAYERS[layer]], words
    nested = [clause for clause in decision.clauses if clause.parent is not None]
    if nested:
        pairs = [(clause.id, lineage(clauses, clause)[1]) for clause in nested]
        yield SAY["rung_exceptions"], [word for pair in pairs for word in over(pair, to_text)]
    for chain in decision.label_chains:
        names = [(name or SAY["flag"], name) for name in chain.members]
        yield (
            SAY["rung_labels"],
            [
                (words, None if name is None else f"{root}{label_path(name)}.html", place > 0)
                for place, (words, name) in enumerate(names)
            ],
        )


def chained(ids: list[str], chains: Iterable[Chain], to_text: str) -> Iterator[Word]:
    """Clauses of one layer: those that chains name first, in their order, then the others."""
    left = dict.fromkeys(ids)
    for chain in chains:
        here = [name for name in chain.members if name in left]
        for place, name in enumerate(here):
            assert name is not None
            del left[name]
            yield name, f"{to_text}#{name}", place > 0
    for name in left:
        yield name, f"{to_text}#{name}", False


def over(pair: tuple[str, str], to_text: str) -> Iterator[Word]:
    """An exception and what it is an exception to."""
    for place, name in enumerate(pair):
        yield name, f"{to_text}#{name}", place > 0


def placed(lines: Iterable[tuple[str, list[Word]]]) -> Iterator[Rung]:
    """The rungs below each other, their boxes side by side and broken where the width ends."""
    y = 0
    for name, words in lines:
        boxes: list[Box] = []
        x, top = LEFT, y
        for text, href, has_arrow in words:
            width = LETTER * len(text) + PADDING
            x += ARROW if has_arrow else GAP
            if x + width > WIDTH:
                x, y = LEFT + (ARROW if has_arrow else GAP), y + HEIGHT
            boxes.append(Box(text, href, x, y, width, has_arrow))
            x += width
        y += HEIGHT
        yield Rung(name, top, y - top, tuple(boxes))
