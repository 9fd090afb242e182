"""What a decision is, told by what its clauses read: outcomes of others, and signals.

The table tells every decision by signals alone. A decision that reads another then repeats all of
that other's rows. Yet its outcome follows from the other's outcome and the signals that its own
clauses name: here that function is found, which often has a twentieth of the rows.

All diagrams, those of what is read and that of the decision, are walked at once, a column at a
time. A column that the clauses do not name is given up: what its cells lead to is put together. A
leaf thus holds for each reading (what the others come to) what the decision comes to.

        freeze?                         urgency read as
       /       \\                       high: {then: stop}
    leaf       leaf        leaf  =      low:  {then: go}
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from rubricc.records import record
from rubricc.table import Accepted, Diagram, Step, Terminal

Reading = tuple[str, ...]
"""What each of the others comes to."""
Result = tuple[str, tuple[str, ...]]
"""What a case comes to as a text, and the clauses that are cited in all such cases."""

MOST_NODES = 60_000
"""So many nodes are made on the way, no more."""
LAST = 1 << 30


class TooManyError(Exception):
    """The function has too many nodes."""


class UnrelatedError(Exception):
    """The decision is no function of what it reads."""


@record
class Part:
    """A diagram, with a result for each of its terminals; None of those that no case reaches."""

    diagram: Diagram
    results: tuple[Result | None, ...]


@record
class Branch:
    """A node that tells a column's cells apart."""

    column: int
    children: tuple[int, ...]


Leaf = Mapping[Reading, Result]
"""What comes out for each reading; without any, no case comes here."""


class Relation:
    """The function, as a diagram over the columns that are kept."""

    def __init__(
        self, others: Sequence[Part], target: Part, kept: set[int], widths: Sequence[int]
    ) -> None:
        self.parts = (*others, target)
        self.kept = kept
        self.widths = widths
        self.nodes: list[Branch | Leaf] = []
        self.numbers: dict[object, int] = {}
        self.joined: dict[tuple[int, int], int] = {}
        self.built: dict[tuple[int, ...], int] = {}
        self.root = self._build(tuple(part.diagram.root for part in self.parts))

    def _leaf(self, leaf: Leaf) -> int:
        return self._number(frozenset(leaf.items()), MappingProxyType(dict(leaf)))

    def _branch(self, column: int, children: tuple[int, ...]) -> int:
        if len(set(children)) == 1:
            return children[0]
        return self._number((column, children), Branch(column, children))

    def _number(self, key: object, node: Branch | Leaf) -> int:
        if key not in self.numbers:
            if len(self.nodes) >= MOST_NODES:
                raise TooManyError
            self.numbers[key] = len(self.nodes)
            self.nodes.append(node)
        return self.numbers[key]

    def _build(self, at: tuple[int, ...]) -> int:
        """The node where the walk through all diagrams stands at these of theirs."""
        if at not in self.built:
            if len(self.built) >= MOST_NODES:
                raise TooManyError
            columns = [self._column(place, node) for place, node in enumerate(at)]
            self.built[at] = self._made(at, columns, min(columns))
        return self.built[at]

    def _made(self, at: tuple[int, ...], columns: Sequence[int], column: int) -> int:
        if column == LAST:
            return self._end(at)
        children = [
            tuple(
                self.parts[place].diagram.steps[node].next[cell]
                if columns[place] == column
                else node
                for place, node in enumerate(at)
            )
            for cell in range(self.widths[column])
        ]
        if column in self.kept:
            return self._branch(column, tuple(map(self._build, children)))
        first, *rest = (self._build(child) for child in dict.fromkeys(children))
        for other in rest:
            first = self._join(first, other)
        return first

    def _column(self, place: int, node: int) -> int:
        steps = self.parts[place].diagram.steps
        return steps[node].column if node < len(steps) else LAST

    def _end(self, at: tuple[int, ...]) -> int:
        results = [
            part.results[node - len(part.diagram.steps)]
            for part, node in zip(self.parts, at, strict=True)
        ]
        known = [one for one in results if one is not None]
        if len(known) < len(results):
            return self._leaf({})
        *read, own = known
        return self._leaf({tuple(text for text, _ in read): own})

    def _join(self, one: int, other: int) -> int:
        """What either comes to. Raises UnrelatedError where they come to two things."""
        if one == other:
            return one
        key = (min(one, other), max(one, other))
        if key not in self.joined:
            self.joined[key] = self._join_nodes(*key)
        return self.joined[key]

    def _join_nodes(self, one: int, other: int) -> int:
        first, second = self.nodes[one], self.nodes[other]
        if not isinstance(first, Branch) and not isinstance(second, Branch):
            return self._leaf(_joined(first, second))
        column = min(
            first.column if isinstance(first, Branch) else LAST,
            second.column if isinstance(second, Branch) else LAST,
        )
        pairs = zip(self._split(one, column), self._split(other, column), strict=True)
        return self._branch(column, tuple(self._join(*pair) for pair in pairs))

    def _split(self, number: int, column: int) -> tuple[int, ...]:
        node = self.nodes[number]
        if isinstance(node, Branch) and node.column == column:
            return node.children
        return (number,) * self.widths[column]


def _joined(first: Leaf, second: Leaf) -> Leaf:
    joined = dict(first)
    for reading, (text, clauses) in second.items():
        known = joined.get(reading, (text, clauses))
        if known[0] != text:
            raise UnrelatedError(reading)
        joined[reading] = text, tuple(one for one in known[1] if one in clauses)
    return joined


# ---- as one diagram ----------------------------------------------------------------------------


class _Weaver:
    """Makes one diagram of columns and readings, whichever come first."""

    def __init__(self, relation: Relation, outcomes: Sequence[Sequence[str]]) -> None:
        self.relation = relation
        self.outcomes = outcomes
        self.steps: dict[tuple[int, tuple[int, ...]], int] = {}
        self.texts: dict[str | None, int] = {None: -1}

    def step(self, column: int, children: tuple[int, ...]) -> int:
        """A step, counted from 0; ends are counted down from -1."""
        if len(set(children)) == 1:
            return children[0]
        if len(self.steps) > MOST_NODES:
            raise TooManyError
        return self.steps.setdefault((column, children), len(self.steps))

    def end(self, result: Result | None) -> int:
        text = None if result is None else result[0]
        return self.texts.setdefault(text, -1 - len(self.texts))

    def tree(self, ends: Mapping[Reading, int], first: int, place: int = 0) -> int:
        """The steps that tell readings apart, from the column `first` on."""
        if not ends:
            return -1
        if place == len(self.outcomes):
            return next(iter(ends.values()))
        parts: dict[str, dict[Reading, int]] = {}
        for reading, end in ends.items():
            parts.setdefault(reading[place], {})[reading] = end
        children = (self.tree(parts.get(one, {}), first, place + 1) for one in self.outcomes[place])
        return self.step(first + place, tuple(children))

    def readings_first(self) -> int:
        found = dict.fromkeys(
            reading
            for node in self.relation.nodes
            if not isinstance(node, Branch)
            for reading in node
        )
        return self.tree({reading: self._given(reading) for reading in found}, 0)

    def _given(self, reading: Reading) -> int:
        memo: dict[int, int] = {}
        first = len(self.outcomes)

        def walk(number: int) -> int:
            if number not in memo:
                node = self.relation.nodes[number]
                memo[number] = (
                    self.step(first + node.column, tuple(walk(child) for child in node.children))
                    if isinstance(node, Branch)
                    else self.end(node.get(reading))
                )
            return memo[number]

        return walk(self.relation.root)

    def columns_first(self) -> int:
        memo: dict[int, int] = {}
        first = len(self.relation.widths)

        def walk(number: int) -> int:
            if number not in memo:
                node = self.relation.nodes[number]
                memo[number] = (
                    self.step(node.column, tuple(walk(child) for child in node.children))
                    if isinstance(node, Branch)
                    else self.tree({one: self.end(end) for one, end in node.items()}, first)
                )
            return memo[number]

        return walk(self.relation.root)

    def diagram(self, root: int) -> Diagram:
        """The diagram, its terminals the texts as if they were labels."""
        steps = sorted(self.steps.items(), key=lambda item: (item[0][0], item[1]))
        numbers = {number: at for at, (_, number) in enumerate(steps)}
        numbers |= {-1 - at: len(steps) + at for at in range(len(self.texts))}
        return Diagram(
            root=numbers[root],
            steps=tuple(
                Step(column=column, next=tuple(numbers[child] for child in children))
                for (column, children), _ in steps
            ),
            terminals=tuple(
                Terminal(outcome=None if text is None else Accepted(labels=(text,)), clauses=())
                for text in self.texts
            ),
        )


def readings_first(relation: Relation, outcomes: Sequence[Sequence[str]]) -> Diagram:
    """The readings as columns before those of the relation."""
    weaver = _Weaver(relation, outcomes)
    return weaver.diagram(weaver.readings_first())


def columns_first(relation: Relation, outcomes: Sequence[Sequence[str]]) -> Diagram:
    """The readings as columns behind those of the relation."""
    weaver = _Weaver(relation, outcomes)
    return weaver.diagram(weaver.columns_first())
