"""The report as JSON."""

from collections.abc import Iterable, Mapping

from rubricc.audit import (
    AgainstRules,
    Audit,
    ClauseMatch,
    ClauseReport,
    Consistency,
    Finding,
    GoldScore,
    Habit,
    ModelReport,
    Split,
    Spot,
    TwinReport,
)
from rubricc.table import Json

DIGITS = 6


def audit_json(audit: Audit) -> Mapping[str, Json]:
    """Everything that was found, as one object; a part of which nothing is known is null."""
    named = audit.table.guideline
    counts = audit.counts
    return {
        "guideline": {"id": named.id, "version": named.version, "digest": audit.table.digest},
        "files": [
            {"file": one.file, "format": one.format, "records": one.records, "bad": one.bad}
            for one in audit.sources
        ],
        "annotations": counts.annotations,
        "items": counts.items,
        "gold_items": counts.gold,
        "attention_items": counts.attention,
        "annotators": list(counts.annotators),
        "models": list(counts.models),
        "findings": [_finding(one) for one in audit.findings],
        "gold": [_gold(one) for one in audit.gold],
        "rules": None if audit.rules is None else _rules(audit.rules),
        "consistency": None if audit.consistency is None else _consistency(audit.consistency),
        "near_identical": None if audit.twins is None else _twins(audit.twins),
        "habits": [_habit(one) for one in audit.habits],
        "people_against_models": [_model(one) for one in audit.models],
    }


def _spots(spots: Iterable[Spot]) -> Json:
    return [
        {"file": one.file, "row": one.row, "item": one.item, "annotator": one.annotator}
        for one in spots
    ]


def _finding(one: Finding) -> Json:
    return {
        "name": one.name,
        "severity": one.severity,
        "message": one.message,
        "count": one.count,
        "places": _spots(one.places),
    }


def _gold(one: GoldScore) -> Json:
    return {
        "annotator": one.annotator,
        "right": one.right,
        "of": one.of,
        "attention_right": one.attention_right,
        "attention_of": one.attention_of,
        "missed": [
            {
                "item": each.place.item,
                "control": each.control,
                "given": each.given,
                "right": each.right,
            }
            for each in one.missed
        ],
    }


def _rules(rules: AgainstRules) -> Json:
    return {
        "judged": rules.judged,
        "applied_wrongly": rules.applied,
        "seen_wrongly": rules.seen,
        "not_as_known": rules.other,
        "clauses": [_clause(one) for one in rules.clauses],
        "signals": [
            {
                "signal": one.signal,
                "seen_otherwise": one.count,
                "of": one.of,
                "instead": [
                    {"known": known, "ticked": ticked, "count": count}
                    for known, ticked, count in one.instead
                ],
            }
            for one in rules.signals
        ],
    }


def _clause(one: ClauseReport) -> Json:
    return {
        "decision": one.decision,
        "clause": one.clause,
        "decides": one.decided,
        "applied_wrongly": one.applied,
        "seen_wrongly": one.seen,
        "not_as_known": one.other,
        "instead": [{"value": value, "count": count} for value, count in one.instead],
        "places": _spots(one.places),
    }


def _consistency(found: Consistency) -> Json:
    return {
        "own": found.own,
        "between": found.between,
        "by_annotator": dict(found.by_annotator),
        "own_cases": [_split(one) for one in found.own_splits],
        "between_cases": [_split(one) for one in found.between_splits],
    }


def _split(one: Split) -> Json:
    return {
        "decision": one.decision,
        **({"annotator": one.annotator} if one.annotator else {}),
        "case": dict(one.case),
        "labels": [
            {"value": value, "count": count, "annotators": people}
            for value, count, people in one.labels
        ],
        "places": _spots(one.places),
    }


def _twins(found: TwinReport) -> Json:
    return {
        "pairs": found.pairs,
        "items": found.items,
        "left_out": found.left_out,
        "listed": [
            {
                "decision": one.decision,
                "same_text": one.is_same_text,
                "items": [
                    {"item": item, "text": text, "value": value}
                    for item, text, value in zip(one.items, one.texts, one.labels, strict=True)
                ],
            }
            for one in found.listed
        ],
    }


def _habit(one: Habit) -> Json:
    return {
        "annotator": one.annotator,
        "items": one.items,
        "answers": one.answers,
        "flagged": one.flagged,
        "flags": one.flags,
        "chance": round(float(one.chance), DIGITS),
        "seconds": one.seconds,
        "timed": one.timed,
        "hurried": one.hurried,
    }


def _model(one: ModelReport) -> Json:
    return {
        "model": one.model,
        "same": one.same,
        "of": one.of,
        "clauses": [_match(each) for each in one.clauses],
        "instead": [
            {"decision": decision, "people": people, "model": model, "count": count}
            for decision, people, model, count in one.instead
        ],
    }


def _match(one: ClauseMatch) -> Json:
    return {
        "decision": one.decision,
        "clause": one.clause,
        "items": one.items,
        "same": one.same,
        "judged": one.judged,
        "people_right": one.people_right,
        "model_right": one.model_right,
    }
