"""From the table's conditions, effects and outcomes back to those of the model."""

from decimal import Decimal
from typing import assert_never

from rubricc import model
from rubricc.table import conditions, outcomes
from rubricc.table.from_conditions import RELATIONS, STATES, OutcomeCondition

RELATION_OF: dict[conditions.Relation, model.Relation] = {
    name: relation for relation, name in RELATIONS.items()
}

STATE_OF: dict[conditions.State, model.OutcomeState] = {
    name: state for state, name in STATES.items()
}


def condition_of(node: conditions.Condition) -> model.Condition:
    """The condition that the table wrote."""
    match node:
        case conditions.CompareNumber():
            return model.Compare(node.signal, RELATION_OF[node.relation], Decimal(node.number))
        case conditions.Compare():
            return model.Compare(node.signal, RELATION_OF[node.relation], node.value)
        case conditions.CompareSignals():
            return model.CompareSignals(node.left, RELATION_OF[node.relation], node.right)
        case conditions.Includes():
            return model.Includes(node.signal, node.member)
        case conditions.IsUnknown():
            return model.IsUnknown(node.signal)
        case conditions.Applies():
            return model.Applies(node.signal)
        case conditions.Defined():
            return model.Defined(node.name)
        case conditions.AtLeast():
            return model.AtLeast(node.count, tuple(map(condition_of, node.parts)))
        case conditions.All():
            return model.All(tuple(map(condition_of, node.parts)))
        case conditions.Any():
            return model.Any(tuple(map(condition_of, node.parts)))
        case conditions.Not():
            return model.Not(condition_of(node.part))
        case _:
            return outcome_condition_of(node)


def outcome_condition_of(node: conditions.OutcomeCondition) -> OutcomeCondition:
    """The condition on another decision that the table wrote."""
    match node:
        case conditions.OutcomeIn():
            return model.OutcomeIn(node.decision, node.outcomes)
        case conditions.OutcomeIncludes():
            return model.OutcomeIncludes(node.decision, node.labels)
        case conditions.OutcomeCompare():
            return model.OutcomeCompare(
                node.decision, RELATION_OF[node.relation], Decimal(node.number)
            )
        case conditions.OutcomeIs():
            return model.OutcomeIs(node.decision, STATE_OF[node.state])
        case _:
            assert_never(node)


def effect_of(node: outcomes.Effect) -> model.Effect:
    """What a clause does, as the table wrote it."""
    match node:
        case outcomes.Give():
            return model.Give(node.labels)
        case outcomes.Flag():
            return model.Flag(node.queue)
        case outcomes.NotApplicable():
            return model.NotApplicable()
        case outcomes.RuleOut():
            return model.RuleOut(node.label)
        case outcomes.BoundLevel():
            return model.Bound(node.kind == "cap", node.level)
        case outcomes.BoundScore():
            return model.Bound(node.kind == "score-cap", Decimal(node.number))
        case outcomes.Step():
            return model.Step(node.levels)
        case outcomes.Extreme():
            return model.Extreme(node.kind == "lowest", node.decisions)
        case outcomes.Points():
            return model.Points(Decimal(node.number), node.for_each)
        case outcomes.Prefer():
            return model.Prefer(condition_of(node.a), condition_of(node.b))
        case _:
            assert_never(node)


def outcome_of(node: outcomes.Outcome) -> model.Outcome:
    """What a decision comes to, as the table wrote it."""
    match node:
        case outcomes.Accepted():
            return model.Accepted(node.labels)
        case outcomes.Chosen():
            return model.Chosen(node.labels)
        case outcomes.Score():
            return model.Amount(Decimal(node.value))
        case outcomes.Flagged():
            return model.Flagged(node.queue)
        case outcomes.Inapplicable():
            return model.Inapplicable()
        case _:
            assert_never(node)
