"""Why an answer is right, and what somebody must have read who gives another."""

from collections.abc import Iterator, Sequence

from rubricc.interpret import lineage, outranking
from rubricc.model import (
    Clause,
    Decision,
    Give,
    Verdict,
    effect_text,
)
from rubricc.quiz.workshop import Workshop
from rubricc.space import FALSE
from rubricc.suite import Kind

KINDS = tuple(Kind)
"""The slips that are named first come first: a clause that was skipped says most."""


def explanation(
    workshop: Workshop, decision: Decision, verdict: Verdict, cells: tuple[int, ...]
) -> str:
    """The deciding clauses, each other clause that holds, and why it does not decide."""
    cited = [clause for clause in decision.clauses if clause.id in verdict.clauses]
    lines = [*map(cited_text, cited), *_beaten(workshop, decision, cited, cells)]
    return " ".join(lines) or f"No clause of `{decision.id}` adds anything here."


def cited_text(clause: Clause) -> str:
    """A clause with its reason."""
    because = "" if clause.rationale is None else f", because {clause.rationale}"
    return ended(f"**{clause.id}**: {clause.text.strip()}{because}")


def _beaten(
    workshop: Workshop, decision: Decision, cited: Sequence[Clause], cells: tuple[int, ...]
) -> Iterator[str]:
    """What holds and does not decide, those together that are beaten alike."""
    space = workshop.meaning.space
    beaten: dict[tuple[str, str], list[Clause]] = {}
    for loser in decision.clauses:
        if loser in cited or any(one.is_otherwise for one in lineage(decision, loser)):
            continue
        if not space.value_of(workshop.holding[decision.id].get(loser.id, FALSE), cells):
            continue
        reasons = (outranking(decision, winner, loser) for winner in cited)
        reason = next((one for one in reasons if one is not None), None)
        if reason is not None:
            because = "" if reason.because is None else f", because {reason.because}"
            line = ended(f"{reason.why}{because}")
            beaten.setdefault((reason.winner.id, line), []).append(loser)
    for (winner, line), losers in beaten.items():
        *others, last = (f"**{one.id}** ({effect_text(one.effect)})" for one in losers)
        named = f"{', '.join(others)} and {last} hold" if others else f"{last} holds"
        them = "them" if others else "it"
        yield f"{named} too, but **{winner}** goes before {them}: {line}"


def feedback(
    workshop: Workshop,
    decision: Decision,
    outcome: str,
    misreadings: tuple[str, ...],
    deciding: Sequence[str],
) -> str:
    """Which misreading leads to a wrong answer, and the clause as it stands; one that names no
    clause is told with those that decide."""
    if not misreadings:
        return _not_here(decision, outcome, deciding)
    chosen = min(
        (workshop.misreadings[name] for name in misreadings),
        key=lambda one: (KINDS.index(one.kind), misreadings.index(one.id)),
    )
    more = len(misreadings) - 1
    others = (
        ""
        if not more
        else f" ({more} other {'slip leads' if more == 1 else 'slips lead'} here too.)"
    )
    cited = [one for one in decision.clauses if one.id in (chosen.clauses or deciding)]
    return (
        " ".join([ended(f"This is the answer of whoever {chosen.words}"), *map(cited_text, cited)])
        + others
    )


def _not_here(decision: Decision, outcome: str, deciding: Sequence[str]) -> str:
    """Which clause would give an outcome that nothing gives here, or else those that decide."""
    giving = [clause for clause in decision.clauses if _gives(clause, outcome)]
    cited = giving[:1] or [clause for clause in decision.clauses if clause.id in deciding]
    return " ".join(["Nothing here asks for this.", *map(cited_text, cited)])


def _gives(clause: Clause, outcome: str) -> bool:
    match clause.effect:
        case Give(outcomes):
            return outcome in outcomes
        case _:
            return effect_text(clause.effect).replace("`", "") == outcome.replace(
                "flag:", "flag for "
            )


def ended(sentence: str) -> str:
    """The sentence with its full stop, on one line."""
    flat = " ".join(sentence.split())
    return flat if flat.endswith((".", "!", "?")) else f"{flat}."
