"""Pairs of cases that differ in one thing that a clause asks, and so in whether it holds (MC/DC).

Of `R1` when `a` and (`b` or `c`), the thing `b` matters where `a` holds and `c` does not. In one
case of the pair it is so and `R1` decides, in the other it is not, and so `R1` does not hold:

              a    b    c      R1
    hit      yes  yes  no      decides
    miss     yes  no   no      does not hold

Other things may differ between the two as long as they do not matter: the *masking* form, which
facts do not rule out as they do the one where all else stays the same (Chilenski 2001).
"""

from collections.abc import Iterator

from rubricc.meaning import Meaning, holding, set_of_condition
from rubricc.model import ALWAYS, Condition, Decision, Not
from rubricc.space import FALSE
from rubricc.suite.goals import Goals
from rubricc.suite.places import Site, atoms
from rubricc.suite.texts import conditions_of


def near_misses(meaning: Meaning) -> Goals:
    """Both cases of each pair, for everything that a clause or a definition asks."""
    pairs = [
        *(
            pair
            for one in meaning.decisions.values()
            for pair in _of_decision(meaning, one.decision)
        ),
        *(
            _pair(meaning, site, one.condition, meaning.feasible, meaning.feasible)
            for one in meaning.guideline.definitions
            for site in _asked(one.condition)
        ),
    ]
    possible = [pair for pair in pairs if FALSE not in pair]
    return Goals(
        meaning, tuple(one for pair in possible for one in pair), len(pairs) - len(possible)
    )


def _of_decision(meaning: Meaning, decision: Decision) -> Iterator[tuple[int, int]]:
    holds = holding(meaning, decision)
    decides = meaning.decisions[decision.id].deciding
    for clause in decision.clauses:
        deciding = decides.get(clause.id, FALSE)
        within = meaning.feasible if clause.parent is None else holds[clause.parent]
        for condition in conditions_of(clause):
            for site in _asked(condition):
                yield _pair(meaning, site, condition, deciding, within)


def _asked(condition: Condition) -> Iterator[Site]:
    return (site for site in atoms(condition) if site.part != ALWAYS)


def _pair(
    meaning: Meaning, site: Site, whole: Condition, decides: int, within: int
) -> tuple[int, int]:
    """Where the site matters: the cases of a hit, and those of a miss."""
    space = meaning.space
    so, not_so = (set_of_condition(meaning, site.replaced(part)) for part in (ALWAYS, Not(ALWAYS)))
    matters = space.union(space.difference(so, not_so), space.difference(not_so, so))
    holds = set_of_condition(meaning, whole)
    hit = space.intersect([matters, holds, decides])
    miss = space.difference(space.intersection(matters, within), holds)
    return hit, miss
