"""The report as JSON."""

from collections.abc import Iterable, Mapping

from rubricc.audit import (
    Agreement,
    Blame,
    Coefficients,
    Confusion,
    DecisionAgreement,
    Estimate,
    Moment,
    Shortfall,
)
from rubricc.emit.agreement.sentences import WHY
from rubricc.table import Json

DIGITS = 6


def agreement_json(agreement: Agreement) -> Mapping[str, Json]:
    """Everything that was reckoned, as one object."""
    return {
        "overall": estimate(agreement.overall),
        "items": agreement.items,
        "resamples": agreement.resamples,
        "decisions": [_decision(one) for one in agreement.decisions],
    }


def estimate(one: Estimate) -> Json:
    """A coefficient: its value with an interval of 95 %, or null and why."""
    if one.value is None:
        return {"value": None, "why": None if one.why is None else WHY[one.why]}
    ends = None if one.low is None or one.high is None else [_cut(one.low), _cut(one.high)]
    return {"value": _cut(one.value), "interval": ends}


def _cut(value: float) -> float:
    return round(value, DIGITS) + 0.0


def _decision(one: DecisionAgreement) -> Json:
    return {
        "decision": one.decision,
        "level": one.level.value,
        "answers": one.answers,
        "shared_items": one.shared,
        "annotators": one.annotators,
        "left_out": one.left_out,
        **_by(one.by),
        "parts": [{"part": part.name, **_by(part.by)} for part in one.parts],
        "clauses": [_blame(blame) for blame in one.clauses],
        "label_pairs": [
            {
                "labels": list(pair.labels),
                "share_of_disagreement": estimate(pair.share),
                "alpha": estimate(pair.alpha),
            }
            for pair in one.pairs
        ],
        "annotators_against_the_rest": [
            {"annotator": each.annotator, "items": each.items, "alpha": estimate(each.alpha)}
            for each in one.people
        ],
        "annotator_pairs": [
            {
                "annotators": list(each.annotators),
                "items": each.items,
                "cohen": estimate(each.kappa),
            }
            for each in one.couples
        ],
        "versions": _moments(one.times.versions, "version"),
        "session_quarters": _moments(one.times.session, "quarter"),
        "lost_in_a_session": None if one.times.fading is None else estimate(one.times.fading),
        "periods": _moments(one.times.periods, "from"),
        "confusion": None if one.confusion is None else _confusion(one.confusion),
    }


def _by(by: Coefficients) -> dict[str, Json]:
    return {
        "alpha": estimate(by.alpha),
        "fleiss": estimate(by.fleiss),
        "gwet_ac1": estimate(by.gwet),
        "cohen": estimate(by.cohen),
    }


def _blame(one: Blame) -> Json:
    return {
        "clause": one.clause,
        "items": one.items,
        "disputed": one.disputed,
        "share_of_disagreement": estimate(one.share),
        "gain": estimate(one.gain),
        "instead": [
            {"most": most, "given": given, "count": count} for most, given, count in one.instead
        ],
    }


def _moments(moments: Iterable[Moment], what: str) -> Json:
    return [
        {what: one.name, "answers": one.answers, "alpha": estimate(one.alpha)} for one in moments
    ]


def _confusion(one: Confusion) -> Json:
    return {"labels": list(one.labels), "counts": [list(row) for row in one.counts]}


def shortfalls_json(found: Iterable[Shortfall]) -> Json:
    """Who and what falls short."""
    return [
        {
            "decision": one.decision,
            "least": str(one.least),
            "alpha": estimate(one.alpha),
            "annotators": [each.annotator for each in one.people],
            "clauses": [each.clause for each in one.clauses],
            "label_pairs": [list(each.labels) for each in one.pairs],
        }
        for one in found
    ]
