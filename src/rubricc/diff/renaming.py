"""Tells the old guideline in the new one's words, so that the same things have the same names."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from rubricc.diff.naming import Names, Renaming
from rubricc.diff.nodes import Result
from rubricc.model import (
    Accepted,
    All,
    Any,
    Applies,
    AtLeast,
    Bound,
    Chain,
    Chosen,
    Clause,
    Compare,
    CompareSignals,
    Condition,
    Decision,
    Effect,
    Flag,
    Flagged,
    Give,
    Guideline,
    Includes,
    IsUnknown,
    Label,
    Not,
    OutcomeIn,
    OutcomeIncludes,
    Points,
    Prefer,
    RuleOut,
    Signal,
)

NO_NAMES: Names = {}


@dataclass(frozen=True, slots=True)
class _Words:
    """The new names, for those that have one."""

    signals: Names
    labels: Mapping[str, Names]
    queues: Names

    def signal(self, name: str) -> str:
        return self.signals.get(name, name)

    def label(self, decision: str, name: str) -> str:
        return self.labels.get(decision, NO_NAMES).get(name, name)

    def queue(self, name: str | None) -> str | None:
        return None if name is None else self.queues.get(name, name)


def renamed(guideline: Guideline, names: Renaming) -> Guideline:
    """The guideline with signals, labels and queues called as the other one calls them.

    Clauses, definitions, guarantees and examples keep their own names.
    """
    words = _Words({**names.signals, **names.aside}, names.labels, names.queues)
    return replace(
        guideline,
        signals=tuple(_signal(signal, words) for signal in guideline.signals),
        definitions=tuple(
            replace(one, condition=_condition(one.condition, words))
            for one in guideline.definitions
        ),
        facts=tuple(
            replace(fact, condition=_condition(fact.condition, words)) for fact in guideline.facts
        ),
        queues=tuple(
            replace(queue, name=words.queue(queue.name) or queue.name) for queue in guideline.queues
        ),
        decisions=tuple(_decision(decision, words) for decision in guideline.decisions),
        guarantees=(),
        examples=(),
    )


def told_back(result: Result, names: Renaming, decision: str) -> Result:
    """An outcome of the old guideline in its own words again."""
    labels = {after: before for before, after in names.labels.get(decision, NO_NAMES).items()}
    match result:
        case Accepted(outcomes):
            return Accepted(tuple(labels.get(one, one) for one in outcomes))
        case Chosen(chosen):
            return Chosen(tuple(labels.get(one, one) for one in chosen))
        case Flagged(str() as queue):
            queues = {after: before for before, after in names.queues.items()}
            return Flagged(queues.get(queue, queue))
        case _:
            return result


def _signal(signal: Signal, words: _Words) -> Signal:
    unsure = signal.if_unsure
    return replace(
        signal,
        id=words.signal(signal.id),
        only_when=None if signal.only_when is None else _condition(signal.only_when, words),
        if_unsure=Flagged(words.queue(unsure.queue)) if isinstance(unsure, Flagged) else unsure,
    )


def _decision(decision: Decision, words: _Words) -> Decision:
    return replace(
        decision,
        labels=tuple(_label(decision.id, label, words) for label in decision.labels),
        clauses=tuple(_clause(decision.id, clause, words) for clause in decision.clauses),
        label_chains=tuple(
            Chain(
                tuple(
                    None if one is None else words.label(decision.id, one) for one in chain.members
                ),
                chain.rationale,
                chain.span,
            )
            for chain in decision.label_chains
        ),
    )


def _label(decision: str, label: Label, words: _Words) -> Label:
    return replace(
        label,
        name=words.label(decision, label.name),
        parent=None if label.parent is None else words.label(decision, label.parent),
        requires=tuple(words.label(decision, one) for one in label.requires),
        excludes=tuple(words.label(decision, one) for one in label.excludes),
    )


def _clause(decision: str, clause: Clause, words: _Words) -> Clause:
    return replace(
        clause,
        effect=_effect(decision, clause.effect, words),
        condition=_condition(clause.condition, words),
    )


def _effect(decision: str, effect: Effect, words: _Words) -> Effect:
    match effect:
        case Give(outcomes):
            return Give(tuple(words.label(decision, one) for one in outcomes))
        case RuleOut(label):
            return RuleOut(words.label(decision, label))
        case Flag(queue):
            return Flag(words.queue(queue))
        case Bound(is_cap, level):
            is_number = isinstance(level, Decimal)
            return effect if is_number else Bound(is_cap, words.label(decision, str(level)))
        case Points(amount, str() as each):
            return Points(amount, words.signal(each))
        case Prefer(a, b):
            return Prefer(_condition(a, words), _condition(b, words))
        case _:
            return effect


def _condition(condition: Condition, words: _Words) -> Condition:
    match condition:
        case Compare(signal, relation, operand):
            return Compare(words.signal(signal), relation, operand)
        case CompareSignals(left, relation, right):
            return CompareSignals(words.signal(left), relation, words.signal(right))
        case Includes(signal, member):
            return Includes(words.signal(signal), member)
        case IsUnknown(signal):
            return IsUnknown(words.signal(signal))
        case Applies(signal):
            return Applies(words.signal(signal))
        case OutcomeIn(decision, outcomes):
            return OutcomeIn(decision, tuple(words.label(decision, one) for one in outcomes))
        case OutcomeIncludes(decision, labels):
            return OutcomeIncludes(decision, tuple(words.label(decision, one) for one in labels))
        case AtLeast(count, parts):
            return AtLeast(count, tuple(_condition(part, words) for part in parts))
        case All(parts):
            return All(tuple(_condition(part, words) for part in parts))
        case Any(parts):
            return Any(tuple(_condition(part, words) for part in parts))
        case Not(part):
            return Not(_condition(part, words))
        case _:
            return condition
