"""What is done to sets node by node, each pair of nodes once: the inner loops of every proof.

They are written out, not composed: a child that is settled by a look at it, or was met before,
costs no call, and a test of two numbers makes no tuple. It is twice as fast.
"""

# ruff: noqa: PLR1714, SIM109 - see above

from collections.abc import Callable

Operation = Callable[[int, int], int]
Make = Callable[[int, tuple[int, ...]], int]
"""The node that asks a level and goes on with these children."""

FALSE = 0
TRUE = 1
SHIFT = 32
"""Two nodes make one key, a whole number: the first shifted by so many bits, then the second."""


def joining(
    levels: list[int], children: list[tuple[int, ...]], make: Make, absorbing: int
) -> Operation:
    """The intersection, where FALSE absorbs what it is met with; the union, where TRUE does."""
    neutral = TRUE if absorbing == FALSE else FALSE
    done: dict[int, int] = {}

    def visit(left: int, right: int) -> int:
        at, to = levels[left], levels[right]
        level = at if at < to else to
        lefts, rights = children[left], children[right]
        if at != to:
            if at < to:
                rights = (right,) * len(lefts)
            else:
                lefts = (left,) * len(rights)
        found = []
        for one, other in zip(lefts, rights, strict=True):
            if one == other or other == neutral:
                found.append(one)
            elif one == neutral:
                found.append(other)
            elif one == absorbing or other == absorbing:
                found.append(absorbing)
            else:
                key = one << SHIFT | other if one < other else other << SHIFT | one
                known = done.get(key)
                if known is None:
                    known = done[key] = visit(one, other)
                found.append(known)
        return make(level, tuple(found))

    def join(left: int, right: int) -> int:
        if right in (left, neutral):
            return left
        if left == neutral:
            return right
        if absorbing in (left, right):
            return absorbing
        key = left << SHIFT | right if left < right else right << SHIFT | left
        known = done.get(key)
        if known is None:
            known = done[key] = visit(left, right)
        return known

    return join


def removing(levels: list[int], children: list[tuple[int, ...]], make: Make) -> Operation:
    """The difference of two sets."""
    done: dict[int, int] = {}

    def visit(left: int, right: int) -> int:
        at, to = levels[left], levels[right]
        level = at if at < to else to
        lefts, rights = children[left], children[right]
        if at != to:
            if at < to:
                rights = (right,) * len(lefts)
            else:
                lefts = (left,) * len(rights)
        found = []
        for one, other in zip(lefts, rights, strict=True):
            if one == FALSE or other == TRUE or one == other:
                found.append(FALSE)
            elif other == FALSE:
                found.append(one)
            else:
                key = one << SHIFT | other
                known = done.get(key)
                if known is None:
                    known = done[key] = visit(one, other)
                found.append(known)
        return make(level, tuple(found))

    def remove(left: int, right: int) -> int:
        if left in (right, FALSE) or right == TRUE:
            return FALSE
        if right == FALSE:
            return left
        key = left << SHIFT | right
        known = done.get(key)
        if known is None:
            known = done[key] = visit(left, right)
        return known

    return remove


def choosing(
    levels: list[int], children: list[tuple[int, ...]], make: Make
) -> Callable[[int, int, int], int]:
    """The function that is one thing on a set and another thing elsewhere."""
    done: dict[int, int] = {}
    override = overriding(levels, children, make, done)

    def visit(test: int, then: int, rest: int) -> int:
        nodes = (test, then, rest)
        level = min(levels[test], levels[then], levels[rest])
        width = next(len(children[node]) for node in nodes if levels[node] == level)
        parts = [children[node] if levels[node] == level else (node,) * width for node in nodes]
        found = []
        for one, yes, no in zip(*parts, strict=True):
            if one == TRUE or yes == no:
                found.append(yes)
            elif one == FALSE:
                found.append(no)
            else:
                key = (one << SHIFT | yes) << SHIFT | no
                known = done.get(key)
                if known is None:
                    known = done[key] = visit(one, yes, no)
                found.append(known)
        return make(level, tuple(found))

    def choose(test: int, then: int, rest: int) -> int:
        if test == TRUE or then == rest:
            return then
        if test == FALSE:
            return rest
        key = (test << SHIFT | then) << SHIFT | rest
        known = done.get(key)
        if known is None:
            step = override if levels[then] == levels[TRUE] else visit
            known = done[key] = step(test, then, rest)
        return known

    return choose


def overriding(
    levels: list[int], children: list[tuple[int, ...]], make: Make, done: dict[int, int]
) -> Callable[[int, int, int], int]:
    """The same for a `then` that asks nothing, as most do: only two nodes are walked."""

    def override(test: int, then: int, rest: int) -> int:
        at, to = levels[test], levels[rest]
        ones, others = children[test], children[rest]
        if at != to:
            if at < to:
                others = (rest,) * len(ones)
            else:
                ones = (test,) * len(others)
        found = []
        for one, no in zip(ones, others, strict=True):
            if one == TRUE or no == then:
                found.append(then)
            elif one == FALSE:
                found.append(no)
            else:
                key = (one << SHIFT | then) << SHIFT | no
                known = done.get(key)
                if known is None:
                    known = done[key] = override(one, then, no)
                found.append(known)
        return make(at if at < to else to, tuple(found))

    return override


def meeting(
    levels: list[int],
    children: list[tuple[int, ...]],
    inside: tuple[int, ...],
    outside: tuple[int, ...],
) -> bool:
    """Whether a case lies in all the sets `inside` and in none `outside`; it makes no node.

    It ends with the first such case, so it is soon done where there are many.
    """
    count = len(inside)
    start = (*inside, *outside)
    if FALSE in inside or TRUE in outside:
        return False
    seen, pending = {start}, [start]
    while pending:
        nodes = pending.pop()
        level = min([levels[node] for node in nodes])
        if level == levels[TRUE]:
            return True
        width = next(len(children[node]) for node in nodes if levels[node] == level)
        parts = [children[node] if levels[node] == level else (node,) * width for node in nodes]
        for step in zip(*parts, strict=True):
            if FALSE not in step[:count] and TRUE not in step[count:] and step not in seen:
                seen.add(step)
                pending.append(step)
    return False


def differing(
    levels: list[int],
    children: list[tuple[int, ...]],
    start: tuple[int, ...],
    count: int,
    tells: Callable[[int, int], bool],
) -> bool:
    """Whether two functions, the last of the nodes, come to terminals that are told apart.

    It is asked of the cases in each of the first `count` nodes and in none of the others.
    """
    bottom = levels[TRUE]
    seen, pending = {start}, [start]
    while pending:
        nodes = pending.pop()
        level = min([levels[node] for node in nodes])
        if level == bottom:
            if tells(nodes[-2], nodes[-1]):
                return True
            continue
        width = next(len(children[node]) for node in nodes if levels[node] == level)
        parts = [children[node] if levels[node] == level else (node,) * width for node in nodes]
        for step in zip(*parts, strict=True):
            if (
                step[-2] != step[-1]
                and FALSE not in step[:count]
                and TRUE not in step[count:-2]
                and step not in seen
            ):
                seen.add(step)
                pending.append(step)
    return False


def settling(
    levels: list[int], children: list[tuple[int, ...]], make: Make, several: int
) -> Callable[[tuple[int, ...], int], int]:
    """The function of the only set that a case lies in; in several it is `several`, in none `rest`.

    The sets come each with its function: `(set, function, set, function, …)`. All are walked at
    once, and a set is let go where it is empty, so that what is carried on is little.
    """
    done: dict[tuple[tuple[int, ...], int], int] = {}

    def settle(live: tuple[int, ...], rest: int) -> int:
        sure = [then for one, then in zip(live[::2], live[1::2], strict=True) if one == TRUE]
        if len(sure) > 1:
            return several
        if len(live) == 2 and sure:
            return sure[0]
        if not live:
            return rest
        known = done.get((live, rest))
        if known is None:
            known = done[live, rest] = split(live, rest)
        return known

    def split(live: tuple[int, ...], rest: int) -> int:
        nodes = (*live, rest)
        level = min([levels[node] for node in nodes])
        width = next(len(children[node]) for node in nodes if levels[node] == level)
        parts = [children[node] if levels[node] == level else (node,) * width for node in nodes]
        found = []
        for *cells, other in zip(*parts, strict=True):
            kept: list[int] = []
            for place in range(0, len(cells), 2):
                if cells[place] != FALSE:
                    kept += cells[place : place + 2]
            found.append(settle(tuple(kept), other))
        return make(level, tuple(found))

    return settle
