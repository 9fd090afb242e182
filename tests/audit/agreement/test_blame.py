"""A third of a team misreads one clause: that clause comes first.

`make bench` asks the same of every misreading of every guideline, a hundred teams each.
"""

from random import Random

import pytest

from benchmarks.blame import LEAST, ROOT, job_of, ranking, sorts, team_of


@pytest.mark.parametrize("name", ["customer-messages", "summary-preference"])
def test_the_misread_clause_comes_first(name):
    job = job_of(ROOT / "guidelines" / f"{name}.md")
    assert job is not None
    own, _ = sorts(job)
    rng, first, teams = Random(name), 0, 0
    for one in own[::4]:
        team = team_of(job, one, rng)
        if sum(team.told) >= LEAST:
            teams += 1
            first += ranking(job, team)[0] in one.misreading.clauses

    assert teams >= 8
    assert 100 * first >= 95 * teams
