"""Cases that are told in part."""

from collections.abc import Sequence
from random import Random

from rubricc.model import Case


def some_told(random: Random, every: Sequence[Case]) -> Case:
    """Part of a case, or of two that need not fit together."""
    one, other = random.choice(every), random.choice(every)
    is_mixed, part = random.random() < 0.2, random.choice([0.2, 0.5, 0.8])
    told = [name for name in one if random.random() < part]
    return {name: (other if is_mixed and random.random() < 0.5 else one)[name] for name in told}
