"""The right answer is not the longest option more often than chance would have it.

Labels are as long as they are, so what can be chosen is the company: where too many right answers
stand out, some get a wrong one beside them that is as long, instead of one that other items offer
as well.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from rubricc.quiz.nodes import Item, Option

FLAG = "flag:"


def even_lengths(
    items: Sequence[Item], spare: Callable[[Item], Iterable[Option]], least: int = 1
) -> tuple[Item, ...]:
    """The items, of each number of options no more than a fair share with the longest one right.

    `spare` gives wrong options that an item might have, the best first; none is taken for one
    whose misreadings fewer than `least` other items would offer.
    """
    offered = Counter(name for item in items for one in item.options for name in one.misreadings)
    found = list(items)
    for size in {len(item.options) for item in items}:
        some = [place for place, item in enumerate(items) if len(item.options) == size]
        standing_out = [place for place in some if is_longest(items[place])]
        for place in standing_out:
            if len(standing_out) * size <= len(some):
                break
            new = next(_lengthened(items[place], spare(items[place]), offered, least), None)
            if new is not None:
                found[place] = new
                standing_out = [one for one in standing_out if one != place]
    return tuple(found)


def is_longest(item: Item) -> bool:
    """Whether the right answer is longer than every other."""
    lengths = {option.outcome: len(option.text) for option in item.options}
    return all(lengths[item.key] > other for name, other in lengths.items() if name != item.key)


def _lengthened(
    item: Item, spare: Iterable[Option], offered: Counter[str], least: int
) -> Iterator[Item]:
    """The item with a long wrong option, in the place of one that can be spared."""
    right = next(one for one in item.options if one.outcome == item.key)
    has = {option.outcome for option in item.options}
    long = next(
        (one for one in spare if len(one.text) >= len(right.text) and one.outcome not in has), None
    )
    if long is None:
        return
    for old in sorted(item.options, key=lambda one: len(one.misreadings)):
        is_needed = old is right or any(offered[name] <= least for name in old.misreadings)
        if is_needed or (old.outcome.startswith(FLAG) and not long.outcome.startswith(FLAG)):
            continue
        offered.subtract(old.misreadings)
        offered.update(long.misreadings)
        yield replace(item, options=tuple(long if one is old else one for one in item.options))
        return
