"""The same sets and functions as formulas, for a SAT solver: where diagrams would grow too large.

A set is a literal of a propositional formula, and an operation on two sets is one more gate
(Tseitin 1968), so building never explodes. The price is paid in the questions: whether a set is
empty is one call of the solver, and counting is out of reach. A function is the list of its values,
each with the set on which it is taken; so functions must have few values.

Measured on guidelines whose clauses are alive, with defects sown: up to 200 clauses over 60 signals
diagrams are as fast, and count. At 1,000 over 60 they say what is decided in 1.1 s, but take 18 s
and 570,000 nodes for what is wrong and how to mend it, where CaDiCaL takes 5.6 s and 89 MB, and at
5,000 over 60 81 s and 291 MB. Its budget is in conflicts, not in seconds: same input, same answer.
"""

from array import array
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from itertools import islice
from typing import ClassVar, TypeVar

from rubricc.space.budgets import (
    CONFLICTS,
    SLICE,
    OutOfNodesError,
    UncountedError,
    UndecidedError,
    Watch,
    unhurried,
)
from rubricc.space.cubes import Cube
from rubricc.space.diagram import Space, Variable
from rubricc.space.hanging import hanging
from rubricc.space.literals import Model, has, literal
from rubricc.space.operations import FALSE, TRUE
from rubricc.space.replacing import renamed, replaced
from rubricc.space.shortening import shortest

Key = TypeVar("Key")
Part = tuple[Hashable, int]
Case = tuple[int, ...]

MANY_VALUES, MOST_VALUES = 40, 500
"""From how many values on those that are never taken are dropped; how many there may be."""

MOST_PAIRED = 24
"""Up to how many cells each two are said to exclude each other, without further gates."""

MODELS = 64
"""How many cases that were found are kept, to answer the next questions by."""

ASKED = 64
"""Of how many sets at once it is asked which are met; all would be a large gate again and again."""


class Formula(Space):
    """Sets of cases as literals: FALSE is 0, TRUE is 1, `n ^ 1` the complement of `n`.

    Functions are negative numbers. What walks or counts diagrams raises UncountedError.
    """

    is_counted: ClassVar[bool] = False

    def __init__(
        self,
        variables: tuple[Variable, ...],
        conflicts: int = CONFLICTS,
        watch: Watch = unhurried,
        parts: int = 1 << 62,
    ) -> None:
        """A formula over some variables that says only that each has one of its cells. Its gates
        may have so many `parts` all together; whatever needs more is undecided."""
        super().__init__(variables, watch=watch)
        self._solver = import_module("pysat.solvers").Cadical195()  # a tenth of a second
        self._conflicts = conflicts
        self.parts_left = parts
        self._count_of_variables = 0
        self._gates: dict[frozenset[int], int] = {}
        self._members: dict[int, list[int]] = {}
        self._functions: list[tuple[Part, ...]] = []
        self._models: list[Model] = []
        self._empty: set[int] = {FALSE}
        self._met: set[int] = {TRUE}
        self._widths = tuple(len(one.weights) for one in variables)
        self._cells = tuple(map(self._cells_of, self._widths))

    def _new(self) -> int:
        self._count_of_variables += 1
        return 2 * self._count_of_variables

    def _say(self, *sets: int) -> None:
        """Every case lies in one of these sets."""
        self._solver.add_clause([literal(one) for one in sets])

    def _cells_of(self, width: int) -> tuple[int, ...]:
        if width == 1:
            return (TRUE,)
        if width == 2:
            node = self._new()
            return (node ^ 1, node)
        cells = tuple(self._new() for _ in range(width))
        self._say(*cells)
        before = cells[0]
        for place in range(1, width):
            if width <= MOST_PAIRED:
                for other in cells[:place]:
                    self._say(other ^ 1, cells[place] ^ 1)
            else:
                self._say(before ^ 1, cells[place] ^ 1)
                before = self.unite((before, cells[place]))
        return cells

    # ---- sets

    def among(self, level: int, cells: Iterable[int]) -> int:
        """The cases in which the variable has one of these cells."""
        own, chosen = self._cells[level], frozenset(cells)
        rest = [node for place, node in enumerate(own) if place not in chosen]
        if len(rest) < len(chosen):
            return self.unite(rest) ^ 1
        return self.unite(own[place] for place in sorted(chosen))

    def intersection(self, left: int, right: int) -> int:
        """The cases in both sets."""
        return self.unite((left ^ 1, right ^ 1)) ^ 1

    def union(self, left: int, right: int) -> int:
        """The cases in either set."""
        return self.unite((left, right))

    def difference(self, left: int, right: int) -> int:
        """The cases in the left set and not in the right one."""
        return self.unite((left ^ 1, right)) ^ 1

    def intersect(self, sets: Iterable[int]) -> int:
        """The cases in all of the sets."""
        return self.unite([one ^ 1 for one in sets]) ^ 1

    def unite(self, sets: Iterable[int]) -> int:
        """The cases in any of the sets: one gate. Raises UndecidedError where gates have too many
        parts."""
        members = frozenset(sets) - {FALSE}
        if TRUE in members or any(one ^ 1 in members for one in members):
            return TRUE
        if len(members) <= 1:
            return next(iter(members), FALSE)
        known = self._gates.get(members)
        if known is None:
            self.parts_left -= len(members)
            if self.parts_left < 0:
                raise UndecidedError
            known = self._gates[members] = self._new()
            ordered = self._members[known] = sorted(members)
            for one in ordered:
                self._say(known, one ^ 1)
            self._say(known ^ 1, *ordered)
        return known

    def is_empty(self, node: int) -> bool:
        """Whether no case lies in the set: asked of the cases found so far, then of the solver."""
        if node in (FALSE, TRUE):
            return node == FALSE
        if node not in self._empty and node not in self._met:
            is_met = any(has(model, node) for model in self._models) or self._solve([node])
            (self._met if is_met else self._empty).add(node)
        return node in self._empty

    def meets(self, inside: Sequence[int], outside: Sequence[int] = ()) -> bool:
        """Whether a case lies in all of the sets and in none of those outside."""
        return not self.is_empty(self.intersect([*inside, *(one ^ 1 for one in outside)]))

    def meeting(self, where: int, sets: Mapping[Key, int]) -> tuple[Key, ...]:
        """The keys whose set has a case in `where`: each case found settles all that have it."""
        if where == TRUE:
            return tuple(key for key, node in self._each(sets) if not self.is_empty(node))
        open_ = {key: node for key, node in sets.items() if node != FALSE}
        found: set[Key] = set()
        for model in self._models if where != FALSE else ():
            if has(model, where):
                found.update(key for key, node in open_.items() if has(model, node))
        keys = iter(sets)
        while some := tuple(islice(keys, ASKED)):
            while rest := [open_[key] for key in some if key in open_ and key not in found]:
                if not self._solve([where, self.unite(rest)]):
                    break
                model = self._models[-1]
                found.update(key for key, node in open_.items() if has(model, node))
        return tuple(key for key in sets if key in found)

    def _each(self, sets: Mapping[Key, int]) -> Iterator[tuple[Key, int]]:
        """The sets one by one; of those after it, each is met that the last case found lies in."""
        rest = dict(sets)
        for key, node in sets.items():
            before = len(self._met)
            yield key, node
            rest.pop(key)
            if len(self._met) > before:
                model = self._models[-1]
                self._met.update(other for other in rest.values() if has(model, other))

    def covering(self, where: int, sets: Mapping[Key, int]) -> tuple[Key, ...]:
        """The keys whose set has every case of `where`."""
        left_out = frozenset(self.meeting(where, {key: one ^ 1 for key, one in sets.items()}))
        return tuple(key for key in sets if key not in left_out)

    def _solve(self, within: Sequence[int]) -> bool:
        """Whether the sets have a case in common, which is then the last of those found."""
        if FALSE in within:
            return False
        assumed = [literal(one) for one in within if one != TRUE]
        for _ in range(0, self._conflicts, SLICE):
            self.watch()
            self._solver.conf_budget(min(SLICE, self._conflicts))
            answer = self._solver.solve_limited(assumed)
            if answer is not None:
                break
        else:
            raise UndecidedError
        if answer:
            self._models.append(array("i", self._solver.get_model() or ()))
            del self._models[:-MODELS]
        return bool(answer)

    def some(self, where: int, preferred: tuple[int, ...]) -> tuple[int, ...]:
        """The cells of a case of a set that is not empty; preferred ones where it may be."""
        wished = [literal(self._cells[level][cell]) for level, cell in enumerate(preferred)]
        self._solver.set_phases([literal for literal in wished if literal])
        assert self._solve([where])
        return self._places(self._cells, preferred)

    def _places(self, variables: Iterable[Sequence[int]], otherwise: Sequence[int]) -> Case:
        """Of a variable that nothing speaks of the solver says nothing: another cell will do."""
        model = self._models[-1]
        return tuple(
            next((place for place, node in enumerate(cells) if has(model, node)), other)
            for cells, other in zip(variables, otherwise, strict=True)
        )

    def value_of(self, diagram: int, cells: tuple[int, ...]) -> Hashable:
        """What a function, or whether a set, comes to in the case with these cells."""
        return next(self.values_of((diagram,), cells))

    def values_of(self, diagrams: Iterable[int], cells: tuple[int, ...]) -> Iterator[Hashable]:
        """What each of many comes to in a case, which is put to the solver once."""
        assert self._solve([self._cells[level][cell] for level, cell in enumerate(cells)])
        model = self._models[-1]
        for diagram in diagrams:
            yield next(value for value, node in self._parts(diagram) if has(model, node))

    def shortest(self, found: int, possible: int, preferred: tuple[int, ...]) -> Cube:
        """The shortest prime cube seen that lies in `found` but for what is not `possible`.

        A case of the set and what is outside contradict each other; the solver's core of that
        contradiction names the first few variables, and each is left out that can be.
        """
        outside = self.difference(possible, found)
        return shortest(
            partial(self.some, found), partial(self._core, outside), self._widths, preferred
        )

    def _core(self, outside: int, cube: Iterable[tuple[int, int]]) -> dict[int, int] | None:
        """Those of the cells that keep every case out; None where some case is in."""
        nodes = {self._cells[level][cell]: (level, cell) for level, cell in cube}
        nodes.pop(TRUE, None)
        if self._solve([outside, *nodes]):
            return None
        core = frozenset(self._solver.get_core() or ())
        return dict(place for node, place in nodes.items() if literal(node) in core)

    # ---- functions

    def _parts(self, diagram: int) -> tuple[Part, ...]:
        if diagram >= 0:
            return ((False, diagram ^ 1), (True, diagram))
        return self._functions[-diagram - 1]

    def _function(self, parts: Iterable[Part]) -> int:
        groups: dict[tuple[type, Hashable], list[int]] = {}
        for value, node in parts:
            if node != FALSE:
                groups.setdefault((type(value), value), []).append(node)
        found = [(value, self.unite(nodes)) for (_, value), nodes in groups.items()]
        if len(found) > MANY_VALUES:
            found = [(value, node) for value, node in found if not self.is_empty(node)]
        if len(found) > MOST_VALUES:
            raise OutOfNodesError
        self._functions.append(tuple(found))
        return -len(self._functions)

    def terminal(self, value: Hashable) -> int:
        """The function that is this value everywhere."""
        return self._function([(value, TRUE)])

    def node(self, level: int, children: tuple[int, ...]) -> int:
        """The function that is one of these for each cell of a variable."""
        pairs = zip(self._cells[level], children, strict=True)
        return self._function(
            (value, self.intersection(cell, node))
            for cell, child in pairs
            for value, node in self._parts(child)
        )

    def choose(self, where: int, then: int, otherwise: int) -> int:
        """The function that is `then` on the set `where` and `otherwise` elsewhere."""
        inside = ((value, self.intersection(where, node)) for value, node in self._parts(then))
        outside = ((value, self.difference(node, where)) for value, node in self._parts(otherwise))
        return self._function([*inside, *outside])

    def settle(self, choices: Iterable[tuple[int, int]], several: int, otherwise: int) -> int:
        """The function of the only choice whose set has the case."""
        decided = clash = FALSE
        function = otherwise
        for where, then in choices:
            clash = self.union(clash, self.intersection(decided, where))
            decided = self.union(decided, where)
            function = self.choose(where, then, function)
        return self.choose(clash, several, function)

    def merge(
        self, left: int, right: int, combine: Callable[[Hashable, Hashable], Hashable]
    ) -> int:
        """The function of `combine(left, right)`."""
        return self._function(
            (combine(one, other), self.intersection(here, there))
            for one, here in self._parts(left)
            for other, there in self._parts(right)
        )

    def where(self, diagram: int, holds: Callable[[Hashable], bool]) -> int:
        """The set of cases whose value passes the test."""
        return self.unite([node for value, node in self._parts(diagram) if holds(value)])

    def transform(self, diagram: int, change: Callable[[Hashable], Hashable]) -> int:
        """The function with every value changed."""
        return self._function((change(value), node) for value, node in self._parts(diagram))

    def values(self, diagram: int) -> tuple[Hashable, ...]:
        """The values that the function takes."""
        return tuple(value for value, node in self._parts(diagram) if not self.is_empty(node))

    # ---- neighbouring cases

    def cells(self, level: int) -> tuple[int, ...]:
        """For each cell of a variable the cases that have it."""
        return self._cells[level]

    def fresh(self, level: int) -> tuple[int, ...]:
        """The cells of another variable like this one, of which no set speaks yet."""
        return self._cells_of(len(self._cells[level]))

    def chosen(self, where: int, variables: Collection[Sequence[int]]) -> Case | None:
        """Which cells some variables have in a case of a set, None where it is empty."""
        return self._places(variables, (0,) * len(variables)) if self._solve([where]) else None

    def replaced(self, diagram: int, cells: Mapping[int, Sequence[int]]) -> int:
        """What a set or function says of the case in which these levels have the given cells.

        For each cell of such a level a set says when the other case has it: TRUE and FALSE where
        it is fixed, the cells of another level, or fresh ones.
        """
        done = renamed((self._cells[level], others) for level, others in cells.items())
        if diagram >= 0:
            return replaced(self._members, self.unite, diagram, done)
        return self._function(
            (value, replaced(self._members, self.unite, node, done))
            for value, node in self._parts(diagram)
        )

    def split(self, node: int, level: int) -> tuple[int, ...]:
        """The cases of a set by the cell that they have of a variable."""
        return tuple(self.intersection(node, cell) for cell in self._cells[level])

    def support(self, diagram: int) -> tuple[int, ...]:
        """The levels on which it hangs."""
        nodes = [diagram] if diagram >= 0 else [node for _, node in self._parts(diagram)]
        return hanging(self, len(self._cells), nodes)

    def restrict(self, diagram: int, level: int, cell: int) -> int:
        """What it says of the case with this cell, as a function of the other variables."""
        fixed = [FALSE] * len(self._cells[level])
        fixed[cell] = TRUE
        return self.replaced(diagram, {level: fixed})

    def level(self, node: int) -> int:  # noqa: ARG002 (as Space has it)
        """Formulas have no levels."""
        raise UncountedError

    def count(self, node: int) -> int:  # noqa: ARG002 (as Space has it)
        """Formulas do not count."""
        raise UncountedError

    def nodes(self, diagram: int) -> tuple[int, ...]:  # noqa: ARG002 (as Space has it)
        """Formulas have no nodes to walk."""
        raise UncountedError
