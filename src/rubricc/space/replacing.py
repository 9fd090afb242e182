"""A formula said of another case: the same gates over other variables."""

from collections.abc import Callable, Iterable, Mapping, Sequence

Cells = Sequence[int]


def renamed(cells: Iterable[tuple[Cells, Cells]]) -> dict[int, int]:
    """What each variable is replaced with, where each cell of the first ones is by the second's."""
    pairs = (
        (own, other) for owns, others in cells for own, other in zip(owns, others, strict=True)
    )
    return {0: 0} | {own & ~1: other ^ own & 1 for own, other in pairs if own > 1}


def replaced(
    members: Mapping[int, Cells],
    unite: Callable[[Iterable[int]], int],
    node: int,
    done: dict[int, int],
) -> int:
    """The set with its variables replaced. What is `done` already is added to.

    A gate is made after its members, so the order of their numbers is a way up from the variables.
    """
    below, pending = set[int](), [node & ~1]
    while pending:
        one = pending.pop()
        if one not in below and one not in done:
            below.add(one)
            pending.extend(member & ~1 for member in members.get(one, ()))
    for one in sorted(below):
        if one in members:
            done[one] = unite([done[member & ~1] ^ member & 1 for member in members[one]])
        else:
            done[one] = one
    return done[node & ~1] ^ node & 1
