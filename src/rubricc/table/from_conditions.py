"""From the model's conditions, effects and outcomes to those of the table, one node for one."""

from decimal import Decimal
from typing import assert_never

from rubricc import model
from rubricc.table import conditions, outcomes
from rubricc.table.wording import number_text

RELATIONS: dict[model.Relation, conditions.Relation] = {
    model.Relation.IS: "is",
    model.Relation.IS_NOT: "is-not",
    model.Relation.AT_LEAST: "at-least",
    model.Relation.AT_MOST: "at-most",
    model.Relation.MORE_THAN: "more-than",
    model.Relation.LESS_THAN: "less-than",
}

STATES: dict[model.OutcomeState, conditions.State] = {
    model.OutcomeState.FLAGGED: "flagged",
    model.OutcomeState.NOT_APPLICABLE: "not-applicable",
    model.OutcomeState.NONE: "none",
}


def condition_node(condition: model.Condition) -> conditions.Condition:
    """The condition as the table writes it."""
    match condition:
        case model.Compare(signal, relation, Decimal() as number):
            return conditions.CompareNumber(
                signal=signal, relation=RELATIONS[relation], number=number_text(number)
            )
        case model.Compare(signal, relation, str() as value):
            return conditions.Compare(signal=signal, relation=RELATIONS[relation], value=value)
        case model.Compare():
            raise AssertionError(condition)
        case model.CompareSignals(left, relation, right):
            return conditions.CompareSignals(left=left, relation=RELATIONS[relation], right=right)
        case model.Includes(signal, member):
            return conditions.Includes(signal=signal, member=member)
        case model.IsUnknown(signal):
            return conditions.IsUnknown(signal=signal)
        case model.Applies(signal):
            return conditions.Applies(signal=signal)
        case model.Defined(name):
            return conditions.Defined(name=name)
        case model.AtLeast(count, parts):
            return conditions.AtLeast(count=count, parts=tuple(map(condition_node, parts)))
        case model.All(parts):
            return conditions.All(parts=tuple(map(condition_node, parts)))
        case model.Any(parts):
            return conditions.Any(parts=tuple(map(condition_node, parts)))
        case model.Not(part):
            return conditions.Not(part=condition_node(part))
        case _:
            return outcome_condition_node(condition)


OutcomeCondition = model.OutcomeIn | model.OutcomeIncludes | model.OutcomeCompare | model.OutcomeIs


def outcome_condition_node(condition: OutcomeCondition) -> conditions.OutcomeCondition:
    """The condition on another decision as the table writes it."""
    match condition:
        case model.OutcomeIn(decision, labels):
            return conditions.OutcomeIn(decision=decision, outcomes=labels)
        case model.OutcomeIncludes(decision, labels):
            return conditions.OutcomeIncludes(decision=decision, labels=labels)
        case model.OutcomeCompare(decision, relation, number):
            return conditions.OutcomeCompare(
                decision=decision, relation=RELATIONS[relation], number=number_text(number)
            )
        case model.OutcomeIs(decision, state):
            return conditions.OutcomeIs(decision=decision, state=STATES[state])
        case _:
            assert_never(condition)


def effect_node(effect: model.Effect) -> outcomes.Effect:
    """What a clause does, as the table writes it."""
    match effect:
        case model.Give(labels):
            return outcomes.Give(labels=labels)
        case model.Flag(queue):
            return outcomes.Flag(queue=queue)
        case model.NotApplicable():
            return outcomes.NotApplicable()
        case model.RuleOut(label):
            return outcomes.RuleOut(label=label)
        case model.Bound(is_cap, Decimal() as number):
            kind: outcomes.ScoreBound = "score-cap" if is_cap else "score-floor"
            return outcomes.BoundScore(kind=kind, number=number_text(number))
        case model.Bound(is_cap, str() as level):
            return outcomes.BoundLevel(kind="cap" if is_cap else "floor", level=level)
        case model.Bound():
            raise AssertionError(effect)
        case model.Step(levels):
            return outcomes.Step(levels=levels)
        case model.Extreme(is_lowest, decisions):
            return outcomes.Extreme(kind="lowest" if is_lowest else "highest", decisions=decisions)
        case model.Points(amount, for_each):
            return outcomes.Points(number=number_text(amount), for_each=for_each)
        case model.Prefer(a, b):
            return outcomes.Prefer(a=condition_node(a), b=condition_node(b))
        case _:
            assert_never(effect)


def outcome_node(outcome: model.Outcome) -> outcomes.Outcome:
    """What a decision comes to, as the table writes it."""
    match outcome:
        case model.Accepted(labels):
            return outcomes.Accepted(labels=labels)
        case model.Chosen(labels):
            return outcomes.Chosen(labels=labels)
        case model.Amount(value):
            return outcomes.Score(value=number_text(value))
        case model.Flagged(queue):
            return outcomes.Flagged(queue=queue)
        case model.Inapplicable():
            return outcomes.Inapplicable()
        case _:
            assert_never(outcome)
