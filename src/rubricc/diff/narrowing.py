"""Where the decisions of two guidelines may differ at all; elsewhere they are the same.

What a decision comes to in a case hangs on which of its clauses hold there, on what these say, on
the order among them, and on the outcomes that they read. So it is the same wherever no clause holds
that is new, gone, or says or ranks otherwise, and the others hold on both sides or on neither.

    old   R1  R2  R3  R4            R2 goes, R4 holds more widely: only where R2 held, or R4
    new   R1      R3  R4 +          holds now and did not, may anything have changed

A small change of a large guideline thus touches few cases, and only in these both sides are worked
out. Where it cannot be told so easily, everything may differ.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rubricc.diff.naming import Names, Renaming
from rubricc.meaning import Meaning, set_of_condition
from rubricc.model import (
    ALWAYS,
    All,
    Any,
    AtLeast,
    Chain,
    Clause,
    Condition,
    Decision,
    DecisionKind,
    Defined,
    Give,
    Guideline,
    Not,
    OutcomeCompare,
    OutcomeIn,
    OutcomeIncludes,
    OutcomeIs,
    Prefer,
)
from rubricc.space import FALSE, TRUE

FEW = 5
"""Where more than every fifth clause is another, a decision is worked out everywhere."""


@dataclass(frozen=True, slots=True)
class Both:
    """Two guidelines over one space, nothing decided yet, with the names of the old clauses.

    `changed` are the definitions that do not say the same on both sides.
    """

    old: Meaning
    new: Meaning
    names: Names
    changed: frozenset[str]

    def differs(self, was: Condition, now: Condition) -> int:
        """Where only one of two conditions holds; either, where they read other decisions."""
        if was == now and self.changed.isdisjoint(mentioned(now)):
            return FALSE
        if reads(self.old.guideline, was) or reads(self.new.guideline, now):
            return self.new.space.union(may_hold(self.old, was), may_hold(self.new, now))
        space = self.new.space
        left, right = set_of_condition(self.old, was), set_of_condition(self.new, now)
        return space.union(space.difference(left, right), space.difference(right, left))


def where_they_may_differ(old: Meaning, new: Meaning, names: Renaming) -> int:
    """The cases in which any decision that both sides make may come out otherwise.

    Of either side only the signals, definitions and facts need to have a meaning yet.
    """
    both = Both(old, new, names.clauses, changed_definitions(old.guideline, new.guideline))
    before = {decision.id: decision for decision in old.guideline.decisions}
    shared = [one for one in new.guideline.decisions if one.id in before]
    if not all(is_alike(before[one.id], one) for one in shared) or not same_order(old, new):
        return TRUE
    result = FALSE
    for decision in shared:
        result = new.space.union(result, _in_decision(both, before[decision.id], decision))
    return result


def same_order(old: Meaning, new: Meaning) -> bool:
    """Whether signals have their values, and others their decisions, in the same order."""
    olds = {signal.id: signal.values for signal in old.guideline.signals}
    return all(
        keeps_order(olds[signal.id], signal.values)
        for signal in new.guideline.signals
        if signal.id in olds
    ) and keeps_order(
        [one.id for one in old.guideline.decisions], [one.id for one in new.guideline.decisions]
    )


def keeps_order(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether what both have stands in the same order."""
    return [one for one in old if one in new] == [one for one in new if one in old]


def is_alike(old: Decision, new: Decision) -> bool:
    """Whether two decisions differ in no more than their clauses and the order of these."""
    olds = {label.name: label.parent for label in old.labels}
    news = {label.name: label.parent for label in new.labels}
    shared = olds.keys() & news.keys()
    if old.kind is DecisionKind.SCALE and list(olds) != list(news):
        return False
    return (
        old.kind is new.kind
        and all(olds[name] == news[name] for name in shared)
        and old.ordered_layers == new.ordered_layers
        and _filtered(old.label_chains, shared, {}) == _filtered(new.label_chains, shared, {})
    )


def _filtered(
    chains: Iterable[Chain], kept: Iterable[str], names: Names
) -> frozenset[tuple[str | None, ...]]:
    """The chains, of what is kept alone, in the new names."""
    wanted = {None, *kept}
    told = (tuple(None if one is None else names.get(one, one) for one in chain.members)
            for chain in chains)  # fmt: skip
    parts = (tuple(one for one in chain if one in wanted) for chain in told)
    return frozenset(chain for chain in parts if len(chain) > 1)


def _in_decision(both: Both, old: Decision, new: Decision) -> int:
    """Where one decision may differ on its own account, or one that it reads may be declared so."""
    stable = _stable(both.names, old, new)
    unstable = len(new.clauses) - len(stable) + len(old.clauses) - len(stable)
    if FEW * (unstable - 2) > len(old.clauses) + len(new.clauses):
        return TRUE
    if not all(_is_declared_alike(both, one) for one in {*old.reads, *new.reads}):
        return TRUE
    space = both.new.space
    places = set(stable.values())
    parts = [may_hold(both.old, _whole(old, one)) for one in old.clauses if one.id not in stable]
    parts += [may_hold(both.new, _whole(new, one)) for one in new.clauses if one.id not in places]
    before = {clause.id: clause for clause in old.clauses}
    after = {clause.id: clause for clause in new.clauses}
    for was, now in stable.items():
        parts += _changes_of(both, before[was], after[now])
    return space.unite(parts)


def _changes_of(both: Both, was: Clause, now: Clause) -> Iterator[int]:
    yield both.differs(was.condition, now.condition)
    match was.effect, now.effect:
        case Prefer(a, b), Prefer(other_a, other_b):
            yield both.differs(a, other_a)
            yield both.differs(b, other_b)
        case _:
            pass


def _stable(names: Names, old: Decision, new: Decision) -> dict[str, str]:
    """The old clauses, with their new ids, that say and rank the same but for their conditions."""
    after = {clause.id: clause for clause in new.clauses}
    found: dict[str, str] = {}
    for clause in old.clauses:
        now = after.get(names.get(clause.id, ""))
        if now is not None and _says_the_same(clause, now, found):
            found[clause.id] = now.id
    kept = longest_rising([clause.id for clause in new.clauses], list(found.values()))
    found = {was: now for was, now in found.items() if now in kept}
    found = _with_parents(old, found)
    some, others = (
        _filtered(side.clause_chains, found.values(), own)
        for side, own in ((old, names), (new, {}))
    )
    moved = {one for chain in some ^ others for one in chain}
    return _with_parents(old, {was: now for was, now in found.items() if now not in moved})


def _says_the_same(was: Clause, now: Clause, known: Mapping[str, str]) -> bool:
    is_preferring = isinstance(was.effect, Prefer) and isinstance(now.effect, Prefer)
    parent = None if was.parent is None else known.get(was.parent, "")
    return (
        (is_preferring or was.effect == now.effect)
        and was.layer is now.layer
        and was.is_otherwise == now.is_otherwise
        and parent == now.parent
    )


def _with_parents(decision: Decision, found: Mapping[str, str]) -> dict[str, str]:
    """Those whose parents are among them, too."""
    kept: dict[str, str] = {}
    for clause in decision.clauses:
        if clause.id in found and (clause.parent is None or clause.parent in kept):
            kept[clause.id] = found[clause.id]
    return kept


def longest_rising(order: Sequence[str], names: Sequence[str]) -> frozenset[str]:
    """The most of the names that stand in their given order in the other order, too."""
    places = {name: place for place, name in enumerate(order)}
    best: list[tuple[str, ...]] = []  # by length, the run that ends earliest
    for name in names:
        size = sum(places[run[-1]] < places[name] for run in best)
        run = (*(best[size - 1] if size else ()), name)
        best[size : size + 1] = [run]
    return frozenset(best[-1] if best else ())


def _is_declared_alike(both: Both, name: str) -> bool:
    """Whether a decision that is read may come to the same things on both sides where flagged."""
    sides = [
        next((one for one in meaning.guideline.decisions if one.id == name), None)
        for meaning in (both.old, both.new)
    ]
    one, other = sides
    if one is None or other is None:
        return True  # who reads it has changed
    return _declares(one) == _declares(other)


def _declares(decision: Decision) -> object:
    labels = tuple((label.name, label.parent) for label in decision.labels)
    gives = [one.effect.outcomes for one in decision.clauses if isinstance(one.effect, Give)]
    return decision.kind, labels, {label for outcomes in gives for label in outcomes}


def _whole(decision: Decision, clause: Clause) -> Condition:
    """The condition of a clause with those of its parents."""
    clauses = {one.id: one for one in decision.clauses}
    parts = [clause.condition]
    while clause.parent is not None:
        clause = clauses[clause.parent]
        parts.append(clause.condition)
    return All(tuple(parts))


def may_hold(meaning: Meaning, condition: Condition) -> int:
    """The cases in which a condition may hold, whatever other decisions come to."""
    return set_of_condition(meaning, _weakened(meaning.guideline, condition))


def _weakened(guideline: Guideline, condition: Condition) -> Condition:
    match condition:
        case All(parts):
            return All(tuple(_weakened(guideline, part) for part in parts))
        case Any(parts):
            return Any(tuple(_weakened(guideline, part) for part in parts))
        case _:
            return ALWAYS if reads(guideline, condition) else condition


READS = (OutcomeIn, OutcomeIncludes, OutcomeCompare, OutcomeIs)


def reads(guideline: Guideline, condition: Condition) -> bool:
    """Whether a condition, or a definition that it names, speaks of a decision's outcome."""
    reading: set[str] = set()
    for one in guideline.definitions:  # each after those that it names
        if _reads(one.condition, reading):
            reading.add(one.name)
    return _reads(condition, reading)


def _reads(condition: Condition, reading: set[str]) -> bool:
    return any(
        isinstance(part, READS) or (isinstance(part, Defined) and part.name in reading)
        for part in leaves(condition)
    )


def changed_definitions(old: Guideline, new: Guideline) -> frozenset[str]:
    """The definitions that one side lacks or states otherwise, or that name such a one."""
    before = {one.name: one.condition for one in old.definitions}
    after = {one.name: one.condition for one in new.definitions}
    changed = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    for one in new.definitions:  # each after those that it names
        if not changed.isdisjoint(mentioned(one.condition)):
            changed.add(one.name)
    return frozenset(changed)


def may_be_loose(old: Guideline, new: Guideline) -> frozenset[str]:
    """The signals that may apply on one side and not on the other: none, or all that may not apply,
    since one may hang on another."""
    before = {signal.id: signal.only_when for signal in old.signals}
    after = {signal.id: signal.only_when for signal in new.signals}
    changed = changed_definitions(old, new)
    if all(
        before[name] == after[name]
        and (after[name] is None or changed.isdisjoint(mentioned(after[name] or ALWAYS)))
        for name in before.keys() & after.keys()
    ):
        return frozenset()
    both = (*before.items(), *after.items())
    return frozenset(name for name, only_when in both if only_when is not None)


def mentioned(condition: Condition) -> frozenset[str]:
    """The definitions that a condition names itself."""
    return frozenset(part.name for part in leaves(condition) if isinstance(part, Defined))


def leaves(condition: Condition) -> Iterator[Condition]:
    """The parts of a condition that have no parts."""
    match condition:
        case All(parts) | Any(parts) | AtLeast(_, parts):
            for part in parts:
                yield from leaves(part)
        case Not(part):
            yield from leaves(part)
        case _:
            yield condition
