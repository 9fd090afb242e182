"""What is right in a case that an item shows, for what reason, and what whoever misreads says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rubricc.model import Decision, Flagged, Verdict, signal_text
from rubricc.quiz.doubting import Doubt, doubt_in, settled, verdicts_in
from rubricc.quiz.explaining import cited_text, ended, explanation
from rubricc.quiz.justifying import checklist, justification
from rubricc.quiz.workshop import Cast, Workshop, option_text, outcome_name


@dataclass(frozen=True, slots=True)
class Judgement:
    """The right outcome, the clauses that decide, and what each reader who errs says instead.

    `verdict` is that of the case; where a signal cannot be told, of the case with the value that
    the guideline wants it taken for, if it wants one.
    """

    key: str
    clauses: tuple[str, ...]
    said: Mapping[str, str | None]
    verdict: Verdict | None
    doubt: Doubt | None


def judge(workshop: Workshop, decision: Decision, cast: Cast) -> Judgement:
    """What is right, literally as the language says."""
    if cast.unsure is not None:
        doubt = doubt_in(workshop.guideline, cast.case, cast.unsure)
        return _judge_doubt(workshop, decision, doubt)
    verdict = workshop.verdict(decision.id, cast.case)
    said = workshop.said(decision.id, cast.cells)
    return Judgement(outcome_name(verdict.result), verdict.clauses, said, verdict, None)


def _judge_doubt(workshop: Workshop, decision: Decision, doubt: Doubt) -> Judgement:
    verdicts = verdicts_in(workshop.guideline, decision.id, doubt)
    outcomes: dict[str, str | None] = {
        value: outcome_name(one.result) for value, one in verdicts.items()
    }
    key = settled(doubt.signal, outcomes) or "?"
    policy = doubt.signal.if_unsure
    verdict = verdicts.get(policy) if isinstance(policy, str) else None
    said = dict(_said_in_doubt(workshop, decision, doubt, outcomes))
    return Judgement(key, () if verdict is None else verdict.clauses, said, verdict, doubt)


def _said_in_doubt(
    workshop: Workshop, decision: Decision, doubt: Doubt, outcomes: Mapping[str, str | None]
) -> Iterator[tuple[str, str | None]]:
    """Whoever guesses says what their guess comes to. Whoever misreads a clause is in doubt, too,
    about what they make of each value."""
    for one in workshop.doubts[decision.id]:
        guess = one.misreading.guess or ""
        if one.misreading.unsure == doubt.signal.id and guess in outcomes:
            yield one.misreading.id, outcomes[guess]
    key = settled(doubt.signal, outcomes)
    misread: dict[str, dict[str, str | None]] = {}
    for value, case in doubt.cases.items():
        for name, outcome in workshop.said(decision.id, workshop.cells(case)).items():
            misread.setdefault(name, {**outcomes})[value] = outcome
    for name, by_value in misread.items():
        said = settled(doubt.signal, by_value)
        if said != key:
            yield name, said


def reason(workshop: Workshop, decision: Decision, cast: Cast, judgement: Judgement) -> str:
    """Why the right answer is right."""
    doubt = judgement.doubt
    if doubt is None:
        assert judgement.verdict is not None
        return explanation(workshop, decision, judgement.verdict, cast.cells)
    verdicts = verdicts_in(workshop.guideline, decision.id, doubt)
    cited = {name for one in verdicts.values() for name in one.clauses}
    clauses = [cited_text(one) for one in decision.clauses if one.id in cited]
    return " ".join([f"{_hanging(verdicts, doubt)} {_policy(doubt)}", *clauses])


def _hanging(verdicts: Mapping[str, Verdict], doubt: Doubt) -> str:
    """What the answer would be for each value."""
    values: dict[str, list[str]] = {}
    for value, one in verdicts.items():
        values.setdefault(option_text(outcome_name(one.result)), []).append(f"`{value}`")
    parts = [f"if {' or '.join(some)}, {outcome}" for outcome, some in values.items()]
    return f"The answer hangs on {signal_text(doubt.signal.id)}: {'; '.join(parts)}."


def _policy(doubt: Doubt) -> str:
    match doubt.signal.if_unsure:
        case Flagged(None):
            return "Nobody can tell here, and then the guideline says: flag."
        case Flagged(queue):
            return f"Nobody can tell here, and then the guideline says: flag for `{queue}`."
        case policy:
            return f"Nobody can tell here, and then the guideline says: take it as `{policy}`."


def written(
    workshop: Workshop, decision: Decision, cast: Cast, judgement: Judgement
) -> tuple[str, tuple[str, ...]]:
    """A model justification of a preference, and the points that one must have."""
    doubt, verdict = judgement.doubt, judgement.verdict
    if doubt is None:
        assert verdict is not None
        return (
            justification(workshop, decision, verdict, cast),
            checklist(workshop, decision, verdict, cast),
        )
    open_ = signal_text(doubt.signal.id)
    hanging = ended(_hanging(verdicts_in(workshop.guideline, decision.id, doubt), doubt))
    seen = f"Seen: all but {open_}, which nobody can tell here."
    return (
        f"{seen} Principle: {_policy(doubt)} Trade-off: {hanging}",
        (
            f"Says that {open_} cannot be told.",
            f"Says that the answer hangs on {open_}.",
            f"Says what the guideline wants then: {option_text(judgement.key)}.",
            "Names nothing that the texts do not show.",
        ),
    )
