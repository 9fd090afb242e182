"""A guideline with fixed settings decides every case as the whole one does under these settings."""

from decimal import Decimal
from itertools import product

import pytest

from rubricc.blocks import read_document, read_source
from rubricc.interpret import complete, decide, is_feasible
from rubricc.model import (
    Any,
    Claim,
    Compare,
    Guideline,
    Relation,
    Signal,
    SignalKind,
    Special,
    Value,
    fix_settings,
    resolve,
)
from rubricc.source import Source
from rubricc.syntax import parse

TEXT = """\
---
guideline: markets
title: Markets
version: 1.0.0
task: classify
unit: message
media: text
---

# Markets

## Settings

- `market`: `de`, `fr` or `us`; usually `de`. Where we sell.
- `strict`: yes or no. How we judge.
- `level`: `low` < `mid` < `high`; usually `low`. How much we want.
- `limit`: 0 to 3 or unknown; usually `1`. How many we take.
- `themes`: any of `sport`, `news`. What we cover.
- `phase`: `one` or `two`; usually `one`. Where we are.
    - only when: `strict`

## Signals

- `problem`: yes or no. Something does not work.
- `found`: `low` < `mid` < `high`; usually `low`. How much there is.
- `count`: 0 to 3; usually 0. How many there are.

## Definitions

- `enough` means `found` is at least `level` and `level` is not `high`.
- `many` means at least 2 of `strict`, `problem`, `enough`.

## Facts

- never `market` is `fr` and `problem` and `count` is 3.

## Labels

- `a`: One.
- `b`: Two.
- `c`: Three.

## Rules

- **R1** `a` when `market` is one of `de`, `fr` and `problem`.
    - **R1a** except `b` when `count` is more than `limit` or `limit` is unknown.
- **R2** `b` when not `problem` and (`themes` includes `sport` or `phase` is `two`).
- **R3** `c` when not `problem` and not `strict` and `themes` includes none of `sport`.
- **R4** `c` when `many` and (`level` is at most `found` or not (`themes` is none)).
- **R5** `a` otherwise.

## Priority

- `a` over `b` over `c`.

## Examples

- "One." is `a` by **R1**: `problem`.
- "Two." is `a`: `problem`, `market` is `fr`.
"""
TEXT = TEXT.replace("one of `de`, `fr` and", "not `us` and")


HEAD = TEXT.partition("# Markets")[0]
THRESHOLDS = (
    HEAD
    + """\
# Thresholds

## Settings

- `level`: `low` < `mid` < `high`; usually `low`. How much we want.
- `limit`: 0 to 3. How many we take.

## Signals

- `problem`: yes or no. Something does not work.
    - `yes`: "it broke"
- `found`: `low` < `mid` < `high`; usually `low`. How much there is.

## Labels

- `a`: One.
- `b`: Two.
- `c`: Three.

## Score for `points`

## Rules for `label`

- **R1** `a` when `level` is at least `mid` and `problem`.
- **R2** `b` when `level` is at most `mid` and not `problem`.
- **R3** `c` when `level` is less than `mid` and `found` is more than `level`.
- **R4** `a` when `level` is more than `mid` or `limit` is more than 2.
- **R5** `b` when `limit` is less than 1.

## Priority for `label`

- **R1** over **R2** over **R3**.

## Rules for `points`

- **P1** 2 points for each `limit` when `problem`.
- **P2** 1 point when `limit` is between 1 and 2.

## Guarantees

- never `label` `b` when `problem` and `limit` is 3.
- `points` does not depend on `found`.

## Scenarios

### A shop

- `problem` `yes`: "it is broken"
- `limit` `3`: "three at most"
"""
)
PREFERENCE = (
    HEAD.replace("task: classify", "task: prefer").replace("media: text", "media: text pair")
    + """\
# Preference

## Settings

- `brief`: yes or no. We want few words.

## Signals

- `long` of each response: yes or no. It says too much.
- `wrong` of each response: yes or no. It says what is not so.

## Criteria

1. `truth`: better without `wrong`.

## Edge cases

- **E1** the response without `long` when `brief`.
- **E2** the response with `long` when not `brief` and `wrong` of neither response.
"""
)


@pytest.fixture(scope="module")
def guideline() -> Guideline:
    return read(TEXT)


def read(text: str) -> Guideline:
    source = read_source("markets.md", text.encode())
    assert isinstance(source, Source)
    document, _ = read_document(source)
    assert document is not None
    tree, misspoken = parse(document, {})
    resolved, misnamed = resolve(tree)
    assert not (*misspoken, *misnamed)
    assert resolved is not None
    return resolved


def values(signal: Signal) -> list[Value]:
    match signal.kind:
        case SignalKind.ANY_OF:
            return [frozenset(), frozenset({"sport"}), frozenset({"sport", "news"})]
        case SignalKind.WHOLE:
            unknown: list[Value] = [Special.UNKNOWN] if signal.may_be_unknown else []
            return [*map(Decimal, range(4)), *unknown]
        case _:
            return list(signal.values)


@pytest.mark.parametrize(("text", "cases"), [(TEXT, 5_000), (THRESHOLDS, 71), (PREFERENCE, 31)])
def test_every_case_comes_out_the_same(text, cases):
    guideline = read(text)
    settings = [signal for signal in guideline.signals if signal.is_setting]
    signals = [signal for signal in guideline.signals if not signal.is_setting]
    every = [
        dict(zip([one.id for one in signals], chosen, strict=True))
        for chosen in product(*map(values, signals))
    ]
    compared = 0
    for chosen in product(*map(values, settings)):
        told = dict(zip([one.id for one in settings], chosen, strict=True))
        fixed = dict(complete(guideline, told | every[0]))
        fixed = {name: fixed[name] for name in told}
        special = fix_settings(guideline, fixed)
        assert special.signals == tuple(signals)
        for case in every:
            whole = is_feasible(guideline, {**case, **fixed})
            assert is_feasible(special, case) == whole
            if whole:
                compared += 1
                assert decide(special, case) == decide(guideline, {**case, **fixed})

    assert compared > cases


def test_guarantees_and_scenarios_speak_of_what_is_left():
    whole = read(THRESHOLDS)
    three, less = (fix_settings(whole, {"limit": Decimal(n)}) for n in (3, 2))

    assert [one.when for one in three.guarantees if isinstance(one, Claim)] == [
        Compare("problem", Relation.IS, "yes")
    ]
    assert [one.when for one in less.guarantees if isinstance(one, Claim)] == [Any(())]
    assert three.guarantees[1] == whole.guarantees[1]
    assert [fragment[0] for one in three.scenarios for fragment in one.fragments] == ["problem"]


def test_examples_of_other_settings_are_left_out(guideline):
    special = fix_settings(guideline, {"market": "fr"})

    assert [one.texts for one in special.examples] == [(("", "Two."),)]
    assert "market" not in special.examples[0].case
    assert len(fix_settings(guideline, {}).examples) == 2


def test_a_setting_that_is_there_only_at_times_binds_the_others(guideline):
    there = fix_settings(guideline, {"phase": "two"})
    gone = fix_settings(guideline, {"phase": Special.NOT_APPLICABLE})
    case = dict(guideline.examples[0].case)
    del case["phase"]

    assert is_feasible(there, {**case, "strict": "yes"})
    assert not is_feasible(there, {**case, "strict": "no"})
    assert is_feasible(gone, {**case, "strict": "no"})
    assert not is_feasible(gone, {**case, "strict": "yes"})
