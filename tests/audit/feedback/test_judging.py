"""How a reported case stands: the same as by the interpreter, over all ways to tell it in part."""

from itertools import product

import pytest

from rubricc.audit import Notice, Standing, gather_feedback, names_of
from rubricc.audit.feedback.judging import judge
from rubricc.compiler import compile_guideline
from rubricc.interpret import complete, decide, is_feasible
from rubricc.meaning import Meaning
from rubricc.model import Conflict, Gap, Outcome
from rubricc.quiz import outcome_name

MAIL = """\
---
guideline: mail
title: Mail
version: 1.0.0
task: classify
unit: message
media: text
---

# Mail

## Signals

- `problem`: yes or no. Something does not work.
- `solved`: yes or no. It is over.
    - only when: `problem`
    - if unsure: `no`
- `tone`: `kind` < `plain` < `rude`; usually `plain`. How it sounds.
    - if unsure: flag for `readers`

## Facts

- never `solved` and `tone` is `rude`.

## Labels

- `complaint`: A problem.
- `thanks`: Thanks.

## Queues

- `readers`: They read it again.

## Rules

- **R1** `complaint` when `problem` and not `solved`.
- **R2** `thanks` when `tone` is `kind`.

## Examples

- "It broke." is `complaint` by **R1**: `problem`.
"""


@pytest.fixture(scope="module")
def meaning() -> Meaning:
    made = compile_guideline("mail.md", {"mail.md": MAIL.encode()})
    assert made.meaning is not None
    return made.meaning


def told(case: dict[str, str], label: str | None = None, text: str = "") -> Notice:
    labels = {} if label is None else {"label": label}
    return Notice("a.csv", 1, "", "", (), (), case, labels, text, "", "")


def test_a_case_that_is_told_whole_stands_as_the_interpreter_says(meaning):
    guideline = meaning.guideline
    names = names_of(guideline)
    values = [("yes", "no"), ("yes", "no"), ("kind", "plain", "rude")]
    seen = set()
    for chosen in product(*values):
        case = complete(guideline, dict(zip(("problem", "solved", "tone"), chosen, strict=True)))
        telling = {name: str(getattr(value, "value", value)) for name, value in case.items()}

        (found,) = judge(meaning, names, told(telling))
        seen.add(found.standing)

        if not is_feasible(guideline, case):
            assert found.standing is Standing.IMPOSSIBLE
            assert found.why == "the facts exclude it: never `solved` and `tone` is `rude`"
            continue
        verdict = decide(guideline, case)["label"]
        standing = {Gap: Standing.GAP, Conflict: Standing.CONFLICT}
        assert found.standing is standing.get(type(verdict.result), Standing.DECIDED)
        assert found.clauses == verdict.clauses
        if isinstance(verdict.result, Outcome):
            assert found.outcome.replace("`", "") == outcome_name(verdict.result)
    assert seen == {Standing.DECIDED, Standing.GAP, Standing.CONFLICT, Standing.IMPOSSIBLE}


@pytest.mark.parametrize(
    ("case", "standing", "outcome", "why"),
    [
        ({"problem": "yes", "solved": "no", "tone": "rude"}, "decided", "`complaint`", ""),
        ({"problem": "yes"}, "decided", "`complaint`", "all else taken as usual"),
        ({"tone": "kind", "problem": "no"}, "decided", "`thanks`", ""),
        (
            {"problem": "yes", "solved": "?", "tone": "plain"},
            "decided",
            "`complaint`",
            "all else taken as usual, or as it is when nobody can tell",
        ),
        (
            {"problem": "no", "tone": "not sure"},
            "decided",
            "flagged for `readers`",
            "nobody could tell `tone`, and then the guideline says: flag",
        ),
        ({"problem": "?", "tone": "plain"}, "open", "", "it hangs on `problem`, `solved`"),
        ({"solved": "yes", "problem": "no"}, "impossible", "", "`solved` does not apply there"),
        ({"problem": "no"}, "gap", "a gap", "all else taken as usual"),
    ],
)
def test_a_case_that_is_told_in_part(meaning, case, standing, outcome, why):
    (found,) = judge(meaning, names_of(meaning.guideline), told(case))

    assert (found.standing, found.outcome, found.why) == (standing, outcome, why)


def test_whoever_would_say_otherwise_disputes_it(meaning):
    names = names_of(meaning.guideline)
    case = {"problem": "yes", "solved": "no"}

    assert [one.standing for one in judge(meaning, names, told(case, "thanks"))] == ["disputed"]
    assert [one.standing for one in judge(meaning, names, told(case, "complaint"))] == ["decided"]
    assert [one.standing for one in judge(meaning, names, told(case, "not sure"))] == ["decided"]


def test_the_text_of_an_example_is_decided_by_it(meaning):
    (found,) = judge(meaning, names_of(meaning.guideline), told({}, None, "It broke."))

    assert (found.standing, found.clauses) == ("decided", ("R1",))
    assert found.why.startswith("it is an example of the guideline, line ")


def test_reports_of_one_case_are_together_whatever_they_told_of_it(meaning):
    reports = [
        told({"problem": "yes"}, "thanks"),
        told({"problem": "yes", "solved": "no", "tone": "plain"}),
        told({"problem": "no", "tone": "kind"}),
        told({}, None, "Hm."),
    ]

    found = gather_feedback(meaning, reports, is_module=False)

    groups = [(one.clauses, [len(case.judged) for case in one.cases]) for one in found.groups]
    assert groups == [(("R1",), [2]), ((), [1]), (("R2",), [1])]
    assert found.groups[0].cases[0].wanted == (("thanks", 1),)
