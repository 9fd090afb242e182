"""Where the first clause that speaks decides, a misreading tells where the whole decision says."""

import pytest

from rubricc.meaning import Meaning, arrange, find_axes, space_of, understand_in
from rubricc.model import Guideline
from rubricc.suite import misreadings
from rubricc.suite.accepting import accepted
from rubricc.suite.differing import difference_of
from rubricc.suite.lines import family_of, line_of
from rubricc.suite.nodes import Difference
from rubricc.suite.regions import ground_of
from tests.random_guidelines import Wanted, from_seed
from tests.test_findings import guideline_of

WANTED = (
    Wanted(budget=60, kinds=("one",)),
    Wanted(budget=60, is_sound=True),
    Wanted(budget=60, kinds=("scale",)),
)


def understood(guideline: Guideline) -> Meaning:
    """The guideline, all thresholds that are off by one told apart as whole numbers are."""
    axes = arrange(guideline, find_axes(guideline))
    return understand_in(guideline, space_of(axes, 1_000_000), axes, is_cited=False)


@pytest.mark.parametrize("seed", range(45))
def test_a_line_says_where_a_misreading_tells(seed: int):
    """Every misreading that the line tells of, told again without it."""
    guideline = guideline_of(from_seed(seed, WANTED[seed % len(WANTED)]).files)
    meaning = understood(guideline)
    grounds = {one.id: ground_of(meaning, one) for one in guideline.decisions}
    lines = {name: line_of(ground) for name, ground in grounds.items()}
    for one in misreadings(guideline):
        line = lines[one.decision]
        read = next(other for other in one.guideline.decisions if other.id == one.decision)
        if one.unsure is not None or "threshold" in one.id:
            continue
        if line is None or family_of(line, read) is None:
            continue
        quick, whole = (difference_of(grounds[one.decision], by, one) for by in (line, None))

        assert quick.cases == whole.cases, one.id
        assert is_said_alike(quick, whole), one.id


def is_said_alike(one: Difference, other: Difference) -> bool:
    """Whether both readers say the same in every case in which they tell."""
    space = one.meaning.space
    nothing = space.terminal(None)
    left, right = (space.choose(one.cases, found.verdict, nothing) for found in (one, other))
    differ = space.merge(left, right, lambda this, that: accepted(this) != accepted(that))
    return space.is_empty(space.where(differ, bool))
