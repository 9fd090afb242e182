"""The clauses that compete in a case: those that decide, those that are beaten, those nearby."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Literal

from rubricc.audit.calibration.borders import loose_levels, near_cells
from rubricc.interpret import lineage, outranking
from rubricc.meaning import DecisionMeaning, Meaning, holding, usual_cells, value_at, words_of
from rubricc.model import (
    Clause,
    Decision,
    Failure,
    Give,
    Outcome,
    Verdict,
    effect_text,
    result_text,
)
from rubricc.records import record
from rubricc.space import FALSE

MOST_NEAR = 4
"""So many neighbours of a case are told, those between other outcomes and clauses first."""

Standing = Literal["decides", "beaten", "near", "gives"]
DECIDES: Literal["decides"] = "decides"
BEATEN: Literal["beaten"] = "beaten"
NEAR: Literal["near"] = "near"
GIVES: Literal["gives"] = "gives"


@record
class Contender:
    """A clause that has a say about a case, and which: it decides, it holds too and is beaten, it
    would decide if a signal had another value, or (where the signals are not known) it gives a
    label that somebody gave. `why` says what beats it, or what would be otherwise."""

    clause: str
    text: str
    gives: str
    because: str | None
    standing: Standing
    why: str = ""


def verdict_at(meaning: Meaning, decision: str, cells: tuple[int, ...]) -> Verdict | None:
    """What a decision comes to in a case, and by which clauses; None if the case cannot occur."""
    decided = meaning.decisions[decision]
    result = value_at(meaning, decided.verdict, cells)
    if not isinstance(result, Outcome | Failure):
        return None
    clauses = [one.id for one in decided.decision.clauses]
    decides = meaning.space.values_of((decided.deciding.get(one, FALSE) for one in clauses), cells)
    return Verdict(result, tuple(one for one, is_so in zip(clauses, decides, strict=True) if is_so))


def contenders(
    meaning: Meaning, decision: str, cells: tuple[int, ...], holds: Mapping[str, int] | None = None
) -> tuple[Contender, ...]:
    """All that have a say in a case: first those that decide, then those beaten, then those near.

    `holds` has where each clause holds, if that is known already.
    """
    decided, verdict = meaning.decisions[decision], verdict_at(meaning, decision, cells)
    held = holding(meaning, decided.decision) if holds is None else holds
    if verdict is None:
        return ()
    deciding = [one for one in decided.decision.clauses if one.id in verdict.clauses]
    near = _near(meaning, decided, cells, verdict)
    here = (
        *(_contender(one, DECIDES) for one in deciding),
        *_beaten(meaning, decided.decision, (held, cells), deciding),
    )
    known = {one.clause for one in here}
    clauses = {one.id: one for one in decided.decision.clauses}
    return (
        *(
            replace(one, why="; ".join(filter(None, (one.why, near.get(one.clause)))))
            for one in here
        ),
        *(_contender(clauses[name], NEAR, why) for name, why in near.items() if name not in known),
    )


def giving(decision: Decision, outcomes: frozenset[str]) -> tuple[Contender, ...]:
    """The clauses that give one of these labels, where the signals are not known."""
    return tuple(_contender(one, GIVES) for one in decision.clauses if _given(one) & outcomes)


def _given(clause: Clause) -> frozenset[str]:
    """What a clause gives, as data has it."""
    if isinstance(clause.effect, Give):
        return frozenset((*clause.effect.outcomes, "|".join(clause.effect.outcomes)))
    words = effect_text(clause.effect).replace("`", "")
    return frozenset([words.replace("flag for ", "flag:").replace("not applicable", "n/a")])


def _contender(clause: Clause, standing: Standing, why: str = "") -> Contender:
    return Contender(
        clause.id,
        " ".join(clause.text.split()),
        effect_text(clause.effect),
        clause.rationale,
        standing,
        why,
    )


def _beaten(
    meaning: Meaning,
    decision: Decision,
    place: tuple[Mapping[str, int], tuple[int, ...]],
    deciding: list[Clause],
) -> Iterator[Contender]:
    held, cells = place
    for loser in decision.clauses:
        waits = any(one.is_otherwise for one in lineage(decision, loser))
        if loser in deciding or waits:
            continue
        if not meaning.space.value_of(held.get(loser.id, FALSE), cells):
            continue
        reasons = (outranking(decision, winner, loser) for winner in deciding)
        reason = next((one for one in reasons if one is not None), None)
        if reason is None:
            yield _contender(loser, BEATEN, "it makes no difference here")
            continue
        because = "" if reason.because is None else f", because {reason.because}"
        yield _contender(loser, BEATEN, f"{reason.winner.id} goes before it: {reason.why}{because}")


# ---- neighbours


@record
class Neighbour:
    """The case with one signal otherwise, that of `level` in `cell`, and what it comes to then;
    `moved` counts the signals that apply in one of the two cases only."""

    level: int
    cell: int
    words: str
    verdict: Verdict
    moved: int


def _near(
    meaning: Meaning, decided: DecisionMeaning, cells: tuple[int, ...], verdict: Verdict
) -> Mapping[str, str]:
    """The clauses that decide one signal away, and when; those first for which least changes."""
    found: dict[str, str] = {}
    nearest = sorted(neighbours(meaning, decided, cells, verdict), key=lambda one: one.moved)
    for one in nearest:
        for name in one.verdict.clauses:
            if name not in verdict.clauses and name not in found and len(found) < MOST_NEAR:
                found[name] = f"it would be {result_text(one.verdict.result)} if {one.words}"
    return found


def neighbours(
    meaning: Meaning, decided: DecisionMeaning, cells: tuple[int, ...], verdict: Verdict
) -> Iterator[Neighbour]:
    """The cases one signal away that come out otherwise; what applies only there is as usual."""
    space, loose = meaning.space, loose_levels(meaning)
    for level in space.support(decided.verdict):
        for cell, other in near_cells(meaning, level):
            if cell != cells[level]:
                continue
            kept = [
                space.among(at, [one, loose.get(at, one)])
                for at, one in enumerate(cells)
                if at != level and one != loose.get(at)
            ]
            near = space.intersect([meaning.feasible, space.among(level, [other]), *kept])
            if space.is_empty(near):
                continue
            there = space.some(near, usual_beside(meaning, cells))
            found = verdict_at(meaning, decided.decision.id, there)
            if found is not None and found.result != verdict.result:
                moved = sum(one != to for one, to in zip(cells, there, strict=True))
                yield Neighbour(level, other, words_of(meaning, ((level, other),)), found, moved)


def usual_beside(meaning: Meaning, cells: tuple[int, ...]) -> tuple[int, ...]:
    """The cells of a case, and usual ones for signals that do not apply in it."""
    loose, usual = loose_levels(meaning), usual_cells(meaning)
    return tuple(
        usual[level] if cell == loose.get(level) else cell for level, cell in enumerate(cells)
    )
