"""Puts things after what they use, and finds those that use themselves in a circle."""

from collections import deque
from collections.abc import Collection, Mapping

Graph = Mapping[str, Collection[str]]
"""Each thing with those it uses; what is used but is no key is left out of account."""


def in_order(graph: Graph) -> tuple[str, ...]:
    """All things, each after what it uses, else in the order of the graph.

    In a circle one of its members comes first regardless.
    """
    return tuple(name for group in groups(graph) for name in group)


def circles(graph: Graph) -> tuple[tuple[str, ...], ...]:
    """One shortest circle of each group of things that use each other, as `a, b` for a → b → a."""
    return tuple(
        shortest_circle(graph, frozenset(group), group[0])
        for group in groups(graph)
        if len(group) > 1 or group[0] in graph[group[0]]
    )


def reached(graph: Graph, starts: Collection[str]) -> frozenset[str]:
    """Everything that the starts use, directly or through others; with the starts themselves."""
    found = dict.fromkeys(starts)
    waiting = list(found)
    while waiting:
        for used in graph.get(waiting.pop(), ()):
            if used not in found:
                found[used] = None
                waiting.append(used)
    return frozenset(found)


def groups(graph: Graph) -> tuple[tuple[str, ...], ...]:
    """The strongly connected groups, each after those it uses (Tarjan 1972, without recursion)."""
    numbers: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_names: list[str] = []
    is_open: set[str] = set()
    found: list[tuple[str, ...]] = []
    for root in graph:
        if root in numbers:
            continue
        path = [(root, iter(graph[root]))]
        while path:
            name, uses = path[-1]
            if name not in numbers:
                numbers[name] = lowest[name] = len(numbers)
                open_names.append(name)
                is_open.add(name)
            deeper = next((used for used in uses if used in graph and used not in numbers), None)
            if deeper is not None:
                path.append((deeper, iter(graph[deeper])))
                continue
            path.pop()
            below = (lowest[used] for used in graph[name] if used in is_open)
            lowest[name] = min((lowest[name], *below))
            if lowest[name] == numbers[name]:
                group = cut_from(open_names, name)
                is_open.difference_update(group)
                found.append(group)
    return tuple(found)


def cut_from(names: list[str], first: str) -> tuple[str, ...]:
    """The end of a list from a name on, taken off the list."""
    start = len(names) - 1
    while names[start] != first:
        start -= 1
    end = tuple(names[start:])
    del names[start:]
    return end


def shortest_circle(graph: Graph, group: frozenset[str], start: str) -> tuple[str, ...]:
    """The shortest way from a member of a group through the group back to itself."""
    came_from: dict[str, str] = {}
    waiting = deque([start])
    while waiting:
        name = waiting.popleft()
        for used in graph[name]:
            if used == start:
                return way_back(came_from, start, name)
            if used in group and used not in came_from:
                came_from[used] = name
                waiting.append(used)
    return (start,)


def way_back(came_from: Mapping[str, str], start: str, end: str) -> tuple[str, ...]:
    """The way that was found from the start to the end."""
    way = [end]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    return tuple(reversed(way))
