"""How many steps a pattern takes on a text, which `re` itself tells nobody.

A pattern becomes a machine of tests of one character, forks and jumps, which tries the same ways in
the same order as `re` does, and counts them; as in Cox, "Regular Expression Matching: the Virtual
Machine Approach" (2009). Upper and lower case are told apart, which changes no order.
"""

import re
from dataclasses import dataclass, field
from re import _compiler, _constants, _parser  # type: ignore[attr-defined] # known to no stub

FAIL = ("fail",)


@dataclass
class Machine:
    """The steps of a pattern; the match is whole past the last."""

    steps: list[tuple[object, ...]] = field(default_factory=list)

    def read(self, parsed):
        for kind, value in parsed:
            self._add(kind, value)

    def _add(self, kind, value):
        match kind:
            case _constants.SUBPATTERN:
                self.read(value[-1])
            case _constants.BRANCH:
                self._fork(value[1])
            case _constants.MAX_REPEAT:
                self._repeat(*value)
            case _constants.ASSERT | _constants.ASSERT_NOT:
                other = Machine()
                other.read(value[1])
                self.steps.append(("look", other, kind is _constants.ASSERT))
            case _:
                one = _parser.SubPattern(_parser.State(), [(kind, value)])
                self.steps.append(("test", _compiler.compile(one, re.DOTALL)))

    def _fork(self, ways):
        ends = []
        for way in ways:
            here = len(self.steps)
            self.steps.append(FAIL)
            self.read(way)
            ends.append(len(self.steps))
            self.steps.append(FAIL)
            self.steps[here] = "fork", len(self.steps)
        self.steps.append(FAIL)
        for end in ends:
            self.steps[end] = "jump", len(self.steps)

    def _repeat(self, least, most, inner):
        for _ in range(least):
            self.read(inner)
        if most is not _constants.MAXREPEAT:
            for _ in range(most - least):
                self._fork([inner, []])
            return
        here = len(self.steps)
        self.steps.append(FAIL)
        self.read(inner)
        self.steps.append(("jump", here))
        self.steps[here] = "fork", len(self.steps)

    def run(self, text, start, most):
        """How many steps a match takes, `most` where it takes more, and whether there is one."""
        left, done = [(0, start)], 0
        while left and done < most:
            step, at = left.pop()
            if step == len(self.steps):
                return done, True
            done += 1
            left.extend(self._next(step, at, text, most))
        return done, False

    def _next(self, step, at, text, most):
        match self.steps[step]:
            case "test", test:
                return [(step + 1, at + 1)] if test.match(text, at, at + 1) else []
            case "fork", other:
                return [(other, at), (step + 1, at)]
            case "jump", other:
                return [(other, at)]
            case "look", inner, wanted:
                return [(step + 1, at)] if inner.run(text, at, most)[1] is wanted else []
            case _:
                return []


def steps_to_match(pattern: str, text: str, most: int) -> int:
    """How many steps it takes to match at the beginning of a text; `most` where it takes more."""
    machine = Machine()
    machine.read(_parser.parse(pattern))
    done, _ = machine.run(text, 0, most)
    return int(done)
