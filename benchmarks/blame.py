"""Blame: teams of which a third misreads one clause, and whether that clause comes first.

Six annotators answer 300 items, three to an item. Two of them hold one misreading of the guideline,
and everybody slips once in twenty answers. Items are drawn clause by clause, so that every clause
decides about as many; what tells on fewer than ten of them nobody could see.

A misreading is *of what a clause decides* if it tells only on items that its clause decides: who
skips a clause, takes its label for another, flags instead. Otherwise it is *of where it decides*:
who overlooks a condition applies the clause to items that others decide.
"""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np

from rubricc.audit.agreement.answers import Answers, declared_in, level_of, ordered
from rubricc.audit.agreement.blame import Explained, charged_in, charging_of, gain_of_clause
from rubricc.audit.agreement.items import Items
from rubricc.audit.agreement.nodes import Decided
from rubricc.audit.agreement.resampling import values_of
from rubricc.audit.agreement.units import distances_of, is_paired, units_of
from rubricc.compiler import compile_guideline
from rubricc.diff import result_data
from rubricc.model import Failure, Outcome
from rubricc.suite import Difference, Telling, tell_apart
from rubricc.table import Decision

TITLE = "Blame"
ROOT = Path(__file__).parents[1]
RUNS = int(os.environ.get("RUNS", "100"))
ITEMS, PEOPLE, MISREADING, EACH = 300, 6, 2, 3
SLIP = 0.05
LEAST = 10
DRAWS = 40
"""So many misreadings are tried for one that tells often enough."""

Cells = tuple[int, ...]
Count = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Job:
    """A decision of a guideline with all that a simulation asks of it: the clauses that decide some
    case, and what may be answered."""

    decision: Decision
    telling: Telling
    clauses: tuple[str, ...]
    outcomes: tuple[str, ...]
    seen: dict[Cells, tuple[str, tuple[str, ...]]]

    def said(self, diagram: int, cells: Cells, rng: Random) -> str:
        """What somebody answers by a diagram: of several outcomes the first, in a gap any."""
        found = self.telling.meaning.space.value_of(diagram, cells)
        assert isinstance(found, Outcome | Failure)
        return rng.choice(self.outcomes) if isinstance(found, Failure) else text_of(found)

    def right(self, cells: Cells, rng: Random) -> tuple[str, tuple[str, ...]]:
        """What a case comes to, and the clauses that decide."""
        if cells not in self.seen:
            meaning = self.telling.meaning.decisions[self.decision.id]
            holds = self.telling.meaning.space.value_of
            clauses = tuple(one for one in self.clauses if holds(meaning.deciding[one], cells))
            self.seen[cells] = self.said(meaning.verdict, cells, rng), clauses
        return self.seen[cells]


@dataclass(frozen=True, slots=True)
class Team:
    """Items as they were drawn, what is right, and what was answered: item, annotator, answer."""

    right: tuple[tuple[str, tuple[str, ...]], ...]
    told: tuple[bool, ...]
    answers: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What came out on one guideline: how often the misread clause came first."""

    name: str
    clauses: int
    what: Count
    where: Count
    steady: Count
    """As `what`, where nobody slips."""


def report(_: Path) -> Iterator[str]:
    """A row for each guideline."""
    yield f"{RUNS} teams of each sort and guideline. Of {PEOPLE} annotators {MISREADING} misread"
    yield f"one clause, and all slip in {SLIP:.0%} of answers; {ITEMS} items, {EACH} answers each."
    yield "*What*: it is misread where it decides (skipped, another label, flagged, a condition"
    yield "added); *where*: it is applied to items that other clauses decide, too. Each share is of"
    yield "the teams in which it came first in the list of `rubricc audit`. Aim: 95 % of *what*."
    yield "*Nobody slips*: the same of *what*, without slips. The list goes by the alpha that is"
    yield "gained by mending a clause. On a scale that is little where a level is taken for the"
    yield "next, more where slips go to levels far away: then another clause may gain more than"
    yield "the misread one, and stand before it, though nobody misread it."
    yield ""
    yield "| guideline | clauses | what it decides | nobody slips | where it decides |"
    yield "|---|---|---|---|---|"
    with ProcessPoolExecutor(2) as pool:
        paths = sorted((ROOT / "guidelines").glob("*.md"))
        found = [one for one in pool.map(shown, paths) if one]
    for each in found:
        told = " | ".join(map(share, (each.what, each.steady, each.where)))
        yield f"| {each.name} | {each.clauses} | {told} |"
    total = tuple(sum(each.what[place] for each in found) for place in (0, 1))
    low = [each.name for each in found if 100 * each.what[0] < 95 * each.what[1]]
    yield ""
    yield f"All together {share((total[0], total[1]))}; less than 95 %: {', '.join(low) or 'none'}."


def share(found: Count) -> str:
    """A share of teams."""
    return f"{found[0] / found[1]:.1%}" if found[1] else "none to ask"


def shown(path: Path) -> Shown | None:
    """The simulation on the first decision of a guideline; None for one that has none."""
    job = job_of(path)
    if job is None:
        return None
    rng = Random(path.stem)
    what, where = sorts(job)
    found = first(job, what, rng), first(job, where, rng), first(job, what, rng, slips=0)
    return Shown(path.stem, len(job.clauses), *found)


def sorts(job: Job) -> tuple[list[Difference], list[Difference]]:
    """The misreadings of what a clause decides, and those of where it decides."""
    own = [
        one
        for one in job.telling.differences
        if one.misreading.decision == job.decision.id and one.misreading.unsure is None
    ]
    what = [one for one in own if is_of_its_own(job, one)]
    return what, [one for one in own if one not in what]


def job_of(path: Path) -> Job | None:
    """The first decision of a guideline."""
    files = {
        str(one): one.read_bytes()
        for one in path.parent.rglob("*")
        if one.is_file() and one.suffix in (".md", ".csv")
    }
    made = compile_guideline(str(path), files)
    if made.guideline is None or made.table is None or not made.table.decisions:
        return None
    decision = min(made.table.decisions, key=lambda one: one.place)
    telling = tell_apart(made.guideline)
    meaning = telling.meaning.decisions[decision.id]
    clauses = tuple(one for one in meaning.deciding if one in meaning.alive)
    outcomes = dict.fromkeys(text_of(one) for one in meaning.values() if isinstance(one, Outcome))
    return Job(decision, telling, clauses, tuple(outcomes), {})


def text_of(outcome: Outcome) -> str:
    """An outcome as annotators give it."""
    return result_data(outcome).split("|")[0]


def is_of_its_own(job: Job, one: Difference) -> bool:
    """Whether a misreading tells only where one of its clauses decides."""
    meaning, space = job.telling.meaning.decisions[job.decision.id], job.telling.meaning.space
    own = (each for each in one.misreading.clauses if each in job.clauses)
    return space.is_empty(
        space.difference(one.cases, space.unite(meaning.deciding[each] for each in own))
    )


def first(job: Job, differences: Sequence[Difference], rng: Random, slips: float = SLIP) -> Count:
    """How often the misread clause comes first."""
    right = of = 0
    for _ in range(RUNS if differences else 0):
        for _ in range(DRAWS):
            one = rng.choice(differences)
            team = team_of(job, one, rng, slips)
            if sum(team.told) >= LEAST:
                right += ranking(job, team)[0] in one.misreading.clauses
                of += 1
                break
    return right, of


def team_of(job: Job, difference: Difference, rng: Random, slips: float = SLIP) -> Team:
    """What a team answers of which some hold a misreading."""
    space = job.telling.meaning.space
    drawn = [draw_case(job, job.clauses[n % len(job.clauses)], rng) for n in range(ITEMS)]
    right = [job.right(cells, rng) for cells in drawn]
    wrong = [
        job.said(difference.verdict, cells, rng)
        if space.value_of(difference.cases, cells)
        else said
        for cells, (said, _) in zip(drawn, right, strict=True)
    ]
    answers = tuple(
        (
            item,
            person,
            slip(job, wrong[item] if person < MISREADING else right[item][0], rng, slips),
        )
        for item in range(ITEMS)
        for person in sorted(rng.sample(range(PEOPLE), EACH))
    )
    told = tuple(one != other for (one, _), other in zip(right, wrong, strict=True))
    return Team(tuple(right), told, answers)


def draw_case(job: Job, clause: str, rng: Random) -> Cells:
    """A case that a clause decides, found by walking down its diagram at random."""
    meaning = job.telling.meaning
    space, node = meaning.space, meaning.decisions[job.decision.id].deciding[clause]
    cells = [rng.randrange(len(axis.cells)) for axis in meaning.axes]
    while not space.is_terminal(node):
        level = space.level(node)
        cells[level] = rng.choice([n for n, child in enumerate(space.children(node)) if child])
        node = space.children(node)[cells[level]]
    return tuple(cells)


def slip(job: Job, said: str, rng: Random, slips: float) -> str:
    """What comes of what somebody means."""
    others = [one for one in job.outcomes if one != said]
    return rng.choice(others) if others and rng.random() < slips else said


def ranking(job: Job, team: Team) -> tuple[str, ...]:
    """The clauses as `audit` lists them, the greatest gain first."""
    level, declared = level_of(job.decision), declared_in(job.decision)
    values = ordered({said for _, _, said in team.answers}, level, declared)
    item, person = (np.array([one[side] for one in team.answers]) for side in (0, 1))
    value = np.array([values.index(said) for _, _, said in team.answers])
    unknown = np.full(len(item), -1)
    answers = Answers(
        level,
        Items(0, ITEMS, ITEMS),
        values,
        len({*declared, *values}),
        item,
        person,
        value,
        np.full(len(item), np.nan),
        unknown,
        unknown,
        item,
    )
    counts = np.bincount(value[is_paired(answers)], minlength=len(values))
    units = units_of(answers, distances_of(level, values, counts))
    rulings = [Decided(said, clauses) for said, clauses in team.right]
    explained = Explained(rulings)
    explained.take(answers, units)
    charging = charging_of(rulings, explained.told(), job.clauses, values)
    charged = charged_in(answers, units, charging)
    clauses = charging.clauses
    gains = [gain_of_clause(answers, units, charged, one) for one in range(len(clauses))]
    order = np.argsort(-values_of(gains, ITEMS), kind="stable")
    return tuple(clauses[place] for place in order)
