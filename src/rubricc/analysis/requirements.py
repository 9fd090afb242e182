"""Labels that come out without a label that they require, or with one that they exclude."""

from collections.abc import Iterator

from rubricc.analysis.showing import showing, smallest_case, when
from rubricc.diagnostics import LABEL_REQUIREMENT, Diagnostic
from rubricc.meaning import DecisionMeaning, Meaning
from rubricc.model import Chosen, Label


def find_broken_requirements(meaning: Meaning) -> Iterator[Diagnostic]:
    """One diagnostic for each requirement and exclusion of a label that some case breaks."""
    for decided in meaning.decisions.values():
        for label in decided.decision.labels:
            for other in label.requires:
                yield from _broken(meaning, decided, label, other, is_required=True)
            for other in label.excludes:
                yield from _broken(meaning, decided, label, other, is_required=False)


def _broken(
    meaning: Meaning, decided: DecisionMeaning, label: Label, other: str, *, is_required: bool
) -> Iterator[Diagnostic]:
    family = _with_children(decided, other)

    def breaks(result: object) -> bool:
        if not isinstance(result, Chosen) or label.name not in result.labels:
            return False
        return family.isdisjoint(result.labels) is is_required

    found = decided.where(breaks)
    if meaning.space.is_empty(found):
        return
    cube = smallest_case(meaning, found)
    with_ = "without" if is_required else "together with"
    must = "requires" if is_required else "excludes"
    diagnostic = LABEL_REQUIREMENT.at(
        label.span,
        problem=f"`{label.name}` {must} `{other}`, but comes {with_} it {when(meaning, cube)}",
        mend=f"change the clauses for `{label.name}` or `{other}`, or take this line out",
    )
    yield showing(diagnostic, meaning, found, cube, decision=decided.decision.id)


def _with_children(decided: DecisionMeaning, label: str) -> frozenset[str]:
    """The label and all that are nested under it; parents stand before their children."""
    family = {label}
    for one in decided.decision.labels:
        if one.parent in family:
            family.add(one.name)
    return frozenset(family)
