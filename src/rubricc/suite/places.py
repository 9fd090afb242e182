"""The places of a condition, each with what the whole becomes when something else stands there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from rubricc.model import ALWAYS, All, Any, AtLeast, Condition, Defined, Not

Put = Callable[[Condition | None], Condition | None]
"""The whole with something else in a place; without the place where that is None."""


@dataclass(frozen=True, slots=True)
class Site:
    """A part of a condition and its place in it."""

    part: Condition
    put: Put

    def replaced(self, new: Condition | None) -> Condition:
        """The whole condition with `new` here, or with nothing; of nothing at all, always."""
        whole = self.put(new)
        return ALWAYS if whole is None else whole


def atoms(condition: Condition) -> tuple[Site, ...]:
    """What the condition asks one by one, in the order written, each with its `not`."""
    return tuple(site for site in _sites(condition, _same) if not _is_joined(site.part))


def phrases(condition: Condition) -> tuple[Site, ...]:
    """What is asked in one breath within the condition: a list, a count, what stands in
    parentheses, either response."""
    return tuple(
        site
        for site in _sites(condition, _same)
        if _is_joined(site.part) and site.part != condition
    )


def counts(condition: Condition) -> tuple[Site, ...]:
    """The counts in the condition: `at least 2 of …`."""
    return tuple(site for site in _sites(condition, _same) if isinstance(site.part, AtLeast))


def _same(new: Condition | None) -> Condition | None:
    return new


def _sites(condition: Condition, put: Put) -> Iterator[Site]:
    match condition:
        case All(parts) | Any(parts) | AtLeast(_, parts) if _is_joined(condition):
            yield Site(condition, put)
            for place, part in enumerate(parts):
                yield from _sites(part, _inside(condition, place, put))
        case Not(part) if isinstance(part, Not) or _is_joined(part):
            yield from _sites(part, _negated(put))
        case _:
            yield Site(condition, put)


def _is_joined(condition: Condition) -> bool:
    """Whether a condition is made of parts; that two responses are the `same` is one thing."""
    match condition:
        case All((Not(Defined(one)), Not(Defined(other)))):
            return not (one.endswith("=A") and other == f"{one[:-1]}B")
        case All(parts) | Any(parts) | AtLeast(_, parts):
            return bool(parts)
        case _:
            return False


def _inside(whole: All | Any | AtLeast, place: int, put: Put) -> Put:
    def replaced(new: Condition | None) -> Condition | None:
        before, after = whole.parts[:place], whole.parts[place + 1 :]
        parts = (*before, *after) if new is None else (*before, new, *after)
        return put(_with_parts(whole, parts))

    return replaced


def _with_parts(whole: All | Any | AtLeast, parts: tuple[Condition, ...]) -> Condition | None:
    if not parts:
        return None
    match whole:
        case All():
            return parts[0] if len(parts) == 1 else All(parts)
        case Any():
            return parts[0] if len(parts) == 1 else Any(parts)
        case AtLeast(count):
            return AtLeast(min(count, len(parts)), parts)


def _negated(put: Put) -> Put:
    return lambda new: put(None if new is None else Not(new))
