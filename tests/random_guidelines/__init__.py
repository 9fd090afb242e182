"""Random small guidelines in Markdown that draw every form of the language.

What is drawn is text, so that the whole pipeline is put to the test; names and choices are few, so
that every case can be looked at.
"""

from random import Random

from hypothesis import strategies

from tests.random_guidelines.draws import Draw
from tests.random_guidelines.guidelines import (
    KINDS,
    PATH,
    RandomGuideline,
    Wanted,
    random_guideline,
)

__all__ = ["KINDS", "PATH", "RandomGuideline", "Wanted", "from_seed", "guidelines"]

ANY = Wanted()


def from_seed(seed: int, wanted: Wanted = ANY) -> RandomGuideline:
    """The same guideline for the same number."""
    return random_guideline(Draw(Random(seed)), wanted)


def guidelines(wanted: Wanted = ANY) -> strategies.SearchStrategy[RandomGuideline]:
    """A strategy for guidelines."""
    randoms = strategies.randoms(use_true_random=False)
    return randoms.map(lambda random: random_guideline(Draw(random), wanted))
