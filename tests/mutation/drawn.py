"""Random guidelines of fixed seeds, read once, and what is true of them."""

from functools import cache

from rubricc.interpret import decide
from rubricc.model import Case, Guideline, Verdict
from tests.brute_findings import Finding, find_all
from tests.brute_force import all_cases
from tests.brute_proofs import Brute, Proof, look_at, proofs
from tests.random_guidelines import RandomGuideline, Wanted, from_seed
from tests.understood import model_of, tree_of


@cache
def drawn(seed: int, wanted: Wanted) -> tuple[RandomGuideline, Guideline]:
    """The text and the model."""
    made = from_seed(seed, wanted)
    return made, model_of(tree_of(made.files))


@cache
def decided(seed: int, wanted: Wanted) -> tuple[tuple[Case, dict[str, Verdict]], ...]:
    """Every case and what the interpreter makes of it."""
    _, guideline = drawn(seed, wanted)
    return tuple((case, dict(decide(guideline, case))) for case in all_cases(guideline))


@cache
def seen(seed: int, wanted: Wanted) -> Brute:
    """Every case as a bit."""
    return look_at(drawn(seed, wanted)[1])


@cache
def proved(seed: int, wanted: Wanted) -> dict[Proof, int]:
    """What brute force proves, and how often."""
    return dict(proofs(seen(seed, wanted)))


@cache
def found(seed: int, wanted: Wanted) -> frozenset[Finding]:
    """What brute force finds."""
    return frozenset(find_all(drawn(seed, wanted)[1]))
