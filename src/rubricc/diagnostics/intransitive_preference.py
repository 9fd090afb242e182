"""A preference that three responses can run round in a circle."""

from rubricc.diagnostics.nodes import Entry, Severity

FRONT = """\
---
guideline: pair
title: Pairs
version: 1.0.0
task: prefer
unit: pair of answers
media: text pair
---

# Pairs

## Signals

- `right` of each response: yes or no. What it says is true.
- `brief` of each response: yes or no. It has one sentence.
- `kind` of each response: yes or no. It has a kind word.

## Criteria

1. `accuracy`: better with `right`.
2. `brevity`: better with `brief`.
3. `tone`: better with `kind`.

"""

KIND_IF_BRIEF = """\
## Edge cases

- **E1** the response with `kind` when `brief` of either response.

"""


def example(outcome: str, clause: str, case: str) -> str:
    """An example of a pair."""
    return f"""\
- **X-{clause}** is `{outcome}` by **{clause}**: {case}.

    A:

    > The moon is far.

    B:

    > The moon is near.

"""


EXAMPLES = (
    "## Examples\n\n"
    + example("A", "accuracy", "`right` of A")
    + example("B", "brevity", "`brief` of B")
    + example("A", "tone", "`kind` of A")
    + example("tie", "tie", "not `kind` of A")
)

INTRANSITIVE_PREFERENCE = Entry(
    code="RB319",
    name="intransitive-preference",
    severity=Severity.WARNING,
    title="A preference that three responses can run round in a circle",
    message="`{decision}` {problem}",
    why=(
        "Pairs are compared so that responses can be put in an order, by `rubricc rank` or by "
        "training on them. A circle has no order: whichever response comes first, another is "
        "better."
    ),
    bad=FRONT
    + KIND_IF_BRIEF
    + EXAMPLES
    + example("A", "E1", "`right` of B, `brief` of B, `kind` of A"),
    good=FRONT + EXAMPLES,
)
