"""Which things came, went, changed or only read otherwise; both sides told in the same words."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rubricc.diff.naming import Names, Renaming
from rubricc.diff.nodes import Event, Item, Thing
from rubricc.model import (
    Clause,
    Decision,
    Definition,
    Fact,
    Guideline,
    Label,
    Queue,
    Signal,
    number_text,
    value_text,
)


def list_items(old: Guideline, new: Guideline, names: Renaming) -> Iterator[Item]:
    """Everything that came, went or changed, in the order of a guideline's sections.

    `old` is told in the new one's words.
    """
    yield from _front_matter(old, new)
    yield from _signals(old, new, names)
    kind = _Kind(Thing.DEFINITION, names.definitions, _definition)
    yield from _plain(kind, old.definitions, new.definitions)
    yield from _facts(old.facts, new.facts)
    queues = {name: name for name in names.queues.values()}
    yield from _renamings(Thing.QUEUE, names.queues)
    yield from _plain(_Kind(Thing.QUEUE, queues, _queue), old.queues, new.queues)
    decisions = {decision.id: decision for decision in new.decisions}
    for decision in old.decisions:
        if decision.id not in decisions:
            yield Item(Thing.DECISION, Event.REMOVED, decision.id)
    known = {decision.id: decision for decision in old.decisions}
    for decision in new.decisions:
        if decision.id not in known:
            yield Item(Thing.DECISION, Event.ADDED, decision.id)
        else:
            yield from _decision(known[decision.id], decision, names)


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of thing: where it belongs, its two names for those that both sides have, and how
    each is taken apart."""

    thing: Thing
    names: Names
    facets: "Callable[[Named], _Facets]"
    of: str | None = None


@dataclass(frozen=True, slots=True)
class _Facets:
    """What a thing means, part by part, and its words."""

    parts: Mapping[str, object]
    words: object


def _events(thing: Thing, name: str, of: str | None, was: _Facets, now: _Facets) -> Iterator[Item]:
    changed = [part for part, value in now.parts.items() if was.parts[part] != value]
    for part in changed:
        yield Item(thing, Event.CHANGED, name, of, what=part)
    if not changed and was.words != now.words:
        yield Item(thing, Event.REWORDED, name, of)


def _front_matter(old: Guideline, new: Guideline) -> Iterator[Item]:
    for what in ("id", "title", "task", "unit", "media", "language", "owners", "status"):
        was, now = getattr(old, what), getattr(new, what)
        if was != now:
            yield Item(Thing.FRONT_MATTER, Event.REWORDED, what, was=_flat(was))


def _flat(value: object) -> str | None:
    return ", ".join(value) if isinstance(value, tuple) else None if value is None else str(value)


def _signals(old: Guideline, new: Guideline, names: Renaming) -> Iterator[Item]:
    before = {signal.id: signal for signal in old.signals}
    after = {signal.id: signal for signal in new.signals}
    yield from _renamings(Thing.SIGNAL, names.signals)
    for name, signal in before.items():
        if name not in after:
            yield Item(_kind(signal), Event.REMOVED, name)
    for name, signal in after.items():
        if name not in before:
            yield Item(_kind(signal), Event.ADDED, name)
            continue
        was = before[name]
        for value in was.values:
            if value not in signal.values:
                yield Item(Thing.VALUE, Event.REMOVED, value, name)
        for value in signal.values:
            if value not in was.values:
                yield Item(Thing.VALUE, Event.ADDED, value, name)
        yield from _events(_kind(signal), name, None, _signal(was), _signal(signal))


def _kind(signal: Signal) -> Thing:
    return Thing.SETTING if signal.is_setting else Thing.SIGNAL


def _signal(signal: Signal) -> _Facets:
    bounds = [None if one is None else number_text(one) for one in (signal.low, signal.high)]
    parts = {
        "whether it is a setting": signal.is_setting,
        "kind": signal.kind,
        "range": tuple(bounds),
        "may be unknown": signal.may_be_unknown,
        "usually": None if signal.usual is None else value_text(signal.usual),
        "only when": signal.only_when,
        "if unsure": signal.if_unsure,
    }
    return _Facets(parts, (signal.description, signal.ask, signal.notes, signal.phrases))


Named = Definition | Queue | Label | Clause


def _plain(kind: _Kind, old: Iterable[Named], new: Iterable[Named]) -> Iterator[Item]:
    """Things by name."""
    thing, names, of = kind.thing, kind.names, kind.of
    before = {names[_name(one)]: one for one in old if _name(one) in names}
    for one in old:
        if _name(one) not in names:
            yield Item(thing, Event.REMOVED, _name(one), of)
    for one in new:
        name = _name(one)
        if name not in before:
            yield Item(thing, Event.ADDED, name, of)
            continue
        if _name(before[name]) != name:
            yield Item(thing, Event.RENAMED, name, of, was=_name(before[name]))
        yield from _events(thing, name, of, kind.facets(before[name]), kind.facets(one))


def _name(one: Named) -> str:
    return one.id if isinstance(one, Clause) else one.name


def _renamings(thing: Thing, names: Names, of: str | None = None) -> Iterator[Item]:
    for before, after in names.items():
        if before != after:
            yield Item(thing, Event.RENAMED, after, of, was=before)


def _definition(one: Named) -> _Facets:
    assert isinstance(one, Definition)
    return _Facets({"condition": one.condition}, one.notes)


def _queue(one: Named) -> _Facets:
    assert isinstance(one, Queue)
    return _Facets({}, (one.description, one.notes))


def _facts(old: Sequence[Fact], new: Sequence[Fact]) -> Iterator[Item]:
    before = {fact.condition: fact for fact in old}
    after = {fact.condition: fact for fact in new}
    for condition, fact in before.items():
        if condition not in after:
            yield Item(Thing.FACT, Event.REMOVED, fact.text)
    for condition, fact in after.items():
        if condition not in before:
            yield Item(Thing.FACT, Event.ADDED, fact.text)


def _decision(old: Decision, new: Decision, names: Renaming) -> Iterator[Item]:
    if old.kind is not new.kind:
        yield Item(Thing.DECISION, Event.CHANGED, new.id, what="kind")
    labels = names.labels.get(new.id, {})
    yield from _renamings(Thing.LABEL, labels, new.id)
    same = {name: name for name in labels.values()}
    yield from _plain(_Kind(Thing.LABEL, same, _label, new.id), old.labels, new.labels)
    clauses = _renamed_parents(old.clauses, names.clauses)
    ids = {clause.id for clause in new.clauses}
    here = {before: after for before, after in names.clauses.items() if after in ids}
    yield from _plain(_Kind(Thing.CLAUSE, here, _clause, new.id), clauses, new.clauses)
    if _priority(old, names.clauses) != _priority(new, {}):
        yield Item(Thing.PRIORITY, Event.CHANGED, new.id)


def _renamed_parents(clauses: Iterable[Clause], names: Names) -> tuple[Clause, ...]:
    return tuple(
        one if one.parent is None else replace(one, parent=names.get(one.parent, one.parent))
        for one in clauses
    )


def _label(one: Named) -> _Facets:
    assert isinstance(one, Label)
    parts = {"parent": one.parent, "requires": one.requires, "excludes": one.excludes}
    return _Facets(parts, (one.description, one.notes))


def _clause(clause: Named) -> _Facets:
    assert isinstance(clause, Clause)
    parts = {
        "section": clause.layer,
        "parent": clause.parent,
        "outcome": clause.effect,
        "condition": (clause.condition, clause.is_otherwise),
    }
    return _Facets(parts, (clause.rationale, clause.notes))


def _priority(decision: Decision, names: Names) -> object:
    chains = [
        tuple(None if one is None else names.get(one, one) for one in chain.members)
        for chain in decision.clause_chains
    ]
    return (
        set(chains),
        {chain.members for chain in decision.label_chains},
        decision.ordered_layers,
    )
