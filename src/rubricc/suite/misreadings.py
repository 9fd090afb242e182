"""Every first-order misreading of a guideline, each with an id of its own."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from rubricc.model import Guideline
from rubricc.suite.conditions import inversions, overlookings, unlesses
from rubricc.suite.labelling import confusions, overflaggings
from rubricc.suite.nodes import Misreading
from rubricc.suite.numbers import moved_counts, moved_thresholds
from rubricc.suite.observing import guesses, invented_values
from rubricc.suite.ranking import demotions, label_swaps, swaps
from rubricc.suite.reader import Meets, Reader, meets_anyhow
from rubricc.suite.skipping import skippings
from rubricc.suite.steps import stepped

KINDS: tuple[Callable[[Reader], Iterator[Misreading]], ...] = (
    skippings,
    unlesses,
    overlookings,
    inversions,
    stepped,
    moved_thresholds,
    moved_counts,
    swaps,
    label_swaps,
    demotions,
    overflaggings,
    confusions,
    invented_values,
    guesses,
)


def misreadings(guideline: Guideline, meets: Meets = meets_anyhow) -> tuple[Misreading, ...]:
    """Every misreading, decision by decision; two clauses are swapped only where they meet."""
    found = tuple(
        misreading
        for decision in guideline.decisions
        for misread in KINDS
        for misreading in misread(Reader(guideline, decision, meets))
    )
    return tuple(_distinct(found))


def _distinct(found: tuple[Misreading, ...]) -> Iterator[Misreading]:
    """Each under an id of its own: of what several decisions share, the decision is named."""
    shared = {id_ for id_, count in Counter(one.id for one in found).items() if count > 1}
    seen: Counter[str] = Counter()
    for one in found:
        id_ = f"{one.id}-in-{one.decision}" if one.id in shared else one.id
        seen[id_] += 1
        yield replace(one, id=id_ if seen[id_] == 1 else f"{id_}-{seen[id_]}")
