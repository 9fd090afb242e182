"""What is known of items: from the key of a quiz, or from the gold that Potato is given."""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal

from rubricc.audit.reading.answers import answer, named
from rubricc.audit.reading.nodes import Known, Wanted
from rubricc.quiz import KeyItem
from rubricc.table import MOST_PARTS, Problem, parts_of


def known_of(items: Iterable[KeyItem]) -> Mapping[str, Known]:
    """What the items of a key are known to be."""
    return {one.id: Known({one.decision: one.key}, one.answers) for one in items}


def known_in(text: str, wanted: Wanted) -> Mapping[str, Known] | tuple[Problem, ...]:
    """What Potato's file of gold or of checks of attention knows, or what is wrong with it."""
    if parts_of(text) > MOST_PARTS:
        return (Problem("key", f"it has more than {MOST_PARTS:,} parts"),)
    try:
        read: object = json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError):
        return (Problem("key", "it is neither a key nor a file of gold for Potato"),)
    found: dict[str, Known] = {}
    problems = []
    for number, one in enumerate(read if isinstance(read, list) else [read], 1):
        known = _known(one, wanted)
        if isinstance(known, str):
            problems.append(Problem("key", f"item {number}: {known}"))
        else:
            found |= known
    return tuple(problems) or found


def _known(one: object, wanted: Wanted) -> Mapping[str, Known] | str:
    match one:
        case {"id": str(item), "gold_label": {**right}}:
            return {item: _split(right, wanted, is_attention=False)}
        case {"id": str(item), "expected_answer": {**right}}:
            return {item: _split(right, wanted, is_attention=True)}
        case _:
            return "it has no `id` with `gold_label` or `expected_answer`"


def _split(right: Mapping[object, object], wanted: Wanted, *, is_attention: bool) -> Known:
    gold: dict[str, str] = {}
    case: dict[str, str] = {}
    for scheme, told in right.items():
        name, control = named(str(scheme), wanted.controls)
        value = answer(control, told)
        if value is not None:
            is_signal = control is not None and control.is_signal and not is_attention
            (case if is_signal else gold)[name] = value
    return Known(gold, case, is_attention)
