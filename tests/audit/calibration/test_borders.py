"""Borders: all pairs of neighbouring cases that come out otherwise, by hand and by diagrams."""

from collections.abc import Sequence
from itertools import pairwise, product

from rubricc.audit.calibration.borders import choose_borders, find_borders
from rubricc.audit.calibration.nearby import nearby_borders
from rubricc.compiler import compile_guideline
from rubricc.interpret import complete, decide, is_feasible
from rubricc.meaning import Meaning, outline
from rubricc.model import Guideline, SignalKind, Special, Value
from rubricc.proof import meaning_of, read_guideline

SCHOOL = """\
---
guideline: notes
title: Notes
version: 1.0.0
task: classify
unit: note
media: text
---

# Notes

## Settings

- `strict`: yes or no. Whether the school is strict.

## Signals

- `late`: yes or no. The pupil came late.
- `excuse`: `none` < `spoken` < `written`; usually `none`. What they brought along.
    - only when: `late`
- `subject`: any of `art`, `music`. What is taught.

## Labels

- `visit`: Somebody calls at home.
- `note`: It is noted.
- `nothing`: It is left alone.

## Queues

- `head`: The head of the school.

## Gates

- **G1** flag for `head` when `late` and `strict` and `excuse` is `none`.

## Rules

- **R1** `note` when `late`.
    - **R1a** except `nothing` when `excuse` is `written`.
- **R2** `visit` when `subject` includes `music` and `late`.
- **R3** `nothing` otherwise.

## Priority

- `visit` over `note`.

## Examples

- "Late." is `note` by **R1**: `late`.
"""


def understood(text: str) -> Meaning:
    made = compile_guideline("notes.md", {"notes.md": text.encode()})
    assert made.meaning is not None
    return made.meaning


def every_case(guideline: Guideline):
    """All feasible cases of a guideline of few values."""
    values: list[Sequence[Value]] = [
        [frozenset(one) for one in ((), ("art",), ("music",), ("art", "music"))]
        if signal.kind is SignalKind.ANY_OF
        else signal.values
        for signal in guideline.signals
    ]
    seen = []
    for chosen in product(*values):
        names = [signal.id for signal in guideline.signals]
        case = complete(guideline, dict(zip(names, chosen, strict=True)))
        if is_feasible(guideline, case) and case not in seen:
            seen.append(case)
    return seen


def are_near(guideline: Guideline, one, other) -> bool:
    """Whether two cases differ in one step of one signal that both have, no setting, and
    otherwise at most in what applies in one of them only."""
    differing = [s for s in guideline.signals if one[s.id] != other[s.id]]
    real = [s for s in differing if Special.NOT_APPLICABLE not in (one[s.id], other[s.id])]
    if len(real) != 1 or real[0].is_setting:
        return False
    (signal,) = real
    if signal.kind is SignalKind.ANY_OF:
        return len(one[signal.id] ^ other[signal.id]) == 1
    if signal.kind is SignalKind.SCALE:
        return (one[signal.id], other[signal.id]) in {
            pair for a, b in pairwise(signal.values) for pair in ((a, b), (b, a))
        }
    return True


def test_borders_are_all_pairs_of_neighbours_that_come_out_otherwise():
    meaning = understood(SCHOOL)
    guideline = meaning.guideline
    cases = every_case(guideline)
    verdicts = [decide(guideline, case)["label"] for case in cases]

    expected = {
        (verdicts[one], verdicts[other])
        for one, other in product(range(len(cases)), repeat=2)
        if are_near(guideline, cases[one], cases[other])
        and verdicts[one].result != verdicts[other].result
    }
    found = {(one.before, one.after) for one in find_borders(meaning, meaning.decisions["label"])}

    assert expected == found
    assert len(found) > 4


def test_every_chosen_case_lies_on_its_border():
    meaning = understood(SCHOOL)
    decided = meaning.decisions["label"]
    assert decided.cited is not None

    chosen = choose_borders(meaning, 20)

    for one in chosen:
        inside = meaning.space.difference(one.where, meaning.feasible)
        verdicts = meaning.space.choose(one.where, decided.cited, meaning.space.terminal(None))
        values = {value for value in meaning.space.values(verdicts) if value is not None}

        assert meaning.space.is_empty(inside)
        assert values == {one.border.before}
    assert any(one.is_contested for one in chosen)


def test_clauses_take_turns():
    chosen = choose_borders(understood(SCHOOL), 4)

    rivals = [frozenset(one.border.rivals) for one in chosen]

    assert len(set(rivals)) == len(rivals) == 4


def test_borders_that_a_solver_finds_are_borders():
    read = read_guideline("notes.md", {"notes.md": SCHOOL.encode()})
    assert read.guideline is not None
    formulas, diagrams = outline(read.guideline), understood(SCHOOL)
    known = {
        (diagrams.axes[one.level].name, one.before, one.after)
        for one in find_borders(diagrams, diagrams.decisions["label"])
    }
    found = nearby_borders(formulas, 5)

    assert len({frozenset(one.border.rivals) for one in found}) == len(found) > 3
    assert known > {
        (formulas.axes[one.border.level].name, one.border.before, one.border.after) for one in found
    }


def test_a_guideline_of_formulas_has_no_diagrams_to_walk():
    read = read_guideline("notes.md", {"notes.md": SCHOOL.encode()})
    assert read.guideline is not None

    assert choose_borders(meaning_of(read.guideline, budget=1), 4) == ()
