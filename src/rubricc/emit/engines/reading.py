"""Which signals the clauses of a decision speak of, definitions spelled out."""

from collections.abc import Iterator

from rubricc.table import Decision, Points, Prefer, Table, condition_of, names_in


def signals_read(table: Table, decision: Decision) -> frozenset[str]:
    """The signals by id that a clause names, itself or by a definition."""
    meant = {one.name: condition_of(one.condition) for one in table.definitions}
    pending = list(_named(decision))
    found: set[str] = set()
    while pending:
        name = pending.pop()
        if name in found:
            continue
        found.add(name)
        if name in meant:
            pending.extend(names_in(meant[name]))
    return frozenset(found & {one.id for one in table.signals})


def _named(decision: Decision) -> Iterator[str]:
    for clause in decision.clauses:
        yield from names_in(condition_of(clause.condition))
        match clause.effect:
            case Points(for_each=str(name)):
                yield name
            case Prefer(a=a, b=b):
                yield from names_in(condition_of(a))
                yield from names_in(condition_of(b))
            case _:
                pass
