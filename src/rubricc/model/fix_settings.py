"""A guideline for fixed settings: these signals are gone, and what was said of them is settled."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from rubricc.model.conditions import Condition, Special, Value
from rubricc.model.decisions import Clause, Effect, Points, Prefer
from rubricc.model.nodes import Claim, Example, Fact, Guarantee, Guideline, Scenario, Signal
from rubricc.model.settle import negated, settle

Known = Mapping[str, tuple[Signal, Value]]
"""Signal id → the signal and the value that it is fixed to."""


def fix_settings(guideline: Guideline, values: Mapping[str, Value]) -> Guideline:
    """The guideline where these settings have these values, which they must be able to have.

    Examples of other values are left out, and so are guarantees about a fixed setting itself.
    """
    known = {one.id: (one, values[one.id]) for one in guideline.signals if one.id in values}
    return replace(
        guideline,
        signals=tuple(
            replace(one, only_when=one.only_when and settle(one.only_when, known))
            for one in guideline.signals
            if one.id not in known
        ),
        definitions=tuple(
            replace(one, condition=settle(one.condition, known)) for one in guideline.definitions
        ),
        facts=(
            *(replace(one, condition=settle(one.condition, known)) for one in guideline.facts),
            *applicable(known),
        ),
        decisions=tuple(
            replace(one, clauses=tuple(fix_clause(clause, known) for clause in one.clauses))
            for one in guideline.decisions
        ),
        examples=tuple(fix_example(one, known) for one in guideline.examples if is_of(one, known)),
        guarantees=tuple(
            fix_guarantee(one, known)
            for one in guideline.guarantees
            if isinstance(one, Claim) or one.signal not in known
        ),
        scenarios=tuple(fix_scenario(one, known) for one in guideline.scenarios),
    )


def applicable(known: Known) -> tuple[Fact, ...]:
    """That a setting which is there only at times is there, or is not, as its value says."""
    return tuple(
        Fact(is_there(signal.only_when, value, known), f"`{signal.id}` applies", signal.span)
        for signal, value in known.values()
        if signal.only_when is not None
    )


def is_there(only_when: Condition, value: Value, known: Known) -> Condition:
    """The condition under which a setting has this value at all."""
    settled = settle(only_when, known)
    return negated(settled) if value is Special.NOT_APPLICABLE else settled


def fix_clause(clause: Clause, known: Known) -> Clause:
    """The clause with its condition and its effect settled; its text stays as written."""
    return replace(
        clause,
        condition=settle(clause.condition, known),
        effect=fix_effect(clause.effect, known),
    )


def fix_effect(effect: Effect, known: Known) -> Effect:
    """What a clause gives, as far as that hangs on a fixed setting."""
    match effect:
        case Prefer(a, b):
            return Prefer(settle(a, known), settle(b, known))
        case Points(amount, str(for_each)) if for_each in known:
            value = known[for_each][1]
            return Points(amount * (value if isinstance(value, Decimal) else 0), None)
        case _:
            return effect


def is_of(example: Example, known: Known) -> bool:
    """Whether the example is about these settings."""
    return all(example.case.get(name, value) == value for name, (_, value) in known.items())


def fix_example(example: Example, known: Known) -> Example:
    """The example without the settings."""
    case = {name: value for name, value in example.case.items() if name not in known}
    return replace(example, case=case)


def fix_guarantee(guarantee: Guarantee, known: Known) -> Guarantee:
    """The guarantee, its condition settled."""
    if isinstance(guarantee, Claim):
        return replace(guarantee, when=settle(guarantee.when, known))
    return guarantee


def fix_scenario(scenario: Scenario, known: Known) -> Scenario:
    """The scenario without fragments that show a setting."""
    fragments = tuple(one for one in scenario.fragments if one[0] not in known)
    return replace(scenario, fragments=fragments)
