"""Whoever misreads one step of a criterion: `better without x, then with higher y`.

Its reader overlooks the step, takes the worse response for the better one by it, or looks at it
before the one that it follows.
"""

from collections.abc import Iterator, Sequence

from rubricc.model import All, Any, Condition, Not, used_in
from rubricc.suite.nodes import Kind, Misreading
from rubricc.suite.reader import Reader
from rubricc.suite.skipping import is_criterion
from rubricc.suite.texts import redefined

Sides = tuple[Condition, Condition]
"""What holds where a step prefers A, and what holds where it prefers B."""


def stepped(reader: Reader) -> Iterator[Misreading]:
    """Of each criterion with several steps two for each step, and one for each two neighbours."""
    definitions = {one.name: one.condition for one in reader.guideline.definitions}
    for clause in reader.decision.clauses:
        if not is_criterion(clause):
            continue
        names = (f"{clause.id}=A", f"{clause.id}=B")
        steps = steps_of(definitions[names[0]], definitions[names[1]])
        if len(steps) < 2:
            continue
        for kind, id_, words, others in _misread(steps):
            read = redefined(reader.decision, names, joined(others), definitions)
            told = f"{words} in the criterion **{clause.id}**"
            yield reader.misreading(kind, f"{id_.format(clause.id)}", told, (clause.id,), read)


def _misread(steps: Sequence[Sides]) -> Iterator[tuple[Kind, str, str, list[Sides]]]:
    for place, (a, b) in enumerate(steps):
        number, before, after = place + 1, steps[:place], steps[place + 1 :]
        told = _told(steps[place])
        yield (
            Kind.CRITERION_IGNORED,
            f"without-{{}}-{number}",
            f"overlooks {told}",
            [*before, *after],
        )
        yield (
            Kind.CONDITION_INVERTED,
            f"inverted-{{}}-{number}",
            f"takes the worse response for the better one by {told}",
            [*before, (b, a), *after],
        )
        if after:
            yield (
                Kind.CRITERIA_SWAPPED,
                f"swapped-{{}}-{number}-{number + 1}",
                f"lets {_told(after[0])} go before {told}",
                [*before, after[0], (a, b), *after[1:]],
            )


def _told(step: Sides) -> str:
    return " and ".join(f"`{name}`" for name in dict.fromkeys(map(_bare, used_in(step[0]))))


def _bare(name: str) -> str:
    return name.partition(".")[0]


def steps_of(a: Condition, b: Condition) -> list[Sides]:
    """The steps that a criterion was joined of."""
    match a, b:
        case (
            Any((first_a, All((Not(same_a), Not(), rest_a)))),
            Any((first_b, All((Not(), Not(same_b), rest_b)))),
        ) if (first_a, first_b) == (same_a, same_b):
            return [(first_a, first_b), *steps_of(rest_a, rest_b)]
        case _:
            return [(a, b)]


def joined(steps: Sequence[Sides]) -> Sides:
    """A criterion of these steps: each speaks where those before it see no difference."""
    a, b = steps[-1]
    for first_a, first_b in reversed(steps[:-1]):
        same = (Not(first_a), Not(first_b))
        a, b = Any((first_a, All((*same, a)))), Any((first_b, All((*same, b))))
    return a, b
