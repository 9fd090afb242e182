"""From the table to rules for engines: disjoint, and as few as two orders give."""

from collections.abc import Mapping, Sequence
from itertools import product

from rubricc.emit.engines.inputs import Source, Tests, sources_of, tests_of
from rubricc.emit.engines.naming import name_of
from rubricc.emit.engines.nodes import (
    Column,
    Gathering,
    Rule,
    Rulebook,
    RuleTable,
    TooLarge,
    Type,
)
from rubricc.emit.engines.notes import note_of
from rubricc.emit.engines.parts import NO, YES, Piece, pieces_of
from rubricc.emit.engines.ways import Way, ways_of
from rubricc.records import record
from rubricc.table import Decision, Table


@record
class Told:
    """A piece of a decision as its ways, and the pieces before it that they read."""

    piece: Piece
    others: tuple[Piece, ...]
    ways: tuple[Way, ...]


def told_by_ways(table: Table) -> Mapping[str, tuple[Told, ...]]:
    """Every decision, by id, piece by piece; none of one that would take too many ways."""
    pieces: dict[str, tuple[Piece, ...]] = {}
    told: dict[str, tuple[Told, ...]] = {}
    for decision in table.decisions:
        told[decision.id] = ()
        if decision.diagram is None or not all(told[read] for read in decision.reads):
            continue
        own = pieces[decision.id] = pieces_of(decision)
        others = tuple(piece for read in decision.reads for piece in pieces[read])
        found = [(piece, ways_of(table, piece, others)) for piece in own]
        if all(ways is not None for _, ways in found):
            made = (Told(piece, others, ways) for piece, ways in found if ways is not None)
            told[decision.id] = tuple(made)
    return told


def rulebook_of(
    table: Table, told: Mapping[str, tuple[Told, ...]] | None = None
) -> Rulebook | TooLarge:
    """Every decision as rules, or which of them would take too many; by its ways, if known."""
    by_decision = told_by_ways(table) if told is None else told
    too_large = tuple(name for name, ways in by_decision.items() if not ways)
    if too_large:
        return TooLarge(too_large)
    sources = sources_of(table)
    tables: list[RuleTable | Gathering] = []
    for decision in table.decisions:
        own = by_decision[decision.id]
        tables += [_rule_table(sources, one) for one in own]
        if decision.kind == "many":
            tables.append(_gathering(decision, [one.piece for one in own]))
    inputs = tuple(one for source in sources for one in source.inputs)
    return Rulebook(inputs, tuple(tables))


def _gathering(decision: Decision, pieces: Sequence[Piece]) -> Gathering:
    labels = tuple(piece.label for piece in pieces if piece.label is not None)
    first = pieces[0].column
    whole = tuple(text for text in first.values if text not in (YES, NO))
    column = Column(name_of(decision.id), decision.id, Type.TEXT, ())
    return Gathering(column, decision.id, labels, tuple(one.column for one in pieces), whole)


# ---- rules -------------------------------------------------------------------------------------


def _rule_table(sources: Sequence[Source], told: Told) -> RuleTable:
    """The ways as rules, with the columns that they test, in the order of what they test."""
    piece, others, ways = told.piece, told.others, told.ways
    read = [
        at for at in range(len(others)) if any(way.readings and way.readings[at] for way in ways)
    ]
    used = [at for at in range(len(sources)) if any(at in way.cells for way in ways)]
    if not read and not used:
        used = [0]
    columns = [others[at].column for at in read]
    columns += [one.column for at in used for one in sources[at].inputs]
    found = [
        (_place(way, others, read, used), _rules(sources, piece, way, read, used)) for way in ways
    ]
    rules = [rule for _, made in sorted(found, key=lambda one: one[0]) for rule in made]
    return _narrowed(
        RuleTable(piece.column, piece.decision.id, piece.label, tuple(columns), tuple(rules))
    )


def _place(
    way: Way, others: Sequence[Piece], read: Sequence[int], used: Sequence[int]
) -> list[Sequence[int]]:
    values = [others[at].column.values for at in read]
    told = [way.readings[at] if way.readings else None for at in read]
    return [
        *(
            [known.index(text) for text in one or ()]
            for known, one in zip(values, told, strict=True)
        ),
        *(way.cells.get(at, ()) for at in used),
    ]


def _rules(
    sources: Sequence[Source], piece: Piece, way: Way, read: Sequence[int], used: Sequence[int]
) -> list[Rule]:
    readings: Tests = tuple(way.readings[at] if way.readings else None for at in read)
    ways: list[list[Tests]] = []
    for at in used:
        every = range(len(sources[at].column.cells))
        ways.append(list(tests_of(sources[at], way.cells.get(at, tuple(every)))))
    note = note_of(piece.decision, way.clauses, way.outcome)
    return [
        Rule((*readings, *(test for tests in chosen for test in tests)), way.outcome, note)
        for chosen in product(*ways)
    ]


def _narrowed(table: RuleTable) -> RuleTable:
    """The table without columns that no rule tests, but for one."""
    tested = [
        at
        for at in range(len(table.columns))
        if any(rule.tests[at] is not None for rule in table.rules)
    ] or [0]
    rules = tuple(
        Rule(tuple(rule.tests[at] for at in tested), rule.outcome, rule.note)
        for rule in table.rules
    )
    columns = tuple(table.columns[at] for at in tested)
    return RuleTable(table.column, table.decision, table.label, columns, rules)
