"""changes.json, and what `diff --json` prints. Counts are decimal strings, since they pass 2^53.

An outcome is `a|b` where several are accepted, labels joined by a space, `flag:QUEUE`, `n/a`; where
a side is not sound, `!gap`, `!conflict` or `!circle`.
"""

from rubricc.diff import (
    Decider,
    DecisionChange,
    Difference,
    Group,
    Item,
    next_version,
    result_data,
)
from rubricc.table import Json

CHANGES_FORMAT = "rubricc.changes/1"


def difference_json(found: Difference) -> dict[str, Json]:
    """The change as one JSON object."""
    return {
        "old": {"id": found.old.id, "version": found.old.version},
        "new": {"id": found.new.id, "version": found.new.version},
        "verdict": found.level.name.lower(),
        "certain": found.is_certain,
        "least_version": next_version(found.old.version, found.level),
        "reasons": list(found.reasons),
        "cases": _count(found.cases),
        "gone": _count(found.gone),
        "come": _count(found.come),
        "decisions": [_decision(change) for change in found.decisions],
        "items": [_item(item) for item in found.items],
    }


def _count(number: int | None) -> str | None:
    return None if number is None else str(number)


def _decision(change: DecisionChange) -> dict[str, Json]:
    return {
        "decision": change.decision,
        "state": change.state.value,
        "changed": _count(change.changed),
        "why": change.why,
        "pairs": [
            {
                "before": result_data(pair.before),
                "after": result_data(pair.after),
                "cases": str(pair.cases),
            }
            for pair in change.pairs
        ],
        "groups": [_group(group) for group in change.groups],
        "ungrouped": str(change.ungrouped),
    }


def _group(group: Group) -> dict[str, Json]:
    return {
        "before": result_data(group.before),
        "after": result_data(group.after),
        "condition": group.condition,
        "always": group.always,
        "decider": _decider(group.decider),
        "case": dict(group.case),
        "clauses_before": list(group.clauses_before),
        "clauses_after": list(group.clauses_after),
        "cases": str(group.cases),
        "further": str(group.further),
    }


def _decider(decider: Decider | None) -> Json:
    if decider is None:
        return None
    return {"clause": decider.clause, "side": "new" if decider.is_now else "old"}


def _item(item: Item) -> dict[str, Json]:
    found = {
        "thing": item.thing.value,
        "event": item.event.value,
        "name": item.name,
        "of": item.of,
        "was": item.was,
        "what": item.what,
    }
    return {key: value for key, value in found.items() if value is not None}
