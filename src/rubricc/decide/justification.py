"""Why a case comes out as it does, in sentences ready to paste into an annotation.

What is seen, the clauses that decide, what they go before and why. The words are composed here and,
the same, in `decide.mjs`; the wizard and the quiz show these.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from rubricc.decide.impossible import settle
from rubricc.decide.nodes import Answer, Status
from rubricc.decide.one_case import decide_as
from rubricc.decide.outranking import find_outranked
from rubricc.decide.told import Told, read_answers
from rubricc.interpret import Outranked
from rubricc.model import (
    Accepted,
    Amount,
    Case,
    Chosen,
    Clause,
    Decision,
    Flagged,
    Inapplicable,
    Outcome,
    Signal,
    Special,
    case_text,
    outcome_text,
    signal_text,
)
from rubricc.table import Problem, Table, to_model, value_text


def justify(table: Table, answers: Mapping[str, str]) -> Mapping[str, str] | tuple[Problem, ...]:
    """A text for each decision, a line a sentence; or what is wrong with the answers."""
    guideline = to_model(table)
    decided = decide_as(table, guideline, answers)
    told = read_answers(table, guideline, answers)
    if not isinstance(decided, Mapping) or not isinstance(told, Told):
        return decided if isinstance(decided, tuple) else ()
    case = settle(guideline, told.values)
    asked = [signal for signal in guideline.signals if signal.id in answers]
    unsure = [signal for signal in asked if signal.id not in told.values]
    results: dict[str, Outcome] = {}
    texts: dict[str, str] = {}
    for decision, node in zip(guideline.decisions, table.decisions, strict=True):
        answer = decided[decision.id]
        seen = [signal for signal in asked if signal.id in node.questions]
        outranked = find_outranked(guideline, decision, answer.clauses, case, results)
        lines = [
            _outcome_line(decision, answer),
            *_seen_lines(case, seen, [one for one in unsure if one in seen], answer),
            *(_clause_line(one) for one in decision.clauses if one.id in answer.clauses),
            *map(_outranked_line, outranked),
        ]
        texts[decision.id] = "\n".join(lines)
        outcome = outcome_of_answer(answer)
        if outcome is not None:
            results[decision.id] = outcome
    return texts


def outcome_of_answer(answer: Answer) -> Outcome | None:
    """The outcome; None where the annotator's doubt stands in its way."""
    match answer.status, answer.outcome:
        case Status.NOT_APPLICABLE, _:
            return Inapplicable()
        case Status.FLAGGED, _ if answer.clauses:
            return Flagged(answer.flag)
        case Status.DECIDED, str() as label:
            return Accepted(answer.accepted or (label,))
        case Status.DECIDED, Decimal() as score:
            return Amount(score)
        case Status.DECIDED, tuple() as labels:
            return Chosen(labels)
        case _:
            return None


def _outcome_line(decision: Decision, answer: Answer) -> str:
    outcome = outcome_of_answer(answer)
    if outcome is not None:
        by = f" by {', '.join(answer.clauses)}" if answer.clauses else ""
        return f"`{decision.id}` is {outcome_text(outcome)}{by}."
    matter = ", ".join(map(signal_text, answer.depends_on))
    if answer.status is Status.FLAGGED:
        return f"`{decision.id}` is {outcome_text(Flagged(answer.flag))}: it depends on {matter}."
    return f"`{decision.id}` is not settled: it depends on {matter}."


def _seen_lines(
    case: Case, seen: list[Signal], unsure: list[Signal], answer: Answer
) -> Iterator[str]:
    """What was told and is worth a word, then what nobody could tell."""
    values = {
        signal.id: value_text(signal, case[signal.id])
        for signal in seen
        if case.get(signal.id, Special.NOT_APPLICABLE) is not Special.NOT_APPLICABLE
    }
    if values:
        yield f"Seen: {case_text(values)}."
    for signal in unsure:
        if signal.id in case:
            continue
        name, policy = signal_text(signal.id), signal.if_unsure
        if answer.depends_on or not isinstance(policy, str | Decimal):
            yield f"Not sure: {name}."
        else:
            taken = case_text({signal.id: value_text(signal, policy)})
            yield f"Not sure: {name}; where that matters: {taken}."


def _clause_line(clause: Clause) -> str:
    because = "" if clause.rationale is None else f", because {clause.rationale}"
    return _ended(f"{clause.id}: {clause.text}{because}")


def _outranked_line(one: Outranked) -> str:
    because = "" if one.because is None else f", because {one.because}"
    return _ended(
        f"{one.winner.id} goes before {one.loser.id} ({one.loser.text}): {one.why}{because}"
    )


def _ended(sentence: str) -> str:
    """The sentence with its full stop, on one line."""
    flat = " ".join(sentence.split())
    return flat if flat.endswith((".", "!", "?")) else f"{flat}."
